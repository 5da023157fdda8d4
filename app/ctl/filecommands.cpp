// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about files: what they are, what is in them, and taking them in.
#include "app/ctl/command.h"
#include "app/ctl/json.h"
#include "core/rules/leadsourceparser.h"
#include "core/services/importdecisions.h"
#include "core/services/samples.h"
#include "ui/support/words.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QSaveFile>
#include <QtCore/QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace leadline::ctl {
namespace {

void noOptions(QCommandLineParser &) {}

void readOptions(QCommandLineParser &parser)
{
    parser.addOption({u"encoding"_s, Ctl::tr("Read the file in this encoding."), u"NAME"_s});
    parser.addOption({u"dialect"_s, Ctl::tr("auto, or the dialect as JSON."), u"auto|JSON"_s});
    parser.addOption({u"report"_s, Ctl::tr("Write the report to this file."), u"FILE"_s});
}

void importOptions(QCommandLineParser &parser)
{
    readOptions(parser);
    parser.addOption({u"dry-run"_s, Ctl::tr("Count everything, write nothing.")});
    parser.addOption({u"mapping"_s, Ctl::tr("Columns to fields, as a JSON file."), u"FILE"_s});
    parser.addOption(
        {u"date-order"_s, Ctl::tr("dmy, mdy or ymd, where the file leaves it open."), u"ORDER"_s});
    parser.addOption({u"zone"_s, Ctl::tr("The zone of times that bear none."), u"ZONE"_s});
    parser.addOption({u"duplicates"_s,
                      Ctl::tr("What to do with known customers: add, fill, overwrite or skip."),
                      u"POLICY"_s});
    parser.addOption({u"samples"_s, Ctl::tr("Import the sample leads that come with Leadline.")});
}

bool writeWhole(const QString &path, const QByteArray &bytes)
{
    if (const QFileInfo there(path); there.exists() && !there.isFile())
        return false; // a device or a pipe would be replaced by a file
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

/// The options that overrule what is found; an empty result was said already.
struct Overrules
{
    ImportOverrides overrides;
    QString wrong; ///< the option that could not be read
};

Overrules overrulesOf(const QCommandLineParser &parser, const InputFile &file)
{
    Overrules result;
    const auto set = [&](const QString &option) { return parser.isSet(option); };
    if (set(u"encoding"_s)) {
        result.overrides.encoding = encodingFromName(parser.value(u"encoding"_s));
        if (!result.overrides.encoding)
            result.wrong = u"--encoding"_s;
    }
    if (set(u"dialect"_s) && parser.value(u"dialect"_s) != u"auto"_s) {
        CsvDialect base;
        if (const auto found = findFormat(file, result.overrides.encoding))
            base = found->format.dialect;
        const auto json = QJsonDocument::fromJson(parser.value(u"dialect"_s).toUtf8());
        if (json.isObject())
            result.overrides.dialect = dialectFromJson(json.object(), base);
        else
            result.wrong = u"--dialect"_s;
    }
    return result;
}

Overrules importOverrulesOf(const QCommandLineParser &parser, const InputFile &file)
{
    Overrules result = overrulesOf(parser, file);
    const auto set = [&](const QString &option) { return parser.isSet(option); };
    if (set(u"date-order"_s)) {
        result.overrides.dateOrder = dateOrderFromCode(parser.value(u"date-order"_s));
        if (!result.overrides.dateOrder)
            result.wrong = u"--date-order"_s;
    }
    if (set(u"zone"_s)) {
        result.overrides.zone = zoneFromId(parser.value(u"zone"_s));
        if (!result.overrides.zone)
            result.wrong = u"--zone"_s;
    }
    if (set(u"duplicates"_s)) {
        const auto policy = duplicatePolicyFromCode(parser.value(u"duplicates"_s));
        result.overrides.decisions.emplace().duplicates = policy.value_or(DuplicatePolicy::Fill);
        if (!policy)
            result.wrong = u"--duplicates"_s;
    }
    if (set(u"mapping"_s)) {
        QFile mapping(parser.value(u"mapping"_s));
        if (mapping.open(QIODevice::ReadOnly))
            result.overrides.columns = columnMapFromJson(QJsonDocument::fromJson(mapping.readAll()).object());
        if (!result.overrides.columns)
            result.wrong = u"--mapping"_s;
    }
    return result;
}

ExitCode wrongValue(const Context &context, const QString &option)
{
    return context.fail({ErrorCode::BadArgument, option, {}});
}

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
    const Overrules overrules = overrulesOf(parser, **input);
    if (!overrules.wrong.isEmpty())
        return wrongValue(context, overrules.wrong);
    const auto found = findFormat(**input, overrules.overrides.encoding);
    if (!found)
        return context.fail(found.error());
    FileFormat format = found->format;
    format.dialect = overrules.overrides.dialect.value_or(format.dialect);
    QJsonArray warnings;
    qint64 records = 0;
    const auto print = [&](const QStringList &cells) {
        ++records;
        context.out(QJsonArray::fromStringList(cells));
    };
    const auto summary = readRecords(
        **input, format, [&](const QStringList &header) { print(header); },
        [&](const RecordView &record) { print(record.toRecord().cells); },
        [&](const TextWarning &warning) {
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
    const QJsonObject report{{u"records"_s, records}, {u"warnings"_s, warnings}};
    if (parser.isSet(u"report"_s) && !writeWhole(parser.value(u"report"_s), QJsonDocument(report).toJson()))
        return context.fail({ErrorCode::CannotWrite, parser.value(u"report"_s), {}});
    return warnings.isEmpty() ? Done : WithFindings;
}

ExitCode map(Context &context, const QCommandLineParser &, const QStringList &arguments)
{
    if (arguments.size() != 1)
        return context.misused(Ctl::tr("map takes one file."));
    const auto plan = planImport(arguments[0], {}, context.options().zone);
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

void printReport(const Context &context, const ImportReport &report)
{
    const auto count = [](qint64 number, const QString &text) { return text.arg(words::number(number)); };
    const auto n = [](qint64 number) { return static_cast<int>(number); };
    const QStringList parts{
        count(report.rowsRead, Ctl::tr("%1 row(s)", nullptr, n(report.rowsRead))),
        count(report.newLeads, Ctl::tr("%1 new lead(s)", nullptr, n(report.newLeads))),
        count(report.newTouches, Ctl::tr("%1 new touch(es)", nullptr, n(report.newTouches))),
        count(report.identicalTouches, Ctl::tr("%1 known already", nullptr, n(report.identicalTouches))),
        count(report.doNotContact, Ctl::tr("%1 do not contact")),
        count(report.testLeads, Ctl::tr("%1 test lead(s)", nullptr, n(report.testLeads))),
        count(report.rejectedRows, Ctl::tr("%1 rejected", nullptr, n(report.rejectedRows))),
    };
    context.out(QString(report.fileName + u": "_s + parts.join(u" · "_s)));
    context.out(QString(
        count(report.stillAnswerable,
              Ctl::tr("%1 can still be answered in time.", nullptr, n(report.stillAnswerable))) +
        u' ' +
        count(report.lateOnArrival, Ctl::tr("%1 were late on arrival.", nullptr, n(report.lateOnArrival)))));
    for (const QList<ImportProblem> &problems : {report.rejected, report.warnings}) {
        for (const ImportProblem &problem : problems)
            context.say(words::problem(problem));
    }
}

/// One file; its report goes into `reports` where it got that far.
ExitCode importFile(Context &context, const QCommandLineParser &parser, const QString &file,
                    QJsonArray &reports)
{
    const auto input = InputFile::open(file);
    if (!input)
        return context.fail(input.error());
    const Overrules overrules = importOverrulesOf(parser, **input);
    if (!overrules.wrong.isEmpty())
        return wrongValue(context, overrules.wrong);
    LeadBook *book = context.book();
    if (!book)
        return context.bookFault();
    const auto plan = planImport(*input, overrules.overrides, context.options().zone);
    if (!plan)
        return context.fail(plan.error());
    const auto report = parser.isSet(u"dry-run"_s) ? book->dryRun(*plan) : book->import(*plan);
    if (!report)
        return context.fail(report.error());
    reports.append(toJson(*report, *plan));
    if (!context.json())
        printReport(context, *report);
    return report->rejectedRows > 0 ? WithFindings : Done;
}

ExitCode importFiles(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    QStringList files = arguments;
    const QTemporaryDir directory;
    if (parser.isSet(u"samples"_s)) {
        const auto samples = writeSampleFile(directory.path(), context.now());
        if (!samples)
            return context.fail(samples.error());
        files.append(*samples);
    }
    if (files.isEmpty())
        return context.misused(Ctl::tr("import takes at least one file."));
    QJsonArray reports;
    ExitCode worst = Done;
    for (const QString &file : std::as_const(files))
        worst = std::max(worst, importFile(context, parser, file, reports));
    if (context.json() && files.size() == 1 && reports.size() == 1)
        context.out(reports[0].toObject());
    else if (context.json() && files.size() > 1)
        context.out(reports);
    const QString path = parser.value(u"report"_s);
    if (!path.isEmpty() && !reports.isEmpty()) {
        const QJsonDocument document =
            reports.size() == 1 ? QJsonDocument(reports[0].toObject()) : QJsonDocument(reports);
        if (!writeWhole(path, document.toJson()))
            return context.fail({ErrorCode::CannotWrite, path, {}});
    }
    return worst;
}

constexpr Command all[]{
    {"sniff", "FILE", noOptions, sniff},
    {"rows", "FILE", readOptions, rows},
    {"map", "FILE", noOptions, map},
    {"parse-source", "TEXT…", noOptions, parseSource},
    {"import", "FILE…", importOptions, importFiles},
};

} // namespace

std::span<const Command> fileCommands()
{
    return all;
}

} // namespace leadline::ctl
