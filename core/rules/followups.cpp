// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/followups.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline {
namespace {

constexpr int afterLunch = 14; // o'clock
constexpr int morning = 9;

int offsetOf(const QTimeZone &zone, Instant now)
{
    return zone.offsetFromUtc(toZone(now, zone));
}

std::optional<Instant> theirMorning(Instant now, const CountryTime &customer)
{
    if (customer.zones.isEmpty())
        return std::nullopt;
    // In the west of a wide country, so that the day has begun everywhere in it.
    const QTimeZone west = *std::ranges::min_element(
        customer.zones, {}, [now](const QTimeZone &zone) { return offsetOf(zone, now); });
    const QDate today = toZone(now, west).date();
    constexpr int longestRest = 21; // days: no holidays and weekends together are as long
    for (int ahead = 0; ahead <= longestRest; ++ahead) {
        const QDate day = today.addDays(ahead);
        const Instant at = atClock(day, QTime(morning, 0), west);
        if (at > now && customer.workingDays.contains(Qt::DayOfWeek(day.dayOfWeek())) &&
            !customer.holidays.contains(day))
            return at;
    }
    return std::nullopt;
}

/// Calls in a row, up to the last, that nobody answered.
qsizetype unanswered(std::span<const Activity> activities)
{
    qsizetype count = 0;
    for (auto it = activities.rbegin(); it != activities.rend(); ++it) {
        if (it->kind != ActivityKind::Call)
            continue;
        if (it->outcome != Outcome::NoAnswer && it->outcome != Outcome::Voicemail)
            break;
        ++count;
    }
    return count;
}

NextTime retryBy(const RetryRule &rule, const Activity &activity, std::span<const Activity> before)
{
    if (unanswered(before) >= rule.atMost)
        return {false, std::nullopt};
    return {false, FollowUp{FollowUp::Kind::Retry, activity.at + rule.after, activity.at}};
}

} // namespace

QString code(SnoozeTime time)
{
    switch (time) {
    case SnoozeTime::OneHour:
        return u"1h"_s;
    case SnoozeTime::AfterLunch:
        return u"after-lunch"_s;
    case SnoozeTime::Tomorrow:
        return u"tomorrow"_s;
    case SnoozeTime::CustomersMorning:
        return u"their-morning"_s;
    }
    return {};
}

std::optional<SnoozeTime> snoozeTimeFromCode(QStringView text)
{
    const auto found =
        std::ranges::find_if(allSnoozeTimes, [text](SnoozeTime time) { return code(time) == text; });
    return found == allSnoozeTimes.end() ? std::nullopt : std::optional(*found);
}

std::optional<Instant> snoozeUntil(SnoozeTime time, Instant now, const QTimeZone &zone,
                                   const CountryTime &customer)
{
    const QDate today = toZone(now, zone).date();
    switch (time) {
    case SnoozeTime::OneHour:
        return now + 1h;
    case SnoozeTime::AfterLunch: {
        const Instant at = atClock(today, QTime(afterLunch, 0), zone);
        return at > now ? std::optional(at) : std::nullopt;
    }
    case SnoozeTime::Tomorrow:
        return atClock(today.addDays(1), QTime(morning, 0), zone);
    case SnoozeTime::CustomersMorning:
        return theirMorning(now, customer);
    }
    return std::nullopt;
}

NextTime nextTimeAfter(const Activity &activity, std::span<const Activity> before, const OutcomeRules &rules)
{
    if (activity.kind == ActivityKind::Note)
        return {};
    if (activity.kind != ActivityKind::Call)
        return {false, std::nullopt};
    switch (activity.outcome) {
    case Outcome::NoAnswer:
        return retryBy(rules.noAnswer, activity, before);
    case Outcome::Voicemail:
        return retryBy(rules.voicemail, activity, before);
    case Outcome::None:
    case Outcome::CallBack:
        return {};
    case Outcome::Reached:
    case Outcome::WrongNumber:
    case Outcome::Sent:
    case Outcome::Replied:
    case Outcome::Held:
        return {false, std::nullopt};
    }
    return {};
}

} // namespace leadline
