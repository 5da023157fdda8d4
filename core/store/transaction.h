// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace leadline {

/// One user action is one transaction. Takes the write lock at once (a deferred one that upgrades later can
/// fail whatever the timeout); rolls back unless `commit()` was reached. Throws StoreError.
class Transaction
{
public:
    explicit Transaction(Database &database)
        : m_database(database)
    {
        if (m_database.inTransaction()) // one whose roll-back failed
            m_database.run("ROLLBACK");
        m_database.run("BEGIN IMMEDIATE");
    }
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    void commit() { m_database.run("COMMIT"); }

private:
    Database &m_database;
};

/// Many questions about one moment: what others write meanwhile is not seen, and the file is locked once, not
/// for each of them. Throws StoreError.
class Snapshot
{
public:
    explicit Snapshot(Database &database)
        : m_database(database)
    {
        if (m_database.inTransaction()) // one whose roll-back failed
            m_database.run("ROLLBACK");
        m_database.run("BEGIN");
    }
    ~Snapshot();
    Q_DISABLE_COPY_MOVE(Snapshot)

private:
    Database &m_database;
};

} // namespace leadline
