// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/runmarker.h"

#include "core/services/importprofiles.h"
#include "tests/core/services/bookfixture.h"
#include "tests/support/suite.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QStringEncoder>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The note that a killed run leaves, as the run would have written it.
void leaveMarker(const BookFixture &fixture, const ImportPlan &plan)
{
    const QString path = fixture.profile().unfinishedImportPath();
    QByteArray bytes;
    {
        const RunMarker marker(path, plan, fixture.clock.now());
        bytes = bytesOf(path);
    }
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

/// Headings that nobody knows and dates that can be read in two ways, in a file of an old program.
QByteArray vendorFile()
{
    QStringEncoder encoder(QStringConverter::Utf16BE);
    return encoder.encode(u"A report\n\nAlpha;Beta;Gamma;Delta\n"
                          "SPZA-PLT | fabrikam.rain;ada@example.com;05/06/2026 10:00;Freedonia\n"
                          "SPZA-PLT | fabrikam.rain;bo@example.com;07/06/2026 10:00;Freedonia\n"_s);
}

ImportOverrides said()
{
    ImportOverrides overrides;
    overrides.encoding = Encoding::Utf16Be;
    CsvDialect dialect;
    dialect.delimiter = u';';
    dialect.headerLine = 3;
    dialect.firstDataLine = 4;
    overrides.dialect = dialect;
    overrides.columns = ColumnMap{
        {u"Alpha"_s, LeadField::LeadSource, 1.0, MatchReason::User, {}},
        {u"Beta"_s, LeadField::Email, 1.0, MatchReason::User, {}},
        {u"Gamma"_s, LeadField::Received, 1.0, MatchReason::User, {}},
        {u"Delta"_s, LeadField::Country, 1.0, MatchReason::User, {}},
    };
    overrides.dateOrder = DateOrder::DayFirst;
    overrides.zone = QTimeZone("Europe/Istanbul");
    ImportDecisions &decisions = overrides.decisions.emplace();
    decisions.duplicates = DuplicatePolicy::Overwrite;
    decisions.fields.insert(LeadField::Phone, DuplicatePolicy::Skip);
    decisions.values[LeadField::Country].insert(u"Freedonia"_s, u"ES"_s);
    decisions.values[LeadField::Action].insert(u"x \"y\""_s, QString());
    decisions.missingTime = MissingTime::FileTime;
    decisions.rows[2].cells.insert(3, u"Türkiye"_s);
    decisions.rows[2].duplicates = DuplicatePolicy::Add;
    decisions.rows[7].leaveOut = true;
    return overrides;
}

/// What two plans of one file must agree in.
void compare(const ImportPlan &a, const ImportPlan &b)
{
    QCOMPARE(a.format.kind, b.format.kind);
    QCOMPARE(a.format.encoding, b.format.encoding);
    QVERIFY(a.format.dialect == b.format.dialect);
    QCOMPARE(a.header, b.header);
    QCOMPARE(a.columns, b.columns);
    QCOMPARE(a.dateOrder, b.dateOrder);
    QCOMPARE(a.zone, b.zone);
    QCOMPARE(a.zoneChosen, b.zoneChosen);
    QCOMPARE(a.decisions, b.decisions);
    QCOMPARE(a.profile, b.profile);
    QCOMPARE(a.rows, b.rows);
    QCOMPARE(a.guarded, b.guarded);
    QCOMPARE(a.sha256, b.sha256);
}

} // namespace

class RunMarkerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resumesAsItWas_data();
    void resumesAsItWas();
    void everyEncodingComesBack();
    void goesWhenTheRunEnds();
    void isThereDuringTheRun();
    void ofOthers_data();
    void ofOthers();
    void forgotten();
};

void RunMarkerTest::resumesAsItWas_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("saidAll");
    QTest::addColumn<bool>("byProfile");
    QTest::newRow("all was found") << smallFile().toUtf8() << false << false;
    QTest::newRow("all was said") << vendorFile() << true << false;
    QTest::newRow("a profile said it") << vendorFile() << true << true;
    QTest::newRow("JSON") << "{\"LeadSource\":\"SPZA\",\"ActionCode\":\"PLT\",\"OfferTitle\":\"Rain\","
                             "\"UserDetails\":{\"FirstName\":\"Ada\",\"Email\":\"ada@example.com\"}}\n"_ba
                          << false << false;
    QTest::newRow("no header") << "ada@example.com,Ada,+34 683 554 009,2026-05-17T10:00:00Z\n"
                                  "bo@example.com,Bo,+34 683 554 010,2026-05-17T11:00:00Z\n"_ba
                               << false << false;
}

