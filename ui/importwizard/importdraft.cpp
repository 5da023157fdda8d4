// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/importdraft.h"

#include <algorithm>
#include <limits>

namespace leadline {

bool ImportDraft::isExpress() const
{
    if (!isRead() || !dryRun || !leadline::isExpress(*plan, *dryRun))
        return false;
    return !plan->profile.isEmpty() ||
           std::all_of(plan->columns.cbegin(), plan->columns.cend(),
                       [](const ColumnMatch &column) { return column.field.has_value(); });
}

QMap<RowVerdict, qint64> rowCounts(const ImportReport &report)
{
    if (!report.verdicts.isEmpty())
        return report.verdicts;
    QMap<RowVerdict, qint64> counts;
    for (const ImportRow &row : report.rows)
        ++counts[row.verdict];
    return counts;
}

ColumnMap keepUserColumns(const ColumnMap &found, const ColumnMap &said)
{
    ColumnMap kept = found;
    for (ColumnMatch &column : kept) {
        const auto old = std::find_if(said.cbegin(), said.cend(), [&column](const ColumnMatch &match) {
            return match.reason == MatchReason::User && match.header == column.header;
        });
        if (old != said.cend())
            column = *old;
    }
    return kept;
}

bool anyFieldKnown(const ColumnMap &columns)
{
    return std::any_of(columns.cbegin(), columns.cend(),
                       [](const ColumnMatch &column) { return column.field.has_value(); });
}

QList<LeadField> fieldsChosenTwice(const ColumnMap &columns)
{
    QList<LeadField> seen;
    QList<LeadField> twice;
    for (const ColumnMatch &column : columns) {
        if (!column.field)
            continue;
        if (seen.contains(*column.field) && !twice.contains(*column.field))
            twice.append(*column.field);
        seen.append(*column.field);
    }
    return twice;
}

int pluralOf(qint64 count)
{
    return static_cast<int>(std::clamp<qint64>(count, 0, std::numeric_limits<int>::max()));
}

} // namespace leadline
