// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"

#include "core/base/textfold.h"

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

} // namespace

QString SearchTable::wordsOf(LeadId id)
{
    QStringList words;
    Statement lead = m_database.query("SELECT first_name, last_name, company, email, phone, job_title, "
                                      "offer.publisher, offer.offer_id, offer.title,"
                                      " customer_id FROM lead JOIN customer ON customer.id = lead.customer_id"
                                      " JOIN offer ON offer.id = lead.offer_id WHERE lead.id = ?1",
                                      id);
    if (!lead.next())
        return {};
    for (int column = 0; column <= 8; ++column)
        words.append(lead.text(column));
    words.append(digitsOf(lead.text(4)));
    Statement notes =
        m_database.query("SELECT note, external_id FROM touch WHERE lead_id = ?1 ORDER BY id", id);
    while (notes.next())
        words << notes.text(0) << notes.text(1);
    Statement texts = m_database.query("SELECT text FROM activity WHERE lead_id = ?1 ORDER BY id", id);
    while (texts.next())
        words.append(texts.text(0));
    return foldText(words.join(u' '));
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
