// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/responsetargets.h"
#include "tests/support/suite.h"
#include "tests/ui/window/windowharness.h"
#include "ui/dialogs/targetsdialog.h"
#include "ui/support/commands.h"
#include "ui/widgets/leadlistview.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline::test {
namespace {

/// The dialog of the targets, opened by its command.
class Targets
{
public:
    explicit Targets(const WindowHarness &harness)
        : m_window(harness.window.get())
    {
        harness.window->commands().action(u"targets"_s)->trigger();
        const bool opened = QTest::qWaitFor([this] { return dialog() != nullptr; }, 10'000);
        Q_ASSERT(opened);
        Q_UNUSED(opened)
    }

    [[nodiscard]] TargetsDialog *dialog() const { return m_window->findChild<TargetsDialog *>(); }
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return dialog()->findChild<T *>(QString::fromLatin1(name));
    }
    void type(const char *field, const QString &text) const
    {
        auto *edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        if (text.isEmpty())
            QTest::keyClick(edit, Qt::Key_Delete);
        else
            QTest::keyClicks(edit, text);
    }
    [[nodiscard]] QString fault(const char *label) const
    {
        const auto *found = find<QLabel>(label);
        return found->isVisibleTo(dialog()) ? found->text() : QString();
    }
    [[nodiscard]] bool maySave() const { return find<QPushButton>("saveTargets")->isEnabled(); }
    /// Saved, and closed.
    [[nodiscard]] bool save() const
    {
        QTest::mouseClick(find<QPushButton>("saveTargets"), Qt::LeftButton);
        return QTest::qWaitFor([this] { return dialog() == nullptr; }, 10'000);
    }

private:
    QWidget *m_window;
};

TargetSettings settingsOf(WindowHarness &harness)
{
    return harness.book([](LeadBook &book) { return book.responseTargets().settings(); });
}

} // namespace

class TargetsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangedTargetMovesTheDeadlinesAtOnce();
    void faultsStandBesideTheField();
    void theUsualTargetStays();
    void calendarsAreEdited();
    void aCalendarOfOnesOwn();
    void cancelChangesNothing();
    void aFaultyFileIsTold();
    void theWhyNamesTheTarget();
    void anEarlierActivityIsAskedAbout();
};

void TargetsTest::aChangedTargetMovesTheDeadlinesAtOnce()
{
    WindowHarness harness;
    QVERIFY(harness.select(u"John Smith"_s)); // installed two hours ago
    QVERIFY(harness.text("leadClock").contains(u"22 h"_s));
    const Targets targets(harness);
    auto *table = targets.find<QTableWidget>("targetRules");
    QCOMPARE(table->rowCount(), 2);
    QTest::mouseClick(targets.find<QPushButton>("addRule"), Qt::LeftButton);
    auto *action = targets.find<QComboBox>("ruleAction");
    action->setCurrentIndex(action->findData(u"INS"_s));
    targets.type("ruleOffer", u"fabrikam.*"_s);
    targets.type("ruleHours", u"1,5"_s);
    QVERIFY(targets.maySave());
    QVERIFY(targets.save());
    QTRY_VERIFY(harness.text("leadClock").contains(u"30 min late"_s));
    const TargetSettings saved = settingsOf(harness);
    QCOMPARE(saved.rules.first().offer, u"fabrikam.*"_s);
    QVERIFY(saved.rules.first().policy.target == 90min);
}

void TargetsTest::faultsStandBesideTheField()
{
    WindowHarness harness;
    const Targets targets(harness);
    targets.type("ruleHours", u"soon"_s);
    QVERIFY(targets.fault("hoursFault").contains(u"soon"_s));
    QVERIFY(!targets.maySave());
    targets.type("ruleHours", u"24"_s);
    QVERIFY(targets.fault("hoursFault").isEmpty() && targets.maySave());
    // The same leads twice.
    QTest::mouseClick(targets.find<QPushButton>("addRule"), Qt::LeftButton);
    auto *action = targets.find<QComboBox>("ruleAction");
    action->setCurrentIndex(action->findData(u"StartTestDrive"_s));
    QVERIFY(!targets.fault("rulesFault").isEmpty());
    QVERIFY(!targets.maySave());
    targets.type("ruleOffer", u"fabrikam.rainwater"_s);
    QVERIFY(targets.fault("rulesFault").isEmpty() && targets.maySave());
}

