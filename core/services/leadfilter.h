// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leadcolumns.h"
#include "core/services/leadview.h"

#include <vector>

namespace leadline {

class LeadDetails;

/// When a query is asked, by whom, and how long an answer may take.
struct LeadMoment
{
    Instant now;
    QString me{}; ///< the owner that `owner:me` stands for; empty: nobody
};

/// How the leads answer a query, by row of the columns.
struct LeadMatch
{
    /// What a lead fails: a bit for each facet, and one for the rest. None set means that it matches.
    using Miss = quint16;
    static constexpr Miss other = 1 << 15;
    [[nodiscard]] static constexpr Miss miss(Facet facet)
    {
        return static_cast<Miss>(1 << static_cast<int>(facet));
    }

    std::vector<Miss> missed;
    std::vector<quint8> state; ///< DeadlineState
    std::vector<quint8> stale; ///< 0 or 1; empty without details
};

/// Puts a query's facets to all leads, one after the other in passes without a decision a row. `details` are
/// needed where the query asks for what they hold. What only the store can tell is in `outside`: by row, not
/// 0 where a lead is out; empty: none is.
[[nodiscard]] LeadMatch matchLeads(const LeadColumns &columns, const LeadDetails *details,
                                   const LeadQuery &query, const LeadMoment &moment,
                                   const std::vector<quint8> &outside);

/// Does the query ask for what LeadDetails hold?
[[nodiscard]] bool needsDetails(const LeadQuery &query);

} // namespace leadline
