// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/leadquery.h"
#include "core/services/savedviews.h"

#include <QHash>
#include <QTableView>

namespace leadline {

class LeadListModel;
class ListHeader;

/// The list of leads. Keeps the current lead and its place on screen while the model changes under it. Its
/// first columns stay where they are when the others scroll sideways.
class LeadListView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeadListView)

public:
    explicit LeadListView(LeadListModel &model, QWidget *parent = nullptr);

    [[nodiscard]] LeadId current() const { return m_current; }
    void select(LeadId id);
    void step(int rows);                               ///< to the previous or next lead
    [[nodiscard]] QList<LeadId> selectedLeads() const; ///< in the order of the list
    [[nodiscard]] qsizetype selectedCount() const;

    /// The shown columns with the widths that the user gave them.
    [[nodiscard]] QList<ViewColumn> columns() const;
    /// None: the usual ones. Unknown keys are passed over.
    void setColumns(const QList<ViewColumn> &columns);
    [[nodiscard]] int frozenColumns() const;
    void setFrozenColumns(int columns);
    void setDensity(Density density);
    void showSort(); ///< the arrow in the header, as the model's query has it
    /// Each column as wide as what it shows on screen needs.
    void fitColumns();

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &position) const override;

Q_SIGNALS:
    void currentLeadChanged(leadline::LeadId id); ///< unset: none
    void activatedLead(leadline::LeadId id);      ///< Enter or a double click
    void selectedLeadsChanged();
    void sortWanted(leadline::LeadSort sort, bool descending);
    void columnsChanged();                               ///< by the user
    void headerMenuWanted(const QPoint &at, int column); ///< on screen; the column in the model

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void connectHeader();
    void remember();
    void restore();
    void restoreSelection();
    void layoutColumns();
    void layoutRows();
    void fitColumn(int column);
    void sortBy(int column, Qt::SortOrder order);
    void paintFrozen(QPainter &painter, int row);
    [[nodiscard]] int usualWidth(int column) const;
    [[nodiscard]] int titleWidth(int column) const;
    [[nodiscard]] int firstColumn() const;

    LeadListModel &m_model;
    ListHeader *m_header;
    QHash<int, int> m_widths; ///< of the columns to which the user gave one
    Density m_density = Density::Comfortable;
    LeadId m_current;
    QList<LeadId> m_selected; ///< while the model is reset, if there are several
    int m_currentRow = 0;     ///< where it was, for when it has gone
    int m_offset = 0;         ///< rows between the top of the view and it
    bool m_restoring = false;
    bool m_layingOut = false; ///< it is not the user who moves and sizes columns
};

} // namespace leadline
