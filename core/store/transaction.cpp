// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

namespace leadline {

Transaction::~Transaction()
{
    // A full disk or a failed write may have rolled back by itself; a failed COMMIT leaves it open.
    if (!m_database.inTransaction())
        return;
    try {
        m_database.run("ROLLBACK");
    } catch (const StoreError &) {
        // Closing the connection rolls back too; there is nothing better to do here.
    }
}

} // namespace leadline
