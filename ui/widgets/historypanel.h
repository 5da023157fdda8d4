// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/journalsteps.h"
#include "core/services/leaddesk.h"

#include <QFrame>

class QListView;
class QPushButton;
class QToolButton;

namespace leadline {

class HistoryModel;
class PlainLabel;
class Prompts;

/// Ctrl+H: what was done, the newest first, and the way back to any of it. Reads the journal while it is
/// shown. `desk` and `prompts` must outlive it.
class HistoryPanel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryPanel)

public:
    HistoryPanel(LeadDesk &desk, Prompts &prompts, QWidget *parent);

    void focusList();

Q_SIGNALS:
    void closeWanted();                               ///< Escape, or its button
    void done(const QString &text);                   ///< steps were undone or done again
    void importUndoWanted(leadline::ActionId action); ///< somebody worked on its leads: the user must say

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void load();
    void take(const Result<QList<JournalEntry>> &steps);
    void showChoice();
    void go();
    void arrived(const StepsTaken &taken, bool forward, qsizetype wanted);
    void retranslate();
    [[nodiscard]] QString reason(const JournalEntry &step) const;

    LeadDesk &m_desk;
    Prompts &m_prompts;
    HistoryModel *m_model;
    PlainLabel *m_title;
    QToolButton *m_close;
    QListView *m_list;
    PlainLabel *m_hint;
    QPushButton *m_go;
    QList<JournalEntry> m_way; ///< what the button does
    int m_limit;
    bool m_going = false;
};

} // namespace leadline
