// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/importprofiles.h"
#include "tests/support/suite.h"
#include "tests/ui/importwizard/wizardharness.h"
#include "ui/importwizard/importplanner.h"
#include "ui/models/problemsmodel.h"
#include "ui/models/valuesmodel.h"
#include "ui/support/pastedleads.h"
#include "ui/support/recentfiles.h"
#include "ui/support/watchedfolder.h"
#include "ui/widgets/importdoor.h"
#include "ui/widgets/noticebanner.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

QByteArray fileOf(const QByteArray &name)
{
    return "Lead Source,Full name,Email,Created Date\n"
           "AppSource-PLT | fabrikam-demo.rainwater," +
           name + "," + name + "@example.com,2026-05-18T08:00:00Z\n";
}

} // namespace

/// The ways in, and what a user can say on the pages between file and import.
class ImportWaysTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesComeOneAfterTheOther();
    void pastedRowsAreImportedAndGone();
    void whatIsNoTableIsNotPasted();
    void recentFilesAreListedAndGreyed();
    void columnsAreRememberedForTheNextFile();
    void profilesAreSavedLoadedAndDeleted();
    void anAnswerIsKeptWithTheProfile();
    void aRowIsCorrectedAndLeftOut();
    void aCellIsCorrectedInPlace();
    void whatWasKeptIsNotImportedTwice();
    void rejectedRowsAreWritten();
    void theWatchedFolderTellsOfWhatArrives();
    void theBannerOffersWhatArrives();
    void whatAKilledProgramLeftIsOffered();
};

void ImportWaysTest::filesComeOneAfterTheOther()
{
    WizardHarness harness;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(harness.write(u"a.csv"_s, fileOf("ada"))),
                  QUrl::fromLocalFile(harness.write(u"b.csv"_s, fileOf("teo")))});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&harness.wizard(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&harness.wizard(), &drop);
    QTRY_VERIFY2(harness.find<QWidget>("sourceLookCloser")->isVisible(),
                 qPrintable(harness.text("sourceSummary")));
    QVERIFY(harness.next());
    QTRY_VERIFY(harness.find<QWidget>("resultPage")->isVisible());
    QCOMPARE(harness.find<QPushButton>("wizardNext")->text().remove(u'&'), u"Next file (2 of 2)"_s);
    QVERIFY(harness.next());
    QTRY_VERIFY(harness.text("sourceSummary").startsWith(u"b.csv · 1"_s));
    QTRY_VERIFY(harness.find<QWidget>("sourceLookCloser")->isVisible());
    QVERIFY(harness.next());
    QTRY_VERIFY(harness.find<QWidget>("resultPage")->isVisible());
    QCOMPARE(harness.find<QPushButton>("wizardNext")->text().remove(u'&'), u"Close"_s);
    QCOMPARE(harness.imports().size(), 2);
}

void ImportWaysTest::pastedRowsAreImportedAndGone()
{
    QString path;
    {
        WizardHarness harness;
        QMimeData data;
        data.setText(
            u"Lead Source\tFull name\tEmail\tCreated Date\n"
            "AppSource-PLT | fabrikam-demo.rainwater\tAda\tada@example.com\t2026-05-18T08:00:00Z\n"_s);
        harness.wizard().paste(&data);
        QTRY_VERIFY(harness.find<QWidget>("sourceLookCloser")->isVisible());
        path = harness.text("sourcePath");
        QCOMPARE(QFileInfo(path).fileName(), u"Pasted leads.csv"_s);
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(harness.next());
        QTRY_VERIFY(harness.find<QWidget>("resultPage")->isVisible());
        QCOMPARE(harness.imports().first().newLeads, 1);
        QVERIFY(RecentFiles(harness.settings).all().isEmpty()); // it will be gone
    }
    QVERIFY(!QFile::exists(path));
}

void ImportWaysTest::whatIsNoTableIsNotPasted()
{
    WizardHarness harness;
    QMimeData data;
    data.setText(u"just a word"_s);
    harness.wizard().paste(&data);
    QCOMPARE(harness.prompts.told.size(), 1);
    QVERIFY(!harness.find<QWidget>("sourcePath")->isVisible());
    data.setText(u"[{\"Email\": \"ada@example.com\"}]"_s);
    const auto pasted = PastedLeads::from(&data);
    QVERIFY(pasted && pasted->path().endsWith(u".json"_s));
}

