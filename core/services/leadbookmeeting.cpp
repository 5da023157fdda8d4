// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings with customers, as files for the user's calendar.
#include "core/domain/emailaddress.h"
#include "core/formats/icalendar.h"
#include "core/rules/contactpace.h"
#include "core/services/calendarexport.h"
#include "core/services/leadbook_p.h"
#include "core/services/passgate_p.h"
#include "core/store/activitytable.h"

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

CalendarEvent eventOf(const Lead &lead, const MeetingWish &wish, Instant now)
{
    CalendarEntry entry;
    entry.key = u"meeting %1 %2 %3"_s.arg(lead.id.value).arg(lead.customer.id.value).arg(toIso(wish.at));
    CalendarEvent event;
    event.uid = calendarUid(entry);
    event.stamp = now;
    event.begin = std::chrono::floor<std::chrono::minutes>(wish.at);
    event.end = event.begin + wish.length;
    event.summary = wish.title;
    event.alarmBefore = std::chrono::minutes{10};
    return event;
}

} // namespace

Result<QByteArray> LeadBook::meetingFile(LeadId id, const MeetingWish &wish, const QString &anyway)
{
    const Instant now = d->clock.now();
    if (wish.at <= now)
        return fail(ErrorCode::BadArgument, u"at"_s, u"not to come"_s);
    if (wish.length < MeetingWish::shortest || wish.length > MeetingWish::longest)
        return fail(ErrorCode::BadArgument, u"minutes"_s);
    bool isTooOften = false;
    auto file = d->store->read([&](Database &database) {
        const Lead lead = d->leadOrThrow(database, id);
        const ContactFacts facts = d->contactFacts(database, lead);
        passGate(facts, Channel::Meeting, false);
        const ContactPace pace = contactPace(ActivityTable(database).ofCustomer(lead.customer.id), now,
                                             d->contactRules.settings().pace);
        isTooOften = !pace.allowed();
        if (isTooOften && anyway.trimmed().isEmpty())
            refuse(u"too-often"_s, toIso(*pace.nextAllowed));
        CalendarMeeting meeting{eventOf(lead, wish, now), wish.place, {}, lead.customer.displayName()};
        const auto address = EmailAddress::parse(lead.customer.email);
        if (address && mayContact(facts, Channel::Mail, true).allowed())
            meeting.attendee = address->text();
        return toMeetingFile(meeting);
    });
    if (!file || !isTooOften)
        return file;
    const Status kept = keepAnyway(id, Channel::Meeting, anyway);
    return kept ? file : tl::unexpected(kept.error());
}

} // namespace leadline
