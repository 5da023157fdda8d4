// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/icalendar.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline::test {
namespace {

const Instant at = instantFromIso(u"2026-05-18T09:00:00Z").value();

CalendarEvent entry(const QString &summary = u"Answer: rainwater"_s)
{
    return {u"0123@leadline"_s, 0, at, at + 1h, at + 90min, summary, {}, false, 30min};
}

/// A reader as strict as RFC 5545, 3.1 and 3.6: the unfolded lines, or what is wrong.
struct Strict
{
    QList<QByteArray> lines;
    QString fault;

    explicit Strict(const QByteArray &bytes)
    {
        if (!bytes.endsWith("\r\n"))
            fault = u"no line end at the end"_s;
        QStringList open;
        for (const QByteArray &line : bytes.chopped(2).split('\n')) {
            const QByteArray content = line.endsWith('\r') ? line.chopped(1) : line;
            if (content.contains('\r') || content.isEmpty())
                fault = u"a bare CR, or an empty line"_s;
            if (content.size() > 75)
                fault = u"a long line"_s;
            if (QString::fromUtf8(content).toUtf8() != content ||
                QString::fromUtf8(content).contains(QChar(0xfffd)))
                fault = u"a character cut in two"_s;
            if (content.startsWith(' ') && !lines.isEmpty())
                lines.last() += content.mid(1);
            else
                lines.append(content);
        }
        if (bytes.count('\n') != bytes.count("\r\n"))
            fault = u"a bare LF"_s;
        nest(open);
    }

    [[nodiscard]] QByteArray value(const QByteArray &name) const
    {
        for (const QByteArray &line : lines) {
            if (line.startsWith(QByteArray(name + ':')))
                return line.mid(name.size() + 1);
        }
        return {};
    }

private:
    void nest(QStringList &open)
    {
        for (const QByteArray &line : lines) {
            const qsizetype colon = line.indexOf(':');
            const QString name = QString::fromUtf8(line.left(colon));
            const QString what = QString::fromUtf8(line.mid(colon + 1));
            if (colon < 1)
                fault = u"a line without a name"_s;
            if (name == u"BEGIN")
                open << what;
            else if (name == u"END" && (open.isEmpty() || open.takeLast() != what))
                fault = u"an end without its beginning"_s;
        }
        if (!open.isEmpty())
            fault = u"not closed"_s;
    }
};

} // namespace

class ICalendarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventHasWhatTheStandardWants()
    {
        const Strict file(toICalendar(u"Leadline"_s, {entry()}));
        QVERIFY2(file.fault.isEmpty(), qPrintable(file.fault));
        QCOMPARE(file.lines.first(), QByteArray("BEGIN:VCALENDAR"));
        QCOMPARE(file.value("VERSION"), QByteArray("2.0"));
        QVERIFY(!file.value("PRODID").isEmpty());
        QCOMPARE(file.value("UID"), QByteArray("0123@leadline"));
        QCOMPARE(file.value("DTSTAMP"), QByteArray("20260518T090000Z"));
        QCOMPARE(file.value("DTSTART"), QByteArray("20260518T100000Z"));
        QCOMPARE(file.value("DTEND"), QByteArray("20260518T103000Z"));
        QCOMPARE(file.value("SEQUENCE"), QByteArray("0"));
        QCOMPARE(file.value("STATUS"), QByteArray("CONFIRMED"));
        QCOMPARE(file.value("TRIGGER"), QByteArray("-PT30M"));
        QCOMPARE(file.value("ACTION"), QByteArray("DISPLAY"));
    }

    void aMeetingHasOneGuest_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("guest");
        const QByteArray role = "ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:";
        QTest::newRow("plain") << u"ada@example.com"_s << u"Ada Yılmaz"_s
                               << "ATTENDEE;CN=\"Ada Yılmaz\";" + role + "ada@example.com";
        QTest::newRow("no name") << u"ada@example.com"_s << u""_s << "ATTENDEE;" + role + "ada@example.com";
        QTest::newRow("a name with signs of the format")
            << u"ada@example.com"_s << u"A\":mailto:b@example.com\r\nX:y;z"_s
            << "ATTENDEE;CN=\"A:mailto:b@example.comX:y;z\";" + role + "ada@example.com";
        QTest::newRow("an address with signs of a link")
            << u"a?cc=b%2C@example.com"_s << u""_s << "ATTENDEE;" + role + "a%3Fcc=b%252C@example.com";
        QTest::newRow("nobody") << u""_s << u"Ada"_s << QByteArray();
    }

    void aMeetingHasOneGuest()
    {
        QFETCH(QString, address);
        QFETCH(QString, name);
        QFETCH(QByteArray, guest);
        const Strict file(toMeetingFile({entry(u"Meeting"_s), u"Room 1; next, door"_s, address, name}));
        QVERIFY2(file.fault.isEmpty(), qPrintable(file.fault));
        QList<QByteArray> guests = file.lines;
        guests.removeIf([](const QByteArray &line) { return !line.startsWith("ATTENDEE"); });
        QCOMPARE(guests, guest.isEmpty() ? QList<QByteArray>() : QList<QByteArray>{guest});
        QCOMPARE(file.value("LOCATION"), QByteArray("Room 1\\; next\\, door"));
        QCOMPARE(file.value("TRANSP"), QByteArray("OPAQUE"));
        QCOMPARE(file.lines.count("BEGIN:VEVENT"), 1);
        QVERIFY(!file.lines.contains("METHOD:PUBLISH"));
    }

    void aCancelledEventHasNoAlarm()
    {
        CalendarEvent gone = entry();
        gone.cancelled = true;
        const Strict file(toICalendar(u"Leadline"_s, {gone}));
        QVERIFY2(file.fault.isEmpty(), qPrintable(file.fault));
        QCOMPARE(file.value("STATUS"), QByteArray("CANCELLED"));
        QVERIFY(!file.lines.contains("BEGIN:VALARM"));
    }

    void textsComeBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"Answer: rainwater"_s;
        QTest::newRow("signs of the format") << u"a;b,c\\d:e\"f"_s;
        QTest::newRow("a property of its own") << u"x\nATTENDEE:mailto:a@example.com"_s;
        QTest::newRow("an end of its own") << u"END:VEVENT\nEND:VCALENDAR"_s;
        QTest::newRow("backslash at the end") << u"ends \\"_s;
        QTest::newRow("backslash and n") << u"C:\\new"_s;
        QTest::newRow("Turkish and Spanish") << u"Yanıtlayın: Öğüt A.Ş. · ¿Llamar a Ñandú?"_s;
        QTest::newRow("longer than a line") << QString(200, u'x');
        QTest::newRow("longer, of two octets each") << QString(200, u'ğ');
        QTest::newRow("longer, of three") << QString(200, u'漢');
        QTest::newRow("longer, of four") << u"\U0001F4C5"_s.repeated(90);
        for (int length = 60; length < 72; ++length)
            QTest::newRow(qPrintable(u"folded at %1"_s.arg(length)))
                << QString(length, u'a') + u"ğğ漢\U0001F4C5"_s;
        QTest::newRow("spaces at the fold") << QString(66, u'a') + u"   b"_s;
        QTest::newRow("empty") << QString();
    }

    void textsComeBack()
    {
        QFETCH(QString, text);
        const QByteArray bytes = toICalendar(text, {entry(text)});
        const Strict file(bytes);
        QVERIFY2(file.fault.isEmpty(), qPrintable(file.fault));
        QCOMPARE(file.lines.count("BEGIN:VEVENT"), 1);
        QVERIFY(!file.lines.contains("ATTENDEE:mailto:a@example.com"));
        const auto events = ownCalendar(bytes);
        QVERIFY(events);
        QCOMPARE(*events, QList<CalendarEvent>{entry(text)});
    }

    void controlCharactersAreLeftOut()
    {
        const auto events = ownCalendar(toICalendar({}, {entry(u"a\rb\tc\x01"
                                                               "d\x7f"_s)}));
        QCOMPARE(events.value().first().summary, u"abcd"_s);
    }

    void everythingOfAnEventComesBack()
    {
        CalendarEvent second = entry(u"Take up again"_s);
        second.uid = u"4567@leadline"_s;
        second.sequence = 12;
        second.cancelled = true;
        second.alarmBefore.reset();
        CalendarEvent third = entry();
        third.uid = u"89ab@leadline"_s;
        third.description = u"one\ntwo"_s;
        third.alarmBefore = 0min;
        const QList<CalendarEvent> all{entry(), second, third};
        QCOMPARE(ownCalendar(toICalendar(u"Leadline"_s, all)).value(), all);
    }

    void anothersFileIsNotOurs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray ours = toICalendar(u"Leadline"_s, {entry()});
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello\r\n");
        QByteArray other = ours;
        QTest::newRow("another program") << other.replace("-//Leadline//", "-//Other//");
        QTest::newRow("cut") << ours.left(ours.size() - 20);
        QByteArray noTime = ours;
        QTest::newRow("a time that is none") << noTime.replace("DTSTART:2026", "DTSTART:xxxx");
        QByteArray noUid = ours;
        QTest::newRow("no uid") << noUid.replace("UID:", "X-ID:");
        QByteArray noNumber = ours;
        QTest::newRow("no sequence") << noNumber.replace("SEQUENCE:0", "SEQUENCE:x");
    }

    void anothersFileIsNotOurs()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!ownCalendar(bytes));
    }
};

LEADLINE_TEST(ICalendarTest)

} // namespace leadline::test

#include "icalendartest.moc"