void ImportWaysTest::recentFilesAreListedAndGreyed()
{
    WizardHarness harness;
    const QString there = harness.write(u"there.csv"_s, fileOf("ada"));
    const QString gone = harness.write(u"gone.csv"_s, fileOf("teo"));
    QVERIFY(harness.openFile(there));
    QVERIFY(harness.openFile(gone));
    QFile::remove(gone);
    harness.showWizard();
    auto *list = harness.find<QListWidget>("recentFiles");
    QCOMPARE(list->count(), 2);
    QVERIFY(!(list->item(0)->flags() & Qt::ItemIsEnabled));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(1)).center());
    QTRY_VERIFY(harness.text("sourceSummary").startsWith(u"there.csv"_s));
    harness.click("recentClear");
    QCOMPARE(list->count(), 0);
    QVERIFY(RecentFiles(harness.settings).all().isEmpty());
}

void ImportWaysTest::columnsAreRememberedForTheNextFile()
{
    WizardHarness harness;
    const QByteArray odd =
        "Src,Who,Mail,When\n"
        "AppSource-PLT | fabrikam-demo.rainwater,Ada,ada@example.com,2026-05-18T08:00:00Z\n";
    harness.wizard().startWithFile(harness.write(u"odd.csv"_s, odd));
    QVERIFY(harness.lookCloser());
    QVERIFY(harness.next());
    harness.choose("columnField0", static_cast<int>(LeadField::LeadSource));
    harness.choose("columnField1", static_cast<int>(LeadField::FullName));
    harness.choose("columnField2", static_cast<int>(LeadField::Email));
    harness.choose("columnField3", static_cast<int>(LeadField::Received));
    QVERIFY(harness.nextReady());
    harness.choose("columnRule2", static_cast<int>(DuplicatePolicy::Overwrite));
    harness.click("columnsRemember");
    QVERIFY(harness.next());
    QTRY_VERIFY(harness.find<QWidget>("reviewPage")->isVisible());
    QVERIFY(harness.next());
    QTRY_VERIFY(harness.find<QWidget>("resultPage")->isVisible());

    harness.showWizard();
    harness.wizard().startWithFile(
        harness.write(u"next.csv"_s, odd + "x,Teo,teo@example.com,2026-05-18T07:00:00Z\n"));
    QVERIFY(harness.lookCloser());
    QVERIFY(harness.text("sourceBefore").contains(u"“odd”"_s));
    QVERIFY(harness.next());
    QTRY_VERIFY2(harness.text("columnsProfile").contains(u"“odd”"_s),
                 qPrintable(harness.text("columnsProfile")));
    QCOMPARE(harness.find<QComboBox>("columnField3")->currentData().toInt(),
             static_cast<int>(LeadField::Received));
    QCOMPARE(harness.find<QComboBox>("columnRule2")->currentData().toInt(),
             static_cast<int>(DuplicatePolicy::Overwrite));

    // Where nothing else is to be asked, Enter is enough, and it is said by what the file is read.
    harness.showWizard();
    harness.wizard().startWithFile(harness.write(u"third.csv"_s, odd));
    QTRY_VERIFY(harness.find<QWidget>("sourceLookCloser")->isVisible());
    QVERIFY(harness.text("sourceBefore").contains(u"“odd”"_s));
}

