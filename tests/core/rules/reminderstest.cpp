// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/reminders.h"
#include "tests/support/suite.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline::test {
namespace {

const Instant now = instantFromIso(u"2026-05-18T09:00:00Z"_s).value();

bool anybody(LeadId, ReminderKind)
{
    return true;
}

ReminderLead due(Instant at, qint64 id = 1)
{
    return {LeadId{id}, at, {}};
}

ReminderLead followUp(FollowUp::Kind kind, Instant at, qint64 id = 1)
{
    return {LeadId{id}, {}, FollowUp{kind, at, at - 1h}};
}

QString wordOf(ReminderKind kind)
{
    switch (kind) {
    case ReminderKind::Overdue:
        return u"overdue"_s;
    case ReminderKind::CallBack:
        return u"call"_s;
    case ReminderKind::DueSoon:
        return u"soon"_s;
    case ReminderKind::FollowUp:
        return u"follow-up"_s;
    }
    return {};
}

/// "1 soon 60": the lead, what is said and the step in minutes.
QString said(const QList<Reminder> &reminders)
{
    QStringList lines;
    for (const Reminder &reminder : reminders)
        lines
            << u"%1 %2 %3"_s.arg(reminder.lead.value).arg(wordOf(reminder.kind)).arg(reminder.before / 1min);
    return lines.join(u", "_s);
}

/// Rounds one after the other, each of which is said.
struct Days
{
    ReminderSettings settings;
    ReminderMemory memory;

    QString round(const QList<ReminderLead> &leads, Instant at)
    {
        beginAt(memory, at);
        const ReminderRound round = remindersAt(leads, settings, memory, at, anybody);
        memory = round.memory;
        return said(round.reminders);
    }
};

} // namespace

class RemindersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_data()
    {
        QTest::addColumn<int>("minutesLeft");
        QTest::addColumn<QString>("first"); // of a lead that nobody was told of
        QTest::newRow("a day") << 24 * 60 << u""_s;
        QTest::newRow("a minute before the first") << 241 << u""_s;
        QTest::newRow("the first, to the minute") << 240 << u"1 soon 240"_s;
        QTest::newRow("between two") << 61 << u"1 soon 240"_s;
        QTest::newRow("the second") << 60 << u"1 soon 60"_s;
        QTest::newRow("the third") << 10 << u"1 soon 10"_s;
        QTest::newRow("a minute left") << 1 << u"1 soon 10"_s;
        QTest::newRow("over") << 0 << u"1 overdue 0"_s;
        QTest::newRow("over for long") << -23 * 60 << u"1 overdue 0"_s;
        QTest::newRow("over before the program was ever started") << -24 * 60 << u""_s;
    }

    void steps()
    {
        QFETCH(int, minutesLeft);
        QFETCH(QString, first);
        const QList<ReminderLead> leads{due(now + std::chrono::minutes{minutesLeft})};
        Days days;
        QCOMPARE(days.round(leads, now), first);
        QCOMPARE(days.round(leads, now), u""_s); // once
    }

    void eachStepIsSaidOnce()
    {
        Days days;
        QStringList lines;
        const QList<ReminderLead> leads{due(now + 5h)};
        for (Instant at = now; at < now + 6h; at += 1min) {
            if (const QString line = days.round(leads, at); !line.isEmpty())
                lines << u"%1: %2"_s.arg((at - now) / 1min).arg(line);
        }
        QCOMPARE(lines, (QStringList{u"60: 1 soon 240"_s, u"240: 1 soon 60"_s, u"290: 1 soon 10"_s,
                                     u"300: 1 overdue 0"_s}));
    }

    void aLaterStepSpeaksForThoseBefore()
    {
        Days days;
        const QList<ReminderLead> leads{due(now + 5h)};
        QCOMPARE(days.round(leads, now), u""_s);
        QCOMPARE(days.round(leads, now + 4h), u"1 soon 60"_s);
        QCOMPARE(days.round(leads, now + 2h), u""_s); // the clock went back
        QCOMPARE(days.round(leads, now - 24h), u""_s);
        QCOMPARE(days.round(leads, now + 4h), u""_s);
        QCOMPARE(days.round(leads, now + 9h), u"1 overdue 0"_s);
    }

    void aWrongYearTellsNothingTwiceAndLosesNothing()
    {
        Days days;
        QList<ReminderLead> leads{due(now + 5h), followUp(FollowUp::Kind::CallBack, now + 2h, 2)};
        QCOMPARE(days.round(leads, now), u""_s);
        const Instant later = instantFromIso(u"2100-01-01T00:00:00Z").value();
        QCOMPARE(days.round(leads, later), u"1 overdue 0, 2 call 0"_s);
        QCOMPARE(days.round(leads, later + 1h), u""_s);
        leads.append(due(now + 6h, 3));
        QCOMPARE(days.round(leads, now + 1h), u""_s);
        QCOMPARE(days.round(leads, now + 3h), u"3 soon 240"_s);
        QCOMPARE(days.round(leads, now + 7h), u"3 overdue 0"_s);
    }

    void whoBeganInAWrongYearIsToldInTheRightOne()
    {
        Days days;
        QCOMPARE(days.round({}, instantFromIso(u"2100-01-01T00:00:00Z").value()), u""_s);
        QCOMPARE(days.round({due(now - 1h)}, now), u"1 overdue 0"_s);
    }

    void anotherDeadlineIsSaidAgain()
    {
        Days days;
        QCOMPARE(days.round({due(now - 1h)}, now), u"1 overdue 0"_s);
        QCOMPARE(days.round({due(now + 1h)}, now), u"1 soon 60"_s);
        QCOMPARE(days.round({followUp(FollowUp::Kind::Snoozed, now)}, now), u"1 follow-up 0"_s);
        QCOMPARE(days.round({followUp(FollowUp::Kind::Snoozed, now + 1h)}, now + 1h), u"1 follow-up 0"_s);
    }

    void theMostUrgentComesFirst()
    {
        Days days;
        QCOMPARE(days.round({followUp(FollowUp::Kind::Retry, now - 2h, 1), due(now + 1h, 2),
                             followUp(FollowUp::Kind::CallBack, now, 3), due(now - 1h, 4), due(now - 2h, 5)},
                            now),
                 u"5 overdue 0, 4 overdue 0, 3 call 0, 2 soon 60, 1 follow-up 0"_s);
    }

    void whatIsOffIsNotSaid_data()
    {
        QTest::addColumn<ReminderSettings>("settings");
        QTest::addColumn<QString>("line");
        const auto with = [](const auto &change) {
            ReminderSettings settings;
            change(settings);
            return settings;
        };
        QTest::newRow("all on") << ReminderSettings() << u"1 overdue 0, 3 call 0, 2 soon 60, 4 follow-up 0"_s;
        QTest::newRow("no overdue") << with([](auto &settings) { settings.overdue = false; })
                                    << u"3 call 0, 2 soon 60, 4 follow-up 0"_s;
        QTest::newRow("no calls") << with([](auto &settings) { settings.callBacks = false; })
                                  << u"1 overdue 0, 2 soon 60, 4 follow-up 0"_s;
        QTest::newRow("no follow-ups") << with([](auto &settings) { settings.followUps = false; })
                                       << u"1 overdue 0, 3 call 0, 2 soon 60"_s;
        QTest::newRow("the hour's step off") << with([](auto &settings) { settings.steps[1].on = false; })
                                             << u"1 overdue 0, 3 call 0, 2 soon 240, 4 follow-up 0"_s;
        QTest::newRow("no steps") << with([](auto &settings) { settings.steps.clear(); })
                                  << u"1 overdue 0, 3 call 0, 4 follow-up 0"_s;
        QTest::newRow("a step of half an hour") << with([](auto &settings) { settings.steps = {{30min}}; })
                                                << u"1 overdue 0, 3 call 0, 4 follow-up 0"_s;
    }

    void whatIsOffIsNotSaid()
    {
        QFETCH(ReminderSettings, settings);
        QFETCH(QString, line);
        Days days{settings, {}};
        QCOMPARE(days.round({due(now - 1h, 1), due(now + 1h, 2), followUp(FollowUp::Kind::CallBack, now, 3),
                             followUp(FollowUp::Kind::Retry, now, 4)},
                            now),
                 line);
    }

    void whoIsBlockedIsPassedInSilence()
    {
        ReminderMemory memory;
        beginAt(memory, now);
        int asked = 0;
        const auto nobody = [&asked](LeadId, ReminderKind) {
            ++asked;
            return false;
        };
        const QList<ReminderLead> leads{due(now + 1h)};
        const ReminderRound round = remindersAt(leads, {}, memory, now, nobody);
        QVERIFY(round.reminders.isEmpty());
        QVERIFY(remindersAt(leads, {}, round.memory, now, nobody).reminders.isEmpty());
        QCOMPARE(asked, 1); // not at every round
        QCOMPARE(said(remindersAt(leads, {}, round.memory, now + 1h, anybody).reminders), u"1 overdue 0"_s);
    }

    void theGateSaysWhomAReminderIsAbout_data()
    {
        QTest::addColumn<ContactFacts>("facts");
        QTest::addColumn<bool>("call");
        QTest::addColumn<bool>("other");
        ContactFacts facts;
        QTest::newRow("anybody") << facts << true << true;
        facts.optedOut = {Channel::Phone};
        QTest::newRow("no calls") << facts << false << true;
        facts.optedOut = {Channel::Mail};
        QTest::newRow("no mails") << facts << true << true;
        facts.optedOut = {Channel::Mail, Channel::Phone};
        QTest::newRow("neither") << facts << false << false;
        facts = {};
        facts.test = true;
        QTest::newRow("test lead") << facts << false << false;
        facts = {};
        facts.noticeOnly = facts.hasNotice = true;
        QTest::newRow("notice") << facts << false << false;
        facts.noticeOnly = false;
        facts.noticeAt = now;
        QTest::newRow("to be decided") << facts << false << false;
        facts.basisDecidedAt = now + 1h;
        QTest::newRow("decided") << facts << true << true;
    }

    void theGateSaysWhomAReminderIsAbout()
    {
        QFETCH(ContactFacts, facts);
        QFETCH(bool, call);
        QFETCH(bool, other);
        QCOMPARE(mayRemind(facts, ReminderKind::CallBack), call);
        for (const ReminderKind kind : {ReminderKind::Overdue, ReminderKind::DueSoon, ReminderKind::FollowUp})
            QCOMPARE(mayRemind(facts, kind), other);
    }

    void memoryIsBoundedAndTellsNothingTwice()
    {
        constexpr int many = 3 * ReminderMemory::most;
        QList<ReminderLead> leads;
        for (int i = 0; i < many; ++i)
            leads.append(due(now + std::chrono::seconds{i}, i + 1));
        Days days;
        days.memory.begin = now - 24h;
        const QString all = days.round(leads, now + 24h);
        QCOMPARE(all.count(u"overdue"_s), many);
        QVERIFY(days.memory.told.size() <= ReminderMemory::most);
        QCOMPARE(days.round(leads, now + 24h), u""_s);
        QCOMPARE(days.round(leads, now), u""_s);
        QCOMPARE(days.round({due(now + 30h, many + 1)}, now + 29h), u"%1 soon 60"_s.arg(many + 1));
    }

    void theNextMomentIsKnown()
    {
        ReminderMemory memory;
        beginAt(memory, now);
        const auto nextOf = [&](const QList<ReminderLead> &leads) {
            return remindersAt(leads, {}, memory, now, anybody).next;
        };
        QVERIFY(!nextOf({}));
        QVERIFY(!nextOf({due(now - 1h)}));
        QCOMPARE(*nextOf({due(now + 61min)}), now + 1min);
        QCOMPARE(*nextOf({due(now + 61min), followUp(FollowUp::Kind::Retry, now + 20s, 2)}), now + 20s);
    }

    void quietHours_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("at");
        QTest::addColumn<bool>("quiet");
        const auto row = [](const char *name, const char *zone, int from, int to, const char *at,
                            bool quiet) {
            QTest::newRow(name) << QByteArray(zone) << from << to << QString::fromLatin1(at) << quiet;
        };
        constexpr int evening = 20 * 60;
        constexpr int morning = 8 * 60;
        row("before the evening", "Europe/Madrid", evening, morning, "2026-05-18T17:59:59Z", false);
        row("evening", "Europe/Madrid", evening, morning, "2026-05-18T18:00:00Z", true);
        row("midnight", "Europe/Madrid", evening, morning, "2026-05-18T22:00:00Z", true);
        row("before the morning", "Europe/Madrid", evening, morning, "2026-05-19T05:59:59Z", true);
        row("morning", "Europe/Madrid", evening, morning, "2026-05-19T06:00:00Z", false);
        row("morning in winter", "Europe/Madrid", evening, morning, "2026-11-19T06:30:00Z", true);
        row("Istanbul has no winter time", "Europe/Istanbul", evening, morning, "2026-11-19T05:00:00Z",
            false);
        row("New York, after the clocks went on", "America/New_York", evening, morning,
            "2026-03-08T12:00:00Z", false);
        row("New York, the day before", "America/New_York", evening, morning, "2026-03-07T12:00:00Z", true);
        row("Santiago, the midnight that is left out", "America/Santiago", 0, 60, "2026-09-06T04:00:00Z",
            false);
        row("an hour twice, the first time", "Europe/Madrid", 120, 180, "2026-10-25T00:30:00Z", true);
        row("an hour twice, the second time", "Europe/Madrid", 120, 180, "2026-10-25T01:30:00Z", true);
        row("after it", "Europe/Madrid", 120, 180, "2026-10-25T02:00:00Z", false);
        row("over lunch", "Europe/Madrid", 840, 960, "2026-05-18T12:30:00Z", true);
        row("after lunch", "Europe/Madrid", 840, 960, "2026-05-18T14:00:00Z", false);
        row("never", "Europe/Madrid", 480, 480, "2026-05-18T06:00:00Z", false);
    }

    void quietHours()
    {
        QFETCH(QByteArray, zone);
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QString, at);
        QFETCH(bool, quiet);
        const Instant instant = instantFromIso(at).value();
        QCOMPARE(isQuiet({true, from, to}, instant, QTimeZone(zone)), quiet);
        QVERIFY(!isQuiet({false, from, to}, instant, QTimeZone(zone)));
    }

    void aPauseIsForOneDay()
    {
        const QTimeZone zone("Europe/Istanbul");
        ReminderSettings settings;
        settings.pausedOn = QDate(2026, 5, 18);
        settings.quiet.on = false;
        QVERIFY(isHeldBack(settings, now, zone));
        QVERIFY(!isHeldBack(settings, instantFromIso(u"2026-05-18T21:00:00Z").value(), zone));
        QVERIFY(!isHeldBack(settings, now - 24h, zone));
        settings.pausedOn = {};
        settings.on = false;
        QVERIFY(isHeldBack(settings, now, zone));
    }

    void startsCoverEveryClock_data()
    {
        QTest::addColumn<QString>("after");
        for (const char *at : {"2026-05-18T09:00:00Z", "2026-03-29T00:30:00Z", "2026-12-27T12:00:00Z"})
            QTest::newRow(at) << QString::fromLatin1(at);
    }

    /// Whatever is due in the span began in the one that is looked at, with day and night and with a
    /// calendar.
    void startsCoverEveryClock()
    {
        QFETCH(QString, after);
        const Instant from = instantFromIso(after).value();
        CalendarPlan plan{u"shop"_s, u"Shop"_s, "Europe/Madrid", {}, {}};
        plan.week[1] = {{600, 720}}; // two hours on Tuesdays
        for (int day = 1; day <= 14; ++day)
            plan.holidays.append({QDate(2026, 12, 24).addDays(day), u"closed"_s, {}});
        const auto calendar = BusinessCalendar::make(plan);
        QVERIFY(calendar);
        PolicyRule shop{u"PLT"_s, {}, {8h, 0.25, false, u"shop"_s}};
        PolicyRule quick{u"INS"_s, {}, {1h, 0.25, false, {}}};
        const auto policies = ResponsePolicies::make({shop, quick}, {*calendar});
        QVERIFY(policies);
        const ReminderSpan dues{from, from + 4h};
        const ReminderSpan starts = startsOf(dues, *policies);
        int found = 0;
        for (const PolicyRule &rule : policies->rules()) {
            const ResponseClock clock = policies->clockOf(rule.policy);
            for (Instant since = from - 24h * 120; since < from + 24h; since += 17min) {
                const Instant end = clock.limits(since).due;
                if (end <= dues.after || end > dues.until)
                    continue;
                ++found;
                QVERIFY2(since > starts.after && since <= starts.until, qPrintable(toIso(since)));
            }
        }
        QVERIFY(found > 10);
    }
};

LEADLINE_TEST(RemindersTest)

} // namespace leadline::test

Q_DECLARE_METATYPE(leadline::ReminderSettings)

#include "reminderstest.moc"
