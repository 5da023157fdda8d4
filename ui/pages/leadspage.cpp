// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/leadspage.h"

#include "core/services/checklists.h"
#include "ui/models/leadfilter.h"
#include "ui/models/leadlistmodel.h"
#include "ui/pages/emptyresult.h"
#include "ui/support/prompts.h"
#include "ui/support/settings.h"
#include "ui/support/words.h"
#include "ui/support/wordschecklist.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/facetpane.h"
#include "ui/widgets/leadboard.h"
#include "ui/widgets/leadlistview.h"
#include "ui/widgets/leadpane.h"
#include "ui/widgets/rowediting.h"
#include "ui/widgets/searchbar.h"
#include "ui/widgets/todaybar.h"
#include "ui/widgets/viewbar.h"
#include "ui/widgets/viewkeeper.h"
#include "ui/widgets/viewlist.h"

#include <QEvent>
#include <QPushButton>
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
    , m_today(new TodayBar(desk, this))
    , m_splitter(new QSplitter(this))
    , m_keeper(new ViewKeeper(desk, *m_filter, this))
    , m_side(new QWidget(m_splitter))
    , m_views(new ViewList(desk, *m_keeper, m_side))
    , m_facets(new FacetPane(*m_filter, m_side))
    , m_center(new QWidget(m_splitter))
    , m_search(new SearchBar(*m_filter, m_center))
    , m_chips(new ChipBar(*m_filter, m_center))
    , m_viewBar(new ViewBar(*m_keeper, m_chips))
    , m_stack(new QStackedWidget(m_center))
    , m_list(new LeadListView(*m_model, m_stack))
    , m_board(new LeadBoard(*m_model, m_stack))
    , m_empty(new EmptyResult(desk, *m_filter, m_stack))
    , m_pane(new LeadPane(desk, prompts, m_splitter))
    , m_rows(new RowEditing(*m_list, *m_model, m_pane->actions(), this))
{
    setObjectName(u"leadsPage"_s);
    build();
    connectParts();
    connectViews();
    connectToday();
    m_putAside = m_keeper->load();
}

void LeadsPage::build()
{
    m_center->setObjectName(u"leadsCenter"_s);
    m_center->setAttribute(Qt::WA_StyledBackground);
    m_center->setMinimumWidth(280);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 10, 12, 8);
    head->setSpacing(8);
    head->addWidget(m_search);
    m_chips->putFirst(m_viewBar->buttons());
    m_chips->putFirst(m_viewBar);
    head->addWidget(m_chips);
    auto *column = new QVBoxLayout(m_center);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_board);
    m_stack->addWidget(m_empty);

    m_side->setMinimumWidth(192);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(m_views);
    side->addWidget(m_facets, 1);
    m_splitter->setObjectName(u"leadsSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    for (QWidget *part : {m_side, m_center, static_cast<QWidget *>(m_pane)})
        m_splitter->addWidget(part);
    for (const auto &[part, share] : {std::pair(0, 1), std::pair(1, 5), std::pair(2, 2)})
        m_splitter->setStretchFactor(part, share);
    m_splitter->setSizes({216, 664, 400});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_today);
    layout->addWidget(m_splitter, 1);
    // From the search to the list to the lead; the facets last, as they are the longest way round.
    setTabOrder(m_search, m_viewBar);
    setTabOrder(m_viewBar, m_viewBar->buttons());
    setTabOrder(m_viewBar->buttons(), m_chips);
    setTabOrder(m_chips, m_list);
    setTabOrder(m_list, m_pane);
    setTabOrder(m_pane, m_views);
    setTabOrder(m_views, m_facets);
    m_list->setAccessibleName(tr("Leads"));
}

