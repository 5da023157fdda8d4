// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/columnspage.h"

#include "ui/importwizard/fielddelegate.h"
#include "ui/models/columnmapmodel.h"
#include "ui/support/plainlabel.h"
#include "ui/support/words.h"

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

ColumnsPage::ColumnsPage(ImportPlanner &planner, QWidget *parent)
    : WizardPage(planner, parent)
{
    build();
    retranslate();
    refresh();
}

void ColumnsPage::build()
{
    setObjectName(u"columnsPage"_s);
    buildTable();
    m_extra = new PlainLabel(PlainLabel::Look::Muted, "columnsExtra", this);
    m_extra->setWordWrap(true);
    m_duplicatesLabel = new PlainLabel(this);
    m_duplicatesLabel->setWordWrap(false);
    m_duplicates = new QComboBox(this);
    m_duplicates->setObjectName(u"columnsDuplicates"_s);
    auto *known = new QHBoxLayout;
    known->setSpacing(10);
    known->addWidget(m_duplicatesLabel);
    known->addWidget(m_duplicates);
    known->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_extra);
    layout->addLayout(known);
    connect(m_duplicates, &QComboBox::activated, this, [this] {
        ImportOverrides overrides = draft().overrides;
        overrides.decisions = draft().decisions();
        overrides.decisions->duplicates = static_cast<DuplicatePolicy>(m_duplicates->currentData().toInt());
        planner().say(overrides);
    });
}

void ColumnsPage::buildTable()
{
    m_model = new ColumnMapModel(this);
    m_table = new QTableView(this);
    m_table->setObjectName(u"columnsTable"_s);
    m_table->setModel(m_model);
    auto *boxes = new FieldDelegate(m_table);
    m_table->setItemDelegateForColumn(ColumnMapModel::FieldColumn, boxes);
    m_table->setFocusPolicy(Qt::NoFocus); // its boxes take the focus, one after the other
    connect(boxes, &FieldDelegate::reached, m_table,
            [this](int row) { m_table->scrollTo(m_model->index(row, ColumnMapModel::FieldColumn)); });
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers); // every box is open already
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 20);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setStretchLastSection(true);
    m_table->setColumnWidth(ColumnMapModel::HeaderColumn, 150);
    m_table->setColumnWidth(ColumnMapModel::SamplesColumn, 220);
    m_table->setColumnWidth(ColumnMapModel::FieldColumn, 200);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ColumnsPage::openBoxes);
    connect(m_model, &ColumnMapModel::edited, this, [this] {
        ImportOverrides overrides = draft().overrides;
        overrides.columns = m_model->columns();
        planner().say(overrides);
    });
}

void ColumnsPage::openBoxes()
{
    QWidget *previous = this;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, ColumnMapModel::FieldColumn);
        m_table->openPersistentEditor(index);
        if (QWidget *box = m_table->indexWidget(index)) {
            setTabOrder(previous, box);
            previous = box;
        }
    }
    setTabOrder(previous, m_duplicates);
}

void ColumnsPage::retranslate()
{
    m_table->setAccessibleName(tr("The columns of the file"));
    m_extra->setText(tr("A column that is kept as extra data stays with its lead; nothing is thrown away."));
    m_duplicatesLabel->setText(tr("When the customer is known already:"));
    m_duplicates->setAccessibleName(tr("What happens to the data of known customers"));
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
    if (!draft().plan->dateOrder && draft().plan->dates.isAmbiguous())
        return tr("These dates can be read two ways: go back and choose how they are written.");
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

void ColumnsPage::refresh()
{
    fillDuplicates();
    if (draft().isRead())
        m_model->setColumns(draft().plan->columns, draft().preview->records);
}

} // namespace leadline
