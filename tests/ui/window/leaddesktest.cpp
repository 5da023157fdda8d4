// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/ui/window/windowharness.h"

#include <QSemaphore>

namespace leadline::test {
namespace {

qsizetype leadCount(LeadBook &book)
{
    const auto selection = book.select({});
    return selection ? selection->ids.size() : -1;
}

} // namespace

class LeadDeskTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A dry run of a large file takes minutes; the list, and what the user writes, must not wait for it.
    void aLongReadKeepsNobodyWaiting()
    {
        DeskHarness harness;
        QSemaphore begun;
        QSemaphore mayEnd;
        qsizetype before = -1;
        qsizetype after = -1;
        QObject receiver;
        harness.desk.askApart(
            &receiver,
            [&](LeadBook &book) {
                const qsizetype seen = leadCount(book);
                begun.release();
                mayEnd.tryAcquire(1, 20'000);
                return std::pair(seen, leadCount(book));
            },
            [&](std::pair<qsizetype, qsizetype> seen) { std::tie(before, after) = seen; });
        QTRY_COMPARE(begun.available(), 1);
        QCOMPARE(harness.book(&leadCount), 4);
        QCOMPARE(harness.importMany(3), 3);
        QCOMPARE(before, -1); // it is still under way
        mayEnd.release();
        QTRY_COMPARE(before, 4);
        QCOMPARE(after, 7);
    }

    void whatWasWrittenBeforeIsSeen()
    {
        DeskHarness harness(false);
        QCOMPARE(harness.importMany(2), 2);
        qsizetype seen = -1;
        QObject receiver;
        harness.desk.askApart(&receiver, &leadCount, [&seen](qsizetype count) { seen = count; });
        QTRY_COMPARE(seen, 2);
    }

    void theAnswerDiesWithItsReceiver()
    {
        DeskHarness harness;
        QSemaphore mayEnd;
        bool answered = false;
        auto receiver = std::make_unique<QObject>();
        harness.desk.askApart(
            receiver.get(), [&mayEnd](LeadBook & /*book*/) { return mayEnd.tryAcquire(1, 20'000); },
            [&answered](bool /*ended*/) { answered = true; });
        receiver.reset();
        mayEnd.release();
        QTest::qWait(100);
        QVERIFY(!answered);
    }
};

LEADLINE_TEST(LeadDeskTest)

} // namespace leadline::test

#include "leaddesktest.moc"
