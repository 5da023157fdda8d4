// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QtCore/QStringList>

namespace leadline {

/// Very many rows on their way into a store that holds none, or out of one that will hold few: the indexes
/// of their tables are then made once at the end instead of being kept right at each row, ids just given out
/// are not looked up again as foreign keys, and the cache is larger meanwhile. Lives inside one transaction,
/// so that a roll-back brings the indexes back. Throws StoreError.
class BulkLoad
{
public:
    /// Does nothing where `rows` are few beside those that are there.
    BulkLoad(Database &database, qint64 rows);
    ~BulkLoad();
    Q_DISABLE_COPY_MOVE(BulkLoad)

    [[nodiscard]] bool isActive() const { return !m_indexes.isEmpty(); }
    /// Makes the indexes again.
    void finish();

private:
    Database &m_database;
    QStringList m_indexes; ///< the statements that make them
};

} // namespace leadline
