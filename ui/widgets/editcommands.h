// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leaddesk.h"

#include <QObject>

class QAction;
class QMenu;

namespace leadline {

class Commands;
class LeadsPage;

/// Editing leads, as entries of the Edit menu: one in its row or its facts, many in a dialog. What it is
/// given must outlive it.
class EditCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditCommands)

public:
    EditCommands(Commands &commands, QMenu &menu, LeadsPage &leads, LeadDesk &desk, QWidget *window);

    void setHere(bool here, const QString &whyNot); ///< whether the leads are on screen
    void retranslate();
    /// Of one lead at once, of several after a look at what would change.
    void setStage(Stage stage);

Q_SIGNALS:
    void tickWanted(const QList<leadline::LeadId> &leads); ///< a step of these
    void said(const QString &text);

private:
    QAction *add(QMenu &menu, const char *name, const char *keys, std::function<void()> run);
    void editFacts();
    void editMany(EditField field, const QString &value);
    void tell(const EditReport &report);
    void refresh();

    Commands &m_commands;
    LeadsPage &m_leads;
    LeadDesk &m_desk;
    QWidget *m_window;
    QList<QAction *> m_all;
    bool m_here = false;
    QString m_whyNot;
};

} // namespace leadline
