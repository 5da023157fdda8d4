// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/offertable.h"

namespace leadline {

OfferId OfferTable::insert(const OfferRef &ref, ActionId addedBy)
{
    m_database.run(
        "INSERT INTO offer (key, publisher, offer_id, title, added_by) VALUES (?1, ?2, ?3, ?4, ?5)",
        ref.key(), ref.publisher, ref.offerId, ref.title, addedBy);
    return OfferId{m_database.lastInsertId()};
}

void OfferTable::update(const Offer &offer)
{
    m_database.run("UPDATE offer SET key = ?2, publisher = ?3, offer_id = ?4, title = ?5 WHERE id = ?1",
                   offer.id, offer.ref.key(), offer.ref.publisher, offer.ref.offerId, offer.ref.title);
}

OfferRef OfferTable::refFromRow(const Statement &row, int firstColumn)
{
    return {row.text(firstColumn), row.text(firstColumn + 1), row.text(firstColumn + 2)};
}

QList<Offer> OfferTable::all()
{
    Statement row = m_database.query("SELECT id, publisher, offer_id, title FROM offer ORDER BY id");
    QList<Offer> offers;
    while (row.next())
        offers.append({row.id<OfferId>(0), refFromRow(row, 1)});
    return offers;
}

} // namespace leadline
