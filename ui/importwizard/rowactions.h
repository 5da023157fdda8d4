// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importwizard/importplanner.h"

#include <QObject>

class QAction;
class QMenu;
class QTableView;

namespace leadline {

/// What can be done with a row of the review before it is imported: correct it, leave it out, say what
/// becomes of a known customer; and take the last of that back. Its actions hang on the tables of the review.
class RowActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowActions)

public:
    RowActions(ImportPlanner &planner, QWidget *page);

    /// The rows of this table, told by `ReviewModel::RowRole`.
    void attach(QTableView *table);
    void retranslate();
    void refresh();
    /// Opens one row for correction.
    void edit(qint64 row);

private:
    QAction *add(const QString &name, void (RowActions::*run)());
    void editCurrent();
    void leaveOutCurrent();
    void setPolicy(const QAction *action);
    [[nodiscard]] qint64 current() const;
    [[nodiscard]] RowDecision decision(qint64 row) const;
    void decide(qint64 row, const RowDecision &decision);

    ImportPlanner &m_planner;
    QWidget *m_page;
    QList<QTableView *> m_tables;
    QAction *m_edit;
    QAction *m_leaveOut;
    QAction *m_takeBack;
    QMenu *m_policies;
};

} // namespace leadline
