// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/mailtemplates.h"
#include "core/services/profile.h"

namespace leadline {

/// The mails that come with the program.
[[nodiscard]] const QList<MailTemplate> &shippedMails();

/// The mail templates in force in a profile: its `mails.json` in front of those that come with the program. A
/// file at fault is left where it is and says so; what comes with the program stays in force in its place.
class MailBook
{
public:
    explicit MailBook(const Profile &profile);

    [[nodiscard]] const MailTemplates &templates() const { return m_templates; }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] const std::optional<FileFault> &fault() const { return m_fault; }

    /// Writes what the user has of their own, and reads it again. A file that is replaced is kept beside as
    /// `.bak`.
    [[nodiscard]] Status save(const MailSettings &settings);

private:
    void load();

    QString m_path;
    MailTemplates m_templates;
    std::optional<FileFault> m_fault;
};

} // namespace leadline
