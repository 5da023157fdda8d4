// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/valuesmodel.h"

#include "core/base/textfold.h"
#include "core/domain/country.h"
#include "core/domain/stage.h"
#include "ui/support/language.h"
#include "ui/support/words.h"

#include <QCollator>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr std::array actions{Action::Kind::Install, Action::Kind::ContactRequest, Action::Kind::Create,
                             Action::Kind::TestDrive, Action::Kind::DoNotContact};
constexpr std::array sources{"AppSource"_L1, "AzureMarketplace"_L1, "AzurePortal"_L1, "TestDrive"_L1};

/// Every country, in the order of its name in the language in use.
void addCountries(Choices &choices)
{
    QList<std::pair<QString, QString>> countries;
    for (char16_t first = u'A'; first <= u'Z'; ++first) {
        for (char16_t second = u'A'; second <= u'Z'; ++second) {
            const QString code = QString(QChar(first)) + QChar(second);
            if (const auto country = Country::parse(code); country && country->code() == code)
                countries.append({country->name(language::current()), code});
        }
    }
    QCollator order(language::locale());
    std::sort(countries.begin(), countries.end(),
              [&order](const auto &a, const auto &b) { return order.compare(a.first, b.first) < 0; });
    for (const auto &[name, code] : std::as_const(countries))
        choices.add(name, code);
}

Choices choicesOf(LeadField field)
{
    Choices choices;
    choices.add(ValuesModel::tr("Keep it as it is"), QString());
    if (field == LeadField::Action)
        for (const Action::Kind kind : actions)
            choices.add(words::action(kind), Action(kind).code());
    else if (field == LeadField::LeadSource)
        for (const QLatin1StringView source : sources)
            choices.add(words::source(Source::parse(QString(source))), QString(source));
    else if (field == LeadField::LeadStatus)
        for (const Stage stage : allStages)
            choices.add(words::stage(stage), stageCode(stage));
    else if (field == LeadField::Country)
        addCountries(choices);
    return choices;
}

/// The key under which a text is answered already, however it was written; else the text itself.
QString keyOf(const QMap<QString, QString> &answers, const QString &text)
{
    for (auto one = answers.cbegin(); one != answers.cend(); ++one)
        if (foldText(one.key()) == foldText(text))
            return one.key();
    return text;
}

} // namespace

ValuesModel::ValuesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ValuesModel::add(const QList<UnknownValue> &values)
{
    QList<UnknownValue> fresh;
    for (const UnknownValue &value : values) {
        const auto known = std::find_if(m_values.begin(), m_values.end(), [&value](const UnknownValue &old) {
            return old.field == value.field && old.value == value.value;
        });
        if (known == m_values.end())
            fresh.append(value);
        else
            known->rows = value.rows;
    }
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
    m_values.append(fresh);
    endInsertRows();
}

void ValuesModel::setMeanings(const ValueMeanings &meanings)
{
    if (m_meanings == meanings)
        return;
    m_meanings = meanings;
    if (!m_values.isEmpty())
        Q_EMIT dataChanged(index(0, MeaningColumn), index(rowCount() - 1, MeaningColumn));
}

int ValuesModel::unanswered() const
{
    return static_cast<int>(std::count_if(m_values.cbegin(), m_values.cend(),
                                          [this](const auto &value) { return !meaning(value).isValid(); }));
}

void ValuesModel::clear()
{
    beginResetModel();
    m_values.clear();
    m_meanings.clear();
    endResetModel();
}

void ValuesModel::retranslate()
{
    m_choices.clear();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_values.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ValuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_values.size());
}

int ValuesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ValuesModel::meaning(const UnknownValue &value) const
{
    const QMap<QString, QString> answers = m_meanings.value(value.field);
    const QString key = keyOf(answers, value.value);
    return answers.contains(key) ? QVariant(answers.value(key)) : QVariant();
}

const Choices &ValuesModel::choices(LeadField field) const
{
    if (!m_choices.contains(field))
        m_choices.insert(field, choicesOf(field));
    return m_choices[field];
}

QString ValuesModel::text(const UnknownValue &value, Column which) const
{
    switch (which) {
    case FieldColumn:
        return words::field(value.field);
    case ValueColumn:
        return value.value.simplified();
    case RowsColumn:
        return words::number(value.rows);
    case MeaningColumn: {
        const QVariant said = meaning(value);
        const Choices &all = choices(value.field);
        return said.isValid() ? all.texts.value(all.values.indexOf(said)) : QString();
    }
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ValuesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const UnknownValue &value = m_values.at(index.row());
    if (role == Qt::DisplayRole)
        return text(value, static_cast<Column>(index.column()));
    if (role == Qt::TextAlignmentRole && index.column() == RowsColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    if (index.column() != MeaningColumn)
        return {};
    if (role == ChoiceTextsRole)
        return choices(value.field).texts;
    if (role == ChoiceValuesRole)
        return choices(value.field).values;
    if (role == ChosenRole)
        return meaning(value);
    if (role == ChoiceNameRole)
        return tr("Meaning of “%1”").arg(value.value.simplified());
    return {};
}

bool ValuesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool known = checkIndex(index, CheckIndexOption::IndexIsValid);
    if (!known || index.column() != MeaningColumn || role != ChosenRole)
        return false;
    const UnknownValue &asked = m_values.at(index.row());
    QMap<QString, QString> &answers = m_meanings[asked.field];
    answers.insert(keyOf(answers, asked.value), value.toString());
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags ValuesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == MeaningColumn ? flags | Qt::ItemIsEditable : flags;
}

QVariant ValuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == RowsColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case FieldColumn:
        return tr("Field");
    case ValueColumn:
        return tr("In the file");
    case RowsColumn:
        return tr("Rows");
    case MeaningColumn:
        return tr("Stands for");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace leadline
