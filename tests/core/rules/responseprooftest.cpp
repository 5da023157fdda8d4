// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/responseproof.h"
#include "tests/support/suite.h"

using namespace leadline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ResponseProofTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstAnswer_data();
    void firstAnswer();
    void nobodyAsked();
    void inWorkingHours();
};

namespace {

const Instant asked = *instantFromIso(u"2026-05-22T15:00:00Z"); // a Friday, 17:00 in Madrid

Touch touch(Action::Kind kind, Instant at)
{
    Touch made;
    made.action = kind;
    made.received = at;
    return made;
}

Activity activity(ActivityKind kind, Direction direction, Instant at)
{
    Activity made;
    made.kind = kind;
    made.direction = direction;
    made.at = at;
    return made;
}

} // namespace

void ResponseProofTest::firstAnswer_data()
{
    using Activities = QList<Activity>;
    QTest::addColumn<QList<Activity>>("activities");
    QTest::addColumn<int>("closedAfter"); // minutes; -1: open
    QTest::addColumn<int>("answeredAfter");
    QTest::addColumn<int>("how"); // -1: by closing
    QTest::addColumn<bool>("inTime");
    const auto call = [](std::chrono::minutes after, Direction direction = Direction::Outbound) {
        return activity(ActivityKind::Call, direction, asked + after);
    };
    const auto note = activity(ActivityKind::Note, Direction::Internal, asked + 5min);
    const auto mail = activity(ActivityKind::Mail, Direction::Outbound, asked + 90min);
    QTest::newRow("not yet") << Activities{} << -1 << -1 << -1 << false;
    QTest::newRow("a note reaches nobody") << Activities{note} << -1 << -1 << -1 << false;
    QTest::newRow("the customer called")
        << Activities{call(9min, Direction::Inbound)} << -1 << -1 << -1 << false;
    QTest::newRow("before they asked") << Activities{call(-1min)} << -1 << -1 << -1 << false;
    QTest::newRow("the earliest") << Activities{mail, call(30min), call(200min)} << -1 << 30
                                  << int(ActivityKind::Call) << true;
    QTest::newRow("a mail") << Activities{mail} << -1 << 90 << int(ActivityKind::Mail) << true;
    QTest::newRow("closed before the mail") << Activities{mail} << 60 << 60 << -1 << true;
    QTest::newRow("the last minute") << Activities{call(24h - 1min)} << -1 << 24 * 60 - 1
                                     << int(ActivityKind::Call) << true;
    QTest::newRow("due is too late") << Activities{call(24h)} << -1 << 24 * 60 << int(ActivityKind::Call)
                                     << false;
}

void ResponseProofTest::firstAnswer()
{
    QFETCH(QList<Activity>, activities);
    QFETCH(int, closedAfter);
    QFETCH(int, answeredAfter);
    QFETCH(int, how);
    QFETCH(bool, inTime);
    // A later touch and a notice change nothing.
    const QList<Touch> touches{touch(Action::Kind::Install, asked + 10h),
                               touch(Action::Kind::ContactRequest, asked),
                               touch(Action::Kind::DoNotContact, asked - 10h)};
    const auto closed =
        closedAfter < 0 ? std::nullopt : std::optional(asked + std::chrono::minutes{closedAfter});
    const ResponseProof proof = responseProof(touches, activities, closed, {}, {}, asked + 48h);
    QVERIFY(proof.received == asked && proof.action == Action::Kind::ContactRequest);
    QVERIFY(proof.due == asked + 24h);
    QCOMPARE(proof.answered.has_value(), answeredAfter >= 0);
    QVERIFY(proof.elapsed == (answeredAfter < 0 ? 48h : std::chrono::minutes{answeredAfter}));
    QCOMPARE(proof.how ? int(*proof.how) : -1, how);
    QCOMPARE(proof.inTime(), inTime);
    QVERIFY(!proof.worked);
}

void ResponseProofTest::nobodyAsked()
{
    const QList<Touch> touches{touch(Action::Kind::DoNotContact, asked)};
    QVERIFY(responseProof(touches, {}, {}, {}, {}, asked) == ResponseProof());
}

void ResponseProofTest::inWorkingHours()
{
    CalendarPlan plan;
    plan.key = u"office"_s;
    plan.zone = "Europe/Madrid";
    for (size_t day = 0; day < 5; ++day)
        plan.week[day] = {{9 * 60, 18 * 60}};
    const auto policies =
        ResponsePolicies::make({{{}, {}, {3h, 0.25, false, u"office"_s}}}, {*BusinessCalendar::make(plan)});
    const QList<Touch> touches{touch(Action::Kind::ContactRequest, asked)};
    const QList<Activity> calls{activity(ActivityKind::Call, Direction::Outbound,
                                         *instantFromIso(u"2026-05-25T08:00:00Z"))}; // Monday at 10
    const ResponseProof proof = responseProof(touches, calls, {}, {}, *policies, asked + 100h);
    QVERIFY(proof.elapsed == 65h);
    QVERIFY(proof.worked == 2h);
    QVERIFY(proof.inTime());
}

LEADLINE_TEST(ResponseProofTest)
#include "responseprooftest.moc"
