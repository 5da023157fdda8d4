// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar file of deadlines and follow-ups.
#include "app/ctl/command.h"
#include "core/services/calendarexport.h"
#include "ui/support/words.h"
#include "ui/support/wordsreminders.h"

using namespace Qt::StringLiterals;

namespace leadline::ctl {
namespace {

void calendarOptions(QCommandLineParser &parser)
{
    parser.addOption({u"names"_s, Ctl::tr("Say who it is: the company, else the person.")});
}

ExitCode calendar(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 1)
        return context.misused(Ctl::tr("calendar takes the file to write."));
    LeadBook *book = context.book();
    if (!book)
        return context.bookFault();
    const auto report = book->writeCalendar(arguments[0], words::calendarWords(parser.isSet(u"names"_s)));
    if (!report)
        return context.fail(report.error());
    if (context.json())
        context.out(QJsonObject{{u"entries"_s, report->entries},
                                {u"cancelled"_s, report->cancelled},
                                {u"left_out"_s, report->leftOut},
                                {u"written"_s, report->changed}});
    else
        context.out(
            Ctl::tr("%n entry(ies), %1 cancelled, %2 left out.", nullptr, static_cast<int>(report->entries))
                .arg(words::number(report->cancelled), words::number(report->leftOut)));
    return Done;
}

constexpr Command all[]{{"calendar", "FILE", calendarOptions, calendar}};

} // namespace

std::span<const Command> calendarCommands()
{
    return all;
}

} // namespace leadline::ctl
