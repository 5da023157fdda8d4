// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the list gets its rows: one select for the ids, windows of rows by id, and the running clock.
#include "core/rules/searchwords.h"
#include "ui/models/leadlistmodel.h"

#include <algorithm>
#include <memory>

using namespace std::chrono_literals;

namespace leadline {

void LeadListModel::setQuery(const LeadQuery &query)
{
    m_query = query;
    const QStringList sought = wordBeginnings(query.words);
    m_soughtAnew = m_soughtAnew || m_sought != sought;
    m_sought = sought;
    ++m_generation;
    refresh();
}

void LeadListModel::refresh()
{
    // One select at a time: a burst of changes costs two, not one each.
    if (m_selecting) {
        m_again = true;
        return;
    }
    m_selecting = true;
    m_again = false;
    if (!m_refreshed)
        askBeginning();
    m_refreshed = m_desk.clock().now();
    const quint64 asked = m_generation;
    m_desk.ask(
        this, [query = m_query](LeadBook &book) { return book.select(query); },
        [this, asked, groupedBy = m_query.groups](Result<LeadSelection> answer) {
            m_selecting = false;
            if (asked == m_generation && answer)
                apply(std::move(*answer), groupedBy);
            else if (asked == m_generation)
                Q_EMIT failed(answer.error());
            if (m_again || asked != m_generation)
                refresh();
        });
}

/// Reading all leads for the first time takes long enough to be waited for.
void LeadListModel::askBeginning()
{
    m_desk.ask(
        this, [query = m_query](LeadBook &book) { return book.firstRows(query, pageSize); },
        [this, asked = m_generation](const Result<QList<LeadRow>> &rows) {
            if (asked == m_generation && rows && !rows->isEmpty())
                begin(*rows);
        });
}

void LeadListModel::begin(const QList<LeadRow> &rows)
{
    QList<LeadId> ids;
    std::ranges::transform(rows, std::back_inserter(ids), &LeadRow::id);
    beginResetModel();
    m_ids = ids;
    placeRows({});
    endResetModel();
    m_fresh.insert(0);
    keepRows(0, ids, rows);
    Q_EMIT beginningArrived();
}

void LeadListModel::apply(LeadSelection selection, const QList<Facet> &groupedBy)
{
    const QSet<int> seen = std::exchange(m_fresh, {}) + std::exchange(m_pending, {});
    ++m_epoch;
    const bool isSame = m_ids == selection.ids && groups() == selection.groups && m_groupedBy == groupedBy;
    const bool isSoughtAnew = std::exchange(m_soughtAnew, false);
    if (isSame) { // what is on screen is read again, and painted where it is another one
        for (const int page : {m_lookedAt, m_lookedAt - 1, m_lookedAt + 1}) {
            if (seen.contains(page))
                want(page);
        }
        if (isSoughtAnew && rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_ids = selection.ids;
        m_groupedBy = groupedBy;
        placeRows(selection.groups);
        endResetModel();
    }
    Q_EMIT selectionArrived(selection);
}

void LeadListModel::fetchWanted()
{
    const QList<int> wanted = std::exchange(m_wanted, {});
    for (const int page : wanted)
        fetchPage(page);
}

void LeadListModel::fetchPage(int page)
{
    const qsizetype first = qsizetype(page) * pageSize;
    if (first >= m_ids.size())
        return;
    m_pending.insert(page);
    const QList<LeadId> ids = m_ids.mid(first, pageSize);
    const quint64 asked = m_epoch;
    m_desk.ask(
        this, [ids](LeadBook &book) { return book.rows(ids); },
        [this, ids, asked, page](const Result<QList<LeadRow>> &answer) {
            if (asked != m_epoch)
                return;
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            m_pending.remove(page);
            m_fresh.insert(page);
            keepRows(qsizetype(page) * pageSize, ids, *answer);
        });
}

void LeadListModel::keepRows(qsizetype place, std::span<const LeadId> asked, const QList<LeadRow> &rows)
{
    QHash<LeadId, const LeadRow *> answers;
    for (const LeadRow &row : rows)
        answers.insert(row.id, &row);
    // The ids are those that were asked for: an answer for others has been dropped.
    int first = rowCount();
    int last = -1;
    for (qsizetype i = 0; i < qsizetype(asked.size()); ++i) {
        const LeadId id = asked[size_t(i)];
        const LeadRow *answer = answers.value(id);
        // A lead that went away meanwhile: an empty row, until the next select leaves it out.
        auto now = std::make_unique<LeadRow>(answer ? *answer : LeadRow());
        now->id = id;
        const LeadRow *before = m_rows.object(id);
        const int row = m_places.rowOf(place + i);
        if (row >= 0 && (!before || *before != *now)) {
            first = std::min(first, row);
            last = std::max(last, row);
        }
        m_rows.insert(id, now.release());
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    Q_EMIT rowsArrived();
}

void LeadListModel::tick()
{
    const Instant now = m_desk.clock().now();
    bool soon = false;
    bool crossed = false;
    const auto known = m_rows.keys();
    for (const LeadId id : known) {
        const Deadline &deadline = m_rows.object(id)->deadline;
        if (!deadline.due || deadline.answered)
            continue;
        soon = soon || (*deadline.due - now < 1h && now - *deadline.due < 1h);
        crossed = crossed || (*deadline.due <= now && deadline.state != DeadlineState::Overdue);
    }
    m_clock->setInterval(soon ? 1s : 30s);
    // States, counts and order depend on the time too, not only the text of the clock.
    const bool isOld = crossed || (m_refreshed && now - *m_refreshed >= 60s);
    if (isOld)
        refresh();
    if (rowCount() > 0) // ages and stays in a stage are days, and need no look each second
        Q_EMIT dataChanged(index(0, isOld ? 0 : LeftColumn),
                           index(rowCount() - 1, isOld ? ColumnCount - 1 : LeftColumn), {Qt::DisplayRole});
}

} // namespace leadline
