// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/companypeople.h"

#include "core/base/textfold.h"
#include "core/domain/emailaddress.h"
#include "core/rules/maildomains.h"
#include "core/rules/sortkeys.h"
#include "core/store/customertable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

/// What follows the last @, in small ASCII letters: enough for domains, which are compared again as what they
/// are before anybody is called a colleague.
QByteArray domainIn(QByteArrayView email)
{
    const qsizetype at = email.lastIndexOf('@');
    QByteArray domain = at < 0 ? QByteArray() : email.sliced(at + 1).toByteArray();
    for (char &c : domain)
        c = c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
    while (domain.endsWith(' ') || domain.endsWith('>'))
        domain.chop(1);
    return domain;
}

/// 0 is kept for "none".
quint32 shortHash(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return 0;
    quint32 hash = 2166136261U; // FNV-1a
    for (const char c : utf8)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return std::max(hash, 1U);
}

void putAt(std::vector<quint32> &column, CustomerId id, quint32 value)
{
    const auto at = static_cast<size_t>(id.value);
    if (at >= column.size())
        column.resize(at + 1, 0);
    column[at] = value;
}

bool isAnybodys(const QString &domain)
{
    return isFreeMail(domain) || isDisposableMail(domain) || isExampleDomain(domain);
}

bool isMate(const CompanySign &a, const CompanySign &b)
{
    return (!a.company.isEmpty() && a.company == b.company) || (!a.domain.isEmpty() && a.domain == b.domain);
}

/// Those of the candidates that are what their hashes say.
CompanyMates confirmed(Database &database, const CompanySign &sign, const QList<CustomerId> &candidates,
                       qsizetype most)
{
    CompanyMates mates;
    mates.count = candidates.size();
    if (mates.count > most)
        return mates;
    for (const CustomerId id : candidates) {
        if (isMate(sign, companySign(CustomerTable(database).customer(id))))
            mates.customers.append(id);
    }
    mates.count = mates.customers.size();
    return mates;
}

} // namespace

CompanySign companySign(const Customer &customer)
{
    CompanySign sign;
    sign.company = sortKeys(customer).company;
    const auto address = EmailAddress::parse(customer.email);
    if (address && !isAnybodys(address->domain()))
        sign.domain = address->domain();
    return sign;
}

CompanyMates findMates(Database &database, const Customer &customer, qsizetype most)
{
    const CompanySign sign = companySign(customer);
    if (sign.company.isEmpty() && sign.domain.isEmpty())
        return {};
    QList<CustomerId> candidates = CustomerTable(database).ofCompany(sign.company, sign.domain);
    candidates.removeOne(customer.id);
    return confirmed(database, sign, candidates, most);
}

CompanyPeople::CompanyPeople(Database &database)
{
    const auto last = static_cast<size_t>(CustomerTable(database).lastId().value);
    m_companies.resize(last + 1, 0);
    m_domains.resize(last + 1, 0);
    CustomerTable(database).forEachCompany(
        [this](CustomerId id, QByteArrayView company, QByteArrayView email) {
            putAt(m_companies, id, shortHash(company));
            putAt(m_domains, id, shortHash(domainIn(email)));
        });
}

void CompanyPeople::put(const Customer &customer)
{
    putAt(m_companies, customer.id, shortHash(sortKeys(customer).company.toUtf8()));
    putAt(m_domains, customer.id, shortHash(domainIn(customer.email.toUtf8())));
}

CompanyMates CompanyPeople::mates(Database &database, const Customer &customer, qsizetype most) const
{
    const CompanySign sign = companySign(customer);
    const quint32 company = shortHash(sign.company.toUtf8());
    const quint32 domain = sign.domain.isEmpty() ? 0 : shortHash(domainIn(customer.email.toUtf8()));
    QList<CustomerId> candidates;
    for (size_t id = 1; id < m_companies.size(); ++id) {
        if ((company != 0 && m_companies[id] == company) || (domain != 0 && m_domains[id] == domain))
            candidates.append(CustomerId{static_cast<qint64>(id)});
    }
    candidates.removeOne(customer.id);
    return confirmed(database, sign, candidates, most);
}

} // namespace leadline
