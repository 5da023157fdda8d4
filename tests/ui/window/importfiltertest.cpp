// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/ui/window/windowharness.h"
#include "ui/models/leadfilter.h"
#include "ui/pages/leadspage.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

constexpr auto oneMore =
    "AppSource (SPZA)-PLT|fabrikam.rainwater,Zoe,Quill,zoe@example.org,,US,Quill,,2026-05-18T08:00:00Z,\n";

QStringList chipTexts(const WindowHarness &harness)
{
    QStringList texts;
    for (const QToolButton *chip : harness.window->findChildren<QToolButton *>(u"chip"_s))
        if (chip->isVisible())
            texts << chip->text();
    return texts;
}

} // namespace

class ImportFilterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// From the journal to the leads of one import, and back to all of them.
    void theJournalShowsTheLeadsOfAnImport()
    {
        WindowHarness harness;
        QCOMPARE(harness.import(u"more.csv"_s, oneMore), 1);
        Q_EMIT harness.desk.changed();
        harness.window->go(MainWindow::Place::Imports);
        auto *table = harness.find<QTableView>("importsTable");
        auto *show = harness.find<QPushButton>("importsShow");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QVERIFY(!show->isEnabled());
        QVERIFY(!show->accessibleDescription().isEmpty());
        table->selectRow(0);
        QTRY_VERIFY(show->isEnabled());
        QTest::mouseClick(show, Qt::LeftButton);
        QTRY_VERIFY(harness.window->leads().isVisible());
        QTRY_COMPARE(harness.window->leads().shownCount(), 1);
        QTRY_COMPARE(chipTexts(harness), QStringList{u"Import: more.csv  ✕"_s});
        QVERIFY(harness.find<QLineEdit>("search")->text().startsWith(u"import:"_s));
        auto *chip = harness.find<QToolButton>("chip");
        QTest::mouseClick(chip, Qt::LeftButton);
        QTRY_COMPARE(harness.window->leads().shownCount(), 5);
    }

    void typedImportsAreNamedToo()
    {
        WindowHarness harness;
        LeadFilter &filter = harness.window->leads().filter();
        filter.setText(u"import:1"_s);
        QTRY_COMPARE(chipTexts(harness), QStringList{u"Import: leads.csv  ✕"_s});
        QTRY_COMPARE(harness.window->leads().shownCount(), 4);
        filter.setText(u"import:77"_s); // there is none
        QTRY_COMPARE(chipTexts(harness), QStringList{u"Import: 77  ✕"_s});
        QTRY_VERIFY(harness.find<QWidget>("emptyResult")->isVisible());
        filter.setText(u"import:x"_s);
        QTRY_VERIFY(harness.find<QWidget>("searchFaults")->isVisible());
    }

    void aLongFileNameIsShortenedInTheMiddle()
    {
        LeadFilter filter;
        LeadQuery query;
        query[Facet::Import].values = {u"3"_s};
        filter.set(query);
        filter.setNames(Facet::Import, {{u"3"_s, u"leads_"_s + QString(80, u'x') + u"_may.csv"_s}});
        const QString text = filter.chips().constFirst().text;
        QVERIFY(text.size() < 50);
        QVERIFY(text.startsWith(u"Import: leads_x"_s) && text.endsWith(u"x_may.csv"_s) &&
                text.contains(u'…'));
    }
};

LEADLINE_TEST(ImportFilterTest)

} // namespace leadline::test

#include "importfiltertest.moc"
