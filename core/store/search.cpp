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

std::optional<QString> SearchTable::kept(LeadId id)
{
    Statement row = m_database.query("SELECT words FROM lead_words WHERE id = ?1", id);
    return row.next() ? std::optional(row.text(0)) : std::nullopt;
}

void SearchTable::insert(LeadId id, QByteArrayView words)
{
    m_database.run("INSERT INTO lead_words (id, words) VALUES (?1, ?2)", id, words);
}

void SearchTable::append(LeadId id, QByteArrayView words)
{
    m_database.run("UPDATE lead_words SET words = words || ?2 WHERE id = ?1", id, words);
}

void SearchTable::remove(LeadId id)
{
    m_database.run("DELETE FROM lead_words WHERE id = ?1", id);
}

void SearchTable::removeOrphans()
{
    m_database.run("DELETE FROM lead_words WHERE id NOT IN (SELECT id FROM lead)");
}

void SearchTable::refresh(std::span<const LeadId> leads)
{
    for (const LeadId id : leads)
        m_database.run("INSERT INTO lead_words (id, words) VALUES (?1, ?2)"
                       " ON CONFLICT (id) DO UPDATE SET words = excluded.words WHERE words <> excluded.words",
                       id, wordsOf(id));
}

bool SearchTable::isFresh(LeadId id)
{
    return kept(id) == wordsOf(id);
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
    Statement row = m_database.query(
        "SELECT lead.id, offer_id, words FROM lead JOIN lead_words ON lead_words.id = lead.id");
    while (row.next()) {
        const QByteArray &offer = *offers.constFind(row.id<OfferId>(1));
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
