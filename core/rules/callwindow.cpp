// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/callwindow.h"

#include "core/base/textfold.h"

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

bool isWorked(const CountryTime &there, QDate day)
{
    return there.workingDays.contains(Qt::DayOfWeek(day.dayOfWeek())) && !there.holidays.contains(day);
}

std::optional<Stretch> stretchOf(const CountryTime &there, const QTimeZone &zone, Instant now,
                                 const CallHours &hours)
{
    const QDate today = toZone(now, zone).date();
    constexpr int longestRest = 21; // days: no holidays and weekends together are as long
    for (int ahead = 0; ahead <= longestRest; ++ahead) {
        const QDate day = today.addDays(ahead);
        if (!isWorked(there, day))
            continue;
        const Stretch stretch{atClock(day, hours.from, zone), atClock(day, hours.until, zone)};
        if (now < stretch.until)
            return stretch;
    }
    return std::nullopt;
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
    window.dayOff = window.state == CallState::Shut && !isWorked(there, window.earliest.date()) &&
                    !isWorked(there, window.latest.date());
    return window;
}

CountryTime clockOf(QStringView country, const QList<CalendarPlan> &calendars)
{
    const auto known = Country::parse(country);
    if (!known)
        return {};
    CountryTime there = countryTime(*known);
    const auto plan = std::ranges::find(calendars, foldIdentifier(known->code()), &CalendarPlan::key);
    if (plan == calendars.end())
        return there;
    for (const Holiday &holiday : plan->holidays) {
        if (!holiday.closesAt) // on half a day somebody can be reached
            there.holidays.insert(holiday.date);
    }
    return there;
}

} // namespace leadline
