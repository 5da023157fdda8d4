// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/callwindow.h"
#include "tests/support/suite.h"

using namespace leadline;
using namespace Qt::StringLiterals;

class CallWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneClock_data();
    void oneClock();
    void severalClocks_data();
    void severalClocks();
    void whatIsUnknown_data();
    void whatIsUnknown();
    void otherHours();
    void nobodyWorksOnAHoliday();
    void aCountryHasEachClockOnce();
};

void CallWindowTest::oneClock_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("changes");
    QTest::addColumn<bool>("dayOff");
    const auto row = [](const char *name, const QString &country, const QString &now, const QString &local,
                        const QString &state, const QString &changes, bool dayOff) {
        QTest::newRow(name) << country << now << local << state << changes << dayOff;
    };
    // 2026-05-18 is a Monday.
    row("in hours", u"TR"_s, u"2026-05-18T09:00:00Z"_s, u"2026-05-18 12:00"_s, u"open"_s,
        u"2026-05-18T15:00:00Z"_s, false);
    row("the first moment", u"TR"_s, u"2026-05-18T06:00:00Z"_s, u"2026-05-18 09:00"_s, u"open"_s,
        u"2026-05-18T15:00:00Z"_s, false);
    row("just before", u"TR"_s, u"2026-05-18T05:59:59.999Z"_s, u"2026-05-18 08:59"_s, u"shut"_s,
        u"2026-05-18T06:00:00Z"_s, false);
    row("the last moment", u"TR"_s, u"2026-05-18T14:59:59.999Z"_s, u"2026-05-18 17:59"_s, u"open"_s,
        u"2026-05-18T15:00:00Z"_s, false);
    row("too late", u"TR"_s, u"2026-05-18T15:00:00Z"_s, u"2026-05-18 18:00"_s, u"shut"_s,
        u"2026-05-19T06:00:00Z"_s, false);
    row("Friday evening", u"TR"_s, u"2026-05-22T15:00:00Z"_s, u"2026-05-22 18:00"_s, u"shut"_s,
        u"2026-05-25T06:00:00Z"_s, false);
    row("Saturday noon", u"TR"_s, u"2026-05-23T09:00:00Z"_s, u"2026-05-23 12:00"_s, u"shut"_s,
        u"2026-05-25T06:00:00Z"_s, true);
    row("by its name", u"Türkiye"_s, u"2026-05-18T09:00:00Z"_s, u"2026-05-18 12:00"_s, u"open"_s,
        u"2026-05-18T15:00:00Z"_s, false);
    row("Friday is a day off", u"SA"_s, u"2026-05-22T09:00:00Z"_s, u"2026-05-22 12:00"_s, u"shut"_s,
        u"2026-05-24T06:00:00Z"_s, true);
    row("Sunday is none", u"SA"_s, u"2026-05-24T09:00:00Z"_s, u"2026-05-24 12:00"_s, u"open"_s,
        u"2026-05-24T15:00:00Z"_s, false);
    row("nor in Egypt", u"EG"_s, u"2026-01-04T10:00:00Z"_s, u"2026-01-04 12:00"_s, u"open"_s,
        u"2026-01-04T16:00:00Z"_s, false);
    row("nor in Israel", u"IL"_s, u"2026-01-04T10:00:00Z"_s, u"2026-01-04 12:00"_s, u"open"_s,
        u"2026-01-04T16:00:00Z"_s, false);
    row("half an hour", u"NP"_s, u"2026-05-18T04:00:00Z"_s, u"2026-05-18 09:45"_s, u"open"_s,
        u"2026-05-18T12:15:00Z"_s, false);
    // The clocks of Germany go forward on 2026-03-29 and back on 2026-10-25.
    row("over the night that loses an hour", u"GB"_s, u"2026-03-27T18:00:00Z"_s, u"2026-03-27 18:00"_s,
        u"shut"_s, u"2026-03-30T08:00:00Z"_s, false);
    row("over the night that gains one", u"GB"_s, u"2026-10-23T18:00:00Z"_s, u"2026-10-23 19:00"_s, u"shut"_s,
        u"2026-10-26T09:00:00Z"_s, false);
    row("within the hour that comes twice", u"GB"_s, u"2026-10-25T01:30:00Z"_s, u"2026-10-25 01:30"_s,
        u"shut"_s, u"2026-10-26T09:00:00Z"_s, true);
}

void CallWindowTest::oneClock()
{
    QFETCH(QString, country);
    QFETCH(QString, now);
    QFETCH(QString, local);
    QFETCH(QString, state);
    QFETCH(QString, changes);
    QFETCH(bool, dayOff);
    const CallWindow window = callWindow(clockOf(country), *instantFromIso(now));
    QCOMPARE(window.earliest.toString(u"yyyy-MM-dd HH:mm"_s), local);
    QCOMPARE(window.latest, window.earliest);
    QCOMPARE(code(window.state), state);
    QVERIFY(window.changes);
    QCOMPARE(toIso(*window.changes), changes);
    QCOMPARE(window.dayOff, dayOff);
}

