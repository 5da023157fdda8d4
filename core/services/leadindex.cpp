// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/leadindex.h"

#include "core/services/leadgroups.h"
#include "core/store/leadtable.h"

#include <algorithm>

namespace leadline {

LeadIndex::LeadIndex(Database &database, const Checklists &checklists, const ResponsePolicies &policies)
    : m_database(database)
    , m_checklists(checklists)
    , m_columns(database, policies)
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
    if (needsDetails(query))
        readDetails();
    return matchLeads(m_columns, m_details.get(), query, moment, outsideOf(query));
}

QList<LeadId> LeadIndex::ids(const LeadMatch &match, const LeadQuery &query)
{
    QList<LeadId> ids;
    ids.reserve(std::ranges::count(match.missed, LeadMatch::Miss{0}));
    m_orders.walk(m_database, m_details.get(), query.sort, query.descending, [&](quint32 row) {
        if (match.missed[row] == 0)
            ids.append(LeadId{m_columns.ids[row]});
    });
    return ids;
}

void LeadIndex::fill(LeadSelection &selection, const LeadMatch &match, const LeadQuery &query)
{
    if (query.groups.isEmpty()) {
        selection.ids = ids(match, query);
        return;
    }
    std::vector<quint32> rows;
    m_orders.walk(m_database, m_details.get(), query.sort, query.descending, [&](quint32 row) {
        if (match.missed[row] == 0)
            rows.push_back(row);
    });
    selection.groups = groupLeads(rows, query.groups, m_columns, m_details.get(), match);
    selection.ids.reserve(static_cast<qsizetype>(rows.size()));
    for (const quint32 row : rows)
        selection.ids.append(LeadId{m_columns.ids[row]});
}

QMap<QString, qint64> LeadIndex::nextSteps(std::span<const LeadId> leads)
{
    readDetails();
    QMap<QString, qint64> counts;
    for (const LeadId lead : leads) {
        if (const auto row = m_columns.rowOf(lead))
            ++counts[m_details->steps.texts()[m_details->step[*row]]];
    }
    return counts;
}

bool LeadIndex::readAhead()
{
    return readWords() || m_orders.readNames(m_database);
}

bool LeadIndex::readDetails()
{
    if (m_details)
        return false;
    m_details = std::make_unique<LeadDetails>(m_database, m_columns, m_checklists);
    return true;
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
    if (query.words.isEmpty() && query.without.isEmpty())
        return outside;
    readWords();
    if (!query.words.isEmpty())
        outside = m_words->find(query.words);
    outside.resize(m_columns.size());
    for (const QString &word : query.without) {
        for (const size_t row : m_words->rowsWith(word))
            outside[row] = 1;
    }
    return outside;
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
            refreshRow(*row, facts);
        });
        if (!isSame)
            return false;
    }
    return true;
}

void LeadIndex::refreshRow(size_t row, const LeadFacts &facts)
{
    m_orders.takeOut(static_cast<quint32>(row));
    m_columns.put(row, facts);
    if (m_details)
        m_details->refresh(m_database, row);
    m_orders.putIn(static_cast<quint32>(row));
    if (m_words)
        m_words->refresh(m_database, row);
}

} // namespace leadline
