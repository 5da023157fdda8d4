// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leadview.h"
#include "core/store/database.h"

namespace leadline {

/// Adds what happened with the customer of the page's lead, across all their offers, the newest `length`
/// entries; and what the page says of the touches. Throws StoreError.
void fillTimeline(Database &database, LeadPage &page, qsizetype length);

/// What happened with these customers, test leads left out: the newest `length` entries, and what was tried
/// to reach one of them since `lately`. Throws StoreError.
[[nodiscard]] Colleagues colleaguesTimeline(Database &database, const QList<CustomerId> &customers,
                                            Instant lately, qsizetype length);

} // namespace leadline
