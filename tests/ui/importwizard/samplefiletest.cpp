// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/samples.h"
#include "tests/support/suite.h"
#include "tests/ui/importwizard/wizardharness.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace leadline::test {

/// The shipped sample leads, as the journal and the list see them.
class SampleFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsWithoutAFault();
    void isForTheOwnerAlone();
    void aFolderThatIsNotThereIsToldOf();
};

void SampleFileTest::importsWithoutAFault()
{
    WizardHarness harness;
    const auto path = writeSampleFile(harness.path({}), harness.clock.now());
    QVERIFY(path);
    QVERIFY(harness.runThrough(*path));
    const QList<ImportRun> runs = harness.imports();
    QCOMPARE(runs.size(), 1);
    const ImportRun &run = runs.first();
    QCOMPARE(run.fileName, sampleFileName());
    QVERIFY(run.sample);
    QCOMPARE(run.rowsRead, 61);
    QCOMPARE(run.newTouches, 60);
    QCOMPARE(run.newLeads, 56);
    QCOMPARE(run.doNotContact, 9);
    QCOMPARE(run.testLeads, 1);
    QCOMPARE(run.rejectedRows, 0);
    QVERIFY2(harness.text("resultClock").startsWith(u"26 can still"_s),
             qPrintable(harness.text("resultClock")));

    const auto facets = harness.book([](LeadBook &book) { return book.touchFacets({}); });
    QVERIFY(facets);
    const QStringList sources{u"AppSource"_s, u"AzureMarketplace"_s, u"AzurePortal"_s, u"TestDrive"_s};
    QCOMPARE((*facets)[Facet::Source].keys(), sources);
    const QStringList actions{u"Create"_s, u"DNC"_s, u"Deals"_s, u"INS"_s, u"PLT"_s, u"StartTestDrive"_s};
    QCOMPARE((*facets)[Facet::Action].keys(), actions);
    QCOMPARE((*facets)[Facet::Offer].size(), 5);
}

void SampleFileTest::isForTheOwnerAlone()
{
    const QTemporaryDir directory;
    const auto path = writeSampleFile(directory.path(), *instantFromIso(u"2026-05-18T09:00:00Z"));
    QVERIFY(path);
    QCOMPARE(QFile::permissions(*path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QFile file(*path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.contains(u"Created Date"_s));
    QVERIFY(text.contains(u"2026-05-18T08:42:00Z"_s)); // 0.3 h before
    QVERIFY(text.contains(u"Işık,Çelik"_s));
    QVERIFY(text.contains(u"Begoña,Muñoz García"_s));
}

void SampleFileTest::aFolderThatIsNotThereIsToldOf()
{
    const QTemporaryDir directory;
    const auto path =
        writeSampleFile(directory.filePath(u"none"_s), *instantFromIso(u"2026-05-18T09:00:00Z"));
    QVERIFY(!path);
    QCOMPARE(path.error().code, ErrorCode::CannotWrite);
}

LEADLINE_TEST(SampleFileTest)

} // namespace leadline::test

#include "samplefiletest.moc"
