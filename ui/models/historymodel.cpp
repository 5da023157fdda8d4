// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/historymodel.h"

#include "ui/support/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

bool sameSteps(const QList<JournalEntry> &a, const QList<JournalEntry> &b)
{
    return std::ranges::equal(a, b, {}, &JournalEntry::id, &JournalEntry::id);
}

} // namespace

HistoryModel::HistoryModel(const QTimeZone &zone, QObject *parent)
    : QAbstractListModel(parent)
    , m_zone(zone)
{
}

void HistoryModel::setSteps(QList<JournalEntry> steps, bool more)
{
    m_more = more;
    const qsizetype added = steps.size() - m_steps.size();
    if (added > 0 && sameSteps(steps.first(m_steps.size()), m_steps)) { // older ones
        beginInsertRows({}, static_cast<int>(m_steps.size()), static_cast<int>(steps.size()) - 1);
        m_steps = std::move(steps);
        endInsertRows();
    } else if (added > 0 && sameSteps(steps.sliced(added), m_steps)) { // newer ones
        beginInsertRows({}, 0, static_cast<int>(added) - 1);
        m_steps = std::move(steps);
        endInsertRows();
    } else if (!sameSteps(steps, m_steps)) {
        beginResetModel();
        m_steps = std::move(steps);
        endResetModel();
        return;
    } else {
        m_steps = std::move(steps);
    }
    retranslate(); // what stood may be undone by now
}

void HistoryModel::setOnTheWay(const QList<JournalEntry> &steps)
{
    m_onTheWay.clear();
    for (const JournalEntry &step : steps)
        m_onTheWay.append(step.id);
    if (!m_steps.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {OnTheWayRole});
}

std::optional<JournalEntry> HistoryModel::step(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_steps.size())
        return {};
    return m_steps.at(index.row());
}

void HistoryModel::retranslate()
{
    if (!m_steps.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_more = false; // until they are there
    Q_EMIT moreWanted();
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JournalEntry &step = m_steps.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return words::journalEntry(step);
    case Qt::AccessibleTextRole: {
        QStringList parts{words::journalEntry(step), words::dateTime(step.at, m_zone)};
        if (step.undone)
            parts << tr("undone");
        return parts.join(u", "_s);
    }
    case WhenRole:
        return words::dateTime(step.at, m_zone);
    case UndoneRole:
        return step.undone;
    case OnTheWayRole:
        return m_onTheWay.contains(step.id);
    default:
        return {};
    }
}

} // namespace leadline
