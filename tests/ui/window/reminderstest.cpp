// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/ui/window/windowharness.h"
#include "ui/dialogs/reminderdialog.h"
#include "ui/pages/leadspage.h"
#include "ui/support/commands.h"
#include "ui/support/language.h"
#include "ui/support/trayplace.h"
#include "ui/support/wordsreminders.h"
#include "ui/widgets/leadpane.h"
#include "ui/widgets/reminderband.h"
#include "ui/widgets/remindercenter.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTimeEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline::test {
namespace {

/// Shows notices, or cannot, as the test says.
class FakeDesktop final : public Notifier
{
    Q_OBJECT

public:
    bool works = true;
    QList<Notice> notices;

    void show(int number, const Notice &notice) override
    {
        if (!works) {
            Q_EMIT failed(number);
            return;
        }
        notices.append(notice);
        m_last = number;
        Q_EMIT shown(number);
    }
    void choose(const QString &key) { Q_EMIT chosen(m_last, key); }

private:
    int m_last = 0;
};

class FakeTray final : public TrayPlace
{
    Q_OBJECT

public:
    bool there = true;
    bool filled = false;
    QString tip;
    QMenu *menu = nullptr;
    QList<Notice> notices;

    bool isThere() const override { return there; }
    void put(const QIcon & /*icon*/, const QString &text, QMenu *shown) override
    {
        filled = true;
        tip = text;
        menu = shown;
    }
    void takeAway() override { filled = false; }
    void show(int number, const Notice &notice) override
    {
        if (!there) {
            Q_EMIT failed(number);
            return;
        }
        notices.append(notice);
        Q_EMIT shown(number);
    }
    [[nodiscard]] QAction *action(const char *name) const
    {
        for (QAction *action : menu->actions()) {
            if (action->objectName() == QLatin1StringView(name))
                return action;
        }
        return nullptr;
    }
};

/// María's test drive is overdue, Ada's four hours have begun.
class ReminderHarness : public DeskHarness
{
public:
    explicit ReminderHarness(const std::function<void(Settings &)> &settle = {})
    {
        settings.set(u"reminders"_s, u"yes"_s);
        if (settle)
            settle(settings);
        window = std::make_unique<MainWindow>(desk, prompts, settings);
        window->resize(1280, 800);
        window->reminders().setPlaces(&desktop, &tray);
        QSignalSpy settled(window.get(), &MainWindow::settled);
        Q_EMIT desk.opened({});
        window->show();
        if (settled.isEmpty())
            settled.wait(20'000);
    }

    [[nodiscard]] ReminderBand *band() const { return window->findChild<ReminderBand *>(); }
    [[nodiscard]] QString bandText() const
    {
        return band()->isVisible() ? band()->findChild<QLabel *>(u"reminderText"_s)->text() : QString();
    }
    /// The time comes, and the program wakes: as soon as something changes, here.
    void wakeAfter(std::chrono::milliseconds time)
    {
        clock.advance(time);
        band()->putAway();
        Q_EMIT desk.changed();
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList all;
        for (const Notice &notice : desktop.notices)
            all << notice.title;
        return all;
    }

    FakeDesktop desktop;
    FakeTray tray;
    std::unique_ptr<MainWindow> window;
};

ReminderNews newsOf(const QList<Reminder> &reminders, bool late = false)
{
    ReminderNews news;
    news.reminders = reminders;
    news.late = late;
    news.customer = u"Örnek A.Ş."_s;
    news.offer = u"rainwater"_s;
    return news;
}

} // namespace

class ReminderWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { language::use(u"en"_s); }
    void cleanup() { language::use(u"en"_s); }

    void atTheStartOneNoticeSumsUp()
    {
        ReminderHarness harness;
        QTRY_COMPARE(harness.desktop.notices.size(), 1);
        const Notice &notice = harness.desktop.notices.first();
        QCOMPARE(notice.title, u"While you were away"_s);
        QCOMPARE(notice.text, u"1 lead overdue\n1 lead due within 4 h"_s);
        QVERIFY(notice.urgent);
        QCOMPARE(notice.choices, (QList<Notice::Choice>{{u"open"_s, u"Open Today"_s}}));
        QVERIFY(harness.bandText().contains(u"1 lead overdue"_s)); // stays in the window
    }

