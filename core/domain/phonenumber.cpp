// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/phonenumber.h"

#include "core/base/textfold.h"

#include <phonenumbers/phonenumberutil.h>

namespace leadline {
namespace {

using i18n::phonenumbers::PhoneNumberUtil;

/// The number says its country itself.
bool isInternational(QStringView text)
{
    return text.contains(u'+') || text.contains(u'\uFF0B');
}

} // namespace

std::optional<PhoneNumber> PhoneNumber::parse(QStringView text, const std::optional<Country> &country)
{
    const QStringView trimmed = text.trimmed();
    const bool international = isInternational(trimmed);
    if (trimmed.isEmpty() || (!international && !country))
        return std::nullopt;

    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    const std::string region = country ? country->code().toStdString() : "ZZ";
    i18n::phonenumbers::PhoneNumber number;
    if (util.Parse(trimmed.toUtf8().toStdString(), region, &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return std::nullopt;
    // With a plus the length must fit; without one the country is our reading, so the number must exist
    // there.
    if (!(international ? util.IsPossibleNumber(number) : util.IsValidNumber(number)))
        return std::nullopt;

    std::string formatted;
    util.Format(number, PhoneNumberUtil::E164, &formatted);
    PhoneNumber result;
    result.m_e164 = QString::fromStdString(formatted);
    return result;
}

std::optional<Country> countryOf(const PhoneNumber &number)
{
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber parsed;
    if (util.Parse(number.e164().toStdString(), "ZZ", &parsed) != PhoneNumberUtil::NO_PARSING_ERROR)
        return std::nullopt;
    std::string region;
    util.GetRegionCodeForNumber(parsed, &region);
    return region.size() == 2 && region != "ZZ" ? Country::parse(QString::fromStdString(region))
                                                : std::nullopt;
}

bool isPossibleLength(QStringView text, const std::optional<Country> &country)
{
    if (!isInternational(text) && !country)
        return true;
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    const std::string region = country ? country->code().toStdString() : "ZZ";
    i18n::phonenumbers::PhoneNumber number;
    return util.Parse(text.trimmed().toUtf8().toStdString(), region, &number) ==
               PhoneNumberUtil::NO_PARSING_ERROR &&
           util.IsPossibleNumber(number);
}

QString phoneKey(QStringView text, const std::optional<Country> &country)
{
    if (const std::optional<PhoneNumber> number = PhoneNumber::parse(text, country))
        return number->e164();
    return digitsOf(text);
}

} // namespace leadline
