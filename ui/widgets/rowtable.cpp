// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowtable.h"

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadline {

RowTable::RowTable(const char *name, const QString &title, const QStringList &headings, QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, int(headings.size()), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_up(new QPushButton(tr("Move &up"), this))
    , m_down(new QPushButton(tr("Move &down"), this))
{
    const QString base = QLatin1StringView(name);
    m_table->setObjectName(base);
    m_table->setAccessibleName(title);
    m_table->setHorizontalHeaderLabels(headings);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *add = new QPushButton(tr("&Add"), this);
    add->setObjectName(base + u"Add"_s);
    m_remove->setObjectName(base + u"Remove"_s);
    m_up->setObjectName(base + u"Up"_s);
    m_down->setObjectName(base + u"Down"_s);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {add, m_remove, m_up, m_down}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this] {
        refresh();
        Q_EMIT currentChanged();
    });
    connect(add, &QPushButton::clicked, this, &RowTable::addWanted);
    connect(m_remove, &QPushButton::clicked, this, &RowTable::removeWanted);
    connect(m_up, &QPushButton::clicked, this, [this] { Q_EMIT moveWanted(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { Q_EMIT moveWanted(1); });
    refresh();
}

void RowTable::setRows(const QList<QStringList> &rows)
{
    m_table->setRowCount(int(rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        setRow(row, rows[row]);
    refresh();
}

void RowTable::setRow(int row, const QStringList &texts)
{
    for (int column = 0; column < texts.size(); ++column)
        m_table->setItem(row, column, new QTableWidgetItem(texts[column]));
}

void RowTable::setCurrent(int row)
{
    m_table->setCurrentCell(row, 0);
    refresh();
}

int RowTable::current() const
{
    return m_table->currentRow();
}

void RowTable::refresh()
{
    const int row = current();
    m_remove->setEnabled(row >= 0 && m_table->rowCount() > m_fewest);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_table->rowCount());
}

} // namespace leadline
