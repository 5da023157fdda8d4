// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowediting.h"

#include "ui/delegates/leaddelegate.h"
#include "ui/models/leadlistmodel.h"
#include "ui/support/words.h"
#include "ui/widgets/leadactions.h"
#include "ui/widgets/leadlistview.h"
#include "ui/widgets/valuecompletion.h"

#include <QHeaderView>

namespace leadline {

RowEditing::RowEditing(LeadListView &view, LeadListModel &model, LeadActions &actions, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
    , m_actions(actions)
{
    const auto *delegate = qobject_cast<LeadDelegate *>(view.itemDelegate());
    connect(delegate, &LeadDelegate::editorOpened, this, &RowEditing::opened);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &RowEditing::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &RowEditing::restore, Qt::QueuedConnection);
}

void RowEditing::opened(LeadEditor *editor, const QModelIndex &index)
{
    m_editor = editor;
    m_lead = m_model.idAt(index.row());
    m_column = index.column();
    if (editor->line() && editor->field())
        completeValues(*editor->line(), *editor->field(), m_actions.desk());
    connect(editor, &LeadEditor::cancelled, this, &RowEditing::close);
    connect(editor, &LeadEditor::committed, this,
            [this, editor](const CellChange &change, LeadEditor::Then then) {
                const Typed typed{m_lead, m_column, editor->texts()};
                const int row = m_model.rowOf(m_lead);
                close();
                if (!change.isEmpty())
                    commit(typed, change);
                if (then != LeadEditor::Then::Stay)
                    step(row, m_column, then == LeadEditor::Then::Next ? 1 : -1);
            });
}

void RowEditing::close()
{
    if (!m_editor)
        return;
    auto *delegate = qobject_cast<LeadDelegate *>(m_view.itemDelegate());
    Q_EMIT delegate->closeEditor(m_editor);
    m_editor = nullptr;
    m_view.setFocus(Qt::OtherFocusReason);
}

bool RowEditing::edit(int row, int column)
{
    const QModelIndex index = m_model.index(row, column);
    if (m_view.isColumnHidden(column) || !m_model.flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    m_view.setCurrentIndex(index);
    m_view.scrollTo(index);
    m_view.edit(index);
    return m_editor;
}

void RowEditing::editCurrent()
{
    const QModelIndex current = m_view.currentIndex();
    if (!current.isValid() || edit(current.row(), current.column()))
        return;
    step(current.row(), current.column(), 1);
}

/// In the order in which the columns are seen; behind the last the first of the row comes again.
void RowEditing::step(int row, int column, int by)
{
    const QHeaderView *header = m_view.horizontalHeader();
    const int count = header->count();
    for (int i = 1; i <= count; ++i) {
        const int visual = ((header->visualIndex(column) + i * by) % count + count) % count;
        if (edit(row, header->logicalIndex(visual)))
            return;
    }
}

void RowEditing::commit(const Typed &typed, const CellChange &change)
{
    if (change.edits.isEmpty())
        work(typed, change);
    else
        this->change(typed, change.edits);
}

void RowEditing::change(const Typed &typed, const QList<FieldEdit> &edits)
{
    const auto done = [this, typed](const Result<EditReport> &report) {
        if (report && !report->refused.isEmpty())
            refuse(typed, words::editRefusal(report->refused.first().code, report->refused.first().detail));
    };
    const LeadRow *row = m_model.row(m_model.rowOf(typed.lead));
    const auto stage =
        edits.first().field == EditField::Stage ? stageFromCode(edits.first().value) : std::nullopt;
    if (stage && row)
        m_actions.move(typed.lead, row->stage, *stage, false, this, done);
    else
        m_actions.edit(typed.lead, edits, this, done);
}

/// A note, or a step that is done.
void RowEditing::work(const Typed &typed, const CellChange &change)
{
    m_actions.desk().work(
        this,
        [lead = typed.lead, change](LeadBook &book) {
            ActivityDraft note;
            note.text = change.note;
            return change.doneStep.isEmpty() ? book.log(lead, note)
                                             : book.setStep(lead, change.doneStep, true);
        },
        [this, typed](const Status &done) {
            if (!done)
                refuse(typed, words::error(done.error()));
        });
}

/// The cell opens again with what was typed, and says why; where it cannot, a message does.
void RowEditing::refuse(const Typed &typed, const QString &why)
{
    if (m_editor || !edit(m_model.rowOf(typed.lead), typed.column)) {
        m_actions.tellRefused(why);
        return;
    }
    m_editor->setTexts(typed.texts);
    m_editor->refuse(why);
}

void RowEditing::remember()
{
    m_restores = m_editor;
    if (!m_editor)
        return;
    m_texts = m_editor->texts();
    m_change = m_editor->change();
    m_editor->letGo();
}

/// Where the lead has left the list nothing can be opened again: what was typed is kept, as when the cell is
/// left by a click elsewhere.
void RowEditing::restore()
{
    if (!std::exchange(m_restores, false))
        return;
    m_editor = nullptr; // the view has put it away
    const int row = m_model.rowOf(m_lead);
    if (row >= 0 && edit(row, m_column))
        m_editor->setTexts(m_texts);
    else if (!m_change.isEmpty())
        commit({m_lead, m_column, m_texts}, m_change);
}

} // namespace leadline
