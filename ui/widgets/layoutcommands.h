// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/savedviews.h"

#include <QObject>
#include <functional>

class QAction;
class QMenu;

namespace leadline {

class Commands;
class LeadsPage;
class ViewKeeper;

/// List or board, what the leads are grouped by, and moving cards, as entries of the "View" menu. Owned by
/// the window; what it is made with must outlive it.
class LayoutCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LayoutCommands)

public:
    LayoutCommands(Commands &commands, QMenu &menu, LeadsPage &page, QObject *parent);

    void setHere(bool here, std::function<QString()> whyNot);
    void retranslate();

private:
    QAction *add(QMenu *menu, const QString &name, const QString &keys, std::function<void()> run);
    void addGroups();
    void addBoard();
    void refresh();
    void toggleGroup(Facet facet);
    void setLayout(ViewLayout layout);
    void change(const std::function<void(LeadView &)> &how);
    void openAll(bool open);

    Commands &m_commands;
    LeadsPage &m_page;
    ViewKeeper &m_keeper;
    QMenu *m_groups;
    QMenu *m_board;
    QList<QAction *> m_all;
    std::function<QString()> m_whyNot;
    bool m_here = false;
};

} // namespace leadline
