// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/valuespage.h"

#include "ui/importwizard/choicedelegate.h"
#include "ui/importwizard/formtable.h"
#include "ui/models/valuesmodel.h"
#include "ui/support/plainlabel.h"
#include "ui/support/words.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHeaderView>
#include <QRadioButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

QRadioButton *radio(const QString &name, QButtonGroup *group, int id, QWidget *parent)
{
    auto *button = new QRadioButton(parent);
    button->setObjectName(name);
    group->addButton(button, id);
    return button;
}

bool lacksTime(const ImportProblem &problem)
{
    return problem.code == "no_time"_L1 || problem.code == "bad_time"_L1;
}

} // namespace

ValuesPage::ValuesPage(ImportPlanner &planner, QWidget *parent)
    : WizardPage(planner, parent)
{
    build();
    retranslate();
    refresh();
}

void ValuesPage::build()
{
    setObjectName(u"valuesPage"_s);
    m_remember = new QCheckBox(this);
    m_remember->setObjectName(u"valuesRemember"_s);
    connect(m_remember, &QCheckBox::toggled, this, [this](bool on) { planner().setRemember(on); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(16);
    layout->addWidget(buildDates());
    layout->addWidget(buildTimes());
    layout->addWidget(buildTable(), 1);
    layout->addStretch();
    layout->addWidget(m_remember);
}

QWidget *ValuesPage::buildDates()
{
    m_dates = new QWidget(this);
    m_order = new QButtonGroup(this);
    m_dateQuestion = new PlainLabel(PlainLabel::Look::Strong, "valuesDateQuestion", m_dates);
    m_dateQuestion->setWordWrap(true);
    auto *layout = new QVBoxLayout(m_dates);
    layout->setContentsMargins({});
    layout->addWidget(m_dateQuestion);
    layout->addWidget(radio(u"valuesDayFirst"_s, m_order, static_cast<int>(DateOrder::DayFirst), m_dates));
    layout->addWidget(
        radio(u"valuesMonthFirst"_s, m_order, static_cast<int>(DateOrder::MonthFirst), m_dates));
    connect(m_order, &QButtonGroup::idClicked, this, [this](int id) {
        ImportOverrides overrides = draft().overrides;
        overrides.dateOrder = static_cast<DateOrder>(id);
        planner().say(overrides);
    });
    return m_dates;
}

QWidget *ValuesPage::buildTimes()
{
    m_times = new QWidget(this);
    m_missing = new QButtonGroup(this);
    m_timeQuestion = new PlainLabel(PlainLabel::Look::Strong, "valuesTimeQuestion", m_times);
    m_timeQuestion->setWordWrap(true);
    auto *layout = new QVBoxLayout(m_times);
    layout->setContentsMargins({});
    layout->addWidget(m_timeQuestion);
    layout->addWidget(
        radio(u"valuesImportTime"_s, m_missing, static_cast<int>(MissingTime::ImportTime), m_times));
    layout->addWidget(
        radio(u"valuesFileTime"_s, m_missing, static_cast<int>(MissingTime::FileTime), m_times));
    connect(m_missing, &QButtonGroup::idClicked, this, [this](int id) {
        ImportDecisions decisions = draft().decisions();
        decisions.missingTime = static_cast<MissingTime>(id);
        planner().decide(decisions);
        planner().checkQuietly();
    });
    return m_times;
}

QWidget *ValuesPage::buildTable()
{
    m_texts = new QWidget(this);
    m_textQuestion = new PlainLabel(PlainLabel::Look::Strong, "valuesTextQuestion", m_texts);
    m_textQuestion->setWordWrap(true);
    m_open = new PlainLabel(PlainLabel::Look::Muted, "valuesOpen", m_texts);
    m_open->setWordWrap(true);
    m_model = new ValuesModel(this);
    m_table = formTable(u"valuesTable"_s, m_model, m_texts);
    m_table->setItemDelegateForColumn(ValuesModel::MeaningColumn,
                                      new ChoiceDelegate(u"valueMeaning"_s, m_table));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(ValuesModel::FieldColumn, 150);
    m_table->setColumnWidth(ValuesModel::ValueColumn, 230);
    m_table->setColumnWidth(ValuesModel::RowsColumn, 80);

    auto *layout = new QVBoxLayout(m_texts);
    layout->setContentsMargins({});
    layout->addWidget(m_textQuestion);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_open);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ValuesPage::openBoxes);
    connect(m_model, &ValuesModel::edited, this, [this] {
        ImportDecisions decisions = draft().decisions();
        decisions.values = m_model->meanings();
        planner().decide(decisions);
        planner().checkQuietly();
    });
    return m_texts;
}

void ValuesPage::openBoxes()
{
    leadline::openBoxes(m_table, {ValuesModel::MeaningColumn}, this, m_remember);
}

