// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/leadquery.h"

#include <QTableView>

namespace leadline {

class LeadListModel;

/// The list of leads. Keeps the current lead and its place on screen while the model changes under it, and
/// shows as many columns as fit.
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

Q_SIGNALS:
    void currentLeadChanged(leadline::LeadId id); ///< unset: none
    void activatedLead(leadline::LeadId id);      ///< Enter or a double click
    void selectedLeadsChanged();
    void sortWanted(leadline::LeadSort sort, bool descending);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void remember();
    void restore();
    void restoreSelection();
    void layoutColumns();
    void sortBy(int column, Qt::SortOrder order);

    LeadListModel &m_model;
    LeadId m_current;
    QList<LeadId> m_selected; ///< while the model is reset, if there are several
    int m_currentRow = 0;     ///< where it was, for when it has gone
    int m_offset = 0;         ///< rows between the top of the view and it
    bool m_restoring = false;
};

} // namespace leadline
