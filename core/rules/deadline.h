// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/domain/lead.h"
#include "core/domain/leadquery.h"

#include <optional>

namespace leadline {

/// The response targets. 24 wall-clock hours for every action is what the vendor asks; a notice has no clock.
struct ResponsePolicy
{
    std::chrono::milliseconds target = std::chrono::hours{24};
    double atRiskShare = 0.25; ///< less than this share of the target left means at risk

    bool operator==(const ResponsePolicy &) const = default;
};

/// Why a deadline is what it is, as a code for the "why?" beside it.
enum class DeadlineReason { ClockRuns, Answered, NoticeOnly, TestLead, NothingAsked };

struct Deadline
{
    DeadlineState state = DeadlineState::None;
    std::optional<Instant> since;    ///< the touch the clock runs from
    std::optional<Instant> due;      ///< since + target; set while the clock runs
    std::optional<Instant> answered; ///< set once it is answered
    DeadlineReason reason = DeadlineReason::NothingAsked;

    bool operator==(const Deadline &) const = default;
};

/// What kind of deadline a lead has, whatever the time.
[[nodiscard]] DeadlineReason deadlineReason(bool test, bool noticeOnly, bool asks, bool answered);

/// Running clocks at one moment: one that started then or before is overdue, or at risk; a later one is on
/// track.
struct ClockLimits
{
    Instant overdue;
    Instant atRisk; ///< never before `overdue`
};
[[nodiscard]] ClockLimits clockLimits(const ResponsePolicy &policy, Instant now);

/// The only function that knows a deadline: list, queue, export and reminders all call it. Where a million
/// are counted, its two halves above are asked.
[[nodiscard]] Deadline deadlineOf(const LeadSummary &summary, bool test, const ResponsePolicy &policy,
                                  Instant now);

} // namespace leadline
