// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>
#include <optional>

namespace leadline {

/// An address that could receive mail. The text stays as typed; `key()` is what identity compares.
class EmailAddress
{
public:
    /// Accepts what RFC 5321 accepts without comments, quoted local parts and address literals;
    /// needs a dot in the domain. Trims spaces, `<>` and a leading "mailto:".
    [[nodiscard]] static std::optional<EmailAddress> parse(QStringView text);

    [[nodiscard]] QString text() const { return m_text; }
    /// Folded for identity: lower case in the C locale, İ and ı as i; the same in every locale.
    [[nodiscard]] QString key() const;
    [[nodiscard]] QString domain() const;

    bool operator==(const EmailAddress &) const = default;

private:
    QString m_text;
};

/// Why a text is no address, for the message beside the field.
enum class EmailFault { None, Empty, NoAt, SeveralAt, NoLocalPart, NoDomain, NoDot, BadCharacter, TooLong };
[[nodiscard]] EmailFault emailFault(QStringView text);

} // namespace leadline