void LeadsPage::connectParts()
{
    connect(&m_desk, &LeadDesk::facetsRead, m_model, &LeadListModel::refresh);
    connect(m_filter, &LeadFilter::changed, this, [this] { m_model->setQuery(m_filter->query()); });
    connect(m_model, &LeadListModel::selectionArrived, this, &LeadsPage::showSelection);
    connect(m_model, &LeadListModel::beginningArrived, this, &LeadsPage::showBeginning);
    connect(m_model, &LeadListModel::failed, this,
            [this](const Error &error) { Q_EMIT said(words::error(error)); });
    connect(m_list, &LeadListView::sortWanted, m_filter, &LeadFilter::sortBy);
    connect(m_list, &LeadListView::currentLeadChanged, this, [this](LeadId id) {
        if (isToday())
            return; // the list is not to be seen
        m_pane->showLead(id);
        showPosition();
        m_board->setCurrent(id);
    });
    connect(m_list, &LeadListView::activatedLead, this, [this] { showOverWindow(true); });
    connect(m_list, &LeadListView::selectedLeadsChanged, this,
            [this] { Q_EMIT selectedLeadsChanged(m_list->selectedCount()); });
    connect(m_search, &SearchBar::left, this, &LeadsPage::focusList);
    connect(m_pane, &LeadPane::left, this, &LeadsPage::leavePane);
    connect(m_pane, &LeadPane::finished, this, [this] {
        if (isToday())
            m_pane->setFocus(); // the next lead comes by itself
        else
            leavePane();
    });
    connect(m_pane, &LeadPane::leadWanted, this, &LeadsPage::openLead);
    connect(m_pane, &LeadPane::roomWanted, this, [this] { showPane(true); });
    connect(m_pane, &LeadPane::stepWanted, this, &LeadsPage::stepLead);
    connect(m_pane, &LeadPane::shown, this, &LeadsPage::leadShown);
    connect(m_pane, &LeadPane::said, this, &LeadsPage::said);
}

void LeadsPage::load()
{
    m_views->watch();
    if (!m_putAside.isEmpty())
        Q_EMIT said(tr("The file of the views was damaged and is now %1; the usual views are back.")
                        .arg(std::exchange(m_putAside, {})));
    m_model->setQuery(m_filter->query());
    readStepNames();
}

void LeadsPage::readStepNames()
{
    m_desk.ask(
        this, [](LeadBook &book) { return book.checklistRules().steps(); },
        [this](const QList<ChecklistStep> &steps) {
            m_steps = steps;
            nameSteps();
        });
}

void LeadsPage::nameSteps()
{
    QHash<QString, QString> titles;
    for (const ChecklistStep &step : std::as_const(m_steps))
        titles.insert(step.key, words::stepTitle(step));
    m_filter->setNames(Facet::NextStep, titles);
    m_model->setStepNames(titles);
}

void LeadsPage::showBeginning()
{
    m_stack->setCurrentWidget(placeOfLeads());
    if (m_wantedRow == 0)
        m_list->select(m_model->idAtPlace(0));
    Q_EMIT leadsFound();
}

void LeadsPage::showSelection(const LeadSelection &selection)
{
    const auto shown = qint64(selection.ids.size());
    m_facets->setCounts(selection.choices);
    m_search->setCounts(selection.choices);
    m_chips->setCounts(shown, selection.all);
    m_stack->setCurrentWidget(shown > 0 ? placeOfLeads() : m_empty);
    if (shown == 0) {
        m_empty->explain();
        if (!isToday())
            m_pane->showLead({});
    } else if (!m_list->current().isSet() || m_wantedRow > 0) {
        m_list->select(m_model->idAtPlace(std::min<qsizetype>(m_wantedRow, shown - 1)));
        m_wantedRow = 0;
    }
    showPosition();
    Q_EMIT countsArrived(shown, selection.all, selection.choices.testLeads);
}

void LeadsPage::showPosition()
{
    const int place = isToday() ? -1 : int(m_model->placeOf(m_pane->lead()));
    m_pane->showPosition(place, int(m_model->leadCount()));
}

/// A lead that something in the pane named: in the list where it is there, else beside it.
void LeadsPage::openLead(LeadId id)
{
    if (m_model->rowOf(id) >= 0)
        m_list->select(id);
    else
        m_pane->showLead(id);
    showPosition();
}

void LeadsPage::showLead(LeadId id)
{
    if (m_focusMode)
        Q_EMIT focusLeft();
    m_today->end();
    openLead(id);
    showOverWindow(true);
}

void LeadsPage::connectToday()
{
    const auto showPage = [this] { m_today->showPage(m_pane->page() ? &*m_pane->page() : nullptr); };
    connect(m_today, &TodayBar::leadWanted, this, [this, showPage](LeadId id) {
        m_pane->showLead(id);
        showPage(); // it may be on screen since long
        showPosition();
    });
    connect(m_today, &TodayBar::leaveWanted, this, &LeadsPage::leavePane);
    connect(m_today, &TodayBar::reassignWanted, &m_pane->actions(), &LeadActions::reassign);
    connect(&m_pane->actions(), &LeadActions::givenAway, this, [this](LeadId id) {
        if (id == m_pane->lead())
            skipLead(); // in the queue of all it comes again at the end
    });
    connect(m_today, &TodayBar::putOffWanted, this, &LeadsPage::putOffWanted);
    connect(m_pane, &LeadPane::pageChanged, m_today, showPage);
}

