// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The response targets in force, and taking them from a file.
#include "app/ctl/command.h"
#include "app/ctl/json.h"
#include "core/services/responsetargets.h"
#include "ui/support/words.h"

#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace leadline::ctl {
namespace {

void targetOptions(QCommandLineParser &parser)
{
    parser.addOption({u"from"_s,
                      Ctl::tr("Use the rules of this file from now on; the former ones are kept beside."),
                      u"FILE"_s});
}

QString ruleLine(const PolicyRule &rule, const TargetSettings &settings)
{
    QString calendarName;
    for (const CalendarPlan &plan : settings.calendars) {
        if (plan.key == rule.policy.calendar)
            calendarName = plan.name;
    }
    QStringList cells{
        rule.action.isEmpty() ? Ctl::tr("every action") : words::action(Action::parse(rule.action)),
        rule.offer.isEmpty() ? Ctl::tr("every offer") : rule.offer, words::target(rule.policy, calendarName)};
    if (rule.policy.hot)
        cells << Ctl::tr("hot");
    return cells.join(u"  "_s);
}

/// A fault of the file as an error of the command: what is wrong is said before.
ExitCode refuse(const Context &context, const QString &path, const FileFault &fault)
{
    return context.misused(QString(path +
                                   (fault.where.isEmpty() ? QString() : QString(u", "_s + fault.where)) +
                                   u": "_s + words::ruleFault(fault)));
}

ExitCode takeFrom(const Context &context, LeadBook &book, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return context.fail({ErrorCode::FileNotReadable, path, file.errorString()});
    const auto rules = policyRulesFromJson(file.readAll());
    if (!rules)
        return refuse(context, path, rules.error());
    TargetSettings settings = book.responseTargets().settings();
    settings.rules = *rules;
    if (const auto checked = policiesOf(settings); !checked)
        return refuse(context, path, checked.error());
    const Status saved = book.setResponseTargets(settings);
    return saved ? Done : context.fail(saved.error());
}

ExitCode targets(Context &context, const QCommandLineParser &parser, const QStringList & /*arguments*/)
{
    LeadBook *book = context.book();
    if (!book)
        return context.bookFault();
    if (parser.isSet(u"from"_s)) {
        if (const ExitCode code = takeFrom(context, *book, parser.value(u"from"_s)); code != Done)
            return code;
    }
    const ResponseTargets &inForce = book->responseTargets();
    const ExitCode code = inForce.faults().isEmpty() ? Done : WithFindings;
    if (context.json()) {
        context.out(toJson(inForce));
        return code;
    }
    for (const PolicyRule &rule : inForce.policies().rules())
        context.out(ruleLine(rule, inForce.settings()));
    return code;
}

constexpr Command all[]{{"targets", "", targetOptions, targets}};

} // namespace

std::span<const Command> targetCommands()
{
    return all;
}

} // namespace leadline::ctl
