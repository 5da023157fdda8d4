// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/contactsettings.h"
#include "core/services/profile.h"

namespace leadline {

/// How customers are contacted in a profile: its `contact.json`, else what is usual. A file at fault is left
/// where it is and says so; then nobody is contacted past the gate.
class ContactRules
{
public:
    explicit ContactRules(const Profile &profile);

    [[nodiscard]] const ContactSettings &settings() const { return m_settings; }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] const std::optional<FileFault> &fault() const { return m_fault; }

    /// Writes them, and reads them again. A file that is replaced is kept beside as `.bak`.
    [[nodiscard]] Status save(const ContactSettings &settings);

private:
    void load();

    QString m_path;
    ContactSettings m_settings;
    std::optional<FileFault> m_fault;
};

} // namespace leadline
