// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/rowactions.h"

#include "ui/importwizard/rowdialog.h"
#include "ui/importwizard/rowedits.h"
#include "ui/models/reviewmodel.h"
#include "ui/support/words.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QTableView>
#include <array>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr int asTheRun = -1;
constexpr std::array policies{
    asTheRun, static_cast<int>(DuplicatePolicy::Fill), static_cast<int>(DuplicatePolicy::Add),
    static_cast<int>(DuplicatePolicy::Overwrite), static_cast<int>(DuplicatePolicy::Skip)};

} // namespace

RowActions::RowActions(ImportPlanner &planner, QWidget *page)
    : QObject(page)
    , m_planner(planner)
    , m_page(page)
    , m_edit(add(u"rowEdit"_s, &RowActions::editCurrent))
    , m_leaveOut(add(u"rowOut"_s, &RowActions::leaveOutCurrent))
    , m_takeBack(new QAction(this))
    , m_policies(new QMenu(page))
{
    m_leaveOut->setCheckable(true);
    m_leaveOut->setShortcut(QKeySequence::Delete);
    m_leaveOut->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_takeBack->setObjectName(u"rowTakeBack"_s);
    m_takeBack->setShortcut(QKeySequence::Undo);
    m_takeBack->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_takeBack, &QAction::triggered, this, [this] { m_planner.takeBack(); });
    page->addAction(m_takeBack);
    auto *group = new QActionGroup(this);
    for (const int policy : policies) {
        QAction *action = m_policies->addAction(QString());
        action->setObjectName(u"rowPolicy%1"_s.arg(policy));
        action->setData(policy);
        action->setCheckable(true);
        group->addAction(action);
    }
    connect(group, &QActionGroup::triggered, this, &RowActions::setPolicy);
}

QAction *RowActions::add(const QString &name, void (RowActions::*run)())
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void RowActions::attach(QTableView *table)
{
    m_tables.append(table);
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    table->addActions({m_edit, m_leaveOut, m_policies->menuAction(), m_takeBack});
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RowActions::refresh);
}

void RowActions::retranslate()
{
    m_edit->setText(tr("&Edit this row…"));
    m_leaveOut->setText(tr("&Leave this row out"));
    m_takeBack->setText(tr("&Undo the last edit"));
    m_policies->setTitle(tr("If the &customer is known"));
    for (QAction *action : m_policies->actions()) {
        const int policy = action->data().toInt();
        action->setText(policy == asTheRun ? tr("As the import")
                                           : words::duplicatePolicy(static_cast<DuplicatePolicy>(policy)));
    }
}

void RowActions::refresh()
{
    const qint64 row = current();
    const RowDecision said = decision(row);
    const auto &preview = m_planner.draft().preview;
    m_edit->setEnabled(row > 0 && preview && row <= preview->records.size());
    m_leaveOut->setEnabled(row > 0);
    m_leaveOut->setChecked(said.leaveOut);
    m_policies->setEnabled(row > 0);
    m_takeBack->setEnabled(m_planner.canTakeBack());
    const int policy = said.duplicates ? static_cast<int>(*said.duplicates) : asTheRun;
    for (QAction *action : m_policies->actions())
        action->setChecked(action->data().toInt() == policy);
}

/// The row under the cursor of the table in front; 0: none.
qint64 RowActions::current() const
{
    for (const QTableView *table : m_tables)
        if (table->isVisible())
            return table->currentIndex().data(ReviewModel::RowRole).toLongLong();
    return 0;
}

RowDecision RowActions::decision(qint64 row) const
{
    return m_planner.draft().decisions().rows.value(row);
}

void RowActions::decide(qint64 row, const RowDecision &decision)
{
    m_planner.decideRows(withRow(m_planner.draft().decisions().rows, row, decision));
}

void RowActions::editCurrent()
{
    edit(current());
}

void RowActions::edit(qint64 row)
{
    const ImportDraft &draft = m_planner.draft();
    if (row <= 0 || !draft.isRead() || row > draft.preview->records.size())
        return;
    const Record &record = draft.preview->records.at(row - 1);
    auto *dialog = new RowDialog(record.line, draft.plan->header, record.cells, decision(row), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, row] { decide(row, dialog->decision()); });
    dialog->open();
}

void RowActions::leaveOutCurrent()
{
    const qint64 row = current();
    if (row <= 0)
        return;
    RowDecision said = decision(row);
    said.leaveOut = !said.leaveOut;
    decide(row, said);
}

void RowActions::setPolicy(const QAction *action)
{
    const qint64 row = current();
    if (row <= 0)
        return;
    RowDecision said = decision(row);
    const int policy = action->data().toInt();
    said.duplicates = policy == asTheRun ? std::nullopt : std::optional(static_cast<DuplicatePolicy>(policy));
    decide(row, said);
}

} // namespace leadline
