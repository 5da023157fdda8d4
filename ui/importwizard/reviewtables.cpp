// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/reviewtables.h"

#include "ui/importwizard/rowactions.h"
#include "ui/importwizard/rowedits.h"
#include "ui/models/problemsmodel.h"
#include "ui/models/updatesmodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTableView>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

/// The rows of a tab that shows rows; nothing for the others.
std::optional<ReviewModel::Filter> filterOf(ReviewTables::Tab tab)
{
    switch (tab) {
    case ReviewTables::Tab::All:
        return ReviewModel::Filter::All;
    case ReviewTables::Tab::NewLeads:
        return ReviewModel::Filter::NewLeads;
    case ReviewTables::Tab::NewTouches:
        return ReviewModel::Filter::NewTouches;
    case ReviewTables::Tab::AlreadyKnown:
        return ReviewModel::Filter::AlreadyKnown;
    case ReviewTables::Tab::DoNotContact:
        return ReviewModel::Filter::DoNotContact;
    case ReviewTables::Tab::Test:
        return ReviewModel::Filter::Test;
    case ReviewTables::Tab::Updates:
    case ReviewTables::Tab::Problems:
        break;
    }
    return {};
}

/// Where the user is in a table, to be there again when its rows were checked anew.
class Place
{
public:
    explicit Place(QTableView *table)
        : m_table(table)
        , m_scroll(table->verticalScrollBar()->value())
        , m_row(table->currentIndex().row())
        , m_column(table->currentIndex().column())
    {
    }

    void restore() const
    {
        if (m_row < 0 || m_table->currentIndex().isValid())
            return;
        const int last = m_table->model()->rowCount() - 1;
        m_table->setCurrentIndex(m_table->model()->index(std::min(m_row, last), m_column));
        m_table->verticalScrollBar()->setValue(m_scroll);
    }

private:
    QTableView *m_table;
    int m_scroll;
    int m_row;
    int m_column;
};

} // namespace

ReviewTables::ReviewTables(ImportPlanner &planner, QWidget *page)
    : QStackedWidget(page)
    , m_planner(planner)
    , m_actions(new RowActions(planner, page))
    , m_rows(new ReviewModel(this))
    , m_updates(new UpdatesModel(this))
    , m_problems(new ProblemsModel(this))
    , m_rowTable(addTable(u"reviewTable"_s, m_rows, {64, 120, 110, 90, 120, 110}))
    , m_updateTable(addTable(u"reviewUpdatesTable"_s, m_updates, {64, 150, 120, 190}))
    , m_problemTable(addTable(u"reviewProblemsTable"_s, m_problems, {64, 90, 110, 170}))
{
    m_problemTable->setEditTriggers(QAbstractItemView::EditKeyPressed);
    // F2 edits the value wherever in its line the cursor stands.
    connect(m_problemTable->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid() && index.column() != ProblemsModel::ValueColumn)
                    m_problemTable->setCurrentIndex(index.siblingAtColumn(ProblemsModel::ValueColumn));
            });
    connect(m_problems, &ProblemsModel::edited, this, &ReviewTables::correct, Qt::QueuedConnection);
}

QTableView *ReviewTables::addTable(const QString &name, QAbstractItemModel *model, const QList<int> &widths)
{
    auto *table = new QTableView(this);
    table->setObjectName(name);
    table->setModel(model);
    table->setWordWrap(false);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setAlternatingRowColors(true);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    QHeaderView *header = table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    for (int column = 0; column < widths.size(); ++column)
        table->setColumnWidth(column, widths.at(column));
    m_actions->attach(table);
    table->installEventFilter(this);
    connect(table, &QTableView::doubleClicked, this, &ReviewTables::activate);
    addWidget(table);
    return table;
}

bool ReviewTables::eventFilter(QObject *table, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<const QKeyEvent *>(event) : nullptr;
    if (!key || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter))
        return QStackedWidget::eventFilter(table, event);
    if (const auto *view = qobject_cast<QTableView *>(table); view->hasFocus()) // else it ends an edit
        activate(view->currentIndex());
    return true;
}

void ReviewTables::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QModelIndex value = index.siblingAtColumn(ProblemsModel::ValueColumn);
    if (index.model() == m_problems && value.flags().testFlag(Qt::ItemIsEditable))
        m_problemTable->edit(value);
    else
        m_actions->edit(index.data(ReviewModel::RowRole).toLongLong());
}

void ReviewTables::correct(const ImportProblem &problem, const QString &text)
{
    m_planner.decideRows(withCell(m_planner.draft().decisions().rows, {problem.row}, problem.cell, text));
    Q_EMIT corrected(problem, text);
}

void ReviewTables::show(Tab tab)
{
    m_tab = tab;
    if (const auto filter = filterOf(tab)) {
        m_rows->setFilter(*filter);
        m_rowTable->scrollToTop();
        setCurrentWidget(m_rowTable);
    } else {
        setCurrentWidget(tab == Tab::Updates ? m_updateTable : m_problemTable);
    }
    m_actions->refresh();
}

int ReviewTables::shownLines() const
{
    return qobject_cast<QTableView *>(currentWidget())->model()->rowCount();
}

/// The last report stays on screen while the rows are checked anew.
void ReviewTables::refresh()
{
    const ImportDraft &draft = m_planner.draft();
    const RowDecisions said = draft.decisions().rows;
    const QList<Place> places{Place(m_rowTable), Place(m_updateTable), Place(m_problemTable)};
    m_rows->setReport(draft.lastRun, said);
    m_updates->setReport(draft.lastRun);
    m_problems->setReport(draft.lastRun, draft.preview, said);
    for (const Place &place : places)
        place.restore();
    m_actions->refresh();
}

void ReviewTables::retranslate()
{
    m_rowTable->setAccessibleName(tr("What happens to each row"));
    m_updateTable->setAccessibleName(tr("What changes for known customers"));
    m_problemTable->setAccessibleName(tr("Cells and rows with a problem"));
    m_rows->retranslate();
    m_updates->retranslate();
    m_problems->retranslate();
    m_actions->retranslate();
}

} // namespace leadline
