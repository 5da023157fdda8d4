// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/callwindow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

/// One stretch of hours at one clock: the one that runs, or else the next.
struct Stretch
{
    Instant from;
    Instant until;
};

std::optional<Stretch> stretchOf(const CountryTime &there, const QTimeZone &zone, Instant now,
                                 const CallHours &hours)
{
    const QDate today = toZone(now, zone).date();
    for (int ahead = 0; ahead <= 7; ++ahead) { // by then each day of the week was looked at
        const QDate day = today.addDays(ahead);
        if (!there.workingDays.contains(Qt::DayOfWeek(day.dayOfWeek())))
            continue;
        const Stretch stretch{atClock(day, hours.from, zone), atClock(day, hours.until, zone)};
        if (now < stretch.until)
            return stretch;
    }
    return std::nullopt;
}

bool worksToday(const CountryTime &there, const QDateTime &local)
{
    return there.workingDays.contains(Qt::DayOfWeek(local.date().dayOfWeek()));
}

void setLocalTimes(CallWindow &window, const CountryTime &there, Instant now)
{
    const auto offset = [](const QDateTime &time) { return time.offsetFromUtc(); };
    QList<QDateTime> times;
    for (const QTimeZone &zone : there.zones)
        times.append(toZone(now, zone));
    const auto [west, east] = std::ranges::minmax_element(times, {}, offset);
    window.earliest = *west;
    window.latest = *east;
}

} // namespace

QString code(CallState state)
{
    switch (state) {
    case CallState::Unknown:
        return u"unknown"_s;
    case CallState::Open:
        return u"open"_s;
    case CallState::Partly:
        return u"partly"_s;
    case CallState::Shut:
        return u"shut"_s;
    }
    Q_UNREACHABLE();
}

CallWindow callWindow(const CountryTime &there, Instant now, const CallHours &hours)
{
    CallWindow window;
    if (there.zones.isEmpty() || there.workingDays.isEmpty())
        return window;
    setLocalTimes(window, there, now);
    qsizetype open = 0;
    for (const QTimeZone &zone : there.zones) {
        const auto stretch = stretchOf(there, zone, now, hours);
        if (!stretch)
            continue;
        const bool isOpen = stretch->from <= now;
        open += isOpen ? 1 : 0;
        const Instant change = isOpen ? stretch->until : stretch->from;
        window.changes = std::min(window.changes.value_or(change), change);
    }
    if (open == there.zones.size())
        window.state = CallState::Open;
    else
        window.state = open > 0 ? CallState::Partly : CallState::Shut;
    window.dayOff = window.state == CallState::Shut && !worksToday(there, window.earliest) &&
                    !worksToday(there, window.latest);
    return window;
}

CountryTime clockOf(QStringView country)
{
    const auto known = Country::parse(country);
    return known ? countryTime(*known) : CountryTime();
}

} // namespace leadline