void CallWindowTest::severalClocks_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("earliest");
    QTest::addColumn<QString>("latest");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("changes");
    const auto row = [](const char *name, const QString &country, const QString &now, const QString &earliest,
                        const QString &latest, const QString &state, const QString &changes) {
        QTest::newRow(name) << country << now << earliest << latest << state << changes;
    };
    row("everywhere", u"ES"_s, u"2026-05-18T09:00:00Z"_s, u"10:00"_s, u"11:00"_s, u"open"_s,
        u"2026-05-18T16:00:00Z"_s);
    row("but on the islands", u"ES"_s, u"2026-05-18T07:30:00Z"_s, u"08:30"_s, u"09:30"_s, u"partly"_s,
        u"2026-05-18T08:00:00Z"_s);
    row("nowhere", u"ES"_s, u"2026-05-18T06:00:00Z"_s, u"07:00"_s, u"08:00"_s, u"shut"_s,
        u"2026-05-18T07:00:00Z"_s);
    row("from Hawaii to New York", u"US"_s, u"2026-05-18T19:30:00Z"_s, u"09:30"_s, u"15:30"_s, u"open"_s,
        u"2026-05-18T22:00:00Z"_s);
    row("the east is up", u"US"_s, u"2026-05-18T13:30:00Z"_s, u"03:30"_s, u"09:30"_s, u"partly"_s,
        u"2026-05-18T14:00:00Z"_s);
    row("Sunday still, and Monday already", u"US"_s, u"2026-05-18T05:00:00Z"_s, u"19:00"_s, u"01:00"_s,
        u"shut"_s, u"2026-05-18T13:00:00Z"_s);
}

void CallWindowTest::severalClocks()
{
    QFETCH(QString, country);
    QFETCH(QString, now);
    QFETCH(QString, earliest);
    QFETCH(QString, latest);
    QFETCH(QString, state);
    QFETCH(QString, changes);
    const CallWindow window = callWindow(clockOf(country), *instantFromIso(now));
    QCOMPARE(window.earliest.toString(u"HH:mm"_s), earliest);
    QCOMPARE(window.latest.toString(u"HH:mm"_s), latest);
    QCOMPARE(code(window.state), state);
    QCOMPARE(toIso(*window.changes), changes);
    QVERIFY(!window.dayOff);
}

void CallWindowTest::whatIsUnknown_data()
{
    QTest::addColumn<QString>("country");
    for (const char *country : {"", "N/A", "Atlantis", "XK"}) // the zone data know no Kosovo
        QTest::newRow(country) << QString::fromUtf8(country);
}

void CallWindowTest::whatIsUnknown()
{
    QFETCH(QString, country);
    const CallWindow window = callWindow(clockOf(country), *instantFromIso(u"2026-05-18T09:00:00Z"));
    QCOMPARE(window, CallWindow());
    QCOMPARE(code(window.state), u"unknown"_s);
}

void CallWindowTest::nobodyWorksOnAHoliday()
{
    CalendarPlan plan;
    plan.key = u"tr"_s;
    for (int day = 18; day <= 29; ++day) // a long one: two weeks with their weekends
        plan.holidays.append({QDate(2026, 5, day), u"rest"_s, {}});
    plan.holidays.append({QDate(2026, 6, 1), u"half a day"_s, 13 * 60});
    const Instant monday = *instantFromIso(u"2026-05-18T09:00:00Z");
    const CallWindow there = callWindow(clockOf(u"Türkiye", {plan}), monday);
    QCOMPARE(code(there.state), u"shut"_s);
    QVERIFY(there.dayOff);
    QCOMPARE(toIso(*there.changes), u"2026-06-01T06:00:00Z"_s);
    QCOMPARE(code(callWindow(clockOf(u"ES", {plan}), monday).state), u"open"_s);
}

void CallWindowTest::otherHours()
{
    const Instant now = *instantFromIso(u"2026-05-18T05:30:00Z");
    QCOMPARE(callWindow(clockOf(u"TR"), now).state, CallState::Shut);
    QCOMPARE(callWindow(clockOf(u"TR"), now, {QTime(8, 0), QTime(20, 0)}).state, CallState::Open);
}

void CallWindowTest::aCountryHasEachClockOnce()
{
    QCOMPARE(clockOf(u"TR").zones.size(), 1);
    QCOMPARE(clockOf(u"ES").zones.size(), 2); // Ceuta's is Madrid's
    QVERIFY(clockOf(u"US").zones.size() < 10);
}

LEADLINE_TEST(CallWindowTest)

#include "callwindowtest.moc"
