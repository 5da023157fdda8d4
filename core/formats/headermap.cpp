// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/headermap.h"

#include "core/base/textfold.h"
#include "core/formats/columnvalues.h"
#include "core/formats/headeraliases.h"

#include <QtCore/QJsonArray>
#include <QtCore/QVarLengthArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr double settledByValues = 0.9;
constexpr double unsettled = 0.5;

/// One column while the map is made.
struct Column
{
    QString folded;
    QStringList values; ///< those of the samples that are not empty
    std::optional<LeadField> otherwise;
};

bool isOneOf(const QString &folded, std::initializer_list<QStringView> words)
{
    return std::find(words.begin(), words.end(), QStringView(folded)) != words.end();
}

/// More than half of the values, and there are some.
template <typename Predicate>
bool mostly(const QStringList &values, Predicate predicate)
{
    return !values.isEmpty() && 2 * std::count_if(values.begin(), values.end(), predicate) > values.size();
}

bool isSalutation(const QString &value)
{
    return isOneOf(foldIdentifier(value),
                   {u"mr",       u"mrs", u"ms",    u"miss", u"mx",    u"dr",    u"prof", u"sir",   u"madam",
                    u"sr",       u"sra", u"srta",  u"don",  u"dona",  u"d",     u"dna",  u"senor", u"senora",
                    u"senorita", u"bay", u"bayan", u"bey",  u"hanim", u"sayin", u"sn",   u"dra"});
}

/// A subject line rather than a job: long, or it ends like a sentence.
bool isSentence(const QString &value)
{
    const QString trimmed = value.trimmed();
    const bool closed = trimmed.endsWith(u'?') || trimmed.endsWith(u'!') ||
                        (trimmed.endsWith(u'.') && trimmed.count(u' ') >= 3);
    return closed || trimmed.count(u' ') >= 7;
}

bool isWholeNumber(const QString &value)
{
    const QString text = value.trimmed();
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

bool hasSpaceInside(const QString &value)
{
    return value.trimmed().contains(u' ');
}

QList<Column> readColumns(const QStringList &headers, const QList<QStringList> &samples)
{
    QList<Column> columns;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        Column column{foldIdentifier(headers[i]), {}, {}};
        for (const QStringList &row : samples) {
            if (i < row.size() && !row[i].trimmed().isEmpty())
                column.values.append(row[i]);
        }
        columns.append(column);
    }
    return columns;
}

void setField(ColumnMatch &match, LeadField field, double score, MatchReason reason)
{
    match.field = field;
    match.score = score;
    match.reason = reason;
}

void setAside(ColumnMatch &match)
{
    match.field.reset();
    match.score = 0.0;
    match.reason = MatchReason::Values;
}

bool hasField(const ColumnMap &map, LeadField field)
{
    return std::any_of(map.begin(), map.end(),
                       [field](const ColumnMatch &match) { return match.field == field; });
}

/// `nombre` and `ad` alone: a first name, unless the cells hold whole names and there is no column for last
/// names.
void settleName(ColumnMap &map, qsizetype at, const Column &column)
{
    if (!isOneOf(column.folded, {u"nombre", u"nombres", u"ad", u"adi", u"isim", u"ismi"}))
        return;
    if (hasField(map, LeadField::LastName))
        return;
    ColumnMatch &match = map[at];
    if (column.values.isEmpty()) {
        setField(match, LeadField::FirstName, unsettled, MatchReason::Ambiguous);
        match.candidates = {LeadField::FirstName, LeadField::FullName};
        return;
    }
    const bool whole = mostly(column.values, hasSpaceInside);
    setField(match, whole ? LeadField::FullName : LeadField::FirstName, settledByValues, MatchReason::Values);
}

/// `title`, `título`, `başlık`: a job title, unless the cells are salutations or subjects.
void settleTitle(ColumnMatch &match, const Column &column)
{
    if (!isOneOf(column.folded, {u"title", u"titulo", u"baslik", u"unvan"}))
        return;
    if (mostly(column.values, isSalutation) || mostly(column.values, isSentence))
        setAside(match);
}

/// `source`, `fuente`, `kaynak`: surely the marketplace's where the cells hold its pipe.
void settleSource(ColumnMatch &match, const Column &column)
{
    if (!isOneOf(column.folded, {u"source", u"origen", u"fuente", u"kaynak"}))
        return;
    if (mostly(column.values, [](const QString &value) { return value.contains(u'|'); }))
        setField(match, LeadField::LeadSource, settledByValues, MatchReason::Values);
}

/// `contact` with addresses in it is no name.
void settleContact(ColumnMatch &match, const Column &column)
{
    if (match.field == LeadField::FullName &&
        mostly(column.values, [](const QString &value) { return value.contains(u'@'); }))
        setField(match, LeadField::Email, settledByValues, MatchReason::Values);
}

