// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/nextsteps.h"

#include "core/domain/stage.h"
#include "core/store/activitytable.h"
#include "core/store/journal.h"

#include <unordered_map>

namespace leadline {
namespace {

constexpr int variantBits = 3;

} // namespace

void NextSteps::read(Database &database, const std::vector<bool> &withheld, std::vector<quint32> &steps)
{
    std::unordered_map<size_t, Own> own;
    ActivityTable table(database);
    table.forEachStep([&](const ActivityTable::Step &each) {
        if (const auto row = m_columns.rowOf(each.lead))
            own[*row].done.append({each.templateKey, each.version, each.step, each.doneAt});
    });
    table.forEachReplies([&](LeadId lead, const ReplyFacts &replies) {
        if (const auto row = m_columns.rowOf(lead))
            own[*row].replies = replies;
    });
    QHash<qint64, QList<Channel>> optOuts; // by customer
    table.forEachOptOut(
        [&](CustomerId customer, Channel channel) { optOuts[customer.value].append(channel); });
    for (size_t row = 0; row < m_columns.size(); ++row) {
        if (!optOuts.isEmpty() && optOuts.contains(m_columns.customers[row]))
            own[row].optedOut = optOuts.value(m_columns.customers[row]);
        steps[row] = usual(row, withheld[row]);
    }
    for (const auto &[row, facts] : own)
        steps[row] = numberOf(&database, row, withheld[row], facts);
}

quint32 NextSteps::read(Database &database, size_t row, bool withheld)
{
    ActivityTable table(database);
    Own own;
    const LeadId lead{m_columns.ids[row]};
    for (const ActivityTable::Step &each : table.steps(lead))
        own.done.append({each.templateKey, each.version, each.step, each.doneAt});
    own.replies = table.replies(lead);
    for (const ActivityTable::OptOutRow &optOut : table.optOuts(CustomerId{m_columns.customers[row]}))
        own.optedOut.append(optOut.channel);
    return numberOf(&database, row, withheld, own);
}

/// Of a lead on which nothing was done.
quint32 NextSteps::usual(size_t row, bool withheld)
{
    const bool isClosedLead = isClosed(static_cast<Stage>(m_columns.stage[row]));
    const bool isNotice = (m_columns.flags[row] & LeadColumns::DoNotContact) != 0;
    const quint64 variant = (withheld ? 1U : 0U) | (isClosedLead ? 2U : 0U) | (isNotice ? 4U : 0U);
    const quint64 offer = m_checklists.ignoresOffers() ? 0 : m_columns.offer[row];
    const quint64 kind = (quint64(m_columns.action[row]) << 32U) | (offer << variantBits) | variant;
    const auto known = m_usual.constFind(kind);
    if (known != m_usual.constEnd())
        return *known;
    return *m_usual.insert(kind, numberOf(nullptr, row, withheld, {}));
}

quint32 NextSteps::numberOf(Database *database, size_t row, bool withheld, const Own &own)
{
    LeadStepFacts facts;
    facts.action = Action::parse(m_columns.actions.texts()[m_columns.action[row]]);
    facts.offer = m_columns.offers[m_columns.offer[row]];
    facts.withheld = withheld;
    facts.done = own.done;
    facts.stops.stage = static_cast<Stage>(m_columns.stage[row]);
    facts.stops.contact.optedOut = own.optedOut;
    // Whom nobody asked for, of those whom no objection of their own sets apart.
    facts.stops.contact.noticeOnly =
        (m_columns.flags[row] & LeadColumns::DoNotContact) != 0 && own.optedOut.isEmpty();
    facts.stops.answered = own.replies.answeredAt && toMs(*own.replies.answeredAt) >= m_columns.received[row];
    facts.needsNumber = database && own.replies.wrongNumberAt &&
                        !isChangedSince(*database, Entity::Customer, m_columns.customers[row],
                                        QStringLiteral("phone"), *own.replies.wrongNumberAt);
    const QList<StepState> steps = m_checklists.stepsOf(facts);
    const auto next = nextStep(steps);
    return m_keys.numberOf(next ? steps[*next].step.key.toUtf8() : QByteArray());
}

} // namespace leadline
