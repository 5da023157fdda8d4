// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAbstractItemModel;
class QTableView;
class QWidget;

/// Tables whose cells are boxes that are always open: a form of many lines.
namespace leadline {

[[nodiscard]] QTableView *formTable(const QString &name, QAbstractItemModel *model, QWidget *parent);

/// Opens the boxes of these columns, and brings the Tab key from `before` through them to `after`. A cell
/// without a choice has no box.
void openBoxes(QTableView *table, const QList<int> &columns, QWidget *before, QWidget *after);

} // namespace leadline
