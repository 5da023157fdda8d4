// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/ui/importwizard/wizardharness.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

const QByteArray utf8File =
    "Lead Source,First Name,Last Name,Email,Company,Created Date,Notes\n"
    "AppSource (SPZA)-PLT | fabrikam-demo.rainwater,Ada,Yılmaz,ada@example.com,Örnek "
    "A.Ş.,2026-05-18T08:00:00Z,\"Call\nme\"\n"
    "AzureMarketplace-INS | fabrikam-demo.rainwater,Teo,Peña,teo@example.org,,2026-05-10T08:00:00Z,\n"
    "AppSource (SPZA)-DNC | fabrikam-demo.rainwater,Bram,de Wit,bram@example.net,,2026-05-18T07:00:00Z,\n"
    "AzureMarketplace-INS | "
    "fabrikam-demo.rainwater,MSFT_TEST_638400000000000000,X,t@example.com,,2026-05-18T07:00:00Z,\n";

const QByteArray ambiguousFile =
    "Lead Source,Full name,Email,Created Date\n"
    "AppSource-PLT | fabrikam-demo.rainwater,Ada Yilmaz,ada@example.com,03/04/2026 10:00\n"
    "AppSource-PLT | fabrikam-demo.rainwater,Teo Pena,teo@example.org,05/04/2026 11:00\n";

const QByteArray damagedFile =
    "Lead Source,First Name,Last Name,Email,Created Date\n"
    "AzureMarketplace-INS | fabrikam-demo.rainwater,Nadia,Lund,nadia@example.com,2026-05-17T10:00:00Z\n"
    "AppSource-PLT | fabrikam-demo.rainwater,Teo,Marchetti,teo[at]example.org,2026-05-17T11:00:00Z\n"
    ",,,,\n"
    "AppSource-XYZ | fabrikam-demo.rainwater,Bram,de Wit,bram@example.com,2026-05-17T12:00:00Z\n";

/// Turkish words as windows-1254 writes them, with semicolons.
QByteArray turkishFile()
{
    return "M\xfc\xfeteri aday\xfd kayna\xf0\xfd;Ad;Soyad\xfd;E-posta;\xdclke;Olu\xfeturma tarihi\r\n"
           "AppSource (SPZA)-PLT | "
           "fabrikam-demo.rainwater;\xdd"
           "brahim;Y\xfdld\xfdr\xfdm;ibrahim@example.com;T\xfcrkiye;17.05.2026 "
           "15:53\r\n"
           "AppSource (SPZA)-INS | "
           "fabrikam-demo.rainwater;I\xfe\xfdk;\xc7"
           "elik;isik@example.org;T\xfcrkiye;15.05.2026 14:12\r\n";
}

QStringList column(const QAbstractItemModel *model, int which)
{
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row)
        texts.append(model->index(row, which).data().toString());
    return texts;
}

} // namespace

class ImportWizardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsAFileWithEnter();
    void readsTurkishSemicolons();
    void asksForTheDateOrder();
    void showsProblemsWithTheirLines();
    void refusesAnUnreadableFile();
    void namesTheColumnsOfAnUnknownFile();
    void backKeepsWhatWasSaid();
    void aFieldChosenTwiceIsFlagged();
    void takesTheImportBack();
    void saysThatTheFileIsKnown();
    void cancelRollsBack();
    void showsMarkupAsText();
    void everyControlHasAName();
    void aWaitingNextSaysWhy();
};

void ImportWizardTest::importsAFileWithEnter()
{
    WizardHarness harness;
    QSignalSpy imported(&harness.wizard(), &ImportWizard::imported);
    QSignalSpy showLeads(&harness.wizard(), &ImportWizard::showLeads);
    harness.prompts.leadFile = harness.write(u"leads.csv"_s, utf8File);
    harness.click("sourceOpen");
    // Everything in it is known: the first page says what will happen, and Enter is all it takes.
    QTRY_VERIFY(harness.find<QWidget>("sourceLookCloser")->isVisible());
    QCOMPARE(harness.find<QPushButton>("wizardNext")->text().remove(u'&').left(8), u"Import 4"_s);
    QVERIFY2(harness.text("sourceSummary").startsWith(u"leads.csv · 4 row"_s),
             qPrintable(harness.text("sourceSummary")));
    QTest::keyClick(&harness.wizard(), Qt::Key_Return);
    QTRY_COMPARE(imported.count(), 1);
    QVERIFY(harness.find<QWidget>("resultPage")->isVisible());
    QVERIFY2(harness.text("resultSum").startsWith(u"2 new · 0 touch"_s),
             qPrintable(harness.text("resultSum")));
    QVERIFY(harness.text("resultSum").contains(u"1 do not contact"_s));
    QVERIFY(harness.text("resultClock").startsWith(u"1 can still be answered in time"_s));
    QVERIFY(harness.text("resultClock").contains(u"1 were already late on arrival."_s));
    const QList<ImportRun> runs = harness.imports();
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs.first().newTouches, 3);
    QCOMPARE(runs.first().testLeads, 1);
    harness.click("resultShow");
    QCOMPARE(showLeads.count(), 1);
    QCOMPARE(showLeads.first().first().value<LeadQuery>()[Facet::Import].values,
             QStringList{QString::number(runs.first().id.value)});
    QVERIFY(!showLeads.first().first().value<LeadQuery>().testLeads);
    QVERIFY(!harness.wizard().isVisible());
}

