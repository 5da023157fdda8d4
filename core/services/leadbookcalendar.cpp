// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/privatefile.h"
#include "core/services/calendarexport.h"
#include "core/services/leadbook_p.h"

#include <QtCore/QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline {
namespace {

constexpr qsizetype mostEntries = 2000; // no calendar is read further
constexpr auto lookedBack = 24h * 7;    // what was missed of late is still there to be done
constexpr auto lookedAhead = 24h * 366;

QString keyOf(const Lead &lead, const ReminderLead &due)
{
    const QString ofLead =
        u"%1 %2 %3"_s.arg(lead.id.value).arg(lead.customer.id.value).arg(lead.offer.ref.code());
    return due.due ? QString(u"due "_s + ofLead + u' ' + toIso(*lead.summary.openSince))
                   : QString(u"follow-up "_s + ofLead);
}

CalendarEntry entryOf(const Lead &lead, const ReminderLead &due, ReminderKind kind)
{
    CalendarEntry entry;
    entry.lead = lead.id;
    entry.kind = kind;
    entry.at = due.due ? *due.due : due.followUp->at;
    entry.who = lead.customer.company.isEmpty() ? lead.customer.displayName() : lead.customer.company;
    entry.offer = lead.offer.ref.title.isEmpty() ? lead.offer.ref.code() : lead.offer.ref.title;
    entry.key = keyOf(lead, due);
    return entry;
}

ReminderKind kindOf(const ReminderLead &due)
{
    if (due.due)
        return ReminderKind::Overdue;
    return due.followUp->kind == FollowUp::Kind::CallBack ? ReminderKind::CallBack : ReminderKind::FollowUp;
}

} // namespace

Result<CalendarReport> LeadBook::writeCalendar(const QString &path, const CalendarWords &words)
{
    const auto before = readCalendarFile(path);
    if (!before)
        return tl::unexpected(before.error());
    const Instant now = d->clock.now();
    CalendarReport report;
    const auto entries = d->store->read([&](Database &database) {
        const ReminderSpan span{now - lookedBack, now + lookedAhead};
        QList<ReminderLead> leads = d->dueLeads(database, span, span);
        leads.removeIf([&](const ReminderLead &lead) {
            return lead.due && (*lead.due <= span.after || *lead.due > span.until);
        });
        const auto timeOf = [](const ReminderLead &lead) { return lead.due ? *lead.due : lead.followUp->at; };
        std::ranges::sort(leads, {}, timeOf);
        QList<CalendarEntry> made;
        for (const ReminderLead &due : std::as_const(leads)) {
            const ReminderKind kind = kindOf(due);
            const Lead lead = d->leadOrThrow(database, due.lead);
            if (made.size() < mostEntries && mayRemind(d->contactFacts(database, lead), kind))
                made.append(entryOf(lead, due, kind));
            else
                ++report.leftOut;
        }
        return made;
    });
    if (!entries)
        return tl::unexpected(entries.error());
    const QList<CalendarEvent> events = calendarEvents(*before, *entries, words, now);
    report.entries = entries->size();
    report.cancelled = std::ranges::count_if(events, &CalendarEvent::cancelled);
    report.changed = events != *before || !QFile::exists(path);
    if (!report.changed)
        return report;
    if (const Status written = writePrivateFile(path, toICalendar(words.name, events)); !written)
        return tl::unexpected(written.error());
    return report;
}

} // namespace leadline
