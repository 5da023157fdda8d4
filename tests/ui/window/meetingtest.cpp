// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Making a meeting through the window, by keyboard.
#include "tests/support/suite.h"
#include "tests/ui/window/windowharness.h"
#include "ui/dialogs/meetingdialog.h"
#include "ui/pages/leadspage.h"
#include "ui/widgets/leadpane.h"

#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline::test {

class MeetingTest final : public QObject
{
    Q_OBJECT

private:
    static MeetingDialog *dialog(const WindowHarness &harness)
    {
        return harness.window->findChild<MeetingDialog *>();
    }
    static QByteArray written(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void open(WindowHarness &harness, const QString &name)
    {
        QVERIFY(harness.select(name));
        const LeadPane &pane = harness.window->leads().pane();
        QTRY_VERIFY(pane.page() && pane.page()->lead.customer.displayName() == name);
        harness.press(Qt::Key_M, Qt::ShiftModifier);
    }

private Q_SLOTS:
    void aMeetingIsMadeAndLoggedByKeyboard()
    {
        WindowHarness harness;
        QTemporaryDir folder;
        harness.prompts.savePath = folder.filePath(u"meeting.ics"_s);
        open(harness, u"Ada Yılmaz"_s);
        QTRY_VERIFY(dialog(harness) && dialog(harness)->isVisible());
        QCOMPARE(harness.text("meetingWith"), u"Ada Yılmaz"_s);
        QVERIFY(harness.text("meetingGuest").contains(u"@"_s));
        auto *line = dialog(harness)->findChild<QLineEdit *>(u"timeLine"_s);
        auto *save = harness.find<QPushButton>("meetingSave");
        QTRY_VERIFY(line->hasFocus());
        QTest::keyClicks(line, u"yesterday"_s);
        QVERIFY(!save->isEnabled());
        line->selectAll();
        QTest::keyClicks(line, u"2026-05-20 12:15"_s);
        QVERIFY(save->isEnabled());
        harness.find<QSpinBox>("meetingMinutes")->setValue(45);
        harness.find<QLineEdit>("meetingTitle")->clear();
        QVERIFY(!save->isEnabled()); // it needs a name
        QTest::keyClicks(harness.find<QLineEdit>("meetingTitle"), u"A first talk"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!dialog(harness));
        const QByteArray file = written(harness.prompts.savePath);
        QVERIFY2(file.contains("DTSTART:20260520T121500Z\r\nDTEND:20260520T130000Z\r\nSUMMARY:A first talk"),
                 file.constData());
        QCOMPARE(file.count("ATTENDEE"), 1);
        QTRY_VERIFY(harness.find<QToolButton>("outcome-sent")->isChecked());
        QVERIFY(harness.find<QPlainTextEdit>("activityText")->toPlainText().startsWith(u"A first talk: "_s));
        QTest::keyClick(harness.window->focusWidget(), Qt::Key_Return); // yes, they were invited
        const LeadId id = harness.window->leads().pane().lead();
        const auto attempts = [&] {
            const auto page = harness.book([id](LeadBook &book) { return *book.lead(id); });
            return std::ranges::count_if(page.timeline, [](const TimelineEntry &entry) {
                return entry.activity.kind == ActivityKind::Meeting && entry.activity.isAttempt();
            });
        };
        QTRY_COMPARE(attempts(), 1);
    }

    void whoMayNotBeMetIsNotAskedAbout()
    {
        WindowHarness harness;
        open(harness, u"Ilse Becker"_s);
        QTRY_COMPARE(harness.prompts.told.size(), 1);
        QVERIFY(!dialog(harness));
    }

    void whoMayNotBeWrittenToIsNoGuest()
    {
        WindowHarness harness;
        QTemporaryDir folder;
        harness.prompts.savePath = folder.filePath(u"meeting.ics"_s);
        const LeadId ada =
            harness.book([](LeadBook &book) { return book.select(parseQuery(u"ada"_s)); })->ids[0];
        QVERIFY(harness.book([ada](LeadBook &book) {
            return book.setOptOut(ada, Channel::Mail, true, u"asked"_s).has_value();
        }));
        open(harness, u"Ada Yılmaz"_s);
        QTRY_VERIFY(dialog(harness) && dialog(harness)->isVisible());
        QVERIFY(!harness.text("meetingGuest").contains(u"@"_s));
        QTest::mouseClick(harness.find<QPushButton>("meetingSave"), Qt::LeftButton);
        QTRY_VERIFY(!dialog(harness));
        QVERIFY(written(harness.prompts.savePath).contains("BEGIN:VEVENT"));
        QVERIFY(!written(harness.prompts.savePath).contains("ATTENDEE"));
    }

    void oneMoreContactNeedsAReason()
    {
        WindowHarness harness;
        QTemporaryDir folder;
        harness.prompts.savePath = folder.filePath(u"meeting.ics"_s);
        const LeadId ada =
            harness.book([](LeadBook &book) { return book.select(parseQuery(u"ada"_s)); })->ids[0];
        for (int mail = 0; mail < 2; ++mail)
            QVERIFY(harness.book([ada](LeadBook &book) {
                return book.log(ada, {ActivityKind::Mail, Direction::Outbound, Outcome::Sent, {}, {}})
                    .has_value();
            }));
        open(harness, u"Ada Yılmaz"_s);
        QTRY_VERIFY(dialog(harness) && dialog(harness)->isVisible());
        QVERIFY(!harness.text("meetingWarning").isEmpty());
        auto *save = harness.find<QPushButton>("meetingSave");
        QTest::mouseClick(save, Qt::LeftButton); // no reason is given
        QTRY_VERIFY(save->isEnabled());
        QVERIFY(written(harness.prompts.savePath).isEmpty());
        harness.prompts.text = u"they asked for it"_s;
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(!dialog(harness));
        QVERIFY(!written(harness.prompts.savePath).isEmpty());
    }
};

LEADLINE_TEST(MeetingTest)

} // namespace leadline::test

#include "meetingtest.moc"
