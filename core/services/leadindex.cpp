// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/leadindex.h"

#include "core/store/leadtable.h"
#include "core/store/touchtable.h"

#include <algorithm>

namespace leadline {

LeadIndex::LeadIndex(Database &database)
    : m_database(database)
    , m_columns(database)
    , m_orders(m_columns)
{
}

qint64 LeadIndex::size() const
{
    return std::ranges::count_if(m_columns.flags,
                                 [](quint8 flags) { return (flags & LeadColumns::Test) == 0; });
}

LeadMatch LeadIndex::match(const LeadQuery &query, const LeadMoment &moment)
{
    return matchLeads(m_columns, query, moment, outsideOf(query));
}

QList<LeadId> LeadIndex::ids(const LeadMatch &match, const LeadQuery &query)
{
    QList<LeadId> ids;
    ids.reserve(std::ranges::count(match.missed, quint8{0}));
    m_orders.walk(m_database, query.sort, query.descending, [&](quint32 row) {
        if (match.missed[row] == 0)
            ids.append(LeadId{m_columns.ids[row]});
    });
    return ids;
}

bool LeadIndex::readAhead()
{
    return readWords() || m_orders.readNames(m_database);
}

/// False: they are there.
bool LeadIndex::readWords()
{
    if (m_words)
        return false;
    m_words = std::make_unique<LeadWords>(m_database, m_columns);
    return true;
}

std::vector<quint8> LeadIndex::outsideOf(const LeadQuery &query)
{
    std::vector<quint8> outside;
    if (!query.words.isEmpty()) {
        readWords();
        outside = m_words->find(query.words, LeadMatch::Other);
    }
    if (query.imports.isEmpty())
        return outside;
    const std::vector<quint8> &others = outsideOfImports(query.imports);
    outside.resize(others.size());
    std::ranges::transform(outside, others, outside.begin(),
                           [](quint8 a, quint8 b) { return static_cast<quint8>(a | b); });
    return outside;
}

/// Imports come and go with the whole index, so what one brought is read once.
const std::vector<quint8> &LeadIndex::outsideOfImports(const QList<ImportId> &imports)
{
    if (m_imports == imports)
        return m_outsideOfImports;
    m_imports.clear();
    m_outsideOfImports.assign(m_columns.size(), LeadMatch::Other);
    for (const ImportId import : imports) {
        TouchTable(m_database).forEachLeadOf(import, [this](LeadId id) {
            if (const auto row = m_columns.rowOf(id))
                m_outsideOfImports[*row] = 0;
        });
    }
    m_imports = imports;
    return m_outsideOfImports;
}

bool LeadIndex::refresh(std::span<const LeadId> leads)
{
    for (const LeadId id : leads) {
        const auto row = m_columns.rowOf(id);
        bool isSame = false;
        LeadTable(m_database).withFacts(id, [&](const LeadFacts &facts) {
            if (!row || m_columns.customers[*row] != facts.customer.value)
                return;
            isSame = true;
            m_orders.takeOut(static_cast<quint32>(*row));
            m_columns.put(*row, facts);
            m_orders.putIn(static_cast<quint32>(*row));
        });
        if (!isSame)
            return false;
        if (m_words)
            m_words->refresh(m_database, *row);
    }
    return true;
}

} // namespace leadline
