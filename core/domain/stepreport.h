// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace leadline {

/// A lead in a report about a step for many leads.
struct SteppedLead
{
    LeadId lead;
    QString name;      ///< the customer's
    QString nextStep;  ///< the key of what is to be done after it; of one that is refused, what stays
    QString refusal{}; ///< the gate's code; empty: the step is ticked

    bool operator==(const SteppedLead &) const = default;
};

/// What ticking one step for many leads did, or would do (CHK-11).
struct StepReport
{
    QList<SteppedLead> ticked;
    QList<SteppedLead> refused;
    qint64 unchanged = 0; ///< leads that have another step next
    ActionId action;      ///< unset: nothing changed, or it was a preview

    bool operator==(const StepReport &) const = default;
};

} // namespace leadline
