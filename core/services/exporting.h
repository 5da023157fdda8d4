// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/touch.h"
#include "core/services/leadbook.h"

namespace leadline {

/// One lead as it is exported: a row for each of its touches, so that the file imports again to the same
/// leads.
struct ExportRow
{
    Lead lead;
    Deadline deadline;
    bool doNotContact = false;
    QList<Touch> touches;
};

struct ExportRows
{
    QList<ExportRow> rows;
    QTimeZone zone = QTimeZone::utc(); ///< whose days a touch that bears a day only is written in
    qint64 leftOut = 0;                ///< refused by the gate
};

/// Is this the first row of a file that Leadline exported, in whichever language?
[[nodiscard]] bool isExportHeader(const QStringList &header);

/// Writes the file whole or not at all (through a temporary one beside it).
[[nodiscard]] Result<ExportReport> writeExport(const QString &path, const ExportRows &rows,
                                               const ExportOptions &options);

} // namespace leadline
