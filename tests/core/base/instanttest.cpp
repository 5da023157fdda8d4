// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"
#include "core/base/clock.h"
#include "tests/support/suite.h"

#include <QDateTime>

using namespace leadline;
using namespace Qt::StringLiterals;

class InstantTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsIso_data();
    void readsIso();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void showsTheZonesWallClock();
    void fixedClockStandsStill();
};

void InstantTest::readsIso_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso"); // empty: not an instant
    QTest::newRow("utc") << u"2026-05-18T09:00:00Z"_s << u"2026-05-18T09:00:00Z"_s;
    QTest::newRow("spaces") << u"  2026-05-18T09:00:00Z "_s << u"2026-05-18T09:00:00Z"_s;
    QTest::newRow("no seconds") << u"2026-05-18T09:00Z"_s << u"2026-05-18T09:00:00Z"_s;
    QTest::newRow("milliseconds") << u"2026-05-18T09:00:00.25Z"_s << u"2026-05-18T09:00:00.250Z"_s;
    QTest::newRow("ticks") << u"2024-05-13T08:41:07.1234567Z"_s << u"2024-05-13T08:41:07.123Z"_s;
    QTest::newRow("east") << u"2026-05-18T12:00:00+03:00"_s << u"2026-05-18T09:00:00Z"_s;
    QTest::newRow("west") << u"2026-05-18T05:00:00-04:00"_s << u"2026-05-18T09:00:00Z"_s;
    QTest::newRow("quarter hours") << u"2026-05-18T14:45:00+05:45"_s << u"2026-05-18T09:00:00Z"_s;
    QTest::newRow("before 1970") << u"1969-12-31T23:59:59Z"_s << u"1969-12-31T23:59:59Z"_s;
    QTest::newRow("no zone") << u"2026-05-18T09:00:00"_s << QString();
    QTest::newRow("date") << u"2026-05-18"_s << QString();
    QTest::newRow("no such day") << u"2026-02-30T09:00:00Z"_s << QString();
    QTest::newRow("text") << u"tomorrow"_s << QString();
    QTest::newRow("only Z") << u"Z"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void InstantTest::readsIso()
{
    QFETCH(QString, text);
    QFETCH(QString, iso);
    const std::optional<Instant> instant = instantFromIso(text);
    QCOMPARE(instant.has_value(), !iso.isEmpty());
    if (instant)
        QCOMPARE(toIso(*instant), iso);
}

void InstantTest::writesWhatItReads_data()
{
    QTest::addColumn<qint64>("ms");
    for (const qint64 ms :
         {0LL, 1LL, -1LL, 999LL, 1'000LL, 1'779'094'800'000LL, 4'102'444'800'123LL, -2'208'988'800'000LL})
        QTest::addRow("%lld", static_cast<long long>(ms)) << ms;
}

void InstantTest::writesWhatItReads()
{
    QFETCH(qint64, ms);
    const std::optional<Instant> back = instantFromIso(toIso(instantFromMs(ms)));
    QVERIFY(back);
    QCOMPARE(toMs(*back), ms);
}

void InstantTest::showsTheZonesWallClock()
{
    const Instant instant = *instantFromIso(u"2026-10-25T01:30:00Z"); // the second 02:30 in Madrid
    const QDateTime madrid = toZone(instant, QTimeZone("Europe/Madrid"));
    QCOMPARE(madrid.time(), QTime(2, 30));
    QCOMPARE(madrid.toMSecsSinceEpoch(), toMs(instant));
    QCOMPARE(toZone(instant, QTimeZone("Europe/Istanbul")).time(), QTime(4, 30));
}

void InstantTest::fixedClockStandsStill()
{
    FixedClock clock(instantFromMs(5));
    QCOMPARE(toMs(clock.now()), 5);
    clock.advance(std::chrono::hours{24});
    QCOMPARE(toMs(clock.now()), 86'400'005);
    clock.set(instantFromMs(1));
    QCOMPARE(toMs(clock.now()), 1);
    QVERIFY(SystemClock().now() > instantFromMs(1'500'000'000'000));
}

LEADLINE_TEST(InstantTest)
#include "instanttest.moc"