void TargetsTest::theUsualTargetStays()
{
    WindowHarness harness;
    const Targets targets(harness);
    auto *table = targets.find<QTableWidget>("targetRules");
    auto *remove = targets.find<QPushButton>("removeRule");
    table->setCurrentCell(1, 0);
    QVERIFY(!remove->isEnabled());
    QVERIFY(!remove->toolTip().isEmpty());
    table->setCurrentCell(0, 0);
    QTest::mouseClick(remove, Qt::LeftButton);
    QCOMPARE(table->rowCount(), 1);
    QVERIFY(targets.save());
    QVERIFY(settingsOf(harness).rules == QList<PolicyRule>{PolicyRule()});
}

void TargetsTest::calendarsAreEdited()
{
    WindowHarness harness;
    const Targets targets(harness);
    targets.find<QTabWidget>("targetTabs")->setCurrentIndex(1);
    targets.type("hours-monday", u"9:00-"_s);
    QVERIFY(targets.fault("calendarFault").startsWith(u"Monday"_s) && !targets.maySave());
    targets.type("hours-monday", u"18:00-09:00"_s);
    QVERIFY(targets.fault("calendarFault").startsWith(u"Monday"_s) && !targets.maySave());
    targets.type("hours-monday", u"8:00-12:00, 13:00-17:00"_s);
    QVERIFY(targets.fault("calendarFault").isEmpty() && targets.maySave());
    targets.type("calendarZone", u"Europe/Atlantis"_s);
    QVERIFY(!targets.fault("calendarFault").isEmpty() && !targets.maySave());
    targets.type("calendarZone", u"Atlantic/Canary"_s);
    QVERIFY(targets.maySave());

    auto *holidays = targets.find<QTableWidget>("holidays");
    const int before = holidays->rowCount();
    auto *add = targets.find<QPushButton>("addHoliday");
    targets.type("holidayDate", u"30.5.2026"_s);
    QTest::mouseClick(add, Qt::LeftButton);
    QVERIFY(!targets.fault("holidayFault").isEmpty());
    targets.type("holidayDate", u"2026-01-01"_s); // is there
    QTest::mouseClick(add, Qt::LeftButton);
    QVERIFY(targets.fault("holidayFault").contains(u"2026-01-01"_s));
    targets.type("holidayDate", u"2026-05-30"_s);
    targets.type("holidayCloses", u"noon"_s);
    QTest::mouseClick(add, Qt::LeftButton);
    QVERIFY(targets.fault("holidayFault").contains(u"noon"_s));
    targets.type("holidayCloses", u"13:00"_s);
    targets.type("holidayName", u"Canary Day"_s);
    QTest::keyClick(targets.find<QLineEdit>("holidayName"), Qt::Key_Return);
    QCOMPARE(holidays->rowCount(), before + 1);
    QTest::qWait(50);
    QVERIFY(targets.dialog() && targets.maySave()); // Enter saved nothing
    QVERIFY(targets.fault("holidayFault").isEmpty());
    holidays->setCurrentCell(0, 0);
    QTest::mouseClick(targets.find<QPushButton>("removeHoliday"), Qt::LeftButton);
    QCOMPARE(holidays->rowCount(), before);
    QVERIFY(targets.save());

    const CalendarPlan spain = settingsOf(harness).calendars.first();
    QCOMPARE(spain.zone, QByteArray("Atlantic/Canary"));
    QVERIFY((spain.week[0] == QList<WorkPeriod>{{480, 720}, {780, 1020}}));
    QVERIFY(spain.holidays.contains(Holiday{QDate(2026, 5, 30), u"Canary Day"_s, 780}));

    // As it came, again.
    const Targets again(harness);
    auto *reset = again.find<QPushButton>("removeCalendar");
    QVERIFY(reset->isEnabled());
    QTest::mouseClick(reset, Qt::LeftButton);
    QVERIFY(!reset->isEnabled());
    QVERIFY(again.save());
    QVERIFY(settingsOf(harness).calendars.first() == shippedCalendars().first().plan());
}

void TargetsTest::aCalendarOfOnesOwn()
{
    WindowHarness harness;
    harness.prompts.text = u"Ankara ofisi"_s;
    {
        const Targets targets(harness);
        QTest::mouseClick(targets.find<QPushButton>("addCalendar"), Qt::LeftButton);
        auto *choice = targets.find<QComboBox>("calendarChoice");
        QCOMPARE(choice->currentText(), u"Ankara ofisi"_s);
        auto *counted = targets.find<QComboBox>("ruleCounted");
        counted->setCurrentIndex(counted->findData(choice->currentData()));
        QVERIFY(targets.save());
    }
    const TargetSettings saved = settingsOf(harness);
    QCOMPARE(saved.calendars.size(), 3);
    QCOMPARE(saved.rules.first().policy.calendar, saved.calendars.last().key);
    // Taken away while a target counts by it: that is said, and cannot be saved.
    const Targets targets(harness);
    auto *choice = targets.find<QComboBox>("calendarChoice");
    choice->setCurrentIndex(2);
    QTest::mouseClick(targets.find<QPushButton>("removeCalendar"), Qt::LeftButton);
    QVERIFY(!targets.fault("rulesFault").isEmpty());
    QVERIFY(!targets.maySave());
}

