// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/samples.h"
#include "core/store/transaction.h"
#include "tests/core/services/bookfixture.h"
#include "tests/support/suite.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

ActivityDraft note()
{
    return {ActivityKind::Note, Direction::Internal, Outcome::None, {}, u"note"_s};
}

/// Every touch as text, for a message that says what differs.
QStringList cellsOf(BookFixture &fixture)
{
    QStringList cells;
    for (const LeadId id : fixture.ids()) {
        const LeadPage page = *fixture.book().lead(id);
        const Customer &who = page.lead.customer;
        for (const TimelineEntry &entry : page.timeline)
            cells.append(QStringList{who.firstName, who.lastName, who.email, who.phone, who.country,
                                     who.company, who.jobTitle, entry.offer, entry.touch.source.code(),
                                     entry.touch.action.code(), entry.touch.note, entry.touch.externalId,
                                     toIso(entry.at)}
                             .join(u'|'));
    }
    cells.sort();
    return cells;
}

} // namespace

class SafetyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportComesBack_data();
    void exportComesBack();
    void exportCannotBeWritten();
    void backupAndRestore();
    void damagedBackupIsRefused();
    void restoreSurvivesFaults();
    void anotherProgramWrites();
    void lockedStore();
    void profileIsPrivate();
    void theUserHasANameEverywhere();
    void sampleLeads();
};

// Stage and owner are exported for people to read; an import takes neither, nor what was logged.
void SafetyTest::exportComesBack_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<ExportOptions>("options");
    const auto row = [](const char *name, const QByteArray &zone, auto set) {
        ExportOptions options;
        set(options);
        QTest::newRow(name) << zone << options;
    };
    row("CSV", "UTC", [](ExportOptions &) {});
    row("CSV in Madrid", "Europe/Madrid", [](ExportOptions &) {});
    row("CSV in Auckland", "Pacific/Auckland", [](ExportOptions &) {});
    row("Spanish headers, semicolons", "UTC", [](ExportOptions &options) {
        options.language = u"es"_s;
        options.delimiter = u';';
    });
    row("Turkish headers, no BOM", "Europe/Istanbul", [](ExportOptions &options) {
        options.language = u"tr"_s;
        options.bom = false;
    });
    row("raw", "UTC", [](ExportOptions &options) { options.raw = true; });
    row("JSON", "UTC", [](ExportOptions &options) { options.format = ExportOptions::Format::Json; });
}

void SafetyTest::exportComesBack()
{
    QFETCH(QByteArray, zone);
    QFETCH(ExportOptions, options);
    BookFixture fixture{QTimeZone(zone)};
    QVERIFY(fixture.importText(smallFile().section(u"A7,"_s, 0, 0)));
    // Formula cells, an honest apostrophe, days without a time.
    QVERIFY(
        fixture.importText(u"Created Date,Lead Source,First Name,Last Name,Email,Company,Notes\n"
                           "2026-05-13,SPZA-PLT | a.b,=1+1,'tis,f@example.com,@SUM(1),\"-2+3, \"\"x\"\"\"\n"
                           "2026-05-14,Partner-XYZ | Some title,+34,-5,g@example.com,'=x,\n"_s));
    const QString path = fixture.filePath(u"out.txt"_s);
    const mode_t before = ::umask(0);
    const auto report = fixture.book().exportLeads(path, {}, options);
    ::umask(before);
    QVERIFY(report);
    QCOMPARE(report->rows, fixture.book().touchFacets({})->total);
    QVERIFY(!(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    BookFixture other{QTimeZone(zone)};
    const auto back = other.import(path);
    QVERIFY(back);
    QCOMPARE(back->rejectedRows, 0);
    QCOMPARE(cellsOf(other), cellsOf(fixture));
    QCOMPARE(other.digest(), fixture.digest());
}

void SafetyTest::exportCannotBeWritten()
{
    BookFixture fixture;
    const auto report = fixture.book().exportLeads(fixture.filePath(u"nowhere/out.csv"_s), {}, {});
    QCOMPARE(report.error().code, ErrorCode::CannotWrite);
}

void SafetyTest::backupAndRestore()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const QByteArray before = fixture.digest();
    const auto kept = fixture.book().backup();
    QVERIFY(kept);
    QVERIFY(QFileInfo(*kept).absolutePath() == fixture.profile().backupDirectory());
    QVERIFY(fixture.book().backup(fixture.filePath(u"mine.db"_s)));
    QCOMPARE(fixture.book().backup(fixture.filePath(u"mine.db"_s)).error().code, ErrorCode::CannotWrite);

    QVERIFY(fixture.book().log(fixture.id(u"owen"_s), note()));
    const QByteArray after = fixture.digest();
    const QDir backups(fixture.profile().backupDirectory());
    const auto files = [&] { return backups.entryList(QDir::Files); };
    const qsizetype count = files().size();
    QVERIFY(fixture.book().restore(*kept));
    QCOMPARE(fixture.digest(), before);
    QCOMPARE(files().size(), count + 1); // the present store was kept aside
    QCOMPARE(fixture.ids().size(), 7);
    QVERIFY(fixture.open());
    QCOMPARE(fixture.digest(), before);
    const QStringList aside = files().filter(u"before-restore"_s);
    QCOMPARE(aside.size(), 1);
    QVERIFY(fixture.book().restore(backups.filePath(aside.first())));
    QCOMPARE(fixture.digest(), after);
    QVERIFY(!QFileInfo(fixture.profile().storePath()).permission(QFile::ReadOther));
    QVERIFY(!QFileInfo::exists(fixture.profile().storePath() + u".restoring"));
}

void SafetyTest::damagedBackupIsRefused()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const QByteArray before = fixture.digest();
    const QString path =
        fixture.write(u"bad.db"_s, QByteArray("SQLite format 3\0", 16) + QByteArray(9000, 'x'));
    QCOMPARE(fixture.book().restore(path).error().code, ErrorCode::StoreDamaged);
    QCOMPARE(fixture.book().restore(fixture.filePath(u"none.db"_s)).error().code, ErrorCode::FileNotReadable);
    QCOMPARE(fixture.digest(), before);
    QVERIFY(fixture.book().log(fixture.id(u"owen"_s), note()));
}