void ImportWizardTest::readsTurkishSemicolons()
{
    WizardHarness harness;
    harness.wizard().startWithFile(harness.write(u"adaylar.csv"_s, turkishFile()));
    QTRY_VERIFY(harness.find<QWidget>("sourceLookCloser")->isVisible());
    QVERIFY2(harness.text("sourceBefore").contains(u"UTC"_s), qPrintable(harness.text("sourceBefore")));
    QVERIFY(harness.lookCloser());
    QVERIFY(harness.nextReady());
    const auto *preview = harness.find<QTableView>("formatPreview")->model();
    QCOMPARE(preview->rowCount(), 2);
    QCOMPARE(preview->index(0, 1).data().toString(), u"İbrahim"_s);
    QCOMPARE(preview->headerData(0, Qt::Horizontal).toString(), u"Müşteri adayı kaynağı"_s);
    QCOMPARE(preview->headerData(0, Qt::Vertical).toInt(), 2);
    QCOMPARE(harness.find<QComboBox>("formatDelimiter")->currentData().toChar(), QChar(u';'));
    // Another delimiter reads the file anew at once; the right one brings it back.
    harness.choose("formatDelimiter", QVariant::fromValue(QChar(u',')));
    QTRY_COMPARE(preview->columnCount(), 1);
    harness.choose("formatDelimiter", QVariant::fromValue(QChar(u';')));
    QTRY_COMPARE(preview->columnCount(), 6);
    QVERIFY(harness.next());
    QVERIFY(harness.next());
    QVERIFY(harness.next());
    QTRY_VERIFY(harness.find<QWidget>("resultPage")->isVisible());
    QCOMPARE(harness.imports().first().newLeads, 2);
}

void ImportWizardTest::asksForTheDateOrder()
{
    WizardHarness harness;
    harness.wizard().startWithFile(harness.write(u"leads.csv"_s, ambiguousFile));
    QVERIFY(harness.next());
    QVERIFY(harness.next());
    QVERIFY(harness.next());
    QTRY_VERIFY(harness.find<QWidget>("valuesDateQuestion")->isVisible());
    QVERIFY(harness.text("valuesDateQuestion").contains(u"03/04/2026"_s));
    QVERIFY(harness.find<QRadioButton>("valuesDayFirst")->text().startsWith(u"3 Apr 2026"_s));
    QVERIFY(harness.find<QRadioButton>("valuesMonthFirst")->text().startsWith(u"4 Mar 2026"_s));
    QVERIFY(!harness.nextReady(50));
    QVERIFY(!harness.text("wizardReason").isEmpty());
    harness.click("valuesMonthFirst");
    QVERIFY(harness.next());
    QTRY_VERIFY(harness.find<QWidget>("reviewPage")->isVisible());
    QVERIFY(harness.next());
    QTRY_VERIFY(harness.find<QWidget>("resultPage")->isVisible());
    const auto rows = harness.book([](LeadBook &book) {
        const auto selection = book.select({});
        return selection ? book.rows(selection->ids) : Result<QList<LeadRow>>(QList<LeadRow>());
    });
    QVERIFY(rows && rows->size() == 2);
    QStringList days;
    for (const LeadRow &row : *rows)
        days.append(toIso(row.received).left(10));
    std::sort(days.begin(), days.end());
    QCOMPARE(days, QStringList({u"2026-03-04"_s, u"2026-05-04"_s}));
}

