// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/activitytable.h"

#include "core/store/offertable.h"

namespace leadline {
namespace {

QList<Activity> activitiesOf(Statement row)
{
    QList<Activity> activities;
    while (row.next()) {
        Activity activity;
        activity.id = row.id<ActivityId>(0);
        activity.customer = row.id<CustomerId>(1);
        activity.lead = row.id<LeadId>(2);
        activity.kind = activityKindFromCode(row.text(3)).value_or(ActivityKind::Note);
        activity.direction = directionFromCode(row.text(4)).value_or(Direction::Internal);
        activity.outcome = outcomeFromCode(row.text(5)).value_or(Outcome::None);
        activity.at = row.instant(6);
        activity.text = row.text(7);
        activities.append(activity);
    }
    return activities;
}

ActivityTable::Step stepOf(const Statement &row)
{
    return {row.integer(0), row.id<LeadId>(1), row.text(2), static_cast<int>(row.integer(3)),
            row.text(4),    row.instant(5)};
}

} // namespace

ActivityId ActivityTable::insert(const Activity &activity)
{
    m_database.run("INSERT INTO activity (customer_id, lead_id, kind, direction, outcome, at, text)"
                   " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                   activity.customer, activity.lead, code(activity.kind), code(activity.direction),
                   code(activity.outcome), activity.at, activity.text);
    return ActivityId{m_database.lastInsertId()};
}

QList<Activity> ActivityTable::ofCustomer(CustomerId customer)
{
    return activitiesOf(m_database.query("SELECT id, customer_id, lead_id, kind, direction, outcome, at, text"
                                         " FROM activity WHERE customer_id = ?1 ORDER BY at, id",
                                         customer));
}

QList<Activity> ActivityTable::ofLead(LeadId lead)
{
    return activitiesOf(m_database.query("SELECT id, customer_id, lead_id, kind, direction, outcome, at, text"
                                         " FROM activity WHERE lead_id = ?1 ORDER BY at, id",
                                         lead));
}

QList<Instant> ActivityTable::attempts(CustomerId customer)
{
    QList<Instant> times;
    for (const Activity &activity : ofCustomer(customer)) {
        if (activity.isAttempt())
            times.append(activity.at);
    }
    return times;
}

qint64 ActivityTable::insertStep(LeadId lead, const QString &templateKey, int version, const QString &step,
                                 Instant doneAt)
{
    m_database.run(
        "INSERT INTO lead_step (lead_id, template, version, step, done_at) VALUES (?1, ?2, ?3, ?4, ?5)", lead,
        templateKey, version, step, doneAt);
    return m_database.lastInsertId();
}

void ActivityTable::removeStep(qint64 id)
{
    m_database.run("DELETE FROM lead_step WHERE id = ?1", id);
}

QList<ActivityTable::Step> ActivityTable::steps(LeadId lead)
{
    Statement row = m_database.query(
        "SELECT id, lead_id, template, version, step, done_at FROM lead_step WHERE lead_id = ?1 ORDER BY id",
        lead);
    QList<Step> steps;
    while (row.next())
        steps.append(stepOf(row));
    return steps;
}

void ActivityTable::forEachStep(const std::function<void(const Step &)> &each)
{
    Statement row = m_database.query(
        "SELECT id, lead_id, template, version, step, done_at FROM lead_step ORDER BY lead_id, id");
    while (row.next())
        each(stepOf(row));
}

void ActivityTable::setStepVersion(qint64 id, int version)
{
    m_database.run("UPDATE lead_step SET version = ?2 WHERE id = ?1", id, version);
}

QList<LeadId> ActivityTable::leadsOnVersion(const QString &templateKey, int version)
{
    Statement row =
        m_database.query("SELECT DISTINCT lead_id FROM lead_step WHERE template = ?1 AND version = ?2"
                         " ORDER BY lead_id",
                         templateKey, version);
    QList<LeadId> leads;
    while (row.next())
        leads.append(row.id<LeadId>(0));
    return leads;
}

QList<ActivityTable::VersionUse> ActivityTable::versionsInUse()
{
    Statement row = m_database.query(
        "SELECT template, version, publisher, offer.offer_id, title, count(DISTINCT lead_step.lead_id)"
        " FROM lead_step JOIN lead ON lead.id = lead_step.lead_id JOIN offer ON offer.id = lead.offer_id"
        " GROUP BY template, version, offer.id ORDER BY template, version, offer.id");
    QList<VersionUse> uses;
    while (row.next())
        uses.append(
            {row.text(0), static_cast<int>(row.integer(1)), OfferTable::refFromRow(row, 2), row.integer(5)});
    return uses;
}

// Both ask in the words of the index activity_reply.
ReplyFacts ActivityTable::replies(LeadId lead)
{
    ReplyFacts facts;
    const QList<Activity> activities = activitiesOf(
        m_database.query("SELECT id, customer_id, lead_id, kind, direction, outcome, at, text FROM activity"
                         " WHERE (direction = 'inbound' OR outcome IN ('reached', 'call-back', 'replied', "
                         "'held', 'wrong-number'))"
                         " AND lead_id = ?1 ORDER BY at, id",
                         lead));
    for (const Activity &activity : activities)
        addReply(facts, activity);
    return facts;
}

void ActivityTable::forEachReplies(const std::function<void(LeadId, const ReplyFacts &)> &each)
{
    const QList<Activity> activities = activitiesOf(
        m_database.query("SELECT id, customer_id, lead_id, kind, direction, outcome, at, '' FROM activity"
                         " WHERE direction = 'inbound' OR outcome IN ('reached', 'call-back', 'replied', "
                         "'held', 'wrong-number')"
                         " ORDER BY lead_id, at, id"));
    for (auto first = activities.begin(); first != activities.end();) {
        ReplyFacts facts;
        const LeadId lead = first->lead;
        for (; first != activities.end() && first->lead == lead; ++first)
            addReply(facts, *first);
        each(lead, facts);
    }
}

qint64 ActivityTable::insertOptOut(CustomerId customer, Channel channel, Instant at, const QString &reason)
{
    m_database.run("INSERT INTO opt_out (customer_id, channel, at, reason) VALUES (?1, ?2, ?3, ?4)", customer,
                   code(channel), at, reason);
    return m_database.lastInsertId();
}

void ActivityTable::removeOptOut(qint64 id)
{
    m_database.run("DELETE FROM opt_out WHERE id = ?1", id);
}

QList<ActivityTable::OptOutRow> ActivityTable::optOuts(CustomerId customer)
{
    Statement row = m_database.query(
        "SELECT id, channel, at, reason FROM opt_out WHERE customer_id = ?1 ORDER BY id", customer);
    QList<OptOutRow> optOuts;
    while (row.next()) {
        if (const auto channel = channelFromCode(row.text(1)))
            optOuts.append({row.integer(0), *channel, row.instant(2), row.text(3)});
    }
    return optOuts;
}

QSet<CustomerId> ActivityTable::optedOut()
{
    Statement row = m_database.query("SELECT customer_id FROM opt_out WHERE channel IN ('phone', 'mail')"
                                     " GROUP BY customer_id HAVING count(*) = 2");
    QSet<CustomerId> customers;
    while (row.next())
        customers.insert(row.id<CustomerId>(0));
    return customers;
}

void ActivityTable::forEachOptOut(const std::function<void(CustomerId, Channel)> &each)
{
    Statement row = m_database.query("SELECT customer_id, channel FROM opt_out");
    while (row.next()) {
        if (const auto channel = channelFromCode(row.text(1)))
            each(row.id<CustomerId>(0), *channel);
    }
}

bool ActivityTable::isOptedOut(CustomerId customer)
{
    return m_database.integer(
               "SELECT count(*) FROM opt_out WHERE customer_id = ?1 AND channel IN ('phone', 'mail')",
               customer) == 2;
}

} // namespace leadline
