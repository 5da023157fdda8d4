// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/leadqueue.h"

#include "core/domain/stage.h"

#include <algorithm>

namespace leadline {
namespace {

struct Turn
{
    bool skipped = false;
    QueuePlace place;
    qint64 id = 0; ///< of two in the same place, who came first

    auto operator<=>(const Turn &) const = default;
};

QueueFacts factsOf(const LeadColumns &columns, size_t row)
{
    QueueFacts facts;
    const quint8 flags = columns.flags[row];
    // Closing answered what was asked until then; a clock that runs is of a request that came afterwards.
    const bool isAtRest =
        isClosed(static_cast<Stage>(columns.stage[row])) && columns.due[row] == LeadColumns::noTime;
    facts.blocked = isAtRest || (flags & (LeadColumns::Test | LeadColumns::DoNotContact)) != 0;
    facts.hot = (flags & LeadColumns::Hot) != 0;
    facts.received = instantFromMs(columns.received[row]);
    if (columns.due[row] != LeadColumns::noTime) {
        facts.due = instantFromMs(columns.due[row]);
        facts.riskFrom = instantFromMs(columns.riskFrom[row]);
    }
    if (const auto followUp = columns.followUps.find(row); followUp != columns.followUps.end())
        facts.followUp = followUp->second;
    return facts;
}

/// The best turns, of however many are offered.
class BestTurns
{
public:
    explicit BestTurns(size_t count)
        : m_count(count)
    {
    }

    void offer(const Turn &turn)
    {
        if (m_count == 0 || (m_heap.size() == m_count && turn >= m_heap.front()))
            return;
        if (m_heap.size() == m_count) {
            std::ranges::pop_heap(m_heap);
            m_heap.pop_back();
        }
        m_heap.push_back(turn);
        std::ranges::push_heap(m_heap);
    }

    [[nodiscard]] std::vector<Turn> take()
    {
        std::ranges::sort_heap(m_heap);
        return std::move(m_heap);
    }

private:
    size_t m_count;
    std::vector<Turn> m_heap; ///< the worst of the best in front
};

} // namespace

WorkQueue queueLeads(const LeadColumns &columns, Instant now, const QSet<LeadId> &skipped, qsizetype count)
{
    WorkQueue queue;
    BestTurns best(static_cast<size_t>(std::max<qsizetype>(count, 0)));
    for (size_t row = 0; row < columns.size(); ++row) {
        const QueueFacts facts = factsOf(columns, row);
        const auto place = queuePlace(facts, now);
        if (!place) {
            if (facts.followUp && !facts.blocked) // the columns have only those that stand
                queue.next = std::min(queue.next.value_or(facts.followUp->at), facts.followUp->at);
            continue;
        }
        ++queue.size;
        const LeadId id{columns.ids[row]};
        best.offer({skipped.contains(id), *place, id.value});
    }
    for (const Turn &turn : best.take())
        queue.first.append({LeadId{turn.id}, turn.place.reason});
    return queue;
}

} // namespace leadline
