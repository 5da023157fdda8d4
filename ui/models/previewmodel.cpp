// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/previewmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

/// A cell on one line of a table, line breaks made visible.
QString oneLine(QString cell)
{
    constexpr qsizetype longest = 300; // more than any column shows
    cell.truncate(longest);
    return cell.replace(u"\r\n"_s, u"↵"_s).replace(u'\n', u'↵').replace(u'\r', u'↵');
}

} // namespace

PreviewModel::PreviewModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PreviewModel::setPreview(const QStringList &header, std::shared_ptr<const ImportPreview> preview)
{
    if (m_preview == preview && m_header == header)
        return;
    beginResetModel();
    m_header = header;
    m_preview = std::move(preview);
    qsizetype columns = m_header.size();
    if (m_preview)
        for (const Record &record : m_preview->records)
            columns = std::max(columns, record.cells.size());
    m_columns = static_cast<int>(columns);
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_preview ? 0 : static_cast<int>(m_preview->records.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Record &record = m_preview->records.at(index.row());
    if (role == Qt::DisplayRole)
        return oneLine(record.cells.value(index.column()));
    return {};
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section < rowCount() ? QVariant(m_preview->records.at(section).line) : QVariant();
    if (section < m_header.size())
        return oneLine(m_header.at(section));
    return section < m_columns ? QVariant(tr("(extra %1)").arg(section + 1)) : QVariant();
}

} // namespace leadline
