// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importspage.h"

#include "ui/importwizard/importundo.h"
#include "ui/models/importsmodel.h"
#include "ui/support/plainlabel.h"
#include "ui/support/words.h"
#include "ui/widgets/rundetails.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadline {

ImportsPage::ImportsPage(LeadDesk &desk, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_prompts(prompts)
{
    build();
    retranslate();
    connect(&m_desk, &LeadDesk::changed, this, &ImportsPage::load);
    load();
}

void ImportsPage::build()
{
    setObjectName(u"importsPage"_s);
    m_heading = new PlainLabel(PlainLabel::Look::Title, "importsHeading", this);
    buildTable();
    m_reason = new PlainLabel(PlainLabel::Look::Muted, "importsReason", this);
    m_reason->setWordWrap(true);
    m_reason->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_undo = new QPushButton(this);
    m_undo->setObjectName(u"importsUndo"_s);
    m_show = new QPushButton(this);
    m_show->setObjectName(u"importsShow"_s);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(10);
    bar->addWidget(m_reason, 1);
    bar->addWidget(m_show);
    bar->addWidget(m_undo);
    auto *filled = new QWidget(this);
    auto *filledLayout = new QVBoxLayout(filled);
    filledLayout->setContentsMargins({});
    m_details = new RunDetails(m_desk.zone(), filled);
    filledLayout->addWidget(m_table, 3);
    filledLayout->addWidget(m_details, 2);
    filledLayout->addLayout(bar);

    m_stack = new QStackedWidget(this);
    m_stack->addWidget(filled);
    m_stack->addWidget(buildEmpty());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_heading);
    layout->addWidget(m_stack, 1);
    connect(m_show, &QPushButton::clicked, this, &ImportsPage::showSelected);
    connect(m_undo, &QPushButton::clicked, this, &ImportsPage::undoSelected);
}

void ImportsPage::buildTable()
{
    m_model = new ImportsModel(m_desk.zone(), this);
    m_table = new QTableView(this);
    m_table->setObjectName(u"importsTable"_s);
    m_table->setModel(m_model);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ImportsModel::FileColumn, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImportsPage::refresh);
    connect(m_table, &QTableView::activated, this, &ImportsPage::showSelected);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ImportsPage::refresh);
}

QWidget *ImportsPage::buildEmpty()
{
    auto *empty = new QWidget(this);
    m_empty = new PlainLabel(PlainLabel::Look::Body, "importsEmpty", empty);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_import = new QPushButton(empty);
    m_import->setObjectName(u"importsImport"_s);
    m_import->setProperty("look", u"primary"_s);
    auto *layout = new QVBoxLayout(empty);
    layout->setSpacing(14);
    layout->addStretch(2);
    layout->addWidget(m_empty);
    layout->addWidget(m_import, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_import, &QPushButton::clicked, this, &ImportsPage::importRequested);
    return empty;
}

void ImportsPage::load()
{
    m_desk.ask(
        this, [](LeadBook &book) { return book.imports(); },
        [this](Result<QList<ImportRun>> runs) {
            m_fault = runs ? QString() : words::error(runs.error());
            m_model->setRuns(runs ? std::move(*runs) : QList<ImportRun>());
            Q_EMIT namesRead(m_model->names());
            // A header fits its columns to the texts only when it is told to.
            m_table->horizontalHeader()->setSectionResizeMode(ImportsModel::WhenColumn,
                                                              QHeaderView::ResizeToContents);
            refresh();
        });
}

void ImportsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportsPage::retranslate()
{
    m_heading->setText(tr("Imports"));
    m_table->setAccessibleName(tr("Imports, the newest first"));
    m_undo->setText(tr("&Undo import"));
    m_undo->setAccessibleName(tr("Take the selected import back"));
    m_import->setText(tr("&Import a file…"));
    m_import->setAccessibleName(tr("Import a lead file"));
    m_show->setText(tr("&Show leads"));
    m_show->setAccessibleName(tr("Show the leads of the selected import"));
    m_model->retranslate();
    Q_EMIT namesRead(m_model->names());
    m_details->retranslate();
    refresh();
}

void ImportsPage::refresh()
{
    m_empty->setText(m_fault.isEmpty() ? tr("Nothing was imported yet.") : m_fault);
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    const auto run = selected();
    QString reason;
    if (m_undoing)
        reason = tr("The import is being undone…");
    else if (!run)
        reason = tr("Select an import to show its leads or to undo it.");
    else if (run->undone)
        reason = tr("This import is undone already.");
    m_details->show(run, run ? m_model->earlier(*run) : std::nullopt);
    m_reason->setText(reason);
    m_undo->setEnabled(reason.isEmpty());
    m_undo->setAccessibleDescription(reason);
    m_show->setEnabled(run && leadsOf(*run));
    m_show->setAccessibleDescription(reason);
}

std::optional<ImportRun> ImportsPage::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : m_model->run(rows.first());
}

void ImportsPage::showSelected()
{
    const auto run = selected();
    if (const auto query = run ? leadsOf(*run) : std::nullopt)
        Q_EMIT showLeads(*query);
}

void ImportsPage::undoSelected()
{
    const auto run = selected();
    if (!run || run->undone || m_undoing)
        return;
    m_undoing = true;
    refresh();
    undoImport(m_desk, m_prompts, this, run->id, [this](bool /*undone*/) {
        m_undoing = false;
        refresh(); // the journal is read again on LeadDesk::changed
    });
}

} // namespace leadline
