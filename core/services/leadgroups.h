// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leadfilter.h"

#include <QtCore/QList>
#include <vector>

namespace leadline {

/// Puts rows of one value of a facet together, within them those of one value of the next, and so on; rows of
/// one innermost group stay in their order. Values come as people think of them: deadlines and stages by
/// urgency and course, texts folded, blank last. `details` are needed where a facet is of theirs.
[[nodiscard]] QList<LeadGroup> groupLeads(std::vector<quint32> &rows, const QList<Facet> &facets,
                                          const LeadColumns &columns, const LeadDetails *details,
                                          const LeadMatch &match);

} // namespace leadline
