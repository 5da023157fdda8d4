// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/retention.h"

#include <algorithm>
#include <functional>

namespace leadline {
namespace {

using std::chrono::days;

constexpr std::chrono::hours keepAllFor{48};

// Spans are those of the calendar, not of the age: a span that moved along with "now" would have a new newest
// backup every day, and nothing would ever grow old enough for the next rank.
qint64 dayOf(Instant instant)
{
    return std::chrono::floor<days>(instant).time_since_epoch().count();
}

qint64 weekOf(Instant instant)
{
    const qint64 daysSinceMonday = dayOf(instant) + 3; // 1970-01-01 was a Thursday
    return daysSinceMonday >= 0 ? daysSinceMonday / 7 : (daysSinceMonday - 6) / 7;
}

qint64 monthOf(Instant instant)
{
    const std::chrono::year_month_day date{std::chrono::floor<days>(instant)};
    return qint64{static_cast<int>(date.year())} * 12 + static_cast<unsigned>(date.month());
}

struct Rank
{
    qint64 (*spanOf)(Instant);
    int spans;
};

constexpr Rank ranks[] = {{dayOf, 12}, {weekOf, 10}, {monthOf, 9}};

using Position = QList<Instant>::const_iterator;

/// Keeps the newest of each span, from `at` on, until the rank is full; gives back what is left over.
Position keepRank(const Rank &rank, Position at, Position end, QList<Instant> &kept)
{
    for (int span = 0; span < rank.spans && at != end; ++span) {
        const qint64 current = rank.spanOf(*at);
        kept.append(*at);
        at = std::find_if(at, end, [&](Instant backup) { return rank.spanOf(backup) != current; });
    }
    return at;
}

} // namespace

QList<Instant> backupsToKeep(QList<Instant> backups, Instant now)
{
    std::sort(backups.begin(), backups.end(), std::greater<>());
    // One from the future, after the machine's clock was set back, is not old either.
    const Position recentEnd = std::find_if(backups.cbegin(), backups.cend(),
                                            [now](Instant backup) { return now - backup > keepAllFor; });
    QList<Instant> kept(backups.cbegin(), recentEnd);
    Position at = recentEnd;
    for (const Rank &rank : ranks)
        at = keepRank(rank, at, backups.cend(), kept);
    return kept;
}

} // namespace leadline
