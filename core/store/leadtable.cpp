// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/leadtable.h"

#include "core/rules/leadsummary.h"
#include "core/store/activitytable.h"
#include "core/store/customertable.h"
#include "core/store/offertable.h"
#include "core/store/search.h"
#include "core/store/touchtable.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr int fewTouches = 16;

LeadSummary summaryFrom(const Statement &row, int first)
{
    LeadSummary summary;
    summary.source = Source::parse(row.text(first));
    summary.action = Action::parse(row.text(first + 1));
    summary.received = row.instant(first + 2);
    summary.touches = static_cast<int>(row.integer(first + 3));
    summary.openSince = row.optionalInstant(first + 4);
    summary.openAction = Action::parse(row.text(first + 5));
    summary.answeredAt = row.optionalInstant(first + 6);
    summary.noticeOnly = row.integer(first + 7) != 0;
    summary.hasNotice = row.integer(first + 8) != 0;
    return summary;
}

QList<LeadId> idsOf(Statement statement)
{
    QList<LeadId> ids;
    while (statement.next())
        ids.append(statement.id<LeadId>(0));
    return ids;
}

} // namespace

LeadId LeadTable::insert(const NewLead &lead, ActionId addedBy)
{
    const LeadSummary &sums = lead.summary;
    m_database.run(
        "INSERT INTO lead (customer_id, offer_id, test, stage, stage_reason, closed_at, owner, basis_reason,"
        " added_by, source, action, received, touches, open_since, open_action, answered_at, notice_only,"
        " has_notice, words)"
        " VALUES (?1, ?2, ?3, ?4, '', ?5, ?6, '', ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)",
        lead.customer, lead.offer, lead.test, stageCode(lead.stage), lead.closedAt, lead.owner, addedBy,
        sums.source.code(), sums.action.code(), sums.received, sums.touches, sums.openSince,
        sums.openAction.code(), sums.answeredAt, sums.noticeOnly, sums.hasNotice, lead.words);
    return LeadId{m_database.lastInsertId()};
}

LeadId LeadTable::withKey(CustomerId customer, OfferId offer, bool test)
{
    return LeadId{m_database.integer(
        "SELECT id FROM lead WHERE customer_id = ?1 AND offer_id = ?2 AND test = ?3", customer, offer, test)};
}

qint64 LeadTable::count()
{
    return m_database.integer("SELECT count(*) FROM lead");
}

LeadId LeadTable::lastId()
{
    return LeadId{m_database.integer("SELECT max(id) FROM lead")};
}

std::optional<Lead> LeadTable::lead(LeadId id)
{
    Statement row = m_database.query(
        "SELECT lead.id, lead.stage, lead.stage_reason, lead.owner, lead.test, lead.offer_id, "
        "offer.publisher,"
        " offer.offer_id, offer.title, customer.id, first_name, last_name, email, phone, country, company, "
        "job_title,"
        " withheld, source, action, received, touches, open_since, open_action, answered_at, notice_only, "
        "has_notice"
        " FROM lead JOIN customer ON customer.id = lead.customer_id JOIN offer ON offer.id = lead.offer_id"
        " WHERE lead.id = ?1",
        id);
    if (!row.next())
        return std::nullopt;
    Lead lead;
    lead.id = row.id<LeadId>(0);
    lead.stage = stageFromCode(row.text(1)).value_or(Stage::New);
    lead.stageReason = row.text(2);
    lead.owner = row.text(3);
    lead.test = row.integer(4) != 0;
    lead.offer = {row.id<OfferId>(5), OfferTable::refFromRow(row, 6)};
    lead.customer = CustomerTable::fromRow(row, 9);
    lead.summary = summaryFrom(row, 18);
    return lead;
}

QList<LeadId> LeadTable::ofCustomer(CustomerId customer)
{
    return idsOf(m_database.query("SELECT id FROM lead WHERE customer_id = ?1 ORDER BY id", customer));
}

void LeadTable::forEachId(const std::function<void(LeadId)> &each)
{
    Statement row = m_database.query("SELECT id FROM lead");
    while (row.next())
        each(row.id<LeadId>(0));
}

