// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "tests/core/store/storefixture.h"
#include "tests/support/suite.h"

#include <QtCore/QFileInfo>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

constexpr QFileDevice::Permissions ownerOnly =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;

qint64 valuesIn(Database &database)
{
    return database.integer("SELECT count(*) FROM about WHERE key LIKE 'test%'");
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsPragmas_data();
    void setsPragmas();
    void filesArePrivate();
    void openFails_data();
    void openFails();
    void textIsNeverNull_data();
    void textIsNeverNull();
    void bindsOptionals();
    void lendsStatementsTwice();
    void badSqlIsAnError();
    void transactionRollsBackWhenThrown();
    void transactionSurvivesFailedCommit();
    void failsTheCallAskedFor();
    void lockedByAnother();
    void storeTurnsErrorsIntoResults();
};

void DatabaseTest::setsPragmas_data()
{
    QTest::addColumn<QByteArray>("pragma");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *pragma, const QString &value) {
        QTest::newRow(pragma) << QByteArray(pragma) << value;
    };
    row("PRAGMA foreign_keys", u"1"_s);
    row("PRAGMA journal_mode", u"wal"_s);
    row("PRAGMA synchronous", u"2"_s);
    row("PRAGMA trusted_schema", u"0"_s);
    row("PRAGMA cell_size_check", u"1"_s);
    row("PRAGMA secure_delete", u"1"_s);
    row("PRAGMA temp_store", u"2"_s);
    row("PRAGMA busy_timeout", u"5000"_s);
}

void DatabaseTest::setsPragmas()
{
    QFETCH(QByteArray, pragma);
    TemporaryStore store;
    Statement statement = store.database().query(pragma.constData());
    QVERIFY(statement.next());
    QTEST(statement.text(0), "value");
}

void DatabaseTest::filesArePrivate()
{
    const mode_t before = ::umask(0);
    TemporaryStore store;
    seedLead(store.database());
    const QString backup = store.filePath(u"copy.db"_s);
    backUpTo(store.database(), backup);
    ::umask(before);
    for (const QString &path :
         {store.path(), QString(store.path() + u"-wal"), QString(store.path() + u"-shm"), backup}) {
        QVERIFY2(QFileInfo::exists(path), qPrintable(path));
        QCOMPARE(QFileInfo(path).permissions(), ownerOnly);
    }
}

void DatabaseTest::openFails_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a folder that is not there") << u"nowhere/leads.db"_s;
    QTest::newRow("a folder in its place") << u"."_s;
}

void DatabaseTest::openFails()
{
    QFETCH(QString, name);
    const QTemporaryDir directory;
    const auto opened = Store::open(directory.filePath(name), directory.path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::StoreReadOnly);
}

void DatabaseTest::textIsNeverNull_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("null string") << QString() << qint64{0};
    QTest::newRow("empty") << u""_s << qint64{0};
    QTest::newRow("Turkish") << u"Işık"_s << qint64{6};
    QTest::newRow("a NUL inside") << QString(u"Pri"_s + QChar(0) + u"ya"_s) << qint64{6};
    QTest::newRow("SQL") << u"'); DROP TABLE lead; --"_s << qint64{23};
    QTest::newRow("beyond the BMP") << u"\U0001F980"_s << qint64{4};
}

void DatabaseTest::textIsNeverNull()
{
    QFETCH(QString, text);
    TemporaryStore store;
    Database &database = store.database();
    database.run("INSERT INTO about VALUES ('test', ?1)", text);
    Statement row = database.query("SELECT value, length(CAST(value AS BLOB)), value IS NULL FROM about"
                                   " WHERE key = 'test'");
    QVERIFY(row.next());
    QVERIFY(!row.isNull(0));
    QCOMPARE(row.text(0), text);
    QCOMPARE(row.text(0).size(), text.size());
    QTEST(row.integer(1), "bytes");
    QCOMPARE(row.utf8(0), text.toUtf8());
}

void DatabaseTest::bindsOptionals()
{
    TemporaryStore store;
    Statement row =
        store.database().query("SELECT ?1, ?2, ?3, ?4, ?5", std::optional<QString>(), std::optional(u""_s),
                               std::optional<Instant>(), std::optional(instantFromMs(-5)), 2.5);
    QVERIFY(row.next());
    QVERIFY(row.isNull(0));
    QVERIFY(!row.isNull(1));
    QCOMPARE(row.optionalInstant(2), std::nullopt);
    QCOMPARE(row.optionalInstant(3), std::optional(instantFromMs(-5)));
    QCOMPARE(row.real(4), 2.5);
    QVERIFY(!row.next());
}

