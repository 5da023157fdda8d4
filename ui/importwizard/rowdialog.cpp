// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/rowdialog.h"

#include "ui/support/plainlabel.h"
#include "ui/support/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr int asTheRun = -1;
constexpr std::array policies{DuplicatePolicy::Fill, DuplicatePolicy::Add, DuplicatePolicy::Overwrite,
                              DuplicatePolicy::Skip};

} // namespace

RowDialog::RowDialog(qint64 line, const QStringList &header, const QStringList &cells,
                     const RowDecision &decision, QWidget *parent)
    : QDialog(parent)
    , m_cells(cells)
{
    setObjectName(u"rowDialog"_s);
    setWindowTitle(tr("Row %1").arg(words::number(line)));
    build(header);
    fill(header, decision);
    resize(560, 460);
}

void RowDialog::build(const QStringList &header)
{
    const auto rows = static_cast<int>(std::max(header.size(), m_cells.size()));
    m_table = new QTableWidget(rows, 2, this);
    m_table->setObjectName(u"rowCells"_s);
    m_table->setAccessibleName(tr("The cells of this row"));
    m_table->setHorizontalHeaderLabels({tr("Column"), tr("Value (can be edited)")});
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setColumnWidth(0, 180);

    auto *label = new PlainLabel(this);
    label->setWordWrap(false);
    label->setText(tr("If the customer is known already:"));
    m_policy = new QComboBox(this);
    m_policy->setObjectName(u"rowPolicy"_s);
    m_policy->setAccessibleName(tr("What happens to this customer's data"));
    m_policy->addItem(tr("As the import"), asTheRun);
    for (const DuplicatePolicy policy : policies)
        m_policy->addItem(words::duplicatePolicy(policy), static_cast<int>(policy));
    m_leaveOut = new QCheckBox(tr("&Leave this row out of the import"), this);
    m_leaveOut->setObjectName(u"rowLeaveOut"_s);
    m_leaveOut->setAccessibleName(tr("Leave this row out of the import"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *policy = new QHBoxLayout;
    policy->addWidget(label);
    policy->addWidget(m_policy, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(m_table, 1);
    layout->addLayout(policy);
    layout->addWidget(m_leaveOut);
    layout->addWidget(buttons);
}

void RowDialog::fill(const QStringList &header, const RowDecision &decision)
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        auto *name = new QTableWidgetItem(header.value(row).simplified());
        name->setFlags(Qt::ItemIsEnabled);
        m_table->setItem(row, 0, name);
        m_table->setItem(row, 1, new QTableWidgetItem(decision.cells.value(row, m_cells.value(row))));
    }
    const int policy = decision.duplicates ? static_cast<int>(*decision.duplicates) : asTheRun;
    m_policy->setCurrentIndex(m_policy->findData(policy));
    m_leaveOut->setChecked(decision.leaveOut);
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 1);
}

RowDecision RowDialog::decision() const
{
    RowDecision decision;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString text = m_table->item(row, 1)->text();
        if (text != m_cells.value(row))
            decision.cells.insert(row, text);
    }
    const int policy = m_policy->currentData().toInt();
    if (policy != asTheRun)
        decision.duplicates = static_cast<DuplicatePolicy>(policy);
    decision.leaveOut = m_leaveOut->isChecked();
    return decision;
}

} // namespace leadline
