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
    Index{"touch_external"_L1, "DROP INDEX touch_external"},
    // The journal asks for the leads of customers on the way out.
    Index{"lead_key"_L1, "DROP INDEX lead_key"},
};

bool isLarge(Database &database, BulkLoad::Way way, qint64 rows)
{
    if (rows < leastRows)
        return false;
    return way == BulkLoad::Way::In ? database.integer("SELECT 1 FROM customer LIMIT 1") == 0
                                    : database.integer("SELECT count(*) FROM touch") < 2 * rows;
}

} // namespace

BulkLoad::Ease::Ease(Database &database)
    : m_database(database)
{
    m_database.setCache(Database::Cache::Bulk);
    m_database.setForeignKeys(false);
}

BulkLoad::Ease::~Ease()
{
    m_database.setForeignKeys(true);
    try {
        m_database.setCache(Database::Cache::Usual);
    } catch (const StoreError &) {
        // A larger cache harms nobody.
    }
}

BulkLoad::BulkLoad(Database &database, Way way, qint64 rows)
    : m_database(database)
    , m_way(way)
{
    if (!isLarge(database, way, rows))
        return;
    m_ease.emplace(database);
    for (const Index &index : indexes) {
        if (way == Way::Out && index.name == "lead_key"_L1)
            continue;
        {
            Statement made = m_database.query("SELECT sql FROM sqlite_schema WHERE name = ?1", index.name);
            if (!made.next())
                continue; // taken away by hand
            m_indexes.append(made.text(0));
        }
        m_database.run(index.drop);
    }
}

void BulkLoad::finish()
{
    for (const QString &sql : std::as_const(m_indexes))
        m_database.runOnce(sql);
    if (!isActive() || m_way == Way::In)
        return;
    // What goes must leave nothing behind that refers to it; little is left to look at.
    if (Statement broken = m_database.query("PRAGMA foreign_key_check"); broken.next())
        throw StoreError({ErrorCode::StoreFailed, m_database.path(), u"foreign keys after a large undo"_s});
}

} // namespace leadline
