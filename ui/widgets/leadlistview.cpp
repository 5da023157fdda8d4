// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/leadlistview.h"

#include "ui/delegates/groupheading.h"
#include "ui/delegates/leaddelegate.h"
#include "ui/models/leadlistmodel.h"
#include "ui/support/theme.h"
#include "ui/widgets/copyguard.h"
#include "ui/widgets/listheader.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace leadline {

LeadListView::LeadListView(LeadListModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_header(new ListHeader(this))
{
    setObjectName(u"leads"_s);
    setModel(&model);
    setHorizontalHeader(m_header);
    setItemDelegate(new LeadDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    new CopyGuard(this);
    setCornerWidget(new QWidget(this)); // the style would frame the one between the scroll bars
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connectHeader();
    setColumns({});
    layoutRows();
    showSort();

    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &LeadListView::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &LeadListView::restore);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (m_model.groupAt(index.row()) < 0)
            Q_EMIT activatedLead(m_model.idAt(index.row()));
    });
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (const int group = m_model.groupAt(index.row()); group >= 0)
            toggleGroup(group, !m_model.isOpen(group));
    });
}

void LeadListView::connectHeader()
{
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, &LeadListView::sortBy);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column, int before, int width) {
        if (m_layingOut || width == 0 || before == 0)
            return;
        m_widths.insert(column, width);
        Q_EMIT columnsChanged();
    });
    connect(m_header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_layingOut)
            Q_EMIT columnsChanged();
        viewport()->update();
    });
    connect(m_header, &QHeaderView::sectionHandleDoubleClicked, this, &LeadListView::fitColumn);
    connect(m_header, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        Q_EMIT headerMenuWanted(m_header->mapToGlobal(at),
                                m_header->logicalIndexAt(m_header->unscrolled(at.x())));
    });
}

void LeadListView::select(LeadId id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    const QModelIndex index = m_model.index(row, std::max(currentIndex().column(), firstColumn()));
    setCurrentIndex(index);
    scrollTo(index);
}

void LeadListView::step(int rows)
{
    const qsizetype count = m_model.leadCount();
    if (count == 0)
        return;
    const qsizetype place = std::clamp<qsizetype>(m_model.placeOf(m_current) + rows, 0, count - 1);
    const LeadId id = m_model.idAtPlace(place);
    m_model.openAround(id);
    select(id);
}

void LeadListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // On a heading, the lead that was looked at stays in sight.
    if (m_restoring || (current.isValid() && m_model.groupAt(current.row()) >= 0))
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
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const LeadId id = m_model.idAt(row); id.isSet()) // no heading
                leads.append(id);
        }
    }
    return leads;
}

