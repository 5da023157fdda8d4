// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace leadline {

/// A mail to one recipient, which the user's own program is to send.
struct MailMessage
{
    QString address; ///< of the one recipient, as EmailAddress has it
    QString name;    ///< may be empty
    QString subject;
    QString body; ///< lines end with "\n"
    Instant date;
};

/// The mail as a file (.eml) that mail programs open as a draft (`X-Unsent`): RFC 5322 with CRLF, header
/// words as RFC 2047, UTF-8 text as quoted-printable (RFC 2045). No value can add a header: line breaks in
/// name and subject are spaces.
[[nodiscard]] QByteArray mailFile(const MailMessage &message);

} // namespace leadline
