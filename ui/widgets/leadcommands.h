// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leadview.h"

#include <QList>
#include <QObject>
#include <functional>

class QAction;
class QMenu;

namespace leadline {

class Commands;
class LeadPane;

/// What a lead offers, as entries of the Lead menu. `commands` and `pane` must outlive it.
class LeadCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeadCommands)

public:
    LeadCommands(Commands &commands, QMenu &menu, LeadPane &pane, QObject *parent);

    /// Whether the leads are on screen; if not, why nothing can be done with one.
    void setHere(bool here, const QString &whyNot);
    void setPutOffButton(const QWidget *button); ///< its menu opens under it, while it is on screen
    void setSelected(qsizetype leads);           ///< how many leads a stage would be for
    void retranslate();

Q_SIGNALS:
    void stageWanted(leadline::Stage stage); ///< for the leads that are selected
    void stepWanted(int rows);               ///< the previous or next lead

private:
    QAction *add(QMenu *menu, const QString &name, const QString &keys, std::function<void()> run);
    /// One whose work waits until the page of the lead it is meant for is on screen.
    QAction *addOnPage(QMenu *menu, const QString &name, std::function<void()> run);
    void addLogging();
    void addContact();
    void addChecklist();
    void addStages();
    void addWishes();
    void addPutOff();
    void showPutOff();
    void refreshPutOff();
    void addRest();
    void refresh();
    void refreshStages(const LeadPage *page);
    void refreshChecklist(const LeadPage *page);
    void show(const char *name, bool on);
    void say(const char *name, const QString &text);

    Commands &m_commands;
    QMenu &m_menu;
    LeadPane &m_pane;
    QMenu *m_checklist;
    QMenu *m_stages;
    QMenu *m_wishes;
    QMenu *m_putOff; ///< opens where the lead is
    const QWidget *m_putOffButton = nullptr;
    QList<QAction *> m_all;
    qsizetype m_selected = 0;
    bool m_here = false;
    QString m_whyNot;
};

} // namespace leadline
