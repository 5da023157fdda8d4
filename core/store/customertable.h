// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/customer.h"
#include "core/rules/sortkeys.h"
#include "core/store/database.h"

namespace leadline {

/// Customers and the keys they are found by. Throws StoreError.
class CustomerTable
{
public:
    explicit CustomerTable(Database &database)
        : m_database(database)
    {
    }

    CustomerId insert(const QString &identityKey, const Customer &customer, const SortKeys &keys,
                      ActionId addedBy);
    void update(const Customer &customer);
    /// Makes what follows from the texts anew.
    void refresh(CustomerId id);
    [[nodiscard]] Customer customer(CustomerId id);
    [[nodiscard]] CustomerId withKey(const QString &identityKey); ///< unset: there is none
    [[nodiscard]] CustomerId lastId();                            ///< the greatest; unset: there are none

    /// The columns of a customer in a joined SELECT, in the order `fromRow` reads them.
    [[nodiscard]] static Customer fromRow(const Statement &row, int firstColumn);

private:
    Database &m_database;
};

} // namespace leadline
