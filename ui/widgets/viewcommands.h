// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/services/savedviews.h"

#include <QObject>
#include <functional>

class QAction;
class QMenu;

namespace leadline {

class Commands;
class LeadListView;
class Prompts;
class ViewKeeper;

/// What can be done with views and with the look of the list, as entries of the "View" menu. Owned by the
/// window; what it is made with must outlive it.
class ViewCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewCommands)

public:
    /// `list` is the list whose columns are meant.
    ViewCommands(Commands &commands, QMenu &menu, ViewKeeper &keeper, LeadListView &list, Prompts &prompts,
                 QObject *parent);

    /// Whether the leads are in sight; else `whyNot` says what to do first.
    void setHere(bool here, std::function<QString()> whyNot);
    void retranslate();
    /// The menu of the list's header; `column` is the one under the mouse, or -1.
    void showHeaderMenu(const QPoint &at, int column);
    /// The menu of the views beside the list.
    void showViewMenu(const QPoint &at);
    void move(const QString &key, qsizetype to);

Q_SIGNALS:
    void said(const QString &text);

private:
    QAction *add(QMenu *menu, const char *name, const QString &keys, std::function<void()> run);
    void addViews();
    void addKeeping();
    void addColumns();
    void addLooks();
    void report(const Status &status); ///< tells what went wrong, if anything did
    void refresh();
    void refreshViews();
    void chooseColumns();
    void resetColumns();
    void hideColumn(int column);
    void saveAs();
    void rename();
    void remove();
    void moveBy(int rows);
    void exportView();
    void importView();
    void setDensity(Density density);
    void say(const char *name, const QString &text);
    [[nodiscard]] QAction *action(const char *name) const;

    Commands &m_commands;
    QMenu &m_menu;
    ViewKeeper &m_keeper;
    LeadListView &m_list;
    Prompts &m_prompts;
    QMenu *m_views;
    QMenu *m_columns;
    QList<QAction *> m_all;
    std::function<QString()> m_whyNot;
    bool m_here = false;
};

} // namespace leadline
