// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/checklists.h"
#include "core/services/leadview.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QTabWidget;

namespace leadline {

class ChecklistForm;
class LeadDesk;
class OutcomeForm;
class Prompts;
class QuestionForm;

/// How leads are followed up: checklists, what the outcome of a call leads to, and what qualifies a lead.
/// Saved together.
class ChecklistsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecklistsDialog)

public:
    ChecklistsDialog(LeadDesk &desk, Prompts &prompts, const Checklists &checklists,
                     const QList<CalendarPlan> &calendars, QWidget *parent);

    [[nodiscard]] ChecklistSettings settings() const;

private:
    void addFaults(const Checklists &checklists);
    QComboBox *makeLanguages();
    void check();
    void save();

    LeadDesk &m_desk;
    Prompts &m_prompts;
    ChecklistSettings m_before;
    QTabWidget *m_tabs;
    ChecklistForm *m_checklists;
    OutcomeForm *m_outcomes;
    QuestionForm *m_questions;
    QPushButton *m_save;
};

} // namespace leadline
