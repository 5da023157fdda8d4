// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/leadsteps_p.h"

#include "core/store/activitytable.h"
#include "core/store/journal.h"
#include "core/store/leadtable.h"

using namespace Qt::StringLiterals;

namespace leadline {

void passGate(const ContactFacts &facts, StepKind kind)
{
    const auto channel = channelOf(kind);
    if (!channel)
        return;
    const GateVerdict verdict = mayContact(facts, *channel, false);
    if (!verdict.allowed())
        throw StoreError(
            {ErrorCode::Refused, code(verdict.reason), verdict.since ? toIso(*verdict.since) : QString()});
}

LeadSteps::LeadSteps(QString stepKey, std::function<Checklist(Database &, const Lead &)> checklistOf)
    : m_stepKey(std::move(stepKey))
    , m_checklistOf(std::move(checklistOf))
{
}

void LeadSteps::reckon(Database &database, std::span<const LeadId> ids)
{
    m_report = {};
    m_ticks.clear();
    QSet<LeadId> seen;
    for (const LeadId id : ids) {
        if (seen.contains(id))
            continue;
        seen.insert(id);
        const auto lead = LeadTable(database).lead(id);
        if (!lead)
            m_report.refused.append({id, {}, {}, u"not-found"_s});
        else
            add(*lead, m_checklistOf(database, *lead));
    }
}

void LeadSteps::add(const Lead &lead, const Checklist &checklist)
{
    const auto next = nextStep(checklist.steps);
    if (!next || checklist.steps[*next].step.key != m_stepKey || checklist.steps[*next].extra) {
        ++m_report.unchanged;
        return;
    }
    const ChecklistStep &step = checklist.steps[*next].step;
    SteppedLead stepped{lead.id, lead.customer.withheld ? QString() : lead.customer.displayName(), step.key};
    const auto channel = channelOf(step.kind);
    const GateVerdict verdict = channel ? mayContact(checklist.contact, *channel, false) : GateVerdict{};
    if (!verdict.allowed()) {
        stepped.refusal = code(verdict.reason);
        m_report.refused.append(stepped);
        return;
    }
    QList<StepState> after = checklist.steps;
    after[*next].doneAt = Instant{};
    const auto then = nextStep(after);
    stepped.nextStep = then ? after[*then].step.key : QString();
    m_report.ticked.append(stepped);
    m_ticks.append({lead.id, {checklist.followed.key, checklist.followed.version, step.key, {}}});
}

QList<LeadId> LeadSteps::write(Database &database, Instant now)
{
    if (m_ticks.isEmpty())
        return {};
    const bool isOne = m_ticks.size() == 1;
    ActionRecord record(database, isOne ? u"step"_s : u"bulk-step"_s,
                        isOne ? m_report.ticked.first().name : QString::number(m_ticks.size()), m_stepKey,
                        now);
    ActivityTable table(database);
    QList<LeadId> leads;
    for (const auto &[lead, tick] : std::as_const(m_ticks)) {
        record.create(Entity::LeadStep,
                      [&] { return table.insertStep(lead, tick.templateKey, tick.version, tick.step, now); });
        leads.append(lead);
    }
    record.endRedo();
    m_report.action = record.id();
    return leads;
}

} // namespace leadline
