// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/reminderchoices.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QGridLayout;
class QSpinBox;
class QTimeEdit;
class QVBoxLayout;

namespace leadline {

/// What the user is reminded of, when, and how.
class ReminderDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReminderDialog)

public:
    /// `tray`: this desktop has one.
    ReminderDialog(const ReminderChoices &choices, bool tray, QWidget *parent);

    [[nodiscard]] ReminderChoices choices() const;

private:
    struct StepRow
    {
        QCheckBox *on;
        QSpinBox *count;
        QComboBox *unit; ///< its data: the unit's minutes
    };

    void buildSteps(QGridLayout *grid);
    void buildQuiet(QVBoxLayout *layout);
    void buildHow(QVBoxLayout *layout, bool tray);
    void enable();
    [[nodiscard]] QCheckBox *box(const char *name, const QString &text, bool on);

    ReminderChoices m_before;
    QCheckBox *m_on;
    QList<StepRow> m_steps;
    QCheckBox *m_overdue;
    QCheckBox *m_calls;
    QCheckBox *m_followUps;
    QCheckBox *m_quiet;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QCheckBox *m_names;
    QCheckBox *m_keepRunning;
};

} // namespace leadline
