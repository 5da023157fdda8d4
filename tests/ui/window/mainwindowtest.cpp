// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/ui/window/windowharness.h"
#include "ui/models/leadfilter.h"
#include "ui/models/leadlistmodel.h"
#include "ui/pages/leadspage.h"
#include "ui/support/language.h"
#include "ui/widgets/leadactions.h"
#include "ui/widgets/leadlistview.h"
#include "ui/widgets/leadpane.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace leadline::test {

class MainWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { language::use(u"en"_s); }

    void rowsOnTheClipboardAreOfferedWhereNoTextIsEdited()
    {
        WindowHarness harness;
        QGuiApplication::clipboard()->setText(u"Full name\tEmail\nAda\tada@example.com\n"_s);
        auto *search = harness.find<QLineEdit>("search");
        search->setFocus();
        QTest::keyClick(search, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(search->text().contains(u"Full name"_s)); // there it is text
        QVERIFY(!harness.find<QDialog>("importWizard"));
        harness.find<QAction>("paste")->trigger();
        auto *wizard = harness.find<QDialog>("importWizard");
        QVERIFY(wizard && wizard->isVisible());
        QTRY_VERIFY(wizard->findChild<QLabel *>(u"sourcePath"_s)->text().endsWith(u"Pasted leads.csv"_s));
        wizard->reject();
    }

    void anEmptyStoreWelcomes()
    {
        WindowHarness harness(false);
        QCOMPARE(harness.find<QStackedWidget>("places")->currentWidget()->objectName(), u"welcomePage"_s);
    }

    void theListShowsTheSoonestFirstAndTestLeadsNowhere()
    {
        WindowHarness harness;
        QCOMPARE(harness.text("shownCount"), u"4 shown"_s);
        QCOMPARE(harness.text("leadName"), u"María Ñandú"_s);
        QVERIFY(harness.text("leadClock").contains(u"6 h late"_s));
        QCOMPARE(harness.text("position"), u"1 of 4"_s);
        QVERIFY(harness.find<QAbstractButton>("testLeads")->isVisible());
    }

    void aFacetFiltersAndTheSearchSaysSo()
    {
        WindowHarness harness;
        QVERIFY(harness.tickFacet(int(Facet::Action), u"PLT"_s));
        QTRY_COMPARE(harness.text("shownCount"), u"1 shown"_s);
        QTRY_COMPARE(harness.text("leadName"), u"Ada Yılmaz"_s);
        QCOMPARE(harness.find<QLineEdit>("search")->text(), harness.window->leads().filter().text());
        QVERIFY(harness.find<QLineEdit>("search")->text().contains(u"plt"_s, Qt::CaseInsensitive));
        QTest::mouseClick(harness.find<QAbstractButton>("clearFacets"), Qt::LeftButton);
        QTRY_COMPARE(harness.text("shownCount"), u"4 shown"_s);
        QCOMPARE(harness.text("leadName"), u"Ada Yılmaz"_s); // the lead stays, the list around it changes
    }

    void typingSearchesWithoutAccentsAndSaysWhatItDoesNotUnderstand()
    {
        WindowHarness harness;
        auto *search = harness.find<QLineEdit>("search");
        QTest::keyClicks(search, u"yilmaz"_s);
        QTRY_COMPARE(harness.text("shownCount"), u"1 shown"_s);
        search->clear();
        QTest::keyClicks(search, u"colour:red"_s);
        QTRY_VERIFY(harness.find<QLabel>("searchFaults")->isVisible());
    }

    void anEmptyResultNamesTheFilterThatHidesMost()
    {
        WindowHarness harness;
        harness.window->leads().filter().setText(u"smith deadline:overdue"_s);
        QTRY_COMPARE(harness.text("shownCount"), u"0 shown"_s);
        QTRY_VERIFY(harness.find<QAbstractButton>("dropCulprit")->isVisible());
        QTest::mouseClick(harness.find<QAbstractButton>("dropCulprit"), Qt::LeftButton);
        QTRY_COMPARE(harness.text("shownCount"), u"1 shown"_s);
    }

    void aCallInThreeKeysStopsTheClock()
    {
        WindowHarness harness;
        QVERIFY(harness.select(u"Ada Yılmaz"_s));
        QVERIFY(harness.text("leadClock").contains(u"4 h left"_s));
        harness.press(Qt::Key_C);
        harness.press(Qt::Key_2);
        harness.press(Qt::Key_Return);
        QTRY_VERIFY(harness.text("leadClock").contains(u"answered"_s));
        QCOMPARE(harness.prompts.told, QStringList());
        harness.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(harness.text("leadClock").contains(u"4 h left"_s));
        harness.press(Qt::Key_Y, Qt::ControlModifier);
        QTRY_VERIFY(harness.text("leadClock").contains(u"answered"_s));
    }

    void lettersAreTextWhereTextIsEdited()
    {
        WindowHarness harness;
        auto *search = harness.find<QLineEdit>("search");
        search->setFocus();
        QTest::keyClicks(search, u"c1"_s);
        QCOMPARE(search->text(), u"c1"_s);
        QVERIFY(!harness.find<QPlainTextEdit>("activityText")->isVisible());
    }

    void aStepIsTickedByItsNumber()
    {
        WindowHarness harness;
        QVERIFY(harness.select(u"Ada Yılmaz"_s));
        harness.press(Qt::Key_1);
        QTRY_VERIFY(harness.find<QAbstractButton>("step1") &&
                    harness.find<QAbstractButton>("step1")->isChecked());
    }

    void aNoticeIsRefusedWithItsReasonEverywhere()
    {
        WindowHarness harness;
        QVERIFY(harness.select(u"Ilse Becker"_s));
        QVERIFY(harness.find<QWidget>("contactBanner")->isVisible());
        QVERIFY(harness.text("bannerText").contains(u"16 May 2026"_s));
        bool opened = false;
        harness.window->leads().pane().actions().setOpenLink(
            [&opened](const QUrl &) { return opened = true; });
        QGuiApplication::clipboard()->setText(u"before"_s);
        qsizetype refusals = 0;
        for (const auto *button : {"writeMail", "callCustomer", "copyMail", "copyPhone"}) {
            QTest::mouseClick(harness.find<QAbstractButton>(button), Qt::LeftButton);
            ++refusals;
            QTRY_COMPARE(harness.prompts.told.size(), refusals);
            QVERIFY2(harness.prompts.told.constLast().contains(u"Do not contact"_s), button);
        }
        harness.press(Qt::Key_C);
        harness.press(Qt::Key_Return);
        ++refusals;
        QTRY_COMPARE(harness.prompts.told.size(), refusals);
        QVERIFY(!opened);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    }

    void writingMailOffersToLogIt()
    {
        WindowHarness harness;
        QVERIFY(harness.select(u"John Smith"_s));
        QUrl opened;
        harness.window->leads().pane().actions().setOpenLink([&opened](const QUrl &url) {
            opened = url;
            return true;
        });
        QTest::mouseClick(harness.find<QAbstractButton>("writeMail"), Qt::LeftButton);
        QTRY_VERIFY(harness.find<QDialog>("mailDialog"));
        QTest::mouseClick(harness.find<QAbstractButton>("openMailProgram"), Qt::LeftButton);
        QTRY_COMPARE(opened.path(), u"john@contoso.example"_s);
        QTRY_VERIFY(harness.find<QAbstractButton>("logIt")->isVisible());
        QTest::mouseClick(harness.find<QAbstractButton>("logIt"), Qt::LeftButton);
        QTRY_VERIFY(harness.text("leadClock").contains(u"answered"_s));
    }

    void aThirdContactOfADayAsksForAReason()
    {
        WindowHarness harness;
        QVERIFY(harness.select(u"John Smith"_s));
        QStringList opened;
        harness.window->leads().pane().actions().setOpenLink([&opened](const QUrl &url) {
            opened << url.toString();
            return true;
        });
        harness.press(Qt::Key_E, Qt::ShiftModifier);
        QVERIFY(!harness.find<QLabel>("composerHint")->isVisible());
        for (int mail = 1; mail <= 2; ++mail) {
            harness.press(Qt::Key_E, Qt::ShiftModifier);
            harness.press(Qt::Key_Return);
            QTRY_COMPARE(harness.window->leads().pane().page()->pace.contacts, mail);
        }
        harness.press(Qt::Key_E, Qt::ShiftModifier); // said before it is written
        QTRY_VERIFY(harness.find<QLabel>("composerHint")->isVisible());
        QVERIFY2(harness.text("composerHint").contains(u"2 times in the last 24 hours"_s),
                 qPrintable(harness.text("composerHint")));
        QVERIFY(harness.text("composerHint").contains(u"19 May 2026"_s));
        harness.press(Qt::Key_N); // a note bombards nobody
        QTRY_VERIFY(!harness.find<QLabel>("composerHint")->isVisible());
        harness.press(Qt::Key_Escape);
        QTest::mouseClick(harness.find<QAbstractButton>("writeMail"), Qt::LeftButton);
        QTRY_VERIFY(harness.find<QDialog>("mailDialog"));
        QTest::mouseClick(harness.find<QAbstractButton>("openMailProgram"), Qt::LeftButton);
        QTRY_VERIFY(harness.find<QAbstractButton>("openMailProgram")->isEnabled()); // asked, and refused
        QCOMPARE(opened, QStringList());                                            // no reason was given
        harness.prompts.text = u"they asked for the price list"_s;
        QTest::mouseClick(harness.find<QAbstractButton>("openMailProgram"), Qt::LeftButton);
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(opened.first().startsWith(u"mailto:john@contoso.example?"_s));
        const auto history = harness.book([](LeadBook &book) { return book.history(1); });
        QCOMPARE(history->first().kind, u"anyway"_s);
        QCOMPARE(harness.prompts.told, QStringList());
    }

    void textsThatLookLikeMarkupStayText()
    {
        WindowHarness harness;
        QVERIFY(harness.select(u"Ada Yılmaz"_s));
        QCOMPARE(harness.text("customerNote"), u"Please <b>call</b> me"_s);
        const auto labels = harness.window->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void theLanguageChangesAtOnceAndStays()
    {
        WindowHarness harness;
        harness.find<QAction>("language-tr")->trigger();
        QCOMPARE(language::current(), u"tr"_s);
        QCOMPARE(harness.settings.text(u"language"_s), u"tr"_s);
        QTRY_COMPARE(harness.find<QAbstractButton>("languageButton")->text(), u"Türkçe"_s);
        QTRY_VERIFY(!harness.text("stepTitle").contains(u"Write while"_s)); // the checklist speaks it too
        harness.find<QAction>("language-en")->trigger();
        QTRY_VERIFY(harness.text("stepTitle").contains(u"Write while"_s));
    }

    void everyControlHasANameAndFitsTheSmallestWindow()
    {
        WindowHarness harness;
        harness.window->resize(1024, 700);
        QTest::qWait(50);
        QCOMPARE(harness.window->size(), QSize(1024, 700));
        const auto buttons = harness.window->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (button->isVisible() && !button->objectName().startsWith(u"qt_"_s))
                QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                         qPrintable(button->objectName()));
        }
    }

    void neighboursAreWalkedByKey()
    {
        WindowHarness harness;
        harness.press(Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(harness.text("leadName"), u"Ada Yılmaz"_s);
        QCOMPARE(harness.text("position"), u"2 of 4"_s);
        harness.press(Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(harness.text("leadName"), u"María Ñandú"_s);
    }
};

LEADLINE_TEST(MainWindowTest)

} // namespace leadline::test

#include "mainwindowtest.moc"