void ImportWaysTest::profilesAreSavedLoadedAndDeleted()
{
    WizardHarness harness;
    QVERIFY(harness.openFile(harness.write(u"leads.csv"_s, fileOf("ada"))));
    QVERIFY(harness.lookCloser());
    QVERIFY(harness.next());
    QVERIFY(harness.nextReady());
    const ImportProfiles profiles(harness.desk.profile().importProfileDirectory());
    harness.prompts.answer = u"Partner Center"_s;
    harness.find<QAction>("profileSave")->trigger();
    QCOMPARE(harness.prompts.suggested, u"leads"_s);
    QVERIFY(profiles.named(u"Partner Center"_s));
    QVERIFY(harness.text("columnsProfile").contains(u"Partner Center"_s));

    harness.prompts.savePath = harness.path(u"given.json"_s);
    harness.prompts.choice = 0;
    const auto choose = [&harness](const char *list) {
        Q_EMIT harness.find<QPushButton>("profileMenu")->menu()->aboutToShow();
        const QList<QAction *> entries = harness.find<QMenu>(list)->actions();
        if (!entries.isEmpty())
            entries.first()->trigger();
        return entries.size();
    };
    QCOMPARE(choose("profileExport"), 1);
    QVERIFY(QFile::exists(harness.prompts.savePath));
    QCOMPARE(choose("profileDelete"), 1);
    QVERIFY(profiles.all().isEmpty());
    QTRY_COMPARE(harness.text("columnsProfile"), u"No profile is used for this file."_s);

    harness.prompts.openPath = harness.prompts.savePath;
    harness.find<QAction>("profileImport")->trigger();
    QTRY_VERIFY(harness.text("columnsProfile").contains(u"Partner Center"_s));
    QCOMPARE(profiles.all().size(), 1);
    harness.find<QAction>("profileNone")->trigger();
    QTRY_COMPARE(harness.text("columnsProfile"), u"No profile is used for this file."_s);
    QVERIFY(harness.nextReady());
    QCOMPARE(choose("profileLoad"), 1);
    QTRY_VERIFY(harness.text("columnsProfile").contains(u"Partner Center"_s));
    QVERIFY(harness.prompts.told.isEmpty());
}

void ImportWaysTest::anAnswerIsKeptWithTheProfile()
{
    WizardHarness harness;
    harness.wizard().startWithFile(
        harness.write(u"crm.csv"_s, "Full name,Email,Action\nAda,ada@example.com,PLT\n"));
    QVERIFY(harness.lookCloser());
    QVERIFY(harness.next());
    QVERIFY(harness.next());
    QTRY_VERIFY(harness.find<QWidget>("valuesTimeQuestion")->isVisible()); // no column has a time
    QVERIFY(harness.nextReady());
    harness.click("valuesFileTime");
    auto *values = harness.wizard().findChild<ValuesModel *>();
    values->add({{LeadField::Action, u"Kontakt"_s, 3}});
    harness.choose("valueMeaning0", u"PLT"_s);
    QTRY_VERIFY(harness.find<QWidget>("valuesTable")->isVisible());
    QCOMPARE(harness.text("valuesOpen"), u"Every text has an answer."_s);
    harness.click("valuesRemember");
    QVERIFY(harness.next());
    QTRY_VERIFY(harness.find<QWidget>("reviewPage")->isVisible());
    harness.click("wizardBack"); // and nothing is lost
    QVERIFY(harness.find<QRadioButton>("valuesFileTime")->isChecked());
    QVERIFY(harness.next());
    QVERIFY(harness.next());
    QTRY_VERIFY(harness.find<QWidget>("resultPage")->isVisible());
    const auto profile = ImportProfiles(harness.desk.profile().importProfileDirectory()).named(u"crm"_s);
    QVERIFY(profile);
    QCOMPARE(profile->decisions.missingTime, MissingTime::FileTime);
    QCOMPARE(profile->decisions.values.value(LeadField::Action).value(u"Kontakt"_s), u"PLT"_s);
}

void ImportWaysTest::aRowIsCorrectedAndLeftOut()
{
    WizardHarness harness;
    QVERIFY(harness.toReview(harness.write(
        u"leads.csv"_s, fileOf("ada") + "AppSource-PLT | fabrikam-demo.rainwater,Teo,teo[at]example.org,"
                                        "2026-05-18T07:00:00Z\n")));
    auto *table = harness.find<QTableView>("reviewTable");
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(1, 2)).center());
    QTest::keyClick(table, Qt::Key_Return);
    auto *dialog = harness.find<QDialog>("rowDialog");
    QVERIFY(dialog && dialog->isVisible());
    auto *cells = dialog->findChild<QTableWidget *>(u"rowCells"_s);
    QCOMPARE(cells->rowCount(), 4);
    cells->item(2, 1)->setText(u"teo@example.org"_s);
    dialog->findChild<QCheckBox *>(u"rowLeaveOut"_s)->click();
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    const auto verdict = [table] { return table->model()->index(1, 1).data().toString(); };
    QTRY_COMPARE(verdict(), u"Left out by you"_s);
    QVERIFY(harness.nextReady());
    // The keyboard takes it back.
    harness.wizard().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&harness.wizard()));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(verdict(), u"New lead"_s);
    QVERIFY(harness.nextReady());
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_COMPARE(table->model()->index(0, 1).data().toString(), u"Left out by you"_s);
}

