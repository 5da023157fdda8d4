// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/ui/importwizard/wizardharness.h"

#include <QFile>
#include <QLabel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

const QByteArray header = "Lead Source,Full name,Email,Created Date\n";
const QByteArray ada = "AppSource-PLT | fabrikam-demo.rainwater,Ada,ada@example.com,2026-05-18T08:00:00Z\n";
const QByteArray teo = "AppSource-PLT | fabrikam-demo.rainwater,Teo,teo@example.com,2026-05-18T08:30:00Z\n";

} // namespace

/// What goes wrong with a file is said on the page where the user is, and there is a way on.
class ImportFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRefusedFileSaysWhyOnce_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("missing") << u"missing.csv"_s << QByteArray() << u"cannot be read"_s;
        QTest::newRow("picture") << u"leads.csv"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", 18)
                                 << u"not a text file"_s;
        QTest::newRow("folder") << u"profile"_s << QByteArray() << u"folder"_s;
    }
    void aRefusedFileSaysWhyOnce()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        WizardHarness harness;
        QVERIFY(QTest::qWaitForWindowActive(&harness.wizard()));
        const QString path = bytes.isEmpty() ? harness.path(name) : harness.write(name, bytes);
        harness.wizard().startWithFile(path);
        QTRY_VERIFY2(harness.text("sourceSummary").contains(word), qPrintable(harness.text("sourceSummary")));
        QVERIFY(!harness.nextReady(50));
        QCOMPARE(harness.text("wizardReason"), u"Choose another file."_s);
        QVERIFY(harness.find<QWidget>("sourceOpen")->hasFocus());
        QVERIFY(harness.openFile(harness.write(u"good.csv"_s, header + ada)));
    }

    void aFileThatChangesUnderTheReviewIsReadAnew()
    {
        WizardHarness harness;
        const QString path = harness.write(u"leads.csv"_s, header + ada);
        QVERIFY(harness.toReview(path));
        QCOMPARE(harness.find<QTableView>("reviewTable")->model()->rowCount(), 1);
        QCOMPARE(harness.write(u"leads.csv"_s, header + teo + ada), path);
        QVERIFY(harness.next());
        QTRY_VERIFY(harness.find<QWidget>("reviewNotice")->isVisible());
        QVERIFY2(harness.text("reviewNotice").contains(u"was changed"_s),
                 qPrintable(harness.text("reviewNotice")));
        QVERIFY(harness.imports().isEmpty());
        QVERIFY2(harness.nextReady(3000), qPrintable(harness.text("wizardReason")));
        QCOMPARE(harness.find<QTableView>("reviewTable")->model()->rowCount(), 2);
        QVERIFY(harness.next());
        QTRY_VERIFY(harness.find<QWidget>("resultPage")->isVisible());
        QCOMPARE(harness.imports().constFirst().newLeads, 2);
    }

    void aFileThatChangesUnderTheCheckIsReadAnew()
    {
        WizardHarness harness;
        QVERIFY(harness.toReview(harness.write(u"leads.csv"_s, header + ada)));
        harness.click("wizardBack");
        QVERIFY(harness.find<QWidget>("columnsPage")->isVisible());
        QVERIFY(!harness.write(u"leads.csv"_s, header + teo + ada).isEmpty());
        harness.choose("columnsDuplicates", static_cast<int>(DuplicatePolicy::Overwrite)); // checks again
        QVERIFY(harness.next());
        QTRY_VERIFY(harness.find<QWidget>("reviewPage")->isVisible());
        QTRY_VERIFY2(harness.find<QTableView>("reviewTable")->model()->rowCount() == 2,
                     qPrintable(harness.text("wizardReason")));
        QVERIFY(harness.next());
        QTRY_COMPARE(harness.imports().size(), 1);
        QCOMPARE(harness.imports().constFirst().newLeads, 2);
    }

    void aFileThatVanishesLeadsBackToTheChoice()
    {
        WizardHarness harness;
        const QString path = harness.write(u"leads.csv"_s, header + ada);
        QVERIFY(harness.toReview(path));
        QVERIFY(QFile::remove(path));
        QVERIFY(harness.next());
        QTRY_VERIFY(harness.find<QWidget>("sourcePage")->isVisible());
        QTRY_VERIFY2(harness.text("sourceSummary").contains(path), qPrintable(harness.text("sourceSummary")));
        QCOMPARE(harness.text("wizardReason"), u"Choose another file."_s);
        QVERIFY(harness.imports().isEmpty());
        QVERIFY(harness.openFile(harness.write(u"good.csv"_s, header + ada)));
    }
};

LEADLINE_TEST(ImportFaultsTest)

} // namespace leadline::test

#include "importfaultstest.moc"
