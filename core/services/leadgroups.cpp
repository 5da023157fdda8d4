// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/leadgroups.h"

#include "core/base/textfold.h"
#include "core/services/facetvalues.h"

#include <algorithm>

namespace leadline {
namespace {

/// A facet's values in the order of their groups.
struct GroupOrder
{
    QStringList values;          ///< by rank
    std::vector<quint32> rankOf; ///< by number
};

/// Deadlines and stages are numbered in their order already.
bool isInOrder(Facet facet)
{
    return facet == Facet::Deadline || facet == Facet::Stage;
}

GroupOrder orderOf(Facet facet, const LeadColumns &columns, const LeadDetails *details)
{
    const QStringList texts = facetTexts(facet, columns, details);
    GroupOrder order;
    order.values = texts;
    if (!isInOrder(facet)) {
        std::ranges::sort(order.values, {}, [](const QString &text) {
            return std::tuple(text.isEmpty(), foldText(text), text);
        });
        order.values.removeDuplicates();
    }
    for (const QString &text : texts)
        order.rankOf.push_back(static_cast<quint32>(order.values.indexOf(text)));
    return order;
}

/// By rank, rows of the same rank as they stood.
void sortByRank(std::vector<quint32> &rows, const std::vector<quint32> &ranks, size_t count)
{
    std::vector<size_t> begins(count + 1);
    for (const quint32 row : rows)
        ++begins[ranks[row] + 1];
    for (size_t rank = 1; rank <= count; ++rank)
        begins[rank] += begins[rank - 1];
    std::vector<quint32> sorted(rows.size());
    for (const quint32 row : rows)
        sorted[begins[ranks[row]]++] = row;
    rows.swap(sorted);
}

/// The tree of groups over rows that stand in their order.
class GroupTree
{
public:
    GroupTree(const std::vector<quint32> &rows, const LeadColumns &columns, const LeadMatch &match)
        : m_rows(rows)
        , m_columns(columns)
        , m_match(match)
    {
    }

    void addLevel(QStringList values, std::vector<quint32> ranks)
    {
        m_levels.push_back({std::move(values), std::move(ranks)});
    }

    [[nodiscard]] QList<LeadGroup> build()
    {
        divide(0, 0, m_rows.size());
        return std::move(m_groups);
    }

private:
    struct Level
    {
        QStringList values;
        std::vector<quint32> ranks; ///< by row of the columns
    };

    void divide(size_t level, size_t begin, size_t end)
    {
        if (level == m_levels.size())
            return;
        const std::vector<quint32> &ranks = m_levels[level].ranks;
        while (begin < end) {
            const quint32 rank = ranks[m_rows[begin]];
            size_t last = begin + 1;
            while (last < end && ranks[m_rows[last]] == rank)
                ++last;
            add(static_cast<int>(level), rank, begin, last);
            divide(level + 1, begin, last);
            begin = last;
        }
    }

    void add(int level, quint32 rank, size_t begin, size_t end)
    {
        LeadGroup group;
        group.level = level;
        group.value = m_levels[static_cast<size_t>(level)].values[rank];
        group.begin = static_cast<qsizetype>(begin);
        group.end = static_cast<qsizetype>(end);
        auto worst = static_cast<quint8>(DeadlineState::None);
        qint64 due = std::numeric_limits<qint64>::max();
        for (size_t i = begin; i < end; ++i) {
            const quint32 row = m_rows[i];
            worst = std::min(worst, m_match.state[row]);
            if (m_columns.clock[row] == 0)
                due = std::min(due, m_columns.due[row]);
        }
        group.worst = static_cast<DeadlineState>(worst);
        if (due != std::numeric_limits<qint64>::max())
            group.due = instantFromMs(due);
        m_groups.append(group);
    }

    const std::vector<quint32> &m_rows;
    const LeadColumns &m_columns;
    const LeadMatch &m_match;
    std::vector<Level> m_levels;
    QList<LeadGroup> m_groups;
};

} // namespace

QList<LeadGroup> groupLeads(std::vector<quint32> &rows, const QList<Facet> &facets,
                            const LeadColumns &columns, const LeadDetails *details, const LeadMatch &match)
{
    std::vector<GroupOrder> orders;
    std::vector<std::vector<quint32>> ranks;
    for (const Facet facet : facets) {
        orders.push_back(orderOf(facet, columns, details));
        std::vector<quint32> &rankOfRow = ranks.emplace_back(columns.size());
        withNumbers(facet, columns, details, match, [&](const auto &numbers) {
            for (const quint32 row : rows)
                rankOfRow[row] = orders.back().rankOf[numbers[row]];
        });
    }
    for (size_t level = ranks.size(); level-- > 0;) // the outermost last: it decides
        sortByRank(rows, ranks[level], static_cast<size_t>(orders[level].values.size()));
    GroupTree tree(rows, columns, match);
    for (size_t level = 0; level < ranks.size(); ++level)
        tree.addLevel(orders[level].values, std::move(ranks[level]));
    return tree.build();
}

} // namespace leadline
