// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/followups.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace leadline {

class PlainLabel;

/// What the outcome of a call leads to: a row for each.
class OutcomeForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutcomeForm)

public:
    /// `shipped` is what a step comes back from when it is wanted again.
    OutcomeForm(const OutcomeRules &shipped, QWidget *parent);

    void setRules(const OutcomeRules &rules);
    [[nodiscard]] const OutcomeRules &rules() const { return m_rules; }
    void setLanguage(const QString &code);
    [[nodiscard]] bool isFaulty() const { return m_isFaulty; }

Q_SIGNALS:
    void changed();

private:
    struct Retry
    {
        QLineEdit *hours;
        QSpinBox *times;
    };
    [[nodiscard]] Retry addRetry(QGridLayout &grid, Outcome outcome);
    void show();
    void take();

    OutcomeRules m_shipped;
    OutcomeRules m_rules;
    QString m_language;
    bool m_filling = false;
    bool m_isFaulty = false;
    Retry m_noAnswer{};
    Retry m_voicemail{};
    QCheckBox *m_asks;
    QLineEdit *m_title;
    PlainLabel *m_fault;
};

} // namespace leadline
