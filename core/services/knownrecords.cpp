// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/knownrecords_p.h"

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

KnownRecords::Print KnownRecords::ofCustomer(Print id, const TouchTable::External &touch) const
{
    return {qHashMulti(m_seed, id.a, id.b, touch.customer), qHashMulti(~m_seed, id.b, id.a, touch.customer)};
}

KnownRecords::Print KnownRecords::ofOffer(Print id, const TouchTable::External &touch) const
{
    const qint64 at = toMs(touch.received);
    return {qHashMulti(m_seed, id.a, id.b, touch.offer, at),
            qHashMulti(~m_seed, id.b, id.a, touch.offer, at)};
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
    const Print id = print(touch.externalId);
    const TouchTable::External mine{customer, offer, touch.received};
    const auto isSame = [&](const TouchTable::External &other) {
        return (customer.isSet() && other.customer == customer) ||
               (offer.isSet() && other.offer == offer && other.received == touch.received);
    };
    if (const auto own = m_externalIds.constFind(id); own != m_externalIds.constEnd()) {
        if (isSame(*own) || (customer.isSet() && m_moreExternalIds.contains(ofCustomer(id, mine))) ||
            (offer.isSet() && m_moreExternalIds.contains(ofOffer(id, mine))))
            return true;
    }
    return m_externalIdsStored &&
           std::ranges::any_of(TouchTable(m_database).withExternalId(touch.externalId), isSame);
}

void KnownRecords::addTouch(LeadId lead, quint64 fingerprint)
{
    m_moreTouches.insert({fingerprint, static_cast<quint64>(lead.value)});
}

void KnownRecords::addExternalId(const Touch &touch, CustomerId customer, OfferId offer)
{
    if (touch.externalId.isEmpty())
        return;
    const Print id = print(touch.externalId);
    const TouchTable::External own{customer, offer, touch.received};
    if (!m_externalIds.contains(id)) {
        m_externalIds.insert(id, own);
        return;
    }
    m_moreExternalIds.insert(ofCustomer(id, own));
    m_moreExternalIds.insert(ofOffer(id, own));
}

} // namespace leadline
