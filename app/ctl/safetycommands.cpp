// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about the journal and the store: what was done, taking it back, keeping it safe.
#include "app/ctl/command.h"
#include "app/ctl/json.h"
#include "ui/support/words.h"

using namespace Qt::StringLiterals;

namespace leadline::ctl {
namespace {

void noOptions(QCommandLineParser &) {}

void historyOptions(QCommandLineParser &parser)
{
    parser.addOption({u"limit"_s, Ctl::tr("At most so many."), u"N"_s, u"100"_s});
}

void undoImportOptions(QCommandLineParser &parser)
{
    parser.addOption({u"keep"_s, Ctl::tr("Leads that were worked on since stay.")});
    parser.addOption(
        {u"revert"_s, Ctl::tr("Leads that were worked on since go too; a backup is made first.")});
}

void exportOptions(QCommandLineParser &parser)
{
    parser.addOption({u"format"_s, Ctl::tr("csv or json."), u"FORMAT"_s});
    parser.addOption(
        {u"for"_s, Ctl::tr("mailing leaves out whom you must not write to; backup and crm leave nobody out."),
         u"PURPOSE"_s});
    parser.addOption({u"raw"_s, Ctl::tr("Without the guard against spreadsheet formulas.")});
    parser.addOption(
        {u"headers"_s, Ctl::tr("The language of the header: en, es or tr."), u"LANGUAGE"_s, u"en"_s});
    parser.addOption({u"delimiter"_s, Ctl::tr("A comma or a semicolon."), u"CHARACTER"_s, u","_s});
    parser.addOption({u"no-bom"_s, Ctl::tr("Without a byte order mark.")});
}

void checkOptions(QCommandLineParser &parser)
{
    parser.addOption({u"repair"_s, Ctl::tr("Mend what can be mended.")});
}

ExitCode history(Context &context, const QCommandLineParser &parser, const QStringList &)
{
    LeadBook *book = context.book();
    if (!book)
        return context.bookFault();
    const auto limit = countOf(parser.value(u"limit"_s));
    if (!limit)
        return context.fail({ErrorCode::BadArgument, u"--limit"_s, {}});
    const auto entries = book->history(static_cast<int>(*limit));
    if (!entries)
        return context.fail(entries.error());
    QJsonArray array;
    for (const JournalEntry &entry : *entries) {
        array.append(toJson(entry));
        if (!context.json())
            context.out(QString(QString::number(entry.id.value) + u"  "_s +
                                words::dateTime(entry.at, context.options().zone) + u"  "_s +
                                words::journalEntry(entry)));
    }
    if (context.json())
        context.out(array);
    return Done;
}

ExitCode tellEntry(const Context &context, const Result<JournalEntry> &entry)
{
    if (!entry)
        return context.fail(entry.error());
    if (context.json())
        context.out(toJson(*entry));
    else
        context.out(words::journalEntry(*entry));
    return Done;
}

ExitCode undo(Context &context, const QCommandLineParser &, const QStringList &arguments)
{
    std::optional<ActionId> action;
    if (!arguments.isEmpty()) {
        const auto number = arguments.size() == 1 ? numberOf(arguments[0]) : std::nullopt;
        if (!number)
            return context.misused(Ctl::tr("undo takes the number of an action in the history."));
        action = ActionId{*number};
    }
    LeadBook *book = context.book();
    if (!book)
        return context.bookFault();
    return tellEntry(context, book->undo(action));
}

ExitCode redo(Context &context, const QCommandLineParser &, const QStringList &)
{
    LeadBook *book = context.book();
    return book ? tellEntry(context, book->redo()) : context.bookFault();
}

ExitCode imports(Context &context, const QCommandLineParser &, const QStringList &)
{
    LeadBook *book = context.book();
    if (!book)
        return context.bookFault();
    const auto runs = book->imports();
    if (!runs)
        return context.fail(runs.error());
    QJsonArray array;
    for (const ImportRun &run : *runs) {
        array.append(toJson(run));
        if (!context.json())
            context.out(QString(QString::number(run.id.value) + u"  "_s +
                                words::dateTime(run.at, context.options().zone) + u"  "_s + run.fileName +
                                u"  "_s +
                                Ctl::tr("%n new touch(es)", nullptr, static_cast<int>(run.newTouches)) +
                                (run.undone ? Ctl::tr(" (taken back)") : QString())));
    }
    if (context.json())
        context.out(array);
    return Done;
}

ExitCode undoImport(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto id = arguments.size() == 1 ? numberOf(arguments[0]) : std::nullopt;
    if (!id)
        return context.misused(Ctl::tr("undo-import takes the id of an import."));
    LeadBook *book = context.book();
    if (!book)
        return context.bookFault();
    const UndoChoice choice = parser.isSet(u"keep"_s)     ? UndoChoice::KeepChanged
                              : parser.isSet(u"revert"_s) ? UndoChoice::RevertAll
                                                          : UndoChoice::Ask;
    if (const Status status = book->undoImport(ImportId{*id}, choice); !status)
        return context.fail(status.error());
    if (context.json())
        context.out(QJsonObject{{u"import_id"_s, *id}, {u"undone"_s, true}});
    return Done;
}

ExitCode exportLeads(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.isEmpty())
        return context.misused(Ctl::tr("export takes the file to write, then a query."));
    ExportOptions options;
    const QString format = parser.isSet(u"format"_s)           ? parser.value(u"format"_s)
                           : arguments[0].endsWith(u".json"_s) ? u"json"_s
                                                               : u"csv"_s;
    if (format != u"csv"_s && format != u"json"_s)
        return context.fail({ErrorCode::BadArgument, u"--format"_s, {}});
    const QString purpose = parser.value(u"for"_s);
    if (!purpose.isEmpty() && !QStringList{u"mailing"_s, u"backup"_s, u"crm"_s}.contains(purpose))
        return context.fail({ErrorCode::BadArgument, u"--for"_s, {}});
    if (!QStringList{u"en"_s, u"es"_s, u"tr"_s}.contains(parser.value(u"headers"_s)))
        return context.fail({ErrorCode::BadArgument, u"--headers"_s, {}});
    if (parser.value(u"delimiter"_s).size() != 1)
        return context.fail({ErrorCode::BadArgument, u"--delimiter"_s, {}});
    options.format = format == u"json"_s ? ExportOptions::Format::Json : ExportOptions::Format::Csv;
    options.language = parser.value(u"headers"_s);
    options.delimiter = parser.value(u"delimiter"_s).front();
    options.bom = !parser.isSet(u"no-bom"_s);
    options.raw = parser.isSet(u"raw"_s);
    options.forMailing = purpose == u"mailing"_s;
    options.testLeads = purpose == u"backup"_s;
    LeadBook *book = context.book();
    if (!book)
        return context.bookFault();
    const auto report = book->exportLeads(arguments[0], parseQuery(arguments.mid(1).join(u' ')), options);
    if (!report)
        return context.fail(report.error());
    if (context.json())
        context.out(QJsonObject{{u"rows"_s, report->rows},
                                {u"left_out_do_not_contact"_s, report->leftOutDoNotContact}});
    else
        context.out(Ctl::tr("%1 row(s) written, %2 left out: do not contact.", nullptr,
                            static_cast<int>(report->rows))
                        .arg(words::number(report->rows), words::number(report->leftOutDoNotContact)));
    return Done;
}

ExitCode backup(Context &context, const QCommandLineParser &, const QStringList &arguments)
{
    if (arguments.size() > 1)
        return context.misused(Ctl::tr("backup takes at most one file."));
    LeadBook *book = context.book();
    if (!book)
        return context.bookFault();
    const auto path = book->backup(arguments.value(0));
    if (!path)
        return context.fail(path.error());
    if (context.json())
        context.out(QJsonObject{{u"file"_s, *path}, {u"findings"_s, QJsonArray()}});
    else
        context.out(*path);
    return Done;
}

ExitCode restore(Context &context, const QCommandLineParser &, const QStringList &arguments)
{
    if (arguments.size() != 1)
        return context.misused(Ctl::tr("restore takes a backup file."));
    LeadBook *book = context.book();
    if (!book)
        return context.bookFault();
    if (const Status status = book->restore(arguments[0]); !status)
        return context.fail(status.error());
    if (context.json())
        context.out(QJsonObject{{u"restored"_s, arguments[0]}, {u"findings"_s, QJsonArray()}});
    return Done;
}

ExitCode check(Context &context, const QCommandLineParser &parser, const QStringList &)
{
    LeadBook *book = context.book();
    if (!book)
        return context.bookFault();
    const auto findings = book->check(parser.isSet(u"repair"_s));
    if (!findings)
        return context.fail(findings.error());
    QJsonArray array;
    for (const Finding &finding : *findings) {
        array.append(
            QJsonObject{{u"code"_s, finding.code}, {u"text"_s, finding.text}, {u"mended"_s, finding.mended}});
        if (!context.json())
            context.out(words::finding(finding));
    }
    if (context.json())
        context.out(QJsonObject{{u"findings"_s, array}});
    else if (findings->isEmpty())
        context.out(Ctl::tr("Nothing is wrong."));
    return findings->isEmpty() ? Done : WithFindings;
}

ExitCode digest(Context &context, const QCommandLineParser &, const QStringList &)
{
    LeadBook *book = context.book();
    if (!book)
        return context.bookFault();
    const auto hash = book->digest();
    if (!hash)
        return context.fail(hash.error());
    if (context.json())
        context.out(QJsonObject{{u"digest"_s, QString::fromLatin1(*hash)}});
    else
        context.out(QString::fromLatin1(*hash));
    return Done;
}

constexpr Command all[]{
    {"history", "", historyOptions, history},
    {"undo", "[N]", noOptions, undo},
    {"redo", "", noOptions, redo},
    {"imports", "", noOptions, imports},
    {"undo-import", "ID", undoImportOptions, undoImport},
    {"export", "FILE [QUERY]", exportOptions, exportLeads},
    {"backup", "[FILE]", noOptions, backup},
    {"restore", "FILE", noOptions, restore},
    {"check", "", checkOptions, check},
    {"digest", "", noOptions, digest},
};

} // namespace

std::span<const Command> safetyCommands()
{
    return all;
}

} // namespace leadline::ctl
