// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/touchtable.h"

#include <bit>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

TimeBasis timeBasisOf(const QString &text)
{
    if (text == u"day"_s)
        return TimeBasis::Day;
    return text == u"estimated"_s ? TimeBasis::Estimated : TimeBasis::Exact;
}

// id, lead_id, customer_id, import_id, line, source, action, received, time_basis, note, external_id, offer
Touch touchOf(const Statement &row)
{
    Touch touch;
    touch.id = row.id<TouchId>(0);
    touch.lead = row.id<LeadId>(1);
    touch.customer = row.id<CustomerId>(2);
    touch.import = row.id<ImportId>(3);
    touch.line = static_cast<int>(row.integer(4));
    touch.source = Source::parse(row.text(5));
    touch.action = Action::parse(row.text(6));
    touch.received = row.instant(7);
    touch.timeBasis = timeBasisOf(row.text(8));
    touch.note = row.text(9);
    touch.externalId = row.text(10);
    touch.offer = {row.text(11), row.text(12), row.text(13)};
    return touch;
}

QList<Touch> touchesOf(Statement statement)
{
    QList<Touch> touches;
    while (statement.next())
        touches.append(touchOf(statement));
    return touches;
}

} // namespace

QString code(TimeBasis basis)
{
    switch (basis) {
    case TimeBasis::Exact:
        return u"exact"_s;
    case TimeBasis::Day:
        return u"day"_s;
    case TimeBasis::Estimated:
        return u"estimated"_s;
    }
    Q_UNREACHABLE();
}

void TouchTable::insert(const Touch &touch, qint64 row, quint64 fingerprint)
{
    m_database.run(
        "INSERT INTO touch (lead_id, import_id, row, line, source, action, received, time_basis, note,"
        " external_id, fingerprint) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        touch.lead, touch.import, row, touch.line, touch.source.code(), touch.action.code(), touch.received,
        code(touch.timeBasis), touch.note, touch.externalId, std::bit_cast<qint64>(fingerprint));
}

void TouchTable::setFingerprint(TouchId touch, quint64 fingerprint)
{
    m_database.run("UPDATE touch SET fingerprint = ?2 WHERE id = ?1", touch,
                   std::bit_cast<qint64>(fingerprint));
}

QList<Touch> TouchTable::ofLead(LeadId lead)
{
    return touchesOf(m_database.query(
        "SELECT touch.id, touch.lead_id, lead.customer_id, touch.import_id, touch.line, touch.source, "
        "touch.action,"
        " touch.received, touch.time_basis, touch.note, touch.external_id, offer.publisher, offer.offer_id,"
        " offer.title FROM touch JOIN lead ON lead.id = touch.lead_id JOIN offer ON offer.id = lead.offer_id"
        " WHERE touch.lead_id = ?1 ORDER BY touch.received, touch.id",
        lead));
}

QList<Touch> TouchTable::ofCustomer(CustomerId customer)
{
    return touchesOf(m_database.query(
        "SELECT touch.id, touch.lead_id, lead.customer_id, touch.import_id, touch.line, touch.source, "
        "touch.action,"
        " touch.received, touch.time_basis, touch.note, touch.external_id, offer.publisher, offer.offer_id,"
        " offer.title FROM lead JOIN touch ON touch.lead_id = lead.id JOIN offer ON offer.id = lead.offer_id"
        " WHERE lead.customer_id = ?1 ORDER BY touch.received, touch.id",
        customer));
}

void TouchTable::forEachLeadOf(ImportId import, const std::function<void(LeadId)> &each)
{
    // They came in one transaction and lie together.
    Statement row = m_database.query("SELECT lead_id FROM import_run JOIN touch"
                                     " ON touch.id BETWEEN first_touch AND last_touch"
                                     " AND import_id = import_run.id WHERE import_run.id = ?1",
                                     import);
    while (row.next())
        each(row.id<LeadId>(0));
}

bool TouchTable::has(LeadId lead, quint64 fingerprint)
{
    return m_database.integer("SELECT 1 FROM touch WHERE fingerprint = ?1 AND lead_id = ?2",
                              std::bit_cast<qint64>(fingerprint), lead) != 0;
}

bool TouchTable::hasExternalIds()
{
    return m_database.integer("SELECT 1 FROM touch WHERE external_id <> '' LIMIT 1") != 0;
}

TouchId TouchTable::lastId()
{
    return TouchId{m_database.integer("SELECT max(id) FROM touch")};
}

QList<TouchTable::External> TouchTable::withExternalId(const QString &externalId, TouchId upTo, int atMost)
{
    Statement row = m_database.query("SELECT lead.customer_id, lead.offer_id,"
                                     " CASE time_basis WHEN 'exact' THEN touch.received END FROM touch"
                                     " JOIN lead ON lead.id = touch.lead_id WHERE touch.external_id = ?1"
                                     " AND touch.external_id <> '' AND touch.id <= ?2 LIMIT ?3",
                                     externalId, upTo, atMost);
    QList<External> found;
    while (row.next())
        found.append({row.id<CustomerId>(0), row.id<OfferId>(1), row.optionalInstant(2)});
    return found;
}

} // namespace leadline
