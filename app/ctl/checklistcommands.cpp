// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How leads are followed up: the checklists in force, a step of many leads, what was found out about one.
#include "app/ctl/command.h"
#include "app/ctl/json.h"
#include "app/ctl/onlead.h"
#include "core/services/checklists.h"
#include "ui/support/language.h"
#include "ui/support/words.h"
#include "ui/support/wordschecklist.h"
#include "ui/support/wordslead.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace leadline::ctl {
namespace {

void noOptions(QCommandLineParser &) {}

void checklistOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"from"_s, Ctl::tr("Use the checklists of this file from now on; the former ones are kept beside."),
         u"FILE"_s});
    parser.addOption({u"move-up"_s, Ctl::tr("Move all leads to the versions in force.")});
}

void tickOptions(QCommandLineParser &parser)
{
    parser.addOption({u"dry-run"_s, Ctl::tr("Count everything, write nothing.")});
}

/// What --json says beside the settings is no part of them.
QByteArray withoutReport(const QByteArray &json)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    if (!object.contains("behind"_L1) && !object.contains("faults"_L1))
        return json;
    object.remove("behind"_L1);
    object.remove("faults"_L1);
    return QJsonDocument(object).toJson();
}

ExitCode takeFrom(const Context &context, LeadBook &book, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return context.fail({ErrorCode::FileNotReadable, path, file.errorString()});
    const auto settings = checklistSettingsFromJson(withoutReport(file.readAll()), Checklists::shipped());
    if (!settings)
        return context.misused(
            QString(path + u", "_s + settings.error().where + u": "_s + words::ruleFault(settings.error())));
    const Status saved = book.setChecklists(*settings);
    return saved ? Done : context.fail(saved.error());
}

void printChecklists(const Context &context, const Checklists &rules, const QList<ChecklistMove> &moves)
{
    for (const ChecklistTemplate &checklist : rules.settings().templates) {
        const QStringList cells{checklist.key,
                                checklist.offer.isEmpty() ? Ctl::tr("every offer") : checklist.offer,
                                words::checklistVersion(checklist.version), words::checklistTitle(checklist)};
        context.out(cells.join(u"  "_s));
        for (const ChecklistStep &step : checklist.steps)
            context.out(QString(u"  "_s + step.key + u"  "_s + words::stepKind(step.kind) + u"  "_s +
                                words::stepTitle(step)));
    }
    for (const ChecklistMove &move : moves)
        context.say(words::checklistMove(move));
}

ExitCode checklists(Context &context, const QCommandLineParser &parser, const QStringList & /*arguments*/)
{
    LeadBook *book = context.book();
    if (!book)
        return context.bookFault();
    if (parser.isSet(u"from"_s)) {
        if (const ExitCode code = takeFrom(context, *book, parser.value(u"from"_s)); code != Done)
            return code;
    }
    auto moves = book->checklistMoves();
    if (moves && parser.isSet(u"move-up"_s)) {
        const auto moved = book->moveChecklists(*moves);
        if (!moved)
            return context.fail(moved.error());
        moves = book->checklistMoves();
    }
    if (!moves)
        return context.fail(moves.error());
    const Checklists &rules = book->checklistRules();
    if (context.json())
        context.out(toJson(rules, *moves));
    else
        printChecklists(context, rules, *moves);
    if (rules.faulty() && !context.json())
        context.say(words::targetFault({rules.faulty()->path, rules.faulty()->fault}));
    return rules.faulty() ? WithFindings : Done;
}

ExitCode tick(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.isEmpty())
        return context.misused(Ctl::tr("tick takes the key of a step, and a query for the leads."));
    LeadBook *book = context.book();
    if (!book)
        return context.bookFault();
    QList<QueryFault> faults;
    const LeadQuery query = parseQuery(arguments.mid(1).join(u' '), &faults);
    if (!faults.isEmpty())
        return context.misused(Ctl::tr("Not understood: %1").arg(faults.first().word));
    const auto selection = book->select(query);
    if (!selection)
        return context.fail(selection.error());
    const auto report = parser.isSet(u"dry-run"_s) ? book->previewTick(selection->ids, arguments[0])
                                                   : book->tickStep(selection->ids, arguments[0]);
    if (!report)
        return context.fail(report.error());
    if (context.json()) {
        context.out(toJson(*report));
    } else {
        for (const SteppedLead &lead : report->refused)
            context.out(QString(QString::number(lead.lead.value) + u"  "_s + lead.name + u"  "_s +
                                words::error({ErrorCode::Refused, lead.refusal, {}})));
        context.say(Ctl::tr("Ticked for %n lead(s).", nullptr, static_cast<int>(report->ticked.size())));
    }
    return report->refused.isEmpty() ? Done : WithFindings;
}

ExitCode qualify(Context &context, const QCommandLineParser & /*parser*/, const QStringList &arguments)
{
    const QString usage = Ctl::tr(
        "qualify takes the id of a lead and answers as KEY=VALUE; without a value one is taken away.");
    QList<QualificationAnswer> answers;
    for (const QString &argument : arguments.mid(1)) {
        const qsizetype sign = argument.indexOf(u'=');
        if (sign < 1)
            return context.misused(usage);
        answers.append({argument.left(sign).trimmed(), argument.mid(sign + 1), {}});
    }
    if (answers.isEmpty())
        return context.misused(usage);
    return onLead(context, arguments.first(1), 1, usage,
                  [&](LeadBook &book, LeadId id) { return book.answer(id, answers); });
}

constexpr Command all[]{
    {"checklists", "", checklistOptions, checklists},
    {"tick", "STEP [QUERY]", tickOptions, tick},
    {"qualify", "ID KEY=VALUE…", noOptions, qualify},
};

} // namespace

std::span<const Command> checklistCommands()
{
    return all;
}

} // namespace leadline::ctl
