// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>
#include <optional>

namespace leadline {

/// An entry of a calendar.
struct CalendarEvent
{
    QString uid;      ///< the same for ever
    int sequence = 0; ///< of this version of it
    Instant stamp;    ///< when this version was made, to the second
    Instant begin;    ///< to the second, as the end
    Instant end;
    QString summary;
    QString description;
    bool cancelled = false;
    std::optional<std::chrono::minutes> alarmBefore; ///< a cancelled one has none

    bool operator==(const CalendarEvent &) const = default;
};

/// A meeting with one other, for the user's own calendar.
struct CalendarMeeting
{
    CalendarEvent event;
    QString place;
    QString attendee; ///< an address as EmailAddress has it; empty: nobody is invited
    QString attendeeName;
};

/// A calendar as RFC 5545 wants it: CRLF, lines of at most 75 octets folded between characters, times in UTC,
/// texts escaped. Signs that its texts may not have are left out.
[[nodiscard]] QByteArray toICalendar(const QString &name, const QList<CalendarEvent> &events);

/// The meeting as a file that calendar programs open as a new entry: of no METHOD, as it is nobody's answer
/// and has not been sent to anybody.
[[nodiscard]] QByteArray toMeetingFile(const CalendarMeeting &meeting);

/// Reads back what toICalendar wrote. Nothing: it is another program's, or damaged.
[[nodiscard]] std::optional<QList<CalendarEvent>> ownCalendar(const QByteArray &bytes);

} // namespace leadline
