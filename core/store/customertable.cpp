// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/customertable.h"

#include "core/rules/sortkeys.h"

using namespace Qt::StringLiterals;

namespace leadline {

Utf8Texts CustomerTable::textsOf(const QString &identityKey, const Customer &customer)
{
    const SortKeys keys = sortKeys(customer);
    return {identityKey,      customer.firstName, customer.lastName, customer.email, customer.phone,
            customer.country, customer.company,   customer.jobTitle, keys.name,      keys.company};
}

CustomerId CustomerTable::insert(const Utf8Texts &texts, bool withheld, ActionId addedBy)
{
    m_database.run(
        "INSERT INTO customer (identity_key, first_name, last_name, email, phone, country, company,"
        " job_title, name_key, company_key, withheld, added_by)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        texts.at(0), texts.at(1), texts.at(2), texts.at(3), texts.at(4), texts.at(5), texts.at(6),
        texts.at(7), texts.at(8), texts.at(9), withheld, addedBy);
    return CustomerId{m_database.lastInsertId()};
}

void CustomerTable::update(const Customer &customer)
{
    const SortKeys keys = sortKeys(customer);
    m_database.run(
        "UPDATE customer SET first_name = ?2, last_name = ?3, email = ?4, phone = ?5, country = ?6,"
        " company = ?7, job_title = ?8, withheld = ?9, name_key = ?10, company_key = ?11 WHERE id = ?1",
        customer.id, customer.firstName, customer.lastName, customer.email, customer.phone, customer.country,
        customer.company, customer.jobTitle, customer.withheld, keys.name, keys.company);
}

void CustomerTable::refresh(CustomerId id)
{
    Customer stored = customer(id);
    stored.withheld = !stored.hasPersonData();
    update(stored);
}

Customer CustomerTable::fromRow(const Statement &row, int firstColumn)
{
    Customer customer;
    customer.id = row.id<CustomerId>(firstColumn);
    customer.firstName = row.text(firstColumn + 1);
    customer.lastName = row.text(firstColumn + 2);
    customer.email = row.text(firstColumn + 3);
    customer.phone = row.text(firstColumn + 4);
    customer.country = row.text(firstColumn + 5);
    customer.company = row.text(firstColumn + 6);
    customer.jobTitle = row.text(firstColumn + 7);
    customer.withheld = row.integer(firstColumn + 8) != 0;
    return customer;
}

Customer CustomerTable::customer(CustomerId id)
{
    Statement row =
        m_database.query("SELECT id, first_name, last_name, email, phone, country, company, job_title,"
                         " withheld FROM customer WHERE id = ?1",
                         id);
    if (!row.next())
        throw StoreError({ErrorCode::NotFound, u"customer"_s, QString::number(id.value)});
    return fromRow(row, 0);
}

bool CustomerTable::cameWithheld(CustomerId id)
{
    return m_database.integer("SELECT identity_key LIKE 'withheld:%' FROM customer WHERE id = ?1", id) != 0;
}

CustomerId CustomerTable::withKey(const QString &identityKey)
{
    return CustomerId{m_database.integer("SELECT id FROM customer WHERE identity_key = ?1", identityKey)};
}

CustomerId CustomerTable::lastId()
{
    return CustomerId{m_database.integer("SELECT max(id) FROM customer")};
}

void CustomerTable::forEachSortKeys(
    const std::function<void(CustomerId, QByteArrayView name, QByteArrayView company)> &each)
{
    Statement row = m_database.query("SELECT id, name_key, company_key FROM customer ORDER BY id");
    while (row.next())
        each(row.id<CustomerId>(0), row.bytes(1), row.bytes(2));
}

QList<CustomerId> CustomerTable::ofCompany(const QString &companyKey, const QString &domain)
{
    Statement row = m_database.query("SELECT id FROM customer WHERE (?1 <> '' AND company_key = ?1)"
                                     " OR (?2 <> '' AND email LIKE '%@' || ?2 || '%') ORDER BY id",
                                     companyKey, domain);
    QList<CustomerId> ids;
    while (row.next())
        ids.append(row.id<CustomerId>(0));
    return ids;
}

void CustomerTable::forEachCompany(
    const std::function<void(CustomerId, QByteArrayView company, QByteArrayView email)> &each)
{
    Statement row = m_database.query("SELECT id, company_key, email FROM customer ORDER BY id");
    while (row.next())
        each(row.id<CustomerId>(0), row.bytes(1), row.bytes(2));
}

void CustomerTable::forEachAddress(
    const std::function<void(CustomerId, QByteArrayView email, QByteArrayView phone)> &each)
{
    Statement row = m_database.query("SELECT id, email, phone FROM customer ORDER BY id");
    while (row.next())
        each(row.id<CustomerId>(0), row.bytes(1), row.bytes(2));
}

void CustomerTable::forEachPlace(const EachPlace &each)
{
    Statement row = m_database.query("SELECT id, country, withheld FROM customer ORDER BY id");
    while (row.next())
        each(row.id<CustomerId>(0), row.bytes(1), row.integer(2) != 0);
}

void CustomerTable::withPlace(CustomerId id, const EachPlace &job)
{
    Statement row = m_database.query("SELECT country, withheld FROM customer WHERE id = ?1", id);
    if (row.next())
        job(id, row.bytes(0), row.integer(1) != 0);
}

} // namespace leadline
