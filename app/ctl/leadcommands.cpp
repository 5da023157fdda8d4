// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about leads: which there are, and working on one.
#include "app/ctl/command.h"
#include "app/ctl/json.h"
#include "app/ctl/onlead.h"
#include "app/ctl/showlead.h"
#include "core/domain/emailaddress.h"
#include "ui/support/words.h"

using namespace Qt::StringLiterals;

namespace leadline::ctl {
namespace {

void noOptions(QCommandLineParser &) {}

void facetOptions(QCommandLineParser &parser)
{
    parser.addOption({u"touches"_s, Ctl::tr("Count touches instead of leads.")});
}

void limitOptions(QCommandLineParser &parser)
{
    parser.addOption({u"limit"_s, Ctl::tr("At most so many."), u"N"_s});
    parser.addOption({u"columns"_s, Ctl::tr("Only these keys of the JSON, by commas."), u"KEYS"_s});
}

void listOptions(QCommandLineParser &parser)
{
    limitOptions(parser);
    parser.addOption({u"sort"_s,
                      Ctl::tr("due, received, name, company, source, action, offer, stage, touches, owner, "
                              "country or step; a leading - turns it round."),
                      u"KEY"_s});
}

void dueOptions(QCommandLineParser &parser)
{
    limitOptions(parser);
    parser.addOption(
        {u"within"_s, Ctl::tr("Deadlines in so much time from now, as 4h, 30m or 2d."), u"TIME"_s});
}

void logOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"outcome"_s,
         Ctl::tr("reached, no-answer, voicemail, wrong-number, call-back, sent, replied or held."),
         u"OUTCOME"_s});
    parser.addOption({u"at"_s, Ctl::tr("When it was, as an ISO 8601 instant."), u"TIME"_s});
    parser.addOption({u"text"_s, Ctl::tr("What to remember of it."), u"TEXT"_s});
    parser.addOption({u"call-back-at"_s,
                      Ctl::tr("When the customer wants to be called, as an ISO 8601 instant."), u"TIME"_s});
    parser.addOption({u"direction"_s, Ctl::tr("outbound or inbound."), u"DIRECTION"_s});
    parser.addOption(
        {u"basis"_s,
         Ctl::tr("Contact on the basis of the customer's own request, although a notice came too: why."),
         u"REASON"_s});
}

void stepOptions(QCommandLineParser &parser)
{
    parser.addOption({u"undo"_s, Ctl::tr("Take the tick away again.")});
}

void showOptions(QCommandLineParser &parser)
{
    parser.addOption({u"colleagues"_s, Ctl::tr("Also what happened with others of the same company.")});
}

void stageOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"reason"_s,
         Ctl::tr("Why; needed for lost, disqualified and for opening a closed lead again: budget, "
                 "no-answer, other-vendor, requirements, not-a-customer, timeline, spam, "
                 "\"other: …\" or any text."),
         u"TEXT"_s});
}

void optOutOptions(QCommandLineParser &parser)
{
    parser.addOption({u"channel"_s, Ctl::tr("phone, mail or meeting; without it, all."), u"CHANNEL"_s});
    parser.addOption({u"reason"_s, Ctl::tr("How the customer said it."), u"TEXT"_s});
    parser.addOption({u"revoke"_s, Ctl::tr("The customer has agreed to be contacted again.")});
}

/// The query in the arguments, with what was not understood said.
LeadQuery queryOf(const Context &context, const QStringList &arguments)
{
    QList<QueryFault> faults;
    const LeadQuery query = parseQuery(arguments.join(u' '), &faults);
    for (const QueryFault &fault : faults)
        context.say(Ctl::tr("Not understood, and searched as a word: %1").arg(fault.word));
    return query;
}

void printRows(Context &context, const QList<LeadRow> &rows, const QStringList &columns)
{
    QJsonArray array;
    for (const LeadRow &row : rows) {
        QJsonObject object = toJson(row);
        if (!columns.isEmpty()) {
            QJsonObject only;
            for (const QString &column : columns)
                only[column] = object.value(column);
            object = only;
        }
        array.append(object);
        if (!context.json()) {
            const QString who = row.name.isEmpty() ? Ctl::tr("(contact data withheld)") : row.name;
            const QStringList cells{QString::number(row.id.value),
                                    words::deadlineGlyph(row.deadline.state),
                                    words::clock(row.deadline, context.now()),
                                    who,
                                    row.company,
                                    words::action(row.action),
                                    words::offer(row.offer)};
            context.out(cells.join(u"  "_s));
        }
    }
    if (context.json())
        context.out(array);
}

