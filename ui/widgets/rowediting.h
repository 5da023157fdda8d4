// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/delegates/leadeditors.h"

#include <QObject>
#include <QPersistentModelIndex>
#include <QPointer>

namespace leadline {

class LeadActions;
class LeadDelegate;
class LeadListModel;
class LeadListView;

/// Editing in the rows of the lead list: opens the editor of a cell, writes what is committed, goes on to the
/// next cell, opens it again where the store refuses. Owned by the leads page.
class RowEditing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowEditing)

public:
    RowEditing(LeadListView &view, LeadListModel &model, LeadActions &actions, QObject *parent);

    void editCurrent(); ///< the current cell, or the next one that can be edited
    [[nodiscard]] bool isEditing() const { return m_editor; }

private:
    void opened(LeadEditor *editor, const QModelIndex &index);
    void close();
    [[nodiscard]] bool edit(int row, int column);
    /// Where it was typed, and what: to open it again.
    struct Typed
    {
        LeadId lead;
        int column = 0;
        QStringList texts;
    };
    void commit(const Typed &typed, const CellChange &change);
    void change(const Typed &typed, const QList<FieldEdit> &edits);
    void work(const Typed &typed, const CellChange &change);
    void refuse(const Typed &typed, const QString &why);
    void step(int row, int column, int by);
    void remember();
    void restore();

    LeadListView &m_view;
    LeadListModel &m_model;
    LeadActions &m_actions;
    QPointer<LeadEditor> m_editor;
    LeadId m_lead; ///< whose row is edited
    int m_column = 0;
    bool m_restores = false;
    QStringList m_texts; ///< typed before the model changed under it
    CellChange m_change; ///< and what it would have become
};

} // namespace leadline
