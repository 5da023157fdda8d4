// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leadcolumns.h"
#include "core/services/leadview.h"

#include <QtCore/QSet>

namespace leadline {

/// The leads to work on at this moment (rules/workqueue), the best first, at most `count`; those skipped come
/// last. One pass over all leads.
[[nodiscard]] WorkQueue queueLeads(const LeadColumns &columns, Instant now, const QSet<LeadId> &skipped,
                                   qsizetype count);

} // namespace leadline