/// The leads of a query, as many as --limit lets through, with the keys that --columns names.
ExitCode printSelection(Context &context, const QCommandLineParser &parser, const LeadQuery &query)
{
    const auto limit =
        parser.isSet(u"limit"_s) ? countOf(parser.value(u"limit"_s)) : std::optional<qint64>(-1);
    if (!limit)
        return context.fail({ErrorCode::BadArgument, u"--limit"_s, {}});
    const QStringList columns = parser.value(u"columns"_s).split(u',', Qt::SkipEmptyParts);
    const QStringList known = toJson(LeadRow{}).keys();
    for (const QString &column : columns) {
        if (!known.contains(column))
            return context.fail({ErrorCode::BadArgument, QString(u"--columns "_s + column), {}});
    }
    LeadBook *book = context.book();
    if (!book)
        return context.bookFault();
    auto selection = book->select(query);
    if (!selection)
        return context.fail(selection.error());
    const qint64 matches = selection->ids.size();
    if (*limit >= 0 && matches > *limit)
        selection->ids.resize(*limit);
    const auto rows = book->rows(selection->ids);
    if (!rows)
        return context.fail(rows.error());
    printRows(context, *rows, columns);
    if (!context.json())
        context.say(Ctl::tr("%1 of %2 lead(s)", nullptr, static_cast<int>(matches))
                        .arg(words::number(rows->size()), words::number(matches)));
    return Done;
}

ExitCode facets(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    LeadBook *book = context.book();
    if (!book)
        return context.bookFault();
    const LeadQuery query = queryOf(context, arguments);
    const auto counts = parser.isSet(u"touches"_s) ? book->touchFacets(query) : book->facets(query);
    if (!counts)
        return context.fail(counts.error());
    if (context.json()) {
        context.out(toJson(*counts));
        return Done;
    }
    for (const Facet facet : allFacets) {
        context.out(words::facet(facet));
        for (const auto &[value, count] : (*counts)[facet].asKeyValueRange())
            context.out(QString(u"  "_s + words::number(count).rightJustified(7) + u"  "_s +
                                words::facetValue(facet, value)));
    }
    const auto withState = [&](DeadlineState state) {
        return (*counts)[Facet::Deadline].value(deadlineCode(state));
    };
    // The target is 24 hours: every clock that still runs ends within them.
    qint64 soon = 0;
    for (const DeadlineState state : statesInTime)
        soon += withState(state);
    context.out(Ctl::tr("%1 to be answered within 24 hours · %2 overdue")
                    .arg(words::number(soon), words::number(withState(DeadlineState::Overdue))));
    context.out(Ctl::tr("%1 in all · %2 do not contact · %3 test lead(s) set aside", nullptr,
                        static_cast<int>(counts->testLeads))
                    .arg(words::number(counts->total),
                         words::number((*counts)[Facet::DoNotContact].value(u"yes"_s)),
                         words::number(counts->testLeads)));
    return Done;
}

ExitCode list(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    LeadQuery query = queryOf(context, arguments);
    if (parser.isSet(u"sort"_s)) {
        QString key = parser.value(u"sort"_s);
        query.descending = key.startsWith(u'-');
        key.remove(0, query.descending ? 1 : 0);
        const auto sort = sortFromCode(key);
        if (!sort)
            return context.fail({ErrorCode::BadArgument, u"--sort"_s, {}});
        query.sort = *sort;
    }
    return printSelection(context, parser, query);
}

ExitCode due(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    LeadQuery query = queryOf(context, arguments);
    query[Facet::Deadline].values = codesInTime() << deadlineCode(DeadlineState::Overdue);
    query.sort = LeadSort::Due;
    if (parser.isSet(u"within"_s)) {
        QList<QueryFault> faults;
        query.dueWithin = parseQuery(QString(u"due:<"_s + parser.value(u"within"_s)), &faults).dueWithin;
        if (!query.dueWithin)
            return context.fail({ErrorCode::BadArgument, u"--within"_s, {}});
    }
    return printSelection(context, parser, query);
}