QList<LeadId> LeadTable::longestWaiting(Instant sinceAtMost, qsizetype count)
{
    return idsOf(m_database.query("SELECT id FROM lead WHERE open_since IS NOT NULL AND notice_only = 0"
                                  " AND test = 0 AND open_since <= ?1 ORDER BY open_since, id LIMIT ?2",
                                  sinceAtMost, qint64{count}));
}

void LeadTable::eachFacts(LeadId first, LeadId last, const std::function<bool(CustomerId)> &isOptedOut,
                          const std::function<void(const LeadFacts &)> &each)
{
    Statement row = m_database.query("SELECT id, customer_id, offer_id, source, action, stage, test,"
                                     " notice_only, open_since, answered_at, received, touches, owner,"
                                     " open_action"
                                     " FROM lead WHERE id BETWEEN ?1 AND ?2 ORDER BY id",
                                     first, last);
    LeadFacts facts;
    while (row.next()) {
        facts.id = row.id<LeadId>(0);
        facts.customer = row.id<CustomerId>(1);
        facts.offer = row.id<OfferId>(2);
        facts.source = row.bytes(3);
        facts.action = row.bytes(4);
        facts.stage = row.bytes(5);
        facts.test = row.integer(6) != 0;
        facts.noticeOnly = row.integer(7) != 0;
        facts.optedOut = isOptedOut(facts.customer);
        facts.openSince = row.optionalInstant(8);
        facts.answeredAt = row.optionalInstant(9);
        facts.received = row.instant(10);
        facts.touches = static_cast<int>(row.integer(11));
        facts.owner = row.bytes(12);
        facts.openAction = row.bytes(13);
        each(facts);
    }
}

void LeadTable::forEachFacts(const std::function<void(const LeadFacts &)> &each)
{
    const QSet<CustomerId> optedOut = ActivityTable(m_database).optedOut();
    constexpr qint64 greatest = std::numeric_limits<qint64>::max();
    eachFacts(
        LeadId{1}, LeadId{greatest}, [&](CustomerId customer) { return optedOut.contains(customer); }, each);
}

void LeadTable::withFacts(LeadId id, const std::function<void(const LeadFacts &)> &job)
{
    eachFacts(
        id, id, [this](CustomerId customer) { return ActivityTable(m_database).isOptedOut(customer); }, job);
}

void LeadTable::forEachWords(const std::function<void(LeadId, QByteArrayView)> &each)
{
    Statement row = m_database.query("SELECT id, words FROM lead ORDER BY id");
    while (row.next())
        each(row.id<LeadId>(0), row.bytes(1));
}

void LeadTable::withWords(LeadId id, const std::function<void(QByteArrayView)> &job)
{
    Statement row = m_database.query("SELECT words FROM lead WHERE id = ?1", id);
    if (row.next())
        job(row.bytes(0));
}

void LeadTable::setStage(LeadId id, Stage stage, const QString &reason, std::optional<Instant> closedAt)
{
    m_database.run("UPDATE lead SET stage = ?2, stage_reason = ?3, closed_at = ?4 WHERE id = ?1", id,
                   stageCode(stage), reason, closedAt);
}

void LeadTable::setStageReason(LeadId id, const QString &reason)
{
    m_database.run("UPDATE lead SET stage_reason = ?2 WHERE id = ?1", id, reason);
}

void LeadTable::setTest(LeadId id, bool test)
{
    m_database.run("UPDATE lead SET test = ?2 WHERE id = ?1", id, test);
}

bool LeadTable::hasOwner(LeadId id)
{
    return m_database.integer("SELECT owner <> '' FROM lead WHERE id = ?1", id) != 0;
}

void LeadTable::setOwner(LeadId id, const QString &owner)
{
    m_database.run("UPDATE lead SET owner = ?2 WHERE id = ?1", id, owner);
}

QStringList LeadTable::owners()
{
    Statement row = m_database.query("SELECT DISTINCT owner FROM lead WHERE owner <> ''");
    QStringList names;
    while (row.next())
        names.append(row.text(0));
    return names;
}

std::optional<Instant> LeadTable::closedAt(LeadId id)
{
    Statement row = m_database.query("SELECT closed_at FROM lead WHERE id = ?1", id);
    return row.next() ? row.optionalInstant(0) : std::nullopt;
}

