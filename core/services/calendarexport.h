// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/icalendar.h"
#include "core/rules/reminders.h"

#include <QtCore/QStringList>

namespace leadline {

/// The words of a calendar file, which core has none of; `%1` is the offer, or who it is.
struct CalendarWords
{
    QString name;       ///< of the calendar
    QString answer;     ///< "Answer: %1"
    QString call;       ///< "Call back: %1"
    QString takeUp;     ///< "Take up again: %1"
    QString cancelled;  ///< of an entry that is gone
    bool names = false; ///< who it is: the company, else the person. Calendars are often shared.

    bool operator==(const CalendarWords &) const = default;
};

struct CalendarReport
{
    qint64 entries = 0;   ///< that stand
    qint64 cancelled = 0; ///< that did, and are said to be gone
    qint64 leftOut = 0;   ///< leads whom nobody may contact, and what is too much for a calendar
    bool changed = false; ///< the file was written

    bool operator==(const CalendarReport &) const = default;
};

/// What there is to do about a lead at some time.
struct CalendarEntry
{
    LeadId lead;
    ReminderKind kind = ReminderKind::Overdue; ///< Overdue: its deadline
    Instant at;
    QString who;
    QString offer;
    QString key; ///< tells it from other entries of the lead, for ever
};

/// The uid of an entry: nothing can be read from it.
[[nodiscard]] QString calendarUid(const CalendarEntry &entry);

/// The events of a calendar file that had `before`: an entry that is as it was keeps its version; one that
/// changed has the next; one that is gone is cancelled, bare of what it said, for a month.
[[nodiscard]] QList<CalendarEvent> calendarEvents(const QList<CalendarEvent> &before,
                                                  const QList<CalendarEntry> &entries,
                                                  const CalendarWords &words, Instant now);

/// What a calendar file of this program holds; none where there is no such file. Fails with Refused where the
/// file is another's.
[[nodiscard]] Result<QList<CalendarEvent>> readCalendarFile(const QString &path);

} // namespace leadline
