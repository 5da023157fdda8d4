// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/deadline.h"

#include <algorithm>
#include <cmath>

namespace leadline {
namespace {

DeadlineState runningState(Instant since, const ClockLimits &limits)
{
    if (since <= limits.overdue)
        return DeadlineState::Overdue;
    return since <= limits.atRisk ? DeadlineState::AtRisk : DeadlineState::OnTrack;
}

Deadline without(DeadlineReason reason)
{
    Deadline deadline;
    deadline.reason = reason;
    return deadline;
}

} // namespace

DeadlineReason deadlineReason(bool test, bool noticeOnly, bool asks, bool answered)
{
    if (test)
        return DeadlineReason::TestLead;
    if (noticeOnly)
        return DeadlineReason::NoticeOnly;
    if (asks)
        return DeadlineReason::ClockRuns;
    return answered ? DeadlineReason::Answered : DeadlineReason::NothingAsked;
}

ClockLimits clockLimits(const ResponsePolicy &policy, Instant now)
{
    // At risk is what has less left than its share: by whole milliseconds, one less than the next.
    const double share = policy.atRiskShare * static_cast<double>(policy.target.count());
    const std::chrono::milliseconds mostLeft{static_cast<qint64>(std::ceil(share)) - 1};
    const Instant overdue = now - policy.target;
    return {overdue, std::max(overdue, overdue + mostLeft)};
}

Deadline deadlineOf(const LeadSummary &summary, bool test, const ResponsePolicy &policy, Instant now)
{
    const DeadlineReason reason = deadlineReason(test, summary.noticeOnly, summary.openSince.has_value(),
                                                 summary.answeredAt.has_value());
    switch (reason) {
    case DeadlineReason::ClockRuns:
        return {runningState(*summary.openSince, clockLimits(policy, now)), summary.openSince,
                *summary.openSince + policy.target, std::nullopt, reason};
    case DeadlineReason::Answered:
        return {DeadlineState::Answered, std::nullopt, std::nullopt, summary.answeredAt, reason};
    case DeadlineReason::NoticeOnly:
    case DeadlineReason::TestLead:
    case DeadlineReason::NothingAsked:
        break;
    }
    return without(reason);
}

} // namespace leadline
