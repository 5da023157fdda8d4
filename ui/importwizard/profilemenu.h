// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importwizard/importplanner.h"

#include <QHash>
#include <QPushButton>

class QAction;

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
    void save();
    void load();
    void readWithout();
    void bringIn();
    void giveOut();
    void remove();
    void report(const Status &status);
    /// One of the saved profiles, as the user chooses; nothing where there is none.
    [[nodiscard]] QString chosen(const QString &title, const QString &question);

    ImportPlanner &m_planner;
    Prompts &m_prompts;
    QHash<QString, QAction *> m_actions; ///< by name
};

} // namespace leadline
