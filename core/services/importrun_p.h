// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/deadline.h"
#include "core/services/importing.h"
#include "core/services/importtally.h"
#include "core/services/incomingrow.h"
#include "core/services/knownrecords_p.h"
#include "core/services/offercatalogue.h"
#include "core/services/suppressionlist_p.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace leadline {

class ActionRecord;
class Database;
struct RawBlock;

/// One run of an import over a store: with an action record it writes, without one it is the dry run. Both
/// take the same decisions row by row, so that their reports are equal. Lives inside one transaction. Throws
/// StoreError.
class ImportWriter
{
public:
    ImportWriter(Database &database, const ImportPlan &plan, Instant now, const ResponsePolicies &policies);
    Q_DISABLE_COPY_MOVE(ImportWriter)
    ~ImportWriter() = default;

    /// From here on rows are written, as part of this action.
    void write(ActionRecord &record, ImportId import);

    void take(IncomingRow &row);
    /// After some rows: keeps them as they came, but where all of them are known and stand in the store.
    void endBatch(const RawBlock &raw);
    [[nodiscard]] ImportTally &tally() { return m_tally; }

    /// After the last row, and with all indexes in place: makes the sums of leads that a single touch does
    /// not settle, and gives the report.
    [[nodiscard]] ImportReport finish();

private:
    [[nodiscard]] RowOutcome decide(IncomingRow &row);
    [[nodiscard]] RowOutcome addTouch(IncomingRow &row, const LeadKey &key);
    [[nodiscard]] Offer offerFor(const IncomingRow &row);
    [[nodiscard]] CustomerId customerFor(const IncomingRow &row, const KnownRecords::Person &known,
                                         RowOutcome &outcome);
    [[nodiscard]] CustomerId addCustomer(const IncomingRow &row);
    void checkSuppression(CustomerId id, const Customer &customer);
    void updateOwnCustomer(const KnownRecords::Person &known, const IncomingRow &row);
    [[nodiscard]] DuplicatePolicy policyFor(const IncomingRow &row, LeadField field) const;
    void updateKnownCustomer(CustomerId id, const IncomingRow &row, RowOutcome &outcome);
    [[nodiscard]] LeadId addLead(const IncomingRow &row, const LeadKey &key);
    void addToLead(LeadId id, const IncomingRow &row);
    [[nodiscard]] bool isKeptAsReal(const IncomingRow &row, const LeadKey &key);
    void markLeadsOf(CustomerId id);
    [[nodiscard]] qint64 provisionalId() { return --m_lastProvisional; }

    Database &m_database;
    const ImportPlan &m_plan;
    Instant m_now;
    ResponsePolicies m_policies;
    ActionRecord *m_record = nullptr; ///< unset: dry run
    ImportId m_import;
    ImportTally m_tally;
    KnownRecords m_known;
    OfferCatalogue m_offers;
    qint64 m_newCustomers = 0;
    /// Of the row at hand, who came with this import and whom the store has otherwise than the row.
    std::optional<Customer> m_completed;
    bool m_hasNews = false;       ///< a row since the last batch that is not known
    qint64 m_lastProvisional = 0; ///< what a dry run calls records that do not exist yet

    SuppressionList m_suppression;
    QHash<CustomerId, QSet<Channel>> m_suppressed; ///< to whom the list closes a channel
    QSet<CustomerId> m_testOnly;                   ///< new ones that only test leads tell of so far
    QHash<CustomerId, Customer> m_updated;         ///< of those known before, as this import leaves them
    QSet<LeadId> m_changedLeads;                   ///< whose sums and words have to be made from the store
    QSet<CustomerId> m_changedCustomers;           ///< all of whose leads are among them
};

} // namespace leadline
