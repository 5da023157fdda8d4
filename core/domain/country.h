// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringView>
#include <optional>

namespace leadline {

/// An ISO 3166-1 country.
class Country
{
public:
    /// ISO alpha-2 and alpha-3, names in English, Spanish and Turkish, and the short forms people write
    /// (USA, UK, EE. UU., ABD), names in the country's own language; case, accents and dots do not matter.
    /// Names come from ICU. One country said twice, "United States (US)", is one. "N/A" is no country.
    [[nodiscard]] static std::optional<Country> parse(QStringView text);

    [[nodiscard]] static QList<Country> all();

    /// Two capital letters.
    [[nodiscard]] QString code() const { return m_code; }
    /// The name in the language of `locale` ("es", "tr", "en"), from ICU.
    [[nodiscard]] QString name(const QString &locale) const;

    bool operator==(const Country &) const = default;

private:
    explicit Country(const QString &code)
        : m_code(code)
    {
    }

    QString m_code;
};

} // namespace leadline
