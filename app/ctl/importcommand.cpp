// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The command that takes lead files in.
#include "app/ctl/command.h"
#include "app/ctl/importwatch.h"
#include "app/ctl/json.h"
#include "app/ctl/outputfile.h"
#include "app/ctl/overrules.h"
#include "core/services/importprofiles.h"
#include "core/services/samples.h"
#include "ui/support/words.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace leadline::ctl {
namespace {

void printProblems(const Context &context, const ImportReport &report)
{
    for (const QList<ImportProblem> &problems : {report.rejected, report.warnings}) {
        for (const ImportProblem &problem : problems)
            context.say(words::problem(problem));
    }
    context.sayUnsaid(report.warningsLeftOut +
                      std::max<qint64>(0, report.rejectedRows - report.rejected.size()));
}

void printReport(const Context &context, const ImportReport &report)
{
    const auto count = [](qint64 number, const QString &text) { return text.arg(words::number(number)); };
    const auto n = [](qint64 number) { return static_cast<int>(number); };
    QStringList parts{
        count(report.rowsRead, Ctl::tr("%1 row(s)", nullptr, n(report.rowsRead))),
        count(report.newLeads, Ctl::tr("%1 new lead(s)", nullptr, n(report.newLeads))),
        count(report.newTouches, Ctl::tr("%1 new touch(es)", nullptr, n(report.newTouches))),
        count(report.identicalTouches, Ctl::tr("%1 known already", nullptr, n(report.identicalTouches))),
        count(report.doNotContact, Ctl::tr("%1 do not contact")),
        count(report.testLeads, Ctl::tr("%1 test lead(s)", nullptr, n(report.testLeads))),
        count(report.rejectedRows, Ctl::tr("%1 rejected", nullptr, n(report.rejectedRows))),
    };
    if (report.skipped > 0)
        parts.append(count(report.skipped, Ctl::tr("%1 left out", nullptr, n(report.skipped))));
    context.out(QString(report.fileName + u": "_s + parts.join(u" · "_s)));
    context.out(QString(
        count(report.stillAnswerable,
              Ctl::tr("%1 can still be answered in time.", nullptr, n(report.stillAnswerable))) +
        u' ' +
        count(report.lateOnArrival, Ctl::tr("%1 were late on arrival.", nullptr, n(report.lateOnArrival)))));
    printProblems(context, report);
}

/// The plan of one file, by what the options and a saved profile say.
Result<ImportPlan> planOf(const Context &context, const QCommandLineParser &parser,
                          const InputFile::Pointer &input, const ImportProfiles &profiles,
                          ImportProgress *progress)
{
    const Overrules overrules = importOverrules(parser, *input);
    if (!overrules.wrong.isEmpty())
        return tl::unexpected(wrongValue(overrules.wrong));
    auto plan = planImport(input, overrules.overrides, context.options().zone, progress, &profiles);
    if (!plan)
        return plan;
    const auto &columns = overrules.overrides.columns;
    if (columns && columns->size() != plan->header.size())
        return tl::unexpected(wrongValue(u"--mapping"_s)); // it is another file's
    if (overrules.duplicates)
        plan->decisions.duplicates = *overrules.duplicates;
    return plan;
}

/// Saves how the file is read, before the run, under a name that is new. An order of dates that is still
/// open is no answer to keep.
Status keepProfile(const QCommandLineParser &parser, const ImportProfiles &profiles, ImportPlan &plan)
{
    const QString name = parser.value(u"profile-name"_s).trimmed();
    if (name.isEmpty() || parser.isSet(u"dry-run"_s) || !plan.profile.isEmpty() || !plan.dateOrder)
        return {};
    plan.profile = name;
    return profiles.save(profileOf(plan, name));
}

Result<ImportReport> runPlan(LeadBook &book, const QCommandLineParser &parser, const ImportPlan &plan,
                             ImportWatch &watch)
{
    watch.expect(plan.rows);
    return parser.isSet(u"dry-run"_s) ? book.dryRun(plan, watch.progress())
                                      : book.import(plan, watch.progress());
}

/// One file; its report goes into `reports` where it got that far.
ExitCode importFile(Context &context, const QCommandLineParser &parser, const QString &file,
                    QJsonArray &reports)
{
    auto watch = std::make_unique<ImportWatch>(context.showsProgress());
    const auto input = InputFile::open(file, watch->reading());
    if (!input)
        return context.fail(input.error());
    const auto profile = context.profile();
    if (!profile)
        return context.fail(profile.error());
    const ImportProfiles profiles(profile->importProfileDirectory());
    auto plan = planOf(context, parser, *input, profiles, watch->progress());
    if (!plan)
        return context.fail(plan.error());
    LeadBook *book = context.book();
    if (!book)
        return context.bookFault();
    if (const Status kept = keepProfile(parser, profiles, *plan); !kept)
        return context.fail(kept.error());
    const auto report = runPlan(*book, parser, *plan, *watch);
    watch.reset(); // its line must not stand between those that follow
    if (!report)
        return context.fail(report.error());
    reports.append(toJson(*report, *plan));
    if (!context.json())
        printReport(context, *report);
    if (parser.isSet(u"rejected"_s)) {
        const Status written = writeRejectedRows(*plan, *report, parser.value(u"rejected"_s),
                                                 &words::problemSentence, &words::problemHint);
        if (!written)
            return context.fail(written.error());
    }
    return report->rejectedRows > 0 ? WithFindings : Done;
}

bool isOneOf(const QString &path, const QStringList &files)
{
    const QString there = QFileInfo(path).canonicalFilePath(); // empty where nothing is there
    return !there.isEmpty() && std::ranges::any_of(files, [&there](const QString &file) {
        return QFileInfo(file).canonicalFilePath() == there;
    });
}

/// What can be told to be in vain is told before anything is imported.
ExitCode outputsFit(const Context &context, const QCommandLineParser &parser, const QStringList &files)
{
    if (parser.isSet(u"rejected"_s) && files.size() > 1)
        return context.misused(
            Ctl::tr("--rejected takes the rows of one file. Import the files one by one."));
    for (const QString &option : {u"report"_s, u"rejected"_s}) {
        const QString path = parser.value(option);
        if (!parser.isSet(option))
            continue;
        if (const Status may = mayWrite(path); !may)
            return context.fail(may.error());
        if (isOneOf(path, files))
            return context.misused(
                Ctl::tr("%1 would replace the file that is to be imported. Choose another one.")
                    .arg(QString(u"--"_s + option)));
    }
    return Done;
}

/// One document for one file, an array for several.
Status giveReports(const Context &context, const QCommandLineParser &parser, qsizetype files,
                   const QJsonArray &reports)
{
    if (context.json() && files == 1 && reports.size() == 1)
        context.out(reports[0].toObject());
    else if (context.json() && files > 1)
        context.out(reports);
    const QString path = parser.value(u"report"_s);
    if (path.isEmpty() || reports.isEmpty())
        return {};
    return writeWhole(
        path, (reports.size() == 1 ? QJsonDocument(reports[0].toObject()) : QJsonDocument(reports)).toJson());
}

ExitCode importFiles(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    QStringList files = arguments;
    std::optional<QTemporaryDir> directory; // made for the samples only: a killed run would leave it
    if (parser.isSet(u"samples"_s)) {
        const auto samples = writeSampleFile(directory.emplace().path(), context.now());
        if (!samples)
            return context.fail(samples.error());
        files.append(*samples);
    }
    if (files.isEmpty())
        return context.misused(Ctl::tr("import takes at least one file."));
    if (const ExitCode fit = outputsFit(context, parser, files); fit != Done)
        return fit;
    QJsonArray reports;
    ExitCode worst = Done;
    for (const QString &file : std::as_const(files)) {
        worst = std::max(worst, importFile(context, parser, file, reports));
        if (worst == WasCancelled)
            break;
    }
    if (const Status given = giveReports(context, parser, files.size(), reports); !given)
        return context.fail(given.error());
    return worst;
}

constexpr Command all[]{
    {"import", "FILE…", addImportOptions, importFiles},
};

} // namespace

std::span<const Command> importCommands()
{
    return all;
}

} // namespace leadline::ctl
