// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/calendarexport.h"
#include "tests/core/services/bookfixture.h"
#include "tests/core/store/storefixture.h"
#include "tests/support/suite.h"

#include <QtCore/QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline::test {
namespace {

// Now is 2026-05-18T09:00:00Z.
QString dueFile()
{
    return u"LeadSource,First Name,Last Name,Email,Phone,Country,Company,Created Date\n"
           "SPZA-PLT|a.one,Late,One,late@example.org,+34 683 554 001,ES,Late Works,2026-05-17T08:00:00Z\n"
           "SPZA-PLT|a.one,Soon,Two,soon@example.org,+34 683 554 002,ES,Soon Works,2026-05-17T09:30:00Z\n"
           "SPZA-PLT|a.one,Old,Five,old@example.org,+34 683 554 005,ES,Old Works,2024-05-18T08:30:00Z\n"
           "SPZA-DNC|a.one,Never,Six,never@example.org,,ES,Never Works,2026-05-17T08:00:00Z\n"_s;
}

CalendarWords words()
{
    return {u"Leadline"_s, u"Answer: %1"_s, u"Call: %1"_s, u"Again: %1"_s, u"Done"_s, false};
}

struct Written
{
    CalendarReport report;
    QList<CalendarEvent> events;

    [[nodiscard]] QStringList lines() const
    {
        QStringList all;
        for (const CalendarEvent &event : events)
            all << u"%1 %2 %3%4"_s.arg(toIso(event.end), event.summary)
                       .arg(event.sequence)
                       .arg(event.cancelled ? u" gone"_s : QString());
        return all;
    }
};

Written write(BookFixture &fixture, const CalendarWords &said = words())
{
    const QString path = fixture.filePath(u"leads.ics"_s);
    const CalendarReport report = fixture.book().writeCalendar(path, said).value();
    return {report, ownCalendar(bytesOf(path)).value()};
}

} // namespace

class CalendarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deadlinesAndFollowUpsAreEntries()
    {
        BookFixture fixture;
        QVERIFY(fixture.importText(dueFile()));
        QVERIFY(fixture.book().putOff(fixture.id(u"late"_s), fixture.clock.now() + 2h));
        const Written written = write(fixture);
        QCOMPARE(written.lines(), (QStringList{u"2026-05-18T08:00:00Z Answer: a.one 0"_s,
                                               u"2026-05-18T09:30:00Z Answer: a.one 0"_s,
                                               u"2026-05-18T11:15:00Z Again: a.one 0"_s}));
        QCOMPARE(written.report, (CalendarReport{3, 0, 0, true}));
        const QByteArray bytes = bytesOf(fixture.filePath(u"leads.ics"_s));
        for (const char *canary : {"Late", "Works", "@example", "683", "Never"})
            QVERIFY2(!bytes.contains(canary), canary);
        QCOMPARE(QFile::permissions(fixture.filePath(u"leads.ics"_s)) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void namesAreSaidWhereTheUserWantsThem()
    {
        BookFixture fixture;
        QVERIFY(fixture.importText(dueFile()));
        CalendarWords named = words();
        named.names = true;
        const Written written = write(fixture, named);
        QCOMPARE(written.events[1].summary, u"Answer: Soon Works"_s);
        QCOMPARE(written.events[1].description, u"a.one"_s);
    }

    void whatDidNotChangeIsNotWrittenAgain()
    {
        BookFixture fixture;
        QVERIFY(fixture.importText(dueFile()));
        QVERIFY(write(fixture).report.changed);
        const QByteArray bytes = bytesOf(fixture.filePath(u"leads.ics"_s));
        fixture.clock.advance(5min);
        QVERIFY(!write(fixture).report.changed);
        QCOMPARE(bytesOf(fixture.filePath(u"leads.ics"_s)), bytes);
    }

    void whatMovesKeepsItsUidAndHasTheNextVersion()
    {
        BookFixture fixture;
        QVERIFY(fixture.importText(dueFile()));
        const LeadId late = fixture.id(u"late"_s);
        QVERIFY(fixture.book().putOff(late, fixture.clock.now() + 2h));
        const QString uid = write(fixture).events.last().uid;
        fixture.clock.advance(1h);
        QVERIFY(fixture.book().putOff(late, fixture.clock.now() + 5h));
        const CalendarEvent moved = write(fixture).events.last();
        QCOMPARE(moved.uid, uid);
        QCOMPARE(moved.sequence, 1);
        QCOMPARE(moved.stamp, fixture.clock.now());
        fixture.clock.advance(-24h); // a clock that is wrong makes no version older than the last
        QVERIFY(fixture.book().putOff(late, fixture.clock.now() + 30h));
        const CalendarEvent again = write(fixture).events.last();
        QCOMPARE(again.sequence, 2);
        QCOMPARE(again.stamp, moved.stamp);
    }

    void whatIsGoneIsCancelled_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"answered", "closed", "opted out"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void whatIsGoneIsCancelled()
    {
        QFETCH(QString, what);
        BookFixture fixture;
        QVERIFY(fixture.importText(dueFile()));
        CalendarWords named = words();
        named.names = true;
        static_cast<void>(write(fixture, named));
        LeadBook &book = fixture.book();
        const LeadId soon = fixture.id(u"soon"_s);
        if (what == u"answered")
            QVERIFY(book.log(soon, {ActivityKind::Mail, Direction::Outbound, Outcome::Sent, {}, {}}));
        else if (what == u"closed")
            QVERIFY(book.setStage(soon, Stage::Lost, u"budget"_s, true));
        else
            QVERIFY(book.setOptOut(soon, Channel::Mail, true, u"asked"_s) &&
                    book.setOptOut(soon, Channel::Phone, true, u"asked"_s));
        const Written written = write(fixture, named);
        QCOMPARE(written.lines(), (QStringList{u"2026-05-18T08:00:00Z Answer: Late Works 0"_s,
                                               u"2026-05-18T09:30:00Z Done 1 gone"_s}));
        QCOMPARE(written.report.cancelled, 1);
        QVERIFY(!bytesOf(fixture.filePath(u"leads.ics"_s)).contains("Soon"));
        QVERIFY(!write(fixture, named).report.changed);
        fixture.clock.advance(24h * 3);
        QCOMPARE(write(fixture, named).events.size(), 2);
        QVERIFY(book.undo() && (what != u"opted out" || book.undo()));
        const Written back = write(fixture, named);
        QCOMPARE(back.events.last().sequence, 2);
        QCOMPARE(back.events.last().summary, u"Answer: Soon Works"_s);
        QVERIFY(!back.events.last().cancelled);
    }

    void cancelledOnesGoAfterAMonth()
    {
        BookFixture fixture;
        QVERIFY(fixture.importText(dueFile()));
        static_cast<void>(write(fixture));
        QVERIFY(fixture.book().undo());
        QCOMPARE(write(fixture).lines().filter(u"gone"_s).size(), 2);
        fixture.clock.advance(24h * 32);
        QVERIFY(write(fixture).events.isEmpty());
    }

    void whoMayNotBeContactedHasNoEntry()
    {
        BookFixture fixture;
        QVERIFY(fixture.importText(smallFile()));
        LeadBook &book = fixture.book();
        for (const QString &who : {u"nadia"_s, u"teo"_s, u"is:test"_s})
            static_cast<void>(book.putOff(fixture.id(who), book.now() + 1h));
        const Written before = write(fixture);
        QVERIFY(before.report.leftOut > 0);
        // The decision opens the mixed one, and no other.
        QVERIFY(book.decideBasis(fixture.id(u"teo"_s), u"they asked"_s));
        QCOMPARE(write(fixture).report.entries, before.report.entries + 2);
        QVERIFY(book.undo());
        QCOMPARE(write(fixture).report.entries, before.report.entries);
        QCOMPARE(write(fixture).report.cancelled, 2);
    }

    void anothersFileIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("my notes");
        QTest::newRow("another calendar")
            << QByteArray("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n");
    }

    void anothersFileIsLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        BookFixture fixture;
        QVERIFY(fixture.importText(dueFile()));
        const QString path = fixture.write(u"mine.ics"_s, bytes);
        const auto report = fixture.book().writeCalendar(path, words());
        QVERIFY(!report);
        QCOMPARE(int(report.error().code), int(ErrorCode::Refused));
        QCOMPARE(report.error().where, u"not-our-calendar"_s);
        QCOMPARE(bytesOf(path), bytes);
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        BookFixture fixture;
        QVERIFY(fixture.importText(dueFile()));
        const auto report = fixture.book().writeCalendar(fixture.filePath(u"missing/leads.ics"_s), words());
        QVERIFY(!report);
        QCOMPARE(int(report.error().code), int(ErrorCode::CannotWrite));
        const auto folder = fixture.book().writeCalendar(fixture.filePath(u"p"_s), words());
        QVERIFY(!folder);
        QCOMPARE(int(folder.error().code), int(ErrorCode::CannotWrite));
    }

    void anEmptyFileIsFilled()
    {
        BookFixture fixture;
        QVERIFY(fixture.importText(dueFile()));
        const QString path = fixture.write(u"leads.ics"_s, {});
        QCOMPARE(write(fixture).report.entries, 2);
    }
};

LEADLINE_TEST(CalendarTest)

} // namespace leadline::test

#include "calendartest.moc"