void ImportWizardTest::showsProblemsWithTheirLines()
{
    WizardHarness harness;
    QVERIFY(harness.toReview(harness.write(u"damaged.csv"_s, damagedFile)));
    const auto *table = harness.find<QTableView>("reviewTable")->model();
    QCOMPARE(table->rowCount(), 4);
    harness.click("reviewProblems");
    const auto *problems = harness.find<QTableView>("reviewProblemsTable")->model();
    QVERIFY(harness.find<QTableView>("reviewProblemsTable")->isVisible());
    QCOMPARE(column(problems, 0).first(), u"4"_s); // the rejected ones first
    QVERIFY(column(problems, 0).contains(u"3"_s));
    QVERIFY2(column(problems, 4).join(u'\n').contains(u"teo[at]example.org"_s),
             qPrintable(column(problems, 4).join(u'\n')));
    QVERIFY(column(problems, 4).join(u'\n').contains(u"XYZ"_s));
    harness.click("reviewNewLeads");
    QCOMPARE(table->rowCount(), 3);
    QVERIFY(harness.find<QPushButton>("wizardNext")->text().contains(u'3'));
}

void ImportWizardTest::refusesAnUnreadableFile()
{
    WizardHarness harness;
    harness.wizard().startWithFile(harness.path(u"missing.csv"_s));
    QTRY_VERIFY(harness.text("sourceSummary").contains(u"missing.csv"_s));
    QVERIFY(!harness.nextReady(50));
    QVERIFY(!harness.text("wizardReason").isEmpty());
    harness.prompts.leadFile = harness.write(u"leads.csv"_s, utf8File);
    harness.click("sourceOpen");
    QVERIFY(harness.nextReady());
}

void ImportWizardTest::namesTheColumnsOfAnUnknownFile()
{
    WizardHarness harness;
    harness.wizard().startWithFile(harness.write(u"odd.csv"_s, "Qwe,Rty\nAda,Blue\n"));
    QVERIFY(harness.nextReady());
    QVERIFY(harness.text("sourceSummary").contains(u"recognised as leads"_s));
    QVERIFY(harness.next());
    QVERIFY(harness.next());
    QVERIFY(!harness.nextReady(50));
    harness.choose("columnField0", static_cast<int>(LeadField::FullName));
    harness.choose("columnField1", static_cast<int>(LeadField::Company));
    QVERIFY(harness.next());
    QTRY_VERIFY(harness.find<QWidget>("valuesTimeQuestion")->isVisible()); // no column has a time
    QVERIFY(harness.next());
    QVERIFY(harness.nextReady());
    QCOMPARE(harness.find<QTableView>("reviewTable")->model()->index(0, 2).data().toString(), u"Ada"_s);

    harness.wizard().startWithFile(harness.write(u"empty.csv"_s, {}));
    QTRY_VERIFY(harness.text("sourceSummary").contains(u"no row"_s));
    QVERIFY(!harness.nextReady(50));
}

void ImportWizardTest::backKeepsWhatWasSaid()
{
    WizardHarness harness;
    harness.wizard().startWithFile(harness.write(u"leads.csv"_s, utf8File));
    QVERIFY(harness.lookCloser());
    QVERIFY(harness.next());
    harness.choose("columnField6", -1); // the notes become extra data
    harness.choose("columnsDuplicates", static_cast<int>(DuplicatePolicy::Overwrite));
    QVERIFY(harness.next());
    QTRY_VERIFY(harness.find<QWidget>("reviewPage")->isVisible());
    QVERIFY(harness.nextReady());
    harness.click("wizardBack"); // nothing was asked on the page between
    QVERIFY(harness.find<QWidget>("columnsPage")->isVisible());
    QCOMPARE(harness.find<QComboBox>("columnField6")->currentData().toInt(), -1);
    harness.click("wizardBack");
    QVERIFY(harness.nextReady());
    harness.find<QSpinBox>("formatHeaderLine")->setValue(2); // wrong, and put right again
    harness.find<QSpinBox>("formatHeaderLine")->setValue(1);
    QVERIFY(harness.next());
    QTRY_COMPARE(harness.find<QComboBox>("columnField6")->currentData().toInt(), -1);
    QCOMPARE(harness.find<QComboBox>("columnsDuplicates")->currentData().toInt(),
             static_cast<int>(DuplicatePolicy::Overwrite));
}

void ImportWizardTest::aFieldChosenTwiceIsFlagged()
{
    WizardHarness harness;
    harness.wizard().startWithFile(harness.write(u"leads.csv"_s, utf8File));
    QVERIFY(harness.lookCloser());
    QVERIFY(harness.next());
    QVERIFY(harness.nextReady());
    harness.choose("columnField1", static_cast<int>(LeadField::LastName));
    QTRY_VERIFY(!harness.find<QWidget>("wizardNext")->isEnabled());
    QTRY_VERIFY(harness.text("wizardReason").contains(u"Last name"_s));
    const auto *table = harness.find<QTableView>("columnsTable")->model();
    QVERIFY(table->index(1, 3).data().toString().contains(u'⚠'));
    QVERIFY(table->index(2, 3).data().toString().contains(u'⚠'));
    harness.choose("columnField1", static_cast<int>(LeadField::FirstName));
    QVERIFY(harness.nextReady());
}

