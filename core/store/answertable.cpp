// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/answertable.h"

namespace leadline {

QList<AnswerTable::Row> AnswerTable::ofLead(LeadId lead)
{
    Statement row = m_database.query(
        "SELECT id, criterion, answer, at FROM lead_answer WHERE lead_id = ?1 ORDER BY id", lead);
    QList<Row> rows;
    while (row.next())
        rows.append({row.integer(0), {row.text(1), row.text(2), row.instant(3)}});
    return rows;
}

QList<QualificationAnswer> AnswerTable::answers(LeadId lead)
{
    QList<QualificationAnswer> answers;
    for (const Row &row : ofLead(lead))
        answers.append(row.answer);
    return answers;
}

qint64 AnswerTable::insert(LeadId lead, const QualificationAnswer &answer)
{
    m_database.run("INSERT INTO lead_answer (lead_id, criterion, answer, at) VALUES (?1, ?2, ?3, ?4)", lead,
                   answer.key, answer.value, answer.at);
    return m_database.lastInsertId();
}

void AnswerTable::update(qint64 id, const QString &value, Instant at)
{
    m_database.run("UPDATE lead_answer SET answer = ?2, at = ?3 WHERE id = ?1", id, value, at);
}

void AnswerTable::remove(qint64 id)
{
    m_database.run("DELETE FROM lead_answer WHERE id = ?1", id);
}

} // namespace leadline
