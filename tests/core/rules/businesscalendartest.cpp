// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/businesscalendar.h"
#include "core/rules/calendarjson.h"
#include "tests/support/suite.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>

#include <random>

using namespace leadline;
using namespace Qt::StringLiterals;

class BusinessCalendarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void instants_data();
    void instants();
    void againstTheClockOnTheWall_data();
    void againstTheClockOnTheWall();
    void thereAndBack();
    void outsideTheTable();
    void daysOff();
    void refused_data();
    void refused();
    void normalForm();
    void minutes();
    void shipped_data();
    void shipped();
    void quickForManyDays();
};

namespace {

QByteArray shippedFile(const QString &key)
{
    QFile file(QStringLiteral(LEADLINE_CALENDAR_DIR "/") + key + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

CalendarPlan plan(const QByteArray &zone, const QString &hours, bool weekend = false)
{
    CalendarPlan made;
    made.zone = zone;
    for (size_t day = 0; day < (weekend ? 7 : 5); ++day)
        made.week[day] = *periodsFromText(hours);
    return made;
}

BusinessCalendar calendar(const QString &name)
{
    const auto shipped = calendarFromJson(name, shippedFile(name));
    if (shipped)
        return *shipped;
    const QStringList parts = name.split(u' ');
    return *BusinessCalendar::make(plan(parts[0].toUtf8(), parts[1], parts.value(2) == u"all"_s));
}

bool isOpen(const CalendarPlan &plan, qint64 ms)
{
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone(plan.zone));
    const int minute = there.time().hour() * 60 + there.time().minute();
    for (const Holiday &holiday : plan.holidays) {
        if (holiday.date == there.date() && minute >= holiday.closesAt.value_or(0))
            return false;
    }
    const QList<WorkPeriod> &day = plan.week[static_cast<size_t>(there.date().dayOfWeek() - 1)];
    return std::any_of(day.begin(), day.end(), [minute](const WorkPeriod &period) {
        return minute >= period.from && minute < period.to;
    });
}

Instant at(const QString &iso)
{
    return *instantFromIso(iso);
}

} // namespace

void BusinessCalendarTest::instants_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("due");
    const auto row = [](const char *what, const char *name, const char *start, int minutes, const char *due) {
        QTest::newRow(what) << QString::fromLatin1(name) << QString::fromLatin1(start) << minutes
                            << QString::fromLatin1(due);
    };
    // Spain: 9 to 14 and 15 to 18; in May two hours before UTC, in January one
    row("within a morning", "es", "2026-05-18T08:00:00Z", 60, "2026-05-18T09:00:00Z");
    row("to the end of the morning, not the end of the break", "es", "2026-05-18T07:00:00Z", 300,
        "2026-05-18T12:00:00Z");
    row("over the break", "es", "2026-05-18T11:30:00Z", 60, "2026-05-18T13:30:00Z");
    row("in the break", "es", "2026-05-18T12:30:00Z", 60, "2026-05-18T14:00:00Z");
    row("to the end of the day, not the next morning", "es", "2026-05-18T15:00:00Z", 60,
        "2026-05-18T16:00:00Z");
    row("in the night", "es", "2026-05-18T22:00:00Z", 60, "2026-05-19T08:00:00Z");
    row("over the weekend", "es", "2026-05-22T15:30:00Z", 60, "2026-05-25T07:30:00Z");
    row("on a holiday", "es", "2026-10-12T08:00:00Z", 60, "2026-10-13T08:00:00Z");
    row("over Christmas to Epiphany", "es", "2026-12-24T16:30:00Z", 480, "2026-12-28T16:30:00Z");
    row("24 working hours are three days", "es", "2026-05-18T07:00:00Z", 24 * 60, "2026-05-20T16:00:00Z");
    row("nothing to wait for", "es", "2026-05-17T07:00:00Z", 0, "2026-05-17T07:00:00Z");
    // Turkey: 9 to 12:30 and 13:30 to 18, three hours before UTC
    row("28 October closes at one", "tr", "2026-10-28T09:00:00Z", 60, "2026-10-30T06:30:00Z");
    row("the eve of a feast, and the feast", "tr", "2026-03-19T08:30:00Z", 120, "2026-03-23T07:00:00Z");
    row("half a day begins as any other", "tr", "2026-05-26T06:00:00Z", 60, "2026-05-26T07:00:00Z");
    // Clocks go forward (Madrid 29 March, 2 to 3) and back (25 October, 3 to 2)
    row("Madrid, spring weekend", "es", "2026-03-27T16:00:00Z", 120, "2026-03-30T08:00:00Z");
    row("Madrid, autumn weekend", "es", "2026-10-23T15:00:00Z", 120, "2026-10-26T09:00:00Z");
    row("Madrid, the hour that is not there", "Europe/Madrid 01:00-04:00 all", "2026-03-29T00:00:00Z", 120,
        "2026-03-29T02:00:00Z");
    row("Madrid, the hour that is there twice", "Europe/Madrid 01:00-04:00 all", "2026-10-24T23:00:00Z", 240,
        "2026-10-25T03:00:00Z");
    row("Istanbul has no such days", "Europe/Istanbul 01:00-04:00 all", "2026-03-28T22:00:00Z", 180,
        "2026-03-29T01:00:00Z");
    row("New York, spring", "America/New_York 01:00-04:00 all", "2026-03-08T06:00:00Z", 120,
        "2026-03-08T08:00:00Z");
    row("New York, autumn", "America/New_York 01:00-04:00 all", "2026-11-01T05:00:00Z", 240,
        "2026-11-01T09:00:00Z");
    row("Santiago, midnight does not happen", "America/Santiago 00:00-02:00 all", "2026-09-06T04:00:00Z", 60,
        "2026-09-06T05:00:00Z");
    row("Santiago, the last hour of a day twice", "America/Santiago 22:00-24:00 all", "2026-04-05T01:00:00Z",
        180, "2026-04-05T04:00:00Z");
    row("open day and night is wall-clock time", "Europe/Madrid 00:00-24:00 all", "2026-03-28T11:00:00Z",
        24 * 60, "2026-03-29T11:00:00Z");
    row("the same in autumn", "Europe/Madrid 00:00-24:00 all", "2026-10-24T10:00:00Z", 24 * 60,
        "2026-10-25T10:00:00Z");
}