ExitCode show(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto id = arguments.size() == 1 ? numberOf(arguments[0]) : std::nullopt;
    if (!id)
        return context.misused(Ctl::tr("show takes the id of a lead."));
    LeadBook *book = context.book();
    if (!book)
        return context.bookFault();
    const auto page = book->lead(LeadId{*id});
    if (!page)
        return context.fail(page.error());
    if (!parser.isSet(u"colleagues"_s)) {
        printLead(context, *page);
        return Done;
    }
    const auto colleagues = book->colleagues(LeadId{*id});
    if (!colleagues)
        return context.fail(colleagues.error());
    printLead(context, *page, &*colleagues);
    return Done;
}

ExitCode raw(Context &context, const QCommandLineParser &, const QStringList &arguments)
{
    const auto id = arguments.size() == 1 ? numberOf(arguments[0]) : std::nullopt;
    if (!id)
        return context.misused(Ctl::tr("raw takes the id of a lead."));
    LeadBook *book = context.book();
    if (!book)
        return context.bookFault();
    const auto rows = book->rawRows(LeadId{*id});
    if (!rows)
        return context.fail(rows.error());
    QJsonArray array;
    for (const RawRow &row : *rows) {
        array.append(QJsonObject{{u"file"_s, row.fileName},
                                 {u"line"_s, row.line},
                                 {u"header"_s, QJsonArray::fromStringList(row.header)},
                                 {u"text"_s, row.text}});
        if (!context.json())
            context.out(QString(row.fileName + u':' + QString::number(row.line) + u": "_s + row.text));
    }
    if (context.json())
        context.out(array);
    return Done;
}

void warnOfPace(const Context &context, const ContactPace &pace)
{
    if (!pace.allowed())
        context.say(words::pace(pace, context.options().zone));
}

ExitCode log(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    ActivityDraft draft;
    const auto kind = arguments.size() == 2 ? activityKindFromCode(arguments[1]) : std::nullopt;
    if (!kind)
        return context.misused(Ctl::tr("log takes the id of a lead and call, mail, meeting or note."));
    draft.kind = *kind;
    draft.text = parser.value(u"text"_s);
    if (parser.isSet(u"outcome"_s)) {
        const auto outcome = outcomeFromCode(parser.value(u"outcome"_s));
        if (!outcome)
            return context.fail({ErrorCode::BadArgument, u"--outcome"_s, {}});
        draft.outcome = *outcome;
    }
    if (parser.isSet(u"direction"_s)) {
        const auto direction = directionFromCode(parser.value(u"direction"_s));
        if (!direction)
            return context.fail({ErrorCode::BadArgument, u"--direction"_s, {}});
        draft.direction = *direction;
    }
    if (parser.isSet(u"at"_s)) {
        draft.at = instantFromIso(parser.value(u"at"_s));
        if (!draft.at || *draft.at > context.now())
            return context.fail({ErrorCode::BadArgument, u"--at"_s, {}});
    }
    if (parser.isSet(u"call-back-at"_s)) {
        draft.callBackAt = instantFromIso(parser.value(u"call-back-at"_s));
        if (!draft.callBackAt || *draft.callBackAt <= context.now())
            return context.fail({ErrorCode::BadArgument, u"--call-back-at"_s, {}});
    }
    return onLead(context, arguments, 2, {}, [&](LeadBook &book, LeadId id) -> Status {
        if (parser.isSet(u"basis"_s)) {
            if (const Status decided = book.decideBasis(id, parser.value(u"basis"_s)); !decided)
                return decided;
        }
        const auto before = book.lead(id, 0);
        const Status logged = book.log(id, draft);
        // What has happened is written down all the same.
        if (logged && before && channelOf(draft.kind) && draft.direction == Direction::Outbound)
            warnOfPace(context, before->pace);
        return logged;
    });
}

