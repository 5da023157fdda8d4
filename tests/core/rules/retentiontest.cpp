// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/retention.h"
#include "tests/support/suite.h"

#include <algorithm>

using namespace leadline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class RetentionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallCases();
    void aYearOfNightlyBackups_data();
    void aYearOfNightlyBackups();
};

namespace {

constexpr auto day = 24h;
const Instant start = instantFromMs(1'767'232'800'000); // 2026-01-01 02:00 UTC

/// Every backup that a year leaves when each night's is made and the rest thinned out at once.
QList<Instant> simulate(int nights, std::chrono::milliseconds every, Instant &now)
{
    QList<Instant> kept;
    const Instant end = start + nights * day;
    for (now = start; now < end; now += every) {
        kept.append(now);
        kept = backupsToKeep(kept, now);
    }
    now -= every;
    return kept;
}

} // namespace

void RetentionTest::smallCases()
{
    QVERIFY(backupsToKeep({}, start).isEmpty());
    QCOMPARE(backupsToKeep({start}, start), QList<Instant>{start});
    QCOMPARE(backupsToKeep({start}, start + 5000 * day), QList<Instant>{start}); // the newest, however old
    QCOMPARE(backupsToKeep({start + day}, start), QList<Instant>{start + day});  // the clock was set back
    // All of the last two days, newest first, whatever the order they came in.
    const QList<Instant> recent{start - 1h, start, start - 48h, start - 30h};
    QCOMPARE(backupsToKeep(recent, start), (QList<Instant>{start, start - 1h, start - 30h, start - 48h}));
    // Older than that: the newest of its day.
    const QList<Instant> old{start - 72h, start - 73h, start - 75h};
    QCOMPARE(backupsToKeep(old, start), (QList<Instant>{start - 72h, start - 75h}));
    // Before 1970 the spans go on.
    const Instant early = instantFromMs(-400 * 86'400'000LL);
    QCOMPARE(backupsToKeep({early, early + 1h}, early + 10 * day), QList<Instant>{early + 1h});
}

void RetentionTest::aYearOfNightlyBackups_data()
{
    QTest::addColumn<int>("hours");
    QTest::newRow("nightly") << 24;
    QTest::newRow("four a day") << 6;
    QTest::newRow("every other day") << 48;
}

void RetentionTest::aYearOfNightlyBackups()
{
    QFETCH(int, hours);
    Instant now;
    const QList<Instant> kept = simulate(366, std::chrono::hours{hours}, now);
    QVERIFY(std::is_sorted(kept.begin(), kept.end(), std::greater<>()));
    QCOMPARE(kept.first(), now);
    QVERIFY(kept.size() <= 48 / hours + 1 + 12 + 10 + 9);
    QCOMPARE(backupsToKeep(kept, now), kept); // thinning twice thins nothing

    // How far apart two neighbours are at most, by the age of the younger one.
    for (qsizetype i = 1; i < kept.size(); ++i) {
        const auto age = now - kept[i - 1];
        const auto gap = kept[i - 1] - kept[i];
        const auto step = std::chrono::hours{hours};
        const auto most = age < 2 * day    ? std::max<std::chrono::milliseconds>(step, day)
                          : age < 11 * day ? std::max<std::chrono::milliseconds>(step, day) + day
                          : age < 70 * day ? 14 * day + step
                                           : 62 * day + step;
        QVERIFY2(gap <= most, qPrintable(u"%1 -> %2"_s.arg(toIso(kept[i]), toIso(kept[i - 1]))));
    }
    // The year is covered: nine months of it at least.
    QVERIFY(now - kept.last() > 270 * day);
    const auto recent =
        std::count_if(kept.begin(), kept.end(), [now](Instant backup) { return now - backup <= 48h; });
    QCOMPARE(recent, 48 / hours + 1);
}

LEADLINE_TEST(RetentionTest)
#include "retentiontest.moc"
