// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>

namespace leadline {

/// The language that most people of a country are written to in: its ISO 639 code ("es", "tr"), as CLDR
/// tells it through ICU. `country` is an ISO code; empty where that is none.
[[nodiscard]] QString languageOfCountry(QStringView country);

/// The language's name in the language of `locale` ("es", "tr", "en"), from ICU; the code where it has none.
[[nodiscard]] QString languageName(const QString &language, const QString &locale);

} // namespace leadline
