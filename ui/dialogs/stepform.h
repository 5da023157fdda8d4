// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/checklist.h"
#include "core/rules/businesscalendar.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace leadline {

class PlainLabel;

/// One step of a checklist, to be changed. Texts are shown and changed in one language; those in the others
/// stay.
class StepForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepForm)

public:
    StepForm(const QList<CalendarPlan> &calendars, QWidget *parent);

    void setStep(const ChecklistStep &step);
    [[nodiscard]] const ChecklistStep &step() const { return m_step; }
    void setLanguage(const QString &code);
    void focusTitle();
    [[nodiscard]] bool isFaulty() const { return m_badHours; }

Q_SIGNALS:
    void changed();

private:
    void show();
    void take();

    ChecklistStep m_step;
    QString m_language;
    bool m_filling = false;
    bool m_badHours = false;
    QLineEdit *m_title;
    QComboBox *m_kind;
    QLineEdit *m_hours;
    PlainLabel *m_hoursFault;
    QComboBox *m_counted;
    QCheckBox *m_required;
    QPlainTextEdit *m_instructions;
};

/// "1.5", and with a comma where the language in use has one.
[[nodiscard]] QString hoursText(std::chrono::minutes pause);
/// Hours in either spelling, from nothing to a year; nothing: it is none.
[[nodiscard]] std::optional<std::chrono::minutes> pauseFromText(QString text);

} // namespace leadline