qsizetype LeadListView::selectedCount() const
{
    if (!m_model.groups().isEmpty()) // headings lie within ranges
        return selectedLeads().size();
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

void LeadListView::toggleGroup(int group, bool open)
{
    if (m_model.isOpen(group) == open)
        return;
    const int scrolled = verticalScrollBar()->value();
    const int column = std::max(currentIndex().column(), firstColumn());
    m_model.setOpen(group, open);
    // Nothing above the heading has changed.
    verticalScrollBar()->setValue(scrolled);
    setCurrentIndex(m_model.index(m_model.rowOfGroup(group), column));
}

void LeadListView::keyPressEvent(QKeyEvent *event)
{
    const int group = currentIndex().isValid() ? m_model.groupAt(currentIndex().row()) : -1;
    if (group < 0 || event->modifiers() != Qt::NoModifier) {
        QTableView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        toggleGroup(group, false);
        return;
    case Qt::Key_Right:
        toggleGroup(group, true);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        toggleGroup(group, !m_model.isOpen(group));
        return;
    default:
        QTableView::keyPressEvent(event);
    }
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
    const bool isClosedAway = row < 0 && m_model.placeOf(m_current) >= 0;
    // The lead is no longer in the list: its neighbour takes its place. In a closed group it is still there.
    if (row < 0)
        row = isClosedAway ? m_model.headingRowOf(m_current)
                           : m_model.leadRowNear(std::min(m_currentRow, count - 1));
    if (row >= 0) {
        const int column = firstColumn();
        setCurrentIndex(m_model.index(row, column));
        // For the first time, from the first heading on.
        int top = m_current.isSet() ? std::max(row - m_offset, 0) : 0;
        const int heading = m_model.headingRowOf(m_model.idAt(row));
        if (heading >= 0 && heading == top - 1) // no list begins right below its heading
            top = heading;
        scrollTo(m_model.index(top, column), PositionAtTop);
        scrollTo(m_model.index(row, column));
    }
    restoreSelection();
    m_restoring = false;
    Q_EMIT selectedLeadsChanged();
    const LeadId id = isClosedAway ? m_current : m_model.idAt(row);
    if (id != m_current) {
        m_current = id;
        Q_EMIT currentLeadChanged(id);
    }
}

void LeadListView::sortBy(int column, Qt::SortOrder order)
{
    if (const auto sort = columnInfo(LeadListModel::Column(column)).sort)
        Q_EMIT sortWanted(*sort, order == Qt::DescendingOrder);
    else
        showSort(); // this column has no order of its own: the arrow goes back to where it was
}

void LeadListView::showSort()
{
    const QSignalBlocker blocker(m_header);
    const LeadQuery &query = m_model.query();
    const int shown = m_header->sortIndicatorSection();
    const bool isShown = shown >= 0 && shown < LeadListModel::ColumnCount &&
                         columnInfo(LeadListModel::Column(shown)).sort == query.sort;
    m_header->setSortIndicator(isShown ? shown : LeadListModel::columnOf(query.sort),
                               query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_header->viewport()->update();
}

void LeadListView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QScrollBar *bar = horizontalScrollBar();
    const int before = bar->value();
    QTableView::scrollTo(index, hint);
    if (m_header->isFrozen(index.column()) || m_restoring || hint != EnsureVisible) {
        bar->setValue(before); // it is on screen as it is
        return;
    }
    const int left = columnViewportPosition(index.column());
    const int covered = m_header->frozenWidth();
    if (left < covered)
        bar->setValue(bar->value() - (covered - left));
}

QRect LeadListView::visualRect(const QModelIndex &index) const
{
    QRect rect = QTableView::visualRect(index);
    if (rect.isValid() && m_header->isFrozen(index.column()))
        rect.moveLeft(m_header->sectionPosition(index.column()));
    return rect;
}

QModelIndex LeadListView::indexAt(const QPoint &position) const
{
    return QTableView::indexAt({m_header->unscrolled(position.x()), position.y()});
}

void LeadListView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx == 0)
        return;
    viewport()->update(); // what stays has been moved along
    m_header->viewport()->update();
}

void LeadListView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    const int last = rowAt(event->rect().bottom());
    const int end = last < 0 ? m_model.rowCount() : last + 1;
    for (int row = std::max(rowAt(event->rect().top()), 0); row < end; ++row) {
        if (m_model.groupAt(row) >= 0) {
            paintHeading(painter, row);
            continue;
        }
        paintFrozen(painter, row);
        // Not by colour alone: the selected row bears a bar at its left end.
        if (selectionModel()->isRowSelected(row))
            painter.fillRect(QRect(0, rowViewportPosition(row), 3, rowHeight(row) - 1),
                             theme::colors().accent);
    }
    if (const int edge = m_header->frozenWidth(); edge > 0)
        painter.fillRect(edge - 1, 0, 1, viewport()->height(), theme::colors().edge);
}

/// Over all columns, wherever they have scrolled.
void LeadListView::paintHeading(QPainter &painter, int row)
{
    const int group = m_model.groupAt(row);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = QRect(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
    const GroupHeading heading{m_model.groupName(group), m_model.groups().at(group), m_model.shareOf(group),
                               m_model.isOpen(group), hasFocus() && currentIndex().row() == row};
    paintGroupHeading(&painter, option, heading, m_model.now());
}

/// The columns that stay, over those that have scrolled under them.
void LeadListView::paintFrozen(QPainter &painter, int row)
{
    const QList<int> staying = m_header->frozenSections();
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isRowSelected(row));
    for (const int column : staying) {
        option.rect = visualRect(m_model.index(row, column));
        painter.fillRect(option.rect, theme::colors().surface);
        itemDelegate()->paint(&painter, option, m_model.index(row, column));
    }
}

} // namespace leadline
