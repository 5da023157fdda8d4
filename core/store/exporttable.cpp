// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/exporttable.h"

#include "core/base/textfold.h"
#include "core/store/customertable.h"
#include "core/store/offertable.h"
#include "core/store/touchtable.h"

#include <QtCore/QHash>
#include <algorithm>

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

ExportTable::Row rowOf(const Statement &row)
{
    ExportTable::Row out;
    Touch &touch = out.touch;
    touch.id = row.id<TouchId>(0);
    touch.source = Source::parse(row.text(1));
    touch.action = Action::parse(row.text(2));
    touch.received = row.instant(3);
    touch.timeBasis = timeBasisFromCode(row.text(4));
    touch.note = row.text(5);
    touch.externalId = row.text(6);
    touch.lead = row.id<LeadId>(7);
    out.test = row.integer(8) != 0;
    out.stage = stageFromCode(row.text(9)).value_or(Stage::New);
    out.owner = row.text(10);
    out.offer = row.id<OfferId>(11);
    touch.offer = OfferTable::refFromRow(row, 12);
    out.identityKey = row.text(15);
    out.customer = CustomerTable::fromRow(row, 16);
    touch.customer = out.customer.id;
    out.worked = row.integer(25) != 0;
    return out;
}

} // namespace

void ExportTable::forEachLead(LeadId first, LeadId last, const std::function<void(const QList<Row> &)> &each)
{
    Statement row = m_database.query(
        "SELECT touch.id, touch.source, touch.action, touch.received, time_basis, note, external_id,"
        " lead.id, test, stage, owner, offer.id, offer.publisher, offer.offer_id, offer.title, identity_key,"
        " customer.id, first_name, last_name, email, phone, country, company, job_title, withheld,"
        " stage_reason <> '' OR closed_at IS NOT NULL OR basis_at IS NOT NULL OR basis_reason <> ''"
        " OR EXISTS (SELECT 1 FROM activity WHERE activity.lead_id = lead.id)"
        " OR EXISTS (SELECT 1 FROM lead_step WHERE lead_step.lead_id = lead.id)"
        " OR EXISTS (SELECT 1 FROM opt_out WHERE opt_out.customer_id = customer.id)"
        " FROM touch JOIN lead ON lead.id = touch.lead_id JOIN customer ON customer.id = lead.customer_id"
        " JOIN offer ON offer.id = lead.offer_id WHERE touch.lead_id BETWEEN ?1 AND ?2"
        " ORDER BY touch.lead_id, touch.id",
        first, last);
    QList<Row> touches;
    const auto deliver = [&] {
        std::ranges::stable_sort(touches, {}, [](const Row &one) { return one.touch.received; });
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