void RunMarkerTest::resumesAsItWas()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, saidAll);
    QFETCH(bool, byProfile);
    BookFixture fixture;
    const ImportProfiles profiles(fixture.profile().importProfileDirectory());
    const QString path = fixture.write(u"leads.csv"_s, bytes);
    const ImportOverrides overrides = saidAll ? said() : ImportOverrides{};
    auto plan = planImport(path, overrides, fixture.zone, nullptr, &profiles);
    QVERIFY(plan);
    if (byProfile) {
        QVERIFY(profiles.save(profileOf(*plan, u"Vendor"_s)));
        plan = planImport(path, {}, fixture.zone, nullptr, &profiles);
        QVERIFY(plan);
        QCOMPARE(plan->profile, u"Vendor"_s);
    }
    QVERIFY(!fixture.book().unfinishedImport());
    leaveMarker(fixture, *plan);
    QVERIFY(fixture.open()); // the next start
    const auto left = fixture.book().unfinishedImport();
    QVERIFY(left);
    QCOMPARE(left->path, path);
    QCOMPARE(left->at, fixture.clock.now());
    const auto again = planImport(left->path, left->overrides, fixture.zone, nullptr, &profiles);
    QVERIFY(again);
    compare(*plan, *again);
    if (QTest::currentTestFailed())
        return;
    const auto dry = fixture.book().dryRun(*plan);
    QVERIFY(dry);
    const auto run = fixture.book().import(*again);
    QVERIFY(run);
    QCOMPARE(countsOf(*dry), countsOf(*run));
    QVERIFY(!fixture.book().unfinishedImport());
}

void RunMarkerTest::everyEncodingComesBack()
{
    const BookFixture fixture;
    auto plan = planImport(fixture.write(u"f.csv"_s, smallFile().toUtf8()), {}, fixture.zone);
    QVERIFY(plan);
    for (const Encoding encoding : allEncodings()) {
        plan->format.encoding = encoding;
        leaveMarker(fixture, *plan);
        const auto left = RunMarker::left(fixture.profile().unfinishedImportPath());
        QVERIFY(left);
        QCOMPARE(left->overrides.encoding, std::optional(encoding));
    }
}

void RunMarkerTest::goesWhenTheRunEnds()
{
    BookFixture fixture;
    const QString marker = fixture.profile().unfinishedImportPath();
    const QString path = fixture.write(u"leads.csv"_s, smallFile().toUtf8());
    const auto plan = planImport(path, {}, fixture.zone);
    QVERIFY(plan);
    QVERIFY(fixture.book().import(*plan));
    QVERIFY2(!QFile::exists(marker), "after success");
    ImportProgress progress;
    progress.request = ImportProgress::Request::RollBack;
    QVERIFY(!fixture.book().import(*plan, &progress));
    QVERIFY2(!QFile::exists(marker), "after a roll-back");
    QVERIFY(QFile::remove(path));
    QVERIFY(!fixture.book().import(*plan));
    QVERIFY2(!QFile::exists(marker), "after a failure");
    QVERIFY(!fixture.book().dryRun(*plan));
    QVERIFY2(!QFile::exists(marker), "a dry run leaves none");
}

void RunMarkerTest::isThereDuringTheRun()
{
    const BookFixture fixture;
    const QString marker = fixture.profile().unfinishedImportPath();
    const auto plan = planImport(fixture.write(u"f.csv"_s, smallFile().toUtf8()), {}, fixture.zone);
    const RunMarker running(marker, *plan, fixture.clock.now());
    QVERIFY(QFile::exists(marker));
    QCOMPARE(QFile(marker).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void RunMarkerTest::ofOthers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("left");
    const auto marker = [](const QByteArray &at, qint64 process) {
        return QByteArray(R"({"path":"/x.csv","at":")" + at + R"(","process":)" +
                          QByteArray::number(process) + R"(,"said":{}})");
    };
    QTest::newRow("of a program that is gone") << marker("2026-05-18T09:00:00Z", 4'194'304 + 7) << true;
    QTest::newRow("of one that runs still") << marker("2026-05-18T09:00:00Z", 1) << false;
    QTest::newRow("no time") << marker("", 4'194'304 + 7) << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("cut short") << marker("2026-05-18T09:00:00Z", 4'194'304 + 7).left(20) << false;
    QTest::newRow("no JSON") << "Alpha,Beta\n"_ba << false;
}

void RunMarkerTest::ofOthers()
{
    QFETCH(QByteArray, bytes);
    const BookFixture fixture;
    const QString path = fixture.write(u"marker.json"_s, bytes);
    QTEST(RunMarker::left(path).has_value(), "left");
    QVERIFY(!RunMarker::left(fixture.filePath(u"none.json"_s)));
}

void RunMarkerTest::forgotten()
{
    BookFixture fixture;
    const auto plan = planImport(fixture.write(u"f.csv"_s, smallFile().toUtf8()), {}, fixture.zone);
    leaveMarker(fixture, *plan);
    QVERIFY(fixture.book().unfinishedImport());
    fixture.book().forgetUnfinishedImport();
    QVERIFY(!fixture.book().unfinishedImport());
    fixture.book().forgetUnfinishedImport(); // nothing to forget is fine
}

} // namespace leadline::test

using leadline::test::RunMarkerTest;
LEADLINE_TEST(RunMarkerTest)

#include "runmarkertest.moc"
