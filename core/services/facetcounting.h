// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leadfilter.h"

namespace leadline {

/// Counts of the leads that match; with `forChoosing`, each facet counts as if nothing of it were chosen.
/// Without details, what they hold is not counted.
[[nodiscard]] FacetCounts countFacets(const LeadColumns &columns, const LeadDetails *details,
                                      const LeadMatch &match, bool forChoosing);

} // namespace leadline
