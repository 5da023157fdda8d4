// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulkload.h"

#include <array>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr qint64 leastRows = 5000;

struct Index
{
    QLatin1StringView name;
    const char *drop;
};

constexpr std::array indexes{
    Index{"customer_identity"_L1, "DROP INDEX customer_identity"},
    Index{"touch_lead"_L1, "DROP INDEX touch_lead"},
    Index{"touch_import"_L1, "DROP INDEX touch_import"},
    Index{"touch_external"_L1, "DROP INDEX touch_external"},
};

} // namespace

BulkLoad::BulkLoad(Database &database, qint64 rows)
    : m_database(database)
{
    if (rows < leastRows || m_database.integer("SELECT 1 FROM customer LIMIT 1") != 0)
        return;
    m_database.setCache(Database::Cache::Bulk);
    m_database.setForeignKeys(false);
    for (const Index &index : indexes) {
        {
            Statement made = m_database.query("SELECT sql FROM sqlite_schema WHERE name = ?1", index.name);
            if (!made.next())
                continue; // taken away by hand
            m_indexes.append(made.text(0));
        }
        m_database.run(index.drop);
    }
}

BulkLoad::~BulkLoad()
{
    if (!isActive())
        return;
    m_database.setForeignKeys(true);
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
