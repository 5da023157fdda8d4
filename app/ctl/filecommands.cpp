// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about files: what they are and what is in them.
#include "app/ctl/command.h"
#include "app/ctl/json.h"
#include "app/ctl/outputfile.h"
#include "app/ctl/overrules.h"
#include "core/rules/leadsourceparser.h"
#include "core/services/importdecisions.h"
#include "core/services/importprofiles.h"
#include "ui/support/words.h"

#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace leadline::ctl {
namespace {

constexpr qsizetype mostWarnings = 10'000;

void noOptions(QCommandLineParser &) {}

ExitCode sniff(Context &context, const QCommandLineParser &, const QStringList &arguments)
{
    if (arguments.size() != 1)
        return context.misused(Ctl::tr("sniff takes one file."));
    const auto found = findFormat(arguments[0]);
    if (!found)
        return context.fail(found.error());
    const FileFormat &format = found->format;
    QJsonArray alternatives;
    for (const EncodingGuess &guess : found->encodings)
        alternatives.append(
            QJsonObject{{u"encoding"_s, encodingName(guess.encoding)}, {u"confidence"_s, guess.confidence}});
    for (const DialectGuess &guess : found->dialects)
        alternatives.append(
            QJsonObject{{u"dialect"_s, toJson(guess.dialect)}, {u"confidence"_s, guess.confidence}});
    if (context.json()) {
        context.out(
            QJsonObject{{u"kind"_s, format.kind == FileFormat::Kind::Json ? u"json"_s : u"delimited"_s},
                        {u"encoding"_s, encodingName(format.encoding)},
                        {u"bom"_s, format.bom},
                        {u"confidence"_s, format.encodingConfidence},
                        {u"dialect"_s, toJson(format.dialect)},
                        {u"dialect_confidence"_s, format.dialectConfidence},
                        {u"alternatives"_s, alternatives}});
        return Done;
    }
    context.out(QString(
        words::encoding(format.encoding) + u", "_s +
        (format.kind == FileFormat::Kind::Json ? u"JSON"_s : words::delimiter(format.dialect.delimiter))));
    return Done;
}

ExitCode rows(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 1)
        return context.misused(Ctl::tr("rows takes one file."));
    const auto input = InputFile::open(arguments[0]);
    if (!input)
        return context.fail(input.error());
    const Overrules overrules = readOverrules(parser, **input);
    if (!overrules.wrong.isEmpty())
        return context.fail(wrongValue(overrules.wrong));
    const auto found = findFormat(**input, overrules.overrides.encoding);
    if (!found)
        return context.fail(found.error());
    FileFormat format = found->format;
    format.dialect = overrules.overrides.dialect.value_or(format.dialect);
    QJsonArray warnings;
    qint64 warningsLeftOut = 0;
    qint64 records = 0;
    const auto print = [&](const QStringList &cells) {
        ++records;
        context.out(QJsonArray::fromStringList(cells));
    };
    const auto summary = readRecords(
        **input, format, [&](const QStringList &header) { print(header); },
        [&](const RecordView &record) { print(record.toRecord().cells); },
        [&](const TextWarning &warning) {
            if (warnings.size() >= mostWarnings) { // a file of nothing else must not fill the memory
                ++warningsLeftOut;
                return;
            }
            const ImportProblem problem{warning.line, QString::number(warning.column), warning.text,
                                        code(warning.code)};
            warnings.append(QJsonObject{{u"line"_s, warning.line},
                                        {u"column"_s, warning.column},
                                        {u"code"_s, problem.code},
                                        {u"text"_s, words::problem(problem)}});
            if (!parser.isSet(u"report"_s))
                context.say(words::problem(problem));
        });
    if (!summary)
        return context.fail(summary.error());
    const QJsonObject report{
        {u"records"_s, records}, {u"warnings"_s, warnings}, {u"warnings_left_out"_s, warningsLeftOut}};
    if (!parser.isSet(u"report"_s))
        context.sayUnsaid(warningsLeftOut);
    if (parser.isSet(u"report"_s)) {
        const Status written = writeWhole(parser.value(u"report"_s), QJsonDocument(report).toJson());
        if (!written)
            return context.fail(written.error());
    }
    return warnings.isEmpty() ? Done : WithFindings;
}

ExitCode map(Context &context, const QCommandLineParser &, const QStringList &arguments)
{
    if (arguments.size() != 1)
        return context.misused(Ctl::tr("map takes one file."));
    const auto profile = context.profile();
    if (!profile)
        return context.fail(profile.error());
    const ImportProfiles profiles(profile->importProfileDirectory());
    const auto plan = planImport(arguments[0], {}, context.options().zone, nullptr, &profiles);
    if (!plan)
        return context.fail(plan.error());
    QJsonArray columns;
    for (const ColumnMatch &match : plan->columns) {
        columns.append(toJson(match));
        if (!context.json())
            context.out(
                QString(match.header + u" → "_s + (match.field ? words::field(*match.field) : u"–"_s)));
    }
    if (context.json())
        context.out(QJsonObject{{u"columns"_s, columns}});
    return Done;
}

ExitCode parseSource(Context &context, const QCommandLineParser &, const QStringList &arguments)
{
    if (arguments.isEmpty())
        return context.misused(Ctl::tr("parse-source takes at least one text."));
    QJsonArray parsed;
    for (const QString &text : arguments) {
        const LeadSource source = parseLeadSource(text);
        parsed.append(QJsonObject{{u"raw"_s, source.raw},
                                  {u"source"_s, source.source.code()},
                                  {u"action"_s, source.action.code()},
                                  {u"publisher"_s, source.offer.publisher},
                                  {u"offer_id"_s, source.offer.offerId},
                                  {u"offer_title"_s, source.offer.title},
                                  {u"test"_s, source.test},
                                  {u"known_source"_s, source.source.isKnown()},
                                  {u"known_action"_s, source.action.isKnown()}});
        if (!context.json())
            context.out(normalForm(source));
    }
    if (context.json())
        context.out(parsed);
    return Done;
}

constexpr Command all[]{
    {"sniff", "FILE", noOptions, sniff},
    {"rows", "FILE", addReadOptions, rows},
    {"map", "FILE", noOptions, map},
    {"parse-source", "TEXT…", noOptions, parseSource},
};

} // namespace

std::span<const Command> fileCommands()
{
    return all;
}

} // namespace leadline::ctl
