// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/country.h"

#include <QtCore/QString>
#include <QtCore/QStringView>
#include <optional>

namespace leadline {

/// The dialable form of a phone number: E.164 ("+34683554009"), made only where the text or the
/// country makes it sure. What was typed is kept elsewhere, unchanged. By libphonenumber.
class PhoneNumber
{
public:
    [[nodiscard]] static std::optional<PhoneNumber> parse(QStringView text,
                                                          const std::optional<Country> &country);

    [[nodiscard]] QString e164() const { return m_e164; }

    bool operator==(const PhoneNumber &) const = default;

private:
    QString m_e164;
};

/// The country a number belongs to; none for a number of no country, or of several that share its plan.
[[nodiscard]] std::optional<Country> countryOf(const PhoneNumber &number);

/// False where a number of that country cannot have so many digits, or the text is no number at all. Where
/// nothing says the country, every length is possible.
[[nodiscard]] bool isPossibleLength(QStringView text, const std::optional<Country> &country);

/// What two spellings of one number share: the E.164 form where it is sure, else the bare digits.
[[nodiscard]] QString phoneKey(QStringView text, const std::optional<Country> &country);

} // namespace leadline
