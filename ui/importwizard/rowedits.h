// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/importing.h"

#include <QList>
#include <QMap>

/// What the user says about rows of the review, as values.
namespace leadline {

using RowDecisions = QMap<qint64, RowDecision>;

/// `rows` with this decision about one; a decision that says nothing is taken away.
[[nodiscard]] RowDecisions withRow(RowDecisions rows, qint64 row, const RowDecision &decision);

/// The cell of each of `numbers` corrected.
[[nodiscard]] RowDecisions withCell(RowDecisions rows, const QList<qint64> &numbers, qsizetype cell,
                                    const QString &text);

/// The other rows of which the report says the same about the same value in the same column.
[[nodiscard]] QList<qint64> similarRows(const ImportReport &report, const ImportProblem &problem);

} // namespace leadline
