// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leaddesk.h"
#include "ui/models/listcolumns.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>
#include <QTimer>

namespace leadline {

/// The list: the ids of a query in order, and the rows of those that are looked at, fetched in windows. Owned
/// by the leads page.
class LeadListModel final : public QAbstractTableModel, public ListColumn
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeadListModel)

public:
    /// LeadRow as it is, and the values that order: an instant in ms, a number, or folded text.
    enum Role { RowRole = Qt::UserRole, SortRole, LoadedRole };
    static constexpr int pageSize = 128; ///< rows that are fetched together

    explicit LeadListModel(LeadDesk &desk, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const LeadQuery &query() const { return m_query; }
    void setQuery(const LeadQuery &query);
    /// Asks the same query again; rows stay on screen until the fresh ones are there.
    void refresh();
    void retranslate();

    [[nodiscard]] LeadId idAt(int row) const;
    [[nodiscard]] int rowOf(LeadId id) const; ///< -1: not in the list
    /// The row, if it has been fetched; a fetch is asked for otherwise. Valid until control returns to the
    /// event loop.
    [[nodiscard]] const LeadRow *row(int row) const;
    [[nodiscard]] static int columnOf(LeadSort sort);
    /// What is edited in this column's cells; nothing where they only tell. A first name stands for both.
    [[nodiscard]] static std::optional<EditField> editFieldOf(int column);

Q_SIGNALS:
    void selectionArrived(const leadline::LeadSelection &selection);
    void rowsArrived();
    void failed(const leadline::Error &error);

private:
    void apply(LeadSelection selection);
    void fetchWanted();
    void fetchPage(int page);
    void keepRows(int first, std::span<const LeadId> asked, const QList<LeadRow> &rows);
    void tick();
    [[nodiscard]] CellMoment moment() const;
    [[nodiscard]] QString display(const LeadRow &row, int column) const;
    [[nodiscard]] QString accessible(const LeadRow &row, int column) const;
    [[nodiscard]] QString toolTip(const LeadRow &row, int column) const;
    [[nodiscard]] QVariant sortValue(const LeadRow &row, int column) const;

    LeadDesk &m_desk;
    LeadQuery m_query;
    QList<LeadId> m_ids;
    QCache<LeadId, LeadRow> m_rows;
    QSet<int> m_fresh;          ///< pages fetched since the last select
    QSet<int> m_pending;        ///< pages on their way
    mutable QSet<int> m_wanted; ///< pages asked for while painting
    QTimer *m_fetch;
    QTimer *m_clock;
    quint64 m_generation = 0; ///< of the query; answers of older ones are dropped
    quint64 m_epoch = 0;      ///< of the ids; windows of rows for older ones are dropped
    bool m_selecting = false; ///< a select is under way
    bool m_again = false;     ///< and another one is wanted after it
    Instant m_refreshed;
};

} // namespace leadline

Q_DECLARE_METATYPE(leadline::LeadRow)
