// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ageing.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::days;

namespace leadline::test {

class AgeingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openStagesHaveALimit()
    {
        std::optional<days> before;
        for (const Stage stage : allStages) {
            const auto limit = stageLimit(stage, false, false);
            QCOMPARE(limit.has_value(), !isClosed(stage));
            if (limit)
                QVERIFY(*limit > before.value_or(days{0})); // the further on, the longer it takes
            before = limit;
            QVERIFY(!stageLimit(stage, true, false));
            QVERIFY(!stageLimit(stage, false, true));
        }
    }

    void isStaleOnceItsDaysAreMore_data()
    {
        QTest::addColumn<Stage>("stage");
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<int>("inStage");
        QTest::addColumn<bool>("stale");
        const auto row = [](const char *name, Stage stage, std::chrono::milliseconds age, int inStage,
                            bool stale) {
            QTest::newRow(name) << stage << qint64(age.count()) << inStage << stale;
        };
        row("before it came", Stage::New, -1h, 0, false);
        row("just come", Stage::New, 0ms, 0, false);
        row("as meant", Stage::New, days{2}, 2, false);
        row("the last moment", Stage::New, days{3} - 1ms, 2, false);
        row("a day more", Stage::New, days{3}, 3, true);
        row("attempted", Stage::Attempted, days{7} + 5h, 7, false);
        row("attempted long ago", Stage::Attempted, days{21}, 21, true);
        row("in conversation", Stage::InConversation, days{15} - 1ms, 14, false);
        row("conversation ended", Stage::InConversation, days{15}, 15, true);
        row("qualified", Stage::Qualified, days{31} - 1ms, 30, false);
        row("qualified, then nothing", Stage::Qualified, days{31}, 31, true);
        row("won", Stage::Won, days{4'000}, 4'000, false);
        row("expired", Stage::Expired, days{4'000}, 4'000, false);
    }

    void isStaleOnceItsDaysAreMore()
    {
        QFETCH(Stage, stage);
        QFETCH(qint64, ms);
        QFETCH(int, inStage);
        QFETCH(bool, stale);
        // Over the night in which European clocks go forward: a day is 24 hours all the same.
        const Instant since = *instantFromIso(u"2026-03-28T22:30:00Z");
        const Instant now = since + std::chrono::milliseconds{ms};
        const StageStay stay{since, stageLimit(stage, false, false)};
        QCOMPARE(stay.length(now).count(), inStage);
        QCOMPARE(stay.isStale(now), stale);
        QVERIFY(!StageStay({since, std::nullopt}).isStale(now));
        // The moment itself: where the index takes it from.
        if (const auto from = stay.staleFrom()) {
            QVERIFY(stay.isStale(*from));
            QVERIFY(!stay.isStale(*from - 1ms));
        }
    }
};

LEADLINE_TEST(AgeingTest)

} // namespace leadline::test

#include "ageingtest.moc"
