// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/knownrecords_p.h"

#include "core/rules/repeatedids.h"
#include "core/store/customertable.h"
#include "core/store/leadtable.h"

#include <QtCore/QRandomGenerator>
#include <algorithm>

namespace leadline {
namespace {

constexpr qsizetype mostRoom = 200'000; // beyond it tables grow as they fill

} // namespace

KnownRecords::KnownRecords(Database &database, qint64 rows)
    : m_database(database)
    , m_seed(QRandomGenerator::system()->generate64())
    , m_lastCustomer(CustomerTable(database).lastId().value)
    , m_lastLead(LeadTable(database).lastId().value)
    , m_lastTouch(TouchTable(database).lastId())
    , m_externalIdsStored(TouchTable(database).hasExternalIds())
{
    const qsizetype room = std::min(rows, mostRoom);
    m_persons.reserve(room);
    m_leads.reserve(room);
}

KnownRecords::Print KnownRecords::print(const QString &text) const
{
    return {qHash(text, m_seed), qHash(text, ~m_seed)};
}

KnownRecords::Print KnownRecords::ofCustomer(const QString &externalId, CustomerId customer) const
{
    return {qHashMulti(m_seed, externalId, customer), qHashMulti(~m_seed, customer, externalId)};
}

KnownRecords::Print KnownRecords::ofOffer(const Touch &touch, OfferId offer) const
{
    const qint64 at = toMs(touch.received);
    return {qHashMulti(m_seed, touch.externalId, offer, at),
            qHashMulti(~m_seed, at, offer, touch.externalId)};
}

KnownRecords::Person KnownRecords::person(const QString &identityKey)
{
    const auto own = m_persons.constFind(print(identityKey));
    if (own != m_persons.constEnd())
        return *own;
    return {m_lastCustomer > 0 ? CustomerTable(m_database).withKey(identityKey) : CustomerId{}};
}

KnownRecords::Lead KnownRecords::lead(const LeadKey &key)
{
    const auto own = m_leads.constFind(key);
    if (own != m_leads.constEnd())
        return *own;
    if (isOwn(key.customer))
        return {};
    return {LeadTable(m_database).withKey(key.customer, key.offer, key.test)};
}

bool KnownRecords::hasTouch(const Lead &lead, quint64 fingerprint)
{
    if (isOwn(lead.id) && lead.firstTouch == fingerprint)
        return true;
    if (m_moreTouches.contains({fingerprint, static_cast<quint64>(lead.id.value)}))
        return true;
    return !isOwn(lead.id) && TouchTable(m_database).has(lead.id, fingerprint);
}

bool KnownRecords::hasExternalId(const Touch &touch, CustomerId customer, OfferId offer)
{
    if (touch.externalId.isEmpty())
        return false;
    const bool isTimed = offer.isSet() && touch.timeBasis == TimeBasis::Exact;
    if (customer.isSet() && m_externalIds.contains(ofCustomer(touch.externalId, customer)))
        return true;
    if (isTimed && m_externalIds.contains(ofOffer(touch, offer)))
        return true;
    if (!m_externalIdsStored)
        return false;
    const auto stored = TouchTable(m_database).withExternalId(touch.externalId, m_lastTouch, mostOfOneId + 1);
    return stored.size() <= mostOfOneId &&
           std::ranges::any_of(stored, [&](const TouchTable::External &other) {
               return (customer.isSet() && other.customer == customer) ||
                      (isTimed && other.offer == offer && other.received == touch.received);
           });
}

void KnownRecords::addTouch(LeadId lead, quint64 fingerprint)
{
    m_moreTouches.insert({fingerprint, static_cast<quint64>(lead.value)});
}

void KnownRecords::addExternalId(const Touch &touch, CustomerId customer, OfferId offer)
{
    if (touch.externalId.isEmpty())
        return;
    m_externalIds.insert(ofCustomer(touch.externalId, customer));
    if (touch.timeBasis == TimeBasis::Exact)
        m_externalIds.insert(ofOffer(touch, offer));
}

} // namespace leadline
