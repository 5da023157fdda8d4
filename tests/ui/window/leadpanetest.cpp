// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/leadpane.h"
#include "tests/support/suite.h"
#include "tests/ui/window/windowharness.h"
#include "ui/models/leadfilter.h"
#include "ui/pages/leadspage.h"
#include "ui/widgets/leadlistview.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSemaphore>
#include <QTimer>
#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline::test {
namespace {

/// Holds the desk's thread, so that nothing asked for meanwhile is answered.
class HeldDesk
{
public:
    explicit HeldDesk(LeadDesk &desk)
    {
        desk.ask(
            &m_receiver, [gate = m_gate](LeadBook &) { return gate->tryAcquire(1, 10'000); }, [](bool) {});
    }
    ~HeldDesk() { release(); }
    Q_DISABLE_COPY_MOVE(HeldDesk)

    void release() { m_gate->release(); }

private:
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
    QObject m_receiver;
};

} // namespace

class LeadPaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longNamesDoNotWidenThePane();
    void theCustomersClockIsShown();
    void aHintIsMendedByOneClickAndUndone();
    void theTimelineIsFilteredAndLeadsToColleagues();
    void aColleagueContactedLatelyIsNamed();
    void theSourceRowIsShownWhereItStands();
    void spaceShowsAndHidesThePane();
    void theHiddenPaneComesForAKey();
    void returnOpensTheLeadOverTheWindow();
    void aKeyWaitsForThePageOfItsLead();
    void aKeyIsDroppedWhenAnotherLeadComesFirst();
    void whatIsLoggedIsLoggedForItsLead();
    void neighboursAreWalkedWhileTheListIsReadAgain();

private:
    static qsizetype stepsDone(WindowHarness &harness, LeadId id);
    static LeadId current(const WindowHarness &harness) { return harness.window->leads().pane().lead(); }
};

qsizetype LeadPaneTest::stepsDone(WindowHarness &harness, LeadId id)
{
    const auto page = harness.book([id](LeadBook &book) { return book.lead(id); });
    return std::ranges::count_if(page->steps, [](const StepState &step) { return step.doneAt.has_value(); });
}

void LeadPaneTest::longNamesDoNotWidenThePane()
{
    WindowHarness harness;
    const QByteArray offer(120, 'o');
    QCOMPARE(harness.import(QString(120, u'f') + u".csv"_s,
                            "AppSource (SPZA)-PLT|fabrikam." + offer +
                                ",Ada,Yılmaz,ada@ornek.example,+90 212 555 01 01,TR,Örnek A.Ş.,CTO,"
                                "2026-05-17T12:00:00Z,\n"),
             1);
    harness.window->resize(1024, 700);
    QVERIFY(harness.select(u"Ada Yılmaz"_s));
    QTRY_VERIFY(harness.find<QAbstractButton>("eventLead"));
    const auto *body = harness.find<QWidget>("paneBody");
    QTRY_VERIFY2(body->width() <= body->parentWidget()->width(), qPrintable(QString::number(body->width())));
    const auto *link = harness.find<QAbstractButton>("eventLead");
    QVERIFY(link->accessibleName().contains(QString::fromLatin1(offer))); // nothing is lost
    QVERIFY(link->toolTip().contains(QString::fromLatin1(offer)));
}

void LeadPaneTest::theCustomersClockIsShown()
{
    WindowHarness harness;
    QVERIFY(harness.select(u"Ada Yılmaz"_s));
    QCOMPARE(harness.text("callWindow"), u"● Mon 12:00 there · good time to call"_s);
    QVERIFY(harness.select(u"John Smith"_s));
    QVERIFY(harness.text("callWindow").contains(u"Sun 23:00 – Mon 05:00 there"_s));
    QCOMPARE(harness.import(u"nowhere.csv"_s, "AppSource (SPZA)-PLT|fabrikam.rainwater,Nemo,Nobody,"
                                              "nemo@nowhere.example,,Atlantis,,,2026-05-18T08:00:00Z,\n"),
             1);
    QTRY_VERIFY(harness.select(u"Nemo Nobody"_s));
    QVERIFY(!harness.find<QWidget>("callWindowBar")->isVisible()); // no guess
}

void LeadPaneTest::aHintIsMendedByOneClickAndUndone()
{
    WindowHarness harness;
    harness.import(u"loud.csv"_s, "AppSource (SPZA)-PLT|fabrikam.rainwater,ŞÜKRÜ,IŞIK,sukru@ornek.example,"
                                  "+90 212 555 01 09,TR,,,2026-05-18T08:00:00Z,\n");
    QTRY_VERIFY(harness.select(u"ŞÜKRÜ IŞIK"_s));
    auto *fix = harness.find<QAbstractButton>("fix-name-in-capitals");
    QTRY_VERIFY(fix && fix->isVisible());
    QCOMPARE(fix->text(), u"Change to “Şükrü Işık”"_s);
    QTest::mouseClick(fix, Qt::LeftButton);
    QTRY_COMPARE(harness.text("leadName"), u"Şükrü Işık"_s);
    QVERIFY(!harness.find<QWidget>("qualityStrip")->isVisible());
    harness.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(harness.text("leadName"), u"ŞÜKRÜ IŞIK"_s);
    QVERIFY(harness.find<QWidget>("qualityStrip")->isVisible());
}

void LeadPaneTest::theTimelineIsFilteredAndLeadsToColleagues()
{
    WindowHarness harness;
    harness.import(u"more.csv"_s, "AppSource (SPZA)-PLT|fabrikam.rainwater,Bora,Kaya,bora@elsewhere.example,"
                                  "+90 212 555 01 09,TR,ORNEK A.S.,,2026-05-17T12:00:00Z,\n");
    QTRY_VERIFY(harness.select(u"Bora Kaya"_s)); // the list has read the new one
    QVERIFY(harness.select(u"Ada Yılmaz"_s));
    const auto events = [&harness] { return harness.window->findChildren<QLabel *>(u"eventTitle"_s).size(); };
    QTRY_COMPARE(events(), 2);
    QTest::mouseClick(harness.find<QAbstractButton>("timelinePerson"), Qt::LeftButton);
    QTRY_COMPARE(events(), 1);
    QTest::mouseClick(harness.find<QAbstractButton>("timelineColleagues"), Qt::LeftButton);
    QTRY_COMPARE(events(), 1);
    QVERIFY(!harness.find<QWidget>("timelineContacts")->isVisible()); // nothing of that kind
    QAbstractButton *link = nullptr;
    QTRY_VERIFY((link = harness.find<QAbstractButton>("eventLead")));
    QCOMPARE(link->text(), u"Bora Kaya"_s);
    QTest::mouseClick(link, Qt::LeftButton);
    QTRY_COMPARE(harness.text("leadName"), u"Bora Kaya"_s);
    QCOMPARE(harness.find<LeadListView>("leads")->current(), current(harness));

    // One that the filter keeps out of the list is shown beside it, until one goes back.
    harness.window->leads().filter().setText(u"ada"_s);
    QTRY_COMPARE(harness.text("shownCount"), u"1 shown"_s);
    QTRY_COMPARE(harness.text("leadName"), u"Ada Yılmaz"_s);
    QTRY_VERIFY((link = harness.find<QAbstractButton>("eventLead")));
    QTest::mouseClick(link, Qt::LeftButton);
    QTRY_COMPARE(harness.text("leadName"), u"Bora Kaya"_s);
    QCOMPARE(harness.text("position"), QString());
    harness.window->leads().pane().setFocus();
    harness.press(Qt::Key_Escape);
    QTRY_COMPARE(harness.text("leadName"), u"Ada Yılmaz"_s);
    QCOMPARE(harness.text("position"), u"1 of 1"_s);
}

void LeadPaneTest::aColleagueContactedLatelyIsNamed()
{
    WindowHarness harness;
    harness.import(u"more.csv"_s, "AppSource (SPZA)-PLT|fabrikam.rainwater,Bora,Kaya,bora@ornek.example,"
                                  "+90 212 555 01 09,TR,,,2026-05-17T12:00:00Z,\n");
    QTRY_VERIFY(harness.select(u"Bora Kaya"_s));
    QVERIFY(!harness.find<QWidget>("colleagueHint")->isVisible());
    harness.press(Qt::Key_C);
    harness.press(Qt::Key_1);
    harness.press(Qt::Key_Return);
    QTRY_VERIFY(harness.text("leadClock").contains(u"answered"_s));
    harness.clock.advance(2h);
    QVERIFY(harness.select(u"Ada Yılmaz"_s));
    QTRY_VERIFY(harness.find<QWidget>("colleagueHint")->isVisible());
    QCOMPARE(harness.text("colleagueHintText"), u"A colleague was contacted 2 h ago: Call, Bora Kaya"_s);
    QTest::mouseClick(harness.find<QAbstractButton>("openColleague"), Qt::LeftButton);
    QTRY_COMPARE(harness.text("leadName"), u"Bora Kaya"_s);
    QTRY_VERIFY(!harness.find<QWidget>("colleagueHint")->isVisible());
}

void LeadPaneTest::theSourceRowIsShownWhereItStands()
{
    WindowHarness harness;
    QVERIFY(harness.select(u"Ada Yılmaz"_s));
    QString selected;
    QTimer::singleShot(500ms, harness.window.get(), [&selected] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        selected = dialog->findChild<QPlainTextEdit *>(u"text"_s)->textCursor().selectedText();
        dialog->reject();
    });
    QTest::mouseClick(harness.find<QAbstractButton>("eventSource"), Qt::LeftButton);
    QTRY_VERIFY2(selected.contains(u"ada@ornek.example"_s), qPrintable(selected));
}

void LeadPaneTest::spaceShowsAndHidesThePane()
{
    WindowHarness harness;
    auto *pane = harness.find<QWidget>("leadPane");
    harness.find<LeadListView>("leads")->setFocus();
    harness.press(Qt::Key_Space);
    QVERIFY(!pane->isVisible());
    QVERIFY(!harness.find<QAction>("leadPane")->isChecked());
    harness.press(Qt::Key_Down);
    harness.press(Qt::Key_Space);
    QVERIFY(pane->isVisible());
    QTRY_COMPARE(harness.text("leadName"), u"Ada Yılmaz"_s); // it has followed the cursor

    harness.press(Qt::Key_Space);
    harness.window->close();
    MainWindow again(harness.desk, harness.prompts, harness.settings);
    QVERIFY(!again.leads().isPaneShown());
}

void LeadPaneTest::theHiddenPaneComesForAKey()
{
    WindowHarness harness;
    auto *pane = harness.find<QWidget>("leadPane");
    QVERIFY(harness.select(u"Ada Yılmaz"_s));
    harness.press(Qt::Key_Space);
    QVERIFY(!pane->isVisible());
    harness.press(Qt::Key_C);
    QVERIFY(pane->isVisible());
    harness.press(Qt::Key_2);
    harness.press(Qt::Key_Return);
    QTRY_VERIFY(harness.text("leadClock").contains(u"answered"_s));
    QCOMPARE(stepsDone(harness, current(harness)), 1); // the call's; 2 was the outcome
}

void LeadPaneTest::returnOpensTheLeadOverTheWindow()
{
    WindowHarness harness;
    harness.importMany(300);
    auto *list = harness.find<LeadListView>("leads");
    QTRY_VERIFY(list->model()->rowCount() > 300);
    list->setFocus();
    list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum() / 2);
    const int middle = list->rowAt(list->viewport()->height() / 2);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(middle, 0)).center());
    QTRY_VERIFY(harness.window->leads().pane().page() &&
                harness.window->leads().pane().page()->lead.id == list->current());
    const int scrolled = list->verticalScrollBar()->value();
    const LeadId chosen = list->current();

    harness.press(Qt::Key_Return);
    auto *pane = harness.find<QWidget>("leadPane");
    QVERIFY(!list->isVisible());
    QVERIFY(!harness.find<QWidget>("facetPane")->isVisible());
    QTRY_COMPARE(pane->width(), harness.find<QWidget>("leadsSplitter")->width());
    QVERIFY(harness.find<QAbstractButton>("backToList")->isVisible());
    // Two columns: the timeline beside the header, not below it.
    QTRY_VERIFY(harness.find<QWidget>("timeline")->mapTo(pane, QPoint()).x() > pane->width() / 3);
    harness.press(Qt::Key_Escape);
    QVERIFY(list->isVisible());
    QVERIFY(list->hasFocus());
    QCOMPARE(list->current(), chosen);
    QCOMPARE(list->verticalScrollBar()->value(), scrolled);

    harness.press(Qt::Key_Return);
    harness.press(Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(harness.text("position"), u"%1 of 304"_s.arg(middle + 2));
    QTest::mouseClick(harness.find<QAbstractButton>("backToList"), Qt::LeftButton);
    QVERIFY(list->isVisible());
    QCOMPARE(list->currentIndex().row(), middle + 1);
}