    void nothingOfACustomerIsInIt()
    {
        ReminderHarness harness;
        QTRY_COMPARE(harness.desktop.notices.size(), 1);
        harness.wakeAfter(3h + 5min);
        QTRY_COMPARE(harness.desktop.notices.size(), 2);
        for (const Notice &notice : harness.desktop.notices) {
            for (const QString &canary :
                 {u"Ada"_s, u"Yılmaz"_s, u"María"_s, u"Örnek"_s, u"Ejemplo"_s, u"@"_s, u"212"_s, u"call"_s})
                QVERIFY2(!QString(notice.title + notice.text).contains(canary), qPrintable(canary));
        }
        QVERIFY(harness.desktop.notices.last().text.contains(u"rainwater"_s));
    }

    void namesAreSaidWhereTheUserWantsThem()
    {
        ReminderHarness harness([](Settings &settings) { settings.set(u"reminderNames"_s, u"yes"_s); });
        QTRY_COMPARE(harness.desktop.notices.size(), 1);
        harness.wakeAfter(3h + 5min);
        QTRY_COMPARE(harness.desktop.notices.size(), 2);
        QVERIFY(harness.desktop.notices.last().text.contains(u"Örnek A.Ş."_s));
    }

    void aStepIsSaidWhenItsTimeComesAndOnce()
    {
        ReminderHarness harness;
        QTRY_COMPARE(harness.desktop.notices.size(), 1);
        harness.wakeAfter(3h);
        QTRY_COMPARE(harness.desktop.notices.size(), 2);
        QCOMPARE(harness.titles().last(), u"1 lead due within 1 h"_s);
        QVERIFY(!harness.desktop.notices.last().urgent);
        harness.wakeAfter(1min);
        QTest::qWait(1500);
        QCOMPARE(harness.desktop.notices.size(), 2);
    }

    void whereTheDesktopShowsNothingTheTrayDoesAndThenTheWindow()
    {
        ReminderHarness harness;
        QTRY_COMPARE(harness.desktop.notices.size(), 1);
        harness.desktop.works = false;
        harness.wakeAfter(3h);
        QTRY_COMPARE(harness.tray.notices.size(), 1);
        harness.tray.there = false;
        harness.band()->putAway();
        harness.wakeAfter(50min);
        QTRY_VERIFY(harness.bandText().startsWith(u"1 lead due within 10 min"_s));
        QCOMPARE(harness.tray.notices.size(), 1);
        QTest::mouseClick(harness.window->findChild<QPushButton *>(u"reminder-open"_s), Qt::LeftButton);
        QTRY_COMPARE(harness.window->findChild<QLabel *>(u"leadName"_s)->text(), u"Ada Yılmaz"_s);
        QVERIFY(harness.bandText().isEmpty());
        QVERIFY(harness.window->leads().isOverWindow());
    }

    void openOfManyBeginsWithToday()
    {
        ReminderHarness harness;
        QTRY_COMPARE(harness.desktop.notices.size(), 1);
        QVERIFY(!harness.bandText().isEmpty());
        harness.desktop.choose(u"open"_s);
        QTRY_VERIFY(harness.window->leads().isToday());
        QVERIFY(harness.bandText().isEmpty()); // answered
    }

    void theBandSaysWhatIsStillSo()
    {
        ReminderHarness harness;
        QTRY_COMPARE(harness.bandText(), u"While you were away · 1 lead overdue · 1 lead due within 4 h"_s);
        const auto call = [&harness](const QString &who) {
            const bool logged = harness.book([who](LeadBook &book) {
                return book
                    .log(book.select(parseQuery(who)).value().ids.first(),
                         {ActivityKind::Call, Direction::Outbound, Outcome::Reached, {}, {}})
                    .has_value();
            });
            Q_EMIT harness.desk.changed();
            return logged;
        };
        QVERIFY(call(u"ada"_s));
        QTRY_COMPARE(harness.bandText(), u"1 lead overdue"_s);
        QVERIFY(call(u"maría"_s));
        QTRY_VERIFY(harness.bandText().isEmpty());
    }

    void whoBeginsTodayNeedsNoBand()
    {
        ReminderHarness harness;
        QTRY_VERIFY(!harness.bandText().isEmpty());
        harness.window->leads().startToday();
        QVERIFY(harness.bandText().isEmpty());
    }

