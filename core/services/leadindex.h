// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/facetcounting.h"
#include "core/services/leaddetails.h"
#include "core/services/leadfilter.h"
#include "core/services/leadorders.h"
#include "core/services/leadqueue.h"
#include "core/services/leadwords.h"

#include <memory>
#include <span>

namespace leadline {

/// The leads in memory: answers facets, filters, sorts, groups and searches without the disk. Built from the
/// store; follows the changes of single leads, and is built anew when the store changed otherwise. Texts come
/// from the store by id. Throws StoreError where it reads: when it is made, and what nobody asked for before.
class LeadIndex
{
public:
    /// The first two must outlive the index.
    LeadIndex(Database &database, const Checklists &checklists, const ResponsePolicies &policies);
    Q_DISABLE_COPY_MOVE(LeadIndex)
    ~LeadIndex() = default;

    /// How all leads answer the query, for the questions below.
    [[nodiscard]] LeadMatch match(const LeadQuery &query, const LeadMoment &moment);
    /// The leads that match, in the order of the query, which groups are not part of.
    [[nodiscard]] QList<LeadId> ids(const LeadMatch &match, const LeadQuery &query);
    /// Puts them into the selection in the groups of the query, and its groups.
    void fill(LeadSelection &selection, const LeadMatch &match, const LeadQuery &query);
    [[nodiscard]] FacetCounts facets(const LeadMatch &match, bool forChoosing) const
    {
        return countFacets(m_columns, m_details.get(), match, forChoosing);
    }
    /// The leads to work on at this moment, the best first, at most `count`; those skipped come last.
    [[nodiscard]] WorkQueue queue(Instant now, const QSet<LeadId> &skipped, qsizetype count) const
    {
        return queueLeads(m_columns, now, skipped, count);
    }
    /// Reads one thing more that a later question would have to wait for: the words, then the names. False:
    /// both are there.
    bool readAhead();
    /// Reads what not every query needs and facets count. False: it is there.
    bool readDetails();
    /// How many of these leads have which step next.
    [[nodiscard]] QMap<QString, qint64> nextSteps(std::span<const LeadId> leads);
    /// Leads there are, test leads left out.
    [[nodiscard]] qint64 size() const;

    /// Reads these leads again, which were changed: they alone, and neither their customers' names nor the
    /// offers. False: one of them is new, or gone, or another customer's, and the index is of no use any
    /// more.
    [[nodiscard]] bool refresh(std::span<const LeadId> leads);

private:
    bool readWords();
    void refreshRow(size_t row, const LeadFacts &facts);
    [[nodiscard]] std::vector<quint8> outsideOf(const LeadQuery &query);

    Database &m_database;
    const Checklists &m_checklists;
    LeadColumns m_columns;
    LeadOrders m_orders;
    std::unique_ptr<LeadDetails> m_details; ///< made when they are first asked for, as what follows
    std::unique_ptr<LeadWords> m_words;
};

} // namespace leadline
