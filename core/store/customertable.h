// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/utf8texts.h"
#include "core/domain/customer.h"
#include "core/store/database.h"

#include <QtCore/QList>
#include <functional>

namespace leadline {

/// Customers and the keys they are found by. Throws StoreError.
class CustomerTable
{
public:
    explicit CustomerTable(Database &database)
        : m_database(database)
    {
    }

    /// The texts of a customer's row, for `insert`. Any thread.
    [[nodiscard]] static Utf8Texts textsOf(const QString &identityKey, const Customer &customer);
    CustomerId insert(const Utf8Texts &texts, bool withheld, ActionId addedBy);
    CustomerId insert(const QString &identityKey, const Customer &customer, ActionId addedBy)
    {
        return insert(textsOf(identityKey, customer), customer.withheld, addedBy);
    }
    void update(const Customer &customer);
    /// Makes what follows from the texts anew.
    void refresh(CustomerId id);
    [[nodiscard]] Customer customer(CustomerId id);
    /// No person's data came with the customer's row: it is known by its touch.
    [[nodiscard]] bool cameWithheld(CustomerId id);
    [[nodiscard]] CustomerId withKey(const QString &identityKey); ///< unset: there is none
    [[nodiscard]] CustomerId lastId();                            ///< the greatest; unset: there are none

    /// The folded texts customers are sorted by (rules/sortkeys), in UTF-8, in the order of the ids.
    void
    forEachSortKeys(const std::function<void(CustomerId, QByteArrayView name, QByteArrayView company)> &each);

    /// Customers whose folded company is this, or whose e-mail ends in @ and this domain; an empty text finds
    /// nobody. Reads them all.
    [[nodiscard]] QList<CustomerId> ofCompany(const QString &companyKey, const QString &domain);
    /// Folded companies and addresses as they were typed, in UTF-8, in the order of the ids.
    void
    forEachCompany(const std::function<void(CustomerId, QByteArrayView company, QByteArrayView email)> &each);

    /// Addresses and numbers as they were typed, in UTF-8, in the order of the ids.
    void
    forEachAddress(const std::function<void(CustomerId, QByteArrayView email, QByteArrayView phone)> &each);

    /// What facets count of all customers, in the order of their ids. The country is in UTF-8.
    using EachPlace = std::function<void(CustomerId, QByteArrayView country, bool withheld)>;
    void forEachPlace(const EachPlace &each);
    void withPlace(CustomerId id, const EachPlace &job);

    /// The columns of a customer in a joined SELECT, in the order `fromRow` reads them.
    [[nodiscard]] static Customer fromRow(const Statement &row, int firstColumn);

private:
    Database &m_database;
};

} // namespace leadline
