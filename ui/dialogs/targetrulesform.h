// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/responsetargets.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace leadline {

class PlainLabel;

/// The rules of the response targets: a table, and fields for the rule that is chosen in it.
class TargetRulesForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TargetRulesForm)

public:
    explicit TargetRulesForm(QWidget *parent);

    void setRules(const QList<PolicyRule> &rules);
    void setCalendars(const QList<CalendarPlan> &calendars);
    [[nodiscard]] const QList<PolicyRule> &rules() const { return m_rules; }
    /// A field that cannot be read.
    [[nodiscard]] bool isFaulty() const { return m_badHours; }
    /// What is wrong with the rules together; empty: nothing.
    void showFault(const QString &text);

Q_SIGNALS:
    void changed();

private:
    void build();
    void buildFields(QFormLayout &form);
    void fillTable();
    void fillRow(int row);
    void showRule();
    void takeFields();
    void addRule();
    void removeRule();
    [[nodiscard]] int current() const;
    [[nodiscard]] QString calendarName(const QString &key) const;

    QList<PolicyRule> m_rules;
    QList<CalendarPlan> m_calendars;
    bool m_badHours = false;
    bool m_filling = false;
    QTableWidget *m_table;
    QPushButton *m_remove;
    QComboBox *m_action;
    QLineEdit *m_offer;
    QLineEdit *m_hours;
    PlainLabel *m_hoursFault;
    QComboBox *m_counted;
    QSpinBox *m_risk;
    QCheckBox *m_hot;
    PlainLabel *m_fault;
};

} // namespace leadline
