// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/ui/window/windowharness.h"
#include "ui/pages/leadspage.h"
#include "ui/support/commands.h"
#include "ui/widgets/leadlistview.h"
#include "ui/widgets/leadpane.h"

#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline::test {

class TodayTest final : public QObject
{
    Q_OBJECT

private:
    static void start(WindowHarness &harness)
    {
        harness.press(Qt::Key_T, Qt::ControlModifier);
        QTRY_COMPARE(who(harness), u"Ada Yılmaz"_s); // at risk; María just missed; John on track
    }
    static QString who(WindowHarness &harness)
    {
        const auto &page = harness.window->leads().pane().page();
        return page && page->lead.id == harness.window->leads().pane().lead()
                   ? page->lead.customer.displayName()
                   : QString();
    }
    static void trigger(WindowHarness &harness, const QString &name)
    {
        auto *action = harness.window->findChild<QAction *>(name);
        QVERIFY(action && action->isEnabled());
        action->trigger();
    }

private Q_SLOTS:
    void threeKeysLogACallAndTheNextLeadComes()
    {
        WindowHarness harness;
        start(harness);
        QVERIFY(harness.window->leads().isOverWindow());
        QVERIFY(harness.text("todayReasons").startsWith(u"At risk · Contact request"_s));
        QTRY_COMPARE(harness.text("todayTitle"), u"Today: 3 to do"_s);
        harness.press(Qt::Key_C);
        harness.press(Qt::Key_2);
        harness.press(Qt::Key_Return);
        QTRY_COMPARE(who(harness), u"María Ñandú"_s);
        QTRY_COMPARE(harness.text("todayTitle"), u"Today: 2 to do"_s);
        QVERIFY(harness.window->leads().isOverWindow());
        const auto ada =
            harness.book([](LeadBook &book) { return book.select(parseQuery(u"ada"_s))->ids.first(); });
        const auto page = harness.book([ada](LeadBook &book) { return *book.lead(ada); });
        QVERIFY(page.lead.followUp.has_value()); // nobody answered: again in four hours
        QCOMPARE(int(page.lead.followUp->kind), int(FollowUp::Kind::Retry));
    }

    void itBeginsWithTheLeadOnScreen()
    {
        WindowHarness harness;
        QVERIFY(harness.select(u"Ada Yılmaz"_s));
        QTRY_COMPARE(who(harness), u"Ada Yılmaz"_s);
        start(harness);
        QTRY_VERIFY(harness.text("todayReasons").startsWith(u"At risk · Contact request"_s));
    }

