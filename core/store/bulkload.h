// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QtCore/QStringList>

namespace leadline {

/// Very many rows on their way into a store that holds none, or out of one that will hold few: the indexes
/// of their tables are then made once at the end instead of being kept right at each row, foreign keys are
/// not looked up at each row, and the cache is larger meanwhile. Lives inside one transaction, so that a
/// roll-back brings the indexes back. Throws StoreError.
class BulkLoad
{
public:
    enum class Way { In, Out };
    /// Does nothing where `rows`, the touches that come or go, are few beside those that are there.
    BulkLoad(Database &database, Way way, qint64 rows);
    ~BulkLoad();
    Q_DISABLE_COPY_MOVE(BulkLoad)

    [[nodiscard]] bool isActive() const { return !m_indexes.isEmpty(); }
    /// Makes the indexes again. On the way out, fails where something is left that refers to what went.
    void finish();

private:
    Database &m_database;
    Way m_way;
    QStringList m_indexes; ///< the statements that make them
};

} // namespace leadline
