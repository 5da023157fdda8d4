// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importwizard/importplanner.h"
#include "ui/models/reviewmodel.h"

#include <QStackedWidget>

class QTableView;

namespace leadline {

class ProblemsModel;
class RowActions;
class UpdatesModel;

/// The tables of the review: rows, updates and problems. Shows one of them; what the user says about a row
/// goes to the planner.
class ReviewTables final : public QStackedWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewTables)

public:
    enum class Tab { All, NewLeads, NewTouches, Updates, AlreadyKnown, DoNotContact, Test, Problems };
    static constexpr std::array allTabs{Tab::All,          Tab::NewLeads,     Tab::NewTouches, Tab::Updates,
                                        Tab::AlreadyKnown, Tab::DoNotContact, Tab::Test,       Tab::Problems};

    ReviewTables(ImportPlanner &planner, QWidget *page);

    void show(Tab tab);
    [[nodiscard]] Tab tab() const { return m_tab; }
    [[nodiscard]] int shownLines() const;
    void refresh();
    void retranslate();

    /// Enter opens the row; it must not reach the button that imports.
    [[nodiscard]] bool eventFilter(QObject *table, QEvent *event) override;

Q_SIGNALS:
    /// A cell with a problem was corrected; the planner knows already.
    void corrected(const leadline::ImportProblem &problem, const QString &text);

private:
    QTableView *addTable(const QString &name, QAbstractItemModel *model, const QList<int> &widths);
    void activate(const QModelIndex &index);
    void correct(const ImportProblem &problem, const QString &text);

    ImportPlanner &m_planner;
    Tab m_tab = Tab::All;
    RowActions *m_actions;
    ReviewModel *m_rows;
    UpdatesModel *m_updates;
    ProblemsModel *m_problems;
    QTableView *m_rowTable;
    QTableView *m_updateTable;
    QTableView *m_problemTable;
};

} // namespace leadline
