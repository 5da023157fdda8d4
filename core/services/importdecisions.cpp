// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/importdecisions.h"

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

QString charText(QChar c)
{
    return c.isNull() ? QString() : QString(c);
}

QJsonObject policiesJson(const QMap<LeadField, DuplicatePolicy> &fields)
{
    QJsonObject json;
    for (const auto &[field, policy] : fields.asKeyValueRange())
        json.insert(key(field), code(policy));
    return json;
}

QJsonObject valuesJson(const ValueMeanings &values)
{
    QJsonObject json;
    for (const auto &[field, meanings] : values.asKeyValueRange()) {
        QJsonObject pairs;
        for (const auto &[text, meaning] : meanings.asKeyValueRange())
            pairs.insert(text, meaning);
        json.insert(key(field), pairs);
    }
    return json;
}

QJsonObject rowsJson(const QMap<qint64, RowDecision> &rows)
{
    QJsonObject json;
    for (const auto &[number, decision] : rows.asKeyValueRange()) {
        QJsonObject row;
        QJsonObject cells;
        for (const auto &[column, text] : decision.cells.asKeyValueRange())
            cells.insert(QString::number(column), text);
        if (!cells.isEmpty())
            row.insert(u"cells"_s, cells);
        if (decision.duplicates)
            row.insert(u"duplicates"_s, code(*decision.duplicates));
        if (decision.leaveOut)
            row.insert(u"leave_out"_s, true);
        json.insert(QString::number(number), row);
    }
    return json;
}

ValueMeanings valuesFromJson(const QJsonObject &json)
{
    ValueMeanings values;
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        const auto field = leadFieldFromKey(entry.key());
        const QJsonObject pairs = entry.value().toObject();
        for (auto pair = pairs.begin(); field && pair != pairs.end(); ++pair)
            values[*field].insert(pair.key(), pair.value().toString());
    }
    return values;
}

RowDecision rowFromJson(const QJsonObject &json)
{
    RowDecision row;
    const QJsonObject cells = json.value("cells"_L1).toObject();
    for (auto cell = cells.begin(); cell != cells.end(); ++cell)
        row.cells.insert(cell.key().toLongLong(), cell.value().toString());
    row.duplicates = duplicatePolicyFromCode(json.value("duplicates"_L1).toString());
    row.leaveOut = json.value("leave_out"_L1).toBool();
    return row;
}

ImportDecisions decisionsFromJson(const QJsonObject &json)
{
    ImportDecisions decisions;
    decisions.duplicates =
        duplicatePolicyFromCode(json.value("duplicates"_L1).toString()).value_or(DuplicatePolicy::Fill);
    const QJsonObject fields = json.value("fields"_L1).toObject();
    for (auto entry = fields.begin(); entry != fields.end(); ++entry) {
        const auto field = leadFieldFromKey(entry.key());
        const auto policy = duplicatePolicyFromCode(entry.value().toString());
        if (field && policy)
            decisions.fields.insert(*field, *policy);
    }
    decisions.values = valuesFromJson(json.value("values"_L1).toObject());
    if (json.value("missing_time"_L1).toString() == "file"_L1)
        decisions.missingTime = MissingTime::FileTime;
    const QJsonObject rows = json.value("rows"_L1).toObject();
    for (auto row = rows.begin(); row != rows.end(); ++row)
        decisions.rows.insert(row.key().toLongLong(), rowFromJson(row.value().toObject()));
    return decisions;
}

} // namespace

QJsonObject toJson(const CsvDialect &dialect)
{
    return {{u"delimiter"_s, QString(dialect.delimiter)},
            {u"quote"_s, charText(dialect.quote)},
            {u"escape"_s, charText(dialect.escape)},
            {u"header_line"_s, dialect.headerLine},
            {u"first_data_line"_s, dialect.firstDataLine}};
}

CsvDialect dialectFromJson(const QJsonObject &json, CsvDialect base)
{
    const auto readChar = [&json](QLatin1StringView key, QChar &into) {
        if (!json.contains(key))
            return;
        const QString value = json.value(key).toString();
        into = value.isEmpty() ? QChar() : value.front();
    };
    readChar("delimiter"_L1, base.delimiter);
    const QChar quoteBefore = base.quote;
    readChar("quote"_L1, base.quote);
    if (base.quote != quoteBefore && !json.contains("escape"_L1))
        base.escape = base.quote;
    readChar("escape"_L1, base.escape);
    if (json.contains("header"_L1) && !json.contains("header_line"_L1))
        base.headerLine = json.value("header"_L1).toBool() ? 1 : 0;
    if (json.contains("header_line"_L1))
        base.headerLine = json.value("header_line"_L1).toInt();
    base.firstDataLine = json.value("first_data_line"_L1).toInt(base.headerLine + 1);
    return base;
}

QJsonObject toJson(const ImportOverrides &overrides)
{
    const ImportDecisions decisions = overrides.decisions.value_or(ImportDecisions{});
    QJsonObject json{{u"duplicates"_s, code(decisions.duplicates)}};
    if (overrides.encoding)
        json.insert(u"encoding"_s, encodingName(*overrides.encoding));
    if (overrides.dialect)
        json.insert(u"dialect"_s, toJson(*overrides.dialect));
    if (overrides.columns)
        json.insert(u"columns"_s, toJson(*overrides.columns).value(u"columns"_s));
    if (overrides.dateOrder)
        json.insert(u"date_order"_s, dateOrderCode(*overrides.dateOrder));
    if (overrides.zone)
        json.insert(u"zone"_s, QString::fromUtf8(overrides.zone->id()));
    if (overrides.profile)
        json.insert(u"profile"_s, *overrides.profile);
    if (!decisions.fields.isEmpty())
        json.insert(u"fields"_s, policiesJson(decisions.fields));
    if (!decisions.values.isEmpty())
        json.insert(u"values"_s, valuesJson(decisions.values));
    if (decisions.missingTime == MissingTime::FileTime)
        json.insert(u"missing_time"_s, u"file"_s);
    if (!decisions.rows.isEmpty())
        json.insert(u"rows"_s, rowsJson(decisions.rows));
    return json;
}

ImportOverrides overridesFromJson(const QJsonObject &json)
{
    ImportOverrides overrides;
    overrides.encoding = encodingFromName(json.value("encoding"_L1).toString());
    if (json.contains("dialect"_L1))
        overrides.dialect = dialectFromJson(json.value("dialect"_L1).toObject());
    if (json.contains("columns"_L1))
        overrides.columns = columnMapFromJson(json);
    overrides.dateOrder = dateOrderFromCode(json.value("date_order"_L1).toString());
    // QTimeZone takes no name for the machine's zone, and names it does not know for UTC.
    const QByteArray zone = json.value("zone"_L1).toString().toUtf8();
    if (!zone.isEmpty() && QTimeZone::isTimeZoneIdAvailable(zone))
        overrides.zone = QTimeZone(zone);
    if (json.contains("profile"_L1))
        overrides.profile = json.value("profile"_L1).toString();
    overrides.decisions = decisionsFromJson(json);
    return overrides;
}

ImportOverrides overridesOf(const ImportPlan &plan)
{
    ImportOverrides overrides;
    overrides.encoding = plan.format.encoding;
    if (plan.format.kind == FileFormat::Kind::Delimited)
        overrides.dialect = plan.format.dialect;
    overrides.columns = plan.columns;
    overrides.dateOrder = plan.dateOrder;
    if (plan.zoneChosen)
        overrides.zone = plan.zone;
    overrides.profile = plan.profile;
    overrides.decisions = plan.decisions;
    return overrides;
}

} // namespace leadline