/// "Customer name" beside the contact's first and last name is the customer's company.
void settleCustomer(ColumnMap &map, qsizetype at, const Column &column)
{
    if (!isOneOf(column.folded,
                 {u"customername", u"clientname", u"nombredelcliente", u"nombredecliente", u"musteriadi"}))
        return;
    if (hasField(map, LeadField::FirstName) && hasField(map, LeadField::LastName) &&
        !hasField(map, LeadField::Company))
        setField(map[at], LeadField::Company, settledByValues, MatchReason::Values);
}

/// Dynamics keeps a number in the source's column, and the marketplace's text in the description.
void settleDescription(ColumnMap &map, const QList<Column> &columns)
{
    const auto at = [&map](LeadField field) {
        return std::find_if(map.begin(), map.end(),
                            [field](const ColumnMatch &match) { return match.field == field; });
    };
    const auto note = at(LeadField::Note);
    const auto source = at(LeadField::LeadSource);
    if (note == map.end() || !mostly(columns[note - map.begin()].values, isLeadSourceText))
        return;
    if (source != map.end()) {
        const QStringList &values = columns[source - map.begin()].values;
        if (std::any_of(values.begin(), values.end(),
                        [](const QString &value) { return !isWholeNumber(value); }))
            return;
        setAside(*source);
    }
    setField(*note, LeadField::LeadSource, settledByValues, MatchReason::Values);
}

std::optional<LeadField> fieldOf(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Email:
        return LeadField::Email;
    case ValueKind::Phone:
        return LeadField::Phone;
    case ValueKind::LeadSource:
        return LeadField::LeadSource;
    case ValueKind::Moment:
        return LeadField::Received;
    case ValueKind::Country:
        return LeadField::Country;
    case ValueKind::Mixed:
        break;
    }
    return std::nullopt;
}

/// A column without a known name, if its values can be one thing only. Dates and countries can be of
/// anything: only where the name says nothing at all.
void nameByValues(ColumnMap &map, qsizetype at, const Column &column, ValueKind kind)
{
    const auto field = fieldOf(kind);
    const bool sure = kind == ValueKind::Email || kind == ValueKind::LeadSource;
    if (!field || hasField(map, *field) || (!sure && !isNamelessHeader(map[at].header)))
        return;
    if (!isOneOf(column.folded, {u"owneremail", u"assignedto"}))
        setField(map[at], *field, settledByValues, MatchReason::Values);
}

/// A name that its values give the lie to is for the user to settle.
void doubtName(ColumnMatch &match, ValueKind kind)
{
    static constexpr LeadField plain[] = {LeadField::FirstName, LeadField::LastName, LeadField::FullName,
                                          LeadField::Email,     LeadField::Phone,    LeadField::Country,
                                          LeadField::Company,   LeadField::JobTitle};
    const auto other = fieldOf(kind);
    const bool telling =
        kind == ValueKind::Email || kind == ValueKind::Phone || kind == ValueKind::LeadSource;
    if (!telling || other == match.field ||
        std::find(std::begin(plain), std::end(plain), *match.field) == std::end(plain))
        return;
    match.candidates = {*match.field, *other};
    match.field.reset();
    match.score = unsettled;
    match.reason = MatchReason::Ambiguous;
}

void heedValues(ColumnMap &map, const QList<Column> &columns)
{
    for (qsizetype i = 0; i < map.size(); ++i) {
        const ValueKind kind = valueKind(columns[i].values);
        if (map[i].field)
            doubtName(map[i], kind);
        else if (map[i].reason == MatchReason::None)
            nameByValues(map, i, columns[i], kind);
    }
}

ColumnMap matchByName(const QStringList &headers, QList<Column> &columns)
{
    ColumnMap map;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        ColumnMatch match;
        match.header = headers[i];
        if (const auto meaning = headerMeaning(headers[i])) {
            setField(match, meaning->field, meaning->score, MatchReason::Alias);
            columns[i].otherwise = meaning->otherwise;
        }
        map.append(match);
    }
    return map;
}

/// The column that keeps the field: the best name, then the one that has values, then the first.
bool isBetter(const ColumnMatch &a, const Column &columnA, const ColumnMatch &b, const Column &columnB)
{
    if (a.score != b.score)
        return a.score > b.score;
    return !columnA.values.isEmpty() && columnB.values.isEmpty();
}

void giveWay(ColumnMatch &match, Column &column)
{
    match.candidates.clear();
    match.field = std::exchange(column.otherwise, std::nullopt);
    if (match.field)
        return;
    match.score = 0.0;
    match.reason = MatchReason::None;
}

