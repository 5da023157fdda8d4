// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/viewlistmodel.h"

#include "ui/support/words.h"

#include <QMimeData>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

const auto viewMime = u"application/x-leadline-view"_s;

} // namespace

ViewListModel::ViewListModel(LeadDesk &desk, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
{
}

int ViewListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant ViewListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    const bool isCurrent = entry.view.key == m_current;
    const auto count = m_counts.constFind(entry.view.key);
    switch (role) {
    case Qt::DisplayRole:
        return entry.name;
    case Qt::AccessibleTextRole:
        return count == m_counts.cend()
                   ? entry.name
                   //: a view and how many leads it has, read aloud
                   : tr("%1, %2").arg(entry.name, tr("%n lead(s)", nullptr, int(*count)));
    case KeyRole:
        return entry.view.key;
    case CountRole:
        return count == m_counts.cend() ? QVariant() : QVariant(*count);
    case CurrentRole:
        return isCurrent;
    case ChangedRole:
        return isCurrent && m_changed;
    }
    return {};
}

Qt::ItemFlags ViewListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between the views, not onto one
    return QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList ViewListModel::mimeTypes() const
{
    return {viewMime};
}

QMimeData *ViewListModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(viewMime, indexes.constFirst().data(KeyRole).toString().toUtf8());
    return data;
}

bool ViewListModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                 const QModelIndex &parent)
{
    Q_UNUSED(column)
    const QString key = QString::fromUtf8(data->data(viewMime));
    const int from = rowOf(key);
    if (action != Qt::MoveAction || parent.isValid() || from < 0)
        return false;
    const int before = row < 0 ? rowCount() : row;
    Q_EMIT moveWanted(key, before > from ? before - 1 : before);
    return false; // whoever keeps the views has moved it: there is no row to take away
}

void ViewListModel::setEntries(const QList<Entry> &entries)
{
    if (entries == m_entries)
        return;
    beginResetModel();
    m_entries = entries;
    endResetModel();
    if (m_counted)
        count();
}

void ViewListModel::setCurrent(const QString &key, bool changed)
{
    if (key == m_current && changed == m_changed)
        return;
    m_current = key;
    m_changed = changed;
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int ViewListModel::rowOf(const QString &key) const
{
    const auto found =
        std::ranges::find_if(m_entries, [&key](const Entry &entry) { return entry.view.key == key; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

void ViewListModel::count()
{
    m_counted = true;
    m_again = m_counting;
    if (m_counting)
        return;
    m_toCount.clear();
    for (const Entry &entry : std::as_const(m_entries))
        m_toCount << entry.view.key;
    countNext();
}

void ViewListModel::countNext()
{
    m_counting = false;
    const int row = m_toCount.isEmpty() ? -1 : rowOf(m_toCount.takeFirst());
    if (row < 0) {
        if (std::exchange(m_again, false) || !m_toCount.isEmpty())
            count();
        return;
    }
    m_counting = true;
    const QString key = m_entries.at(row).view.key;
    const LeadQuery query = parseQuery(m_entries.at(row).view.query);
    m_desk.ask(
        this, [query](LeadBook &book) { return book.counts({query}); },
        [this, key](const Result<QList<qint64>> &counts) {
            const int counted = rowOf(key);
            if (counts && counted >= 0) {
                m_counts.insert(key, counts->constFirst());
                Q_EMIT dataChanged(index(counted), index(counted));
            }
            countNext();
        });
}

} // namespace leadline
