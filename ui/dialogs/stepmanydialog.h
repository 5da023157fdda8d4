// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leaddesk.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QTableWidget;

namespace leadline {

class PlainLabel;

/// Ticks one step for many leads: offers what they have next, and shows beforehand for whom it is ticked and
/// who is refused, and why. What it does is one step of undo.
class StepManyDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepManyDialog)

public:
    StepManyDialog(LeadDesk &desk, QList<LeadId> leads, QWidget *parent);

Q_SIGNALS:
    void done(const leadline::StepReport &report);

private:
    void buildTable();
    void fillSteps(const Result<QList<StepChoice>> &choices);
    void preview();
    void show(const Result<StepReport> &report);
    void apply();
    [[nodiscard]] QString stepKey() const;
    [[nodiscard]] QString titleOf(const QString &key) const;

    LeadDesk &m_desk;
    QList<LeadId> m_leads;
    QHash<QString, QString> m_titles;
    QComboBox *m_step;
    PlainLabel *m_counts;
    QTableWidget *m_table;
    QPushButton *m_apply;
    quint64 m_asked = 0;
};

} // namespace leadline
