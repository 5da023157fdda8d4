// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/reminderlog.h"
#include "core/store/remindertable.h"
#include "core/store/store.h"
#include "tests/core/services/bookfixture.h"
#include "tests/core/store/storefixture.h"
#include "tests/support/suite.h"

#include <QtCore/QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline::test {
namespace {

// Now is 2026-05-18T09:00:00Z.
QString dueFile()
{
    return u"LeadSource,First Name,Last Name,Email,Phone,Country,Company,Created Date\n"
           "SPZA-PLT|a.one,Late,One,late@example.org,+34 683 554 001,ES,Works,2026-05-17T08:00:00Z\n"
           "SPZA-PLT|a.one,Soon,Two,soon@example.org,+34 683 554 002,ES,Works,2026-05-17T09:30:00Z\n"
           "SPZA-PLT|a.one,Calm,Three,calm@example.org,+34 683 554 003,ES,Works,2026-05-18T08:00:00Z\n"
           "SPZA-PLT|a.one,Old,Five,old@example.org,+34 683 554 005,ES,Works,2024-05-18T08:30:00Z\n"
           "SPZA-DNC|a.one,Never,Six,never@example.org,,ES,Works,2026-05-17T08:00:00Z\n"_s;
}

ReminderSettings always()
{
    ReminderSettings settings;
    settings.quiet.on = false;
    return settings;
}

/// What is said, and that it was.
QStringList said(BookFixture &fixture, const ReminderSettings &settings = always())
{
    const ReminderNews news = fixture.book().reminders(settings).value();
    QStringList names;
    for (const Reminder &reminder : news.reminders)
        names << fixture.book().lead(reminder.lead).value().lead.customer.firstName;
    if (!fixture.book().remindersSaid(news))
        names << u"not kept"_s;
    return names;
}

} // namespace

class ReminderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDueIsSaidOnce()
    {
        BookFixture fixture;
        QVERIFY(fixture.importText(dueFile()));
        const QByteArray digest = fixture.digest();
        QCOMPARE(said(fixture), (QStringList{u"Late"_s, u"Soon"_s}));
        QCOMPARE(said(fixture), QStringList());
        fixture.clock.advance(20min);
        QCOMPARE(said(fixture), QStringList(u"Soon"_s)); // ten minutes
        fixture.clock.advance(10min);
        QCOMPARE(said(fixture), QStringList(u"Soon"_s)); // over
        QCOMPARE(fixture.digest(), digest);
        QCOMPARE(fixture.book().undo().value().kind, u"import"_s);
    }

    void whatWasNotShownIsSaidAgain()
    {
        BookFixture fixture;
        QVERIFY(fixture.importText(dueFile()));
        const ReminderNews news = fixture.book().reminders(always()).value();
        QCOMPARE(news.reminders.size(), 2);
        QCOMPARE(fixture.book().reminders(always()).value().reminders, news.reminders);
        QVERIFY(fixture.open()); // killed
        QCOMPARE(said(fixture), (QStringList{u"Late"_s, u"Soon"_s}));
        QVERIFY(fixture.open());
        QCOMPARE(said(fixture), QStringList());
    }

    void whoIsToldOfByNameAndWhenAlone()
    {
        BookFixture fixture;
        QVERIFY(fixture.importText(dueFile()));
        const ReminderNews both = fixture.book().reminders(always()).value();
        QVERIFY(both.customer.isEmpty() && both.offer.isEmpty());
        QVERIFY(fixture.book().remindersSaid(both));
        fixture.clock.advance(20min);
        const ReminderNews one = fixture.book().reminders(always()).value();
        QCOMPARE(one.customer, u"Works"_s);
        QCOMPARE(one.offer, u"a.one"_s);
        QCOMPARE(one.reminders.first().at, *instantFromIso(u"2026-05-18T09:30:00Z"));
        QCOMPARE(*one.next - fixture.clock.now(), 10min);
    }

    void followUpsComeWhenTheirTimeHas()
    {
        BookFixture fixture;
        QVERIFY(fixture.importText(dueFile()));
        static_cast<void>(said(fixture));
        LeadBook &book = fixture.book();
        const LeadId calm = fixture.id(u"calm"_s);
        QVERIFY(book.putOff(calm, book.now() + 2h));
        ActivityDraft call{ActivityKind::Call, Direction::Outbound, Outcome::Reached, {}, u""_s};
        call.callBackAt = book.now() + 2h;
        QVERIFY(book.log(fixture.id(u"soon"_s), call));
        fixture.clock.advance(2h - 1s);
        QCOMPARE(said(fixture), QStringList());
        fixture.clock.advance(1s);
        const ReminderNews news = fixture.book().reminders(always()).value();
        QCOMPARE(news.reminders.size(), 2);
        QCOMPARE(int(news.reminders[0].kind), int(ReminderKind::CallBack));
        QCOMPARE(int(news.reminders[1].kind), int(ReminderKind::FollowUp));
        QCOMPARE(said(fixture), (QStringList{u"Soon"_s, u"Calm"_s}));
        QCOMPARE(said(fixture), QStringList());
    }

    void whatWasSaidStandsUntilItIsSeenTo()
    {
        BookFixture fixture;
        QVERIFY(fixture.importText(dueFile()));
        LeadBook &book = fixture.book();
        const LeadId calm = fixture.id(u"calm"_s);
        QVERIFY(book.putOff(calm, book.now() + 1min));
        fixture.clock.advance(1min);
        const QList<Reminder> all = book.reminders(always()).value().reminders;
        QCOMPARE(all.size(), 3); // Late, Soon, Calm
        const auto standing = [&] {
            QStringList names;
            for (const QList<Reminder> left = book.remindersStanding(all).value(); const Reminder &one : left)
                names << book.lead(one.lead).value().lead.customer.firstName;
            return names;
        };
        QCOMPARE(standing(), (QStringList{u"Late"_s, u"Soon"_s, u"Calm"_s}));
        QVERIFY(book.log(fixture.id(u"late"_s),
                         {ActivityKind::Call, Direction::Outbound, Outcome::Reached, {}, u""_s}));
        QCOMPARE(standing(), (QStringList{u"Soon"_s, u"Calm"_s}));
        QVERIFY(book.putOff(calm, book.now() + 1h));
        QCOMPARE(standing(), QStringList(u"Soon"_s));
        for (const Channel channel : {Channel::Mail, Channel::Meeting, Channel::Phone})
            QVERIFY(book.setOptOut(fixture.id(u"soon"_s), channel, true, u"asked"_s));
        QCOMPARE(standing(), QStringList());
        QVERIFY(book.undo());
        QCOMPARE(standing(), QStringList(u"Soon"_s));
        QVERIFY(book.remindersStanding({}).value().isEmpty());
    }

    void whatIsAnsweredClosedOrBlockedIsNotSaid_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"answered", "closed", "opted out", "erased from the list by undo"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void whatIsAnsweredClosedOrBlockedIsNotSaid()
    {
        QFETCH(QString, what);
        BookFixture fixture;
        QVERIFY(fixture.importText(dueFile()));
        LeadBook &book = fixture.book();
        const LeadId late = fixture.id(u"late"_s);
        QVERIFY(book.putOff(late, book.now() + 1h)); // would be said too
        if (what == u"answered"_s)
            QVERIFY(book.log(late, {ActivityKind::Mail, Direction::Outbound, Outcome::Sent, {}, u""_s}));
        else if (what == u"closed"_s)
            QVERIFY(book.setStage(late, Stage::Lost, u"budget"_s, true));
        else if (what == u"opted out"_s)
            QVERIFY(book.setOptOut(late, Channel::Mail, true, u"asked"_s) &&
                    book.setOptOut(late, Channel::Phone, true, u"asked"_s));
        else
            QVERIFY(book.undo() && book.undo());
        const QStringList others = what.startsWith(u"erased"_s) ? QStringList() : QStringList(u"Soon"_s);
        QCOMPARE(said(fixture), others);
        fixture.clock.advance(90min);
        QCOMPARE(said(fixture), others);
    }

    void quietHoursAreMadeUpForInOneGo()
    {
        BookFixture fixture(QTimeZone("Europe/Madrid"));
        QVERIFY(fixture.importText(dueFile()));
        ReminderSettings settings;
        static_cast<void>(said(fixture, settings));
        QVERIFY(!fixture.book().reminders(settings).value().late);
        for (int minute = 0; minute < 24 * 60; ++minute) {
            fixture.clock.advance(1min);
            const ReminderNews news = fixture.book().reminders(settings).value();
            const int hour = toZone(fixture.clock.now(), fixture.zone).time().hour();
            QCOMPARE(news.held, hour >= 20 || hour < 8);
            QVERIFY(!news.held || news.reminders.isEmpty());
            if (hour == 8 && toZone(fixture.clock.now(), fixture.zone).time().minute() == 0) {
                QVERIFY(news.late); // the four hours of Calm came in the night
                QCOMPARE(news.reminders.size(), 1);
                return;
            }
            QVERIFY(!news.late || news.held);
            QVERIFY(fixture.book().remindersSaid(news));
        }
        QFAIL("no morning came");
    }

    void aSleepIsMadeUpForInOneGo()
    {
        BookFixture fixture;
        QVERIFY(fixture.importText(dueFile()));
        static_cast<void>(said(fixture));
        QVERIFY(!fixture.book().reminders(always()).value().late);
        fixture.clock.advance(72h);
        const ReminderNews news = fixture.book().reminders(always()).value();
        QVERIFY(news.late);
        QCOMPARE(news.reminders.size(), 2); // Soon and Calm are over; nobody hears of their steps
    }

    void aDamagedFileIsAsNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray(R"({"begin": 17)");
        QTest::newRow("something else") << QByteArray("[1, 2]");
        QTest::newRow("words for numbers") << QByteArray(R"({"begin": "x", "told": [["a", "b"], 7, null]})");
    }

    void aDamagedFileIsAsNone()
    {
        QFETCH(QByteArray, bytes);
        BookFixture fixture;
        QVERIFY(fixture.importText(dueFile()));
        static_cast<void>(said(fixture));
        writeBytes(fixture.profile().reminderLogPath(), bytes);
        QVERIFY(fixture.open());
        QCOMPARE(said(fixture), (QStringList{u"Late"_s, u"Soon"_s}));
        QCOMPARE(said(fixture), QStringList());
        QCOMPARE(QFile::permissions(fixture.profile().reminderLogPath()) &
                     (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void whatCannotBeKeptIsStillNotSaidTwice()
    {
        BookFixture fixture;
        QVERIFY(fixture.importText(dueFile()));
        QVERIFY(QDir().mkpath(fixture.profile().reminderLogPath())); // a folder where the file goes
        QCOMPARE(said(fixture), (QStringList{u"Late"_s, u"Soon"_s, u"not kept"_s}));
        QCOMPARE(said(fixture), QStringList());
    }

    void theLogGivesBackWhatItKeeps()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(u"told.json"_s);
        ReminderMemory memory;
        memory.begin = testNow();
        memory.floor = testNow() + 1ms;
        memory.told.insert(LeadId{7}, {testNow(), 4h, {}});
        memory.told.insert(LeadId{8}, {{}, 0ms, testNow() + 1h});
        QVERIFY(ReminderLog(path).keep(memory));
        QCOMPARE(ReminderLog(path).memory(), memory);
    }

    /// However many leads there are: what is looked at is found by the indexes made for it.
    void noRoundWalksThroughAllLeads()
    {
        TemporaryStore store;
        const QByteArray sql = QByteArray("EXPLAIN QUERY PLAN ") + ReminderTable::question();
        const QByteArray naive("EXPLAIN QUERY PLAN SELECT id FROM lead WHERE owner = 'x'");
        const auto planOf = [&](const QByteArray &question) {
            Statement row = store.database().prepare(question.constData());
            QStringList steps;
            while (row.next())
                steps << row.text(3);
            return steps;
        };
        const QStringList plan = planOf(sql);
        QCOMPARE(plan.filter(u"SEARCH lead USING INDEX lead_waiting"_s).size(), 1);
        QCOMPARE(plan.filter(u"SEARCH lead USING INDEX lead_follow_up"_s).size(), 1);
        QVERIFY2(plan.filter(u"SCAN"_s).isEmpty(), qPrintable(plan.join(u'\n')));
        QCOMPARE(planOf(naive).filter(u"SCAN"_s).size(), 1); // the plan would say so
        store.close();
    }
};

LEADLINE_TEST(ReminderTest)

} // namespace leadline::test

#include "remindertest.moc"