void SafetyTest::restoreSurvivesFaults()
{
    LEADLINE_ONCE;
    for (qint64 call = 1;; ++call) {
        BookFixture fixture;
        const QString empty = *fixture.book().backup();
        const QByteArray restored = fixture.digest();
        QVERIFY(fixture.importText(smallFile()));
        const QByteArray before = fixture.digest();
        Database::failCallAt(call);
        const bool isRestored = fixture.book().restore(empty).has_value();
        Database::failCallAt(0);
        const QByteArray found = fixture.digest();
        QVERIFY2(found == (isRestored ? restored : before), qPrintable(QString::number(call)));
        QVERIFY(fixture.book().restore(empty));
        QCOMPARE(fixture.digest(), restored);
        if (isRestored && call > 60)
            break;
    }
}

void SafetyTest::anotherProgramWrites()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    QCOMPARE(fixture.ids(u"stage:won"_s).size(), 0);
    QVERIFY(!fixture.book().refreshIfChangedOutside());
    auto other = *LeadBook::open(fixture.profile(), fixture.clock, fixture.zone);
    QVERIFY(other->setStage(fixture.id(u"owen"_s), Stage::Won, {}));
    QVERIFY(fixture.book().refreshIfChangedOutside());
    QCOMPARE(fixture.ids(u"stage:won"_s).size(), 1);
    QVERIFY(!fixture.book().refreshIfChangedOutside());
    QCOMPARE(other->digest(), fixture.book().digest());
}

void SafetyTest::lockedStore()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const LeadId id = fixture.id(u"owen"_s);
    const QByteArray before = fixture.digest();
    QElapsedTimer timer;
    {
        Database other(fixture.profile().storePath());
        const Transaction held(other);
        timer.start();
        QCOMPARE(fixture.book().log(id, note()).error().code, ErrorCode::StoreLocked);
        QVERIFY2(timer.elapsed() < 8000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(fixture.digest(), before); // reading goes on
    }
    QVERIFY(fixture.book().log(id, note()));
    QVERIFY(fixture.book().check(false)->isEmpty());
}

void SafetyTest::profileIsPrivate()
{
    const QTemporaryDir directory;
    const mode_t before = ::umask(0);
    const auto profile = Profile::at(directory.filePath(u"a/b"_s));
    ::umask(before);
    QVERIFY(profile);
    for (const QString &path : {profile->directory(), profile->backupDirectory()})
        QVERIFY(!(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther)));
    QFile file(directory.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(Profile::at(file.fileName()).error().code, ErrorCode::StoreReadOnly);
}

/// A service and a scheduler set neither USER nor HOME; mails would be signed by nobody.
void SafetyTest::theUserHasANameEverywhere()
{
    const QTemporaryDir directory;
    const QByteArray before = qgetenv("USER");
    const auto nameWith = [&directory](const QByteArray &user) {
        qputenv("USER", user);
        return Profile::at(directory.filePath(u"p"_s)).value().ownName();
    };
    QCOMPARE(nameWith("ada"), u"ada"_s);
    for (const QByteArray &nobody : {QByteArray(), QByteArray("  ")}) {
        const QString name = nameWith(nobody);
        QVERIFY(!name.isEmpty());
        QVERIFY(name == QFileInfo(directory.path()).owner() ||
                name == QString::number(QFileInfo(directory.path()).ownerId()));
    }
    before.isNull() ? qunsetenv("USER") : qputenv("USER", before);
}

void SafetyTest::sampleLeads()
{
    BookFixture fixture;
    const auto path = writeSampleFile(fixture.filePath(u"."_s), fixture.clock.now());
    QVERIFY(path);
    const auto report = fixture.import(*path);
    QVERIFY(report);
    QCOMPARE(report->rejectedRows, 0);
    QVERIFY(report->stillAnswerable > 0);
    QVERIFY(fixture.book().imports()->first().sample);
    QCOMPARE(writeSampleFile(fixture.filePath(u"nowhere"_s), {}).error().code, ErrorCode::CannotWrite);
}

} // namespace leadline::test

Q_DECLARE_METATYPE(leadline::ExportOptions)

using leadline::test::SafetyTest;
LEADLINE_TEST(SafetyTest)

#include "safetytest.moc"
