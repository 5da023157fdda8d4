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
    const Deadline deadline = deadlineOf(open(since), false, {}, since + std::chrono::milliseconds{age});
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
    QVERIFY(deadlineOf(summary, true, {}, since) == expected);

    summary = {};
    summary.noticeOnly = true;
    summary.hasNotice = true;
    expected.reason = DeadlineReason::NoticeOnly;
    QVERIFY(deadlineOf(summary, false, {}, since) == expected);
    expected.reason = DeadlineReason::TestLead;
    QVERIFY(deadlineOf(summary, true, {}, since) == expected);

    QVERIFY(deadlineOf({}, false, {}, since) == none);

    summary = {};
    summary.answeredAt = since;
    const Deadline answered = deadlineOf(summary, false, {}, since);
    QVERIFY(answered.state == DeadlineState::Answered && answered.reason == DeadlineReason::Answered);
    QVERIFY(answered.answered == since && !answered.due && !answered.since);

    summary.openSince = since; // answered once, open again
    QVERIFY(deadlineOf(summary, false, {}, since).state == DeadlineState::OnTrack);
    summary.hasNotice = true; // a notice beside it stops nothing
    QVERIFY(deadlineOf(summary, false, {}, since).state == DeadlineState::OnTrack);
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
    const Deadline deadline = deadlineOf(open(start), false, {}, start);
    QCOMPARE(toMs(*deadline.due) - toMs(start), 86'400'000);
    QCOMPARE(toZone(*deadline.due, QTimeZone(zone.toLatin1())).toString(u"yyyy-MM-dd'T'HH:mm"), dueThere);
    QVERIFY(deadlineOf(open(start), false, {}, *deadline.due).state == DeadlineState::Overdue);
}

void DeadlineTest::otherPolicies()
{
    using namespace std::chrono_literals;
    const ResponsePolicy quick{4h, 0.5};
    QVERIFY(deadlineOf(open(since), false, quick, since + 2h).state == DeadlineState::OnTrack);
    QVERIFY(deadlineOf(open(since), false, quick, since + 2h + 1ms).state == DeadlineState::AtRisk);
    QVERIFY(deadlineOf(open(since), false, quick, since + 4h).state == DeadlineState::Overdue);
    const ResponsePolicy never{4h, 0.0};
    QVERIFY(deadlineOf(open(since), false, never, since + 4h - 1ms).state == DeadlineState::OnTrack);
}

// By what is left of the target, for any policy, close to where the state turns.
void DeadlineTest::limits()
{
    std::mt19937 random(4); // NOLINT: the same policies in every run
    for (int i = 0; i < 5'000; ++i) {
        const std::chrono::milliseconds target{random() % 1'000};
        const ResponsePolicy policy{target, static_cast<double>(random() % 1'500) / 1'000.0};
        const Instant now = since + std::chrono::milliseconds{random() % 1'100};
        const auto left = static_cast<double>((since + target - now).count());
        const DeadlineState running = left < policy.atRiskShare * static_cast<double>(target.count())
                                          ? DeadlineState::AtRisk
                                          : DeadlineState::OnTrack;
        const DeadlineState expected = left <= 0 ? DeadlineState::Overdue : running;
        QCOMPARE(deadlineOf(open(since), false, policy, now).state, expected);
        const ClockLimits limits = clockLimits(policy, now);
        QVERIFY(limits.overdue <= limits.atRisk);
        QCOMPARE(since <= limits.overdue, expected == DeadlineState::Overdue);
        QCOMPARE(since > limits.atRisk, expected == DeadlineState::OnTrack);
    }
}

LEADLINE_TEST(DeadlineTest)
#include "deadlinetest.moc"
