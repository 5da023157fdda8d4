// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/columnmapmodel.h"

#include "ui/support/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr int asTheRun = -1;
constexpr std::array ownRules{DuplicatePolicy::Add, DuplicatePolicy::Fill, DuplicatePolicy::Overwrite};

/// The field says something about the customer.
bool describesCustomer(const std::optional<LeadField> &field)
{
    return field && (info(*field).person || *field == LeadField::Country || *field == LeadField::Company ||
                     *field == LeadField::JobTitle);
}

QString ruleText(int policy)
{
    if (policy == asTheRun)
        return ColumnMapModel::tr("As the import");
    switch (static_cast<DuplicatePolicy>(policy)) {
    case DuplicatePolicy::Add:
    case DuplicatePolicy::Skip:
        return ColumnMapModel::tr("Keep");
    case DuplicatePolicy::Fill:
        return ColumnMapModel::tr("Fill if blank");
    case DuplicatePolicy::Overwrite:
        return ColumnMapModel::tr("Overwrite");
    }
    return {};
}

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

void ColumnMapModel::setRules(const Rules &rules)
{
    if (m_rules == rules)
        return;
    m_rules = rules;
    if (!m_columns.isEmpty())
        Q_EMIT dataChanged(index(0, RuleColumn), index(rowCount() - 1, RuleColumn));
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
    case RuleColumn:
        return ruleData(column, Qt::DisplayRole).toString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ColumnMapModel::ruleData(const ColumnMatch &column, int role) const
{
    if (!describesCustomer(column.field))
        return {};
    const auto rule = m_rules.constFind(*column.field);
    const int chosen = rule == m_rules.cend() ? asTheRun : static_cast<int>(*rule);
    Choices choices;
    choices.add(ruleText(asTheRun), asTheRun);
    for (const DuplicatePolicy policy : ownRules)
        choices.add(ruleText(static_cast<int>(policy)), static_cast<int>(policy));
    if (role == Qt::DisplayRole)
        return ruleText(chosen);
    if (role == ChoiceTextsRole)
        return choices.texts;
    if (role == ChoiceValuesRole)
        return choices.values;
    if (role == ChosenRole)
        return chosen;
    if (role == ChoiceNameRole)
        return tr("Known customers: what happens to “%1”").arg(column.header.simplified());
    return {};
}

QVariant ColumnMapModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ColumnMatch &column = m_columns.at(index.row());
    if (role == Qt::DisplayRole)
        return text(column, index.row(), static_cast<Column>(index.column()));
    if (index.column() == RuleColumn)
        return ruleData(column, role);
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
    if (known && index.column() == RuleColumn && role == ChosenRole)
        return setRule(index, value.toInt());
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

bool ColumnMapModel::setRule(const QModelIndex &index, int policy)
{
    const std::optional<LeadField> field = m_columns.at(index.row()).field;
    if (!describesCustomer(field))
        return false;
    if (policy == asTheRun)
        m_rules.remove(*field);
    else
        m_rules.insert(*field, static_cast<DuplicatePolicy>(policy));
    Q_EMIT dataChanged(index, index);
    Q_EMIT ruleEdited();
    return true;
}

Qt::ItemFlags ColumnMapModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool choice =
        index.isValid() &&
        (index.column() == FieldColumn ||
         (index.column() == RuleColumn && describesCustomer(m_columns.at(index.row()).field)));
    return choice ? flags | Qt::ItemIsEditable : flags;
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
    case RuleColumn:
        return tr("Known customers");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace leadline
