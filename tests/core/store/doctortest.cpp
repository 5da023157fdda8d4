// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/doctor.h"
#include "core/store/digest.h"
#include "tests/core/store/storefixture.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

QStringList codesOf(const QList<StoreFinding> &findings)
{
    QStringList codes;
    for (const StoreFinding &finding : findings)
        codes.append(finding.code);
    codes.removeDuplicates();
    return codes;
}

} // namespace

class DoctorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundStore();
    void findsDefect_data();
    void findsDefect();
    void findsDamageInTheFile();
};

void DoctorTest::soundStore()
{
    TemporaryStore store;
    QVERIFY(examine(store.database(), false).isEmpty());
    seedEverything(store.database());
    QVERIFY(examine(store.database(), false).isEmpty());
    const QByteArray before = contentDigest(store.database());
    QVERIFY(examine(store.database(), true).isEmpty());
    QCOMPARE(contentDigest(store.database()), before);
}

void DoctorTest::findsDefect_data()
{
    QTest::addColumn<QByteArray>("defect");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("mendable");
    const auto row = [](const char *name, const char *defect, const QString &code, bool mendable) {
        QTest::newRow(name) << QByteArray(defect) << code << mendable;
    };
    row("the number of touches", "UPDATE lead SET touches = 7", u"summary"_s, true);
    row("a clock that runs", "UPDATE lead SET open_since = 5, open_action = 'PLT'", u"summary"_s, true);
    row("an answer that was none", "UPDATE lead SET answered_at = answered_at - 1", u"summary"_s, true);
    row("a notice that is none", "UPDATE lead SET notice_only = 1", u"summary"_s, true);
    row("source and time", "UPDATE lead SET source = '', action = '', received = 0", u"summary"_s, true);
    row("search words missing", "UPDATE lead SET words = ''", u"search"_s, true);
    row("search words stale", "UPDATE lead SET words = 'old'", u"search"_s, true);
    row("a lead without touches",
        "INSERT INTO lead (customer_id, offer_id, test, stage, stage_reason, owner,"
        " basis_reason, added_by) VALUES (1, 1, 1, 'new', '', '', '', 1)",
        u"orphan"_s, false);
    row("a stage there is not", "UPDATE lead SET stage = 'limbo'", u"bad_value"_s, false);
    row("a customer without identity", "UPDATE customer SET identity_key = ''", u"bad_value"_s, false);
    row("a kind of activity there is not", "UPDATE activity SET kind = 'fax'", u"bad_value"_s, false);
    row("a direction there is not", "UPDATE activity SET direction = 'up'", u"bad_value"_s, false);
    row("a channel there is not", "UPDATE opt_out SET channel = 'fax'", u"bad_value"_s, false);
    row("a certainty there is not", "UPDATE touch SET time_basis = 'maybe'", u"bad_value"_s, false);
    row("a touch of no lead", "UPDATE touch SET lead_id = 99", u"foreign_keys"_s, false);
    row("an activity of nobody", "UPDATE activity SET customer_id = 99", u"foreign_keys"_s, false);
    row("a lead without customer", "DELETE FROM customer", u"foreign_keys"_s, false);
    row("a lead without offer", "DELETE FROM offer", u"foreign_keys"_s, false);
}

void DoctorTest::findsDefect()
{
    QFETCH(QByteArray, defect);
    QFETCH(QString, code);
    QFETCH(bool, mendable);
    TemporaryStore store;
    Database &database = store.database();
    seedEverything(database);
    const QByteArray whole = contentDigest(database);
    database.run("PRAGMA foreign_keys = OFF"); // as a program that does not care would
    database.run(defect.constData());
    database.run("PRAGMA foreign_keys = ON");

    const auto found = store.store().read([](Database &open) { return examine(open, false); });
    QVERIFY(found);
    QVERIFY2(codesOf(*found).contains(code), qPrintable(codesOf(*found).join(u' ')));
    for (const StoreFinding &finding : *found) {
        QVERIFY(!finding.mended);
        QVERIFY(!finding.text.isEmpty());
    }
    const auto mended = store.store().write([](Database &open) { return examine(open, true); });
    QVERIFY(mended);
    const auto left = store.store().read([](Database &open) { return examine(open, false); });
    QVERIFY(left);
    QCOMPARE(codesOf(*left).contains(code), !mendable);
    if (!mendable)
        return;
    QVERIFY(left->isEmpty());
    QCOMPARE(contentDigest(database), whole);
    for (const StoreFinding &finding : *mended)
        QVERIFY(finding.mended);
}

void DoctorTest::findsDamageInTheFile()
{
    TemporaryStore store;
    seedEverything(store.database());
    const qint64 page =
        store.database().integer("SELECT rootpage FROM sqlite_schema WHERE name = 'touch_lead'");
    const qint64 size = store.database().integer("PRAGMA page_size");
    store.close();
    QByteArray bytes = bytesOf(store.path());
    bytes.replace((page - 1) * size, size, QByteArray(size, '\xAA'));
    writeBytes(store.path(), bytes);
    store.reopen();
    QVERIFY(store.isOpen());
    const auto found = store.store().read([](Database &database) { return examine(database, false); });
    // Either it can be listed, or it is so bad that reading ends: never "all is well".
    QVERIFY(!found || codesOf(*found).contains(u"integrity"_s));
    if (!found)
        QCOMPARE(found.error().code, ErrorCode::StoreDamaged);
}

} // namespace leadline::test

using leadline::test::DoctorTest;
LEADLINE_TEST(DoctorTest)

#include "doctortest.moc"
