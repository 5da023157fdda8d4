// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/reviewmodel.h"

#include "ui/support/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

bool shows(ReviewModel::Filter filter, RowVerdict verdict)
{
    switch (filter) {
    case ReviewModel::Filter::All:
        return true;
    case ReviewModel::Filter::NewLeads:
        return verdict == RowVerdict::NewLead;
    case ReviewModel::Filter::NewTouches:
        return verdict == RowVerdict::NewTouch;
    case ReviewModel::Filter::AlreadyKnown:
        return verdict == RowVerdict::Identical || verdict == RowVerdict::Skipped;
    case ReviewModel::Filter::DoNotContact:
        return verdict == RowVerdict::DoNotContact;
    case ReviewModel::Filter::Test:
        return verdict == RowVerdict::Test;
    }
    return false;
}

/// Readers of text know lines only.
qint64 keyOf(const ImportProblem &problem)
{
    return problem.row > 0 ? problem.row : -qint64(problem.line);
}

} // namespace

ReviewModel::ReviewModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ReviewModel::setReport(std::shared_ptr<const ImportReport> report,
                            const QMap<qint64, RowDecision> &decisions)
{
    if (m_report == report && m_decisions == decisions)
        return;
    beginResetModel();
    m_report = std::move(report);
    m_decisions = decisions;
    m_problems.clear();
    if (m_report) {
        for (const ImportProblem &problem : m_report->rejected)
            m_problems.insert(keyOf(problem), &problem);
        for (const ImportProblem &problem : m_report->warnings)
            m_problems.insert(keyOf(problem), &problem);
    }
    fill();
    endResetModel();
}

void ReviewModel::setFilter(Filter filter)
{
    if (m_filter == filter)
        return;
    beginResetModel();
    m_filter = filter;
    fill();
    endResetModel();
}

void ReviewModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ReviewModel::fill()
{
    m_entries.clear();
    if (!m_report)
        return;
    for (qsizetype row = 0; row < m_report->rows.size(); ++row)
        if (shows(m_filter, m_report->rows.at(row).verdict))
            m_entries.append(row);
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReviewModel::problemText(const ImportRow &row) const
{
    QStringList sentences;
    for (const qint64 key : {row.row, -qint64(row.line)})
        for (const ImportProblem *problem : m_problems.values(key))
            sentences.prepend(words::problem(*problem)); // a multi hash gives the last one first
    return sentences.join(u' ');
}

QString ReviewModel::verdictText(const ImportRow &row) const
{
    const RowDecision said = m_decisions.value(row.row);
    if (said.leaveOut)
        return tr("Left out by you");
    return said == RowDecision{} ? words::rowVerdict(row.verdict)
                                 //: %1 says what happens to a row that the user has edited
                                 : tr("%1 · edited").arg(words::rowVerdict(row.verdict));
}

QString ReviewModel::text(const ImportRow &row, Column which) const
{
    switch (which) {
    case LineColumn:
        return words::number(row.line);
    case VerdictColumn:
        return verdictText(row);
    case PersonColumn:
        return row.name.simplified();
    case CompanyColumn:
        return row.company.simplified();
    case OfferColumn:
        return row.offer.simplified();
    case ActionColumn:
        return row.action.kind() != Action::Kind::None ? words::action(row.action) : QString();
    case ProblemColumn:
        return problemText(row);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    const ImportRow &row = m_report->rows.at(m_entries.at(index.row()));
    if (role == Qt::DisplayRole)
        return text(row, column);
    if (role == RowRole)
        return row.row;
    if (role == Qt::TextAlignmentRole && column == LineColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    return {};
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal && section == LineColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (static_cast<Column>(section)) {
    case LineColumn:
        return tr("Line");
    case VerdictColumn:
        return tr("What happens");
    case PersonColumn:
        return tr("Person");
    case CompanyColumn:
        return tr("Company");
    case OfferColumn:
        return tr("Offer");
    case ActionColumn:
        return tr("Action");
    case ProblemColumn:
        return tr("Please note");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace leadline
