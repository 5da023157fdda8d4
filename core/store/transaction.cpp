// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

namespace leadline {
namespace {

void rollBack(Database &database)
{
    if (!database.inTransaction())
        return;
    try {
        database.run("ROLLBACK");
    } catch (const StoreError &) {
        // Closing the connection rolls back too; there is nothing better to do here.
    }
}

} // namespace

Transaction::~Transaction()
{
    // A full disk or a failed write may have rolled back by itself; a failed COMMIT leaves it open.
    rollBack(m_database);
}

Snapshot::~Snapshot()
{
    rollBack(m_database);
}

} // namespace leadline
