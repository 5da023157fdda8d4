// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/columnmapmodel.h"

#include "ui/support/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

/// The first three cells that say something, on one line.
QString samplesOf(const QList<Record> &records, qsizetype column)
{
    constexpr qsizetype wanted = 3;
    constexpr qsizetype rowsSeen = 2'000;
    constexpr qsizetype longest = 40;
    QStringList samples;
    for (qsizetype row = 0; row < std::min(records.size(), rowsSeen) && samples.size() < wanted; ++row) {
        QString cell = records.at(row).cells.value(column).simplified();
        if (cell.isEmpty() || samples.contains(cell))
            continue;
        if (cell.size() > longest)
            cell = cell.left(longest) + u'…';
        samples.append(cell);
    }
    return samples.join(u" · "_s);
}

} // namespace

ColumnMapModel::ColumnMapModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ColumnMapModel::setColumns(const ColumnMap &columns, const QList<Record> &records)
{
    QStringList samples;
    for (qsizetype column = 0; column < columns.size(); ++column)
        samples.append(samplesOf(records, column));
    if (columns == m_columns && samples == m_samples)
        return;
    beginResetModel();
    m_columns = columns;
    m_samples = samples;
    endResetModel();
}

void ColumnMapModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_columns.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ColumnMapModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

int ColumnMapModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool ColumnMapModel::isQuestion(const ColumnMatch &column) const
{
    return column.reason == MatchReason::Ambiguous && !column.field;
}

bool ColumnMapModel::isConflict(const ColumnMatch &column) const
{
    return column.field &&
           std::count_if(m_columns.cbegin(), m_columns.cend(),
                         [&column](const ColumnMatch &other) { return other.field == column.field; }) > 1;
}

QString ColumnMapModel::matchText(const ColumnMatch &column) const
{
    if (isConflict(column))
        return tr("⚠ Chosen twice");
    if (isQuestion(column)) {
        QStringList names;
        for (const LeadField field : column.candidates)
            names.append(words::field(field));
        return names.isEmpty() ? tr("⚠ Please choose") : tr("⚠ Please choose: %1?").arg(names.join(u" / "_s));
    }
    const QString reason = words::matchReason(column.reason);
    if (!column.field || column.reason == MatchReason::User)
        return reason;
    return tr("%1 · %2 % sure").arg(reason).arg(qRound(column.score * 100));
}

QString ColumnMapModel::text(const ColumnMatch &column, int row, Column which) const
{
    switch (which) {
    case HeaderColumn:
        return column.header.simplified();
    case SamplesColumn:
        return m_samples.value(row);
    case FieldColumn:
        return column.field         ? words::field(*column.field)
               : isQuestion(column) ? tr("Choose…")
                                    : tr("Keep as extra data");
    case MatchColumn:
        return matchText(column);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ColumnMapModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ColumnMatch &column = m_columns.at(index.row());
    if (role == Qt::DisplayRole)
        return text(column, index.row(), static_cast<Column>(index.column()));
    if (role == FieldRole)
        return column.field ? static_cast<int>(*column.field) : extraData;
    if (role == QuestionRole)
        return isQuestion(column);
    if (role == ConflictRole)
        return isConflict(column);
    if (role == CandidatesRole) {
        QList<int> fields;
        for (const LeadField field : column.candidates)
            fields.append(static_cast<int>(field));
        return QVariant::fromValue(fields);
    }
    return {};
}

bool ColumnMapModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool known = checkIndex(index, CheckIndexOption::IndexIsValid);
    if (!known || index.column() != FieldColumn || role != FieldRole)
        return false;
    ColumnMatch &column = m_columns[index.row()];
    const int field = value.toInt();
    column.field = field == extraData ? std::nullopt : std::optional(static_cast<LeadField>(field));
    column.reason = MatchReason::User;
    column.score = 1.0;
    // A conflict shows on both of its lines.
    Q_EMIT dataChanged(this->index(0, 0), this->index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags ColumnMapModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == FieldColumn ? flags | Qt::ItemIsEditable : flags;
}

QVariant ColumnMapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (static_cast<Column>(section)) {
    case HeaderColumn:
        return tr("Column of the file");
    case SamplesColumn:
        return tr("Samples");
    case FieldColumn:
        return tr("Field");
    case MatchColumn:
        return tr("How it was found");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace leadline