void LeadsPage::startToday()
{
    m_today->begin();
    showOverWindow(true);
    m_pane->setFocus();
    showPosition();
    Q_EMIT selectedLeadsChanged(1);
    Q_EMIT todayBegan();
}

const QWidget *LeadsPage::putOffButton() const
{
    return m_today->putOffButton();
}

bool LeadsPage::isToday() const
{
    return m_today->isOn();
}

void LeadsPage::skipLead()
{
    m_today->skip();
}

void LeadsPage::setFocusMode(bool on)
{
    m_focusMode = on;
    m_today->setFocusMode(on);
    m_pane->showTop(!on);
    if (on)
        m_pane->setFocus();
}

void LeadsPage::sayInToday(const QString &text)
{
    if (m_focusMode)
        m_today->say(text);
}

void LeadsPage::leavePane()
{
    if (m_focusMode) { // one step after the other
        Q_EMIT focusLeft();
        m_pane->setFocus();
        return;
    }
    m_today->end();
    showOverWindow(false);
    Q_EMIT selectedLeadsChanged(m_list->selectedCount());
    m_pane->showLead(m_list->current());
    showPosition();
    focusList();
}

void LeadsPage::showFacets(bool on)
{
    m_facetsOn = on;
    arrange();
}

void LeadsPage::showPane(bool on)
{
    if (on == m_paneOn)
        return;
    m_paneOn = on;
    arrange();
}

void LeadsPage::showOverWindow(bool on)
{
    if (on == m_overWindow)
        return;
    if (!on && m_focusMode)
        Q_EMIT focusLeft();
    if (!on)
        m_today->end();
    m_overWindow = on;
    m_pane->setOverWindow(on);
    arrange();
    if (on)
        m_pane->setFocus();
}

/// Who goes goes first: else the window would have to grow for both.
void LeadsPage::arrange()
{
    const auto show = [this](bool wanted) {
        for (const auto &[part, on] :
             {std::pair(m_side, m_facetsOn && !m_overWindow), std::pair(m_center, !m_overWindow),
              std::pair(static_cast<QWidget *>(m_pane), m_paneOn || m_overWindow)}) {
            if (on == wanted)
                part->setVisible(on);
        }
    };
    show(false);
    show(true);
    m_splitter->refresh(); // at once: who asks for the room needs it now
    layout()->activate();
    Q_EMIT paneChanged();
}

qint64 LeadsPage::shownCount() const
{
    return m_model->leadCount();
}

void LeadsPage::focusSearch()
{
    m_search->focusText();
}

void LeadsPage::focusList()
{
    if (isBoard())
        m_board->focusCards();
    else
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
    if (isToday()) // what is selected in the list is not to be seen
        return m_pane->hasLead() ? QList<LeadId>{m_pane->lead()} : QList<LeadId>();
    return m_list->selectedLeads();
}

void LeadsPage::selectRow(int row)
{
    m_wantedRow = row;
    if (m_model->leadCount() > 0)
        m_list->select(m_model->idAtPlace(std::min<qsizetype>(row, m_model->leadCount() - 1)));
}

void LeadsPage::restoreLayout(const Settings &settings)
{
    m_splitter->restoreState(settings.bytes(u"leadsSplitter"_s));
    showPane(settings.text(u"leadPane"_s) != "hidden"_L1);
    m_keeper->restore(settings.bytes(u"view"_s));
    m_facets->setCollapsed(settings.text(u"collapsedFacets"_s));
}

void LeadsPage::saveLayout(Settings &settings) const
{
    settings.set(u"leadsSplitter"_s, m_splitter->saveState());
    settings.set(u"leadPane"_s, m_paneOn ? u"shown"_s : u"hidden"_s);
    settings.set(u"collapsedFacets"_s, m_facets->collapsed());
    settings.set(u"view"_s, m_keeper->state());
}

void LeadsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_list->setAccessibleName(tr("Leads"));
        m_model->retranslate();
        nameSteps();
        showPosition();
        m_board->retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace leadline
