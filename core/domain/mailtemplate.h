// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QString>

namespace leadline {

/// What stands in a mail, or in the template of one. The lines of the body end with "\n".
struct MailText
{
    QString subject;
    QString body;

    bool operator==(const MailText &) const = default;
};

/// A mail that is written again and again (CHK-07). Texts are by language ("en", "es", "tr", any other):
/// data, not words of the program.
struct MailTemplate
{
    QString key; ///< "contact-request", "test-drive", "install", "portal-create", "generic", "second-mail",
                 ///< "last-mail", or one of the user's own
    QString offer{}; ///< an offer's code or title, or its beginning and a "*"; empty: every offer
    QHash<QString, QString> title{};
    QHash<QString, MailText> texts{};

    bool operator==(const MailTemplate &) const = default;
};

} // namespace leadline
