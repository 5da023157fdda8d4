// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/ui/window/windowharness.h"
#include "ui/pages/leadspage.h"
#include "ui/support/commands.h"
#include "ui/widgets/leadlistview.h"
#include "ui/widgets/leadpane.h"

#include <QMenu>
#include <QPushButton>

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
        QTRY_COMPARE(harness.text("todayReasons"), u"Nothing is waiting for you now."_s);
        QVERIFY(!harness.find<QPushButton>("todaySkip")->isEnabled());
        QTest::mouseClick(harness.find<QPushButton>("todayLeave"), Qt::LeftButton);
        QTRY_VERIFY(!harness.window->leads().isToday());
        QVERIFY(!harness.window->leads().isOverWindow());
        QVERIFY(harness.find<LeadListView>("leads")->isVisible());
        QTRY_VERIFY(!who(harness).isEmpty()); // the list's lead is in the pane again
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