void DatabaseTest::lendsStatementsTwice()
{
    TemporaryStore store;
    Database &database = store.database();
    static const char *const sql = "SELECT key FROM about WHERE key > ?1 ORDER BY key";
    Statement outer = database.query(sql, QString());
    QVERIFY(outer.next());
    const QString first = outer.text(0);
    {
        Statement inner = database.query(sql, first); // the same text while it is lent out
        QVERIFY(inner.next());
        QVERIFY(inner.text(0) > first);
    }
    QCOMPARE(outer.text(0), first);
    QVERIFY(outer.next());
    // Given back, its values are forgotten.
    Statement unbound = database.prepare("SELECT ?1");
    unbound.bind(1, u"x"_s);
    QVERIFY(unbound.next());
    const auto again = [&] {
        Statement statement = database.prepare("SELECT ?1");
        return statement.next() && statement.isNull(0);
    };
    QVERIFY(again());
    Statement moved = std::move(unbound);
    QCOMPARE(moved.text(0), u"x"_s);
}

void DatabaseTest::badSqlIsAnError()
{
    TemporaryStore store;
    QVERIFY_THROWS_EXCEPTION(StoreError, store.database().run("SELECT nothing FROM nowhere"));
    QVERIFY_THROWS_EXCEPTION(StoreError, store.database().run("SELECT 1", u"too many"_s));
    QCOMPARE(store.database().integer("SELECT 7"), 7);
    QCOMPARE(store.database().integer("SELECT 7 WHERE false"), 0);
}

void DatabaseTest::transactionRollsBackWhenThrown()
{
    TemporaryStore store;
    const Status done = store.store().write([](Database &database) {
        database.run("INSERT INTO about VALUES ('test', '')");
        throw StoreError({ErrorCode::Cancelled, {}, {}});
    });
    QCOMPARE(done.error().code, ErrorCode::Cancelled);
    QVERIFY(!store.database().inTransaction());
    QCOMPARE(valuesIn(store.database()), 0);
}

void DatabaseTest::transactionSurvivesFailedCommit()
{
    TemporaryStore store;
    Database &database = store.database();
    // A deferred key that nothing satisfies: COMMIT fails, and leaves the transaction open.
    const Status done = store.store().write([](Database &open) {
        open.run("INSERT INTO about VALUES ('test', '')");
        open.run("PRAGMA defer_foreign_keys = ON");
        open.run("INSERT INTO raw_rows VALUES (1, 99, 1, x'00')");
    });
    QVERIFY(!done);
    QVERIFY(!database.inTransaction());
    QCOMPARE(valuesIn(database), 0);
    const Status next =
        store.store().write([](Database &open) { open.run("INSERT INTO about VALUES ('test', '')"); });
    QVERIFY(next);
    QCOMPARE(valuesIn(database), 1);
}

void DatabaseTest::failsTheCallAskedFor()
{
    TemporaryStore store;
    Database &database = store.database();
    const auto works = [&] {
        try {
            return database.integer("SELECT 1") == 1; // two calls: prepare and step
        } catch (const StoreError &fault) {
            return fault.error().code != ErrorCode::StoreFailed;
        }
    };
    Database::failCallAt(3);
    QVERIFY(works());
    QVERIFY(!works());
    QVERIFY(works()); // once
    Database::failCallAt(1);
    Database::failCallAt(0);
    QVERIFY(works());
}

void DatabaseTest::lockedByAnother()
{
    TemporaryStore store;
    Database other(store.path());
    Transaction held(other);
    store.database().run("PRAGMA busy_timeout = 50"); // the product waits five seconds
    const Status done = store.store().write([](Database &) {});
    QCOMPARE(done.error().code, ErrorCode::StoreLocked);
    QCOMPARE(done.error().where, store.path());
    QVERIFY(store.store().read([](Database &database) { return valuesIn(database); })); // readers go on
}

void DatabaseTest::storeTurnsErrorsIntoResults()
{
    TemporaryStore store;
    const auto read = store.store().read([](Database &database) { return database.integer("SELECT 3"); });
    QCOMPARE(*read, 3);
    const auto written = store.store().write([](Database &database) {
        database.run("INSERT INTO about VALUES ('test', '')");
        return valuesIn(database);
    });
    QCOMPARE(*written, 1);
    const Status twice = store.store().write(
        [](Database &database) { database.run("INSERT INTO about VALUES ('test', '')"); });
    QCOMPARE(twice.error().code, ErrorCode::StoreFailed);
    QCOMPARE(twice.error().where, store.path());
}

} // namespace leadline::test

using leadline::test::DatabaseTest;
LEADLINE_TEST(DatabaseTest)

#include "databasetest.moc"
