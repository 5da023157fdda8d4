// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/responseproof.h"

#include <algorithm>

namespace leadline {
namespace {

const Touch *firstAsking(std::span<const Touch> touches)
{
    const Touch *first = nullptr;
    for (const Touch &touch : touches) {
        if (!touch.action.isNotice() && (!first || touch.received < first->received))
            first = &touch;
    }
    return first;
}

std::optional<Instant> firstAnswer(std::span<const Activity> activities, std::optional<Instant> closedAt,
                                   Instant since)
{
    std::optional<Instant> first;
    const auto count = [&](Instant at) {
        if (at >= since && (!first || at < *first))
            first = at;
    };
    for (const Activity &activity : activities) {
        if (activity.isAttempt())
            count(activity.at);
    }
    if (closedAt)
        count(*closedAt);
    return first;
}

} // namespace

std::optional<ActivityKind> attemptAt(std::span<const Activity> activities, Instant at)
{
    const auto attempt = std::ranges::find_if(
        activities, [at](const Activity &activity) { return activity.isAttempt() && activity.at == at; });
    return attempt == activities.end() ? std::nullopt : std::optional(attempt->kind);
}

ResponseProof responseProof(std::span<const Touch> touches, std::span<const Activity> activities,
                            std::optional<Instant> closedAt, const OfferRef &offer,
                            const ResponsePolicies &policies, Instant now)
{
    ResponseProof proof;
    const Touch *const asking = firstAsking(touches);
    if (!asking)
        return proof;
    proof.received = asking->received;
    proof.action = asking->action;
    proof.rule = policies.ruleFor(asking->action, offer);
    proof.due = policies.clockOf(proof.rule.policy).limits(asking->received).due;
    proof.answered = firstAnswer(activities, closedAt, asking->received);
    if (proof.answered)
        proof.how = attemptAt(activities, *proof.answered);
    const Instant end = proof.answered.value_or(std::max(now, asking->received));
    proof.elapsed = end - asking->received;
    if (const BusinessCalendar *const calendar = policies.calendarOf(proof.rule.policy))
        proof.worked = calendar->workingBetween(asking->received, end);
    return proof;
}

} // namespace leadline
