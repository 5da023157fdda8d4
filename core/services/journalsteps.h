// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leadbook.h"

#include <QtCore/QList>
#include <optional>

namespace leadline {

/// The steps between now and one step of the history, that one included, in the order in which they have to
/// be taken: back to it where it stands, forward to it where it is undone. Empty where there is no way to it:
/// what is undone comes back only while nothing newer stands. `history` is the newest first.
[[nodiscard]] QList<JournalEntry> stepsUpTo(const QList<JournalEntry> &history, ActionId step);

/// How far several steps went. Each step is an action of its own: those that were taken stay taken.
struct StepsTaken
{
    int count = 0;
    std::optional<JournalEntry> stopped; ///< the step that could not be taken
    Error error;                         ///< why
};

/// Takes the steps that `stepsUpTo` gave. Where the history is no longer the one the user saw, nothing is
/// done: ChangedSince with `where` "history".
[[nodiscard]] StepsTaken takeSteps(LeadBook &book, const QList<JournalEntry> &steps, ActionId upTo);

} // namespace leadline
