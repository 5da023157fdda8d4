// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/calendarexport.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline {
namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024;
constexpr auto keptCancelled = 24h * 31; // long enough for whoever reads the file now and then
constexpr auto beforeDeadline = 30min;
constexpr auto lengthOfCall = 15min;

Instant toSecond(Instant instant)
{
    return std::chrono::floor<std::chrono::seconds>(instant);
}

CalendarEvent eventOf(const CalendarEntry &entry, const CalendarWords &words)
{
    CalendarEvent event;
    event.uid = calendarUid(entry);
    event.begin = event.end = toSecond(entry.at);
    const QString &subject = words.names && !entry.who.isEmpty() ? entry.who : entry.offer;
    switch (entry.kind) {
    case ReminderKind::Overdue:
    case ReminderKind::DueSoon:
        event.begin -= beforeDeadline;
        event.summary = words.answer.arg(subject);
        event.alarmBefore = 30min;
        break;
    case ReminderKind::CallBack:
        event.end += lengthOfCall;
        event.summary = words.call.arg(subject);
        event.alarmBefore = 5min;
        break;
    case ReminderKind::FollowUp:
        event.end += lengthOfCall;
        event.summary = words.takeUp.arg(subject);
        event.alarmBefore = 0min;
        break;
    }
    if (words.names && subject != entry.offer)
        event.description = entry.offer;
    return event;
}

/// `now` does as the next version's time; a clock that went back must not make it older.
void makeNext(CalendarEvent &event, const CalendarEvent &before, Instant now)
{
    event.sequence = before.sequence;
    event.stamp = before.stamp;
    if (event == before)
        return;
    ++event.sequence;
    event.stamp = std::max(toSecond(now), before.stamp);
}

std::optional<CalendarEvent> goneOf(const CalendarEvent &before, const CalendarWords &words, Instant now)
{
    if (before.cancelled)
        return now - before.stamp < keptCancelled ? std::optional(before) : std::nullopt;
    CalendarEvent gone = before;
    gone.cancelled = true;
    gone.summary = words.cancelled;
    gone.description.clear();
    gone.alarmBefore.reset();
    makeNext(gone, before, now);
    return gone;
}

} // namespace

QString calendarUid(const CalendarEntry &entry)
{
    const QByteArray hash = QCryptographicHash::hash(entry.key.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(32)) + u"@leadline"_s;
}

QList<CalendarEvent> calendarEvents(const QList<CalendarEvent> &before, const QList<CalendarEntry> &entries,
                                    const CalendarWords &words, Instant now)
{
    QHash<QString, CalendarEvent> known;
    for (const CalendarEvent &event : before)
        known.insert(event.uid, event);
    QList<CalendarEvent> events;
    QSet<QString> there;
    for (const CalendarEntry &entry : entries) {
        CalendarEvent event = eventOf(entry, words);
        if (there.contains(event.uid))
            continue;
        there.insert(event.uid);
        event.stamp = toSecond(now);
        if (const auto old = known.constFind(event.uid); old != known.constEnd())
            makeNext(event, *old, now);
        events.append(event);
    }
    for (const CalendarEvent &event : before) {
        const auto gone = there.contains(event.uid) ? std::nullopt : goneOf(event, words, now);
        if (gone)
            events.append(*gone);
    }
    std::ranges::sort(events, {},
                      [](const CalendarEvent &event) { return std::tie(event.begin, event.uid); });
    return events;
}

Result<QList<CalendarEvent>> readCalendarFile(const QString &path)
{
    const QFileInfo there(path);
    if (!there.exists())
        return QList<CalendarEvent>();
    if (!there.isFile()) // a device or a pipe would be replaced by a file
        return fail(ErrorCode::CannotWrite, path, u"not a regular file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return fail(ErrorCode::FileNotReadable, path, file.errorString());
    const QByteArray bytes = file.readAll();
    const auto events = ownCalendar(bytes);
    if (!events && !bytes.isEmpty())
        return fail(ErrorCode::Refused, u"not-our-calendar"_s, path);
    return events.value_or(QList<CalendarEvent>());
}

} // namespace leadline
