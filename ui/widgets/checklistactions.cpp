// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/checklistactions.h"

#include "core/services/checklists.h"
#include "core/services/responsetargets.h"
#include "ui/dialogs/bulkeditdialog.h"
#include "ui/dialogs/checklistsdialog.h"
#include "ui/dialogs/stepmanydialog.h"
#include "ui/support/prompts.h"
#include "ui/support/words.h"
#include "ui/support/wordschecklist.h"

#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

const ChecklistTemplate *versionOf(const QList<ChecklistTemplate> &all, const QString &key, int version)
{
    const auto found = std::ranges::find_if(
        all, [&](const ChecklistTemplate &one) { return one.key == key && one.version == version; });
    return found == all.end() ? nullptr : &*found;
}

/// Who is behind, and what becomes another.
QString moveText(const ChecklistMove &move, const QList<ChecklistTemplate> &all)
{
    QStringList lines{words::checklistMove(move)};
    const ChecklistTemplate *from = versionOf(all, move.key, move.from);
    const ChecklistTemplate *to = versionOf(all, move.key, move.to);
    if (from && to)
        lines += words::checklistDifference(difference(*from, *to));
    return lines.join(u'\n');
}

} // namespace

ChecklistActions::ChecklistActions(LeadDesk &desk, Prompts &prompts, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_window(window)
{
}

void ChecklistActions::show()
{
    m_desk.ask(
        this,
        [](LeadBook &book) {
            return std::pair(book.checklistRules(), book.responseTargets().settings().calendars);
        },
        [this](const std::pair<Checklists, QList<CalendarPlan>> &answer) {
            auto *dialog = new ChecklistsDialog(m_desk, m_prompts, answer.first, answer.second, m_window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this, [this] {
                Q_EMIT done(tr("The checklists were saved. Leads that have begun keep theirs."));
                Q_EMIT changed();
                moveUp(false);
            });
            dialog->open();
        });
}

void ChecklistActions::moveUp(bool asked)
{
    m_desk.ask(
        this,
        [](LeadBook &book) {
            return std::pair(book.checklistMoves(), book.checklists() + Checklists::shipped().templates);
        },
        [this, asked](const std::pair<Result<QList<ChecklistMove>>, QList<ChecklistTemplate>> &answer) {
            const auto &[moves, all] = answer;
            if (!moves)
                m_prompts.tell(m_window, tr("That did not work"), words::error(moves.error()));
            else if (!moves->isEmpty())
                askToMove(*moves, all);
            else if (asked)
                Q_EMIT done(tr("All leads follow the checklists in force."));
        });
}

void ChecklistActions::askToMove(const QList<ChecklistMove> &moves, const QList<ChecklistTemplate> &all)
{
    QStringList texts;
    for (const ChecklistMove &move : moves)
        texts << moveText(move, all);
    texts << tr("What was done stays done. Undo takes it back.");
    const auto chosen = m_prompts.choose(m_window, tr("Move leads to the checklists in force?"),
                                         texts.join(u"\n\n"_s), {tr("Move them"), tr("Leave them")});
    if (chosen != 0)
        return;
    m_desk.work(
        this, [moves](LeadBook &book) { return book.moveChecklists(moves); },
        [this](const Result<qint64> &moved) {
            if (!moved)
                return m_prompts.tell(m_window, tr("That did not work"), words::error(moved.error()));
            Q_EMIT done(tr("%n lead(s) follow the checklists in force now. Undo takes it back.", nullptr,
                           int(*moved)));
        });
}

void ChecklistActions::tickMany(const QList<LeadId> &leads)
{
    if (leads.isEmpty())
        return;
    if (leads.size() > BulkEditDialog::mostLeads) {
        Q_EMIT done(tr("At most %1 leads can be edited at once. Select fewer.")
                        .arg(words::number(BulkEditDialog::mostLeads)));
        return;
    }
    auto *dialog = new StepManyDialog(m_desk, leads, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StepManyDialog::done, this, [this](const StepReport &report) {
        const auto count = report.ticked.size();
        Q_EMIT done(tr("Ticked for %n lead(s). Undo takes it back.", nullptr, int(count)));
    });
    dialog->open();
}

void ChecklistActions::tellFault()
{
    m_desk.ask(
        this, [](LeadBook &book) { return book.checklistRules().faulty(); },
        [this](const std::optional<Checklists::FaultyFile> &faulty) {
            if (faulty)
                m_prompts.tell(m_window, tr("Checklists"), words::targetFault({faulty->path, faulty->fault}));
        });
}

} // namespace leadline