void LeadPaneTest::aKeyWaitsForThePageOfItsLead()
{
    WindowHarness harness;
    const LeadId first = current(harness);
    LeadId second;
    {
        HeldDesk held(harness.desk);
        harness.press(Qt::Key_Down, Qt::AltModifier);
        second = current(harness);
        QVERIFY(second != first);
        QCOMPARE(harness.text("leadName"), u"María Ñandú"_s); // the page still on screen
        harness.press(Qt::Key_1);
        QTest::qWait(20);
    }
    QTRY_COMPARE(harness.text("leadName"), u"Ada Yılmaz"_s);
    QTRY_COMPARE(stepsDone(harness, second), 1);
    QCOMPARE(stepsDone(harness, first), 0);
}

void LeadPaneTest::aKeyIsDroppedWhenAnotherLeadComesFirst()
{
    WindowHarness harness;
    QList<LeadId> passed{current(harness)};
    {
        HeldDesk held(harness.desk);
        harness.press(Qt::Key_Down, Qt::AltModifier);
        passed << current(harness);
        harness.press(Qt::Key_1);
        harness.press(Qt::Key_Down, Qt::AltModifier);
        passed << current(harness);
    }
    QTRY_COMPARE(harness.text("leadName"), u"John Smith"_s);
    for (const LeadId id : std::as_const(passed))
        QCOMPARE(stepsDone(harness, id), 0);
}

