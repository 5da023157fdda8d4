// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/memo.h"
#include "core/services/exporting.h"
#include "core/services/incomingrow.h"
#include "core/store/exporttable.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QTimeZone>

namespace leadline {

/// Makes the rows of an export. What an import would not read as it stands in the store goes into the row's
/// history: each row is read back, unless it holds nothing but what is known to come back.
class RowExporter
{
public:
    /// Throws StoreError, as `row` does.
    RowExporter(Database &database, const QTimeZone &zone);

    /// `first`: of its lead, which bears the lead's own history.
    [[nodiscard]] ExportedRow row(const ExportTable::Row &stored, bool first);

private:
    /// What the rows of one storefront, action and offer have in common.
    struct Kind
    {
        QString leadSource;
        bool comesBack = false; ///< as it stands
    };
    struct KindKey
    {
        OfferId offer;
        Source source;
        Action action;

        bool operator==(const KindKey &) const = default;
        friend size_t qHash(const KindKey &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.offer, key.source.code(), key.action.code());
        }
    };

    [[nodiscard]] const Kind &kindOf(const ExportTable::Row &stored);
    [[nodiscard]] IncomingLead fieldsOf(const ExportTable::Row &stored, const Kind &kind) const;
    [[nodiscard]] bool countryComesBack(const QString &country);
    /// For sure; where it says no, only reading the row back tells.
    [[nodiscard]] bool comesBack(const ExportTable::Row &stored, const Kind &kind);
    void addWhatIsLost(const ExportTable::Row &stored, ExportedRow &row);
    [[nodiscard]] IncomingRow readBack(const IncomingLead &fields);

    Database &m_database;
    QTimeZone m_zone; ///< whose clock shows the day of a touch that bears a day only
    QSet<OfferId> m_mistakable;
    ImportPlan m_plan;
    RowReader m_reader;
    std::vector<QStringView> m_cells;
    QHash<KindKey, Kind> m_kinds;
    Memo<bool> m_countries; ///< do they come back as they stand?
};

} // namespace leadline
