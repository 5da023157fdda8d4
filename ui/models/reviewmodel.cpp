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
    case ReviewModel::Filter::Rejected:
    case ReviewModel::Filter::Warnings:
        break;
    }
    return false;
}

} // namespace

ReviewModel::ReviewModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ReviewModel::setReport(std::shared_ptr<const ImportReport> report)
{
    if (m_report == report)
        return;
    beginResetModel();
    m_report = std::move(report);
    m_rowOfLine.clear();
    m_problemOfLine.clear();
    if (m_report) {
        for (const ImportRow &row : m_report->rows)
            m_rowOfLine.insert(row.line, &row);
        for (const ImportProblem &problem : m_report->rejected)
            m_problemOfLine.insert(problem.line, &problem);
        for (const ImportProblem &problem : m_report->warnings)
            m_problemOfLine.insert(problem.line, &problem);
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
    if (m_filter == Filter::Rejected)
        fillProblems(m_report->rejected);
    else if (m_filter == Filter::Warnings)
        fillProblems(m_report->warnings);
    else
        fillRows();
}

void ReviewModel::fillRows()
{
    for (const ImportRow &row : m_report->rows)
        if (shows(m_filter, row.verdict))
            m_entries.append({&row, nullptr});
}

void ReviewModel::fillProblems(const QList<ImportProblem> &problems)
{
    for (const ImportProblem &problem : problems)
        m_entries.append({m_rowOfLine.value(problem.line), &problem});
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReviewModel::problemText(const Entry &entry) const
{
    if (entry.problem)
        return words::problem(*entry.problem);
    QStringList sentences;
    for (const ImportProblem *problem : m_problemOfLine.values(entry.row->line))
        sentences.prepend(words::problem(*problem)); // a multi hash gives the last one first
    return sentences.join(u' ');
}

QString ReviewModel::text(const Entry &entry, Column which) const
{
    static const ImportRow none;
    const ImportRow &row = entry.row ? *entry.row : none;
    const int line = entry.problem ? entry.problem->line : row.line;
    switch (which) {
    case LineColumn:
        return line > 0 ? words::number(line) : tr("File");
    case VerdictColumn:
        return entry.row ? words::rowVerdict(row.verdict) : QString();
    case PersonColumn:
        return row.name.simplified();
    case CompanyColumn:
        return row.company.simplified();
    case OfferColumn:
        return row.offer.simplified();
    case ActionColumn:
        return entry.row && row.action.kind() != Action::Kind::None ? words::action(row.action) : QString();
    case ProblemColumn:
        return problemText(entry);
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
    if (role == Qt::DisplayRole)
        return text(m_entries.at(index.row()), column);
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
