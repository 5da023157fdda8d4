// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/datetimeparser.h"
#include "tests/support/suite.h"

#include <QtCore/QElapsedTimer>

using namespace Qt::StringLiterals;

namespace leadline::test {

class DateTimeParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void zones_data();
    void zones();
    void columns_data();
    void columns();
    void serials();
    void shortCutAgrees();
    void speed();
    void orderCodes();
};

void DateTimeParserTest::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("iso");
    QTest::addColumn<bool>("dateOnly");
    QTest::addColumn<bool>("zoned");
    const auto row = [](const QString &text, const QString &iso, bool zoned = false, bool dateOnly = false,
                        const QString &order = u"dmy"_s) {
        QTest::newRow(qPrintable(QString(text + u' ' + order))) << text << order << iso << dateOnly << zoned;
    };
    row(u"2026-05-15T22:13:00Z"_s, u"2026-05-15T22:13:00Z"_s, true);
    row(u"2026-05-15T22:13:02.1234567Z"_s, u"2026-05-15T22:13:02.123Z"_s, true);
    row(u"2026-05-15T22:13:02.9999999+02:00"_s, u"2026-05-15T20:13:02.999Z"_s, true);
    row(u"2026-05-15 22:13:02 -0430"_s, u"2026-05-16T02:43:02Z"_s, true);
    row(u"2026-05-15T22:13"_s, u"2026-05-15T22:13:00Z"_s);
    row(u"20260515T221302Z"_s, u"2026-05-15T22:13:02Z"_s, true);
    row(u"2026-05-15"_s, u"2026-05-15T00:00:00Z"_s, false, true);
    row(u"2026/05/15"_s, u"2026-05-15T00:00:00Z"_s, false, true);
    row(u"2026-05-15T24:00:00Z"_s, u"2026-05-16T00:00:00Z"_s, true);
    row(u"15/05/2026 09:59"_s, u"2026-05-15T09:59:00Z"_s);
    row(u"05/15/2026 04:27:00 AM"_s, u"2026-05-15T04:27:00Z"_s, false, false, u"mdy"_s);
    row(u"05/18/2026 12:47:00 AM"_s, u"2026-05-18T00:47:00Z"_s, false, false, u"mdy"_s);
    row(u"05/18/2026 12:47 pm"_s, u"2026-05-18T12:47:00Z"_s, false, false, u"mdy"_s);
    row(u"17.05.2026 15:53"_s, u"2026-05-17T15:53:00Z"_s);
    row(u"17.05.2026 15.53"_s, u"2026-05-17T15:53:00Z"_s);
    row(u"5/12/2026"_s, u"2026-12-05T00:00:00Z"_s, false, true);
    row(u"5/12/2026"_s, u"2026-05-12T00:00:00Z"_s, false, true, u"mdy"_s);
    row(u"5-12-26"_s, u"2026-12-05T00:00:00Z"_s, false, true);
    row(u"15/05/2026 3:45 p. m."_s, u"2026-05-15T15:45:00Z"_s);
    row(u"15/05/2026 3:45 a.m."_s, u"2026-05-15T03:45:00Z"_s);
    row(u"15.05.2026 ÖS 3:45"_s, u"2026-05-15T15:45:00Z"_s);
    row(u"15.05.2026 3:45 ÖÖ"_s, u"2026-05-15T03:45:00Z"_s);
    row(u"May 15, 2026"_s, u"2026-05-15T00:00:00Z"_s, false, true);
    row(u"May 15th, 2026 at 4:05 PM"_s, u"2026-05-15T16:05:00Z"_s);
    row(u"15-May-2026 09:59:01"_s, u"2026-05-15T09:59:01Z"_s);
    row(u"15 de mayo de 2026, 9:59"_s, u"2026-05-15T09:59:00Z"_s);
    row(u"viernes, 15 de mayo de 2026 a las 9:59"_s, u"2026-05-15T09:59:00Z"_s);
    row(u"mar, 12 may 2026"_s, u"2026-05-12T00:00:00Z"_s, false, true);
    row(u"3 sept. 2026"_s, u"2026-09-03T00:00:00Z"_s, false, true);
    row(u"15 Mayıs 2026 Cuma 15:53"_s, u"2026-05-15T15:53:00Z"_s);
    row(u"1 ŞUBAT 2026"_s, u"2026-02-01T00:00:00Z"_s, false, true);
    row(u"7 Ağustos 2026 saat 08:00"_s, u"2026-08-07T08:00:00Z"_s);
    row(u"31 ARALIK 2026"_s, u"2026-12-31T00:00:00Z"_s, false, true);
    row(u"Fri, 15 May 2026 09:59:00 +0200"_s, u"2026-05-15T07:59:00Z"_s, true);
    row(u"15 May 2026 09:59 GMT"_s, u"2026-05-15T09:59:00Z"_s, true);
    row(u"Fri, 15 May 2026 09:59:00 EST (Eastern)"_s, u"2026-05-15T14:59:00Z"_s, true);
    row(u"638827163650000000"_s, u"2025-05-13T06:59:25Z"_s, true);
    row(u"1747119565"_s, u"2025-05-13T06:59:25Z"_s, true);
    row(u"1747119565123"_s, u"2025-05-13T06:59:25.123Z"_s, true);
    row(u"/Date(1747119565123)/"_s, u"2025-05-13T06:59:25.123Z"_s, true);
    row(u"15 Oca 2026"_s, u"2026-01-15T00:00:00Z"_s, false, true);
    row(u"3 Şub. 2026"_s, u"2026-02-03T00:00:00Z"_s, false, true);
    row(u"3 Ağu 2026 ÖÖ 08:05"_s, u"2026-08-03T08:05:00Z"_s);
    row(u"3 ene. 2026"_s, u"2026-01-03T00:00:00Z"_s, false, true);
    row(u"5 ago 2026 10:15 p. m."_s, u"2026-08-05T22:15:00Z"_s);
    row(u"15 EKİM 2026"_s, u"2026-10-15T00:00:00Z"_s, false, true);
    row(u"2026-05-15 10:00 +03"_s, u"2026-05-15T07:00:00Z"_s, true);
    row(u"2026-05-15 10:00:00+0300"_s, u"2026-05-15T07:00:00Z"_s, true);
    row(u"2026-05-15 10:00 GMT+3"_s, u"2026-05-15T07:00:00Z"_s, true);
    row(u"2026-05-15 10:00 UTC"_s, u"2026-05-15T10:00:00Z"_s, true);
    row(u"15.05.2026 10:00 UTC+03:00"_s, u"2026-05-15T07:00:00Z"_s, true);
}

