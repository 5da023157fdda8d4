// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/deadline.h"
#include "core/services/importing.h"
#include "core/services/incomingrow.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <utility>

namespace leadline {

class ActionRecord;
class Database;

/// One run of an import over a store: with an action record it writes, without one it is the dry run. Both
/// take the same decisions row by row, so that their reports are equal. Lives inside one transaction. Throws
/// StoreError.
class ImportWriter
{
public:
    ImportWriter(Database &database, const ImportPlan &plan, Instant now, const ResponsePolicy &policy);
    Q_DISABLE_COPY_MOVE(ImportWriter)
    ~ImportWriter();

    /// From here on rows are written, as part of this action.
    void write(ActionRecord &record, ImportId import);

    void take(const RecordView &record);
    void warn(const TextWarning &warning, const QStringList &header);

    /// After the last row: makes the sums of the leads, and gives the report.
    [[nodiscard]] ImportReport finish();

private:
    struct LeadKey
    {
        qint64 customer;
        qint64 offer;
        bool test;

        bool operator==(const LeadKey &) const = default;
        friend size_t qHash(const LeadKey &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.customer, key.offer, key.test);
        }
    };

    void loadKnown();
    [[nodiscard]] OfferId offerFor(const OfferRef &ref, bool exact);
    [[nodiscard]] OfferId offerByTitle(const OfferRef &ref) const;
    [[nodiscard]] OfferId findOffer(const OfferRef &ref) const; ///< unset: not known yet
    [[nodiscard]] OfferId adoptTitledOffer(const OfferRef &ref);
    void learnTitle(OfferId id, const OfferRef &ref);
    void storeOffer(const Offer &offer);
    [[nodiscard]] CustomerId customerFor(const IncomingRow &row);
    void updateCustomer(CustomerId id, const Customer &incoming);
    [[nodiscard]] std::pair<LeadId, bool> leadFor(const LeadKey &key); ///< and whether it is new
    [[nodiscard]] bool isKnownByExternalId(const Touch &touch, CustomerId customer, OfferId offer);
    [[nodiscard]] bool isKeptAsReal(const Touch &touch, const LeadKey &key) const;
    [[nodiscard]] RowVerdict decide(IncomingRow &row);
    [[nodiscard]] RowVerdict addTouch(IncomingRow &row, const LeadKey &key);
    void count(const IncomingRow &row, RowVerdict verdict);
    void addWarning(ImportProblem problem);
    [[nodiscard]] qint64 provisionalId() { return --m_lastProvisional; }

    struct External
    {
        CustomerId customer;
        OfferId offer;
        Instant received;
    };

    Database &m_database;
    const ImportPlan &m_plan;
    Instant m_now;
    ResponsePolicy m_policy;
    RowReader m_reader;
    ActionRecord *m_record = nullptr; ///< unset: dry run
    ImportId m_import;
    ImportReport m_report;
    qint64 m_row = 0;
    qint64 m_lastProvisional = 0; ///< what a dry run calls records that do not exist yet

    QHash<QString, CustomerId> m_customers;
    QHash<CustomerId, Customer> m_seenCustomers; ///< of this run, as they are now
    QSet<CustomerId> m_newCustomers;
    QSet<CustomerId> m_updatedCustomers;
    QList<Offer> m_offers;
    QHash<QString, OfferId> m_offersByKey;
    QHash<LeadKey, LeadId> m_leads;
    QSet<std::pair<qint64, quint64>> m_touches;  ///< lead and fingerprint
    QMultiHash<QString, External> m_externalIds; ///< of this run
    QSet<LeadId> m_changedLeads;
};

} // namespace leadline