void BusinessCalendarTest::instants()
{
    QFETCH(QString, name);
    QFETCH(QString, start);
    QFETCH(int, minutes);
    QFETCH(QString, due);
    const BusinessCalendar hours = calendar(name);
    QCOMPARE(toIso(hours.instantAfter(at(start), std::chrono::minutes{minutes})), due);
    QCOMPARE(hours.workingBetween(at(start), at(due)),
             std::chrono::milliseconds{std::chrono::minutes{minutes}});
}

void BusinessCalendarTest::againstTheClockOnTheWall_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("from"); // five days from there are walked through
    for (const char *zone : {"Europe/Madrid", "Europe/Istanbul", "America/New_York", "America/Santiago",
                             "Pacific/Auckland", "Australia/Lord_Howe"}) {
        for (const char *from : {"2026-03-06", "2026-03-27", "2026-04-03", "2026-09-04", "2026-10-23"}) {
            QTest::addRow("%s %s", zone, from)
                << QString(QString::fromLatin1(zone) + u" 00:00-02:30,09:00-14:00,22:15-24:00 all"_s)
                << QString::fromLatin1(from);
        }
    }
    QTest::newRow("spring in Madrid, outside the table")
        << u"Europe/Madrid 00:00-02:30,09:00-14:00 all"_s << u"2089-03-25"_s;
    QTest::newRow("a feast in Turkey") << u"tr"_s << u"2026-05-25"_s;
    QTest::newRow("Easter in Spain") << u"es"_s << u"2026-04-02"_s;
}

void BusinessCalendarTest::againstTheClockOnTheWall()
{
    QFETCH(QString, name);
    QFETCH(QString, from);
    const BusinessCalendar hours = calendar(name);
    const qint64 begin = toMs(at(from + u"T00:00:00Z"_s));
    constexpr qint64 step = 5 * 60'000; // all periods and changes are at such times
    qint64 worked = 0;
    for (qint64 now = begin; now < begin + qint64{5} * 86'400'000; now += step) {
        QCOMPARE(hours.workingBetween(instantFromMs(begin), instantFromMs(now)).count(), worked);
        if (!isOpen(hours.plan(), now))
            continue;
        worked += step;
        const Instant due = hours.instantAfter(instantFromMs(begin), std::chrono::milliseconds{worked});
        QCOMPARE(toMs(due), now + step);
    }
}

