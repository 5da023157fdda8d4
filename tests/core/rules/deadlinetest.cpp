// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/deadline.h"
#include "tests/support/suite.h"

#include <QDateTime>

#include <random>

using namespace leadline;
using namespace Qt::StringLiterals;

class DeadlineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_data();
    void states();
    void reasons();
    void exactInEveryZone_data();
    void exactInEveryZone();
    void otherPolicies();
    void limits();
    void pausedWhileTheOfficeIsClosed_data();
    void pausedWhileTheOfficeIsClosed();
    void businessHours_data();
    void businessHours();
};

namespace {

LeadSummary open(Instant since)
{
    LeadSummary summary;
    summary.openSince = since;
    summary.openAction = Action::Kind::ContactRequest;
    return summary;
}

const Instant since = instantFromMs(1'779'094'800'000); // 2026-05-18 09:00 UTC

/// Eight hours of an office in Madrid, from nine to two and from three to six.
Checked<ResponsePolicies> officePolicies()
{
    CalendarPlan plan;
    plan.key = u"office"_s;
    plan.zone = "Europe/Madrid";
    for (size_t day = 0; day < 5; ++day)
        plan.week[day] = {{9 * 60, 14 * 60}, {15 * 60, 18 * 60}};
    plan.holidays = {{QDate(2026, 5, 28), u"Fair"_s, 14 * 60}};
    return ResponsePolicies::make({{{}, {}, {std::chrono::hours{8}, 0.25, false, u"office"_s}}},
                                  {*BusinessCalendar::make(plan)});
}

} // namespace

void DeadlineTest::states_data()
{
    QTest::addColumn<qint64>("age"); // ms since the touch
    QTest::addColumn<QString>("state");
    constexpr qint64 hour = 3'600'000;
    QTest::newRow("now") << 0LL << u"on_track"_s;
    QTest::newRow("from the future") << -hour << u"on_track"_s;
    QTest::newRow("exactly a quarter left") << 18 * hour << u"on_track"_s;
    QTest::newRow("less than a quarter left") << 18 * hour + 1 << u"at_risk"_s;
    QTest::newRow("a millisecond left") << 24 * hour - 1 << u"at_risk"_s;
    QTest::newRow("due exactly now") << 24 * hour << u"overdue"_s;
    QTest::newRow("a millisecond late") << 24 * hour + 1 << u"overdue"_s;
    QTest::newRow("years late") << 50'000 * hour << u"overdue"_s;
}