void ImportWaysTest::aCellIsCorrectedInPlace()
{
    WizardHarness harness;
    const QByteArray bad =
        "AppSource-PLT | fabrikam-demo.rainwater,Teo,teo[at]example.org,2026-05-18T07:00:00Z\n";
    QVERIFY(harness.toReview(harness.write(u"leads.csv"_s, fileOf("ada") + bad)));
    harness.click("reviewProblems");
    auto report = std::make_shared<ImportReport>();
    report->warnings = {{3, u"Email"_s, u"teo[at]example.org"_s, u"bad_email"_s, 2, 2}};
    auto *problems = harness.wizard().findChild<ProblemsModel *>();
    const auto *planner = harness.wizard().findChild<ImportPlanner *>();
    problems->setReport(report, planner->draft().preview, {});
    auto *table = harness.find<QTableView>("reviewProblemsTable");
    table->setCurrentIndex(problems->index(0, ProblemsModel::SaysColumn));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    auto *editor = table->findChild<QLineEdit *>();
    QVERIFY(editor);
    QCOMPARE(editor->text(), u"teo[at]example.org"_s);
    editor->selectAll();
    QTest::keyClicks(editor, u"teo@example.org"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(planner->draft().decisions().rows.value(2).cells.value(2), u"teo@example.org"_s);
    QVERIFY(harness.find<QWidget>("reviewPage")->isVisible()); // Enter was the editor's
    QVERIFY(harness.nextReady());
}

void ImportWaysTest::whatWasKeptIsNotImportedTwice()
{
    WizardHarness harness;
    QByteArray large = "Lead Source,Full name,Email,Created Date\n";
    for (int row = 0; row < 20'000; ++row) {
        const QByteArray number = QByteArray::number(row);
        large += "AppSource-PLT | fabrikam-demo.rainwater,Name " + number + ",n" + number +
                 "@example.com,2026-05-18T08:00:00Z\n";
    }
    const QString path = harness.write(u"large.csv"_s, large);
    QVERIFY(harness.openFile(path));
    QTRY_VERIFY_WITH_TIMEOUT(harness.find<QWidget>("sourceLookCloser")->isVisible(), 20'000);
    QVERIFY(harness.next());
    harness.click("wizardCancel");
    QVERIFY(harness.find<QWidget>("progressKeep")->isVisible());
    harness.click("progressGoOn");
    QVERIFY(!harness.find<QWidget>("progressKeep")->isVisible());
    harness.click("wizardCancel");
    harness.click("progressKeep");
    QTRY_VERIFY_WITH_TIMEOUT(harness.find<QWidget>("resultPage")->isVisible(), 20'000);
    const ImportRun first = harness.imports().first();
    QCOMPARE(first.partial, harness.stepHeading().contains(u"Stopped"_s));
    harness.showWizard();
    QVERIFY(harness.runThrough(path));
    qint64 touches = 0;
    for (const ImportRun &run : harness.imports())
        touches += run.newTouches;
    QCOMPARE(touches, 20'000);
}

void ImportWaysTest::rejectedRowsAreWritten()
{
    WizardHarness harness;
    harness.prompts.savePath = harness.path(u"rejected.csv"_s);
    QVERIFY(harness.runThrough(harness.write(u"leads.csv"_s, fileOf("ada") + ",,,\n")));
    QVERIFY(harness.find<QWidget>("resultRejected")->isVisible());
    harness.click("resultRejected");
    QTRY_VERIFY(harness.text("resultSaved").contains(u"rejected.csv"_s));
    QFile file(harness.prompts.savePath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.contains(u"_fix_hint"_s) && text.contains(u"Add an e-mail address"_s), qPrintable(text));
}

void ImportWaysTest::theWatchedFolderTellsOfWhatArrives()
{
    WizardHarness harness;
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::Append) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(u"old.csv"_s, "a,b\n1,2\n"));
    WatchedFolder::choose(harness.settings, folder.path());
    WatchedFolder watched(harness.settings);
    QSignalSpy arrived(&watched, &WatchedFolder::arrived);
    watched.start();
    QVERIFY(write(u"new.csv"_s, "a,b\n"));
    QVERIFY(write(u"picture.png"_s, "x"));
    QVERIFY(arrived.wait(5'000));
    QCOMPARE(arrived.count(), 1);
    QCOMPARE(QFileInfo(arrived.first().first().toString()).fileName(), u"new.csv"_s);
    watched.forget(folder.filePath(u"new.csv"_s));
    WatchedFolder another(harness.settings); // the next start of the program
    QSignalSpy again(&another, &WatchedFolder::arrived);
    another.start();
    QVERIFY(!again.wait(2'000));
}

void ImportWaysTest::theBannerOffersWhatArrives()
{
    WizardHarness harness;
    const QTemporaryDir folder;
    QWidget window;
    auto *banner = new NoticeBanner(&window);
    WatchedFolder::choose(harness.settings, folder.path());
    ImportDoor door(harness.desk, harness.prompts, harness.settings, *banner, &window);
    window.show();
    door.begin();
    QFile file(folder.filePath(u"leads_05.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(fileOf("ada")) > 0);
    file.close();
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 10'000);
    const QString text = banner->findChild<QLabel *>(u"noticeText"_s)->text();
    QVERIFY2(text.startsWith(u"leads_05.csv · 1"_s) && text.contains(u"1 new"_s), qPrintable(text));
    QVERIFY(harness.imports().isEmpty()); // offered only
    QFile second(folder.filePath(u"leads_06.csv"_s));
    QVERIFY(second.open(QIODevice::WriteOnly) && second.write(fileOf("teo")) > 0);
    second.close();
    QTest::mouseClick(banner->findChild<QPushButton *>(u"noticeYes"_s), Qt::LeftButton);
    QVERIFY(!banner->isVisible());
    auto *wizard = window.findChild<ImportWizard *>();
    QVERIFY(wizard && wizard->isVisible());
    QTRY_VERIFY(wizard->findChild<QLabel *>(u"sourceSummary"_s)->text().startsWith(u"leads_05.csv"_s));
    // The next one waits its turn, and is no offer any more once it was imported by another way.
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 10'000);
    wizard->startWithFile(second.fileName());
    QTRY_VERIFY(wizard->findChild<QWidget *>(u"sourceLookCloser"_s)->isVisible());
    QTest::mouseClick(wizard->findChild<QPushButton *>(u"wizardNext"_s), Qt::LeftButton);
    QTRY_VERIFY(wizard->findChild<QWidget *>(u"resultPage"_s)->isVisible());
    QTRY_VERIFY(!banner->isVisible());
    wizard->reject();
}

void ImportWaysTest::whatAKilledProgramLeftIsOffered()
{
    WizardHarness harness;
    const QString path = harness.write(u"leads_05.csv"_s, fileOf("ada"));
    const QJsonObject left{{u"path"_s, path},
                           {u"at"_s, u"2026-05-18T08:00:00Z"_s},
                           {u"process"_s, 0x7fffffff}, // no such process
                           {u"said"_s, QJsonObject()}};
    const auto leave = [&] {
        QFile marker(harness.desk.profile().unfinishedImportPath());
        return marker.open(QIODevice::WriteOnly) && marker.write(QJsonDocument(left).toJson()) > 0;
    };
    QVERIFY(leave());
    QWidget window;
    auto *banner = new NoticeBanner(&window);
    ImportDoor door(harness.desk, harness.prompts, harness.settings, *banner, &window);
    window.show();
    door.begin();
    QTRY_VERIFY(banner->isVisible());
    const QString text = banner->findChild<QLabel *>(u"noticeText"_s)->text();
    QVERIFY2(text.contains(u"leads_05.csv"_s) && text.contains(u"Nothing of it was written"_s),
             qPrintable(text));
    QTest::mouseClick(banner->findChild<QPushButton *>(u"noticeNo"_s), Qt::LeftButton);
    QTRY_VERIFY(!QFile::exists(harness.desk.profile().unfinishedImportPath()));
    QVERIFY(!banner->isVisible());
    QVERIFY(leave());
    door.begin();
    QTRY_VERIFY(banner->isVisible());
    QTest::mouseClick(banner->findChild<QPushButton *>(u"noticeYes"_s), Qt::LeftButton);
    auto *wizard = window.findChild<ImportWizard *>();
    QVERIFY(wizard && wizard->isVisible());
    QTRY_VERIFY(wizard->findChild<QLabel *>(u"sourceSummary"_s)->text().startsWith(u"leads_05.csv"_s));
    wizard->reject();
}

LEADLINE_TEST(ImportWaysTest)

} // namespace leadline::test

#include "importwaystest.moc"
