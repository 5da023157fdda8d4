// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns the list shows, in which order, and how wide; how high its rows are.
#include "ui/delegates/leaddelegate.h"
#include "ui/models/leadlistmodel.h"
#include "ui/widgets/leadlistview.h"
#include "ui/widgets/listheader.h"

#include <QEvent>
#include <QScopedValueRollback>

namespace leadline {
namespace {

constexpr int widest = 480;      // a note does not push everything else off the screen
constexpr int titlePadding = 34; // its margins and the arrow of the order

} // namespace

QList<ViewColumn> LeadListView::columns() const
{
    QList<ViewColumn> columns;
    for (const int column : m_header->shownSections())
        columns.append({columnInfo(LeadListModel::Column(column)).key, m_widths.value(column)});
    return columns;
}

void LeadListView::setColumns(const QList<ViewColumn> &columns)
{
    const QScopedValueRollback guard(m_layingOut, true);
    m_widths.clear();
    QList<int> shown;
    for (const ViewColumn &wanted : columns.isEmpty() ? usualColumns() : columns) {
        const auto column = listColumnFromKey(wanted.key);
        if (!column || shown.contains(*column))
            continue;
        m_header->moveSection(m_header->visualIndex(*column), int(shown.size()));
        if (wanted.width > 0)
            m_widths.insert(*column, wanted.width);
        shown << *column;
    }
    for (int column = 0; column < LeadListModel::ColumnCount; ++column)
        m_header->setSectionHidden(column, !shown.contains(column));
    layoutColumns();
}

int LeadListView::frozenColumns() const
{
    return m_header->frozen();
}

void LeadListView::setFrozenColumns(int columns)
{
    m_header->setFrozen(columns);
    viewport()->update();
}

void LeadListView::setDensity(Density density)
{
    m_density = density;
    layoutRows();
}

void LeadListView::layoutRows()
{
    const int air = m_density == Density::Comfortable ? 16 : 6;
    verticalHeader()->setMinimumSectionSize(fontMetrics().height() + air);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + air);
}

int LeadListView::firstColumn() const
{
    const QList<int> shown = m_header->shownSections();
    return shown.isEmpty() ? 0 : shown.constFirst();
}

int LeadListView::titleWidth(int column) const
{
    QFont font = m_header->font();
    font.setWeight(QFont::DemiBold);
    return QFontMetrics(font).horizontalAdvance(columnTitle(LeadListModel::Column(column))) + titlePadding;
}

int LeadListView::usualWidth(int column) const
{
    const int characters = columnInfo(LeadListModel::Column(column)).characters;
    const int cells = characters == 0 ? LeadDelegate::clockWidth(fontMetrics())
                                      : characters * fontMetrics().averageCharWidth();
    return std::max(cells, titleWidth(column));
}

/// What the user has sized keeps its width; the others share what is left over.
void LeadListView::layoutColumns()
{
    const QScopedValueRollback guard(m_layingOut, true);
    const QList<int> shown = m_header->shownSections();
    int room = viewport()->width();
    int shares = 0;
    for (const int column : shown) {
        const bool isSized = m_widths.contains(column);
        const int width = isSized ? m_widths.value(column) : usualWidth(column);
        setColumnWidth(column, width);
        room -= width;
        shares += isSized ? 0 : columnInfo(LeadListModel::Column(column)).share;
    }
    for (const int column : shown) {
        const int share = columnInfo(LeadListModel::Column(column)).share;
        if (room <= 0 || share == 0 || m_widths.contains(column))
            continue;
        const int extra = room * share / shares;
        setColumnWidth(column, columnWidth(column) + extra);
        room -= extra;
        shares -= share;
    }
    viewport()->update();
}

void LeadListView::fitColumn(int column)
{
    int width = titleWidth(column);
    const int first = std::max(rowAt(0), 0);
    const int last = rowAt(viewport()->height() - 1);
    for (int row = first; row <= (last < 0 ? m_model.rowCount() - 1 : last); ++row)
        width = std::max(width, LeadDelegate::neededWidth(font(), m_model.index(row, column)));
    setColumnWidth(column, std::min(width, widest)); // which the header tells, as if by hand
}

void LeadListView::fitColumns()
{
    for (const int column : m_header->shownSections())
        fitColumn(column);
}

void LeadListView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layoutColumns();
}

void LeadListView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange &&
        event->type() != QEvent::LanguageChange)
        return;
    layoutRows();
    layoutColumns();
}

} // namespace leadline
