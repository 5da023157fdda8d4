// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/problemsmodel.h"

#include "ui/models/reviewmodel.h"
#include "ui/support/words.h"

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

bool isCell(const ImportProblem &problem)
{
    return problem.row > 0 && problem.cell >= 0;
}

} // namespace

ProblemsModel::ProblemsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ProblemsModel::setReport(std::shared_ptr<const ImportReport> report,
                              std::shared_ptr<const ImportPreview> preview,
                              const QMap<qint64, RowDecision> &decisions)
{
    if (m_report == report && m_preview == preview && m_decisions == decisions)
        return;
    beginResetModel();
    m_report = std::move(report);
    m_preview = std::move(preview);
    m_decisions = decisions;
    endResetModel();
}

std::optional<ImportProblem> ProblemsModel::problem(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    return at(index.row());
}

void ProblemsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_report
               ? 0
               : static_cast<int>(m_report->rejected.size() + m_report->warnings.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const ImportProblem &ProblemsModel::at(int row) const
{
    const qsizetype rejected = m_report->rejected.size();
    return row < rejected ? m_report->rejected.at(row) : m_report->warnings.at(row - rejected);
}

/// The whole cell, as corrected or as it stands in the file.
QString ProblemsModel::cellText(const ImportProblem &problem) const
{
    if (!isCell(problem))
        return problem.value;
    const QMap<qsizetype, QString> corrected = m_decisions.value(problem.row).cells;
    if (corrected.contains(problem.cell))
        return corrected.value(problem.cell);
    if (!m_preview || problem.row > m_preview->records.size())
        return problem.value;
    return m_preview->records.at(problem.row - 1).cells.value(problem.cell, problem.value);
}

QString ProblemsModel::text(int row, Column which) const
{
    const ImportProblem &problem = at(row);
    switch (which) {
    case LineColumn:
        return problem.line > 0 ? words::number(problem.line) : tr("File");
    case KindColumn:
        return row < m_report->rejected.size() ? tr("Rejected") : tr("Warning");
    case PlaceColumn:
        return problem.column.simplified();
    case ValueColumn:
        return cellText(problem).simplified();
    case SaysColumn:
        return words::problemSentence(problem).simplified();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return text(index.row(), column);
    if (role == Qt::EditRole && column == ValueColumn)
        return cellText(at(index.row()));
    if (role == ReviewModel::RowRole)
        return at(index.row()).row;
    if (role == Qt::TextAlignmentRole && column == LineColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    return {};
}

bool ProblemsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool known = checkIndex(index, CheckIndexOption::IndexIsValid);
    if (!known || role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const ImportProblem problem = at(index.row());
    if (value.toString() == cellText(problem))
        return false;
    Q_EMIT edited(problem, value.toString());
    return true;
}

Qt::ItemFlags ProblemsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool editable = index.isValid() && index.column() == ValueColumn && isCell(at(index.row()));
    return editable ? flags | Qt::ItemIsEditable : flags;
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal && section == LineColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (static_cast<Column>(section)) {
    case LineColumn:
        return tr("Line");
    case KindColumn:
        return tr("Kind");
    case PlaceColumn:
        return tr("Column");
    case ValueColumn:
        return tr("Value (can be edited)");
    case SaysColumn:
        return tr("What is wrong");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace leadline