void ValuesPage::retranslate()
{
    m_table->setAccessibleName(tr("Texts of the file that are not known"));
    m_textQuestion->setText(tr("These texts are not known. What do they stand for?"));
    m_timeQuestion->setText(tr("Some rows do not say when the marketplace received the lead. Which time "
                               "stands in for it?"));
    m_remember->setText(tr("&Remember these answers for the next file with this header"));
    m_remember->setAccessibleName(tr("Remember these answers for the next file with this header"));
    for (const MissingTime missing : {MissingTime::ImportTime, MissingTime::FileTime}) {
        QAbstractButton *button = m_missing->button(static_cast<int>(missing));
        button->setText(words::missingTime(missing));
        button->setAccessibleName(button->text());
    }
    for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst}) {
        QAbstractButton *button = m_order->button(static_cast<int>(order));
        button->setText(words::dateOrder(order));
        button->setAccessibleName(button->text());
    }
    m_model->retranslate();
    openBoxes();
}

QString ValuesPage::stepName() const
{
    return tr("Values");
}

QString ValuesPage::heading() const
{
    return isWaiting() ? tr("Checking every row…") : tr("What does this mean?");
}

QString ValuesPage::intro() const
{
    return isWaiting()
               ? tr("Every row is read once before anything is asked or written.")
               : tr("Nothing is guessed where it could be wrong. What you leave open is kept as it is.");
}

QString ValuesPage::blocker() const
{
    const QString reading = readingBlocker();
    if (!reading.isEmpty())
        return reading;
    if (draft().asksDateOrder())
        return tr("Choose how the dates are written first.");
    if (isWaiting())
        return tr("Checking every row…");
    return {};
}

void ValuesPage::enter()
{
    planner().checkQuietly();
    refresh();
    if (draft().asksDateOrder())
        m_order->button(static_cast<int>(DateOrder::DayFirst))->setFocus();
}

bool ValuesPage::concernsDates() const
{
    return draft().plan && draft().plan->dates.isAmbiguous() &&
           (!draft().plan->dateOrder || draft().overrides.dateOrder);
}

bool ValuesPage::concernsTimes() const
{
    if (!draft().isRead())
        return false;
    const ImportPlan &plan = *draft().plan;
    if (!plan.columnOf(LeadField::Received) && !plan.columnOf(LeadField::Modified))
        return true;
    if (!draft().lastRun)
        return m_timesAsked;
    return m_timesAsked ||
           std::any_of(draft().lastRun->warnings.cbegin(), draft().lastRun->warnings.cend(), lacksTime);
}

bool ValuesPage::isNeeded() const
{
    return concernsDates() || concernsTimes() || m_model->rowCount() > 0;
}

bool ValuesPage::isWaiting() const
{
    return !isNeeded() && (draft().reading || draft().checking);
}

/// Takes what the last dry run did not know; another file or other columns ask anew.
void ValuesPage::collect()
{
    const ColumnMap columns = draft().plan ? draft().plan->columns : ColumnMap{};
    if (m_path != draft().path || m_columns != columns) {
        m_path = draft().path;
        m_columns = columns;
        m_timesAsked = false;
        m_model->clear();
    }
    m_model->setMeanings(draft().decisions().values);
    if (draft().dryRun)
        m_model->add(draft().dryRun->unknownValues);
    m_timesAsked = m_timesAsked || concernsTimes();
}

void ValuesPage::showDates()
{
    const bool asked = concernsDates();
    m_dates->setVisible(asked);
    if (!asked)
        return;
    const QString example = draft().plan->dates.example();
    m_dateQuestion->setText(tr("“%1” can be read day first or month first, and no other date of the file "
                               "settles it. Which is it?")
                                .arg(example));
    const QTimeZone zone = draft().plan->zone;
    for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst}) {
        const auto time = parseTime(example, order, zone);
        QAbstractButton *button = m_order->button(static_cast<int>(order));
        const QString way = words::dateOrder(order);
        //: %1 is a date, %2 the order of its parts
        button->setText(time ? tr("%1 — %2").arg(words::date(time->instant, zone), way) : way);
        button->setAccessibleName(button->text());
        m_order->setExclusive(false);
        button->setChecked(draft().plan->dateOrder == order);
        m_order->setExclusive(true);
    }
}

void ValuesPage::refresh()
{
    collect();
    showDates();
    m_times->setVisible(concernsTimes());
    const auto missing = static_cast<int>(draft().decisions().missingTime);
    m_missing->button(missing)->setChecked(true);
    m_texts->setVisible(m_model->rowCount() > 0);
    const int open = m_model->unanswered();
    m_open->setText(open == 0 ? tr("Every text has an answer.")
                              : tr("%n text(s) without an answer stay as they are.", nullptr, open));
    m_remember->setVisible(isNeeded());
    m_remember->setChecked(draft().remember);
}

} // namespace leadline
