// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/domain/lead.h"
#include "core/domain/leadquery.h"
#include "core/rules/responsepolicies.h"

#include <optional>

namespace leadline {

/// Why a deadline is what it is, as a code for the "why?" beside it.
enum class DeadlineReason {
    ClockRuns,
    Answered,
    NoticeOnly,
    OptedOut, ///< the customer wants neither calls nor mails: nobody waits for an answer
    TestLead,
    NothingAsked
};

struct Deadline
{
    DeadlineState state = DeadlineState::None;
    std::optional<Instant> since;    ///< the touch the clock runs from
    std::optional<Instant> due;      ///< when the target has passed since then; set while the clock runs
    std::optional<Instant> answered; ///< set once it is answered
    DeadlineReason reason = DeadlineReason::NothingAsked;
    // While the clock runs:
    Action action{};                  ///< of that touch
    PolicyRule rule{};                ///< the one that applies
    QString calendarName{};           ///< of its calendar, where that has a name of its own
    QList<DayOff> daysOff{};          ///< by its calendar, from `since` to `due`
    std::optional<Instant> resumes{}; ///< by its calendar, while it is paused

    [[nodiscard]] bool isHot() const { return due.has_value() && rule.policy.hot; }

    bool operator==(const Deadline &) const = default;
};

struct DeadlineFacts
{
    bool test = false;
    bool noticeOnly = false;
    bool optedOut = false; ///< of calls and of mails
    bool asks = false;
    bool answered = false;
};

/// What kind of deadline a lead has, whatever the time.
[[nodiscard]] DeadlineReason deadlineReason(const DeadlineFacts &facts);

/// The only function that knows a deadline: list, queue, export and reminders all call it. Where a million
/// are counted, its parts are asked: deadlineReason, ResponsePolicies::ruleFor and ResponseClock::limits.
[[nodiscard]] Deadline deadlineOf(const LeadSummary &summary, bool test, const OfferRef &offer,
                                  const ResponsePolicies &policies, Instant now, bool optedOut = false);

[[nodiscard]] inline Deadline deadlineOf(const Lead &lead, bool optedOut, const ResponsePolicies &policies,
                                         Instant now)
{
    return deadlineOf(lead.summary, lead.test, lead.offer.ref, policies, now, optedOut);
}

} // namespace leadline