    void snoozeAndDoneAreActionsThatCanBeUndone()
    {
        ReminderHarness harness;
        QTRY_COMPARE(harness.desktop.notices.size(), 1);
        harness.wakeAfter(3h);
        QTRY_COMPARE(harness.desktop.notices.size(), 2);
        harness.desktop.choose(u"snooze"_s);
        const auto kindOfLast = [&] {
            return harness.book([](LeadBook &book) { return book.history(1).value().value(0).kind; });
        };
        QTRY_COMPARE(kindOfLast(), u"put-off"_s);
        harness.wakeAfter(1h);
        QTRY_VERIFY(harness.desktop.notices.size() > 2);
        const Notice &last = harness.desktop.notices.last();
        QVERIFY(last.title.contains(u"overdue"_s) || last.text.contains(u"take up again"_s));
    }

    void doneOfAFollowUpEndsIt()
    {
        ReminderHarness harness;
        QTRY_COMPARE(harness.desktop.notices.size(), 1);
        const LeadId john = harness.book([](LeadBook &book) {
            const LeadId id = book.select(parseQuery(u"john"_s)).value().ids.first();
            static_cast<void>(book.putOff(id, book.now() + 20min));
            return id;
        });
        harness.wakeAfter(20min);
        QTRY_COMPARE(harness.desktop.notices.size(), 2);
        QCOMPARE(harness.titles().last(), u"1 lead to take up again"_s);
        harness.desktop.choose(u"done"_s);
        QTRY_VERIFY(!harness.book([john](LeadBook &book) { return book.lead(john).value().lead.followUp; }));
    }

    void doneOfADeadlineAsksWhatWasDone()
    {
        ReminderHarness harness;
        QTRY_COMPARE(harness.desktop.notices.size(), 1);
        harness.wakeAfter(3h);
        QTRY_COMPARE(harness.desktop.notices.size(), 2);
        harness.desktop.choose(u"done"_s);
        QTRY_COMPARE(harness.window->findChild<QLabel *>(u"leadName"_s)->text(), u"Ada Yılmaz"_s);
        const auto page = harness.book(
            [id = harness.window->leads().pane().lead()](LeadBook &book) { return book.lead(id).value(); });
        QCOMPARE(int(page.deadline.reason), int(DeadlineReason::ClockRuns)); // a word stops no clock
    }

    void aPauseHoldsThemBackUntilTomorrow()
    {
        ReminderHarness harness;
        QTRY_COMPARE(harness.desktop.notices.size(), 1);
        QAction *pause = harness.window->commands().action(u"pauseReminders"_s);
        pause->trigger();
        QVERIFY(pause->isChecked());
        QVERIFY(harness.tray.action("trayPause")->isChecked());
        harness.wakeAfter(3h);
        QTest::qWait(1500);
        QCOMPARE(harness.desktop.notices.size(), 1);
        harness.tray.action("trayPause")->trigger();
        QVERIFY(!pause->isChecked());
        QTRY_COMPARE(harness.desktop.notices.size(), 2);
        pause->trigger();
        harness.clock.advance(24h); // and on the next morning by itself
        harness.wakeAfter(1min);
        QTRY_COMPARE(harness.desktop.notices.size(), 3);
        QTRY_VERIFY(!pause->isChecked());
    }

    void theTrayCountsAndItsMenuOpens()
    {
        ReminderHarness harness;
        QTRY_COMPARE(harness.tray.tip, u"Leadline · 1 overdue"_s);
        harness.window->showMinimized();
        harness.tray.action("trayOpen")->trigger();
        QVERIFY(!harness.window->isMinimized());
        harness.tray.action("trayToday")->trigger();
        QTRY_VERIFY(harness.window->leads().isToday());
        language::use(u"tr"_s);
        QTRY_VERIFY(harness.tray.action("trayOpen")->text() != u"&Open Leadline"_s);
    }

    void closingHidesOnlyWhereATrayBringsItBack_data()
    {
        QTest::addColumn<bool>("wanted");
        QTest::addColumn<bool>("tray");
        QTest::addColumn<bool>("stays");
        QTest::newRow("wanted, with a tray") << true << true << true;
        QTest::newRow("wanted, without a tray") << true << false << false;
        QTest::newRow("not wanted") << false << true << false;
    }

    void closingHidesOnlyWhereATrayBringsItBack()
    {
        QFETCH(bool, wanted);
        QFETCH(bool, tray);
        QFETCH(bool, stays);
        ReminderHarness harness(
            [wanted](Settings &settings) { settings.set(u"keepRunning"_s, wanted ? u"yes"_s : u"no"_s); });
        harness.tray.there = tray;
        QSignalSpy quit(qApp, &QCoreApplication::aboutToQuit);
        QCOMPARE(harness.window->close(), !stays);
        QVERIFY(!harness.window->isVisible());
        QCOMPARE(QGuiApplication::quitOnLastWindowClosed(), !stays);
        if (!stays)
            return;
        QTRY_VERIFY(!harness.desktop.notices.isEmpty()); // they come all the same
        harness.tray.there = false;                      // the tray goes: the window comes back
        harness.wakeAfter(3h);
        QTRY_VERIFY(harness.window->isVisible());
        QGuiApplication::setQuitOnLastWindowClosed(true);
    }

