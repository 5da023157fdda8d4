// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leaddesk.h"

#include <QObject>

class QWidget;

namespace leadline {

class Prompts;

/// Opens the checklists, asks whether leads are moved to those in force, and tells of their file where it is
/// at fault. Owned by the main window.
class ChecklistActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecklistActions)

public:
    ChecklistActions(LeadDesk &desk, Prompts &prompts, QWidget *window);

    void show();
    void moveUp(bool asked);                   ///< `asked`: by the user, who is told where nobody is behind
    void tickMany(const QList<LeadId> &leads); ///< a step of these leads
    void tellFault();                          ///< where there is one

Q_SIGNALS:
    void done(const QString &text);
    void changed(); ///< the checklists: their steps may be called otherwise

private:
    void askToMove(const QList<ChecklistMove> &moves, const QList<ChecklistTemplate> &all);

    LeadDesk &m_desk;
    Prompts &m_prompts;
    QWidget *m_window;
};

} // namespace leadline
