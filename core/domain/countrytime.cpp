// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/countrytime.h"

#include <QHash>
#include <QLocale>
#include <QMutex>
#include <algorithm>

namespace leadline {
namespace {

/// From today on the two clocks show the same: the many zones of Indiana are New York's for a caller.
bool areAlike(const QTimeZone &a, const QTimeZone &b, const QDateTime &from, const QDateTime &until)
{
    if (a.offsetFromUtc(from) != b.offsetFromUtc(from))
        return false;
    const QTimeZone::OffsetDataList changesA = a.transitions(from, until);
    const QTimeZone::OffsetDataList changesB = b.transitions(from, until);
    return std::ranges::equal(changesA, changesB,
                              [](const QTimeZone::OffsetData &one, const QTimeZone::OffsetData &other) {
                                  return one.atUtc == other.atUtc && one.offsetFromUtc == other.offsetFromUtc;
                              });
}

CountryTime lookUp(QLocale::Territory territory)
{
    CountryTime time;
    // Wide enough for any time that is asked about: what was alike in the past and is to be in the future.
    const QDateTime from(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime until(QDate(2037, 1, 1), QTime(0, 0), Qt::UTC);
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds(territory)) {
        const QTimeZone zone(id);
        if (!zone.isValid())
            continue;
        const bool known = std::ranges::any_of(
            time.zones, [&](const QTimeZone &other) { return areAlike(zone, other, from, until); });
        if (!known)
            time.zones.append(zone);
    }
    time.workingDays = QLocale(QLocale::AnyLanguage, territory).weekdays();
    return time;
}

} // namespace

CountryTime countryTime(const Country &country)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(country.code());
    if (territory == QLocale::AnyTerritory)
        return {};
    static QMutex mutex;
    static QHash<QLocale::Territory, CountryTime> known;
    const QMutexLocker lock(&mutex);
    auto found = known.find(territory);
    if (found == known.end())
        found = known.insert(territory, lookUp(territory));
    return *found;
}

} // namespace leadline
