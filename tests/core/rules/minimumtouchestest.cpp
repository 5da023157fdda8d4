// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/minimumtouches.h"
#include "tests/support/suite.h"

#include <QtCore/QList>

using namespace leadline;
using namespace Qt::StringLiterals;

namespace {

Activity activityOf(const QString &text)
{
    Activity activity;
    activity.at = *instantFromIso(QString(u"2026-05-"_s + text.sliced(1) + u":00:00Z"));
    activity.direction = text.front() == u'i' ? Direction::Inbound : Direction::Outbound;
    activity.kind = text.front() == u'c' || text.front() == u'r' ? ActivityKind::Call : ActivityKind::Mail;
    activity.outcome = text.front() == u'r' ? Outcome::Reached : Outcome::None;
    return activity;
}

} // namespace

class MinimumTouchesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missing_data();
    void missing();
    void daysAreThoseOfTheZone();
};

void MinimumTouchesTest::missing_data()
{
    QTest::addColumn<QString>("activities"); // m mail, c call, r a call that reached, i the customer's mail
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<bool>("mailOpen");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, const char *activities, Stage stage, bool open, int expected) {
        QTest::newRow(name) << QString::fromLatin1(activities) << stage << open << expected;
    };
    row("nothing was tried", "", Stage::New, true, 3);
    row("one mail", "m10T09", Stage::Attempted, true, 2);
    row("three on one day", "m10T09 m10T10 m10T11", Stage::Attempted, true, 2);
    row("three on two days", "m10T09 m10T10 m11T11", Stage::Attempted, true, 1);
    row("three on three days", "m10T09 m11T09 m14T09", Stage::Attempted, true, 0);
    row("more than enough", "m10T09 m11T09 m12T09 m14T09", Stage::Attempted, true, 0);
    row("calls are no mail", "c10T09 c11T09 c12T09", Stage::Attempted, true, 3);
    row("mail of before the lead", "m01T09 m02T09 m10T09", Stage::Attempted, true, 2);
    row("the customer wrote", "m10T09 i10T10", Stage::Attempted, true, 0);
    row("the customer was reached", "r10T09", Stage::Attempted, true, 0);
    row("an answer of before the lead", "i01T09", Stage::Attempted, true, 3);
    row("the stage says answered", "", Stage::InConversation, true, 0);
    row("qualified", "", Stage::Qualified, true, 0);
    row("closed already", "", Stage::Lost, true, 0);
    row("mail is shut, or nowhere to go", "", Stage::New, false, 0);
}

void MinimumTouchesTest::missing()
{
    QFETCH(QString, activities);
    QFETCH(Stage, stage);
    QFETCH(bool, mailOpen);
    QList<Activity> done;
    for (const QString &text : activities.split(u' ', Qt::SkipEmptyParts))
        done.append(activityOf(text));
    const ClosingFacts facts{stage, mailOpen, *instantFromIso(u"2026-05-09T00:00:00Z")};
    QTEST(missingMails(facts, done, QTimeZone::utc()), "expected");
}

void MinimumTouchesTest::daysAreThoseOfTheZone()
{
    const QList<Activity> done{activityOf(u"m10T11"_s), activityOf(u"m10T13"_s)}; // midnight in Auckland
    const ClosingFacts facts{Stage::Attempted, true, *instantFromIso(u"2026-05-09T00:00:00Z")};
    QCOMPARE(missingMails(facts, done, QTimeZone::utc()), 2);
    QCOMPARE(missingMails(facts, done, QTimeZone("Pacific/Auckland")), 1);
}

LEADLINE_TEST(MinimumTouchesTest)
#include "minimumtouchestest.moc"
