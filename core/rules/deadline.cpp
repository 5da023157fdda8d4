// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/deadline.h"

namespace leadline {
namespace {

DeadlineState runningState(const ClockLimits &limits, Instant now, bool isPaused)
{
    if (now >= limits.due)
        return DeadlineState::Overdue;
    if (isPaused)
        return DeadlineState::Paused;
    return now >= limits.riskFrom ? DeadlineState::AtRisk : DeadlineState::OnTrack;
}

Deadline running(Instant since, const Action &action, const PolicyRule &rule,
                 const ResponsePolicies &policies, Instant now)
{
    const ResponseClock clock = policies.clockOf(rule.policy);
    const ClockLimits limits = clock.limits(since);
    const auto resumes = clock.resumesAfter(now);
    Deadline deadline{runningState(limits, now, resumes.has_value()),
                      since,
                      limits.due,
                      {},
                      DeadlineReason::ClockRuns,
                      action,
                      rule};
    if (deadline.state == DeadlineState::Paused)
        deadline.resumes = resumes;
    if (const BusinessCalendar *const calendar = policies.calendarOf(rule.policy)) {
        deadline.calendarName = calendar->plan().name;
        deadline.daysOff = calendar->daysOff(since, limits.due);
    }
    return deadline;
}

Deadline without(DeadlineReason reason)
{
    Deadline deadline;
    deadline.reason = reason;
    return deadline;
}

} // namespace

DeadlineReason deadlineReason(const DeadlineFacts &facts)
{
    if (facts.test)
        return DeadlineReason::TestLead;
    if (facts.noticeOnly)
        return DeadlineReason::NoticeOnly;
    if (facts.asks)
        return facts.optedOut ? DeadlineReason::OptedOut : DeadlineReason::ClockRuns;
    return facts.answered ? DeadlineReason::Answered : DeadlineReason::NothingAsked;
}

Deadline deadlineOf(const LeadSummary &summary, bool test, const OfferRef &offer,
                    const ResponsePolicies &policies, Instant now, bool optedOut)
{
    const DeadlineReason reason = deadlineReason(
        {test, summary.noticeOnly, optedOut, summary.openSince.has_value(), summary.answeredAt.has_value()});
    switch (reason) {
    case DeadlineReason::ClockRuns:
        return running(*summary.openSince, summary.openAction, policies.ruleFor(summary.openAction, offer),
                       policies, now);
    case DeadlineReason::Answered:
        return {DeadlineState::Answered, {}, {}, summary.answeredAt, reason};
    case DeadlineReason::NoticeOnly:
    case DeadlineReason::OptedOut:
    case DeadlineReason::TestLead:
    case DeadlineReason::NothingAsked:
        break;
    }
    return without(reason);
}

} // namespace leadline
