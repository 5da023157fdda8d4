// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/followup.h"
#include "core/domain/ids.h"
#include "core/rules/contactgate.h"
#include "core/rules/quiethours.h"
#include "core/rules/responsepolicies.h"

#include <QtCore/QDate>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <functional>
#include <optional>
#include <span>

namespace leadline {

/// What a user is told of a lead, the most urgent first.
enum class ReminderKind {
    Overdue,
    CallBack, ///< the customer expects a call now
    DueSoon,
    FollowUp ///< it was put off until now, or is to be tried again
};

/// What a user wants to be told, and when.
struct ReminderSettings
{
    /// So long before a deadline.
    struct Step
    {
        std::chrono::minutes before{};
        bool on = true;

        bool operator==(const Step &) const = default;
    };

    bool on = true;
    QList<Step> steps{{std::chrono::hours{4}}, {std::chrono::hours{1}}, {std::chrono::minutes{10}}};
    bool overdue = true;
    bool callBacks = true;
    bool followUps = true;
    QuietHours quiet;
    QDate pausedOn{}; ///< nothing on this day of the user's zone

    bool operator==(const ReminderSettings &) const = default;
};

/// Whether nothing is said now; what comes meanwhile is said afterwards.
[[nodiscard]] bool isHeldBack(const ReminderSettings &settings, Instant now, const QTimeZone &zone);

/// A lead whose response clock runs, or with a follow-up that stands, or both.
struct ReminderLead
{
    LeadId lead;
    std::optional<Instant> due;
    std::optional<FollowUp> followUp;

    bool operator==(const ReminderLead &) const = default;
};

struct Reminder
{
    LeadId lead;
    ReminderKind kind = ReminderKind::Overdue;
    Instant at;                         ///< the deadline, or when the lead is to be taken up
    std::chrono::milliseconds before{}; ///< the step of DueSoon

    bool operator==(const Reminder &) const = default;
};

/// What was said, and so is not said again. It goes by leads and their moments and not by the clock, which
/// may go back, or be wrong by years for an hour.
struct ReminderMemory
{
    struct Told
    {
        std::optional<Instant> due;         ///< the deadline that was told of
        std::chrono::milliseconds before{}; ///< its last step; 0: that it had passed
        std::optional<Instant> followUp;    ///< the follow-up that was told of

        bool operator==(const Told &) const = default;
    };

    /// Where it all began: what came before that was for the eyes of whoever first started the program.
    std::optional<Instant> begin;
    std::optional<Instant> floor; ///< what came until then was told of, and is forgotten
    QHash<LeadId, Told> told;

    /// More are forgotten, those of the earliest moments.
    static constexpr qsizetype most = 4000;

    bool operator==(const ReminderMemory &) const = default;
};

/// When a clock that matters may be due, and when a follow-up.
struct ReminderSpan
{
    Instant after; ///< not this one
    Instant until; ///< this one too
};

struct ReminderRound
{
    QList<Reminder> reminders;   ///< the most urgent first; of the same kind by time
    ReminderMemory memory;       ///< when they have been said
    std::optional<Instant> next; ///< when the next is due, if that is within the span of the leads
};

/// Where a user who starts now, or whose clock went back, begins.
void beginAt(ReminderMemory &memory, Instant now);
/// The deadlines and follow-ups to look at; those of up to `ahead` later are for ReminderRound::next.
[[nodiscard]] ReminderSpan dueSpan(const ReminderSettings &settings, const ReminderMemory &memory,
                                   Instant now, std::chrono::milliseconds ahead);
[[nodiscard]] ReminderSpan followUpSpan(const ReminderMemory &memory, Instant now,
                                        std::chrono::milliseconds ahead);
/// Between which times the clocks began that are due in that span; some others did too.
[[nodiscard]] ReminderSpan startsOf(const ReminderSpan &due, const ResponsePolicies &policies);

/// What there is to say now. Each step of a deadline, and each follow-up, is said once: by itself, or by a
/// later step that was reached before it could be said. `mayRemind` says whether anybody may work on the
/// lead; where not, the step passes in silence.
[[nodiscard]] ReminderRound remindersAt(std::span<const ReminderLead> leads, const ReminderSettings &settings,
                                        const ReminderMemory &memory, Instant now,
                                        const std::function<bool(LeadId, ReminderKind)> &mayRemind);

/// Is there a way to reach the customer that is open (N-11)? A call-back needs the phone.
[[nodiscard]] bool mayRemind(const ContactFacts &facts, ReminderKind kind);

} // namespace leadline
