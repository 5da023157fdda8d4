// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/faults.h"
#include "ui/support/language.h"
#include "ui/support/words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <iterator>
#include <vector>

using namespace Qt::StringLiterals;

namespace leadline::ctl {
namespace {

std::vector<Command> commands()
{
    std::vector<Command> all;
    for (const auto part : {fileCommands(), importCommands(), leadCommands(), queueCommands(),
                            targetCommands(), calendarCommands(), checklistCommands(), mailCommands(),
                            meetingCommands(), contactCommands(), safetyCommands()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

QString usage()
{
    QString text = Ctl::tr("Usage: leadlinectl COMMAND [OPTION…] [ARGUMENT…]\n\nCommands:\n");
    for (const Command &command : commands())
        text += QString(u"  "_s + QLatin1StringView(command.name) + u' ' +
                        QString::fromUtf8(command.arguments) + u'\n');
    return text + Ctl::tr("\nleadlinectl COMMAND --help tells a command's options.");
}

void addGeneralOptions(QCommandLineParser &parser)
{
    addCommonOptions(parser);
    parser.addOption({u"json"_s, Ctl::tr("Print one JSON document.")});
    parser.addOption({u"quiet"_s, Ctl::tr("Say nothing but errors.")});
    addFaultOptions(parser);
}

void describe(QCommandLineParser &parser, const Command &command)
{
    parser.setApplicationDescription(QString(u"leadlinectl "_s + QLatin1StringView(command.name) + u' ' +
                                             QString::fromUtf8(command.arguments)));
    addGeneralOptions(parser);
    parser.addOption({{u"h"_s, u"help"_s}, Ctl::tr("Show this help.")});
    command.addOptions(parser);
}

/// The help in the language in use now, which --lang may have changed since the options were read.
QString help(const Command &command)
{
    QCommandLineParser parser;
    describe(parser, command);
    return parser.helpText();
}

/// A negated word of a query (`-is:dnc`) begins like an option: takes such words out and gives them.
QStringList takeNegations(QStringList &arguments)
{
    QStringList negations;
    const auto isNegation = [](const QString &text) {
        return text.startsWith("-is:"_L1, Qt::CaseInsensitive);
    };
    std::ranges::copy_if(arguments, std::back_inserter(negations), isNegation);
    arguments.removeIf(isNegation);
    return negations;
}

ExitCode runCommand(const Command &command, QStringList arguments)
{
    const QStringList negations = takeNegations(arguments);
    QCommandLineParser parser;
    describe(parser, command);
    const auto complain = [](const QString &text) {
        std::fputs(QString(text + u'\n').toUtf8().constData(), stderr);
        return WrongUsage;
    };
    if (!parser.parse(arguments))
        return complain(parser.errorText());
    auto options = readCommonOptions(parser);
    if (!options)
        return complain(words::error(options.error()));
    if (!options->language.isEmpty())
        language::use(options->language);
    if (parser.isSet(u"help"_s)) {
        std::fputs(help(command).toUtf8().constData(), stdout);
        return Done;
    }
    if (const QString wrong = prepareFaults(parser); !wrong.isEmpty())
        return complain(wrong);
    const QStringList positional = parser.positionalArguments() + negations;
    if (!positional.isEmpty() && *command.arguments == '\0')
        return complain(Ctl::tr("%1 takes no arguments.").arg(QLatin1StringView(command.name)));
    Context context(*std::move(options), parser.isSet(u"json"_s), parser.isSet(u"quiet"_s));
    return command.run(context, parser, positional);
}

/// Faults of the arguments themselves are worded in the language that they ask for.
void useLanguageOf(const QStringList &arguments)
{
    const qsizetype apart = arguments.indexOf(u"--lang"_s);
    QString code = apart < 0 ? QString() : arguments.value(apart + 1);
    for (const QString &argument : arguments.filter(QRegularExpression(u"^--lang="_s)))
        code = argument.section(u'=', 1);
    if (language::codes().contains(code))
        language::use(code);
}

ExitCode runWithoutCommand(const QStringList &arguments)
{
    const auto asksFor = [&](const QString &option) { return arguments.contains(option); };
    if (asksFor(u"--help"_s) || asksFor(u"-h"_s)) {
        std::fputs(QString(usage() + u'\n').toUtf8().constData(), stdout);
        return Done;
    }
    QString text = usage();
    if (arguments.size() > 1)
        text = Ctl::tr("There is no such command: %1").arg(arguments.mid(1).join(u' ')) + u"\n\n"_s + text;
    std::fputs(QString(text + u'\n').toUtf8().constData(), stderr);
    return WrongUsage;
}

int run(const QStringList &arguments)
{
    useLanguageOf(arguments);
    if (arguments.contains(u"--version"_s)) {
        std::fputs(
            QString(u"leadlinectl "_s + QCoreApplication::applicationVersion() + u'\n').toUtf8().constData(),
            stdout);
        return Done;
    }
    // Common options may stand before the command's name.
    QStringList rest = arguments;
    const std::vector<Command> all = commands();
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const auto found = std::ranges::find_if(
            all, [&](const Command &command) { return arguments[i] == QLatin1StringView(command.name); });
        if (found != all.end() && (i == 1 || arguments[i - 1] != u"--profile"_s)) {
            rest.removeAt(i);
            return runCommand(*found, rest);
        }
    }
    return runWithoutCommand(arguments);
}

} // namespace
} // namespace leadline::ctl

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"leadlinectl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LEADLINE_VERSION));
    leadline::language::use(leadline::language::ofSystem());
    return leadline::ctl::run(app.arguments());
}
