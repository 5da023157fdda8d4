// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/listrows.h"

#include <algorithm>

namespace leadline {

void ListRows::set(qsizetype leads, QList<LeadGroup> groups, const QStringList &facets,
                   const QStringList &closed)
{
    m_leads = leads;
    m_groups = std::move(groups);
    m_paths.clear();
    m_parts.clear();
    m_withLeads.clear();
    m_open.assign(size_t(m_groups.size()), true);
    m_rowOfGroup.assign(size_t(m_groups.size()), -1);
    m_count = m_groups.isEmpty() ? int(leads) : 0;
    const QSet<QString> closedPaths(closed.begin(), closed.end());
    QStringList names; // of the groups around the one that is looked at
    qsizetype hiddenUpTo = 0;
    for (int i = 0; i < int(m_groups.size()); ++i) {
        const LeadGroup &group = m_groups.at(i);
        names = names.mid(0, group.level);
        names << facets.value(group.level) + u':' + group.value;
        m_paths << names.join(u'\n');
        m_open[size_t(i)] = !closedPaths.contains(m_paths.constLast());
        if (group.begin < hiddenUpTo)
            continue;
        if (!m_open[size_t(i)])
            hiddenUpTo = group.end;
        const bool isInnermost = group.level == facets.size() - 1;
        const Part part{m_count, i, group.begin, isInnermost && m_open[size_t(i)] ? group.size() : 0};
        m_rowOfGroup[size_t(i)] = m_count;
        m_count += 1 + int(part.leads);
        m_parts.push_back(part);
        if (part.leads > 0)
            m_withLeads.push_back(part);
    }
}

const ListRows::Part *ListRows::partAt(int row) const
{
    const auto after = std::ranges::upper_bound(m_parts, row, {}, &Part::row);
    return after == m_parts.begin() ? nullptr : &*(after - 1);
}

int ListRows::groupAt(int row) const
{
    const Part *part = partAt(row);
    return part && part->row == row ? part->group : -1;
}

qsizetype ListRows::leadAt(int row) const
{
    if (row < 0 || row >= m_count)
        return -1;
    if (m_groups.isEmpty())
        return row;
    const Part *part = partAt(row);
    return part->row == row ? -1 : part->begin + row - part->row - 1;
}

int ListRows::rowOf(qsizetype lead) const
{
    if (lead < 0 || lead >= m_leads)
        return -1;
    if (m_groups.isEmpty())
        return int(lead);
    const auto after = std::ranges::upper_bound(m_withLeads, lead, {}, &Part::begin);
    if (after == m_withLeads.begin())
        return -1;
    const Part &part = *(after - 1);
    return lead < part.begin + part.leads ? part.row + 1 + int(lead - part.begin) : -1;
}

int ListRows::rowOfGroup(int group) const
{
    return m_rowOfGroup.at(size_t(group));
}

QList<int> ListRows::groupsOf(qsizetype lead) const
{
    QList<int> around;
    for (int i = 0; i < int(m_groups.size()); ++i) {
        if (m_groups.at(i).begin <= lead && lead < m_groups.at(i).end)
            around << i;
    }
    return around;
}

qsizetype ListRows::sizeAround(int group) const
{
    const int level = m_groups.at(group).level;
    for (int i = group - 1; i >= 0; --i) {
        if (m_groups.at(i).level < level)
            return m_groups.at(i).size();
    }
    return m_leads;
}

} // namespace leadline
