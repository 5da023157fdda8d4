// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The headings of the list: what they say, and which of them are closed.
#include "ui/models/leadlistmodel.h"

#include "ui/support/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {

void LeadListModel::placeRows(const QList<LeadGroup> &groups)
{
    QStringList codes;
    for (const Facet facet : std::as_const(m_groupedBy))
        codes << facetCode(facet);
    m_places.set(m_ids.size(), groups, codes, m_closed);
}

void LeadListModel::setClosedGroups(const QStringList &paths)
{
    if (paths == m_closed)
        return;
    beginResetModel();
    m_closed = paths;
    placeRows(QList<LeadGroup>(groups()));
    endResetModel();
}

void LeadListModel::setOpen(int group, bool open)
{
    QStringList closed = m_closed;
    closed.removeAll(m_places.path(group));
    if (!open)
        closed << m_places.path(group);
    if (closed == m_closed)
        return;
    setClosedGroups(closed);
    Q_EMIT groupsClosed();
}

void LeadListModel::openAround(LeadId id)
{
    QStringList closed = m_closed;
    for (const int group : m_places.groupsOf(placeOf(id)))
        closed.removeAll(m_places.path(group));
    if (closed == m_closed)
        return;
    setClosedGroups(closed);
    Q_EMIT groupsClosed();
}

void LeadListModel::openAll(bool open)
{
    QStringList closed;
    for (int group = 0; !open && group < int(groups().size()); ++group)
        closed << m_places.path(group);
    setClosedGroups(closed);
    Q_EMIT groupsClosed();
}

void LeadListModel::setStepNames(const QHash<QString, QString> &names)
{
    m_stepNames = names;
    retranslate();
}

int LeadListModel::headingRowOf(LeadId id) const
{
    int row = -1;
    for (const int group : m_places.groupsOf(placeOf(id)))
        row = std::max(row, rowOfGroup(group));
    return row;
}

int LeadListModel::leadRowNear(int row) const
{
    for (int down = std::max(row, 0); down < rowCount(); ++down) {
        if (groupAt(down) < 0)
            return down;
    }
    for (int up = std::min(row, rowCount()) - 1; up >= 0; --up) {
        if (groupAt(up) < 0)
            return up;
    }
    return -1;
}

/// A heading can be walked over, and is never one of the chosen.
double LeadListModel::shareOf(int group) const
{
    const qsizetype around = m_places.sizeAround(group);
    return around == 0 ? 0 : double(groups().at(group).size()) / double(around);
}

QString LeadListModel::groupName(int group) const
{
    const LeadGroup &about = groups().at(group);
    const Facet facet = m_groupedBy.value(about.level);
    if (facet == Facet::NextStep && m_stepNames.contains(about.value))
        return m_stepNames.value(about.value);
    return words::facetValue(facet, about.value);
}

QVariant LeadListModel::heading(int group, int role) const
{
    const LeadGroup &about = groups().at(group);
    switch (role) {
    case Qt::DisplayRole:
        return groupName(group);
    case Qt::AccessibleTextRole: {
        const QString facet = words::facet(m_groupedBy.value(about.level));
        const QString count = tr("%n lead(s)", nullptr, int(about.size()));
        //: the heading of a group, read aloud: "Stage: New, 12 leads, Overdue, open"
        return tr("%1: %2, %3, %4, %5")
            .arg(facet, groupName(group), count, words::deadlineState(about.worst),
                 isOpen(group) ? tr("open") : tr("closed"));
    }
    case LoadedRole:
        return true;
    case GroupRole:
        return group;
    }
    return {};
}

} // namespace leadline
