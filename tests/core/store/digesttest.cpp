// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/digest.h"
#include "tests/core/store/storefixture.h"
#include "tests/support/suite.h"

#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

Seed anotherSeed()
{
    return {.first = u"Ümit"_s, .last = u"Güneş"_s, .email = u"umit@example.org"_s, .offer = u"rain-vm"_s};
}

} // namespace

class DigestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderAndIdsDoNotCount();
    void layoutDoesNotCount();
    void whatIsNotSeenDoesNotCount_data();
    void whatIsNotSeenDoesNotCount();
    void everyVisibleColumnCounts_data();
    void everyVisibleColumnCounts();
    void equalRowsDoNotCancelOut();
};

void DigestTest::orderAndIdsDoNotCount()
{
    TemporaryStore one;
    seedLead(one.database());
    seedLead(one.database(), anotherSeed());
    TemporaryStore other;
    const Seeded gone = seedLead(other.database(), {.email = u"gone@example.com"_s, .offer = u"gone"_s});
    for (const char *sql : {"DELETE FROM touch", "DELETE FROM lead", "DELETE FROM customer"})
        other.database().run(sql);
    other.database().run("DELETE FROM offer WHERE id = ?1", gone.offer);
    other.database().run(
        "INSERT INTO customer SELECT 500, 'mail:x', '', '', '', '', '', '', '', 0, '', '', 1");
    seedLead(other.database(), anotherSeed());
    seedLead(other.database());
    other.database().run("DELETE FROM customer WHERE id = 500");
    QCOMPARE(contentDigest(other.database()), contentDigest(one.database()));
    QCOMPARE(contentDigest(one.database()).size(), 64);
}

void DigestTest::layoutDoesNotCount()
{
    TemporaryStore store;
    seedEverything(store.database());
    const QByteArray before = contentDigest(store.database());
    store.database().run("VACUUM");
    QCOMPARE(contentDigest(store.database()), before);
    store.reopen();
    QCOMPARE(contentDigest(store.database()), before);
}

void DigestTest::whatIsNotSeenDoesNotCount_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::newRow("the journal") << QByteArray("UPDATE action SET at = at + 1, subject = 'x'");
    QTest::newRow("sums") << QByteArray("UPDATE lead SET touches = 9, received = 0");
    QTest::newRow("folded names") << QByteArray("UPDATE customer SET name_key = 'x'");
    QTest::newRow("the time of the import, where a row has none")
        << QByteArray("UPDATE touch SET received = received + iif(time_basis = 'estimated', 5, 0)");
}

void DigestTest::whatIsNotSeenDoesNotCount()
{
    QFETCH(QByteArray, change);
    TemporaryStore store;
    seedEverything(store.database());
    store.database().run("UPDATE touch SET time_basis = 'estimated'");
    const QByteArray before = contentDigest(store.database());
    store.database().run(change.constData());
    QCOMPARE(contentDigest(store.database()), before);
}

void DigestTest::everyVisibleColumnCounts_data()
{
    QTest::addColumn<QByteArray>("change");
    const QList<std::pair<const char *, QList<const char *>>> texts{
        {"customer",
         {"identity_key", "first_name", "last_name", "email", "phone", "country", "company", "job_title"}},
        {"offer", {"publisher", "offer_id", "title", "key"}},
        {"lead", {"stage", "stage_reason", "owner", "basis_reason"}},
        {"touch", {"source", "action", "time_basis", "note", "external_id"}},
        {"activity", {"kind", "direction", "outcome", "text"}},
        {"lead_step", {"template", "step"}},
        {"lead_answer", {"criterion", "answer"}},
        {"opt_out", {"channel", "reason"}}};
    const QList<std::pair<const char *, QList<const char *>>> numbers{
        {"customer", {"withheld"}}, {"lead", {"test", "closed_at", "basis_at"}}, {"touch", {"received"}},
        {"activity", {"at"}},       {"lead_step", {"done_at", "version"}},       {"lead_answer", {"at"}},
        {"opt_out", {"at"}}};
    const auto add = [](const char *format, const auto &tables) {
        for (const auto &[table, columns] : tables) {
            for (const char *column : columns)
                QTest::addRow("%s.%s", table, column)
                    << QString::asprintf(format, table, column, column).toUtf8();
        }
    };
    add("UPDATE %s SET %s = %s || 'x'", texts);
    add("UPDATE %s SET %s = %s + 1", numbers);
    for (const char *table : {"opt_out", "lead_answer", "lead_step", "activity", "touch"})
        QTest::addRow("a %s less", table) << QByteArray("DELETE FROM ") + table;
}

void DigestTest::everyVisibleColumnCounts()
{
    QFETCH(QByteArray, change);
    TemporaryStore store;
    seedEverything(store.database());
    const QByteArray before = contentDigest(store.database());
    store.database().run(change.constData());
    QVERIFY(contentDigest(store.database()) != before);
}

void DigestTest::equalRowsDoNotCancelOut()
{
    TemporaryStore store;
    const Seeded seeded = seedEverything(store.database());
    QList<QByteArray> digests{contentDigest(store.database())};
    for (int i = 0; i < 3; ++i) {
        store.database().run("INSERT INTO activity (customer_id, lead_id, kind, direction, outcome, at, text)"
                             " VALUES (?1, ?2, 'note', 'internal', 'none', 5, 'same')",
                             seeded.customer, seeded.lead);
        QVERIFY(!digests.contains(contentDigest(store.database())));
        digests.append(contentDigest(store.database()));
    }
}

} // namespace leadline::test

using leadline::test::DigestTest;
LEADLINE_TEST(DigestTest)

#include "digesttest.moc"
