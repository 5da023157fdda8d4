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
    if (editor->line())
        completeValues(*editor->line(), editor->field(), m_actions.desk());
    connect(editor, &LeadEditor::cancelled, this, &RowEditing::close);
    connect(editor, &LeadEditor::committed, this,
            [this, editor](const QList<FieldEdit> &edits, LeadEditor::Then then) {
                const QStringList texts = editor->texts();
                const int row = m_model.rowOf(m_lead);
                close();
                if (!edits.isEmpty())
                    commit(m_lead, m_column, edits, texts);
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

void RowEditing::commit(LeadId lead, int column, const QList<FieldEdit> &edits, const QStringList &texts)
{
    const auto done = [this, lead, column, texts](const Result<EditReport> &report) {
        answer(lead, column, texts, report);
    };
    const LeadRow *row = m_model.row(m_model.rowOf(lead));
    const auto stage =
        edits.first().field == EditField::Stage ? stageFromCode(edits.first().value) : std::nullopt;
    if (stage && row)
        m_actions.move(lead, row->stage, *stage, false, this, done);
    else
        m_actions.edit(lead, edits, this, done);
}

void RowEditing::answer(LeadId lead, int column, const QStringList &texts, const Result<EditReport> &report)
{
    if (!report || report->refused.isEmpty() || m_editor)
        return;
    if (!edit(m_model.rowOf(lead), column))
        return;
    m_editor->setTexts(texts);
    m_editor->refuse(words::editRefusal(report->refused.first().code, report->refused.first().detail));
}

void RowEditing::remember()
{
    m_restores = m_editor;
    if (m_editor)
        m_texts = m_editor->texts();
}

void RowEditing::restore()
{
    if (!std::exchange(m_restores, false))
        return;
    m_editor = nullptr; // the view has put it away
    const int row = m_model.rowOf(m_lead);
    if (row >= 0 && edit(row, m_column))
        m_editor->setTexts(m_texts);
}

} // namespace leadline
