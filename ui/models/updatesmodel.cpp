// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/updatesmodel.h"

#include "ui/models/reviewmodel.h"
#include "ui/support/words.h"

namespace leadline {

UpdatesModel::UpdatesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void UpdatesModel::setReport(std::shared_ptr<const ImportReport> report)
{
    if (m_report == report)
        return;
    beginResetModel();
    m_report = std::move(report);
    m_entries.clear();
    for (qsizetype row = 0; m_report && row < m_report->rows.size(); ++row)
        for (qsizetype change = 0; change < m_report->rows.at(row).changes.size(); ++change)
            m_entries.append({row, change});
    endResetModel();
}

void UpdatesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int UpdatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int UpdatesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString UpdatesModel::text(const Entry &entry, Column which) const
{
    const ImportRow &row = m_report->rows.at(entry.row);
    const FieldChange &change = row.changes.at(entry.change);
    switch (which) {
    case LineColumn:
        return words::number(row.line);
    case PersonColumn:
        return row.name.simplified();
    case FieldColumn:
        return words::field(change.field);
    case BeforeColumn:
        //: a field that holds nothing yet
        return change.before.isEmpty() ? tr("(blank)") : change.before.simplified();
    case AfterColumn:
        return change.after.isEmpty() ? tr("(blank)") : change.after.simplified();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant UpdatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    if (role == Qt::DisplayRole)
        return text(entry, static_cast<Column>(index.column()));
    if (role == ReviewModel::RowRole)
        return m_report->rows.at(entry.row).row;
    if (role == Qt::TextAlignmentRole && index.column() == LineColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    return {};
}

QVariant UpdatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal && section == LineColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (static_cast<Column>(section)) {
    case LineColumn:
        return tr("Line");
    case PersonColumn:
        return tr("Person");
    case FieldColumn:
        return tr("Field");
    case BeforeColumn:
        return tr("Now");
    case AfterColumn:
        return tr("After the import");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace leadline