ExitCode step(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const QString usage = Ctl::tr("step takes the id of a lead and the number or key of a step.");
    return onLead(context, arguments, 2, usage, [&](LeadBook &book, LeadId id) -> Status {
        const auto page = book.lead(id);
        if (!page)
            return tl::unexpected(page.error());
        const auto number = numberOf(arguments[1]);
        if (number && (*number < 1 || *number > page->steps.size()))
            return leadline::fail(ErrorCode::NotFound, arguments[1]);
        return book.setStep(id, number ? page->steps[*number - 1].step.key : arguments[1],
                            !parser.isSet(u"undo"_s));
    });
}

ExitCode stage(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const QString usage = Ctl::tr("stage takes the id of a lead and a stage.");
    return onLead(context, arguments, 2, usage, [&](LeadBook &book, LeadId id) -> Status {
        const auto stage = stageFromCode(arguments[1]);
        if (!stage)
            return leadline::fail(ErrorCode::BadArgument, arguments[1]);
        // Typed on the command line: it stands, whatever is missing, and the journal says so.
        return book.setStage(id, *stage, parser.value(u"reason"_s), parser.isSet(u"reason"_s));
    });
}

ExitCode set(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const QString usage = Ctl::tr("set takes the id of a lead, a field (first-name, last-name, email, phone, "
                                  "country, company, job-title, owner or stage) and a value.");
    return onLead(context, arguments, 3, usage, [&](LeadBook &book, LeadId id) -> Status {
        const auto field = editFieldFromCode(arguments[1]);
        if (!field)
            return leadline::fail(ErrorCode::BadArgument, arguments[1]);
        const auto report =
            book.edit(std::span(&id, 1),
                      {{*field, arguments[2], parser.value(u"reason"_s), parser.isSet(u"reason"_s)}});
        if (!report)
            return tl::unexpected(report.error());
        if (report->refused.isEmpty())
            return {};
        const RefusedEdit &refused = report->refused.first();
        return leadline::fail(ErrorCode::Refused, refused.code, refused.detail);
    });
}

/// A lead of the customer that `who` names: by the id of a lead, or by the e-mail address.
Result<LeadId> leadOf(LeadBook &book, const QString &who)
{
    if (const auto number = numberOf(who))
        return LeadId{*number};
    const auto address = EmailAddress::parse(who);
    const auto selection = book.select({});
    if (!selection)
        return tl::unexpected(selection.error());
    const auto rows = book.rows(selection->ids);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const LeadRow &row : *rows) {
        const auto known = EmailAddress::parse(row.email);
        if (address && known && known->key() == address->key())
            return row.id;
    }
    return leadline::fail(ErrorCode::NotFound, who);
}

ExitCode optOut(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    QList<Channel> channels{Channel::Phone, Channel::Mail, Channel::Meeting};
    if (parser.isSet(u"channel"_s)) {
        const auto channel = channelFromCode(parser.value(u"channel"_s));
        if (!channel)
            return context.fail({ErrorCode::BadArgument, u"--channel"_s, {}});
        channels = {*channel};
    }
    const QString usage = Ctl::tr("opt-out takes the id of a lead or an e-mail address.");
    if (arguments.size() != 1)
        return context.misused(usage);
    LeadBook *book = context.book();
    if (!book)
        return context.bookFault();
    const auto lead = leadOf(*book, arguments[0]);
    if (!lead)
        return context.fail(lead.error());
    return onLead(
        context, {QString::number(lead->value)}, 1, usage, [&](LeadBook &open, LeadId id) -> Status {
            for (const Channel channel : channels) {
                if (const Status set =
                        open.setOptOut(id, channel, !parser.isSet(u"revoke"_s), parser.value(u"reason"_s));
                    !set)
                    return set;
            }
            return {};
        });
}

constexpr Command all[]{
    {"facets", "[QUERY]", facetOptions, facets},
    {"list", "[QUERY]", listOptions, list},
    {"due", "[QUERY]", dueOptions, due},
    {"show", "ID", showOptions, show},
    {"raw", "ID", noOptions, raw},
    {"log", "ID call|mail|meeting|note", logOptions, log},
    {"step", "ID N", stepOptions, step},
    {"stage", "ID STAGE", stageOptions, stage},
    {"set", "ID FIELD VALUE", stageOptions, set},
    {"opt-out", "ID|E-MAIL", optOutOptions, optOut},
};

} // namespace

std::span<const Command> leadCommands()
{
    return all;
}

} // namespace leadline::ctl
