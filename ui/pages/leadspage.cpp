// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/leadspage.h"

#include "ui/models/leadfilter.h"
#include "ui/models/leadlistmodel.h"
#include "ui/pages/emptyresult.h"
#include "ui/support/prompts.h"
#include "ui/support/settings.h"
#include "ui/support/words.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/facetpane.h"
#include "ui/widgets/leadlistview.h"
#include "ui/widgets/leadpane.h"
#include "ui/widgets/rowediting.h"
#include "ui/widgets/searchbar.h"

#include <QEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadline {

LeadsPage::LeadsPage(LeadDesk &desk, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_filter(new LeadFilter(this))
    , m_model(new LeadListModel(desk, this))
    , m_splitter(new QSplitter(this))
    , m_facets(new FacetPane(*m_filter, this))
    , m_search(new SearchBar(*m_filter, this))
    , m_chips(new ChipBar(*m_filter, this))
    , m_stack(new QStackedWidget(this))
    , m_list(new LeadListView(*m_model, this))
    , m_empty(new EmptyResult(desk, *m_filter, this))
    , m_pane(new LeadPane(desk, prompts, this))
    , m_rows(new RowEditing(*m_list, *m_model, m_pane->actions(), this))
{
    setObjectName(u"leadsPage"_s);
    build();
    connectParts();
}

void LeadsPage::build()
{
    auto *center = new QWidget(this);
    center->setObjectName(u"leadsCenter"_s);
    center->setAttribute(Qt::WA_StyledBackground);
    center->setMinimumWidth(280);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 10, 12, 8);
    head->setSpacing(8);
    head->addWidget(m_search);
    head->addWidget(m_chips);
    auto *column = new QVBoxLayout(center);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);

    m_facets->setMinimumWidth(192);
    m_splitter->setObjectName(u"leadsSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    for (QWidget *part : {static_cast<QWidget *>(m_facets), center, static_cast<QWidget *>(m_pane)})
        m_splitter->addWidget(part);
    for (const auto &[part, share] : {std::pair(0, 1), std::pair(1, 5), std::pair(2, 2)})
        m_splitter->setStretchFactor(part, share);
    m_splitter->setSizes({216, 664, 400});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    // From the search to the list to the lead; the facets last, as they are the longest way round.
    setTabOrder(m_search, m_chips);
    setTabOrder(m_chips, m_list);
    setTabOrder(m_list, m_pane);
    setTabOrder(m_pane, m_facets);
    m_list->setAccessibleName(tr("Leads"));
}

void LeadsPage::connectParts()
{
    connect(&m_desk, &LeadDesk::facetsRead, m_model, &LeadListModel::refresh);
    connect(m_filter, &LeadFilter::changed, this, [this] { m_model->setQuery(m_filter->query()); });
    connect(m_model, &LeadListModel::selectionArrived, this, &LeadsPage::showSelection);
    connect(m_model, &LeadListModel::failed, this,
            [this](const Error &error) { Q_EMIT said(words::error(error)); });
    connect(m_list, &LeadListView::sortWanted, m_filter, &LeadFilter::sortBy);
    connect(m_list, &LeadListView::currentLeadChanged, this, [this](LeadId id) {
        m_pane->showLead(id);
        m_pane->showPosition(m_model->rowOf(id), m_model->rowCount());
    });
    connect(m_list, &LeadListView::activatedLead, m_pane, [this] { m_pane->setFocus(); });
    connect(m_list, &LeadListView::selectedLeadsChanged, this,
            [this] { Q_EMIT selectedLeadsChanged(m_list->selectedCount()); });
    connect(m_search, &SearchBar::left, this, &LeadsPage::focusList);
    connect(m_pane, &LeadPane::left, this, &LeadsPage::focusList);
    connect(m_pane, &LeadPane::stepWanted, this, &LeadsPage::stepLead);
    connect(m_pane, &LeadPane::shown, this, &LeadsPage::leadShown);
    connect(m_pane, &LeadPane::said, this, &LeadsPage::said);
}

void LeadsPage::load()
{
    m_model->setQuery(m_filter->query());
    m_desk.ask(
        this, [](LeadBook &book) { return book.checklists(); },
        [this](const QList<ChecklistTemplate> &checklists) {
            m_checklists = checklists;
            nameSteps();
        });
}

void LeadsPage::nameSteps()
{
    QHash<QString, QString> titles;
    for (const ChecklistTemplate &checklist : m_checklists) {
        for (const ChecklistStep &step : checklist.steps)
            titles.insert(step.key, words::stepTitle(step));
    }
    m_filter->setNames(Facet::NextStep, titles);
}

void LeadsPage::showSelection(const LeadSelection &selection)
{
    const auto shown = qint64(selection.ids.size());
    m_facets->setCounts(selection.choices);
    m_chips->setCounts(shown, selection.all);
    m_stack->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_list) : m_empty);
    if (shown == 0) {
        m_empty->explain();
        m_pane->showLead({});
    } else if (!m_list->current().isSet() || m_wantedRow > 0) {
        m_list->select(m_model->idAt(std::min(m_wantedRow, int(shown) - 1)));
        m_wantedRow = 0;
    }
    m_pane->showPosition(m_model->rowOf(m_list->current()), int(shown));
    Q_EMIT countsArrived(shown, selection.all, selection.choices.testLeads);
}

void LeadsPage::showFacets(bool on)
{
    m_facets->setVisible(on);
    m_splitter->refresh(); // at once: who asks for the room needs it now
    layout()->activate();
}

qint64 LeadsPage::shownCount() const
{
    return m_model->rowCount();
}

void LeadsPage::focusSearch()
{
    m_search->focusText();
}

void LeadsPage::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void LeadsPage::stepLead(int rows)
{
    m_list->step(rows);
}

void LeadsPage::editRow()
{
    if (m_stack->currentWidget() == m_list)
        m_rows->editCurrent();
}

void LeadsPage::selectAll()
{
    m_list->selectAll();
}

QList<LeadId> LeadsPage::selectedLeads() const
{
    return m_list->selectedLeads();
}

void LeadsPage::selectRow(int row)
{
    m_wantedRow = row;
    if (m_model->rowCount() > 0)
        m_list->select(m_model->idAt(std::min(row, m_model->rowCount() - 1)));
}

void LeadsPage::restoreLayout(const Settings &settings)
{
    m_splitter->restoreState(settings.bytes(u"leadsSplitter"_s));
    m_facets->setCollapsed(settings.text(u"collapsedFacets"_s));
}

void LeadsPage::saveLayout(Settings &settings) const
{
    settings.set(u"leadsSplitter"_s, m_splitter->saveState());
    settings.set(u"collapsedFacets"_s, m_facets->collapsed());
}

void LeadsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_list->setAccessibleName(tr("Leads"));
        m_model->retranslate();
        nameSteps();
        m_pane->showPosition(m_model->rowOf(m_list->current()), m_model->rowCount());
    }
    QWidget::changeEvent(event);
}

} // namespace leadline
