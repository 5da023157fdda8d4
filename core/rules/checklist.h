// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/domain/activity.h"
#include "core/domain/checklist.h"
#include "core/domain/leadsource.h"
#include "core/domain/stage.h"
#include "core/rules/contactgate.h"

#include <optional>
#include <span>

namespace leadline {

/// Which template a lead of this action follows: its stable key. Withheld people get "generic", which asks
/// Partner Center for them; a notice stays "notice".
[[nodiscard]] QString templateKeyFor(const Action &action, bool withheld);

/// Why a step is not to be done any more. Follows from facts and is stored nowhere: who takes the cause back
/// has the step again.
enum class StepStop { None, Answered, Won, Lost, Disqualified, Expired, OptedOut, DoNotContact };
/// "", "answered", "won", "lost", "disqualified", "expired", "opted-out", "do-not-contact".
[[nodiscard]] QString code(StepStop stop);

/// What stops steps.
struct StopFacts
{
    Stage stage = Stage::New;
    ContactFacts contact;
    bool answered = false; ///< the customer did, since asking

    bool operator==(const StopFacts &) const = default;
};

/// A closed lead is neither contacted nor decided on any more; who has answered is not chased with calls and
/// mails, but may be met (CHK-10). What is done at one's own desk never stops.
[[nodiscard]] StepStop stopOf(StepKind kind, const StopFacts &facts);

/// A step of one lead: what the template says and what was done.
struct StepState
{
    ChecklistStep step;
    std::optional<Instant> doneAt;
    std::optional<Instant> dueAt{}; ///< unset: at any time
    StepStop stop = StepStop::None; ///< of a step that is not done
    bool extra = false;             ///< not of the template: an outcome asks for it, and takes it away again

    [[nodiscard]] bool isOpen() const { return !doneAt && stop == StepStop::None; }

    bool operator==(const StepState &) const = default;
};

/// A step that was ticked.
struct DoneStep
{
    QString templateKey;
    int version = 1;
    QString step;
    Instant at;

    bool operator==(const DoneStep &) const = default;
};

/// The steps of a lead that follows this template.
[[nodiscard]] QList<StepState> stepStates(const ChecklistTemplate &checklist, std::span<const DoneStep> done,
                                          const StopFacts &facts);

/// The version with which the lead began a template of this key; nothing: it has not.
[[nodiscard]] std::optional<int> begunVersion(std::span<const DoneStep> done, const QString &templateKey);

/// What activities with a customer say of the checklist of the lead they are about.
struct ReplyFacts
{
    std::optional<Instant> answeredAt;    ///< the latest answer
    std::optional<Instant> wrongNumberAt; ///< nobody to be reached at the number since

    bool operator==(const ReplyFacts &) const = default;
};

/// Takes one more activity into account, the oldest first.
void addReply(ReplyFacts &facts, const Activity &activity);

/// How a step of this kind reaches the customer; nothing for what is done without.
[[nodiscard]] std::optional<Channel> channelOf(StepKind kind);

/// What is to be done next: what an outcome asks for, else the first open step in order; nothing where none
/// is open.
[[nodiscard]] std::optional<qsizetype> nextStep(std::span<const StepState> steps);

/// The step that ticks itself when this activity is logged: the first open one of its kind (CHK-02). An
/// attempt must be outbound; a note ticks nothing.
[[nodiscard]] std::optional<qsizetype> stepTickedBy(const Activity &activity,
                                                    std::span<const StepState> steps);

} // namespace leadline
