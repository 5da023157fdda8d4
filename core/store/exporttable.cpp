// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/exporttable.h"

#include "core/base/textfold.h"
#include "core/store/customertable.h"
#include "core/store/offertable.h"
#include "core/store/touchtable.h"

#include <QtCore/QHash>
#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

TimeBasis timeBasisFromCode(const QString &text)
{
    for (const TimeBasis basis : {TimeBasis::Exact, TimeBasis::Day, TimeBasis::Estimated}) {
        if (code(basis) == text)
            return basis;
    }
    return TimeBasis::Exact;
}

/// What codes stand for that come again and again. They are few: to look through them is cheaper than to
/// parse.
template <typename Value>
class KnownCodes
{
public:
    explicit KnownCodes(Value (*parse)(const QString &))
        : m_parse(parse)
    {
    }

    Value of(QByteArrayView code)
    {
        const auto known =
            std::ranges::find(m_known, code, [](const auto &one) { return QByteArrayView(one.first); });
        if (known != m_known.end())
            return known->second;
        const Value value = m_parse(QString::fromUtf8(code));
        if (m_known.size() < most)
            m_known.emplace_back(code.toByteArray(), value);
        return value;
    }

private:
    static constexpr size_t most = 16;
    Value (*m_parse)(const QString &);
    std::vector<std::pair<QByteArray, Value>> m_known;
};

/// Makes rows of what the statement gives.
class RowMapper
{
public:
    ExportTable::Row operator()(const Statement &row)
    {
        ExportTable::Row out;
        Touch &touch = out.touch;
        touch.id = row.id<TouchId>(0);
        touch.source = m_sources.of(row.bytes(1));
        touch.action = m_actions.of(row.bytes(2));
        touch.received = row.instant(3);
        touch.timeBasis = m_timeBases.of(row.bytes(4));
        touch.note = row.text(5);
        touch.externalId = row.text(6);
        touch.lead = row.id<LeadId>(7);
        out.test = row.integer(8) != 0;
        out.stage = m_stages.of(row.bytes(9));
        out.owner = row.text(10);
        out.offer = row.id<OfferId>(11);
        touch.offer = offerOf(row, out.offer);
        out.identityKey = row.text(15);
        out.customer = CustomerTable::fromRow(row, 16);
        touch.customer = out.customer.id;
        out.worked = row.integer(25) != 0;
        return out;
    }

private:
    OfferRef offerOf(const Statement &row, OfferId id)
    {
        const auto known = m_offers.constFind(id);
        return known != m_offers.constEnd() ? *known : *m_offers.insert(id, OfferTable::refFromRow(row, 12));
    }

    KnownCodes<Source> m_sources{[](const QString &code) { return Source::parse(code); }};
    KnownCodes<Action> m_actions{[](const QString &code) { return Action::parse(code); }};
    KnownCodes<TimeBasis> m_timeBases{&timeBasisFromCode};
    KnownCodes<Stage> m_stages{[](const QString &code) { return stageFromCode(code).value_or(Stage::New); }};
    QHash<OfferId, OfferRef> m_offers;
};

} // namespace

QList<LeadId> ExportTable::leads(bool test)
{
    Statement row = m_database.query("SELECT id FROM lead WHERE test = ?1 ORDER BY id", test);
    QList<LeadId> leads;
    while (row.next())
        leads.append(row.id<LeadId>(0));
    return leads;
}

void ExportTable::forEachLead(LeadId first, LeadId last, const std::function<void(const QList<Row> &)> &each)
{
    Statement row = m_database.query(
        "SELECT touch.id, touch.source, touch.action, touch.received, time_basis, note, external_id,"
        " lead.id, test, stage, owner, offer.id, offer.publisher, offer.offer_id, offer.title, identity_key,"
        " customer.id, first_name, last_name, email, phone, country, company, job_title, withheld,"
        " stage_reason <> '' OR closed_at IS NOT NULL OR basis_at IS NOT NULL OR basis_reason <> ''"
        " OR follow_up_at IS NOT NULL"
        " OR lead.id IN (SELECT lead_id FROM activity) OR lead.id IN (SELECT lead_id FROM lead_step)"
        " OR lead.id IN (SELECT lead_id FROM lead_answer)"
        " OR customer.id IN (SELECT customer_id FROM opt_out)"
        " FROM touch JOIN lead ON lead.id = touch.lead_id JOIN customer ON customer.id = lead.customer_id"
        " JOIN offer ON offer.id = lead.offer_id WHERE touch.lead_id BETWEEN ?1 AND ?2"
        " ORDER BY touch.lead_id",
        first, last);
    RowMapper rowOf;
    QList<Row> touches;
    const auto deliver = [&] {
        if (touches.size() > 1)
            std::ranges::sort(touches, {},
                              [](const Row &one) { return std::pair(one.touch.received, one.touch.id); });
        if (!touches.isEmpty())
            each(touches);
        touches.clear();
    };
    while (row.next()) {
        Row next = rowOf(row);
        if (!touches.isEmpty() && touches.first().touch.lead != next.touch.lead)
            deliver();
        touches.append(std::move(next));
    }
    deliver();
}

std::optional<ExportTable::Work> ExportTable::work(LeadId lead)
{
    Statement row = m_database.query(
        "SELECT customer_id, stage_reason, closed_at, basis_at, basis_reason FROM lead WHERE id = ?1", lead);
    if (!row.next())
        return std::nullopt;
    return Work{row.id<CustomerId>(0), row.text(1), row.optionalInstant(2), row.optionalInstant(3),
                row.text(4)};
}

bool ExportTable::isAddedBy(LeadId lead, ActionId action)
{
    return m_database.integer("SELECT count(*) FROM lead WHERE id = ?1 AND added_by = ?2", lead, action) > 0;
}

QList<OfferId> ExportTable::mistakableOffers()
{
    QHash<QString, QList<Offer>> byTitle;
    for (const Offer &offer : OfferTable(m_database).all()) {
        if (!offer.ref.title.isEmpty())
            byTitle[foldText(offer.ref.title)].append(offer);
    }
    QList<OfferId> mistakable;
    for (const QList<Offer> &offers : std::as_const(byTitle)) {
        const bool titleOnly = std::ranges::any_of(offers, [](const Offer &one) { return !one.ref.hasId(); });
        if (offers.size() < 2 || !titleOnly)
            continue;
        for (const Offer &offer : offers)
            mistakable.append(offer.id);
    }
    return mistakable;
}

} // namespace leadline
