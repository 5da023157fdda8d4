// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"

#include "core/base/textfold.h"
#include "core/store/customertable.h"
#include "core/store/offertable.h"

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

/// What a user typed, as the tokens the index holds; all its special characters are gone, so it is never
/// syntax.
QString matchExpression(const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words) {
        QString folded = foldText(word);
        for (QChar &c : folded) {
            if (!c.isLetterOrNumber() && !c.isSurrogate())
                c = u' ';
        }
        for (const QString &token : folded.split(u' ', Qt::SkipEmptyParts))
            terms.append(u'"' + token + u"\"*"_s);
    }
    return terms.join(u" AND "_s);
}

/// Not folded yet.
QString wordsFor(const Customer &customer, const OfferRef &offer)
{
    QString words;
    for (const QString &text :
         {customer.firstName, customer.lastName, customer.company, customer.email, customer.phone,
          customer.jobTitle, offer.publisher, offer.offerId, offer.title, digitsOf(customer.phone)})
        words += text + u' ';
    return words;
}

} // namespace

QString SearchTable::wordsOf(LeadId id)
{
    Statement lead = m_database.query("SELECT customer.id, first_name, last_name, email, phone, country,"
                                      " company, job_title, withheld, publisher, offer.offer_id, title"
                                      " FROM lead JOIN customer ON customer.id = lead.customer_id"
                                      " JOIN offer ON offer.id = lead.offer_id WHERE lead.id = ?1",
                                      id);
    if (!lead.next())
        return {};
    QString words = wordsFor(CustomerTable::fromRow(lead, 0), OfferTable::refFromRow(lead, 9));
    Statement touches =
        m_database.query("SELECT note, external_id FROM touch WHERE lead_id = ?1 ORDER BY id", id);
    while (touches.next())
        words += u' ' + touches.text(0) + u' ' + touches.text(1);
    Statement texts = m_database.query("SELECT text FROM activity WHERE lead_id = ?1 ORDER BY id", id);
    while (texts.next())
        words += u' ' + texts.text(0);
    return foldText(words);
}

void SearchTable::insert(LeadId id, const Customer &customer, const OfferRef &offer, const Touch &touch)
{
    const QString words = wordsFor(customer, offer) + u' ' + touch.note + u' ' + touch.externalId;
    m_database.run("INSERT INTO lead_search (rowid, words) VALUES (?1, ?2)", id, foldText(words));
}

void SearchTable::remove(LeadId id)
{
    m_database.run("DELETE FROM lead_search WHERE rowid = ?1", id);
}

void SearchTable::refresh(LeadId id)
{
    const QString words = wordsOf(id);
    Statement kept = m_database.query("SELECT words FROM lead_search WHERE rowid = ?1", id);
    const bool known = kept.next();
    if (known && kept.text(0) == words)
        return;
    if (known)
        m_database.run("UPDATE lead_search SET words = ?2 WHERE rowid = ?1", id, words);
    else
        m_database.run("INSERT INTO lead_search (rowid, words) VALUES (?1, ?2)", id, words);
}

bool SearchTable::isFresh(LeadId id)
{
    Statement kept = m_database.query("SELECT words FROM lead_search WHERE rowid = ?1", id);
    return kept.next() && kept.text(0) == wordsOf(id);
}

QSet<LeadId> SearchTable::find(const QStringList &words)
{
    QSet<LeadId> found;
    const QString expression = matchExpression(words);
    if (expression.isEmpty())
        return found;
    Statement row = m_database.query("SELECT rowid FROM lead_search WHERE lead_search MATCH ?1", expression);
    while (row.next())
        found.insert(row.id<LeadId>(0));
    return found;
}

} // namespace leadline