void TargetsTest::cancelChangesNothing()
{
    WindowHarness harness;
    const TargetSettings before = settingsOf(harness);
    const Targets targets(harness);
    targets.type("ruleHours", u"3"_s);
    QTest::keyClick(targets.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!targets.dialog());
    QVERIFY(settingsOf(harness) == before);
    QVERIFY(!QFile::exists(harness.desk.profile().policiesPath()));
}

void TargetsTest::aFaultyFileIsTold()
{
    WindowHarness harness;
    const QString path = harness.desk.profile().policiesPath();
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{ not json") > 0);
    file.close();
    // The desk of the harness has read the targets already: a book that opens now has not.
    LeadDesk desk(harness.desk.profile(), harness.clock, QTimeZone::utc());
    MainWindow window(desk, harness.prompts, harness.settings);
    QTRY_VERIFY_WITH_TIMEOUT(!harness.prompts.told.isEmpty(), 10'000);
    QVERIFY(harness.prompts.told.first().contains(u"policies.json"_s));
}

void TargetsTest::theWhyNamesTheTarget()
{
    WindowHarness harness;
    QVERIFY(harness.select(u"Ada Yılmaz"_s));
    auto *why = harness.find<QToolButton>("why");
    why->setFocus();
    QTest::keyClick(why, Qt::Key_Space);
    const auto *text = harness.find<QLabel>("whyText");
    QVERIFY(text);
    QVERIFY2(text->text().contains(u"day and night"_s), qPrintable(text->text()));
    QTest::keyClick(text->window(), Qt::Key_Escape);
    // By a calendar, the days that did not count are named.
    TargetSettings settings = settingsOf(harness);
    settings.rules = {PolicyRule{{}, {}, {12h, 0.25, false, u"tr"_s}}};
    QVERIFY(harness.book([settings](LeadBook &book) { return book.setResponseTargets(settings); }));
    QVERIFY(harness.select(u"John Smith"_s));
    QVERIFY(harness.select(u"Ada Yılmaz"_s));
    QTest::keyClick(why, Qt::Key_Space);
    // Received on Sunday 17 May; Tuesday 19 May is Youth Day.
    const QString said = harness.find<QLabel>("whyText")->text();
    QVERIFY2(said.contains(u"of working time (Türkiye)"_s), qPrintable(said));
    QVERIFY2(said.contains(u"Sun 17 May, Tue 19 May (Youth and Sports Day)"_s), qPrintable(said));
}

void TargetsTest::anEarlierActivityIsAskedAbout()
{
    WindowHarness harness;
    QVERIFY(harness.select(u"Ada Yılmaz"_s)); // asked 2026-05-17 13:00
    const auto log = [&harness](const QString &when) {
        harness.find<QToolButton>("composeCall")->setChecked(true);
        auto *earlier = harness.find<QToolButton>("composeEarlier");
        earlier->setChecked(true);
        auto *field = harness.find<QLineEdit>("activityWhen");
        field->selectAll();
        QTest::keyClicks(field, when);
        QTest::mouseClick(harness.find<QPushButton>("logIt"), Qt::LeftButton);
    };
    log(u"yesterday"_s);
    QVERIFY(harness.text("composerHint").contains(u"yesterday"_s));
    log(u"2026-05-18 09:01"_s);
    QVERIFY(!harness.text("composerHint").isEmpty());
    harness.prompts.choice = 1; // no
    log(u"2026-05-17 15:00"_s);
    const auto answered = [&harness] { return harness.text("leadResponse"); };
    QTest::qWait(100);
    QVERIFY(answered().isEmpty());
    harness.prompts.choice = 0;
    log(u"2026-05-17 15:00"_s);
    QTRY_VERIFY2(answered().contains(u"2 h"_s), qPrintable(answered()));
    QVERIFY(answered().contains(u"in time"_s));
}

LEADLINE_TEST(TargetsTest)

} // namespace leadline::test

#include "targetstest.moc"