/// No field is given to two columns.
void resolveDoubles(ColumnMap &map, QList<Column> &columns)
{
    for (bool changed = true; std::exchange(changed, false);) {
        for (qsizetype i = 0; i < map.size(); ++i) {
            for (qsizetype j = i + 1; j < map.size(); ++j) {
                if (!map[i].field || map[i].field != map[j].field)
                    continue;
                const qsizetype loser = isBetter(map[j], columns[j], map[i], columns[i]) ? i : j;
                giveWay(map[loser], columns[loser]);
                changed = true;
            }
        }
    }
}

std::optional<MatchReason> reasonFromCode(const QString &text)
{
    for (const MatchReason reason : {MatchReason::None, MatchReason::Alias, MatchReason::Values,
                                     MatchReason::Profile, MatchReason::User, MatchReason::Ambiguous}) {
        if (code(reason) == text)
            return reason;
    }
    return std::nullopt;
}

std::optional<ColumnMatch> columnFromJson(const QJsonObject &json)
{
    if (!json.value(u"header"_s).isString())
        return std::nullopt;
    ColumnMatch match;
    match.header = json.value(u"header"_s).toString();
    const QJsonValue field = json.value(u"field"_s);
    if (field.isString()) {
        match.field = leadFieldFromKey(field.toString());
        if (!match.field)
            return std::nullopt;
    } else if (!field.isNull() && !field.isUndefined()) {
        return std::nullopt;
    }
    const auto reason = reasonFromCode(json.value(u"reason"_s).toString(u"profile"_s));
    if (!reason)
        return std::nullopt;
    match.reason = *reason;
    match.score = std::clamp(json.value(u"score"_s).toDouble(match.field ? 1.0 : 0.0), 0.0, 1.0);
    for (const auto &candidate : json.value(u"candidates"_s).toArray()) {
        const auto known = leadFieldFromKey(candidate.toString());
        if (!known)
            return std::nullopt;
        match.candidates.append(*known);
    }
    return match;
}

} // namespace

QString code(MatchReason reason)
{
    switch (reason) {
    case MatchReason::None:
        return u"none"_s;
    case MatchReason::Alias:
        return u"alias"_s;
    case MatchReason::Values:
        return u"values"_s;
    case MatchReason::Profile:
        return u"profile"_s;
    case MatchReason::User:
        return u"user"_s;
    case MatchReason::Ambiguous:
        return u"ambiguous"_s;
    }
    return {};
}

ColumnMap mapHeaders(const QStringList &headers, const QList<QStringList> &samples)
{
    QList<Column> columns = readColumns(headers, samples);
    ColumnMap map = matchByName(headers, columns);
    for (qsizetype i = 0; i < map.size(); ++i) {
        settleName(map, i, columns[i]);
        settleTitle(map[i], columns[i]);
        settleSource(map[i], columns[i]);
        settleContact(map[i], columns[i]);
        settleCustomer(map, i, columns[i]);
    }
    settleDescription(map, columns);
    resolveDoubles(map, columns);
    heedValues(map, columns);
    return map;
}

QJsonObject toJson(const ColumnMap &map)
{
    QJsonArray columns;
    for (const ColumnMatch &match : map) {
        QJsonObject column{
            {u"header"_s, match.header}, {u"score"_s, match.score}, {u"reason"_s, code(match.reason)}};
        column.insert(u"field"_s, match.field ? QJsonValue(key(*match.field)) : QJsonValue(QJsonValue::Null));
        if (!match.candidates.isEmpty()) {
            QJsonArray candidates;
            for (const LeadField candidate : match.candidates)
                candidates.append(key(candidate));
            column.insert(u"candidates"_s, candidates);
        }
        columns.append(column);
    }
    return {{u"columns"_s, columns}};
}

std::optional<ColumnMap> columnMapFromJson(const QJsonObject &json)
{
    if (!json.value(u"columns"_s).isArray())
        return std::nullopt;
    ColumnMap map;
    for (const auto &value : json.value(u"columns"_s).toArray()) {
        const auto match = value.isObject() ? columnFromJson(value.toObject()) : std::nullopt;
        if (!match || (match->field && hasField(map, *match->field)))
            return std::nullopt;
        map.append(*match);
    }
    return map;
}

IncomingLead toIncomingLead(std::span<const QStringView> cells, const ColumnMap &map)
{
    IncomingLead lead;
    for (qsizetype i = 0; i < std::min(qsizetype(cells.size()), map.size()); ++i) {
        if (map[i].field)
            lead.*info(*map[i].field).member = cells[size_t(i)].trimmed().toString();
    }
    return lead;
}

IncomingLead toIncomingLead(const QStringList &cells, const ColumnMap &map)
{
    const QVarLengthArray<QStringView, 32> views(cells.begin(), cells.end());
    return toIncomingLead(std::span(views.data(), size_t(views.size())), map);
}

} // namespace leadline