void DateTimeParserTest::parses()
{
    QFETCH(QString, text);
    QFETCH(QString, order);
    const auto time = parseTime(text, *dateOrderFromCode(order), QTimeZone::utc());
    QVERIFY(time.has_value());
    QTEST(toIso(time->instant), "iso");
    QTEST(time->dateOnly, "dateOnly");
    QTEST(time->zoned, "zoned");
}

void DateTimeParserTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "31/31/2026",
                             "30/02/2026",
                             "2026-02-29",
                             "2026-13-01",
                             "15/05/2026 25:00",
                             "15/05/2026 12:60",
                             "15/05/2026 13:00 AM",
                             "hello",
                             "12345",
                             "15/05",
                             "2026-05-15T10:00:00+99:00",
                             "15/05/2026 foo",
                             "15//05/2026",
                             "May 2026",
                             "00/00/0000",
                             "marble 5, 2026",
                             "0532 551 69 79",
                             "1.2.3.4",
                             "2026-05-15T10"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void DateTimeParserTest::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!parseTime(text, DateOrder::DayFirst, QTimeZone::utc()));
    QVERIFY(!parseTime(text, DateOrder::MonthFirst, QTimeZone::utc()));
}

void DateTimeParserTest::zones_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");
    const auto row = [](const char *name, const char *zone, const QString &text, const QString &iso) {
        QTest::newRow(name) << QByteArray(zone) << text << iso;
    };
    row("Madrid, summer", "Europe/Madrid", u"15/05/2026 09:59"_s, u"2026-05-15T07:59:00Z"_s);
    row("Madrid, before the gap", "Europe/Madrid", u"29/03/2026 01:59:59"_s, u"2026-03-29T00:59:59Z"_s);
    row("Madrid, in the gap", "Europe/Madrid", u"29/03/2026 02:30"_s, u"2026-03-29T01:30:00Z"_s);
    row("Madrid, after the gap", "Europe/Madrid", u"29/03/2026 03:00"_s, u"2026-03-29T01:00:00Z"_s);
    row("Madrid, doubled hour", "Europe/Madrid", u"25/10/2026 02:30"_s, u"2026-10-25T00:30:00Z"_s);
    row("Madrid, after it", "Europe/Madrid", u"25/10/2026 03:00"_s, u"2026-10-25T02:00:00Z"_s);
    row("Santiago, midnight gap", "America/Santiago", u"06/09/2026 00:30"_s, u"2026-09-06T04:30:00Z"_s);
    row("Santiago, a day without its midnight", "America/Santiago", u"06/09/2026"_s,
        u"2026-09-06T04:00:00Z"_s);
    row("Santiago, doubled hour", "America/Santiago", u"04/04/2026 23:30"_s, u"2026-04-05T02:30:00Z"_s);
    row("Istanbul", "Europe/Istanbul", u"17.05.2026 15:53"_s, u"2026-05-17T12:53:00Z"_s);
    row("an offset wins", "Europe/Madrid", u"2026-05-15T10:00:00Z"_s, u"2026-05-15T10:00:00Z"_s);
}

