// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/domain/activity.h"
#include "core/domain/checklist.h"
#include "core/domain/leadsource.h"

#include <optional>
#include <span>

namespace leadline {

/// Which template a lead of this action follows: its stable key. Withheld people get "generic", which asks
/// Partner Center for them; a notice stays "notice".
[[nodiscard]] QString templateKeyFor(const Action &action, bool withheld);

/// A step of one lead: what the template says and what was done.
struct StepState
{
    ChecklistStep step;
    std::optional<Instant> doneAt;

    bool operator==(const StepState &) const = default;
};

/// How a step of this kind reaches the customer; nothing for what is done without.
[[nodiscard]] std::optional<Channel> channelOf(StepKind kind);

/// The first step in order that is not done; nothing where all are.
[[nodiscard]] std::optional<qsizetype> nextStep(std::span<const StepState> steps);

/// The step that ticks itself when this activity is logged: the first open one of its kind (CHK-02). An
/// attempt must be outbound; a note ticks nothing.
[[nodiscard]] std::optional<qsizetype> stepTickedBy(const Activity &activity,
                                                    std::span<const StepState> steps);

} // namespace leadline
