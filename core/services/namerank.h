// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>
#include <vector>

namespace leadline {

class Database;

/// The place of each customer among all, by name and by company (then name); equal texts have the same place.
struct NameRanks
{
    std::vector<qint64> customers; ///< ascending ids
    std::vector<quint32> names;
    std::vector<quint32> companies;
};

/// Reads and sorts the customers' texts. Throws StoreError.
[[nodiscard]] NameRanks rankNames(Database &database);

} // namespace leadline
