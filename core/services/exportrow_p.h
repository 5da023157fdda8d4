// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/exporting.h"
#include "core/services/incomingrow.h"
#include "core/store/exporttable.h"

#include <QtCore/QSet>
#include <QtCore/QTimeZone>

namespace leadline {

/// Makes the rows of an export. Each is read back as an import would read it; what would not come back as it
/// stands in the store goes into the row's history.
class RowExporter
{
public:
    /// Throws StoreError, as `row` does.
    RowExporter(Database &database, const QTimeZone &zone);

    /// `first`: of its lead, which bears the lead's own history.
    [[nodiscard]] ExportedRow row(const ExportTable::Row &stored, bool first);

private:
    void addWhatIsLost(const ExportTable::Row &stored, ExportedRow &row);
    [[nodiscard]] IncomingRow readBack(const IncomingLead &fields);

    Database &m_database;
    QTimeZone m_zone; ///< whose clock shows the day of a touch that bears a day only
    QSet<OfferId> m_mistakable;
    ImportPlan m_plan;
    RowReader m_reader;
    std::vector<QStringView> m_cells;
};

} // namespace leadline
