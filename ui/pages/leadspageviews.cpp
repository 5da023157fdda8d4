// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the page follows the open view: columns, groups, list or board, and the cards that are moved there.
#include "ui/models/leadfilter.h"
#include "ui/models/leadlistmodel.h"
#include "ui/pages/emptyresult.h"
#include "ui/pages/leadspage.h"
#include "ui/support/printedlist.h"
#include "ui/support/prompts.h"
#include "ui/support/words.h"
#include "ui/widgets/leadboard.h"
#include "ui/widgets/leadlistview.h"
#include "ui/widgets/leadpane.h"
#include "ui/widgets/viewkeeper.h"
#include "ui/widgets/viewlist.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace leadline {

void LeadsPage::connectViews()
{
    connect(m_keeper, &ViewKeeper::opened, this, &LeadsPage::showView);
    connect(m_keeper, &ViewKeeper::changed, this, &LeadsPage::showLayout);
    connect(m_model, &LeadListModel::groupsClosed, this,
            [this] { m_keeper->setCollapsed(m_model->closedGroups()); });
    connect(m_board, &LeadBoard::currentLeadChanged, m_list, &LeadListView::select);
    connect(m_board, &LeadBoard::activatedLead, m_pane, [this] { m_pane->setFocus(); });
    connect(m_board, &LeadBoard::moveWanted, this, &LeadsPage::moveLead);
    connect(m_list, &LeadListView::columnsChanged, this, &LeadsPage::keepColumns);
    connect(m_list, &LeadListView::headerMenuWanted, this, &LeadsPage::headerMenuWanted);
    connect(m_views, &ViewList::openWanted, m_keeper, &ViewKeeper::open);
    connect(m_views, &ViewList::moveWanted, this, &LeadsPage::moveViewWanted);
    connect(m_views, &ViewList::menuWanted, this, &LeadsPage::viewMenuWanted);
}

void LeadsPage::showView()
{
    const LeadView &view = m_keeper->current();
    m_list->setColumns(view.columns);
    m_list->setFrozenColumns(view.frozen);
    m_list->setDensity(view.density);
    m_list->showSort();
    m_model->setClosedGroups(view.layout == ViewLayout::Board ? QStringList() : view.collapsed);
}

bool LeadsPage::isBoard() const
{
    return m_keeper->current().layout == ViewLayout::Board;
}

QWidget *LeadsPage::placeOfLeads() const
{
    return isBoard() ? static_cast<QWidget *>(m_board) : m_list;
}

/// The board's columns are groups too.
void LeadsPage::showLayout()
{
    const LeadView &view = m_keeper->current();
    QList<Facet> groups;
    for (const QString &code : isBoard() ? QStringList{view.boardBy} : view.groups) {
        if (const auto facet = facetFromCode(code))
            groups << *facet;
    }
    if (m_stack->currentWidget() != m_empty)
        m_stack->setCurrentWidget(placeOfLeads());
    m_model->setClosedGroups(isBoard() ? QStringList() : view.collapsed);
    m_filter->groupBy(groups);
}

/// A board as the list of its columns.
ShownList LeadsPage::shownList() const
{
    ShownList shown;
    shown.name = viewName(m_keeper->current());
    QStringList filters;
    for (const FilterChip &chip : m_filter->chips())
        filters << chip.text;
    shown.filters = filters.join(u", "_s);
    for (const ViewColumn &column : m_list->columns()) {
        if (const auto known = listColumnFromKey(column.key))
            shown.columns << *known;
    }
    shown.leads = m_model->leads();
    shown.selected = m_list->selectedLeads();
    for (int group = 0; group < int(m_model->groups().size()); ++group)
        shown.groups.append({m_model->groups().at(group), m_model->groupName(group)});
    return shown;
}

void LeadsPage::openGroups(bool open)
{
    m_model->openAll(open);
}

void LeadsPage::moveCard(int columns)
{
    m_board->moveCurrent(columns);
}

/// Only a stage is the user's to choose; the other columns follow from what happened.
void LeadsPage::moveLead(LeadId id, const QString &value)
{
    const Facet facet = m_model->groupedBy().value(0);
    const auto stage = stageFromCode(value);
    if (facet == Facet::Stage && stage)
        m_pane->actions().setStageOf(id, *stage);
    else if (facet == Facet::Deadline)
        m_prompts.tell(
            this, tr("The card stays"),
            tr("The deadline follows from when the lead came and from what was done. Log a call or a "
               "mail, and the card moves by itself."));
    else
        m_prompts.tell(this, tr("The card stays"),
                       tr("%1 is what the marketplace said, and is never changed. Cards can be moved between "
                          "stages.")
                           .arg(words::facet(facet)));
}

void LeadsPage::keepColumns()
{
    LeadView view = m_keeper->current();
    view.columns = m_list->columns();
    m_keeper->change(view);
}

} // namespace leadline
