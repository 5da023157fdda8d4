// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/language.h"

#include <QtCore/QByteArray>
#include <algorithm>
#include <array>
#include <unicode/uloc.h>

namespace leadline {

QString languageOfCountry(QStringView country)
{
    const bool isCode =
        country.size() == 2 && std::ranges::all_of(country, [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (!isCode)
        return {};
    std::array<char, 64> full{};
    std::array<char, 16> language{};
    const QByteArray region = "und_" + country.toLatin1();
    UErrorCode status = U_ZERO_ERROR;
    uloc_addLikelySubtags(region.constData(), full.data(), static_cast<int32_t>(full.size()), &status);
    uloc_getLanguage(full.data(), language.data(), static_cast<int32_t>(language.size()), &status);
    // Of what it does not know, ICU gives back the question.
    const QByteArrayView found(language.data());
    return U_FAILURE(status) || found == "und" ? QString() : QString::fromLatin1(found);
}

QString languageName(const QString &language, const QString &locale)
{
    std::array<char16_t, 200> name{};
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length =
        uloc_getDisplayLanguage(language.toLatin1().constData(), locale.toLatin1().constData(), name.data(),
                                static_cast<int32_t>(name.size()), &status);
    return U_FAILURE(status) || length <= 0 ? language : QString::fromUtf16(name.data(), length);
}

} // namespace leadline