void BusinessCalendarTest::thereAndBack()
{
    std::mt19937_64 random(7); // NOLINT: the same instants in every run
    for (const QString &name : {u"es"_s, u"tr"_s, u"America/Santiago 00:00-02:00 all"_s}) {
        const BusinessCalendar hours = calendar(name);
        for (int i = 0; i < 500; ++i) {
            // From 1990 to 2070: over both ends of the table
            const Instant start =
                instantFromMs(631'152'000'000 + static_cast<qint64>(random() % 2'524'608'000'000));
            const std::chrono::milliseconds work{random() % 360'000'000};
            const Instant due = hours.instantAfter(start, work);
            QVERIFY(due >= start);
            QCOMPARE(hours.workingBetween(start, due), work);
            if (work.count() > 0)
                QVERIFY(hours.workingBetween(start, due - std::chrono::milliseconds{1}) < work);
        }
    }
}

void BusinessCalendarTest::outsideTheTable()
{
    const BusinessCalendar hours = calendar(u"es"_s);
    using namespace std::chrono_literals;
    QCOMPARE(toIso(hours.instantAfter(at(u"1970-01-01T00:00:00Z"_s), 1h)), u"1970-01-01T09:00:00Z"_s);
    QCOMPARE(toIso(hours.instantAfter(at(u"2055-12-31T17:00:00Z"_s), 1h)), u"2056-01-03T09:00:00Z"_s);
    QCOMPARE(hours.workingBetween(at(u"2026-05-19T00:00:00Z"_s), at(u"2026-05-18T00:00:00Z"_s)), 0ms);
}

void BusinessCalendarTest::daysOff()
{
    const BusinessCalendar turkey = calendar(u"tr"_s);
    const QList<DayOff> days = turkey.daysOff(at(u"2026-10-27T08:00:00Z"_s), at(u"2026-10-31T08:00:00Z"_s));
    const QList<DayOff> expected{{QDate(2026, 10, 28), u"tr-republic-eve"_s, 13 * 60},
                                 {QDate(2026, 10, 29), u"tr-republic-day"_s, {}},
                                 {QDate(2026, 10, 31), {}, {}}};
    QVERIFY(days == expected);
    QVERIFY(turkey.daysOff(at(u"2026-10-26T08:00:00Z"_s), at(u"2026-10-26T09:00:00Z"_s)).isEmpty());
    // Half a day that ends after the work takes nothing away.
    CalendarPlan mornings = plan("Europe/Istanbul", u"09:00-12:00"_s);
    mornings.holidays = {{QDate(2026, 10, 28), u"tr-republic-eve"_s, 13 * 60}};
    QVERIFY(BusinessCalendar::make(mornings)
                ->daysOff(at(u"2026-10-28T06:00:00Z"_s), at(u"2026-10-28T12:00:00Z"_s))
                .isEmpty());
}

void BusinessCalendarTest::refused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *what, const QByteArray &json, FaultCode code, const QString &where) {
        QTest::newRow(what) << json << int(code) << where;
    };
    const auto with = [](const QByteArray &week, const QByteArray &holidays = "[]",
                         const QByteArray &zone = "Europe/Madrid") {
        return QByteArray("{\"kind\": \"Leadline calendar\", \"zone\": \"" + zone + "\", \"week\": {" + week +
                          "},\n \"holidays\": " + holidays + "}");
    };
    const QByteArray open = "\"monday\": [\"09:00-18:00\"]";
    row("nothing", "", FaultCode::NotJson, u"line 1"_s);
    row("a comma too many", "{\n\"kind\": \"Leadline calendar\",\n}", FaultCode::NotJson, u"line 3"_s);
    row("something else", "{\"kind\": \"Leadline views\"}", FaultCode::NotOurs, u"kind"_s);
    row("a list", "[1]", FaultCode::NotOurs, u"kind"_s);
    row("a word it does not know", "{\"kind\": \"Leadline calendar\", \"zones\": 1}",
        FaultCode::UnknownMember, u"zones"_s);
    row("no such zone", with(open, "[]", "Europe/Atlantis"), FaultCode::UnknownZone, u"zone"_s);
    row("no zone", with(open, "[]", ""), FaultCode::UnknownZone, u"zone"_s);
    row("never open", with(""), FaultCode::NeverOpens, u"week"_s);
    row("hardly ever open", with("\"monday\": [\"09:00-09:59\"]"), FaultCode::NeverOpens, u"week"_s);
    row("no such day", with("\"mon\": [\"09:00-18:00\"]"), FaultCode::UnknownMember, u"week.mon"_s);
    row("no time", with("\"monday\": [\"nine to six\"]"), FaultCode::BadTime, u"week.monday"_s);
    row("after midnight", with("\"monday\": [\"09:00-24:30\"]"), FaultCode::BadTime, u"week.monday"_s);
    row("backwards", with("\"monday\": [\"18:00-09:00\"]"), FaultCode::PeriodBackwards, u"week.monday"_s);
    row("of no length", with("\"monday\": [\"09:00-09:00\"]"), FaultCode::PeriodBackwards, u"week.monday"_s);
    row("overlapping", with("\"friday\": [\"09:00-14:00\", \"13:00-18:00\"]"), FaultCode::PeriodsOverlap,
        u"week.friday"_s);
    row("no date", with(open, "[{\"date\": \"2026-02-30\"}]"), FaultCode::BadDate, u"holidays[1].date"_s);
    row("a date twice", with(open, "[{\"date\": \"2026-02-03\"}, {\"date\": \"2026-02-03\"}]"),
        FaultCode::DateTwice, u"holidays"_s);
    row("closes at no time", with(open, "[{\"date\": \"2026-02-03\", \"closes\": \"noon\"}]"),
        FaultCode::BadTime, u"holidays[1].closes"_s);
    row("closes before it opens", with(open, "[{\"date\": \"2026-02-03\", \"closes\": \"00:00\"}]"),
        FaultCode::BadTime, u"holidays"_s);
}

