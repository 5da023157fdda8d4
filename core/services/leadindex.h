// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/leadquery.h"
#include "core/rules/deadline.h"
#include "core/services/leadview.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QStringList>
#include <optional>
#include <vector>

namespace leadline {

class Database;

/// The leads as columns in memory: answers facets, filters and sorts without the disk. Built from the store,
/// dropped and built again when the store changed. Texts come from the store by id.
class LeadIndex
{
public:
    /// Reads all leads. Throws StoreError.
    explicit LeadIndex(Database &database);

    struct Moment
    {
        Instant now;
        ResponsePolicy policy;
    };

    /// The ids that match, in order. `hits`: the leads that have the query's words and come from its imports,
    /// where it names any.
    [[nodiscard]] QList<LeadId> select(const LeadQuery &query, const Moment &moment,
                                       const std::optional<QSet<LeadId>> &hits);
    /// Counts of the leads that match; with `forChoosing`, each facet counts as if nothing of it were chosen.
    [[nodiscard]] FacetCounts facets(const LeadQuery &query, const Moment &moment,
                                     const std::optional<QSet<LeadId>> &hits, bool forChoosing) const;
    /// Leads there are, test leads left out.
    [[nodiscard]] qint64 size() const { return m_real; }

private:
    /// The facets a lead fails, as bits: none set means that it matches.
    enum Miss : unsigned {
        MissSource = 1,
        MissAction = 2,
        MissOffer = 4,
        MissDeadline = 8,
        MissStage = 16,
        MissNotice = 32,
        MissOther = 64,
    };

    struct Entry
    {
        qint64 id;
        qint64 received;
        qint64 openSince;  ///< noTime where there is none
        qint64 answeredAt; ///< noTime where there is none
        qint32 offer;      ///< into m_offers
        qint32 touches;
        quint16 source; ///< into m_sources
        quint16 action; ///< into m_actions
        Stage stage;
        bool test;
        bool noticeOnly;
        bool doNotContact;
    };

    struct Filter; ///< a query, with its texts looked up once

    [[nodiscard]] Deadline deadlineOf(const Entry &entry, const Moment &moment) const;
    [[nodiscard]] unsigned misses(const Entry &entry, const Filter &filter, DeadlineState state) const;
    void sort(std::vector<size_t> &rows, const LeadQuery &query, const Moment &moment);
    [[nodiscard]] const std::vector<qint32> &ranks(LeadSort sort);

    Database &m_database;
    std::vector<Entry> m_entries;
    QStringList m_sources;
    QStringList m_actions;
    QList<OfferRef> m_offers;
    qint64 m_real = 0;
    QHash<int, std::vector<qint32>> m_ranks; ///< by LeadSort: place of each entry in the order of its text
};

} // namespace leadline
