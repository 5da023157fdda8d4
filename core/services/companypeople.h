// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/customer.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <vector>

namespace leadline {

class Database;

/// What makes two customers colleagues: the company's name as it is sorted by, or a mail domain that not
/// everybody can have an address at. Empty texts make nobody a colleague.
struct CompanySign
{
    QString company;
    QString domain;
};
[[nodiscard]] CompanySign companySign(const Customer &customer);

/// Who else bears such a sign, the customer left out, ascending; those beyond `most` are only counted.
struct CompanyMates
{
    QList<CustomerId> customers;
    qint64 count = 0;
};

/// By reading all customers, which takes a tenth of a second for a million. Throws StoreError.
[[nodiscard]] CompanyMates findMates(Database &database, const Customer &customer, qsizetype most);

/// The same from eight bytes a customer in memory, in a millisecond. Follows the changes of single customers;
/// knows nothing of what else changed the store.
class CompanyPeople
{
public:
    explicit CompanyPeople(Database &database); ///< reads all customers; throws StoreError

    [[nodiscard]] CompanyMates mates(Database &database, const Customer &customer, qsizetype most) const;
    void put(const Customer &customer);

private:
    // By the customer's id, which are given in order: a short hash of each text, 0 for none.
    std::vector<quint32> m_companies;
    std::vector<quint32> m_domains;
};

} // namespace leadline
