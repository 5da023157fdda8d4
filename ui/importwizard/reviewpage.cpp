// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/reviewpage.h"

#include "ui/importwizard/countbutton.h"
#include "ui/support/plainlabel.h"
#include "ui/support/words.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

using Filter = ReviewModel::Filter;

QString objectNameOf(Filter filter)
{
    switch (filter) {
    case Filter::All:
        return u"reviewAll"_s;
    case Filter::NewLeads:
        return u"reviewNewLeads"_s;
    case Filter::NewTouches:
        return u"reviewNewTouches"_s;
    case Filter::AlreadyKnown:
        return u"reviewKnown"_s;
    case Filter::DoNotContact:
        return u"reviewDoNotContact"_s;
    case Filter::Test:
        return u"reviewTest"_s;
    case Filter::Rejected:
        return u"reviewRejected"_s;
    case Filter::Warnings:
        return u"reviewWarnings"_s;
    }
    return {};
}

QString captionOf(Filter filter)
{
    switch (filter) {
    case Filter::All:
        return ReviewPage::tr("All rows");
    case Filter::NewLeads:
        return ReviewPage::tr("New leads");
    case Filter::NewTouches:
        return ReviewPage::tr("New touches");
    case Filter::AlreadyKnown:
        return ReviewPage::tr("Already known");
    case Filter::DoNotContact:
        return ReviewPage::tr("Do not contact");
    case Filter::Test:
        return ReviewPage::tr("Test leads");
    case Filter::Rejected:
        return ReviewPage::tr("Rejected");
    case Filter::Warnings:
        return ReviewPage::tr("Warnings");
    }
    return {};
}

qint64 countOf(Filter filter, const ImportReport &report)
{
    const QMap<RowVerdict, qint64> rows = rowCounts(report);
    switch (filter) {
    case Filter::All:
        return report.rowsRead;
    case Filter::NewLeads:
        return rows.value(RowVerdict::NewLead);
    case Filter::NewTouches:
        return rows.value(RowVerdict::NewTouch);
    case Filter::AlreadyKnown:
        return rows.value(RowVerdict::Identical) + rows.value(RowVerdict::Skipped);
    case Filter::DoNotContact:
        return rows.value(RowVerdict::DoNotContact);
    case Filter::Test:
        return rows.value(RowVerdict::Test);
    case Filter::Rejected:
        return report.rejectedRows;
    case Filter::Warnings:
        return report.warnings.size() + report.warningsLeftOut;
    }
    return 0;
}

} // namespace

ReviewPage::ReviewPage(ImportPlanner &planner, QWidget *parent)
    : WizardPage(planner, parent)
{
    build();
    retranslate();
    refresh();
}

void ReviewPage::build()
{
    setObjectName(u"reviewPage"_s);
    m_notice = new PlainLabel(PlainLabel::Look::Strong, "reviewNotice", this);
    m_notice->setWordWrap(true);
    m_notice->hide();
    m_before = new PlainLabel(PlainLabel::Look::Body, "reviewBefore", this);
    m_before->setWordWrap(true);
    m_shown = new PlainLabel(PlainLabel::Look::Muted, "reviewShown", this);
    buildTable();

    auto *group = new QButtonGroup(this);
    auto *counts = new QHBoxLayout;
    counts->setSpacing(6);
    for (const Filter filter : ReviewModel::allFilters) {
        auto *button = new CountButton(objectNameOf(filter), this);
        button->setChecked(filter == Filter::All);
        group->addButton(button);
        counts->addWidget(button, 1);
        m_counts.append(button);
        connect(button, &CountButton::clicked, this, [this, filter] { showFilter(filter); });
    }

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_notice);
    layout->addWidget(m_before);
    layout->addLayout(counts);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_shown);
}

void ReviewPage::buildTable()
{
    m_model = new ReviewModel(this);
    m_table = new QTableView(this);
    m_table->setObjectName(u"reviewTable"_s);
    m_table->setModel(m_model);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    constexpr std::array widths{50, 125, 120, 110, 150, 110};
    for (std::size_t column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(static_cast<int>(column), widths.at(column));
}

void ReviewPage::retranslate()
{
    m_table->setAccessibleName(tr("What happens to each row"));
    m_model->retranslate();
}

QString ReviewPage::stepName() const
{
    return tr("Review");
}

QString ReviewPage::heading() const
{
    return tr("This is what will happen");
}

QString ReviewPage::intro() const
{
    return tr("Every row was checked against your leads. Nothing has been written yet.");
}

QString ReviewPage::nextText() const
{
    if (!draft().dryRun)
        return tr("&Import");
    const qint64 rows = draft().dryRun->rowsRead - draft().dryRun->rejectedRows;
    return tr("&Import %1 row(s)", nullptr, pluralOf(rows)).arg(words::number(rows));
}

QString ReviewPage::blocker() const
{
    const QString reading = readingBlocker();
    if (!reading.isEmpty())
        return reading;
    if (draft().checkFault)
        return words::error(*draft().checkFault);
    if (!draft().dryRun)
        return tr("Checking every row…");
    if (draft().dryRun->rowsRead == draft().dryRun->rejectedRows)
        return tr("There is no row that could be imported.");
    return {};
}

void ReviewPage::enter()
{
    planner().check();
}

void ReviewPage::setNotice(const QString &notice)
{
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
}

void ReviewPage::refresh()
{
    m_model->setReport(draft().dryRun);
    m_before->setText(beforeText());
    m_before->setVisible(!m_before->text().isEmpty());
    showCounts();
    m_shown->setText(shownText());
}

void ReviewPage::showCounts()
{
    for (qsizetype i = 0; i < m_counts.size(); ++i) {
        const Filter filter = ReviewModel::allFilters.at(static_cast<std::size_t>(i));
        const QString figure = draft().dryRun ? words::number(countOf(filter, *draft().dryRun)) : u"…"_s;
        m_counts.at(i)->setCount(figure, captionOf(filter));
    }
}

void ReviewPage::showFilter(Filter filter)
{
    m_model->setFilter(filter);
    m_table->scrollToTop();
    // Problems are sentences: give them the room of the columns that say nothing new.
    const bool problems = filter == Filter::Rejected || filter == Filter::Warnings;
    for (const int column : {ReviewModel::OfferColumn, ReviewModel::ActionColumn, ReviewModel::CompanyColumn})
        m_table->setColumnHidden(column, problems);
    m_shown->setText(shownText());
}

QString ReviewPage::beforeText() const
{
    if (!draft().dryRun || !draft().dryRun->importedBefore)
        return {};
    const QString when = words::dateTime(*draft().dryRun->importedBefore, planner().desk().zone());
    return tr("This very file was imported before, on %1. Rows that are known already are not added again.")
        .arg(when);
}

QString ReviewPage::shownText() const
{
    if (!draft().dryRun)
        return {};
    const qint64 shown = m_model->rowCount();
    const qint64 all = countOf(m_model->filter(), *draft().dryRun);
    if (shown == 0)
        return tr("None.");
    return tr("Showing %1–%2 of %3")
        .arg(words::number(1), words::number(shown), words::number(std::max(all, shown)));
}

} // namespace leadline
