// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/leadlistview.h"

#include "ui/delegates/leaddelegate.h"
#include "ui/models/leadlistmodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

/// How a column is given its width: what it needs in characters, and its share of what is left. In the order
/// in which columns find room.
struct ColumnNeed
{
    LeadListModel::Column column;
    int characters;
    int share;
};

constexpr ColumnNeed needs[]{
    {LeadListModel::LeftColumn, 0, 0},      {LeadListModel::LeadColumn, 18, 3},
    {LeadListModel::ActionColumn, 19, 2},   {LeadListModel::CompanyColumn, 14, 3},
    {LeadListModel::OfferColumn, 17, 3},    {LeadListModel::NextStepColumn, 22, 3},
    {LeadListModel::ProgressColumn, 16, 0}, {LeadListModel::StageColumn, 16, 0},
    {LeadListModel::ReceivedColumn, 24, 0}, {LeadListModel::SourceColumn, 20, 0},
    {LeadListModel::TouchesColumn, 9, 0},
};

} // namespace

LeadListView::LeadListView(LeadListModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(u"leads"_s);
    setModel(&model);
    setItemDelegate(new LeadDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 16);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicator(LeadListModel::columnOf(model.query().sort), Qt::AscendingOrder);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &LeadListView::sortBy);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &LeadListView::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &LeadListView::restore);
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT activatedLead(m_model.idAt(index.row())); });
}

void LeadListView::select(LeadId id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    setCurrentIndex(m_model.index(row, 0));
    scrollTo(m_model.index(row, 0));
}

void LeadListView::step(int rows)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const int row = std::clamp(currentIndex().row() + rows, 0, count - 1);
    select(m_model.idAt(row));
}

void LeadListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_restoring)
        return;
    const LeadId id = m_model.idAt(current.row());
    if (id == m_current)
        return;
    m_current = id;
    Q_EMIT currentLeadChanged(id);
}

void LeadListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_restoring)
        Q_EMIT selectedLeadsChanged();
}

QList<LeadId> LeadListView::selectedLeads() const
{
    QList<LeadId> leads;
    QList<QItemSelectionRange> ranges = selectionModel()->selection();
    std::ranges::sort(ranges, {}, &QItemSelectionRange::top);
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            leads.append(m_model.idAt(row));
    }
    return leads;
}

qsizetype LeadListView::selectedCount() const
{
    qsizetype count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return count;
}

void LeadListView::restoreSelection()
{
    QItemSelection selection;
    for (const LeadId id : std::exchange(m_selected, {})) {
        const int row = m_model.rowOf(id);
        if (row < 0)
            continue;
        if (!selection.isEmpty() && selection.last().bottom() == row - 1)
            selection.last() = QItemSelectionRange(selection.last().topLeft(), m_model.index(row, 0));
        else
            selection.append(QItemSelectionRange(m_model.index(row, 0)));
    }
    if (!selection.isEmpty())
        selectionModel()->select(selection, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void LeadListView::remember()
{
    if (selectedCount() > 1)
        m_selected = selectedLeads();
    m_restoring = true; // the reset clears the current index: that is no choice of the user's
    m_currentRow = std::max(currentIndex().row(), 0);
    m_offset = m_currentRow - std::max(rowAt(0), 0);
}

void LeadListView::restore()
{
    const int count = m_model.rowCount();
    int row = m_model.rowOf(m_current);
    // The lead is no longer in the list: its neighbour takes its place.
    if (row < 0)
        row = std::min(m_currentRow, count - 1);
    if (row >= 0) {
        setCurrentIndex(m_model.index(row, 0));
        scrollTo(m_model.index(std::max(row - m_offset, 0), 0), PositionAtTop);
        scrollTo(m_model.index(row, 0));
    }
    restoreSelection();
    m_restoring = false;
    Q_EMIT selectedLeadsChanged();
    const LeadId id = m_model.idAt(row);
    if (id != m_current) {
        m_current = id;
        Q_EMIT currentLeadChanged(id);
    }
}

void LeadListView::sortBy(int column, Qt::SortOrder order)
{
    const auto sort = LeadListModel::sortOf(column);
    if (sort) {
        Q_EMIT sortWanted(*sort, order == Qt::DescendingOrder);
        return;
    }
    // This column has no order of its own: the arrow goes back to where it was.
    const QSignalBlocker blocker(horizontalHeader());
    horizontalHeader()->setSortIndicator(LeadListModel::columnOf(m_model.query().sort),
                                         m_model.query().descending ? Qt::DescendingOrder
                                                                    : Qt::AscendingOrder);
}

void LeadListView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layoutColumns();
}

void LeadListView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::LanguageChange)
        layoutColumns();
}

void LeadListView::layoutColumns()
{
    const int character = fontMetrics().averageCharWidth();
    int room = viewport()->width();
    int shares = 0;
    bool full = false;
    for (const ColumnNeed &need : needs) {
        const int width = need.column == LeadListModel::LeftColumn ? LeadDelegate::clockWidth(fontMetrics())
                                                                   : need.characters * character;
        full = full || (width > room && need.column != LeadListModel::LeftColumn);
        setColumnHidden(need.column, full);
        if (full)
            continue;
        setColumnWidth(need.column, width);
        room -= width;
        shares += need.share;
    }
    for (const ColumnNeed &need : needs) {
        if (isColumnHidden(need.column) || need.share == 0)
            continue;
        const int extra = room * need.share / shares;
        setColumnWidth(need.column, columnWidth(need.column) + extra);
        room -= extra;
        shares -= need.share;
    }
}

} // namespace leadline
