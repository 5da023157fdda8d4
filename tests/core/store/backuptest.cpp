// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "core/store/digest.h"
#include "tests/core/store/storefixture.h"
#include "tests/support/suite.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

constexpr int pageSize = 16384; // core/store/migrations

/// What damages a good backup.
using Damage = std::function<QByteArray(QByteArray)>;

QByteArray zeroed(QByteArray bytes, qsizetype from, qsizetype size)
{
    return bytes.replace(from, size, QByteArray(size, '\0'));
}

} // namespace

class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWholeAndPrivate();
    void refusesAnExistingFile();
    void namesDoNotCollide();
    void cannotWrite();
    void faultLeavesNoFile();
    void examine_data();
    void examine();
    void examineLeavesTheFolderAlone();
    void examinesWhatIsNoFile();
};

void BackupTest::isWholeAndPrivate()
{
    TemporaryStore store;
    seedEverything(store.database());
    const QString path = store.filePath(u"a backup's name.db"_s);
    backUpTo(store.database(), path);
    QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
             QFile::Permissions());
    QVERIFY(!QFileInfo::exists(path + u".partial"));
    QVERIFY(examineBackup(path));
    Database copy(path);
    QCOMPARE(contentDigest(copy), contentDigest(store.database()));
    Statement check = copy.query("PRAGMA quick_check");
    QVERIFY(check.next());
    QCOMPARE(check.text(0), u"ok"_s);
}

void BackupTest::refusesAnExistingFile()
{
    TemporaryStore store;
    const QString path = store.filePath(u"precious.txt"_s);
    writeBytes(path, "mine");
    const Status done = store.store().read([&path](Database &database) { backUpTo(database, path); });
    QCOMPARE(done.error().code, ErrorCode::CannotWrite);
    QCOMPARE(done.error().where, path);
    QCOMPARE(bytesOf(path), QByteArray("mine"));
}

void BackupTest::namesDoNotCollide()
{
    TemporaryStore store;
    QStringList names;
    for (int i = 0; i < 3; ++i)
        names.append(backUpInto(store.database(), store.filePath(u"."_s), u"by-hand"));
    names.removeDuplicates();
    QCOMPARE(names.size(), 3);
    for (const QString &name : names) {
        QVERIFY(name.contains(u"by-hand"));
        QVERIFY(examineBackup(name));
    }
}

void BackupTest::cannotWrite()
{
    TemporaryStore store;
    const QString path = store.filePath(u"nowhere/copy.db"_s);
    const Status done = store.store().read([&path](Database &database) { backUpTo(database, path); });
    QCOMPARE(done.error().code, ErrorCode::CannotWrite);
}

void BackupTest::faultLeavesNoFile()
{
    TemporaryStore store;
    const QString path = store.filePath(u"copy.db"_s);
    for (qint64 call = 1; call <= 2; ++call) {
        Database::failCallAt(call);
        const Status done = store.store().read([&path](Database &database) { backUpTo(database, path); });
        Database::failCallAt(0);
        QVERIFY(!done);
        QCOMPARE(QDir(store.filePath(u"."_s)).entryList({u"copy*"_s}, QDir::Files), QStringList());
    }
    QVERIFY(store.store().read([&path](Database &database) { backUpTo(database, path); }));
}

void BackupTest::examine_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const Damage &damage, ErrorCode code) {
        QTest::newRow(name) << damage << code;
    };
    row(
        "empty", [](const QByteArray &) { return QByteArray(); }, ErrorCode::StoreDamaged);
    row(
        "half", [](const QByteArray &b) { return b.left(b.size() / 2); }, ErrorCode::StoreDamaged);
    row(
        "the last page cut", [](const QByteArray &b) { return b.chopped(pageSize); },
        ErrorCode::StoreDamaged);
    row(
        "the header zeroed", [](const QByteArray &b) { return zeroed(b, 0, 100); }, ErrorCode::StoreDamaged);
    row(
        "a page zeroed", [](const QByteArray &b) { return zeroed(b, pageSize, pageSize); },
        ErrorCode::StoreDamaged);
    row(
        "all zeroed", [](const QByteArray &b) { return zeroed(b, 0, b.size()); }, ErrorCode::StoreDamaged);
    row(
        "a picture", [](const QByteArray &) { return QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF", 10); },
        ErrorCode::StoreDamaged);
    row(
        "a lead file", [](const QByteArray &) { return QByteArray("Email\na@example.com\n"); },
        ErrorCode::StoreDamaged);
    row(
        "a newer store", [](QByteArray b) { return b.replace(60, 4, QByteArray("\0\0\0\x63", 4)); },
        ErrorCode::StoreNewer);
    row(
        "another program's", [](QByteArray b) { return b.replace(68, 4, QByteArray(4, '\0')); },
        ErrorCode::StoreDamaged);
}

void BackupTest::examine()
{
    QFETCH(Damage, damage);
    TemporaryStore store;
    seedEverything(store.database());
    const QString good = store.filePath(u"good.db"_s);
    backUpTo(store.database(), good);
    const QString path = store.filePath(u"bad.db"_s);
    const QByteArray bytes = damage(bytesOf(good));
    writeBytes(path, bytes);
    const Status found = examineBackup(path);
    QVERIFY(!found);
    QTEST(found.error().code, "code");
    QCOMPARE(found.error().where, path);
    QVERIFY(bytesOf(path) == bytes);
}

void BackupTest::examineLeavesTheFolderAlone()
{
    TemporaryStore store;
    seedEverything(store.database());
    QVERIFY(QDir(store.filePath(u"."_s)).mkdir(u"kept"_s));
    const QString path = store.filePath(u"kept/good.db"_s);
    backUpTo(store.database(), path);
    const QByteArray before = bytesOf(path);
    QVERIFY(examineBackup(path));
    QVERIFY(bytesOf(path) == before);
    QCOMPARE(QDir(store.filePath(u"kept"_s)).entryList(QDir::Files), QStringList{u"good.db"_s});
}

void BackupTest::examinesWhatIsNoFile()
{
    const QTemporaryDir directory;
    for (const QString &path : {directory.filePath(u"nothing.db"_s), directory.path()})
        QCOMPARE(examineBackup(path).error().code, ErrorCode::FileNotReadable);
}

} // namespace leadline::test

Q_DECLARE_METATYPE(leadline::ErrorCode)
Q_DECLARE_METATYPE(leadline::test::Damage)

using leadline::test::BackupTest;
LEADLINE_TEST(BackupTest)

#include "backuptest.moc"
