// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leadview.h"

#include <QTimeZone>
#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace leadline {

class LeadActions;
class PlainLabel;

/// The steps of a lead's follow-up, to be ticked.
class ChecklistView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecklistView)

public:
    ChecklistView(LeadActions &actions, QWidget *parent);

    void show(const LeadPage &page, const QTimeZone &zone);
    void toggle(int step); ///< from 0; does nothing where there is no such step

private:
    void addStep(int number, const StepState &state, bool isNext, const QTimeZone &zone);

    LeadActions &m_actions;
    PlainLabel *m_progress;
    QVBoxLayout *m_rows;
    QList<QCheckBox *> m_boxes;
};

} // namespace leadline
