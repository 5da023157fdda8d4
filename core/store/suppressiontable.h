// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/suppression.h"
#include "core/store/database.h"

namespace leadline {

/// Whom nobody may contact, however they come again: keys as hashes, which stay when leads go. Throws
/// StoreError.
class SuppressionTable
{
public:
    explicit SuppressionTable(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] QByteArray salt();
    [[nodiscard]] bool isEmpty();
    [[nodiscard]] QList<SuppressionEntry> all(); ///< the newest first
    [[nodiscard]] QList<SuppressionEntry> withHash(const QString &hash);
    qint64 insert(const SuppressionEntry &entry); ///< its id is given
    void remove(qint64 id);

private:
    Database &m_database;
};

} // namespace leadline
