// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/workqueue.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline::test {
namespace {

const Instant now = instantFromIso(u"2026-05-18T09:00:00Z"_s).value();

QueueFacts running(std::chrono::milliseconds left, bool hot = false)
{
    QueueFacts facts;
    facts.due = now + left;
    facts.riskFrom = *facts.due - 6h;
    facts.hot = hot;
    facts.received = *facts.due - 24h;
    return facts;
}

QueueFacts answered()
{
    QueueFacts facts;
    facts.received = now - 48h;
    return facts;
}

QueueFacts with(QueueFacts facts, FollowUp::Kind kind, std::chrono::milliseconds until,
                std::chrono::milliseconds setBefore = 1h)
{
    facts.followUp = FollowUp{kind, now + until, now - setBefore};
    return facts;
}

QueueFacts blocked(QueueFacts facts)
{
    facts.blocked = true;
    return facts;
}

} // namespace

class WorkQueueTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reasons_data()
    {
        using Kind = FollowUp::Kind;
        using Reason = std::optional<QueueReason>;
        QTest::addColumn<QueueFacts>("facts");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("on track") << running(20h) << Reason(QueueReason::OnTrack);
        QTest::newRow("at risk") << running(6h) << Reason(QueueReason::AtRisk);
        QTest::newRow("just before") << running(6h + 1ms) << Reason(QueueReason::OnTrack);
        QTest::newRow("hot") << running(20h, true) << Reason(QueueReason::Hot);
        QTest::newRow("hot and at risk") << running(1h, true) << Reason(QueueReason::Hot);
        QTest::newRow("due now") << running(0ms) << Reason(QueueReason::JustLate);
        QTest::newRow("hot but late") << running(-1h, true) << Reason(QueueReason::JustLate);
        QTest::newRow("a day late") << running(-24h) << Reason(QueueReason::LongLate);
        QTest::newRow("years late") << running(-30'000h) << Reason(QueueReason::LongLate);
        QTest::newRow("answered") << answered() << Reason();
        QTest::newRow("blocked") << blocked(running(1h)) << Reason();
        QTest::newRow("blocked, to be called back")
            << blocked(with(answered(), Kind::CallBack, -1min)) << Reason();
        QTest::newRow("put off") << with(running(20h), Kind::Snoozed, 1min) << Reason();
        QTest::newRow("put off across its deadline") << with(running(1h), Kind::Snoozed, 2h) << Reason();
        QTest::newRow("put off until now")
            << with(running(20h), Kind::Snoozed, 0ms) << Reason(QueueReason::OnTrack);
        QTest::newRow("taken up") << with(answered(), Kind::Retry, -1min) << Reason(QueueReason::TakenUp);
        QTest::newRow("call back later") << with(running(20h), Kind::CallBack, 1h) << Reason();
        QTest::newRow("call back") << with(answered(), Kind::CallBack, -1min)
                                   << Reason(QueueReason::CallBack);
        // received four hours ago, put off five hours ago
        QTest::newRow("a new touch since")
            << with(running(20h), Kind::Snoozed, 10h, 5h) << Reason(QueueReason::OnTrack);
    }

    void reasons()
    {
        QFETCH(QueueFacts, facts);
        QFETCH(std::optional<QueueReason>, reason);
        const auto place = queuePlace(facts, now);
        QCOMPARE(place.has_value(), reason.has_value());
        if (place)
            QCOMPARE(int(place->reason), int(*reason));
    }

    void theOrder()
    {
        const QList<QueueFacts> inOrder{
            with(answered(), FollowUp::Kind::CallBack, -2h),
            with(running(20h), FollowUp::Kind::CallBack, -1h, 3h),
            running(2h, true),
            running(20h, true),
            running(1h),
            running(5h),
            running(-1h),
            running(-23h),
            running(7h),
            running(23h),
            with(answered(), FollowUp::Kind::Retry, -1h),
            running(-25h),
            running(-9'000h),
        };
        for (qsizetype i = 1; i < inOrder.size(); ++i)
            QVERIFY2(*queuePlace(inOrder[i - 1], now) < *queuePlace(inOrder[i], now),
                     qPrintable(QString::number(i)));
    }
};

LEADLINE_TEST(WorkQueueTest)

} // namespace leadline::test

#include "workqueuetest.moc"
