// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulkload.h"
#include "tests/core/store/storefixture.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

constexpr qint64 many = 5000;

qint64 indexesOf(Database &database)
{
    return database.integer("SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND name IN"
                            " ('customer_identity', 'touch_lead', 'touch_external', 'lead_key')");
}

/// A step of a lead that there is none of.
Status insertStray(Store &store)
{
    return store.write([](Database &database) {
        database.run("INSERT INTO lead_step (lead_id, template, version, step, done_at)"
                     " VALUES (12345, 't', 1, 's', 0)");
    });
}

} // namespace

class BulkLoadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isForManyRows_data();
    void isForManyRows();
    void keysAreCheckedAfterwards_data();
    void keysAreCheckedAfterwards();
    void keysAreCheckedAfterEveryFault_data();
    void keysAreCheckedAfterEveryFault();
};

void BulkLoadTest::isForManyRows_data()
{
    QTest::addColumn<BulkLoad::Way>("way");
    QTest::addColumn<bool>("seeded");
    QTest::addColumn<qint64>("rows");
    QTest::addColumn<bool>("active");
    QTest::newRow("few come") << BulkLoad::Way::In << false << many - 1 << false;
    QTest::newRow("many come") << BulkLoad::Way::In << false << many << true;
    QTest::newRow("many come to others") << BulkLoad::Way::In << true << many << false;
    QTest::newRow("few go") << BulkLoad::Way::Out << true << many - 1 << false;
    QTest::newRow("many go") << BulkLoad::Way::Out << true << many << true;
}

void BulkLoadTest::isForManyRows()
{
    QFETCH(BulkLoad::Way, way);
    QFETCH(bool, seeded);
    QFETCH(qint64, rows);
    TemporaryStore store;
    if (seeded)
        seedLead(store.database());
    const Transaction transaction(store.database());
    const BulkLoad bulk(store.database(), way, rows);
    QTEST(bulk.isActive(), "active");
    QCOMPARE(store.database().integer("PRAGMA foreign_keys") == 0, bulk.isActive());
}

void BulkLoadTest::keysAreCheckedAfterwards_data()
{
    QTest::addColumn<BulkLoad::Way>("way");
    QTest::addColumn<bool>("bare");
    QTest::addColumn<bool>("thrown");
    for (const auto &[name, way] :
         {std::pair("in", BulkLoad::Way::In), std::pair("out", BulkLoad::Way::Out)}) {
        QTest::addRow("%s", name) << way << false << false;
        QTest::addRow("%s, given up", name) << way << false << true;
        QTest::addRow("%s, of indexes taken away by hand", name) << way << true << false;
    }
}

void BulkLoadTest::keysAreCheckedAfterwards()
{
    QFETCH(BulkLoad::Way, way);
    QFETCH(bool, bare);
    QFETCH(bool, thrown);
    TemporaryStore store;
    if (bare) {
        for (const char *drop : {"DROP INDEX customer_identity", "DROP INDEX touch_lead",
                                 "DROP INDEX touch_external", "DROP INDEX lead_key"})
            store.database().run(drop);
    }
    const qint64 before = indexesOf(store.database());
    const Status done = store.store().write([&](Database &database) {
        BulkLoad bulk(database, way, many);
        QVERIFY(bulk.isActive());
        if (thrown)
            throw StoreError({ErrorCode::Cancelled, {}, {}});
        bulk.finish();
    });
    QCOMPARE(done.has_value(), !thrown);
    QCOMPARE(indexesOf(store.database()), before);
    QVERIFY(!insertStray(store.store()));
}

void BulkLoadTest::keysAreCheckedAfterEveryFault_data()
{
    QTest::addColumn<BulkLoad::Way>("way");
    QTest::newRow("in") << BulkLoad::Way::In;
    QTest::newRow("out") << BulkLoad::Way::Out;
}

void BulkLoadTest::keysAreCheckedAfterEveryFault()
{
    QFETCH(BulkLoad::Way, way);
    TemporaryStore store;
    const qint64 before = indexesOf(store.database());
    int faults = 0;
    for (bool hasFault = true; hasFault; ++faults) {
        Database::failCallAt(faults + 1);
        hasFault = !store.store().write([way](Database &database) {
            BulkLoad bulk(database, way, many);
            bulk.finish();
        });
        Database::failCallAt(0);
        QCOMPARE(indexesOf(store.database()), before);
        QVERIFY2(!insertStray(store.store()), qPrintable(QString::number(faults + 1)));
    }
    QVERIFY(faults > 10);
}

} // namespace leadline::test

using leadline::test::BulkLoadTest;
LEADLINE_TEST(BulkLoadTest)

#include "bulkloadtest.moc"