void DateTimeParserTest::zones()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, text);
    const auto time = parseTime(text, DateOrder::DayFirst, QTimeZone(zone));
    QVERIFY(time.has_value());
    QTEST(toIso(time->instant), "iso");
}

void DateTimeParserTest::columns_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<bool>("ambiguous");
    QTest::addColumn<QString>("order");
    QTest::addColumn<bool>("needsZone");
    const auto row = [](const char *name, const QStringList &texts, bool ambiguous, const QString &order,
                        bool needsZone) { QTest::newRow(name) << texts << ambiguous << order << needsZone; };
    row("empty", {u""_s, u"x"_s}, false, {}, false);
    row("iso", {u"2026-05-06T10:00:00Z"_s}, false, u"ymd"_s, false);
    row("iso without zone", {u"2026-05-06T10:00:00"_s}, false, u"ymd"_s, true);
    row("day first", {u"05/06/2026 10:00"_s, u"15/06/2026 10:00"_s}, false, u"dmy"_s, true);
    row("month first", {u"05/06/2026"_s, u"05/15/2026"_s}, false, u"mdy"_s, false);
    row("open", {u"05/06/2026"_s, u"07/08/2026"_s}, true, {}, false);
    row("the same either way", {u"05/05/2026"_s, u"07/07/2026"_s}, false, {}, false);
    row("mixed orders", {u"15/06/2026"_s, u"06/15/2026"_s, u"05/06/2026"_s}, true, {}, false);
    row("impossible proves nothing", {u"31/31/2026"_s, u"05/06/2026"_s}, true, {}, false);
    row("dots", {u"05.06.2026"_s, u"17.06.2026"_s}, false, u"dmy"_s, false);
    row("dots alone", {u"05.06.2026"_s, u"07.08.2026 10:00"_s}, false, u"dmy"_s, true);
    row("dots, month first", {u"05.06.2026"_s, u"05.13.2026"_s}, true, {}, false);
    row("dots do not speak for slashes", {u"07.08.2026"_s, u"05/06/2026"_s}, true, {}, false);
    row("serials", {u"45432.5"_s, u""_s, u"45433"_s}, false, {}, false);
}

