// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/leadbook_p.h"
#include "core/store/offertable.h"
#include "core/store/remindertable.h"

#include <algorithm>
#include <map>

using namespace std::chrono_literals;

namespace leadline {
namespace {

constexpr auto betweenRounds = 1min;

/// The response clocks of leads, each looked up once.
class ResponseClocks
{
public:
    ResponseClocks(Database &database, const ResponsePolicies &policies)
        : m_policies(policies)
    {
        const bool byOffer = std::ranges::any_of(
            policies.rules(), [](const PolicyRule &rule) { return !rule.offer.isEmpty(); });
        if (!byOffer)
            return;
        for (const Offer &offer : OfferTable(database).all())
            m_offers.insert(offer.id, offer.ref);
    }

    [[nodiscard]] Instant dueOf(OfferId offer, QByteArrayView action, Instant since)
    {
        const std::pair key(m_offers.contains(offer) ? offer : OfferId{}, action.toByteArray());
        auto known = m_clocks.find(key);
        if (known == m_clocks.end()) {
            const PolicyRule &rule =
                m_policies.ruleFor(Action::parse(QString::fromUtf8(action)), m_offers.value(offer));
            known = m_clocks.emplace(key, m_policies.clockOf(rule.policy)).first;
        }
        return known->second.limits(since).due;
    }

private:
    const ResponsePolicies &m_policies;
    QHash<OfferId, OfferRef> m_offers; ///< where a policy asks for them
    std::map<std::pair<OfferId, QByteArray>, ResponseClock> m_clocks;
};

ReminderTable::Span spanOf(const ReminderSpan &span)
{
    return {span.after, span.until};
}

/// From the first moment that is told of to the last.
ReminderSpan spanOf(const QList<Reminder> &said)
{
    const auto [first, last] = std::ranges::minmax(said, {}, &Reminder::at);
    return {first.at - 1ms, last.at};
}

bool standsAs(const ReminderLead &lead, const Reminder &said)
{
    const bool isOfClock = said.kind == ReminderKind::Overdue || said.kind == ReminderKind::DueSoon;
    return isOfClock ? lead.due == said.at : lead.followUp && lead.followUp->at == said.at;
}

} // namespace

QList<ReminderLead> LeadBook::Parts::dueLeads(Database &database, const ReminderSpan &clocksDue,
                                              const ReminderSpan &followUps) const
{
    ResponseClocks clocks(database, targets.policies());
    QList<ReminderLead> leads;
    ReminderTable(database).forEach(spanOf(startsOf(clocksDue, targets.policies())), spanOf(followUps),
                                    [&](const ReminderTable::Row &row) {
                                        ReminderLead lead{row.lead, {}, row.followUp};
                                        if (row.openSince)
                                            lead.due =
                                                clocks.dueOf(row.offer, row.openAction, *row.openSince);
                                        leads.append(lead);
                                    });
    return leads;
}

Result<ReminderNews> LeadBook::reminders(const ReminderSettings &settings)
{
    if (!d->reminderLog)
        d->reminderLog.emplace(d->profile.reminderLogPath());
    const Instant now = d->clock.now();
    ReminderNews news;
    news.held = isHeldBack(settings, now, d->zone);
    news.late = d->reminderLog->beginRound(now, news.held);
    news.memory = d->reminderLog->memory();
    if (news.held)
        return news;
    return d->store->read([&](Database &database) {
        const auto mayBeTold = [&](LeadId id, ReminderKind kind) {
            return mayRemind(d->contactFacts(database, d->leadOrThrow(database, id)), kind);
        };
        const QList<ReminderLead> leads =
            d->dueLeads(database, dueSpan(settings, news.memory, now, betweenRounds),
                        followUpSpan(news.memory, now, betweenRounds));
        ReminderRound round = remindersAt(leads, settings, news.memory, now, mayBeTold);
        news.reminders = std::move(round.reminders);
        news.memory = std::move(round.memory);
        news.next = round.next;
        const auto isOther = [&](const Reminder &reminder) {
            return reminder.lead != news.reminders.first().lead;
        };
        if (!news.reminders.isEmpty() && std::ranges::none_of(news.reminders, isOther)) {
            const Lead lead = d->leadOrThrow(database, news.reminders.first().lead);
            news.customer =
                lead.customer.company.isEmpty() ? lead.customer.displayName() : lead.customer.company;
            news.offer = lead.offer.ref.title.isEmpty() ? lead.offer.ref.code() : lead.offer.ref.title;
        }
        return news;
    });
}

Result<QList<Reminder>> LeadBook::remindersStanding(const QList<Reminder> &said)
{
    if (said.isEmpty())
        return said;
    return d->store->read([&](Database &database) {
        QMultiHash<LeadId, ReminderLead> leads;
        for (const ReminderLead &lead : d->dueLeads(database, spanOf(said), spanOf(said)))
            leads.insert(lead.lead, lead);
        QList<Reminder> standing;
        std::ranges::copy_if(said, std::back_inserter(standing), [&](const Reminder &reminder) {
            const auto [begin, end] = leads.equal_range(reminder.lead);
            return std::any_of(begin, end, [&](const auto &lead) { return standsAs(lead, reminder); }) &&
                   mayRemind(d->contactFacts(database, d->leadOrThrow(database, reminder.lead)),
                             reminder.kind);
        });
        return standing;
    });
}

Status LeadBook::remindersSaid(const ReminderNews &news)
{
    return d->reminderLog ? d->reminderLog->keep(news.memory) : Status{};
}

} // namespace leadline
