// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/touch.h"
#include "core/store/database.h"

#include <QtCore/QList>
#include <functional>

namespace leadline {

/// Touches of leads. Throws StoreError.
class TouchTable
{
public:
    explicit TouchTable(Database &database)
        : m_database(database)
    {
    }

    void insert(const Touch &touch, qint64 row, quint64 fingerprint);

    void setFingerprint(TouchId touch, quint64 fingerprint);

    [[nodiscard]] QList<Touch> ofLead(LeadId lead);             ///< oldest first
    [[nodiscard]] QList<Touch> ofCustomer(CustomerId customer); ///< oldest first
    /// The lead of each touch an import brought; one may come several times.
    void forEachLeadOf(ImportId import, const std::function<void(LeadId)> &each);
    [[nodiscard]] bool has(LeadId lead, quint64 fingerprint);
    [[nodiscard]] bool hasExternalIds(); ///< of any touch
    [[nodiscard]] TouchId lastId();      ///< the greatest; unset: there are none

    /// A touch by the id its row brought, for telling that a row is known.
    struct External
    {
        CustomerId customer;
        OfferId offer;
        std::optional<Instant> received; ///< where it is exact
    };
    [[nodiscard]] QList<External> withExternalId(const QString &externalId, TouchId upTo, int atMost);

private:
    Database &m_database;
};

[[nodiscard]] QString code(TimeBasis basis);

} // namespace leadline
