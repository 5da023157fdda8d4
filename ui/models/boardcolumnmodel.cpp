// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/boardcolumnmodel.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

const auto leadMime = u"application/x-leadline-lead"_s;

} // namespace

BoardColumnModel::BoardColumnModel(LeadListModel &leads, QObject *parent)
    : QAbstractListModel(parent)
    , m_leads(leads)
{
    // What has arrived may be of any column: the views ask again for what they show only.
    connect(&leads, &LeadListModel::rowsArrived, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
}

void BoardColumnModel::setRange(qsizetype begin, qsizetype end)
{
    beginResetModel();
    m_begin = begin;
    m_end = end;
    endResetModel();
}

LeadId BoardColumnModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_leads.idAtPlace(m_begin + row) : LeadId();
}

int BoardColumnModel::rowOfPlace(qsizetype place) const
{
    return place >= m_begin && place < m_end ? int(place - m_begin) : -1;
}

int BoardColumnModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_end - m_begin);
}

QVariant BoardColumnModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LeadRow *row = m_leads.rowAtPlace(m_begin + index.row());
    if (!row)
        return {};
    const auto cell = [&](ListColumn::Column column) { return m_leads.cellText(*row, column); };
    switch (role) {
    case Qt::DisplayRole:
        return cell(ListColumn::LeadColumn);
    case Qt::ToolTipRole: {
        const QStringList lines{cell(ListColumn::LeadColumn), cell(ListColumn::CompanyColumn),
                                cell(ListColumn::OfferColumn), m_leads.stayText(*row)};
        return QString(u"<qt>"_s + lines.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s);
    }
    case Qt::AccessibleTextRole:
        return QStringList{cell(ListColumn::LeadColumn), row->company, cell(ListColumn::LeftColumn),
                           cell(ListColumn::ActionColumn),
                           m_leads.cellAccessibleText(*row, ListColumn::StageColumn)}
            .join(u", "_s);
    case RowRole:
        return QVariant::fromValue(row);
    case BadgeRole:
        return m_leads.badge(*row);
    case ClockRole:
        return row->doNotContact ? u"⊘"_s : cell(ListColumn::LeftColumn);
    }
    return {};
}

Qt::ItemFlags BoardColumnModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled |
           Qt::ItemNeverHasChildren;
}

QStringList BoardColumnModel::mimeTypes() const
{
    return {leadMime};
}

QMimeData *BoardColumnModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(leadMime, QByteArray::number(idAt(indexes.constFirst().row()).value));
    return data;
}

bool BoardColumnModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                    const QModelIndex &parent)
{
    Q_UNUSED(row)
    Q_UNUSED(column)
    Q_UNUSED(parent)
    if (action != Qt::MoveAction || !data->hasFormat(leadMime))
        return false;
    Q_EMIT dropped(LeadId{data->data(leadMime).toLongLong()});
    return false; // the card is where its lead is: the next answer of the book moves it
}

} // namespace leadline
