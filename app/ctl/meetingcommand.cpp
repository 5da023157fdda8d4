// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A meeting with a customer, as a file for a calendar.
#include "app/ctl/command.h"
#include "app/ctl/outputfile.h"
#include "core/base/privatefile.h"
#include "ui/support/words.h"

using namespace Qt::StringLiterals;

namespace leadline::ctl {
namespace {

void meetingOptions(QCommandLineParser &parser)
{
    parser.addOption({u"at"_s, Ctl::tr("When it begins: an ISO 8601 instant to come."), u"TIME"_s});
    parser.addOption({u"minutes"_s, Ctl::tr("How long it is; 30 without it."), u"N"_s, u"30"_s});
    parser.addOption({u"title"_s, Ctl::tr("What it is called; the customer reads it."), u"TEXT"_s});
    parser.addOption({u"place"_s, Ctl::tr("A room or a link."), u"TEXT"_s});
    parser.addOption(
        {u"anyway"_s,
         Ctl::tr("Why another contact is in order, although the customer was contacted often of late."),
         u"REASON"_s});
}

/// Nothing: an option is not understood.
Result<MeetingWish> wishOf(Context &context, const QCommandLineParser &parser, const Lead &lead)
{
    const auto at = instantFromIso(parser.value(u"at"_s));
    if (!at || *at <= context.now())
        return tl::unexpected(wrongValue(u"--at"_s));
    const auto minutes = countOf(parser.value(u"minutes"_s));
    if (!minutes || *minutes < MeetingWish::shortest.count() || *minutes > MeetingWish::longest.count())
        return tl::unexpected(wrongValue(u"--minutes"_s));
    const OfferRef &offer = lead.offer.ref;
    const QString usual = Ctl::tr("Meeting: %1").arg(offer.title.isEmpty() ? offer.code() : offer.title);
    return MeetingWish{*at, std::chrono::minutes{*minutes},
                       parser.isSet(u"title"_s) ? parser.value(u"title"_s) : usual, parser.value(u"place"_s)};
}

ExitCode meeting(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto id = arguments.size() == 2 ? numberOf(arguments[0]) : std::nullopt;
    if (!id || !parser.isSet(u"at"_s))
        return context.misused(Ctl::tr("meeting takes the id of a lead, --at and the file to write."));
    LeadBook *book = context.book();
    if (!book)
        return context.bookFault();
    if (const Status may = mayWrite(arguments[1]); !may)
        return context.fail(may.error());
    const auto page = book->lead(LeadId{*id}, 0);
    if (!page)
        return context.fail(page.error());
    const auto wish = wishOf(context, parser, page->lead);
    if (!wish)
        return context.fail(wish.error());
    const auto file = book->meetingFile(LeadId{*id}, *wish, parser.value(u"anyway"_s));
    if (!file)
        return context.fail(file.error());
    if (const Status written = writePrivateFile(arguments[1], *file); !written)
        return context.fail(written.error());
    if (context.json())
        context.out(QJsonObject{{u"id"_s, *id},
                                {u"at"_s, toIso(wish->at)},
                                {u"minutes"_s, static_cast<qint64>(wish->length.count())},
                                {u"title"_s, wish->title},
                                {u"invites"_s, file->contains("\r\nATTENDEE;")}});
    return Done;
}

constexpr Command all[]{{"meeting", "ID FILE", meetingOptions, meeting}};

} // namespace

std::span<const Command> meetingCommands()
{
    return all;
}

} // namespace leadline::ctl
