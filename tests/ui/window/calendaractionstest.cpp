// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/calendarexport.h"
#include "tests/support/suite.h"
#include "tests/ui/window/windowharness.h"
#include "ui/support/commands.h"
#include "ui/support/language.h"

#include <QAction>
#include <QFile>
#include <QStatusBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

QList<CalendarEvent> eventsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? ownCalendar(file.readAll()).value_or(QList<CalendarEvent>())
                                          : QList<CalendarEvent>();
}

} // namespace

class CalendarActionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { language::use(u"en"_s); }

    void theFileIsWrittenWhereTheUserSays()
    {
        const QTemporaryDir directory;
        WindowHarness harness;
        harness.prompts.savePath = directory.filePath(u"leads.ics"_s);
        harness.window->commands().action(u"calendar"_s)->trigger();
        QTRY_COMPARE(eventsOf(harness.prompts.savePath).size(), 3);
        QTRY_VERIFY(harness.window->statusBar()->currentMessage().contains(u"3 entries"_s));
        QFile file(harness.prompts.savePath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("Contoso")); // no names unless wanted
    }

    void itFollowsTheLeads()
    {
        const QTemporaryDir directory;
        WindowHarness harness;
        harness.prompts.savePath = directory.filePath(u"leads.ics"_s);
        harness.window->commands().action(u"calendar"_s)->trigger();
        QTRY_COMPARE(eventsOf(harness.prompts.savePath).size(), 3);
        QVERIFY(harness.book([](LeadBook &book) {
            const LeadId id = book.select(parseQuery(u"john"_s)).value().ids.first();
            return book.log(id, {ActivityKind::Mail, Direction::Outbound, Outcome::Sent, {}, {}}).has_value();
        }));
        Q_EMIT harness.desk.changed();
        QTRY_VERIFY_WITH_TIMEOUT(
            std::ranges::any_of(eventsOf(harness.prompts.savePath), &CalendarEvent::cancelled), 20'000);
    }

    void itCanBeStopped()
    {
        const QTemporaryDir directory;
        WindowHarness harness;
        harness.prompts.savePath = directory.filePath(u"leads.ics"_s);
        QAction *calendar = harness.window->commands().action(u"calendar"_s);
        calendar->trigger();
        QTRY_COMPARE(harness.settings.text(u"calendarFile"_s), harness.prompts.savePath);
        QTRY_COMPARE(eventsOf(harness.prompts.savePath).size(), 3);
        harness.prompts.choice = 3; // leave it
        calendar->trigger();
        QCOMPARE(harness.settings.text(u"calendarFile"_s), harness.prompts.savePath);
        harness.prompts.choice = 2;
        calendar->trigger();
        QVERIFY(harness.settings.text(u"calendarFile"_s).isEmpty());
    }

    void anothersFileIsRefusedAndForgotten()
    {
        const QTemporaryDir directory;
        WindowHarness harness;
        harness.prompts.savePath = directory.filePath(u"mine.ics"_s);
        {
            QFile file(harness.prompts.savePath);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("my notes") > 0);
        }
        harness.window->commands().action(u"calendar"_s)->trigger();
        QTRY_COMPARE(harness.prompts.told.size(), 1);
        QVERIFY(harness.prompts.told.first().contains(u"mine.ics"_s));
        QVERIFY(harness.settings.text(u"calendarFile"_s).isEmpty());
    }

    void nothingHappensWithoutAPlace()
    {
        WindowHarness harness;
        harness.window->commands().action(u"calendar"_s)->trigger();
        QVERIFY(harness.settings.text(u"calendarFile"_s).isEmpty());
    }
};

LEADLINE_TEST(CalendarActionsTest)

} // namespace leadline::test

#include "calendaractionstest.moc"
