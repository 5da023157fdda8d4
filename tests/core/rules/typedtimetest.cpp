// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/typedtime.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;

namespace leadline::test {

class TypedTimeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void times_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("at"); // "": it is no time
        // It is Monday, 11:00 in Madrid.
        QTest::newRow("date") << u"2026-05-20 09:30"_s << u"2026-05-20T07:30:00Z"_s;
        QTest::newRow("date, loosely") << u"  2026-5-3   9.30 "_s << u"2026-05-03T07:30:00Z"_s;
        QTest::newRow("later today") << u"15:30"_s << u"2026-05-18T13:30:00Z"_s;
        QTest::newRow("with a dot") << u"9.05"_s << u"2026-05-19T07:05:00Z"_s;
        QTest::newRow("this minute is past") << u"11:00"_s << u"2026-05-19T09:00:00Z"_s;
        QTest::newRow("midnight") << u"0:00"_s << u"2026-05-18T22:00:00Z"_s;
        QTest::newRow("minutes") << u"30m"_s << u"2026-05-18T09:30:00Z"_s;
        QTest::newRow("minutes, in Turkish") << u"+45 DK"_s << u"2026-05-18T09:45:00Z"_s;
        QTest::newRow("hours") << u"2h"_s << u"2026-05-18T11:00:00Z"_s;
        QTest::newRow("hours, in Turkish") << u"2 sa"_s << u"2026-05-18T11:00:00Z"_s;
        QTest::newRow("days") << u"3d"_s << u"2026-05-21T09:00:00Z"_s;
        QTest::newRow("days, in Turkish") << u"3g"_s << u"2026-05-21T09:00:00Z"_s;
        QTest::newRow("capital dotted letter") << u"10 MİN"_s << u"2026-05-18T09:10:00Z"_s;
        for (const QString &typed : {u""_s, u"soon"_s, u"24:00"_s, u"9:60"_s, u"9"_s, u"2026-02-30 09:00"_s,
                                     u"2026-05-20"_s, u"-2h"_s, u"2 weeks"_s, u"99999d"_s,
                                     u"2026-05-20 09:00 pm"_s, u"12:30:15"_s, u"2026-13-01 09:00"_s})
            QTest::newRow(qPrintable(u"no time: "_s + typed)) << typed << u""_s;
    }

    void times()
    {
        QFETCH(QString, typed);
        QFETCH(QString, at);
        const Instant now = instantFromIso(u"2026-05-18T09:00:00Z"_s).value();
        const auto found = typedTime(typed, now, QTimeZone("Europe/Madrid"));
        QCOMPARE(found ? toIso(*found) : QString(), at);
    }

    void theClockLeapsAndStays_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("at");
        const QString spring = u"2026-03-28T12:00:00Z"_s; // the night has no hour from 2 to 3
        QTest::newRow("no such hour") << spring << u"2026-03-29 02:30"_s << u""_s;
        QTest::newRow("a day of 23 hours") << spring << u"1d"_s << u"2026-03-29T11:00:00Z"_s;
        QTest::newRow("24 hours") << spring << u"24h"_s << u"2026-03-29T12:00:00Z"_s;
        QTest::newRow("a day of 25 hours")
            << u"2026-10-24T12:00:00Z"_s << u"1d"_s << u"2026-10-25T13:00:00Z"_s;
    }

    void theClockLeapsAndStays()
    {
        QFETCH(QString, now);
        QFETCH(QString, typed);
        QFETCH(QString, at);
        const auto found = typedTime(typed, instantFromIso(now).value(), QTimeZone("Europe/Madrid"));
        QCOMPARE(found ? toIso(*found) : QString(), at);
    }
};

LEADLINE_TEST(TypedTimeTest)

} // namespace leadline::test

#include "typedtimetest.moc"
