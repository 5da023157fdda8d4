// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"
#include "core/rules/identity.h"
#include "core/store/doctor.h"
#include "core/store/leadtable.h"
#include "core/store/rawtable.h"
#include "core/store/touchtable.h"
#include "tests/core/store/storefixture.h"
#include "tests/support/suite.h"

#include <QtCore/QDir>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

QStringList schemaOf(Database &database)
{
    QStringList texts;
    Statement row =
        database.query("SELECT type || ' ' || name || ': ' || coalesce(sql, '') FROM sqlite_schema"
                       " ORDER BY type, name");
    while (row.next())
        texts.append(row.text(0));
    return texts;
}

/// A SQLite file that another program or version made, with its journal in the file itself.
void makeFile(const QString &path, const QList<const char *> &statements)
{
    Database database(path);
    for (const char *sql : statements)
        database.run(sql);
    database.run("PRAGMA journal_mode = DELETE");
}

} // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freshStore();
    void oldSchemaEqualsAFreshOne_data();
    void oldSchemaEqualsAFreshOne();
    void refusesAndLeavesAlone_data();
    void refusesAndLeavesAlone();
    void faultLeavesNothingHalfDone();
};

void MigrationsTest::freshStore()
{
    TemporaryStore store;
    Database &database = store.database();
    QCOMPARE(database.integer("PRAGMA user_version"), currentSchemaVersion());
    QCOMPARE(database.integer("PRAGMA application_id"), 0x4c454144);
    bool isBackedUp = false;
    migrate(database, [&] { isBackedUp = true; });
    QVERIFY(!isBackedUp); // nothing to do
    const QStringList before = schemaOf(database);
    store.reopen();
    QCOMPARE(schemaOf(store.database()), before);
    // The file explains itself in any browser.
    QVERIFY(store.database().integer("SELECT count(*) FROM about") > 0);
    QCOMPARE(store.database().integer("SELECT count(*) FROM leads_readable"), 0);
}

// One row for each version that was ever released; its store lies in tests/data/stores as made by that
// version.
void MigrationsTest::oldSchemaEqualsAFreshOne_data()
{
    QTest::addColumn<QString>("fixture");
    QTest::newRow("0: an empty file") << QString();
    const QDir fixtures(QFINDTESTDATA("../../data/stores"), u"v*.db"_s);
    for (const QString &name : fixtures.entryList())
        QTest::newRow(qPrintable(name)) << fixtures.filePath(name);
}

void MigrationsTest::oldSchemaEqualsAFreshOne()
{
    QFETCH(QString, fixture);
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"leads.db"_s);
    writeBytes(path, fixture.isEmpty() ? QByteArray() : bytesOf(fixture));
    TemporaryStore fresh;
    const auto migrated = Store::open(path, directory.path());
    QVERIFY(migrated);
    QCOMPARE(schemaOf((*migrated)->database()), schemaOf(fresh.database()));
    Database &database = (*migrated)->database();
    QCOMPARE(database.integer("PRAGMA user_version"), currentSchemaVersion());
    QVERIFY(examine(database, false).isEmpty());
    RawTable raw(database);
    LeadTable(database).forEachId([&](LeadId lead) {
        const QList<Touch> touches = TouchTable(database).ofLead(lead);
        QCOMPARE(raw.ofLead(lead).size(), touches.size());
        for (const Touch &touch : touches) // a row that comes again is still known
            QVERIFY(TouchTable(database).has(lead, touchFingerprint(touch)));
    });
    // Who closed a channel before there was a list stands on it.
    QCOMPARE(database.integer("SELECT count(*) > 0 FROM opt_out"),
             database.integer("SELECT count(*) > 0 FROM suppression"));
    QCOMPARE(database.integer("SELECT length(salt) FROM suppression_salt"), 32);
}

void MigrationsTest::refusesAndLeavesAlone_data()
{
    QTest::addColumn<QList<const char *>>("statements");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const QList<const char *> none;
    QTest::newRow("a newer store") << QList{"PRAGMA application_id = 1279607108",
                                            "CREATE TABLE lead (id INTEGER)", "PRAGMA user_version = 99"}
                                   << QByteArray() << ErrorCode::StoreNewer;
    QTest::newRow("another program's file")
        << QList{"CREATE TABLE bookmark (id INTEGER)"} << QByteArray() << ErrorCode::StoreDamaged;
    QTest::newRow("another program's file with a version of its own")
        << QList{"CREATE TABLE bookmark (id INTEGER)", "PRAGMA user_version = 29"} << QByteArray()
        << ErrorCode::StoreDamaged;
    QTest::newRow("a text") << none << QByteArray("First Name;Last Name\n").repeated(200)
                            << ErrorCode::StoreDamaged;
    QTest::newRow("a picture") << none << QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF", 10).repeated(500)
                               << ErrorCode::StoreDamaged;
    QTest::newRow("zeros") << none << QByteArray(8192, '\0') << ErrorCode::StoreDamaged;
}

void MigrationsTest::refusesAndLeavesAlone()
{
    QFETCH(QList<const char *>, statements);
    QFETCH(QByteArray, bytes);
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"leads.db"_s);
    if (statements.isEmpty())
        writeBytes(path, bytes);
    else
        makeFile(path, statements);
    const QByteArray before = bytesOf(path);
    {
        const auto opened = Store::open(path, directory.path());
        QVERIFY(!opened);
        QTEST(opened.error().code, "code");
    }
    QVERIFY(bytesOf(path) == before);
    QCOMPARE(QDir(directory.path()).entryList(QDir::Files), QStringList{u"leads.db"_s});
}

void MigrationsTest::faultLeavesNothingHalfDone()
{
    TemporaryStore whole;
    const QStringList wanted = schemaOf(whole.database());
    int faults = 0;
    for (qint64 call = 1;; ++call) {
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"leads.db"_s);
        Database::failCallAt(call);
        const bool hasFault = !Store::open(path, directory.path());
        Database::failCallAt(0);
        const auto again = Store::open(path, directory.path());
        QVERIFY2(again, qPrintable(QString::number(call)));
        QCOMPARE(schemaOf((*again)->database()), wanted);
        if (!hasFault)
            break;
        ++faults;
    }
    QVERIFY(faults > 60);
}

} // namespace leadline::test

Q_DECLARE_METATYPE(leadline::ErrorCode)

using leadline::test::MigrationsTest;
LEADLINE_TEST(MigrationsTest)

#include "migrationstest.moc"
