// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importwizard/importplanner.h"

#include <QHash>
#include <QPushButton>

class QAction;
class QMenu;

namespace leadline {

class Prompts;

/// The button behind which profiles are saved, loaded, deleted, given to a colleague and taken from one.
class ProfileMenu final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProfileMenu)

public:
    ProfileMenu(ImportPlanner &planner, Prompts &prompts, QWidget *parent = nullptr);

    void retranslate();
    void refresh();

private:
    void add(const QString &name, void (ProfileMenu::*run)());
    /// A menu of the saved profiles.
    void addList(const QString &name, void (ProfileMenu::*run)(const QString &));
    void save();
    void load(const QString &name);
    void readWithout();
    void bringIn();
    void giveOut(const QString &name);
    void remove(const QString &name);
    void report(const Status &status);

    ImportPlanner &m_planner;
    Prompts &m_prompts;
    QHash<QString, QAction *> m_actions; ///< by name
    QHash<QString, QMenu *> m_lists;     ///< by name
};

} // namespace leadline
