// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/importsmodel.h"

#include "ui/support/words.h"

#include <algorithm>

namespace leadline {
namespace {

bool sameRuns(const QList<ImportRun> &a, const QList<ImportRun> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
                      [](const ImportRun &left, const ImportRun &right) { return left.id == right.id; });
}

} // namespace

QString runName(const ImportRun &run)
{
    return run.sample ? ImportsModel::tr("Sample leads") : run.fileName;
}

std::optional<LeadQuery> leadsOf(const ImportRun &run)
{
    if (run.undone || run.newTouches + run.testLeads == 0)
        return {};
    LeadQuery query;
    query[Facet::Import].values = {QString::number(run.id.value)};
    query.testLeads = run.newTouches == 0; // nothing else came
    return query;
}

ImportsModel::ImportsModel(const QTimeZone &zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_zone(zone)
{
}

void ImportsModel::setRuns(QList<ImportRun> runs)
{
    std::stable_sort(runs.begin(), runs.end(),
                     [](const ImportRun &a, const ImportRun &b) { return a.id > b.id; });
    if (sameRuns(runs, m_runs)) {
        m_runs = std::move(runs);
        if (!m_runs.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    // The journal only grows at its top: what was there keeps its selection.
    const qsizetype added = runs.size() - m_runs.size();
    if (added > 0 && sameRuns(runs.sliced(added), m_runs)) {
        beginInsertRows({}, 0, static_cast<int>(added) - 1);
        m_runs = std::move(runs);
        endInsertRows();
        return;
    }
    beginResetModel();
    m_runs = std::move(runs);
    endResetModel();
}

std::optional<ImportRun> ImportsModel::run(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_runs.size())
        return {};
    return m_runs.at(index.row());
}

std::optional<ImportRun> ImportsModel::earlier(const ImportRun &run) const
{
    for (const ImportRun &other : m_runs) // the newest first
        if (other.id < run.id && !other.undone && other.sha256 == run.sha256)
            return other;
    return {};
}

QHash<QString, QString> ImportsModel::names() const
{
    QHash<QString, QString> names;
    for (const ImportRun &run : m_runs)
        names.insert(QString::number(run.id.value), runName(run));
    return names;
}

void ImportsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_runs.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ImportsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int ImportsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportsModel::text(const ImportRun &run, Column which) const
{
    switch (which) {
    case FileColumn:
        return runName(run);
    case WhenColumn:
        return words::dateTime(run.at, m_zone);
    case RowsColumn:
        return words::number(run.rowsRead);
    case NewColumn:
        return words::number(run.newLeads);
    case TouchesColumn:
        return words::number(run.newTouches);
    case KnownColumn:
        return words::number(run.identicalTouches);
    case DoNotContactColumn:
        return words::number(run.doNotContact);
    case TestColumn:
        return words::number(run.testLeads);
    case RejectedColumn:
        return words::number(run.rejectedRows);
    case StateColumn:
        if (run.undone)
            return tr("Undone");
        return run.partial ? tr("In part in your leads") : tr("In your leads");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ImportsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return text(m_runs.at(index.row()), column);
    if (role == Qt::TextAlignmentRole && column >= RowsColumn && column <= RejectedColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    return {};
}

QVariant ImportsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= RowsColumn && section <= RejectedColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case FileColumn:
        return tr("File");
    case WhenColumn:
        return tr("Imported");
    case RowsColumn:
        return tr("Rows");
    case NewColumn:
        return tr("New leads");
    case TouchesColumn:
        return tr("New touches");
    case KnownColumn:
        return tr("Known");
    case DoNotContactColumn:
        return tr("Do not contact");
    case TestColumn:
        return tr("Test");
    case RejectedColumn:
        return tr("Rejected");
    case StateColumn:
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace leadline
