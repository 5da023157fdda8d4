// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity.h"
#include "core/domain/checklist.h"
#include "core/domain/countrytime.h"
#include "core/domain/followup.h"

#include <QtCore/QTimeZone>
#include <array>
#include <optional>
#include <span>

namespace leadline {

/// Times to which a lead is put off.
enum class SnoozeTime { OneHour, AfterLunch, Tomorrow, CustomersMorning };
inline constexpr std::array allSnoozeTimes{SnoozeTime::OneHour, SnoozeTime::AfterLunch, SnoozeTime::Tomorrow,
                                           SnoozeTime::CustomersMorning};
/// "1h", "after-lunch", "tomorrow", "their-morning".
[[nodiscard]] QString code(SnoozeTime time);
[[nodiscard]] std::optional<SnoozeTime> snoozeTimeFromCode(QStringView code);

/// The next such time after now: 14:00 and 9:00 in the rep's zone, on the customer's morning 9:00 of a day
/// without a weekend there. Nothing: today it is past that (AfterLunch), or nobody knows where the customer
/// is. A time that a clock change leaves out is an hour later.
[[nodiscard]] std::optional<Instant> snoozeUntil(SnoozeTime time, Instant now, const QTimeZone &zone,
                                                 const CountryTime &customer);

/// What a logged activity means for the lead's next time (CHK-03).
struct NextTime
{
    bool keeps = true;                ///< what is set stays
    std::optional<FollowUp> followUp; ///< else this is set; nothing: there is none any more
};

/// A call is made again when nobody took it.
struct RetryRule
{
    std::chrono::minutes after{0};
    int atMost = 0; ///< calls in a row that nobody took, after which it is not made again; 0: never again

    bool operator==(const RetryRule &) const = default;
};

/// What the outcome of a call leads to: the table that a user may change (CHK-03).
struct OutcomeRules
{
    RetryRule noAnswer{std::chrono::hours{4}, 3};
    RetryRule voicemail{std::chrono::hours{24}, 3};
    /// What a wrong number asks for, until the number is another one; unset: nothing.
    std::optional<ChecklistStep> wrongNumber{};

    bool operator==(const OutcomeRules &) const = default;
};

/// What the rules say of a call that nobody took; an answer, a mail or a meeting ends it. A call-back is for
/// whoever sets its time. `before`: the activities with this customer up to this one.
[[nodiscard]] NextTime nextTimeAfter(const Activity &activity, std::span<const Activity> before,
                                     const OutcomeRules &rules);

} // namespace leadline