void ImportWizardTest::takesTheImportBack()
{
    WizardHarness harness;
    QVERIFY(harness.runThrough(harness.write(u"leads.csv"_s, utf8File)));
    QCOMPARE(harness.imports().size(), 1);
    harness.click("resultUndo");
    QTRY_VERIFY(!harness.find<QWidget>("resultUndo")->isVisible());
    QVERIFY(harness.imports().first().undone);
    QVERIFY(!harness.find<QWidget>("resultShow")->isEnabled());
    QVERIFY(harness.prompts.told.isEmpty());
}

void ImportWizardTest::saysThatTheFileIsKnown()
{
    WizardHarness harness;
    const QString file = harness.write(u"leads.csv"_s, utf8File);
    QVERIFY(harness.runThrough(file));
    harness.showWizard();
    harness.wizard().startWithFile(file);
    QTRY_VERIFY(harness.find<QWidget>("sourceBefore")->isVisible());
    QVERIFY(harness.text("sourceBefore").contains(u"Nothing in it is new."_s));
    QVERIFY(harness.toReview(file));
    QVERIFY(harness.find<QWidget>("reviewBefore")->isVisible());
    QVERIFY(harness.text("reviewBefore").contains(u"2026"_s));
    harness.click("reviewKnown");
    QVERIFY(harness.find<QTableView>("reviewTable")->model()->rowCount() >= 3);
}

void ImportWizardTest::cancelRollsBack()
{
    WizardHarness harness;
    QByteArray large = "Lead Source,Full name,Email,Created Date\n";
    for (int row = 0; row < 20'000; ++row) {
        const QByteArray number = QByteArray::number(row);
        large += "AppSource-PLT | fabrikam-demo.rainwater,Name " + number + ",n" + number +
                 "@example.com,2026-05-18T08:00:00Z\n";
    }
    QVERIFY(harness.toReview(harness.write(u"large.csv"_s, large)));
    QVERIFY(harness.next());
    QVERIFY(harness.find<QWidget>("progressPage")->isVisible());
    QElapsedTimer answer;
    answer.start();
    harness.click("wizardCancel");
    QVERIFY(harness.find<QWidget>("progressKeep")->isVisible());
    QVERIFY(harness.find<QWidget>("progressGoOn")->isVisible());
    QVERIFY(!harness.find<QWidget>("wizardCancel")->isEnabled());
    harness.click("progressRollBack");
    QVERIFY(harness.text("wizardReason").contains(u"rolled back"_s));
    QVERIFY(answer.elapsed() < 200);
    QVERIFY(harness.wizard().isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(harness.find<QWidget>("reviewNotice")->isVisible(), 20'000);
    QVERIFY(harness.imports().isEmpty());
    QVERIFY(harness.nextReady()); // and it can be tried again
}

void ImportWizardTest::showsMarkupAsText()
{
    WizardHarness harness;
    const QByteArray attack = "<img src='file:///etc/hostname'><b>x</b>";
    QByteArray file = "Lead Source,Full name," + attack + ",Created Date\n";
    file += "AppSource-" + attack + " | " + attack + "," + attack + "," + attack + "," + attack + "\n";
    QVERIFY(harness.runThrough(harness.write(u"<b>leads<b>.csv"_s, file)));
    for (const QLabel *label : harness.wizard().findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName() + label->text()));
}

void ImportWizardTest::everyControlHasAName()
{
    WizardHarness harness;
    harness.wizard().startWithFile(harness.write(u"leads.csv"_s, utf8File));
    QVERIFY(harness.lookCloser());
    QVERIFY(harness.next());
    QVERIFY(harness.nextReady());
    int seen = 0;
    for (const QWidget *widget : harness.wizard().findChildren<QWidget *>()) {
        const bool control =
            qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget) ||
            qobject_cast<const QSpinBox *>(widget) || qobject_cast<const QTableView *>(widget);
        if (!control || widget->objectName().startsWith(u"qt_"_s) || widget->inherits("QTableCornerButton"))
            continue;
        ++seen;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
    QVERIFY(seen > 20);
}

void ImportWizardTest::aWaitingNextSaysWhy()
{
    WizardHarness harness;
    QVERIFY(!harness.find<QWidget>("wizardNext")->isEnabled());
    QVERIFY(!harness.text("wizardReason").isEmpty());
    QCOMPARE(harness.find<QWidget>("wizardNext")->accessibleDescription(), harness.text("wizardReason"));
}

LEADLINE_TEST(ImportWizardTest)

} // namespace leadline::test

#include "importwizardtest.moc"
