// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/leadsummary.h"
#include "tests/support/suite.h"

#include <algorithm>

using namespace leadline;
using namespace Qt::StringLiterals;

class LeadSummaryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clocks_data();
    void clocks();
    void effectiveTouch_data();
    void effectiveTouch();
    void tiesGoToTheLaterRecord();
};

namespace {

Instant hour(int hours)
{
    return *instantFromIso(u"2026-05-18T00:00:00Z") + std::chrono::hours{hours};
}

/// "PLT@1 DNC@3": action and hour.
QList<Touch> touchesFrom(const QString &text)
{
    QList<Touch> touches;
    for (const QString &one : text.split(u' ', Qt::SkipEmptyParts)) {
        Touch touch;
        touch.id = {touches.size() + 1};
        touch.action = Action::parse(one.section(u'@', 0, 0));
        touch.source = Source::parse(QString(u"source of "_s + one));
        touch.received = hour(one.section(u'@', 1).toInt());
        touches.append(touch);
    }
    return touches;
}

QList<Instant> hoursFrom(const QString &text)
{
    QList<Instant> instants;
    for (const QString &one : text.split(u' ', Qt::SkipEmptyParts))
        instants.append(hour(one.toInt()));
    return instants;
}

std::optional<Instant> hourOrNone(int hours)
{
    return hours < 0 ? std::nullopt : std::optional(hour(hours));
}

} // namespace

void LeadSummaryTest::clocks_data()
{
    QTest::addColumn<QString>("touches");
    QTest::addColumn<QString>("attempts");
    QTest::addColumn<int>("closed"); // -1: none
    QTest::addColumn<int>("open");
    QTest::addColumn<QString>("openAction");
    QTest::addColumn<int>("answered");
    const auto row = [](const char *name, const QString &touches, const QString &attempts, int closed,
                        int open, const QString &openAction, int answered) {
        QTest::newRow(name) << touches << attempts << closed << open << openAction << answered;
    };
    row("nothing", u""_s, u""_s, -1, -1, u""_s, -1);
    row("one request", u"PLT@1"_s, u""_s, -1, 1, u"PLT"_s, -1);
    row("the earliest counts", u"INS@5 PLT@1"_s, u""_s, -1, 1, u"PLT"_s, -1);
    row("answered", u"PLT@1"_s, u"3"_s, -1, -1, u""_s, 3);
    row("answered at once", u"PLT@1"_s, u"1"_s, -1, -1, u""_s, 1);
    row("an attempt before it does not count", u"PLT@5"_s, u"3"_s, -1, 5, u"PLT"_s, -1);
    row("the first attempt counts", u"PLT@1"_s, u"9 3 6"_s, -1, -1, u""_s, 3);
    row("one attempt answers all before", u"PLT@1 INS@2"_s, u"3"_s, -1, -1, u""_s, 3);
    row("a new touch opens again", u"PLT@1 INS@5"_s, u"3"_s, -1, 5, u"INS"_s, 3);
    row("two rounds", u"PLT@1 INS@5"_s, u"3 7"_s, -1, -1, u""_s, 7);
    row("three rounds, one open", u"PLT@1 INS@5 Create@8 PLT@9"_s, u"3 7"_s, -1, 8, u"Create"_s, 7);
    row("closed", u"PLT@1"_s, u""_s, 4, -1, u""_s, 4);
    row("attempt, then closed", u"PLT@1"_s, u"3"_s, 4, -1, u""_s, 3);
    row("closed, then an attempt", u"PLT@1"_s, u"6"_s, 4, -1, u""_s, 4);
    row("a touch after closing", u"PLT@1 INS@5"_s, u""_s, 4, 5, u"INS"_s, 4);
    row("a notice has no clock", u"DNC@1"_s, u""_s, -1, -1, u""_s, -1);
    row("a notice is not answered", u"DNC@1"_s, u"3"_s, -1, -1, u""_s, -1);
    row("a notice opens nothing again", u"PLT@1 DNC@5"_s, u"3"_s, -1, -1, u""_s, 3);
    row("a notice beside a request", u"DNC@1 PLT@2"_s, u""_s, -1, 2, u"PLT"_s, -1);
    row("an unknown action asks", u"INF@1"_s, u""_s, -1, 1, u"INF"_s, -1);
    row("no action asks", u"@1"_s, u""_s, -1, 1, u""_s, -1);
}

void LeadSummaryTest::clocks()
{
    QFETCH(QString, touches);
    QFETCH(QString, attempts);
    QFETCH(int, closed);
    QFETCH(int, open);
    QFETCH(QString, openAction);
    QFETCH(int, answered);
    QList<Touch> given = touchesFrom(touches);
    QList<Instant> tried = hoursFrom(attempts);
    const LeadSummary summary = summarise(given, tried, hourOrNone(closed));
    QVERIFY(summary.openSince == hourOrNone(open));
    QCOMPARE(summary.openAction.code(), openAction);
    QVERIFY(summary.answeredAt == hourOrNone(answered));

    // The order of the facts does not matter.
    std::reverse(given.begin(), given.end());
    std::reverse(tried.begin(), tried.end());
    QVERIFY(summarise(given, tried, hourOrNone(closed)) == summary);
}

void LeadSummaryTest::effectiveTouch_data()
{
    QTest::addColumn<QString>("touches");
    QTest::addColumn<QString>("effective");
    QTest::addColumn<bool>("noticeOnly");
    QTest::addColumn<bool>("hasNotice");
    QTest::newRow("one") << u"PLT@1"_s << u"PLT@1"_s << false << false;
    QTest::newRow("the latest") << u"INS@5 PLT@1"_s << u"INS@5"_s << false << false;
    QTest::newRow("not a notice") << u"PLT@1 DNC@5"_s << u"PLT@1"_s << false << true;
    QTest::newRow("notices alone") << u"DNC@5 DNC@1"_s << u"DNC@5"_s << true << true;
    QTest::newRow("before the request") << u"DNC@1 PLT@5"_s << u"PLT@5"_s << false << true;
}

void LeadSummaryTest::effectiveTouch()
{
    QFETCH(QString, touches);
    QFETCH(QString, effective);
    QFETCH(bool, noticeOnly);
    QFETCH(bool, hasNotice);
    const QList<Touch> given = touchesFrom(touches);
    const LeadSummary summary = summarise(given, {}, std::nullopt);
    QCOMPARE(summary.source.code(), QString(u"source of "_s + effective));
    QCOMPARE(summary.action.code(), effective.section(u'@', 0, 0));
    QVERIFY(summary.received == hour(effective.section(u'@', 1).toInt()));
    QCOMPARE(summary.touches, int(given.size()));
    QCOMPARE(summary.noticeOnly, noticeOnly);
    QCOMPARE(summary.hasNotice, hasNotice);
}

void LeadSummaryTest::tiesGoToTheLaterRecord()
{
    QCOMPARE(summarise(touchesFrom(u"PLT@1 INS@1"_s), {}, std::nullopt).action.code(), u"INS"_s);
    QCOMPARE(summarise(touchesFrom(u"PLT@1 INS@1"_s), {}, std::nullopt).openAction.code(), u"PLT"_s);
    QVERIFY(!summarise({}, hoursFrom(u"1"_s), hour(2)).hasNotice);
}

LEADLINE_TEST(LeadSummaryTest)
#include "leadsummarytest.moc"
