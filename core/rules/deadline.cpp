// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/deadline.h"

namespace leadline {
namespace {

DeadlineState runningState(std::chrono::milliseconds left, const ResponsePolicy &policy)
{
    if (left.count() <= 0)
        return DeadlineState::Overdue;
    const double share = policy.atRiskShare * static_cast<double>(policy.target.count());
    return static_cast<double>(left.count()) < share ? DeadlineState::AtRisk : DeadlineState::OnTrack;
}

Deadline without(DeadlineReason reason)
{
    Deadline deadline;
    deadline.reason = reason;
    return deadline;
}

} // namespace

Deadline deadlineOf(const LeadSummary &summary, bool test, const ResponsePolicy &policy, Instant now)
{
    if (test)
        return without(DeadlineReason::TestLead);
    if (summary.noticeOnly)
        return without(DeadlineReason::NoticeOnly);
    if (summary.openSince) {
        const Instant due = *summary.openSince + policy.target;
        return {runningState(due - now, policy), summary.openSince, due, std::nullopt,
                DeadlineReason::ClockRuns};
    }
    if (summary.answeredAt)
        return {DeadlineState::Answered, std::nullopt, std::nullopt, summary.answeredAt,
                DeadlineReason::Answered};
    return without(DeadlineReason::NothingAsked);
}

} // namespace leadline
