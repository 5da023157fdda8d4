// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/formtable.h"

#include <QHeaderView>
#include <QTableView>

namespace leadline {

QTableView *formTable(const QString &name, QAbstractItemModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(name);
    table->setModel(model);
    table->setFocusPolicy(Qt::NoFocus); // its boxes take the focus, one after the other
    table->setEditTriggers(QAbstractItemView::NoEditTriggers); // every box is open already
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 20);
    QHeaderView *header = table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    return table;
}

void openBoxes(QTableView *table, const QList<int> &columns, QWidget *before, QWidget *after)
{
    QWidget *previous = before;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        for (const int column : columns) {
            const QModelIndex index = table->model()->index(row, column);
            if (!index.flags().testFlag(Qt::ItemIsEditable)) {
                table->closePersistentEditor(index);
                continue;
            }
            table->openPersistentEditor(index);
            if (QWidget *box = table->indexWidget(index)) {
                QWidget::setTabOrder(previous, box);
                previous = box;
            }
        }
    }
    QWidget::setTabOrder(previous, after);
}

} // namespace leadline
