// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>
#include <QWidget>

class QPushButton;

namespace leadline {

/// A short table whose rows are added, removed and moved with buttons below it. Holds texts only: what a row
/// stands for is its owner's.
class RowTable final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowTable)

public:
    /// Objects are called `name`, "nameAdd", "nameRemove", "nameUp" and "nameDown". The first column takes
    /// the room there is.
    RowTable(const char *name, const QString &title, const QStringList &headings, QWidget *parent);

    void setRows(const QList<QStringList> &rows);
    void setRow(int row, const QStringList &texts);
    void setCurrent(int row);
    [[nodiscard]] int current() const; ///< -1: none
    void setFewest(int rows) { m_fewest = rows; }

Q_SIGNALS:
    void currentChanged();
    void addWanted();
    void removeWanted();
    void moveWanted(int rows); ///< the current one: -1 up, 1 down

private:
    void refresh();

    QTableWidget *m_table;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    int m_fewest = 0;
};

} // namespace leadline
