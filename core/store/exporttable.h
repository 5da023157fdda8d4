// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/lead.h"
#include "core/domain/touch.h"
#include "core/store/database.h"

#include <QtCore/QList>
#include <functional>

namespace leadline {

/// What an export takes along, one lead at a time. Throws StoreError.
class ExportTable
{
public:
    explicit ExportTable(Database &database)
        : m_database(database)
    {
    }

    /// All leads, or all test leads, in the order of the ids.
    [[nodiscard]] QList<LeadId> leads(bool test);

    /// One touch with all that its row says of the lead.
    struct Row
    {
        Touch touch;
        OfferId offer;
        Customer customer;
        QString identityKey;
        Stage stage = Stage::New;
        QString owner;
        bool test = false;
        bool worked = false; ///< there is more about the lead than a row can say
    };
    /// The touches of each lead from `first` to `last`, in the order of the ids, each lead's oldest first.
    /// `each` may ask the database.
    void forEachLead(LeadId first, LeadId last, const std::function<void(const QList<Row> &)> &each);

    /// What stands in the lead itself besides stage and owner.
    struct Work
    {
        CustomerId customer;
        QString stageReason;
        std::optional<Instant> closedAt;
        std::optional<Instant> basisAt;
        QString basisReason;
    };
    [[nodiscard]] std::optional<Work> work(LeadId lead);
    /// Did this action bring the lead into the store?
    [[nodiscard]] bool isAddedBy(LeadId lead, ActionId action);

    /// The offers whose title another one bears too, where one of them has no id: an import could take one
    /// for the other.
    [[nodiscard]] QList<OfferId> mistakableOffers();

private:
    Database &m_database;
};

} // namespace leadline