    void aCallBackIsSetByKeyboard_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("told");
        // Ada is in Istanbul: her morning is the first that is offered, after the holiday of 19 May.
        QTest::newRow("as offered") << u""_s << u"2026-05-20T06:00:00Z"_s << u"09:00 there · good time"_s;
        QTest::newRow("typed") << u"15:30"_s << u"2026-05-18T15:30:00Z"_s << u"18:30 there · opens in"_s;
        QTest::newRow("a while") << u"2h"_s << u"2026-05-18T11:00:00Z"_s << u"14:00 there · good time"_s;
    }

    void aCallBackIsSetByKeyboard()
    {
        QFETCH(QString, typed);
        QFETCH(QString, at);
        QFETCH(QString, told);
        WindowHarness harness;
        start(harness);
        const LeadId ada = harness.window->leads().pane().lead();
        harness.press(Qt::Key_C);
        harness.press(Qt::Key_5);
        auto *line = harness.find<QLineEdit>("timeLine");
        QTRY_VERIFY(line->hasFocus());
        QTest::keyClicks(line, typed);
        QVERIFY2(harness.text("timeTold").contains(told), qPrintable(harness.text("timeTold")));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(who(harness), u"María Ñandú"_s);
        const auto page = harness.book([ada](LeadBook &book) { return *book.lead(ada); });
        QVERIFY(page.lead.followUp.has_value());
        QCOMPARE(int(page.lead.followUp->kind), int(FollowUp::Kind::CallBack));
        QCOMPARE(toIso(page.lead.followUp->at), at);
        // The next lead's call begins afresh.
        harness.press(Qt::Key_C);
        QVERIFY(harness.find<QToolButton>("outcome-reached")->isChecked());
        QVERIFY(!line->isVisible());
    }

    void aTimeThatIsNoneIsSaidBesideTheField_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("past") << u"2026-05-18 08:00"_s << u"⚠ That is past."_s;
        QTest::newRow("no time") << u"when the cows come home"_s
                                 << u"⚠ That is no time. For example 15:30, 2h, 3d or 2026-05-18 09:00"_s;
    }

    void aTimeThatIsNoneIsSaidBesideTheField()
    {
        QFETCH(QString, typed);
        QFETCH(QString, said);
        WindowHarness harness;
        start(harness);
        harness.press(Qt::Key_C);
        harness.press(Qt::Key_5);
        auto *line = harness.find<QLineEdit>("timeLine");
        QTRY_VERIFY(line->hasFocus());
        QTest::keyClicks(line, typed);
        QCOMPARE(harness.text("timeTold"), said);
        QTest::keyClick(line, Qt::Key_Return);
        QTest::qWait(50);
        QCOMPARE(who(harness), u"Ada Yılmaz"_s); // nothing was logged
        QVERIFY(line->hasFocus());
        line->clear(); // nobody knows when: logged all the same
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(who(harness), u"María Ñandú"_s);
    }

    void upAndDownGoThroughTimesThatSuit()
    {
        WindowHarness harness;
        start(harness);
        harness.press(Qt::Key_C);
        harness.press(Qt::Key_5);
        auto *line = harness.find<QLineEdit>("timeLine");
        QTRY_COMPARE(line->text(), u"2026-05-20 06:00"_s); // the window's clock is UTC
        QTest::keyClick(line, Qt::Key_Down);               // the last
        QCOMPARE(line->text(), u"2026-05-20 06:00"_s);
        for (const QString &at : {u"2026-05-19 09:00"_s, u"2026-05-18 14:00"_s, u"2026-05-18 10:00"_s}) {
            QTest::keyClick(line, Qt::Key_Up);
            QCOMPARE(line->text(), at);
        }
        QTest::keyClick(line, Qt::Key_Escape); // leaves as elsewhere in the composer
        QTRY_VERIFY(!harness.window->leads().isToday());
    }

    void whoIsSkippedComesAgainAtTheEnd()
    {
        WindowHarness harness;
        start(harness);
        for (const QString &name : {u"María Ñandú"_s, u"John Smith"_s, u"Ada Yılmaz"_s}) {
            harness.press(Qt::Key_X);
            QTRY_COMPARE(who(harness), name);
        }
    }

    void whatIsPutOffLeavesTheQueueAndComesBack()
    {
        WindowHarness harness;
        start(harness);
        trigger(harness, u"putOff-1h"_s);
        QTRY_COMPARE(who(harness), u"María Ñandú"_s);
        harness.prompts.time = harness.clock.now() + 48h;
        trigger(harness, u"putOff-at"_s);
        QTRY_COMPARE(who(harness), u"John Smith"_s);
        harness.prompts.time = harness.clock.now() - 1h; // into the past: refused, and said
        trigger(harness, u"putOff-at"_s);
        QTRY_COMPARE(harness.prompts.told.size(), 1);
        QCOMPARE(who(harness), u"John Smith"_s);
        harness.clock.advance(1h);
        harness.press(Qt::Key_X);
        QTRY_COMPARE(who(harness), u"Ada Yılmaz"_s);
    }

    void theLeadSaysUntilWhen()
    {
        WindowHarness harness;
        QVERIFY(harness.select(u"Ada Yılmaz"_s));
        QTRY_COMPARE(who(harness), u"Ada Yılmaz"_s);
        QVERIFY(harness.text("leadFollowUp").isEmpty());
        trigger(harness, u"putOff-1h"_s);
        QTRY_COMPARE(harness.text("leadFollowUp"), u"Put off until 18 May 2026, 10:00"_s);
        trigger(harness, u"takeUp"_s);
        QTRY_VERIFY(harness.text("leadFollowUp").isEmpty());
    }

    void theKeyOpensTheTimesWithTheClockInThem()
    {
        WindowHarness harness;
        start(harness);
        auto *menu = harness.find<QMenu>("putOffMenu");
        QVERIFY(menu);
        harness.press(Qt::Key_S);
        QTRY_VERIFY(menu->isVisible());
        const auto *hour = harness.window->findChild<QAction *>(u"putOff-1h"_s);
        QVERIFY2(hour->text().contains(u"10:00"_s), qPrintable(hour->text()));
        const auto *tomorrow = harness.window->findChild<QAction *>(u"putOff-tomorrow"_s);
        QVERIFY2(tomorrow->text().contains(u"after the deadline"_s), qPrintable(tomorrow->text()));
        QCOMPARE(menu->activeAction(), hour);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(who(harness), u"María Ñandú"_s);
    }

    void withNothingLeftItSaysSoAndEscapeLeadsBack()
    {
        WindowHarness harness;
        start(harness);
        for (int lead = 0; lead < 3; ++lead) {
            const QString before = who(harness);
            trigger(harness, u"putOff-1h"_s);
            QTRY_VERIFY(who(harness) != before);
            if (lead < 2)
                QTRY_VERIFY(!who(harness).isEmpty());
        }
        QTRY_COMPARE(harness.text("todayReasons"),
                     u"Nothing is waiting for you now. The next lead comes back: Mon 10:00."_s);
        QVERIFY(!harness.find<QPushButton>("todaySkip")->isEnabled());
        QTest::mouseClick(harness.find<QPushButton>("todayLeave"), Qt::LeftButton);
        QTRY_VERIFY(!harness.window->leads().isToday());
        QVERIFY(!harness.window->leads().isOverWindow());
        QVERIFY(harness.find<LeadListView>("leads")->isVisible());
        QTRY_VERIFY(!who(harness).isEmpty()); // the list's lead is in the pane again
    }

    void fullScreenHasNothingAroundTheWork()
    {
        WindowHarness harness;
        MainWindow &window = *harness.window;
        QVERIFY(!window.isFullScreen());
        harness.press(Qt::Key_F11); // begins with Today
        QTRY_COMPARE(who(harness), u"Ada Yılmaz"_s);
        QVERIFY(window.isFullScreen());
        QTRY_COMPARE(window.menuBar()->height(), 0);
        QVERIFY(window.minimumSizeHint().width() <= 512); // 1024 pixels at 200 %
        QVERIFY(!window.statusBar()->isVisible());
        QVERIFY(!harness.find<QToolBar>("toolBar")->isVisible());
        QVERIFY(!harness.find<QToolButton>("backToList")->isVisible());
        QVERIFY(harness.find<QAction>("focusMode")->isChecked());
        // Every key of Today works there, and what was done is said.
        harness.press(Qt::Key_X);
        QTRY_COMPARE(who(harness), u"María Ñandú"_s);
        harness.press(Qt::Key_C);
        harness.press(Qt::Key_2);
        harness.press(Qt::Key_Return);
        QTRY_COMPARE(who(harness), u"John Smith"_s);
        QTRY_COMPARE(harness.text("todaySaid"), u"Logged."_s);
        harness.press(Qt::Key_Escape); // full screen first, Today only after that
        QTRY_VERIFY(!window.isFullScreen());
        QVERIFY(harness.window->leads().isToday());
        QVERIFY(window.menuBar()->height() > 0);
        QVERIFY(window.statusBar()->isVisible());
        QVERIFY(harness.find<QToolBar>("toolBar")->isVisible());
        QVERIFY(harness.find<QToolButton>("backToList")->isVisible());
        QVERIFY(!harness.find<QAction>("focusMode")->isChecked());
        harness.press(Qt::Key_Escape);
        QTRY_VERIFY(!harness.window->leads().isToday());
    }

    void theWindowIsAsBefore_data()
    {
        QTest::addColumn<Qt::WindowStates>("before");
        QTest::newRow("plain") << Qt::WindowStates(Qt::WindowNoState);
        QTest::newRow("maximized") << Qt::WindowStates(Qt::WindowMaximized);
    }

    void theWindowIsAsBefore()
    {
        QFETCH(Qt::WindowStates, before);
        WindowHarness harness;
        MainWindow &window = *harness.window;
        window.setWindowState(before);
        harness.press(Qt::Key_H, Qt::ControlModifier);
        auto *history = harness.find<QWidget>("historyPanel");
        QTRY_VERIFY(history->isVisible());
        const QSize size = window.size();
        harness.press(Qt::Key_F11);
        QTRY_VERIFY(window.isFullScreen());
        QVERIFY(!history->isVisible());
        harness.press(Qt::Key_F11);
        QTRY_COMPARE(window.windowState() & ~Qt::WindowActive, before);
        QTRY_COMPARE(window.size(), size);
        QVERIFY(history->isVisible());
        QVERIFY(harness.window->leads().isToday());
    }

    void otherPlacesAndAClosedWindowEndFullScreen()
    {
        WindowHarness harness;
        harness.press(Qt::Key_F11);
        QTRY_VERIFY(harness.window->isFullScreen());
        harness.window->go(MainWindow::Place::Imports);
        QVERIFY(!harness.window->isFullScreen());
        harness.window->go(MainWindow::Place::Leads);
        harness.press(Qt::Key_F11);
        QTRY_VERIFY(harness.window->isFullScreen());
        harness.window->showNormal(); // as a desktop does
        QTRY_VERIFY(harness.window->statusBar()->isVisible());
        QVERIFY(!harness.find<QAction>("focusMode")->isChecked());
        harness.press(Qt::Key_F11);
        QTRY_VERIFY(harness.window->isFullScreen());
        harness.window->close();
        QVERIFY(!harness.window->isFullScreen()); // it begins without that
    }

    void whoIsGivenAwayIsFollowedByTheNext_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QString>("next");
        QTest::newRow("somebody else") << u"Bea"_s << u"Bea"_s << u"María Ñandú"_s;
        QTest::newRow("me") << u""_s << u"Test Rep"_s << u"Ada Yılmaz"_s;
    }

    void whoIsGivenAwayIsFollowedByTheNext()
    {
        QFETCH(QString, typed);
        QFETCH(QString, owner);
        QFETCH(QString, next);
        WindowHarness harness;
        QVERIFY(harness.book([](LeadBook &book) { return book.setOwnName(u"Test Rep"_s).has_value(); }));
        start(harness);
        const LeadId ada = harness.window->leads().pane().lead();
        harness.press(Qt::Key_O);
        const auto dialog = [&] { return harness.find<QDialog>("ownerDialog"); };
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        auto *give = harness.find<QPushButton>("ownerGive");
        QVERIFY(!give->isEnabled()); // nothing was changed yet
        QTRY_VERIFY(harness.find<QPushButton>("ownerMe")->isVisible());
        QTest::qWait(50); // it has its place
        if (typed.isEmpty()) {
            QTest::mouseClick(harness.find<QPushButton>("ownerMe"), Qt::LeftButton);
        } else {
            QTest::keyClicks(harness.find<QLineEdit>("ownerLine"), typed);
            QTest::keyClick(harness.find<QLineEdit>("ownerLine"), Qt::Key_Return);
        }
        QTRY_VERIFY(!dialog());
        QTRY_COMPARE(who(harness), next);
        const auto ownerOf = [&] {
            return harness.book([ada](LeadBook &book) { return book.lead(ada)->lead.owner; });
        };
        QTRY_COMPARE(ownerOf(), owner);
        trigger(harness, u"undo"_s);
        QTRY_COMPARE(ownerOf(), QString());
    }

    void whatIsForSelectedLeadsIsForTheLeadOnScreen()
    {
        WindowHarness harness;
        QVERIFY(harness.select(u"John Smith"_s));
        start(harness);
        const LeadsPage &leads = harness.window->leads();
        QTRY_COMPARE(leads.selectedLeads(), QList<LeadId>{harness.window->leads().pane().lead()});
        harness.press(Qt::Key_Escape);
        QTRY_COMPARE(leads.selectedLeads().size(), 1);
        QTRY_COMPARE(who(harness), u"John Smith"_s);
    }

    void escapeLeadsBackToTheList()
    {
        WindowHarness harness;
        start(harness);
        harness.press(Qt::Key_Escape);
        QTRY_VERIFY(!harness.window->leads().isToday());
        QVERIFY(!harness.find<QFrame>("todayBar")->isVisible());
        QVERIFY(harness.find<LeadListView>("leads")->isVisible());
    }
};

LEADLINE_TEST(TodayTest)

} // namespace leadline::test

#include "todaytest.moc"
