// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/rowedits.h"

namespace leadline {

RowDecisions withRow(RowDecisions rows, qint64 row, const RowDecision &decision)
{
    if (decision == RowDecision{})
        rows.remove(row);
    else
        rows.insert(row, decision);
    return rows;
}

RowDecisions withCell(RowDecisions rows, const QList<qint64> &numbers, qsizetype cell, const QString &text)
{
    for (const qint64 number : numbers)
        rows[number].cells.insert(cell, text);
    return rows;
}

QList<qint64> similarRows(const ImportReport &report, const ImportProblem &problem)
{
    QList<qint64> rows;
    for (const QList<ImportProblem> *list : {&report.rejected, &report.warnings})
        for (const ImportProblem &other : *list)
            if (other.row > 0 && other.row != problem.row && other.cell == problem.cell &&
                other.code == problem.code && other.value == problem.value && !rows.contains(other.row))
                rows.append(other.row);
    return rows;
}

} // namespace leadline
