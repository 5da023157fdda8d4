// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leaddesk.h"

#include <QObject>

class QAction;
class QWidget;

namespace leadline {

class Prompts;

/// Undo and redo as actions that name what they would take back or bring again.
class JournalActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalActions)

public:
    JournalActions(LeadDesk &desk, Prompts &prompts, QWidget *window);

    [[nodiscard]] QAction *undo() const { return m_undo; }
    [[nodiscard]] QAction *redo() const { return m_redo; }
    void refresh();
    void retranslate();
    /// An import on whose leads somebody worked since: asks what becomes of that work.
    void takeBackImport(ActionId action);

Q_SIGNALS:
    void lastAction(const QString &text); ///< what Undo would take back, for the status bar; empty: nothing
    void done(const QString &text);       ///< something was undone or redone

private:
    void undoLast();
    void redoLast();
    void tell(const Error &error);

    LeadDesk &m_desk;
    Prompts &m_prompts;
    QWidget *m_window;
    QAction *m_undo;
    QAction *m_redo;
    std::optional<JournalEntry> m_toUndo;
    std::optional<JournalEntry> m_toRedo;
};

} // namespace leadline
