// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace leadline {

/// Why a mail is written in a language.
enum class LanguageReason {
    OfNote,    ///< the customer wrote in it
    OfCountry, ///< of the customer's country
    OfAddress, ///< of the country at the end of the customer's address
    Usual,     ///< nothing tells, or there is no template in the customer's language: English
    Chosen,    ///< the user said so
};
/// Stable codes: "note", "country", "address", "usual", "chosen".
[[nodiscard]] QString code(LanguageReason reason);

struct MailLanguage
{
    QString language = QStringLiteral("en");
    LanguageReason reason = LanguageReason::Usual;

    bool operator==(const MailLanguage &) const = default;
};

/// The language to write to a customer in, among those there are: that of their own words where it is plain,
/// else that of their country, else that of their address. It has nothing to do with the window's.
[[nodiscard]] MailLanguage mailLanguage(const QString &note, const QString &country, const QString &email,
                                        const QStringList &there);

} // namespace leadline
