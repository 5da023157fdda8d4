// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/journalsteps.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

QList<ActionId> idsOf(const QList<JournalEntry> &steps)
{
    QList<ActionId> ids;
    for (const JournalEntry &step : steps)
        ids.append(step.id);
    return ids;
}

QList<JournalEntry> back(const QList<JournalEntry> &history, ActionId step)
{
    QList<JournalEntry> steps;
    for (const JournalEntry &entry : history) {
        if (!entry.undone)
            steps.append(entry);
        if (entry.id == step)
            break;
    }
    return steps;
}

QList<JournalEntry> forward(const QList<JournalEntry> &history, ActionId step)
{
    QList<JournalEntry> steps;
    for (const JournalEntry &entry : history) {
        if (!entry.undone)
            break; // what is older than something that stands does not come again
        if (!entry.barred)
            steps.prepend(entry);
    }
    const auto last = std::ranges::find(steps, step, &JournalEntry::id);
    if (last == steps.end())
        return {};
    steps.erase(std::next(last), steps.end());
    return steps;
}

} // namespace

QList<JournalEntry> stepsUpTo(const QList<JournalEntry> &history, ActionId step)
{
    const auto entry = std::ranges::find(history, step, &JournalEntry::id);
    if (entry == history.end())
        return {};
    return entry->undone ? forward(history, step) : back(history, step);
}

StepsTaken takeSteps(LeadBook &book, const QList<JournalEntry> &steps, ActionId upTo)
{
    StepsTaken taken;
    const auto history = book.history(std::numeric_limits<int>::max());
    if (!history || idsOf(stepsUpTo(*history, upTo)) != idsOf(steps)) {
        taken.error = history ? Error{ErrorCode::ChangedSince, u"history"_s, {}} : history.error();
        return taken;
    }
    for (const JournalEntry &step : steps) {
        const auto done = step.undone ? book.redo() : book.undo(step.id);
        if (!done) {
            taken.stopped = step;
            taken.error = done.error();
            return taken;
        }
        ++taken.count;
    }
    return taken;
}

} // namespace leadline
