// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What to do now, and what to do later.
#include "app/ctl/command.h"
#include "app/ctl/json.h"
#include "app/ctl/onlead.h"
#include "core/rules/followups.h"
#include "ui/support/words.h"
#include "ui/support/wordslead.h"

using namespace Qt::StringLiterals;

namespace leadline::ctl {
namespace {

constexpr qint64 usualLimit = 20;

void noOptions(QCommandLineParser &) {}

void queueOptions(QCommandLineParser &parser)
{
    parser.addOption({u"limit"_s, Ctl::tr("At most so many."), u"N"_s});
}

ExitCode queue(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto limit =
        parser.isSet(u"limit"_s) ? countOf(parser.value(u"limit"_s)) : std::optional<qint64>(usualLimit);
    if (!limit)
        return context.fail({ErrorCode::BadArgument, u"--limit"_s, {}});
    if (!arguments.isEmpty())
        return context.misused(Ctl::tr("queue takes no arguments."));
    LeadBook *book = context.book();
    if (!book)
        return context.bookFault();
    const auto waiting = book->queue({}, *limit);
    if (!waiting)
        return context.fail(waiting.error());
    QJsonArray array;
    for (const QueuedLead &lead : waiting->first) {
        const auto page = book->lead(lead.id, 0);
        const QList<LeadId> ids{lead.id};
        const auto rows = book->rows(ids);
        if (!page || !rows || rows->isEmpty())
            return context.fail(page ? rows.error() : page.error());
        QJsonObject object = toJson(rows->first());
        object[u"reason"_s] = code(lead.reason);
        array.append(object);
        if (!context.json())
            context.out(QStringList{QString::number(lead.id.value), page->lead.customer.displayName(),
                                    words::queueReasons(lead.reason, *page, context.now())}
                            .join(u"  "_s));
    }
    if (context.json())
        context.out(array);
    else
        context.sayUnsaid(waiting->size - waiting->first.size());
    return Done;
}

/// An instant, the name of a time, or "now": it is taken up again.
Result<std::optional<Instant>> timeOf(LeadBook &book, LeadId id, const QString &text)
{
    using Time = std::optional<Instant>;
    if (text == "now"_L1)
        return Time();
    if (const auto at = instantFromIso(text))
        return Time(at);
    const auto named = snoozeTimeFromCode(text);
    const auto page = book.lead(id, 0);
    if (!page)
        return tl::unexpected(page.error());
    const auto at = named ? snoozeUntil(*named, book.now(), book.zone(), page->clock) : std::nullopt;
    if (!at)
        return leadline::fail(ErrorCode::BadArgument, text);
    return Time(at);
}

ExitCode putOff(Context &context, const QCommandLineParser &, const QStringList &arguments)
{
    const QString usage = Ctl::tr("put-off takes the id of a lead and until when: an ISO 8601 instant, 1h, "
                                  "after-lunch, tomorrow, their-morning, or now to take it up again.");
    return onLead(context, arguments, 2, usage, [&](LeadBook &book, LeadId id) -> Status {
        const auto until = timeOf(book, id, arguments[1]);
        return until ? book.putOff(id, *until) : tl::unexpected(until.error());
    });
}

constexpr Command all[]{
    {"queue", "", queueOptions, queue},
    {"put-off", "ID TIME", noOptions, putOff},
};

} // namespace

std::span<const Command> queueCommands()
{
    return all;
}

} // namespace leadline::ctl
