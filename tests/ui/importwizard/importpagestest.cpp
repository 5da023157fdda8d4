// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/ui/importwizard/wizardharness.h"
#include "ui/pages/importspage.h"
#include "ui/pages/welcomepage.h"

#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

const QByteArray smallFile =
    "Lead Source,Full name,Email,Created Date\n"
    "AppSource-PLT | fabrikam-demo.rainwater,Ada,ada@example.com,2026-05-18T08:00:00Z\n";

} // namespace

class ImportPagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void welcomeOffersTwoWays();
    void welcomeTakesADroppedFile();
    void journalListsAndUndoes();
    void workDoneSinceIsAskedAbout();
    void onlyTheFirstNamesAreListed();
};

void ImportPagesTest::welcomeOffersTwoWays()
{
    WelcomePage page;
    page.show();
    QSignalSpy imports(&page, &WelcomePage::importRequested);
    QSignalSpy samples(&page, &WelcomePage::samplesRequested);
    auto *import = page.findChild<QPushButton *>(u"welcomeImport"_s);
    auto *sample = page.findChild<QPushButton *>(u"welcomeSamples"_s);
    QTest::mouseClick(import, Qt::LeftButton);
    QTest::mouseClick(sample, Qt::LeftButton);
    QCOMPARE(imports.count(), 1);
    QCOMPARE(samples.count(), 1);
    page.setBusy(true);
    QTest::mouseClick(sample, Qt::LeftButton);
    QCOMPARE(samples.count(), 1);
}

void ImportPagesTest::welcomeTakesADroppedFile()
{
    WelcomePage page;
    QSignalSpy dropped(&page, &WelcomePage::filesDropped);
    auto *area = page.findChild<QWidget *>(u"welcomeDropArea"_s);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/tmp/leads.csv"_s)});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(area, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(area, &drop);
    QCOMPARE(dropped.count(), 1);
    QCOMPARE(dropped.first().first().toStringList(), QStringList{u"/tmp/leads.csv"_s});
}

void ImportPagesTest::journalListsAndUndoes()
{
    WizardHarness harness;
    ImportsPage page(harness.desk, harness.prompts);
    page.show();
    auto *table = page.findChild<QTableView *>(u"importsTable"_s);
    auto *undo = page.findChild<QPushButton *>(u"importsUndo"_s);
    QVERIFY(page.findChild<QWidget *>(u"importsImport"_s)->isVisible()); // nothing there yet
    QVERIFY(harness.runThrough(harness.write(u"leads.csv"_s, smallFile)));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_VERIFY(table->isVisible());
    QVERIFY(!undo->isEnabled());
    QVERIFY(!undo->accessibleDescription().isEmpty());
    table->selectRow(0);
    QTRY_VERIFY(undo->isEnabled());
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_VERIFY(harness.imports().first().undone);
    QTRY_VERIFY(undo->accessibleDescription().contains(u"undone already"_s));
    QCOMPARE(harness.prompts.asked, 0);
}

void ImportPagesTest::workDoneSinceIsAskedAbout()
{
    WizardHarness harness;
    QVERIFY(harness.runThrough(harness.write(u"leads.csv"_s, smallFile)));
    const bool logged = harness.book([](LeadBook &book) {
        const auto selection = book.select({});
        ActivityDraft draft;
        draft.text = u"asked for the price"_s;
        return selection && !selection->ids.isEmpty() && book.log(selection->ids.first(), draft).has_value();
    });
    QVERIFY(logged);
    harness.prompts.choice = 2; // leave it
    harness.click("resultUndo");
    QTRY_COMPARE(harness.prompts.asked, 1);
    QVERIFY2(harness.prompts.question.contains(u" worked on since:\n\n• Ada\n\n"_s),
             qPrintable(harness.prompts.question));
    QVERIFY(harness.prompts.question.contains(u"Undo everything: "_s));
    QVERIFY(!harness.prompts.question.contains(u" more"_s));
    QTRY_VERIFY(harness.find<QWidget>("resultUndo")->isEnabled());
    QVERIFY(!harness.imports().first().undone);
    harness.prompts.choice = 1; // everything
    harness.click("resultUndo");
    QTRY_VERIFY(harness.imports().first().undone);
    QCOMPARE(harness.prompts.asked, 2);
}

void ImportPagesTest::onlyTheFirstNamesAreListed()
{
    WizardHarness harness;
    QByteArray rows = "Lead Source,Full name,Company,Email,Created Date\n";
    for (char letter = 'a'; letter < 'a' + 11; ++letter)
        rows += QByteArray("AppSource-PLT | fabrikam-demo.rainwater,Person ") + letter + ",Contoso," +
                letter + "@example.com,2026-05-18T08:00:00Z\n";
    QVERIFY(harness.runThrough(harness.write(u"leads.csv"_s, rows)));
    const bool logged = harness.book([](LeadBook &book) {
        const auto selection = book.select({});
        return selection && std::ranges::all_of(selection->ids, [&book](LeadId id) {
                   ActivityDraft draft;
                   draft.text = u"x"_s;
                   return book.log(id, draft).has_value();
               });
    });
    QVERIFY(logged);
    harness.click("resultUndo");
    QTRY_COMPARE(harness.prompts.asked, 1);
    QCOMPARE(harness.prompts.question.count(u"• Person "_s), 8);
    QVERIFY(harness.prompts.question.contains(u" · Contoso\nand 3 more\n"_s));
    QVERIFY(!harness.imports().first().undone); // the question was closed
}

LEADLINE_TEST(ImportPagesTest)

} // namespace leadline::test

#include "importpagestest.moc"
