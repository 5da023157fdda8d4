// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/columnspage.h"

#include "ui/importwizard/choicedelegate.h"
#include "ui/importwizard/fielddelegate.h"
#include "ui/importwizard/formtable.h"
#include "ui/importwizard/profilemenu.h"
#include "ui/models/columnmapmodel.h"
#include "ui/support/plainlabel.h"
#include "ui/support/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>
#include <array>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr std::array duplicatePolicies{DuplicatePolicy::Fill, DuplicatePolicy::Add,
                                       DuplicatePolicy::Overwrite, DuplicatePolicy::Skip};

} // namespace

ColumnsPage::ColumnsPage(ImportPlanner &planner, Prompts &prompts, QWidget *parent)
    : WizardPage(planner, parent)
{
    build(prompts);
    listen();
    retranslate();
    refresh();
}

void ColumnsPage::build(Prompts &prompts)
{
    setObjectName(u"columnsPage"_s);
    m_profile = new PlainLabel(PlainLabel::Look::Body, "columnsProfile", this);
    m_profile->setWordWrap(true);
    m_profiles = new ProfileMenu(planner(), prompts, this);
    buildTable();
    m_extra = new PlainLabel(PlainLabel::Look::Muted, "columnsExtra", this);
    m_extra->setWordWrap(true);
    m_duplicatesLabel = new PlainLabel(this);
    m_duplicatesLabel->setWordWrap(false);
    m_duplicates = new QComboBox(this);
    m_duplicates->setObjectName(u"columnsDuplicates"_s);
    m_remember = new QCheckBox(this);
    m_remember->setObjectName(u"columnsRemember"_s);
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(m_profile, 1);
    top->addWidget(m_profiles);
    auto *known = new QHBoxLayout;
    known->setSpacing(10);
    known->addWidget(m_duplicatesLabel);
    known->addWidget(m_duplicates);
    known->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_extra);
    layout->addLayout(known);
    layout->addWidget(m_remember);
}

void ColumnsPage::listen()
{
    connect(m_duplicates, &QComboBox::activated, this, [this] {
        ImportDecisions decisions = draft().decisions();
        decisions.duplicates = static_cast<DuplicatePolicy>(m_duplicates->currentData().toInt());
        planner().decide(decisions);
    });
    connect(m_remember, &QCheckBox::toggled, this, [this](bool on) { planner().setRemember(on); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ColumnsPage::openBoxes);
    connect(m_model, &ColumnMapModel::edited, this, [this] {
        openBoxes(); // another field may have a rule
        ImportOverrides overrides = draft().overrides;
        overrides.columns = m_model->columns();
        planner().say(overrides);
    });
    connect(m_model, &ColumnMapModel::ruleEdited, this, [this] {
        ImportDecisions decisions = draft().decisions();
        decisions.fields = m_model->rules();
        planner().decide(decisions);
    });
}

void ColumnsPage::buildTable()
{
    m_model = new ColumnMapModel(this);
    m_table = formTable(u"columnsTable"_s, m_model, this);
    auto *boxes = new FieldDelegate(m_table);
    m_table->setItemDelegateForColumn(ColumnMapModel::FieldColumn, boxes);
    m_table->setItemDelegateForColumn(ColumnMapModel::RuleColumn,
                                      new ChoiceDelegate(u"columnRule"_s, m_table));
    connect(boxes, &FieldDelegate::reached, m_table,
            [this](int row) { m_table->scrollTo(m_model->index(row, ColumnMapModel::FieldColumn)); });
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(ColumnMapModel::SamplesColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(ColumnMapModel::HeaderColumn, 150);
    m_table->setColumnWidth(ColumnMapModel::FieldColumn, 220);
    m_table->setColumnWidth(ColumnMapModel::MatchColumn, 190);
    m_table->setColumnWidth(ColumnMapModel::RuleColumn, 140);
}

void ColumnsPage::openBoxes()
{
    leadline::openBoxes(m_table, {ColumnMapModel::FieldColumn, ColumnMapModel::RuleColumn}, m_profiles,
                        m_duplicates);
}

void ColumnsPage::retranslate()
{
    m_table->setAccessibleName(tr("The columns of the file"));
    m_extra->setText(tr("A column that is kept as extra data stays with its lead; nothing is thrown away."));
    m_duplicatesLabel->setText(tr("When the customer is known already:"));
    m_duplicates->setAccessibleName(tr("What happens to the data of known customers"));
    m_profiles->retranslate();
    m_model->retranslate();
    fillDuplicates();
}

void ColumnsPage::fillDuplicates()
{
    const QSignalBlocker quiet(m_duplicates);
    m_duplicates->clear();
    for (const DuplicatePolicy policy : duplicatePolicies)
        m_duplicates->addItem(words::duplicatePolicy(policy), static_cast<int>(policy));
    m_duplicates->setCurrentIndex(m_duplicates->findData(static_cast<int>(draft().decisions().duplicates)));
}

QString ColumnsPage::stepName() const
{
    return tr("Columns");
}

QString ColumnsPage::heading() const
{
    return tr("What is in each column?");
}

QString ColumnsPage::intro() const
{
    return tr("The headers were compared with those that are known in English, Spanish and Turkish.");
}

QString ColumnsPage::blocker() const
{
    const QString reading = readingBlocker();
    if (!reading.isEmpty())
        return reading;
    const ColumnMap &columns = m_model->columns();
    for (const ColumnMatch &column : columns)
        if (column.reason == MatchReason::Ambiguous && !column.field)
            return tr("Choose what “%1” holds.").arg(column.header.simplified());
    const QList<LeadField> twice = fieldsChosenTwice(columns);
    if (!twice.isEmpty())
        return tr("Two columns have the field “%1”; give one of them another.")
            .arg(words::field(twice.first()));
    if (!anyFieldKnown(columns))
        return tr("Give at least one column a field.");
    return {};
}

void ColumnsPage::enter()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, ColumnMapModel::FieldColumn);
        if (!index.data(ColumnMapModel::QuestionRole).toBool() &&
            !index.data(ColumnMapModel::ConflictRole).toBool())
            continue;
        m_table->scrollTo(index);
        if (QWidget *box = m_table->indexWidget(index))
            box->setFocus();
        return;
    }
}

QString ColumnsPage::profileText() const
{
    if (!draft().plan || draft().plan->profile.isEmpty())
        return tr("No profile is used for this file.");
    const ImportPlan &plan = *draft().plan;
    if (plan.newColumns == 0)
        return tr("Mapped by the profile “%1”.").arg(plan.profile);
    return tr("Mapped by the profile “%1” (%n new column(s)).", nullptr, plan.newColumns).arg(plan.profile);
}

void ColumnsPage::refresh()
{
    fillDuplicates();
    m_profile->setText(profileText());
    const bool profiled = draft().plan && !draft().plan->profile.isEmpty();
    m_remember->setText(profiled ? tr("&Keep what I say here in this profile")
                                 : tr("&Remember these columns for the next file with this header"));
    m_remember->setAccessibleName(m_remember->text().remove(u'&'));
    m_remember->setChecked(draft().remember);
    if (!draft().isRead())
        return;
    m_model->setRules(draft().decisions().fields);
    m_model->setColumns(draft().plan->columns, draft().preview->records);
    if (isVisible() && blocker().isEmpty())
        planner().checkQuietly(); // it may show that values have to be asked for
}

} // namespace leadline