void LeadPaneTest::whatIsLoggedIsLoggedForItsLead()
{
    WindowHarness harness;
    const LeadId first = current(harness);
    LeadId second;
    {
        HeldDesk held(harness.desk);
        harness.press(Qt::Key_Down, Qt::AltModifier);
        second = current(harness);
        harness.press(Qt::Key_C);
        harness.press(Qt::Key_2);
        harness.press(Qt::Key_Return);
    }
    const auto attempts = [&harness](LeadId id) {
        const auto page = harness.book([id](LeadBook &book) { return book.lead(id); });
        return std::ranges::count_if(page->timeline, [](const TimelineEntry &entry) {
            return entry.kind == TimelineEntry::Kind::Activity && entry.activity.outcome == Outcome::NoAnswer;
        });
    };
    QTRY_COMPARE(attempts(second), 1);
    QCOMPARE(attempts(first), 0);
}

void LeadPaneTest::neighboursAreWalkedWhileTheListIsReadAgain()
{
    WindowHarness harness;
    QCOMPARE(harness.text("position"), u"1 of 4"_s);
    {
        HeldDesk held(harness.desk);
        Q_EMIT harness.desk.changed(); // the list and the page are asked for again
        harness.press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(harness.text("position"), u"2 of 4"_s);
        Q_EMIT harness.desk.changed();
        harness.press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(harness.text("position"), u"3 of 4"_s);
    }
    QTRY_COMPARE(harness.text("leadName"), u"John Smith"_s);
    QTest::qWait(100); // the answers of the old questions come too
    QCOMPARE(harness.text("position"), u"3 of 4"_s);
    QCOMPARE(harness.text("leadName"), u"John Smith"_s);
}

LEADLINE_TEST(LeadPaneTest)

} // namespace leadline::test

#include "leadpanetest.moc"
