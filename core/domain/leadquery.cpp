// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/leadquery.h"

#include "core/base/textfold.h"
#include "core/domain/codetable.h"
#include "core/domain/leadsource.h"
#include "core/domain/querywords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

using std::chrono::milliseconds;

constexpr std::array allSorts{LeadSort::Due,     LeadSort::Received, LeadSort::Name,
                              LeadSort::Company, LeadSort::Source,   LeadSort::Action,
                              LeadSort::Offer,   LeadSort::Stage,    LeadSort::Touches};

struct DueUnit
{
    QLatin1StringView code;
    qint64 ms = 0;
};

// Largest first: the first one that divides a span writes it.
constexpr DueUnit dueUnits[] = {
    {"d"_L1, 86'400'000}, {"h"_L1, 3'600'000}, {"m"_L1, 60'000}, {"s"_L1, 1'000}, {"ms"_L1, 1},
};
constexpr qsizetype maxDueDigits = 9;

/// "<4h", "<30m", "<2d"; the "<" may be left out.
std::optional<milliseconds> parseDue(QStringView text)
{
    QString rest = foldText(text);
    if (rest.startsWith(u'<'))
        rest.remove(0, 1);
    const auto unitStart =
        std::find_if(rest.cbegin(), rest.cend(), [](QChar c) { return c < u'0' || c > u'9'; });
    const qsizetype digits = unitStart - rest.cbegin();
    if (digits == 0 || digits > maxDueDigits)
        return std::nullopt;
    const QStringView unit = QStringView(rest).mid(digits);
    for (const DueUnit &known : dueUnits) {
        if (unit == known.code)
            return milliseconds(QStringView(rest).left(digits).toLongLong() * known.ms);
    }
    return std::nullopt;
}

QString dueText(milliseconds span)
{
    const qint64 ms = std::max<qint64>(span.count(), 0);
    if (ms == 0)
        return u"<0m"_s;
    const auto unit = std::find_if(std::begin(dueUnits), std::end(dueUnits),
                                   [ms](const DueUnit &candidate) { return ms % candidate.ms == 0; });
    return u'<' + QString::number(ms / unit->ms) + unit->code;
}

void addText(QStringList &list, const QString &value)
{
    const QString folded = foldText(value);
    const bool known = std::any_of(list.cbegin(), list.cend(),
                                   [&folded](const QString &other) { return foldText(other) == folded; });
    if (!known)
        list.append(value);
}

template <typename Value>
bool addValue(QList<Value> &list, const std::optional<Value> &value)
{
    if (value && !list.contains(*value))
        list.append(*value);
    return value.has_value();
}

bool addFlag(LeadQuery &query, const QString &value, bool negated)
{
    const QString flag = foldIdentifier(value);
    if (flag == "dnc"_L1) {
        query.doNotContact = !negated;
        return true;
    }
    if (flag == "test"_L1 && !negated) {
        query.testLeads = true;
        return true;
    }
    return false;
}

std::optional<ImportId> importFrom(const QString &value)
{
    const ImportId id{value.toLongLong()};
    return id.value > 0 ? std::optional(id) : std::nullopt;
}

enum class Key { Source, Action, Offer, Deadline, Stage, Due, Import, Is };

std::optional<Key> keyFrom(const QueryWord &word)
{
    static constexpr struct
    {
        QLatin1StringView name;
        Key key = Key::Source;
    } keys[] = {
        {"source"_L1, Key::Source},     {"action"_L1, Key::Action}, {"offer"_L1, Key::Offer},
        {"deadline"_L1, Key::Deadline}, {"stage"_L1, Key::Stage},   {"due"_L1, Key::Due},
        {"import"_L1, Key::Import},     {"is"_L1, Key::Is},
    };
    const QString folded = foldText(word.key);
    for (const auto &known : keys) {
        // Only a flag can be turned round.
        if (folded == known.name && (!word.negated || known.key == Key::Is))
            return known.key;
    }
    return std::nullopt;
}

/// False: the key does not know this value.
bool apply(LeadQuery &query, Key key, const QString &value, bool negated)
{
    switch (key) {
    case Key::Source:
        addText(query.sources, Source::parse(value).code());
        return true;
    case Key::Action:
        addText(query.actions, Action::parse(value).code());
        return true;
    case Key::Offer:
        addText(query.offers, value.trimmed());
        return true;
    case Key::Deadline:
        return addValue(query.deadlines, deadlineFromCode(value));
    case Key::Stage:
        return addValue(query.stages, stageFromCode(value));
    case Key::Due: {
        const std::optional<milliseconds> span = parseDue(value);
        if (span)
            query.dueWithin = span;
        return span.has_value();
    }
    case Key::Import:
        return addValue(query.imports, importFrom(value));
    case Key::Is:
        return addFlag(query, value, negated);
    }
    return false;
}

