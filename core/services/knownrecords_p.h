// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/touch.h"
#include "core/store/touchtable.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace leadline {

class Database;

/// A customer's lead for an offer; test leads stand beside the real ones.
struct LeadKey
{
    CustomerId customer;
    OfferId offer;
    bool test = false;

    bool operator==(const LeadKey &) const = default;
    friend size_t qHash(const LeadKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.customer, key.offer, key.test);
    }
};

/// Recognises what is in the store already or came earlier in the same import. The store is asked about one
/// record at a time; of the import's own records only fingerprints of 128 bits are kept, so that a million
/// rows need some hundred bytes each. Throws StoreError.
class KnownRecords
{
public:
    /// `rows` are expected.
    KnownRecords(Database &database, qint64 rows);

    struct Person
    {
        CustomerId id;    ///< unset: not known
        size_t texts = 0; ///< a print of what the store has of one who came with this import
    };
    [[nodiscard]] Person person(const QString &identityKey);
    struct Lead
    {
        LeadId id;              ///< unset: not known
        quint64 firstTouch = 0; ///< fingerprint, of a lead that came with this import
    };
    [[nodiscard]] Lead lead(const LeadKey &key);
    [[nodiscard]] bool hasTouch(const Lead &lead, quint64 fingerprint);
    /// The row's own id tells that the touch is known, if the customer, or the offer and the exact time,
    /// agree: two systems may both number from 1. Unset ids agree with nothing.
    [[nodiscard]] bool hasExternalId(const Touch &touch, CustomerId customer, OfferId offer);

    /// Came in with this import: its ids are greater than those of before, or below zero.
    [[nodiscard]] bool isOwn(CustomerId id) const { return isOwn(id.value, m_lastCustomer); }
    [[nodiscard]] bool isOwn(LeadId id) const { return isOwn(id.value, m_lastLead); }

    void add(const QString &identityKey, const Person &own) { m_persons.insert(print(identityKey), own); }
    void add(const LeadKey &key, const Lead &own) { m_leads.insert(key, own); }
    void addTouch(LeadId lead, quint64 fingerprint); ///< of a lead that has one
    void addExternalId(const Touch &touch, CustomerId customer, OfferId offer);

private:
    struct Print
    {
        quint64 a;
        quint64 b;

        bool operator==(const Print &) const = default;
        friend size_t qHash(const Print &print, size_t seed = 0) { return print.a ^ seed; }
    };

    [[nodiscard]] static bool isOwn(qint64 id, qint64 last) { return id < 0 || id > last; }
    [[nodiscard]] Print print(const QString &text) const;
    [[nodiscard]] Print ofCustomer(const QString &externalId, CustomerId customer) const;
    [[nodiscard]] Print ofOffer(const Touch &touch, OfferId offer) const;

    Database &m_database;
    size_t m_seed; ///< nobody can make two texts of one print on purpose
    qint64 m_lastCustomer;
    qint64 m_lastLead;
    TouchId m_lastTouch;
    bool m_externalIdsStored;
    QHash<Print, Person> m_persons;
    QHash<LeadKey, Lead> m_leads;
    QSet<Print> m_moreTouches; ///< most leads have but one
    QSet<Print> m_externalIds; ///< each with its customer, and with its offer and time
};

} // namespace leadline
