// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulkload.h"

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr qint64 leastRows = 5000;

} // namespace

BulkLoad::BulkLoad(Database &database, qint64 rows)
    : m_database(database)
{
    if (rows < leastRows || m_database.integer("SELECT 1 FROM touch LIMIT 1") != 0)
        return;
    QStringList names;
    {
        Statement index = m_database.query("SELECT name, sql FROM sqlite_schema WHERE type = 'index'"
                                           " AND sql IS NOT NULL AND tbl_name IN ('touch', 'lead')");
        while (index.next()) {
            names.append(index.text(0));
            m_indexes.append(index.text(1));
        }
    }
    m_database.setCache(Database::Cache::Bulk);
    for (const QString &name : std::as_const(names))
        m_database.runOnce(u"DROP INDEX "_s + name);
}

BulkLoad::~BulkLoad()
{
    if (!isActive())
        return;
    try {
        m_database.setCache(Database::Cache::Usual);
    } catch (const StoreError &) {
        // A larger cache harms nobody.
    }
}

void BulkLoad::finish()
{
    for (const QString &sql : std::as_const(m_indexes))
        m_database.runOnce(sql);
}

} // namespace leadline
