// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leaddesk.h"
#include "ui/models/listcolumns.h"
#include "ui/models/listrows.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>
#include <QTimer>

namespace leadline {

/// The list: the ids of a query in order, and the rows of those that are looked at, fetched in windows. Where
/// the query groups them, headings stand between the leads; places count leads only. Owned by the leads page.
class LeadListModel final : public QAbstractTableModel, public ListColumn
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeadListModel)

public:
    /// The row as `const LeadRow *`, as `row()` has it; the values that order: an instant in ms, a number, or
    /// folded text; the beginnings of words that a search marks in the cell; the badge of a stay that is too
    /// long.
    enum Role { RowRole = Qt::UserRole, SortRole, LoadedRole, GroupRole, SoughtRole, BadgeRole };
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

    [[nodiscard]] LeadId idAt(int row) const; ///< unset: a heading
    [[nodiscard]] int rowOf(LeadId id) const; ///< -1: not in the list, or in a closed group

    [[nodiscard]] qsizetype leadCount() const { return m_ids.size(); }
    [[nodiscard]] const QList<LeadId> &leads() const { return m_ids; } ///< in closed groups too
    [[nodiscard]] LeadId idAtPlace(qsizetype place) const;
    [[nodiscard]] qsizetype placeOf(LeadId id) const { return m_ids.indexOf(id); } ///< -1: not there
    /// As `row`, by place; also in a closed group.
    [[nodiscard]] const LeadRow *rowAtPlace(qsizetype place) const;

    [[nodiscard]] const QList<LeadGroup> &groups() const { return m_places.groups(); }
    [[nodiscard]] const QList<Facet> &groupedBy() const { return m_groupedBy; }
    [[nodiscard]] int groupAt(int row) const { return m_places.groupAt(row); } ///< -1: a lead
    [[nodiscard]] int rowOfGroup(int group) const { return m_places.rowOfGroup(group); }
    [[nodiscard]] bool isOpen(int group) const { return m_places.isOpen(group); }
    /// How much of the group around it (or of the list) a group is, from 0 to 1.
    [[nodiscard]] double shareOf(int group) const;
    void setOpen(int group, bool open);
    void openAround(LeadId id); ///< the groups it is in
    void openAll(bool open);
    [[nodiscard]] const QStringList &closedGroups() const { return m_closed; }
    void setClosedGroups(const QStringList &paths);
    /// What steps are called, for their headings.
    void setStepNames(const QHash<QString, QString> &names);
    [[nodiscard]] QString groupName(int group) const;
    [[nodiscard]] Instant now() const { return m_desk.clock().now(); }
    /// The row, if it has been fetched; a fetch is asked for otherwise. Valid until control returns to the
    /// event loop.
    [[nodiscard]] const LeadRow *row(int row) const;
    [[nodiscard]] static int columnOf(LeadSort sort);
    /// Something is edited or done in the cells of this column, for this lead.
    [[nodiscard]] static bool isEditable(const LeadRow &row, int column);
    [[nodiscard]] QString cellText(const LeadRow &row, Column column) const { return display(row, column); }
    [[nodiscard]] QString cellAccessibleText(const LeadRow &row, Column column) const
    {
        return accessible(row, column);
    }
    [[nodiscard]] QString badge(const LeadRow &row) const;    ///< of a stay in its stage that is too long
    [[nodiscard]] QString stayText(const LeadRow &row) const; ///< "21 days in this stage; meant: 7"
    /// The heading of the innermost group around a lead that is on screen; -1: none, or not grouped.
    [[nodiscard]] int headingRowOf(LeadId id) const;
    [[nodiscard]] int
    leadRowNear(int row) const; ///< the next row of a lead, down or else up; -1: there is none

Q_SIGNALS:
    /// There are rows to see; the selection they are the beginning of has yet to arrive.
    void beginningArrived();
    void selectionArrived(const leadline::LeadSelection &selection);
    void rowsArrived();
    void failed(const leadline::Error &error);
    void groupsClosed(); ///< or opened

private:
    void askBeginning();
    void begin(const QList<LeadRow> &rows);
    void apply(LeadSelection selection, const QList<Facet> &groupedBy);
    void placeRows(const QList<LeadGroup> &groups);
    [[nodiscard]] QVariant heading(int group, int role) const;
    void fetchWanted();
    void fetchPage(int page);
    void keepRows(qsizetype first, std::span<const LeadId> asked, const QList<LeadRow> &rows);
    void tick();
    void want(int page) const;
    [[nodiscard]] CellMoment moment() const;
    [[nodiscard]] QString display(const LeadRow &row, int column) const;
    [[nodiscard]] QString accessible(const LeadRow &row, int column) const;
    [[nodiscard]] QString toolTip(const LeadRow &row, int column) const;
    [[nodiscard]] QVariant sortValue(const LeadRow &row, int column) const;

    LeadDesk &m_desk;
    LeadQuery m_query;
    QStringList m_sought;      ///< beginnings of words
    bool m_soughtAnew = false; ///< other ones than those that are marked on screen
    QList<LeadId> m_ids;
    ListRows m_places;
    QList<Facet> m_groupedBy; ///< by what m_ids stand in groups
    QStringList m_closed;     ///< paths of groups
    QHash<QString, QString> m_stepNames;
    QCache<LeadId, LeadRow> m_rows;
    mutable QSet<int> m_fresh;   ///< pages fetched since the last select
    QSet<int> m_pending;         ///< pages on their way
    mutable QList<int> m_wanted; ///< pages asked for while painting, the most urgent first
    mutable int m_lookedAt = 0;  ///< the page asked for last
    QTimer *m_fetch;
    QTimer *m_clock;
    quint64 m_generation = 0;           ///< of the query; answers of older ones are dropped
    quint64 m_epoch = 0;                ///< of the ids; windows of rows for older ones are dropped
    bool m_selecting = false;           ///< a select is under way
    bool m_again = false;               ///< and another one is wanted after it
    std::optional<Instant> m_refreshed; ///< unset: never
};

} // namespace leadline

Q_DECLARE_METATYPE(const leadline::LeadRow *)
