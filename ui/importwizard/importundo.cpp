// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/importundo.h"

#include "ui/support/prompts.h"
#include "ui/support/words.h"

#include <QCoreApplication>
#include <QWidget>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

/// The translation context of this file.
struct ImportUndo
{
    Q_DECLARE_TR_FUNCTIONS(leadline::ImportUndo)
};

constexpr qsizetype mostNames = 8;

/// The leads that were worked on: how many there are, and the first of them.
struct WorkedOn
{
    qsizetype count = 0;
    QList<LeadRow> first;
};

Result<WorkedOn> lookUp(LeadBook &book, ImportId id)
{
    const auto worked = book.workedOnSince(id);
    if (!worked)
        return tl::unexpected(worked.error());
    const QList<LeadId> some = worked->first(std::min(worked->size(), mostNames));
    auto rows = book.rows(some);
    if (!rows)
        return tl::unexpected(rows.error());
    return WorkedOn{worked->size(), *std::move(rows)};
}

QString called(const LeadRow &row)
{
    QStringList known{row.name, row.company};
    known.removeAll(QString());
    return known.isEmpty() ? ImportUndo::tr("Contact data withheld") : known.join(u" · "_s);
}

QString listed(const WorkedOn &worked)
{
    QStringList lines;
    for (const LeadRow &row : worked.first)
        lines.append(u"• "_s + called(row));
    if (const qsizetype more = worked.count - worked.first.size(); more > 0)
        lines.append(ImportUndo::tr("and %n more", nullptr, static_cast<int>(more)));
    return lines.join(u'\n');
}

/// Nothing: leave the import as it is.
std::optional<UndoChoice> askWhatToDo(Prompts &prompts, QWidget *window, const WorkedOn &worked)
{
    const QStringList choices{ImportUndo::tr("Undo, but keep those leads"), ImportUndo::tr("Undo everything"),
                              ImportUndo::tr("Leave the import")};
    const QString question = ImportUndo::tr("%n lead(s) of this import were worked on since:", nullptr,
                                            static_cast<int>(worked.count));
    //: %1 and %2 are what stands on the two buttons
    const QString meanings =
        ImportUndo::tr(
            "%1: they stay as they are now, and only the rest is taken back.\n"
            "%2: they are taken back too, and what was done on them since goes with them. A backup "
            "is made first.")
            .arg(choices.at(0), choices.at(1));
    const QString text = QStringList{question, listed(worked), meanings}.join(u"\n\n"_s);
    const auto choice = prompts.choose(window, ImportUndo::tr("Undo import"), text, choices);
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

void tellFault(const Undoing &undoing, const Error &error)
{
    undoing.prompts.tell(undoing.window, ImportUndo::tr("Not undone"), words::error(error));
    undoing.done(false);
}

void run(const Undoing &undoing, UndoChoice choice);

void ask(const Undoing &undoing)
{
    auto job = [id = undoing.id](LeadBook &book) { return lookUp(book, id); };
    undoing.desk.ask(undoing.window, std::move(job), [undoing](const Result<WorkedOn> &worked) {
        if (!worked)
            return tellFault(undoing, worked.error());
        if (const auto choice = askWhatToDo(undoing.prompts, undoing.window, *worked))
            return run(undoing, *choice);
        undoing.done(false);
    });
}

void run(const Undoing &undoing, UndoChoice choice)
{
    auto job = [id = undoing.id, choice](LeadBook &book) { return book.undoImport(id, choice); };
    undoing.desk.work(undoing.window, std::move(job), [undoing](Status status) {
        if (status)
            return undoing.done(true);
        if (status.error().code == ErrorCode::ChangedSince)
            return ask(undoing);
        tellFault(undoing, status.error());
    });
}

} // namespace

void undoImport(LeadDesk &desk, Prompts &prompts, QWidget *window, ImportId id,
                std::function<void(bool)> done)
{
    run({desk, prompts, window, id, std::move(done)}, UndoChoice::Ask);
}

} // namespace leadline
