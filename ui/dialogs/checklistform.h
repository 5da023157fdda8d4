// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/businesscalendar.h"
#include "core/rules/checklistsettings.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace leadline {

class PlainLabel;
class RowTable;
class StepForm;

/// The checklists of each kind of lead and of some offers, and their steps.
class ChecklistForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecklistForm)

public:
    ChecklistForm(const QList<ChecklistTemplate> &shipped, const QList<CalendarPlan> &calendars,
                  QWidget *parent);

    void setTemplates(const QList<ChecklistTemplate> &templates);
    [[nodiscard]] const QList<ChecklistTemplate> &templates() const { return m_templates; }
    void setLanguage(const QString &code);
    void showFault(const QString &fault);
    [[nodiscard]] bool isFaulty() const;

Q_SIGNALS:
    void changed();

private:
    QWidget *makeChoice();
    QWidget *makeEditor();
    [[nodiscard]] ChecklistTemplate *current();
    [[nodiscard]] const ChecklistTemplate *usual(const ChecklistTemplate &checklist) const;
    [[nodiscard]] QStringList rowOf(const ChecklistStep &step) const;
    void fillList();
    void showTemplate();
    void showStep();
    void takeStep();
    void takeOffer();
    void addForOffer();
    void removeTemplate();
    void reset();
    void addStep();
    void removeStep();
    void moveStep(int rows);
    void refreshButtons();

    QList<ChecklistTemplate> m_shipped;
    QList<CalendarPlan> m_calendars;
    QList<ChecklistTemplate> m_templates;
    QString m_language;
    bool m_filling = false;
    QListWidget *m_list;
    QPushButton *m_removeTemplate;
    QPushButton *m_reset;
    PlainLabel *m_offerLabel;
    QLineEdit *m_offer;
    RowTable *m_steps;
    StepForm *m_step;
    PlainLabel *m_fault;
};

} // namespace leadline
