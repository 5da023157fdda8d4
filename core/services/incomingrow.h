// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/customer.h"
#include "core/domain/touch.h"
#include "core/services/importing.h"

namespace leadline {

/// A row of a lead file understood: who, what, when, and what needs a word. Nothing of the store is in it.
struct IncomingRow
{
    Customer customer; ///< without an id
    Touch touch;       ///< without ids
    QString identityKey;
    bool test = false;
    bool rejected = false; ///< nothing in it identifies a lead
    QList<ImportProblem> problems;
};

/// Reads one record by the plan. `now` stands in for a time that the row does not bear.
[[nodiscard]] IncomingRow readRow(const RecordView &record, const ImportPlan &plan, Instant now);

} // namespace leadline
