// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/leadquery.h"

#include "core/base/textfold.h"
#include "core/domain/codetable.h"
#include "core/domain/querywords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

using std::chrono::milliseconds;

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

/// `is:dnc`, `-is:stale`, `is:test`. False: no such flag.
bool addFlag(LeadQuery &query, const QString &value, bool negated)
{
    const QString flag = foldIdentifier(value);
    if (const auto facet = facetFromCode(flag); facet && isFlag(*facet)) {
        query[*facet] = {{negated ? u"no"_s : u"yes"_s}, {}};
        return true;
    }
    if (flag == "test"_L1 && !negated) {
        query.testLeads = true;
        return true;
    }
    return false;
}

bool addFacet(LeadQuery &query, Facet facet, const QString &value, bool negated)
{
    const auto known = facetValue(facet, value);
    if (known)
        addText(negated ? query[facet].without : query[facet].values, *known);
    return known.has_value();
}

bool setDue(LeadQuery &query, const QString &value)
{
    const std::optional<milliseconds> span = parseDue(value);
    if (span)
        query.dueWithin = span;
    return span.has_value();
}

bool isKey(const QueryWord &word)
{
    const QString key = foldText(word.key);
    const auto facet = facetFromCode(key);
    return key == "is"_L1 || (key == "due"_L1 && !word.negated) || (facet && !isFlag(*facet));
}

/// False: the key does not know this value.
bool apply(LeadQuery &query, const QueryWord &word, const QString &value)
{
    if (const auto facet = facetFromCode(word.key))
        return addFacet(query, *facet, value, word.negated);
    return foldText(word.key) == "is"_L1 ? addFlag(query, value, word.negated) : setDue(query, value);
}

void addFreeText(QStringList &words, const QString &text)
{
    if (!foldText(text).isEmpty())
        addText(words, text);
}

void applyWord(LeadQuery &query, const QueryWord &word, QList<QueryFault> &faults)
{
    if (!word.closed)
        faults.append({word.text, QueryFault::Why::UnclosedQuote});
    if (!word.hasKey) {
        for (const QString &value : word.values)
            addFreeText(word.negated ? query.without : query.words, value);
        return;
    }
    if (!isKey(word)) {
        faults.append({word.text, QueryFault::Why::UnknownKey});
        addFreeText(query.words, word.text);
        return;
    }
    bool understood = !word.values.isEmpty();
    for (const QString &value : word.values)
        understood = apply(query, word, value) && understood;
    if (!understood)
        faults.append({word.text, QueryFault::Why::UnknownValue});
}

void appendFacet(QStringList &parts, const QString &key, const QStringList &values)
{
    if (values.isEmpty())
        return;
    QStringList written;
    for (const QString &value : values)
        written.append(quotedValue(value));
    parts.append(key + u':' + written.join(u','));
}

} // namespace

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
    case LeadSort::Owner:
        return u"owner"_s;
    case LeadSort::Country:
        return u"country"_s;
    case LeadSort::NextStep:
        return u"step"_s;
    }
    return {};
}

std::optional<LeadSort> sortFromCode(QStringView code)
{
    return fromCode(allSorts, &sortCode, code);
}

bool LeadQuery::isUnfiltered() const
{
    return *this == withFiltersOf({});
}

LeadQuery LeadQuery::withFiltersOf(const LeadQuery &other) const
{
    LeadQuery query = other;
    query.sort = sort;
    query.descending = descending;
    query.groups = groups;
    return query;
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
    for (const Facet facet : allFacets) {
        if (isFlag(facet))
            continue;
        appendFacet(parts, facetCode(facet), query[facet].values);
        appendFacet(parts, u'-' + facetCode(facet), query[facet].without);
    }
    if (query.dueWithin)
        parts.append(u"due:"_s + dueText(*query.dueWithin));
    for (const Facet facet : allFacets) {
        if (!isFlag(facet))
            continue;
        for (const QString &value : query[facet].values)
            parts.append((value == "yes"_L1 ? u"is:"_s : u"-is:"_s) + facetCode(facet));
    }
    if (query.testLeads)
        parts.append(u"is:test"_s);
    for (const QString &word : query.words)
        parts.append(quotedWord(word));
    for (const QString &word : query.without)
        parts.append(u'-' + quotedWord(word));
    return parts.join(u' ');
}

} // namespace leadline
