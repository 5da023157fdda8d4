// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QtCore/QStringList>
#include <optional>

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
    ~BulkLoad() = default;
    Q_DISABLE_COPY_MOVE(BulkLoad)

    [[nodiscard]] bool isActive() const { return m_ease.has_value(); }
    /// Makes the indexes again. On the way out, fails where something is left that refers to what went.
    void finish();

private:
    /// Of the connection, while it lives: a member, so that it ends also where the constructor gives up
    /// half-way.
    class Ease
    {
    public:
        explicit Ease(Database &database);
        ~Ease();
        Q_DISABLE_COPY_MOVE(Ease)

    private:
        Database &m_database;
    };

    Database &m_database;
    Way m_way;
    std::optional<Ease> m_ease;
    QStringList m_indexes; ///< the statements that make them
};

} // namespace leadline