    void theDialogKeepsWhatIsChosen()
    {
        ReminderHarness harness;
        harness.window->commands().action(u"reminders"_s)->trigger();
        auto *dialog = harness.window->findChild<ReminderDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QSpinBox *>(u"stepCount0"_s)->setValue(90);
        dialog->findChild<QComboBox *>(u"stepUnit0"_s)->setCurrentIndex(0);
        QTest::mouseClick(dialog->findChild<QCheckBox *>(u"step1"_s), Qt::LeftButton, {}, QPoint(8, 8));
        QTest::mouseClick(dialog->findChild<QCheckBox *>(u"reminderNames"_s), Qt::LeftButton, {},
                          QPoint(8, 8));
        dialog->findChild<QTimeEdit *>(u"quietFrom"_s)->setTime(QTime(22, 30));
        QVERIFY(!dialog->findChild<QSpinBox *>(u"stepCount1"_s)->isEnabled());
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveReminders"_s), Qt::LeftButton);
        const ReminderChoices kept = readReminderChoices(harness.settings);
        QCOMPARE(kept.rules.steps,
                 (QList<ReminderSettings::Step>{{90min, true}, {1h, false}, {10min, true}}));
        QCOMPARE(kept.rules.quiet, (QuietHours{true, 22 * 60 + 30, 8 * 60}));
        QVERIFY(kept.names);
        QVERIFY(!kept.keepRunning);
    }

    void withoutATrayTheDialogSaysWhyItCannotStay()
    {
        ReminderHarness harness([](Settings &settings) { settings.set(u"keepRunning"_s, u"yes"_s); });
        harness.tray.there = false;
        harness.window->commands().action(u"reminders"_s)->trigger();
        auto *dialog = harness.window->findChild<ReminderDialog *>();
        auto *keep = dialog->findChild<QCheckBox *>(u"keepRunning"_s);
        QVERIFY(!keep->isEnabled() && !keep->isChecked());
        QVERIFY(dialog->findChild<QLabel *>(u"trayHint"_s)->text().contains(u"no tray"_s));
        dialog->accept();
        QVERIFY(readReminderChoices(harness.settings).keepRunning); // chosen elsewhere, and stays
    }

    void damagedSettingsAreAsUsual_data()
    {
        QTest::addColumn<QString>("steps");
        for (const char *steps : {"", "x", "240", "1,2,x", "0,1,2", "240,60,10,5", "99999999,1,2"})
            QTest::newRow(steps) << QString::fromLatin1(steps);
    }

    void damagedSettingsAreAsUsual()
    {
        QFETCH(QString, steps);
        const QTemporaryDir directory;
        Settings settings(directory.filePath(u"settings.ini"_s));
        settings.set(u"reminderSteps"_s, steps);
        settings.set(u"quietFrom"_s, u"25:00"_s);
        settings.set(u"remindersPausedOn"_s, u"yesterday"_s);
        QCOMPARE(readReminderChoices(settings), ReminderChoices());
    }

    void manyAreOneLineEach()
    {
        const Instant at = *instantFromIso(u"2026-05-18T09:00:00Z");
        QList<Reminder> reminders;
        for (int i = 1; i <= 3; ++i)
            reminders.append({LeadId{i}, ReminderKind::DueSoon, at, 1h});
        reminders.append({LeadId{4}, ReminderKind::DueSoon, at, 10min});
        ReminderNews news = newsOf(reminders);
        news.customer.clear();
        news.offer.clear();
        QCOMPARE(words::reminderTitle(news), u"1 lead due within 10 min"_s);
        QCOMPARE(words::reminderText(news, true), u"3 leads due within 1 h"_s);
        news = newsOf({{LeadId{1}, ReminderKind::CallBack, at}});
        QCOMPARE(words::reminderTitle(news), u"1 customer expects your call now"_s);
        QCOMPARE(words::reminderText(news, false), u"rainwater"_s);
        QCOMPARE(words::reminderText(news, true), u"Örnek A.Ş. · rainwater"_s);
    }
};

LEADLINE_TEST(ReminderWindowTest)

} // namespace leadline::test

#include "reminderstest.moc"