void DateTimeParserTest::columns()
{
    QFETCH(QStringList, texts);
    DateColumn column;
    for (const QString &text : texts)
        column.add(text);
    QTEST(column.isAmbiguous(), "ambiguous");
    QTEST(column.order() ? dateOrderCode(*column.order()) : QString(), "order");
    QTEST(column.needsZone(), "needsZone");
    if (column.isAmbiguous())
        QCOMPARE(column.example().replace(u'.', u'/'), u"05/06/2026"_s);
}

void DateTimeParserTest::serials()
{
    DateColumn column;
    column.add(u"45432.5");
    column.add(u"");
    column.add(u"45433");
    QVERIFY(column.isSerial());
    const QTimeZone istanbul("Europe/Istanbul");
    QCOMPARE(toIso(parseSerialTime(u"45432,5", istanbul)->instant), u"2024-05-20T09:00:00Z"_s);
    QCOMPARE(toIso(parseSerialTime(u"45432.4159722222", QTimeZone::utc())->instant),
             u"2024-05-20T09:59:00Z"_s);
    QVERIFY(parseSerialTime(u"45432", istanbul)->dateOnly);
    for (const QString &text :
         {u"12345"_s, u"99999"_s, u"4543"_s, u"45432."_s, u"454325"_s, u"45432.5x"_s, u""_s})
        QVERIFY2(!parseSerialTime(text, istanbul), qPrintable(text));
    column.add(u"2026-05-15");
    QVERIFY(!column.isSerial());
}

/// What the short cut reads, it reads as the long way does: an "Z" in lower case goes the long way.
void DateTimeParserTest::shortCutAgrees()
{
    for (const QString &date : {u"2026-05-15"_s, u"2024-02-29"_s, u"1999-12-31"_s, u"2026-02-30"_s}) {
        for (const QString &clock : {u"00:00"_s, u"22:13:02"_s, u"22:13:02.1"_s, u"22:13:02.1234567"_s,
                                     u"23:59:59.999999999"_s, u"24:00"_s, u"12:60"_s, u"12:00:60"_s}) {
            for (const QString &zone : {u"Z"_s, u"+02:00"_s, u"-0430"_s, u"+03"_s, u"+15:00"_s}) {
                const QString text = date + u'T' + clock + zone;
                QString slow = date;
                slow.replace(u'-', u'/');
                slow += u' ' + clock + u' ' + zone;
                QCOMPARE(parseTime(text, DateOrder::YearFirst, QTimeZone::utc()),
                         parseTime(slow, DateOrder::YearFirst, QTimeZone::utc()));
            }
        }
    }
}

/// Called for every row of a million. The limits are wide: they catch a short cut that is no longer taken.
void DateTimeParserTest::speed()
{
    constexpr int rounds = 200'000;
    const QString text = u"2026-05-15T22:13:02.1234567Z"_s;
    QElapsedTimer timer;
    timer.start();
    DateColumn column;
    for (int i = 0; i < rounds; ++i)
        column.add(text);
    const double added = double(timer.nsecsElapsed()) / rounds;
    timer.restart();
    qint64 sum = 0;
    for (int i = 0; i < rounds; ++i)
        sum += parseTime(text, DateOrder::YearFirst, QTimeZone::utc())->dateOnly;
    const double parsed = double(timer.nsecsElapsed()) / rounds;
    QCOMPARE(sum, 0);
    qInfo() << "ns a text: column" << added << "parse" << parsed;
    QVERIFY(added < 3000 && parsed < 6000);
}

void DateTimeParserTest::orderCodes()
{
    for (const QString &order : {u"dmy"_s, u"mdy"_s, u"ymd"_s})
        QCOMPARE(dateOrderCode(*dateOrderFromCode(order)), order);
    QVERIFY(dateOrderFromCode(u"DMY") == DateOrder::DayFirst);
    QVERIFY(!dateOrderFromCode(u"ydm"));
}

} // namespace leadline::test

using leadline::test::DateTimeParserTest;
LEADLINE_TEST(DateTimeParserTest)

#include "datetimeparsertest.moc"
