// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/followups.h"
#include "core/rules/callwindow.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline::test {
namespace {

const Instant now = instantFromIso(u"2026-05-18T09:00:00Z"_s).value(); // a Monday

Activity callThat(Outcome outcome, Instant at = now)
{
    Activity activity;
    activity.kind = ActivityKind::Call;
    activity.direction = Direction::Outbound;
    activity.outcome = outcome;
    activity.at = at;
    return activity;
}

QList<Activity> calls(const QList<Outcome> &outcomes)
{
    QList<Activity> all;
    for (const Outcome outcome : outcomes)
        all.append(callThat(outcome));
    return all;
}

} // namespace

class FollowUpsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void snoozes_data()
    {
        QTest::addColumn<SnoozeTime>("time");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("until"); // "": there is no such time
        const QString monday = u"2026-05-18T09:00:00Z"_s;
        QTest::newRow("an hour") << SnoozeTime::OneHour << monday << QByteArray("Europe/Madrid") << u""_s
                                 << u"2026-05-18T10:00:00Z"_s;
        QTest::newRow("after lunch") << SnoozeTime::AfterLunch << monday << QByteArray("Europe/Madrid")
                                     << u""_s << u"2026-05-18T12:00:00Z"_s;
        QTest::newRow("after lunch, past it") << SnoozeTime::AfterLunch << u"2026-05-18T12:00:00Z"_s
                                              << QByteArray("Europe/Madrid") << u""_s << u""_s;
        QTest::newRow("tomorrow") << SnoozeTime::Tomorrow << monday << QByteArray("Europe/Istanbul") << u""_s
                                  << u"2026-05-19T06:00:00Z"_s;
        QTest::newRow("tomorrow, the clock goes on")
            << SnoozeTime::Tomorrow << u"2026-03-28T12:00:00Z"_s << QByteArray("Europe/Madrid") << u""_s
            << u"2026-03-29T07:00:00Z"_s;
        QTest::newRow("tomorrow, the clock goes back")
            << SnoozeTime::Tomorrow << u"2026-10-24T12:00:00Z"_s << QByteArray("Europe/Madrid") << u""_s
            << u"2026-10-25T08:00:00Z"_s;
        QTest::newRow("their morning, the next")
            << SnoozeTime::CustomersMorning << monday << QByteArray("Europe/Madrid") << u"TR"_s
            << u"2026-05-19T06:00:00Z"_s;
        QTest::newRow("their morning, still today")
            << SnoozeTime::CustomersMorning << monday << QByteArray("Europe/Madrid") << u"AR"_s
            << u"2026-05-18T12:00:00Z"_s;
        QTest::newRow("their morning, after the weekend")
            << SnoozeTime::CustomersMorning << u"2026-05-22T20:00:00Z"_s << QByteArray("Europe/Madrid")
            << u"TR"_s << u"2026-05-25T06:00:00Z"_s;
        QTest::newRow("nobody knows where") << SnoozeTime::CustomersMorning << monday
                                            << QByteArray("Europe/Madrid") << u"Atlantis"_s << u""_s;
    }

    void snoozes()
    {
        QFETCH(SnoozeTime, time);
        QFETCH(QString, at);
        QFETCH(QByteArray, zone);
        QFETCH(QString, country);
        QFETCH(QString, until);
        const auto found = snoozeUntil(time, instantFromIso(at).value(), QTimeZone(zone), clockOf(country));
        QCOMPARE(found ? toIso(*found) : QString(), until);
    }

    void codesRoundTrip()
    {
        for (const SnoozeTime time : allSnoozeTimes)
            QCOMPARE(snoozeTimeFromCode(code(time)), std::optional(time));
        for (const FollowUp::Kind kind : allFollowUpKinds)
            QCOMPARE(followUpKindFromCode(code(kind)), std::optional(kind));
        QVERIFY(!snoozeTimeFromCode(u"never"_s));
        QVERIFY(!followUpKindFromCode(u"never"_s));
    }

    void outcomes_data()
    {
        QTest::addColumn<QList<Outcome>>("outcomes"); // of calls, up to the one that was logged
        QTest::addColumn<bool>("keeps");
        QTest::addColumn<int>("hours"); // 0: there is no next time
        using O = Outcome;
        QTest::newRow("no answer") << QList{O::NoAnswer} << false << 4;
        QTest::newRow("again") << QList{O::NoAnswer, O::NoAnswer} << false << 4;
        QTest::newRow("the third time") << QList{O::NoAnswer, O::NoAnswer, O::NoAnswer} << false << 0;
        QTest::newRow("voicemail") << QList{O::Voicemail} << false << 24;
        QTest::newRow("both count") << QList{O::Voicemail, O::NoAnswer, O::Voicemail} << false << 0;
        QTest::newRow("an answer between")
            << QList{O::NoAnswer, O::NoAnswer, O::Reached, O::NoAnswer} << false << 4;
        QTest::newRow("reached") << QList{O::NoAnswer, O::Reached} << false << 0;
        QTest::newRow("wrong number") << QList{O::WrongNumber} << false << 0;
        QTest::newRow("a call-back without a time") << QList{O::CallBack} << true << 0;
    }

    void outcomes()
    {
        QFETCH(QList<Outcome>, outcomes);
        QFETCH(bool, keeps);
        QFETCH(int, hours);
        const QList<Activity> all = calls(outcomes);
        const NextTime next = nextTimeAfter(all.last(), all, {});
        QCOMPARE(next.keeps, keeps);
        QCOMPARE(next.followUp.has_value(), hours > 0);
        if (next.followUp)
            QCOMPARE(next.followUp->at, now + std::chrono::hours{hours});
    }

    void notesChangeNothingAndMailsEndIt()
    {
        Activity note = callThat(Outcome::None);
        note.kind = ActivityKind::Note;
        QVERIFY(nextTimeAfter(note, {}, {}).keeps);
        Activity mail = callThat(Outcome::Sent);
        mail.kind = ActivityKind::Mail;
        QCOMPARE(nextTimeAfter(mail, {}, {}).keeps, false);
        QVERIFY(!nextTimeAfter(mail, {}, {}).followUp);
    }
};

LEADLINE_TEST(FollowUpsTest)

} // namespace leadline::test

#include "followupstest.moc"
