// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/leadquery.h"
#include "core/services/leadcolumns.h"

#include <vector>

namespace leadline {

class LeadDetails;

/// The rows of the leads in the orders that were asked for, ties by id. An order is made once; a query only
/// walks it. Belongs to the columns it was made for.
class LeadOrders
{
public:
    explicit LeadOrders(const LeadColumns &columns)
        : m_columns(columns)
    {
    }

    /// Gives each row to `each`. Names and companies are read when they are first asked for: throws
    /// StoreError. `details` are needed for the sorts that ask for them (needsDetails), and are always the
    /// same ones.
    template <typename Each>
    void walk(Database &database, const LeadDetails *details, LeadSort sort, bool descending, Each each)
    {
        m_details = details;
        const std::vector<quint32> &rows = order(database, sort);
        if (!descending) {
            for (const quint32 row : rows)
                each(row);
            return;
        }
        // Backwards, but among equals still by id.
        for (size_t end = rows.size(); end > 0;) {
            size_t begin = end - 1;
            const qint64 key = keyOf(sort, rows[begin]);
            while (begin > 0 && keyOf(sort, rows[begin - 1]) == key)
                --begin;
            for (size_t i = begin; i < end; ++i)
                each(rows[i]);
            end = begin;
        }
    }

    /// Reads the names and companies. False: they are there.
    bool readNames(Database &database);

    /// Around every change of a row: out of the orders before, and in again after.
    void takeOut(quint32 row);
    void putIn(quint32 row);

private:
    struct Order
    {
        LeadSort sort = LeadSort::Due;
        std::vector<quint32> rows;
    };

    [[nodiscard]] const std::vector<quint32> &order(Database &database, LeadSort sort);
    [[nodiscard]] qint64 keyOf(LeadSort sort, quint32 row) const;
    [[nodiscard]] size_t placeIn(const Order &order, quint32 row) const;
    void rankTexts();

    const LeadColumns &m_columns;
    const LeadDetails *m_details = nullptr;
    std::vector<Order> m_orders; ///< the last asked for at the end
    std::vector<quint32> m_nameRanks;
    std::vector<quint32> m_companyRanks;
    std::vector<qint64> m_sourceRanks; ///< by number of the text, as the others
    std::vector<qint64> m_actionRanks;
    std::vector<qint64> m_offerRanks;
    std::vector<qint64> m_ownerRanks;
    std::vector<qint64> m_countryRanks;
    std::vector<qint64> m_stepRanks;
};

} // namespace leadline
