// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leadcolumns.h"
#include "core/services/leadview.h"

#include <array>
#include <vector>

namespace leadline {

/// When a query is asked, and how long an answer may take.
struct LeadMoment
{
    Instant now;
    ResponsePolicy policy;
};

/// How the leads answer a query, by row of the columns.
struct LeadMatch
{
    /// The facets a lead fails, as bits: none set means that it matches.
    enum Miss : quint8 {
        Source = 1,
        Action = 2,
        Offer = 4,
        Deadline = 8,
        Stage = 16,
        Notice = 32,
        Other = 64,
    };
    std::vector<quint8> missed;
    std::vector<quint8> state; ///< DeadlineState
};

/// Puts a query's facets to all leads, in passes without a decision a row. What only the store can tell is
/// in `outside`: by row, Miss::Other where a lead is out; empty: none is.
[[nodiscard]] LeadMatch matchLeads(const LeadColumns &columns, const LeadQuery &query,
                                   const LeadMoment &moment, const std::vector<quint8> &outside);

/// Counts of the leads that match; with `forChoosing`, each facet counts as if nothing of it were chosen.
[[nodiscard]] FacetCounts countFacets(const LeadColumns &columns, const LeadMatch &match, bool forChoosing);

} // namespace leadline
