// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/icalendar.h"

#include <QtCore/QHash>
#include <QtCore/QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

const QByteArray product = QByteArrayLiteral("-//Leadline//Leadline//EN");
constexpr qsizetype mostOctets = 75;

/// TEXT of RFC 5545, 3.3.11.
QByteArray escaped(const QString &text)
{
    QString made;
    made.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\\' || c == u';' || c == u',')
            made += u'\\';
        if (c == u'\n')
            made += u"\\n"_s;
        else if (c.unicode() >= 0x20 && c.unicode() != 0x7f)
            made += c;
    }
    return made.toUtf8();
}

QString unescaped(const QByteArray &value)
{
    const QString text = QString::fromUtf8(value);
    QString made;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            made += text[i];
            continue;
        }
        ++i;
        made += text[i] == u'n' || text[i] == u'N' ? u'\n' : text[i];
    }
    return made;
}

/// "20260518T090000Z".
QByteArray timeText(Instant instant)
{
    return toZone(instant, QTimeZone::utc()).toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
}

std::optional<Instant> timeFrom(const QByteArray &text)
{
    QDateTime at = QDateTime::fromString(QString::fromLatin1(text), u"yyyyMMdd'T'HHmmss'Z'"_s);
    if (!at.isValid())
        return std::nullopt;
    at.setTimeSpec(Qt::UTC);
    return instantFromMs(at.toMSecsSinceEpoch());
}

class Lines
{
public:
    void add(const QByteArray &name, const QByteArray &value)
    {
        QByteArray rest = name + ':' + value;
        qsizetype room = mostOctets;
        while (rest.size() > room) {
            qsizetype cut = room;
            while (cut > 1 && (static_cast<uchar>(rest[cut]) & 0xc0) == 0x80) // inside a character
                --cut;
            m_bytes += rest.left(cut) + "\r\n ";
            rest.remove(0, cut);
            room = mostOctets - 1; // the space counts
        }
        m_bytes += rest + "\r\n";
    }

    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

void begin(Lines &lines)
{
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", product);
    lines.add("CALSCALE", "GREGORIAN");
}

/// A value of a parameter cannot have quotes, and nothing escapes them (RFC 5545, 3.1).
QByteArray quoted(const QString &text)
{
    QString made;
    for (const QChar c : text) {
        if (c != u'"' && c.unicode() >= 0x20 && c.unicode() != 0x7f)
            made += c;
    }
    return '"' + made.toUtf8() + '"';
}

/// One recipient: an address can bring no second one, and no other property.
void addAttendee(Lines &lines, const QString &address, const QString &name)
{
    QByteArray property = "ATTENDEE;";
    if (!name.isEmpty())
        property += "CN=" + quoted(name) + ';';
    QUrl link;
    link.setScheme(u"mailto"_s);
    link.setPath(address, QUrl::DecodedMode);
    lines.add(property + "ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE", link.toEncoded());
}

void addEvent(Lines &lines, const CalendarEvent &event, const CalendarMeeting *meeting = nullptr)
{
    lines.add("BEGIN", "VEVENT");
    lines.add("UID", escaped(event.uid));
    lines.add("SEQUENCE", QByteArray::number(event.sequence));
    lines.add("DTSTAMP", timeText(event.stamp));
    lines.add("DTSTART", timeText(event.begin));
    lines.add("DTEND", timeText(event.end));
    lines.add("SUMMARY", escaped(event.summary));
    if (!event.description.isEmpty())
        lines.add("DESCRIPTION", escaped(event.description));
    lines.add("STATUS", event.cancelled ? "CANCELLED" : "CONFIRMED");
    lines.add("TRANSP", meeting ? "OPAQUE" : "TRANSPARENT"); // the others take no time of the day
    if (meeting && !meeting->place.isEmpty())
        lines.add("LOCATION", escaped(meeting->place));
    if (meeting && !meeting->attendee.isEmpty())
        addAttendee(lines, meeting->attendee, meeting->attendeeName);
    if (event.alarmBefore && !event.cancelled) {
        lines.add("BEGIN", "VALARM");
        lines.add("ACTION", "DISPLAY");
        lines.add("DESCRIPTION", escaped(event.summary));
        lines.add("TRIGGER", "-PT" + QByteArray::number(qint64{event.alarmBefore->count()}) + "M");
        lines.add("END", "VALARM");
    }
    lines.add("END", "VEVENT");
}

std::optional<std::chrono::minutes> alarmFrom(QByteArray trigger)
{
    if (!trigger.startsWith("-PT") || !trigger.endsWith('M'))
        return std::nullopt;
    bool isNumber = false;
    const int minutes = trigger.mid(3).chopped(1).toInt(&isNumber);
    return isNumber ? std::optional(std::chrono::minutes{minutes}) : std::nullopt;
}

std::optional<CalendarEvent> eventFrom(const QHash<QByteArray, QByteArray> &values)
{
    const auto stamp = timeFrom(values.value("DTSTAMP"));
    const auto begin = timeFrom(values.value("DTSTART"));
    const auto end = timeFrom(values.value("DTEND"));
    bool isNumber = false;
    CalendarEvent event;
    event.uid = unescaped(values.value("UID"));
    event.sequence = values.value("SEQUENCE").toInt(&isNumber);
    if (!stamp || !begin || !end || !isNumber || event.uid.isEmpty())
        return std::nullopt;
    event.stamp = *stamp;
    event.begin = *begin;
    event.end = *end;
    event.summary = unescaped(values.value("SUMMARY"));
    event.description = unescaped(values.value("DESCRIPTION"));
    event.cancelled = values.value("STATUS") == "CANCELLED";
    event.alarmBefore = alarmFrom(values.value("TRIGGER"));
    return event;
}

} // namespace

QByteArray toICalendar(const QString &name, const QList<CalendarEvent> &events)
{
    Lines lines;
    begin(lines);
    lines.add("METHOD", "PUBLISH");
    lines.add("X-WR-CALNAME", escaped(name));
    for (const CalendarEvent &event : events)
        addEvent(lines, event);
    lines.add("END", "VCALENDAR");
    return lines.take();
}

QByteArray toMeetingFile(const CalendarMeeting &meeting)
{
    Lines lines;
    begin(lines);
    addEvent(lines, meeting.event, &meeting);
    lines.add("END", "VCALENDAR");
    return lines.take();
}

std::optional<QList<CalendarEvent>> ownCalendar(const QByteArray &bytes)
{
    QByteArray unfolded = bytes;
    unfolded.replace("\r\n ", "");
    QList<QByteArray> lines = unfolded.split('\n');
    for (QByteArray &line : lines)
        line = line.trimmed();
    if (!lines.contains("PRODID:" + product) || !lines.contains("END:VCALENDAR"))
        return std::nullopt;
    QList<CalendarEvent> events;
    QHash<QByteArray, QByteArray> values;
    bool inAlarm = false;
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon);
        const QByteArray value = line.mid(colon + 1);
        if (name == "BEGIN" && value == "VEVENT")
            values.clear();
        else if (name == "BEGIN" || (name == "END" && value == "VALARM"))
            inAlarm = value == "VALARM" && name == "BEGIN";
        else if (name == "END" && value == "VEVENT") {
            const auto event = eventFrom(values);
            if (!event)
                return std::nullopt;
            events.append(*event);
        } else if (!inAlarm || name == "TRIGGER") {
            values.insert(name, value);
        }
    }
    return events;
}

} // namespace leadline
