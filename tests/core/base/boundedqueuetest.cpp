// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/boundedqueue.h"
#include "tests/support/suite.h"

#include <QtTest/QTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>
#include <thread>
#include <vector>

using namespace std::chrono_literals;

namespace leadline::test {
namespace {

using Queue = BoundedQueue<std::unique_ptr<int>>; // values that can only be moved

/// Until `done` holds, for some seconds at most.
template <typename Condition>
bool waitFor(Condition done)
{
    for (int i = 0; i < 5000 && !done(); ++i)
        std::this_thread::sleep_for(1ms);
    return done();
}

} // namespace

class BoundedQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrder_data();
    void keepsTheOrder();
    void holdsTheFasterBack();
    void takeDoesNotWait();
    void closeWakesWhoPushes();
    void closeWakesWhoPops();
    void whatIsInCanBeTakenAfterClose();
};

void BoundedQueueTest::keepsTheOrder_data()
{
    QTest::addColumn<int>("most");
    QTest::newRow("one at a time") << 1;
    QTest::newRow("a few") << 16;
    QTest::newRow("all") << 100'000;
}

void BoundedQueueTest::keepsTheOrder()
{
    QFETCH(int, most);
    constexpr int values = 20'000;
    Queue queue(static_cast<std::size_t>(most));
    std::jthread maker([&queue] {
        for (int i = 0; i < values; ++i)
            queue.push(std::make_unique<int>(i));
        queue.close();
    });
    int next = 0;
    while (const auto value = queue.pop()) {
        QCOMPARE(**value, next);
        ++next;
    }
    QCOMPARE(next, values);
    QVERIFY(!queue.pop());
}

void BoundedQueueTest::holdsTheFasterBack()
{
    constexpr int most = 4;
    Queue queue(most);
    std::atomic<int> pushed{0};
    std::jthread maker([&] {
        for (int i = 0; i < 100; ++i) {
            queue.push(std::make_unique<int>(i));
            ++pushed;
        }
        queue.close();
    });
    QVERIFY(waitFor([&] { return pushed.load() == most; }));
    std::this_thread::sleep_for(20ms);
    QCOMPARE(pushed.load(), most);
    int taken = 0;
    while (queue.pop()) {
        ++taken;
        QVERIFY(pushed.load() <= taken + most);
    }
    QCOMPARE(taken, 100);
}

void BoundedQueueTest::takeDoesNotWait()
{
    Queue queue(2);
    QVERIFY(!queue.take());
    QVERIFY(queue.push(std::make_unique<int>(7)));
    const auto value = queue.take();
    QVERIFY(value);
    QCOMPARE(**value, 7);
    QVERIFY(!queue.take());
}

void BoundedQueueTest::closeWakesWhoPushes()
{
    Queue queue(1);
    QVERIFY(queue.push(std::make_unique<int>(1)));
    std::atomic<int> answer{-1};
    {
        std::jthread maker([&] { answer = queue.push(std::make_unique<int>(2)) ? 1 : 0; });
        std::this_thread::sleep_for(10ms);
        QCOMPARE(answer.load(), -1);
        queue.close();
        queue.close();
    }
    QCOMPARE(answer.load(), 0);
    QVERIFY(queue.pop());
    QVERIFY2(!queue.pop(), "what came after the close is dropped");
}

void BoundedQueueTest::closeWakesWhoPops()
{
    Queue queue(1);
    std::atomic<int> answer{-1};
    {
        std::jthread taker([&] { answer = queue.pop() ? 1 : 0; });
        std::this_thread::sleep_for(10ms);
        QCOMPARE(answer.load(), -1);
        queue.close();
    }
    QCOMPARE(answer.load(), 0);
    QVERIFY(!queue.push(std::make_unique<int>(1)));
}

void BoundedQueueTest::whatIsInCanBeTakenAfterClose()
{
    Queue queue(3);
    for (int i = 0; i < 3; ++i)
        QVERIFY(queue.push(std::make_unique<int>(i)));
    queue.close();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(**queue.pop(), i);
    QVERIFY(!queue.pop());
    QVERIFY(!queue.take());
}

} // namespace leadline::test

using leadline::test::BoundedQueueTest;
LEADLINE_TEST(BoundedQueueTest)

#include "boundedqueuetest.moc"