void addFreeText(LeadQuery &query, const QString &text)
{
    if (!foldText(text).isEmpty())
        addText(query.words, text);
}

void applyWord(LeadQuery &query, const QueryWord &word, QList<QueryFault> &faults)
{
    if (!word.closed)
        faults.append({word.text, QueryFault::Why::UnclosedQuote});
    if (!word.hasKey) {
        for (const QString &value : word.values)
            addFreeText(query, value);
        return;
    }
    const std::optional<Key> key = keyFrom(word);
    if (!key) {
        faults.append({word.text, QueryFault::Why::UnknownKey});
        addFreeText(query, word.text);
        return;
    }
    bool understood = !word.values.isEmpty();
    for (const QString &value : word.values)
        understood = apply(query, *key, value, word.negated) && understood;
    if (!understood)
        faults.append({word.text, QueryFault::Why::UnknownValue});
}

void appendFacet(QStringList &parts, QLatin1StringView key, const QStringList &values)
{
    if (values.isEmpty())
        return;
    QStringList written;
    for (const QString &value : values)
        written.append(quotedValue(value));
    parts.append(key + u':' + written.join(u','));
}

template <typename Value>
QStringList codesOf(const QList<Value> &values, QString (*codeOf)(Value))
{
    QStringList codes;
    for (const Value value : values)
        codes.append(codeOf(value));
    return codes;
}

QString importText(ImportId id)
{
    return QString::number(id.value);
}

} // namespace

QString deadlineCode(DeadlineState state)
{
    switch (state) {
    case DeadlineState::Overdue:
        return u"overdue"_s;
    case DeadlineState::AtRisk:
        return u"at_risk"_s;
    case DeadlineState::OnTrack:
        return u"on_track"_s;
    case DeadlineState::Answered:
        return u"answered"_s;
    case DeadlineState::Paused:
        return u"paused"_s;
    case DeadlineState::None:
        return u"none"_s;
    }
    return {};
}

std::optional<DeadlineState> deadlineFromCode(QStringView code)
{
    return fromCode(allDeadlineStates, &deadlineCode, code);
}

QString sortCode(LeadSort sort)
{
    switch (sort) {
    case LeadSort::Due:
        return u"due"_s;
    case LeadSort::Received:
        return u"received"_s;
    case LeadSort::Name:
        return u"name"_s;
    case LeadSort::Company:
        return u"company"_s;
    case LeadSort::Source:
        return u"source"_s;
    case LeadSort::Action:
        return u"action"_s;
    case LeadSort::Offer:
        return u"offer"_s;
    case LeadSort::Stage:
        return u"stage"_s;
    case LeadSort::Touches:
        return u"touches"_s;
    }
    return {};
}

std::optional<LeadSort> sortFromCode(QStringView code)
{
    return fromCode(allSorts, &sortCode, code);
}

bool LeadQuery::isUnfiltered() const
{
    LeadQuery anything;
    anything.sort = sort;
    anything.descending = descending;
    return *this == anything;
}

LeadQuery parseQuery(const QString &text, QList<QueryFault> *faults)
{
    LeadQuery query;
    QList<QueryFault> found;
    for (const QueryWord &word : splitQuery(text))
        applyWord(query, word, found);
    if (faults)
        *faults = found;
    return query;
}

QString queryText(const LeadQuery &query)
{
    QStringList parts;
    appendFacet(parts, "source"_L1, query.sources);
    appendFacet(parts, "action"_L1, query.actions);
    appendFacet(parts, "offer"_L1, query.offers);
    appendFacet(parts, "deadline"_L1, codesOf(query.deadlines, &deadlineCode));
    appendFacet(parts, "stage"_L1, codesOf(query.stages, &stageCode));
    if (query.dueWithin)
        parts.append(u"due:"_s + dueText(*query.dueWithin));
    appendFacet(parts, "import"_L1, codesOf(query.imports, &importText));
    if (query.doNotContact)
        parts.append(*query.doNotContact ? u"is:dnc"_s : u"-is:dnc"_s);
    if (query.testLeads)
        parts.append(u"is:test"_s);
    for (const QString &word : query.words)
        parts.append(quotedWord(word));
    return parts.join(u' ');
}

} // namespace leadline
