// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whom nobody may contact, the one way past that, and the rules of the company.
#include "app/ctl/command.h"
#include "core/services/contactrules.h"
#include "ui/support/words.h"
#include "ui/support/wordscontact.h"

#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace leadline::ctl {
namespace {

void suppressOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"channel"_s, Ctl::tr("mail, phone, meeting or all; all without it."), u"CHANNEL"_s, u"all"_s});
    parser.addOption({u"source"_s, Ctl::tr("Where the objection came from. Needed."), u"TEXT"_s});
}

void liftOptions(QCommandLineParser &parser)
{
    parser.addOption({u"reason"_s, Ctl::tr("Why they may be contacted again. Needed."), u"TEXT"_s});
}

void contactOnceOptions(QCommandLineParser &parser)
{
    parser.addOption({u"reason"_s,
                      Ctl::tr("Why this customer is contacted all the same, in at least ten letters. Needed; "
                              "it stays in the history."),
                      u"TEXT"_s});
}

void rulesOptions(QCommandLineParser &parser)
{
    parser.addOption({u"from"_s,
                      Ctl::tr("Use the rules of this file from now on; the former ones are kept beside."),
                      u"FILE"_s});
}

void noOptions(QCommandLineParser &) {}

/// Empty: the text is none.
QList<Channel> channelsOf(const QString &text)
{
    if (text == "all"_L1)
        return {Channel::Mail, Channel::Phone, Channel::Meeting};
    const auto channel = channelFromCode(text);
    return channel ? QList{*channel} : QList<Channel>();
}

ExitCode suppress(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.isEmpty())
        return context.misused(Ctl::tr("suppress takes addresses, numbers or domains."));
    const QList<Channel> channels = channelsOf(parser.value(u"channel"_s));
    if (channels.isEmpty())
        return context.fail(wrongValue(u"--channel"_s));
    LeadBook *book = context.book();
    if (!book)
        return context.bookFault();
    const auto report = book->suppress({arguments, channels, parser.value(u"source"_s)});
    if (!report)
        return context.fail(report.error());
    if (context.json())
        context.out(QJsonObject{{u"added"_s, report->added},
                                {u"known"_s, report->known},
                                {u"customers"_s, report->customers},
                                {u"not_understood"_s, QJsonArray::fromStringList(report->notUnderstood)}});
    else
        context.out(words::suppressionReport(*report));
    return report->notUnderstood.isEmpty() ? Done : WithFindings;
}

ExitCode suppressions(Context &context, const QCommandLineParser &, const QStringList &arguments)
{
    if (arguments.size() > 1)
        return context.misused(Ctl::tr("suppressions takes one address, number or domain, or nothing."));
    LeadBook *book = context.book();
    if (!book)
        return context.bookFault();
    const auto entries = book->suppressions(arguments.value(0));
    if (!entries)
        return context.fail(entries.error());
    QJsonArray array;
    for (const SuppressionEntry &entry : *entries) {
        array.append(QJsonObject{{u"id"_s, entry.id},
                                 {u"by"_s, code(entry.by)},
                                 {u"channel"_s, code(entry.channel)},
                                 {u"at"_s, toIso(entry.at)},
                                 {u"source"_s, entry.source}});
        if (!context.json())
            context.out(QStringList{QString::number(entry.id), words::suppressedBy(entry.by),
                                    words::channel(entry.channel), toIso(entry.at), entry.source}
                            .join(u"  "_s));
    }
    if (context.json())
        context.out(array);
    return Done;
}

ExitCode lift(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    QList<qint64> ids;
    for (const QString &argument : arguments) {
        const auto id = numberOf(argument);
        if (!id)
            return context.fail(wrongValue(argument));
        ids.append(*id);
    }
    if (ids.isEmpty())
        return context.misused(Ctl::tr("lift-suppression takes the ids that suppressions shows."));
    LeadBook *book = context.book();
    if (!book)
        return context.bookFault();
    const Status done = book->liftSuppression(ids, parser.value(u"reason"_s));
    if (done && context.json())
        context.out(QJsonObject{{u"lifted"_s, ids.size()}});
    return done ? Done : context.fail(done.error());
}

ExitCode contactOnce(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto id = arguments.isEmpty() ? std::nullopt : numberOf(arguments[0]);
    const auto channel = channelFromCode(arguments.value(1));
    if (!id || !channel || arguments.size() != 2)
        return context.misused(Ctl::tr("contact-once takes the id of a lead, and mail or phone."));
    LeadBook *book = context.book();
    if (!book)
        return context.bookFault();
    const auto link = book->contactOnce(LeadId{*id}, *channel, parser.value(u"reason"_s));
    if (!link)
        return context.fail(link.error());
    if (context.json())
        context.out(QJsonObject{{u"id"_s, *id}, {u"channel"_s, code(*channel)}, {u"link"_s, *link}});
    else
        context.out(*link);
    return Done;
}

ExitCode takeFrom(const Context &context, LeadBook &book, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return context.fail({ErrorCode::FileNotReadable, path, file.errorString()});
    const auto settings = contactSettingsFromJson(file.readAll());
    if (!settings)
        return context.misused(
            QString(path + u", "_s + settings.error().where + u": "_s + words::ruleFault(settings.error())));
    const Status saved = book.setContactRules(*settings);
    return saved ? Done : context.fail(saved.error());
}

ExitCode contactRules(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    if (!arguments.isEmpty())
        return context.misused(Ctl::tr("contact-rules takes no arguments."));
    LeadBook *book = context.book();
    if (!book)
        return context.bookFault();
    if (parser.isSet(u"from"_s)) {
        if (const ExitCode code = takeFrom(context, *book, parser.value(u"from"_s)); code != Done)
            return code;
    }
    const ContactRules &rules = book->contactRules();
    if (rules.fault())
        context.say(QString(rules.path() + u", "_s + rules.fault()->where + u": "_s +
                            words::ruleFault(*rules.fault())));
    const ContactSettings &settings = rules.settings();
    if (context.json())
        context.out(QJsonObject{{u"per_day"_s, settings.pace.perDay},
                                {u"per_week"_s, settings.pace.perWeek},
                                {u"mail_days"_s, settings.mailDays},
                                {u"overrides"_s, settings.overrides}});
    else
        context.out(words::contactRules(settings));
    return rules.fault() ? WithFindings : Done;
}

constexpr Command all[]{
    {"suppress", "ENTRY…", suppressOptions, suppress},
    {"suppressions", "[ENTRY]", noOptions, suppressions},
    {"lift-suppression", "ID…", liftOptions, lift},
    {"contact-once", "ID mail|phone", contactOnceOptions, contactOnce},
    {"contact-rules", "", rulesOptions, contactRules},
};

} // namespace

std::span<const Command> contactCommands()
{
    return all;
}

} // namespace leadline::ctl
