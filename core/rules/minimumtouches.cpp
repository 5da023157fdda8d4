// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/minimumtouches.h"

#include <QtCore/QDateTime>
#include <QtCore/QSet>

#include <algorithm>

namespace leadline {

int missingMails(const ClosingFacts &facts, std::span<const Activity> activities, const QTimeZone &zone)
{
    const bool saysAnswered = facts.stage == Stage::InConversation || facts.stage == Stage::Qualified;
    if (!facts.mailOpen || saysAnswered || isClosed(facts.stage))
        return 0;
    QSet<QDate> days;
    for (const Activity &activity : activities) {
        if (activity.at < facts.since)
            continue;
        if (activity.isAnswer())
            return 0;
        if (activity.isAttempt() && activity.kind == ActivityKind::Mail)
            days.insert(toZone(activity.at, zone).date());
    }
    return std::max(0, facts.mailDays - int(days.size()));
}

} // namespace leadline
