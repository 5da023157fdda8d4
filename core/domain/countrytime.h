// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/country.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QSet>
#include <QtCore/QTimeZone>

namespace leadline {

/// The clocks and the week of a country.
struct CountryTime
{
    QList<QTimeZone> zones; ///< that people live in, one of each kind; empty: unknown
    QList<Qt::DayOfWeek> workingDays;
    QSet<QDate> holidays; ///< on which nobody works, as far as a calendar of the country says so

    bool operator==(const CountryTime &) const = default;
};

/// By the machine's time zone data, and by Qt's locale data for the week. Where either knows nothing of the
/// country, there are no zones: nothing is guessed. Any thread; a country is looked up once.
[[nodiscard]] CountryTime countryTime(const Country &country);

} // namespace leadline