bool LeadTable::hasRealTwin(LeadId id)
{
    return m_database.integer(
               "SELECT count(*) FROM lead JOIN lead AS twin ON twin.customer_id = lead.customer_id"
               " AND twin.offer_id = lead.offer_id AND NOT twin.test WHERE lead.id = ?1 AND lead.test",
               id) > 0;
}

void LeadTable::setBasis(LeadId id, std::optional<Instant> at, const QString &reason)
{
    m_database.run("UPDATE lead SET basis_at = ?2, basis_reason = ?3 WHERE id = ?1", id, at, reason);
}

LeadTable::Basis LeadTable::basis(LeadId id)
{
    Statement row = m_database.query("SELECT basis_at, basis_reason FROM lead WHERE id = ?1", id);
    return row.next() ? Basis{row.optionalInstant(0), row.text(1)} : Basis{};
}

LeadSummary LeadTable::summaryOf(LeadId id, std::span<const Touch> touches)
{
    Statement row = m_database.query("SELECT customer_id, closed_at FROM lead WHERE id = ?1", id);
    if (!row.next())
        throw StoreError({ErrorCode::NotFound, QString::number(id.value), {}});
    const QList<Instant> attempts = ActivityTable(m_database).attempts(row.id<CustomerId>(0));
    return summarise(touches, attempts, row.optionalInstant(1));
}

LeadSummary LeadTable::computeSummary(LeadId id)
{
    return summaryOf(id, TouchTable(m_database).ofLead(id));
}

LeadSummary LeadTable::summaryOfTouch(const Touch &touch)
{
    return summaryOf(touch.lead, std::span(&touch, 1));
}

std::optional<Instant> LeadTable::stageSince(LeadId id)
{
    Statement row =
        m_database.query("SELECT max(action.at) FROM change JOIN action ON action.id = change.action_id"
                         " WHERE change.entity = 'lead' AND change.entity_id = ?1 AND NOT action.undone"
                         " AND change.before ->> 'stage' <> change.after ->> 'stage'",
                         id);
    return row.next() ? row.optionalInstant(0) : std::nullopt;
}

void LeadTable::forEachStageSince(const std::function<void(LeadId, Instant)> &each)
{
    Statement row = m_database.query("SELECT change.entity_id, max(action.at) FROM change"
                                     " JOIN action ON action.id = change.action_id"
                                     " WHERE change.entity = 'lead' AND NOT action.undone"
                                     " AND change.before ->> 'stage' <> change.after ->> 'stage'"
                                     " GROUP BY change.entity_id ORDER BY change.entity_id");
    while (row.next())
        each(row.id<LeadId>(0), row.instant(1));
}

bool LeadTable::addToSums(LeadId id, const Touch &touch, QByteArrayView words)
{
    LeadSummary summary;
    {
        Statement row = m_database.query("SELECT source, action, received, touches, open_since, open_action,"
                                         " answered_at, notice_only, has_notice FROM lead"
                                         " WHERE id = ?1 AND closed_at IS NULL AND touches < ?2",
                                         id, fewTouches);
        if (!row.next())
            return false;
        summary = summaryFrom(row, 0);
    }
    addTouch(summary, touch);
    putSummary(id, summary, words);
    return true;
}

void LeadTable::refreshSummary(LeadId id)
{
    putSummary(id, computeSummary(id));
}

void LeadTable::putSummary(LeadId id, const LeadSummary &summary, QByteArrayView moreWords)
{
    m_database.run(
        "UPDATE lead SET source = ?2, action = ?3, received = ?4, touches = ?5, open_since = ?6,"
        " open_action = ?7, answered_at = ?8, notice_only = ?9, has_notice = ?10, words = words || ?11"
        " WHERE id = ?1",
        id, summary.source.code(), summary.action.code(), summary.received, summary.touches,
        summary.openSince, summary.openAction.code(), summary.answeredAt, summary.noticeOnly,
        summary.hasNotice, moreWords);
}

void LeadTable::refresh(std::span<const LeadId> leads)
{
    SearchTable search(m_database);
    for (const LeadId id : leads) {
        if (m_database.integer("SELECT count(*) FROM lead WHERE id = ?1", id) == 0)
            continue; // it went with what is undone
        refreshSummary(id);
        search.refresh(id);
    }
}

} // namespace leadline
