// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/knownrecords.h"

#include "core/store/customertable.h"
#include "core/store/leadtable.h"
#include "core/store/touchtable.h"

#include <QtCore/QRandomGenerator>
#include <algorithm>
#include <limits>

namespace leadline {
namespace {

constexpr qsizetype mostRoom = 200'000; // beyond it tables grow as they fill
constexpr qint64 noTime = std::numeric_limits<qint64>::min();

} // namespace

KnownRecords::KnownRecords(Database &database, qint64 rows)
    : m_database(database)
    , m_seed(QRandomGenerator::system()->generate64())
    , m_lastCustomer(CustomerTable(database).lastId().value)
    , m_lastLead(LeadTable(database).lastId().value)
    , m_externalIdsStored(TouchTable(database).hasExternalIds())
{
    const qsizetype room = std::min(rows, mostRoom);
    m_customers.reserve(room);
    m_leads.reserve(room);
    m_touches.reserve(room);
}

KnownRecords::Print KnownRecords::print(const QString &text, qint64 x, qint64 y) const
{
    return {qHashMulti(m_seed, text, x, y), qHashMulti(~m_seed, y, x, text)};
}

CustomerId KnownRecords::customer(const QString &identityKey)
{
    const auto own = m_customers.constFind(print(identityKey));
    if (own != m_customers.constEnd())
        return *own;
    return m_lastCustomer > 0 ? CustomerTable(m_database).withKey(identityKey) : CustomerId{};
}

LeadId KnownRecords::lead(const LeadKey &key)
{
    const auto own = m_leads.constFind(key);
    if (own != m_leads.constEnd())
        return *own;
    return isOwn(key.customer) ? LeadId{} : LeadTable(m_database).withKey(key.customer, key.offer, key.test);
}

bool KnownRecords::hasTouch(LeadId lead, quint64 fingerprint)
{
    if (m_touches.contains({fingerprint, static_cast<quint64>(lead.value)}))
        return true;
    return !isOwn(lead) && TouchTable(m_database).has(lead, fingerprint);
}

bool KnownRecords::hasExternalId(const Touch &touch, CustomerId customer, OfferId offer)
{
    if (touch.externalId.isEmpty())
        return false;
    if (customer.isSet() && m_externalIds.contains(print(touch.externalId, customer.value, noTime)))
        return true;
    if (offer.isSet() && m_externalIds.contains(print(touch.externalId, offer.value, toMs(touch.received))))
        return true;
    if (!m_externalIdsStored)
        return false;
    const auto stored = TouchTable(m_database).withExternalId(touch.externalId);
    return std::ranges::any_of(stored, [&](const TouchTable::External &other) {
        return (customer.isSet() && other.customer == customer) ||
               (offer.isSet() && other.offer == offer && other.received == touch.received);
    });
}

void KnownRecords::add(const QString &identityKey, CustomerId id)
{
    m_customers.insert(print(identityKey), id);
}

void KnownRecords::add(LeadId lead, quint64 fingerprint)
{
    m_touches.insert({fingerprint, static_cast<quint64>(lead.value)});
}

void KnownRecords::addExternalId(const Touch &touch, CustomerId customer, OfferId offer)
{
    if (touch.externalId.isEmpty())
        return;
    m_externalIds.insert(print(touch.externalId, customer.value, noTime));
    m_externalIds.insert(print(touch.externalId, offer.value, toMs(touch.received)));
}

} // namespace leadline
