// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/lead.h"
#include "core/domain/stepreport.h"
#include "core/rules/checklist.h"
#include "core/store/database.h"

#include <QtCore/QSet>
#include <functional>
#include <span>

namespace leadline {

/// Throws a refusal where the gate does not let a step of this kind through.
void passGate(const ContactFacts &facts, StepKind kind);

/// What one step for many leads comes to: reckoned first, for the preview and the run alike, and then
/// written. Throws StoreError.
class LeadSteps
{
public:
    struct Checklist
    {
        ChecklistTemplate followed;
        QList<StepState> steps;
        ContactFacts contact;
    };

    LeadSteps(QString stepKey, std::function<Checklist(Database &, const Lead &)> checklistOf);

    void reckon(Database &database, std::span<const LeadId> ids);
    [[nodiscard]] const StepReport &report() const { return m_report; }
    /// Gives the leads whose facts have changed.
    [[nodiscard]] QList<LeadId> write(Database &database, Instant now);

private:
    void add(const Lead &lead, const Checklist &checklist);

    QString m_stepKey;
    std::function<Checklist(Database &, const Lead &)> m_checklistOf;
    StepReport m_report;
    QList<std::pair<LeadId, DoneStep>> m_ticks;
};

} // namespace leadline
