// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/importundo.h"

#include "ui/support/prompts.h"
#include "ui/support/words.h"

#include <QCoreApplication>
#include <QWidget>
#include <utility>

namespace leadline {
namespace {

/// The translation context of this file.
struct ImportUndo
{
    Q_DECLARE_TR_FUNCTIONS(leadline::ImportUndo)
};

/// Nothing: leave the import as it is.
std::optional<UndoChoice> askWhatToDo(Prompts &prompts, QWidget *window, int worked)
{
    const QStringList choices{ImportUndo::tr("Undo, but keep those leads"), ImportUndo::tr("Undo everything"),
                              ImportUndo::tr("Leave the import")};
    const auto choice =
        prompts.choose(window, ImportUndo::tr("Undo import"),
                       ImportUndo::tr("%n lead(s) of this import were worked on since. What should become of "
                                      "them?",
                                      nullptr, worked),
                       choices);
    if (choice == 0)
        return UndoChoice::KeepChanged;
    if (choice == 1)
        return UndoChoice::RevertAll;
    return {};
}

struct Undoing
{
    LeadDesk &desk;
    Prompts &prompts;
    QWidget *window;
    ImportId id;
    std::function<void(bool)> done;
};

void run(const Undoing &undoing, UndoChoice choice)
{
    auto job = [id = undoing.id, choice](LeadBook &book) { return book.undoImport(id, choice); };
    undoing.desk.work(undoing.window, std::move(job), [undoing](Status status) {
        if (status)
            return undoing.done(true);
        if (status.error().code == ErrorCode::ChangedSince) {
            if (const auto next = askWhatToDo(undoing.prompts, undoing.window, status.error().detail.toInt()))
                return run(undoing, *next);
            return undoing.done(false);
        }
        undoing.prompts.tell(undoing.window, ImportUndo::tr("Not undone"), words::error(status.error()));
        undoing.done(false);
    });
}

} // namespace

void undoImport(LeadDesk &desk, Prompts &prompts, QWidget *window, ImportId id,
                std::function<void(bool)> done)
{
    run({desk, prompts, window, id, std::move(done)}, UndoChoice::Ask);
}

} // namespace leadline