void BusinessCalendarTest::refused()
{
    QFETCH(QByteArray, json);
    QFETCH(int, code);
    QFETCH(QString, where);
    const auto made = calendarFromJson(u"mine"_s, json);
    QVERIFY(!made);
    QCOMPARE(int(made.error().code), code);
    QCOMPARE(made.error().where, where);
}

void BusinessCalendarTest::normalForm()
{
    for (const QString &key : {u"es"_s, u"tr"_s}) {
        const BusinessCalendar read = calendar(key);
        const auto again = calendarFromJson(key, calendarToJson(read.plan()));
        QVERIFY(again && *again == read);
    }
    CalendarPlan own = plan("America/Santiago", u"09:00 - 13:00; 14:00–24:00"_s);
    own.key = u"office"_s;
    own.name = u"Our office"_s;
    QCOMPARE(periodsText(own.week[0]), u"09:00-13:00, 14:00-24:00"_s);
    QVERIFY(calendarFromJson(u"office"_s, calendarToJson(own))->plan() == own);
    QVERIFY(periodsFromText({})->isEmpty());
    QCOMPARE(periodsFromText(u"9:00-13:00, later"_s).error().found, u"later"_s);
}

void BusinessCalendarTest::minutes()
{
    QCOMPARE(minuteText(0), u"00:00"_s);
    QCOMPARE(minuteText(1'440), u"24:00"_s);
    QCOMPARE(minuteFromText(u"9:05"), std::optional(545));
    for (const auto &text :
         {u"", u"9", u"9:5", u"24:01", u"12:60", u"-1:00", u"+9:00", u"09:00:00", u"١٢:٠٠"})
        QVERIFY2(!minuteFromText(text), qPrintable(QString::fromUtf16(text)));
}

void BusinessCalendarTest::shipped_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("daysOff"); // dates that are no usual day, on whatever day of the week
    for (int year = 2024; year <= 2028; ++year)
        QTest::addRow("es %d", year) << u"es"_s << year << 10;
    // 7 fixed days, 28 October, 4 and 5 days of feasts; in 2027 Youth Day is also a day of a feast
    for (int year = 2024; year <= 2028; ++year)
        QTest::addRow("tr %d", year) << u"tr"_s << year << (year == 2027 ? 16 : 17);
}

void BusinessCalendarTest::shipped()
{
    QFETCH(QString, key);
    QFETCH(int, year);
    QFETCH(int, daysOff);
    const auto read = calendarFromJson(key, shippedFile(key));
    QVERIFY(read);
    const QList<Holiday> &holidays = read->plan().holidays;
    QCOMPARE(std::count_if(holidays.begin(), holidays.end(),
                           [year](const Holiday &holiday) { return holiday.date.year() == year; }),
             daysOff);
    for (const Holiday &holiday : holidays) {
        QVERIFY(!holiday.name.isEmpty());
        QCOMPARE(holiday.closesAt.has_value(), holiday.name.endsWith(u"-eve"));
    }
}

void BusinessCalendarTest::quickForManyDays()
{
    const BusinessCalendar hours = calendar(u"es"_s);
    const Instant start = at(u"2026-01-01T00:00:00Z"_s);
    QElapsedTimer timer;
    timer.start();
    qint64 sum = 0;
    for (int i = 0; i < 200'000; ++i)
        sum += toMs(hours.instantAfter(start + std::chrono::minutes{i}, std::chrono::hours{1'000}));
    QVERIFY(sum != 0);
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed()))); // by seconds: hours
}

LEADLINE_TEST(BusinessCalendarTest)
#include "businesscalendartest.moc"