void DeadlineTest::states()
{
    QFETCH(qint64, age);
    QFETCH(QString, state);
    const Deadline deadline = deadlineOf(open(since), false, {}, {}, since + std::chrono::milliseconds{age});
    QCOMPARE(deadlineCode(deadline.state), state);
    QVERIFY(deadline.reason == DeadlineReason::ClockRuns);
    QVERIFY(deadline.since == since);
    QVERIFY(deadline.due == since + std::chrono::seconds{86'400});
    QVERIFY(!deadline.answered);
}

void DeadlineTest::reasons()
{
    LeadSummary summary = open(since);
    const Deadline none;
    Deadline expected;
    expected.reason = DeadlineReason::TestLead;
    QVERIFY(deadlineOf(summary, true, {}, {}, since) == expected);

    summary = {};
    summary.noticeOnly = true;
    summary.hasNotice = true;
    expected.reason = DeadlineReason::NoticeOnly;
    QVERIFY(deadlineOf(summary, false, {}, {}, since) == expected);
    expected.reason = DeadlineReason::TestLead;
    QVERIFY(deadlineOf(summary, true, {}, {}, since) == expected);

    QVERIFY(deadlineOf({}, false, {}, {}, since) == none);

    summary = {};
    summary.answeredAt = since;
    const Deadline answered = deadlineOf(summary, false, {}, {}, since);
    QVERIFY(answered.state == DeadlineState::Answered && answered.reason == DeadlineReason::Answered);
    QVERIFY(answered.answered == since && !answered.due && !answered.since);

    summary.openSince = since; // answered once, open again
    QVERIFY(deadlineOf(summary, false, {}, {}, since).state == DeadlineState::OnTrack);
    expected.reason = DeadlineReason::OptedOut; // until they say otherwise
    QVERIFY(deadlineOf(summary, false, {}, {}, since, true) == expected);
    expected.reason = DeadlineReason::TestLead;
    QVERIFY(deadlineOf(summary, true, {}, {}, since, true) == expected);
    summary.openSince.reset(); // what was answered stays so
    QVERIFY(deadlineOf(summary, false, {}, {}, since, true) == answered);
    summary.openSince = since;
    summary.hasNotice = true; // a notice beside it stops nothing
    QVERIFY(deadlineOf(summary, false, {}, {}, since).state == DeadlineState::OnTrack);
}

void DeadlineTest::exactInEveryZone_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QDateTime>("received");
    QTest::addColumn<QString>("dueThere"); // what a clock on the wall shows
    const auto row = [](const char *zone, QDate date, QTime time, const QString &dueThere) {
        QTest::addRow("%s %s", zone, qPrintable(date.toString(Qt::ISODate)))
            << QString::fromLatin1(zone) << QDateTime(date, time, QTimeZone(zone)) << dueThere;
    };
    row("Europe/Madrid", {2026, 3, 28}, {12, 0}, u"2026-03-29T13:00"_s);
    row("Europe/Madrid", {2026, 10, 24}, {12, 0}, u"2026-10-25T11:00"_s);
    row("Europe/Istanbul", {2026, 3, 28}, {12, 0}, u"2026-03-29T12:00"_s);
    row("Europe/Istanbul", {2026, 10, 24}, {12, 0}, u"2026-10-25T12:00"_s);
    row("America/New_York", {2026, 3, 7}, {12, 0}, u"2026-03-08T13:00"_s);
    row("America/New_York", {2026, 10, 31}, {12, 0}, u"2026-11-01T11:00"_s);
    row("America/Santiago", {2026, 9, 5}, {12, 0}, u"2026-09-06T13:00"_s);
    row("America/Santiago", {2026, 4, 4}, {12, 0}, u"2026-04-05T11:00"_s);
    // 02:30 that happens twice, both times
    const QTimeZone madrid("Europe/Madrid");
    for (const qint64 ms : {1'792'888'200'000LL, 1'792'891'800'000LL}) {
        const QString due =
            QDateTime::fromMSecsSinceEpoch(ms + 86'400'000, madrid).toString(u"yyyy-MM-dd'T'HH:mm");
        QTest::addRow("the double hour %lld", static_cast<long long>(ms))
            << u"Europe/Madrid"_s << QDateTime::fromMSecsSinceEpoch(ms, madrid) << due;
    }
}

void DeadlineTest::exactInEveryZone()
{
    QFETCH(QString, zone);
    QFETCH(QDateTime, received);
    QFETCH(QString, dueThere);
    QVERIFY(received.isValid());
    const Instant start = instantFromMs(received.toMSecsSinceEpoch());
    const Deadline deadline = deadlineOf(open(start), false, {}, {}, start);
    QCOMPARE(toMs(*deadline.due) - toMs(start), 86'400'000);
    QCOMPARE(toZone(*deadline.due, QTimeZone(zone.toLatin1())).toString(u"yyyy-MM-dd'T'HH:mm"), dueThere);
    QVERIFY(deadlineOf(open(start), false, {}, {}, *deadline.due).state == DeadlineState::Overdue);
}

void DeadlineTest::otherPolicies()
{
    using namespace std::chrono_literals;
    const auto state = [](const ResponsePolicy &policy, std::chrono::milliseconds age) {
        return deadlineOf(open(since), false, {}, *ResponsePolicies::make({{{}, {}, policy}}, {}),
                          since + age)
            .state;
    };
    const ResponsePolicy quick{4h, 0.5};
    QVERIFY(state(quick, 2h) == DeadlineState::OnTrack);
    QVERIFY(state(quick, 2h + 1ms) == DeadlineState::AtRisk);
    QVERIFY(state(quick, 4h) == DeadlineState::Overdue);
    const ResponsePolicy never{4h, 0.0};
    QVERIFY(state(never, 4h - 1ms) == DeadlineState::OnTrack);
    QVERIFY(state(never, 4h) == DeadlineState::Overdue);
}

// By what is left of the target, for any policy, close to where the state turns.
void DeadlineTest::limits()
{
    std::mt19937 random(4); // NOLINT: the same policies in every run
    const ResponsePolicies policies;
    for (int i = 0; i < 5'000; ++i) {
        const std::chrono::milliseconds target{random() % 1'000};
        const ResponsePolicy policy{target, static_cast<double>(random() % 1'001) / 1'000.0};
        const Instant now = since + std::chrono::milliseconds{random() % 1'100};
        const auto left = static_cast<double>((since + target - now).count());
        const bool isOverdue = left <= 0;
        const bool isAtRisk = isOverdue || left < policy.atRiskShare * static_cast<double>(target.count());
        const ClockLimits limits = policies.clockOf(policy).limits(since);
        QVERIFY(limits.riskFrom <= limits.due);
        QCOMPARE(now >= limits.due, isOverdue);
        QCOMPARE(now >= limits.riskFrom, isAtRisk);
    }
}

// 8 working hours of 9 to 14 and 15 to 18 in Madrid, over both changes of the clocks and half a day.
void DeadlineTest::pausedWhileTheOfficeIsClosed_data()
{
    QTest::addColumn<QString>("now"); // received on Friday at 17:00 in Madrid, due on Monday at 17:00
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("resumes");
    const auto row = [](const char *name, const QString &now, const QString &state, const QString &resumes) {
        QTest::newRow(name) << now << state << resumes;
    };
    row("its last moment", u"2026-05-22T15:59:59.999Z"_s, u"on_track"_s, {});
    row("the weekend", u"2026-05-22T16:00:00Z"_s, u"paused"_s, u"2026-05-25T07:00:00Z"_s);
    row("just before Monday", u"2026-05-25T06:59:59.999Z"_s, u"paused"_s, u"2026-05-25T07:00:00Z"_s);
    row("Monday", u"2026-05-25T07:00:00Z"_s, u"on_track"_s, {});
    row("lunch with less than two hours left", u"2026-05-25T12:00:00Z"_s, u"paused"_s,
        u"2026-05-25T13:00:00Z"_s);
    row("after it", u"2026-05-25T13:00:00.001Z"_s, u"at_risk"_s, {});
    row("too late, open", u"2026-05-26T08:00:00Z"_s, u"overdue"_s, {});
    row("too late, closed", u"2026-05-26T20:00:00Z"_s, u"overdue"_s, {});
}

void DeadlineTest::pausedWhileTheOfficeIsClosed()
{
    QFETCH(QString, now);
    QFETCH(QString, state);
    QFETCH(QString, resumes);
    const auto policies = officePolicies();
    QVERIFY(policies);
    const Deadline deadline = deadlineOf(open(*instantFromIso(u"2026-05-22T15:00:00Z")), false, {}, *policies,
                                         *instantFromIso(now));
    QCOMPARE(deadlineCode(deadline.state), state);
    QCOMPARE(deadline.resumes ? toIso(*deadline.resumes) : QString(), resumes);
}

void DeadlineTest::businessHours_data()
{
    QTest::addColumn<QString>("received");
    QTest::addColumn<QString>("riskFrom"); // less than two working hours left
    QTest::addColumn<QString>("due");
    QTest::newRow("one day") << u"2026-05-18T07:00:00Z"_s << u"2026-05-18T14:00:00.001Z"_s
                             << u"2026-05-18T16:00:00Z"_s;
    QTest::newRow("received in the night")
        << u"2026-05-18T01:00:00Z"_s << u"2026-05-18T14:00:00.001Z"_s << u"2026-05-18T16:00:00Z"_s;
    QTest::newRow("spring") << u"2026-03-27T11:00:00Z"_s << u"2026-03-30T08:00:00.001Z"_s
                            << u"2026-03-30T10:00:00Z"_s;
    QTest::newRow("autumn") << u"2026-10-23T10:00:00Z"_s << u"2026-10-26T09:00:00.001Z"_s
                            << u"2026-10-26T11:00:00Z"_s;
    QTest::newRow("half a day") << u"2026-05-28T07:00:00Z"_s << u"2026-05-29T08:00:00.001Z"_s
                                << u"2026-05-29T10:00:00Z"_s;
}

void DeadlineTest::businessHours()
{
    using namespace std::chrono_literals;
    QFETCH(QString, received);
    QFETCH(QString, riskFrom);
    QFETCH(QString, due);
    const auto policies = officePolicies();
    QVERIFY(policies);
    const Instant risk = *instantFromIso(riskFrom);
    const Deadline deadline = deadlineOf(open(*instantFromIso(received)), false, {}, *policies, risk);
    QCOMPARE(toIso(*deadline.due), due);
    QVERIFY(deadline.state == DeadlineState::AtRisk);
    const auto stateAt = [&](Instant now) {
        return deadlineOf(open(*instantFromIso(received)), false, {}, *policies, now).state;
    };
    QVERIFY(stateAt(risk - 1ms) == DeadlineState::OnTrack);
    QVERIFY(stateAt(*deadline.due - 1ms) == DeadlineState::AtRisk);
    QVERIFY(stateAt(*deadline.due) == DeadlineState::Overdue);
}

LEADLINE_TEST(DeadlineTest)
#include "deadlinetest.moc"
