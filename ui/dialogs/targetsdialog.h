// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/responsetargets.h"

#include <QDialog>

class QPushButton;
class QTabWidget;

namespace leadline {

class CalendarForm;
class LeadDesk;
class PlainLabel;
class Prompts;
class TargetRulesForm;

/// How soon a lead is to be answered, and in which hours: targets and calendars. Saved together.
class TargetsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TargetsDialog)

public:
    TargetsDialog(LeadDesk &desk, Prompts &prompts, const ResponseTargets &targets, QWidget *parent);

    [[nodiscard]] TargetSettings settings() const;

private:
    void check();
    void save();

    LeadDesk &m_desk;
    Prompts &m_prompts;
    TargetSettings m_before;
    QTabWidget *m_tabs;
    TargetRulesForm *m_rules;
    CalendarForm *m_calendars;
    QPushButton *m_save;
};

} // namespace leadline
