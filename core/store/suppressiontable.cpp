// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/suppressiontable.h"

namespace leadline {
namespace {

QList<SuppressionEntry> entriesOf(Statement row)
{
    QList<SuppressionEntry> entries;
    while (row.next()) {
        const auto by = suppressedByFromCode(row.text(2));
        const auto channel = channelFromCode(row.text(3));
        if (by && channel) // others are named by the doctor
            entries.append({row.integer(0), row.text(1), *by, *channel, row.instant(4), row.text(5)});
    }
    return entries;
}

} // namespace

QByteArray SuppressionTable::salt()
{
    Statement row = m_database.query("SELECT salt FROM suppression_salt");
    return row.next() ? row.blob(0) : QByteArray();
}

bool SuppressionTable::isEmpty()
{
    return m_database.integer("SELECT EXISTS (SELECT 1 FROM suppression)") == 0;
}

QList<SuppressionEntry> SuppressionTable::all()
{
    return entriesOf(m_database.query("SELECT id, hash, kind, channel, at, source FROM suppression"
                                      " ORDER BY at DESC, id DESC"));
}

QList<SuppressionEntry> SuppressionTable::withHash(const QString &hash)
{
    return entriesOf(m_database.query("SELECT id, hash, kind, channel, at, source FROM suppression"
                                      " WHERE hash = ?1 ORDER BY id",
                                      hash));
}

qint64 SuppressionTable::insert(const SuppressionEntry &entry)
{
    m_database.run("INSERT INTO suppression (hash, kind, channel, at, source) VALUES (?1, ?2, ?3, ?4, ?5)",
                   entry.hash, code(entry.by), code(entry.channel), entry.at, entry.source);
    return m_database.lastInsertId();
}

void SuppressionTable::remove(qint64 id)
{
    m_database.run("DELETE FROM suppression WHERE id = ?1", id);
}

} // namespace leadline
