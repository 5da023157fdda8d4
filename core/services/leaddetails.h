// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leadcolumns.h"
#include "core/services/nextsteps.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <vector>

namespace leadline {

/// What facets count of leads beyond their own rows in the store: the customer's country, the next step, the
/// imports, and how long they have been in their stage. Read when it is first asked for, by row of the
/// columns it was made for.
class LeadDetails
{
public:
    /// Reads them of all leads. Throws StoreError.
    LeadDetails(Database &database, const LeadColumns &columns, const Checklists &checklists);

    /// Reads a row again. Throws StoreError.
    void refresh(Database &database, size_t row);

    std::vector<quint32> country; ///< into countries
    std::vector<quint32> step;    ///< into steps
    std::vector<quint32> imports; ///< into importSets
    static constexpr qint64 never = std::numeric_limits<qint64>::max();
    std::vector<qint64> staleFrom; ///< the moment (rules/ageing); never

    TextNumbers countries;
    QStringList languages;             ///< of each of the countries
    TextNumbers steps;                 ///< keys; "" where nothing is left to do
    QList<QList<ImportId>> importSets; ///< which imports brought touches to a lead, in ascending order

private:
    void readPlaces(Database &database, std::vector<bool> &withheld);
    void readImports(Database &database);
    void readStages(Database &database);
    [[nodiscard]] qint64 staleFromOf(size_t row, qint64 since) const;
    [[nodiscard]] quint32 countryNumber(QByteArrayView code);
    [[nodiscard]] quint32 setWith(quint32 set, ImportId import);

    const LeadColumns &m_columns;
    NextSteps m_nextSteps;
    QHash<QList<ImportId>, quint32> m_setNumbers;
};

} // namespace leadline
