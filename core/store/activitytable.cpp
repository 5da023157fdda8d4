// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/activitytable.h"

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

bool ActivityTable::isOptedOut(CustomerId customer)
{
    return m_database.integer(
               "SELECT count(*) FROM opt_out WHERE customer_id = ?1 AND channel IN ('phone', 'mail')",
               customer) == 2;
}

} // namespace leadline
