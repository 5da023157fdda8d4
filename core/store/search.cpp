// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"

#include "core/rules/searchwords.h"
#include "core/store/customertable.h"
#include "core/store/offertable.h"

#include <algorithm>
#include <vector>

namespace leadline {

QString SearchTable::wordsOf(LeadId id)
{
    Statement customer = m_database.query("SELECT customer.id, first_name, last_name, email, phone, country,"
                                          " company, job_title, withheld FROM lead"
                                          " JOIN customer ON customer.id = customer_id WHERE lead.id = ?1",
                                          id);
    if (!customer.next())
        return {};
    QString words = searchWords(CustomerTable::fromRow(customer, 0));
    Statement touches =
        m_database.query("SELECT note, external_id FROM touch WHERE lead_id = ?1 ORDER BY id", id);
    while (touches.next())
        words += searchWords({touches.text(0), touches.text(1)});
    Statement texts = m_database.query("SELECT text FROM activity WHERE lead_id = ?1 ORDER BY id", id);
    while (texts.next())
        words += searchWords({texts.text(0)});
    return words;
}

void SearchTable::refresh(LeadId id)
{
    m_database.run("UPDATE lead SET words = ?2 WHERE id = ?1 AND words <> ?2", id, wordsOf(id));
}

bool SearchTable::isFresh(LeadId id)
{
    return m_database.integer("SELECT words = ?2 FROM lead WHERE id = ?1", id, wordsOf(id)) != 0;
}

QSet<LeadId> SearchTable::find(const QStringList &typed)
{
    QSet<LeadId> found;
    std::vector<QByteArray> beginnings;
    for (const QString &word : wordBeginnings(typed))
        beginnings.push_back(QByteArray(" " + word.toUtf8()));
    if (beginnings.empty())
        return found;
    // The longest is the rarest.
    std::ranges::sort(beginnings, std::ranges::greater(), &QByteArray::size);
    QHash<OfferId, QByteArray> offers;
    for (const Offer &offer : OfferTable(m_database).all())
        offers.insert(offer.id, searchWords(offer.ref).toUtf8());
    Statement row = m_database.query("SELECT id, offer_id, words FROM lead");
    while (row.next()) {
        const auto known = offers.constFind(row.id<OfferId>(1)); // of a damaged store, perhaps none
        const QByteArrayView offer = known == offers.constEnd() ? QByteArrayView() : *known;
        const QByteArrayView words = row.bytes(2);
        const auto isHere = [&](const QByteArray &word) {
            return words.contains(word) || offer.contains(word);
        };
        if (std::ranges::all_of(beginnings, isHere))
            found.insert(row.id<LeadId>(0));
    }
    return found;
}

} // namespace leadline
