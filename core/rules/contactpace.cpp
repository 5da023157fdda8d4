// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/contactpace.h"

#include <QtCore/QList>

#include <algorithm>

namespace leadline {
namespace {

constexpr std::chrono::hours day{24};

bool isHeard(const Activity &activity)
{
    return activity.isAttempt() && activity.outcome != Outcome::NoAnswer &&
           activity.outcome != Outcome::WrongNumber;
}

/// Newest first.
QList<Instant> unansweredContacts(std::span<const Activity> activities, Instant now)
{
    std::optional<Instant> answered;
    for (const Activity &activity : activities) {
        if (activity.isAnswer() && activity.at <= now)
            answered = std::max(answered, std::optional(activity.at));
    }
    QList<Instant> contacts;
    for (const Activity &activity : activities) {
        if (isHeard(activity) && activity.at <= now && (!answered || activity.at > *answered))
            contacts.append(activity.at);
    }
    std::ranges::sort(contacts, std::greater());
    return contacts;
}

ContactPace paceWithin(const QList<Instant> &contacts, int days, int limit, Instant now)
{
    const auto since = now - days * day;
    ContactPace pace{0, days, std::nullopt};
    pace.contacts = int(std::ranges::count_if(contacts, [since](Instant at) { return at > since; }));
    if (limit > 0 && pace.contacts >= limit)
        pace.nextAllowed = contacts.at(limit - 1) + days * day;
    return pace;
}

} // namespace

ContactPace contactPace(std::span<const Activity> activities, Instant now, const PaceLimits &limits)
{
    const QList<Instant> contacts = unansweredContacts(activities, now);
    const ContactPace ofDay = paceWithin(contacts, 1, limits.perDay, now);
    const ContactPace ofWeek = paceWithin(contacts, 7, limits.perWeek, now);
    return ofWeek.nextAllowed > ofDay.nextAllowed ? ofWeek : ofDay;
}

} // namespace leadline
