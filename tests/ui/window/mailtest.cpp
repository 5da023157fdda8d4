// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a mail, and the templates it is made from, through the window.
#include "core/services/mailbook.h"
#include "tests/support/suite.h"
#include "tests/ui/window/windowharness.h"
#include "ui/dialogs/maildialog.h"
#include "ui/dialogs/mailtemplatesdialog.h"
#include "ui/pages/leadspage.h"
#include "ui/support/commands.h"
#include "ui/support/language.h"
#include "ui/widgets/leadpane.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

/// The mail dialog on a lead, opened with its key.
class Writing
{
public:
    Writing(WindowHarness &harness, const QString &name)
        : m_harness(harness)
    {
        const bool selected = harness.select(name);
        Q_ASSERT(selected);
        Q_UNUSED(selected)
        harness.window->leads().pane().actions().setOpenLink([this](const QUrl &url) {
            opened << url;
            return answers;
        });
        harness.window->activateWindow(); // where a dialog was closed before
        const bool active = QTest::qWaitFor([&] { return harness.window->isActiveWindow(); }, 10'000);
        Q_ASSERT(active);
        Q_UNUSED(active)
        harness.press(Qt::Key_E);
        shown = QTest::qWaitFor([this] { return dialog() != nullptr; }, 10'000);
    }
    Q_DISABLE_COPY_MOVE(Writing)

    [[nodiscard]] MailDialog *dialog() const { return m_harness.window->findChild<MailDialog *>(); }
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return dialog()->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString body() const { return find<QPlainTextEdit>("mailBody")->toPlainText(); }
    void choose(const char *box, const QString &data) const
    {
        auto *combo = find<QComboBox>(box);
        combo->setCurrentIndex(combo->findData(data));
    }
    void click(const char *button) const { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    [[nodiscard]] bool gone() const
    {
        return QTest::qWaitFor([this] { return dialog() == nullptr; }, 10'000);
    }

    bool shown = false;
    bool answers = true; ///< the mail program
    QList<QUrl> opened;

private:
    WindowHarness &m_harness;
};

MailSettings ofTestDrives(const QString &language, const QString &body)
{
    return {{}, {{u"test-drive"_s, {}, {}, {{language, {u"Hi {company}"_s, body}}}}}};
}

qsizetype outbound(WindowHarness &harness)
{
    const LeadId id = harness.window->leads().pane().lead();
    const LeadPage page = *harness.book([id](LeadBook &book) { return book.lead(id); });
    return std::ranges::count_if(page.timeline, [](const TimelineEntry &entry) {
        return entry.kind == TimelineEntry::Kind::Activity && entry.activity.isAttempt();
    });
}

} // namespace

class MailTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byKeyboardAloneFromTheListToTheLog();
    void nothingIsLoggedUnasked();
    void theCustomersLanguageBesideOnesOwn();
    void whatIsMissingIsSaidAndFound();
    void editsComeBackWithTheirTemplate();
    void aDraftIsSaved();
    void aLongMailIsOfferedAsADraft();
    void theTextIsCopied();
    void noMailProgramAnswers();
    void theGateIsAskedAgain();
    void aTemplateIsChangedAndSetBack();
    void aTemplateOfOnesOwnAndForAnOffer();
    void faultsOfATemplateStandBesideIt();
    void aBrokenFileIsTold();
};

void MailTest::byKeyboardAloneFromTheListToTheLog()
{
    WindowHarness harness;
    const Writing writing(harness, u"Ada Yılmaz"_s);
    QVERIFY(writing.shown);
    QVERIFY(writing.body().startsWith(u"Sayın Ada Yılmaz,"_s));
    QTRY_VERIFY(writing.find<QPlainTextEdit>("mailBody")->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"!"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(writing.gone());
    QCOMPARE(writing.opened.size(), 1);
    QCOMPARE(writing.opened.first().path(), u"ada@ornek.example"_s);
    const QUrlQuery query(writing.opened.first());
    QVERIFY(query.queryItemValue(u"body"_s, QUrl::FullyDecoded).startsWith(u"!Sayın Ada Yılmaz,\r\n"_s));
    QCOMPARE(query.queryItems().size(), 2);
    // Sent? Enter says yes.
    QTRY_VERIFY(harness.find<QAbstractButton>("logIt")->isVisible());
    QVERIFY(!harness.text("composerHint").isEmpty());
    QCOMPARE(outbound(harness), 0);
    QTest::keyClick(harness.window->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(outbound(harness), 1);
    const auto history = harness.book([](LeadBook &book) { return book.history(1); });
    QCOMPARE(history->first().kind, u"log"_s);
    QTRY_VERIFY(
        harness.window->leads().pane().page()->timeline.first().activity.text.contains(u"hakkındaki"_s));
}

void MailTest::nothingIsLoggedUnasked()
{
    WindowHarness harness;
    const Writing writing(harness, u"John Smith"_s);
    writing.click("openMailProgram");
    QVERIFY(writing.gone());
    QTRY_VERIFY(harness.find<QAbstractButton>("logIt")->isVisible());
    QTest::keyClick(harness.window->focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!harness.find<QAbstractButton>("logIt")->isVisible());
    QCOMPARE(outbound(harness), 0);
    // Those who only want to log still can.
    harness.window->activateWindow();
    QTRY_VERIFY(harness.window->isActiveWindow());
    harness.press(Qt::Key_E, Qt::ShiftModifier);
    QTRY_VERIFY(harness.find<QAbstractButton>("logIt")->isVisible());
}

void MailTest::theCustomersLanguageBesideOnesOwn()
{
    WindowHarness harness;
    const Writing writing(harness, u"Ada Yılmaz"_s);
    QCOMPARE(writing.find<QComboBox>("mailLanguage")->currentText(), u"Turkish: of the customer's country"_s);
    auto *own = writing.find<QPlainTextEdit>("ownBody");
    QVERIFY(own->isVisible() && own->isReadOnly());
    QVERIFY(own->toPlainText().startsWith(u"Dear Ada,"_s));
    writing.choose("mailLanguage", u"es"_s);
    QVERIFY(writing.body().startsWith(u"Hola, Ada:"_s));
    writing.choose("mailLanguage", u"en"_s); // the same twice is no help
    QVERIFY(!own->isVisible());
}

void MailTest::whatIsMissingIsSaidAndFound()
{
    WindowHarness harness;
    QVERIFY(harness.book([](LeadBook &book) {
        return book.setMails(ofTestDrives(u"es"_s, u"Dear {job_title},\n\nabout {own_company}"_s))
            .has_value();
    }));
    const Writing writing(harness, u"María Ñandú"_s);
    auto *body = writing.find<QPlainTextEdit>("mailBody");
    const auto blocks = [&] {
        QStringList texts;
        for (const auto *button : writing.dialog()->findChildren<QToolButton *>(u"mailBlock"_s)) {
            if (button->isVisible())
                texts << button->accessibleName();
        }
        return texts;
    };
    QTRY_COMPARE(blocks().size(), 2);
    QVERIFY(blocks().first().contains(u"Job title"_s));
    QVERIFY(!writing.find<QPushButton>("openMailProgram")->isEnabled());
    QVERIFY(!writing.find<QPushButton>("copyMail")->isEnabled());
    QTest::keyClick(writing.dialog(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(body->textCursor().selectedText(), u"{job_title}"_s); // where to begin
    QTest::keyClick(body, Qt::Key_Delete);
    QVERIFY(blocks().last().contains(u"greets nobody"_s) || blocks().first().contains(u"greets nobody"_s));
    QTest::keyClicks(body, u"Maria"_s);
    QTRY_COMPARE(blocks().size(), 1);
    QTest::mouseClick(writing.find<QToolButton>("mailBlock"), Qt::LeftButton);
    QTRY_COMPARE(body->textCursor().selectedText(), u"{own_company}"_s);
    QTest::keyClicks(body, u"rain"_s);
    QTRY_VERIFY(blocks().isEmpty());
    QVERIFY(writing.find<QPushButton>("openMailProgram")->isEnabled());
    QCOMPARE(writing.opened.size(), 0);
}

void MailTest::editsComeBackWithTheirTemplate()
{
    WindowHarness harness;
    const Writing writing(harness, u"John Smith"_s);
    QTest::keyClicks(writing.find<QPlainTextEdit>("mailBody"), u"My own words. "_s);
    writing.choose("mailTemplate", u"last-mail"_s);
    QVERIFY(!writing.body().startsWith(u"My own words"_s));
    writing.choose("mailTemplate", u"install"_s);
    QVERIFY(writing.body().startsWith(u"My own words. Dear John,"_s));
}

void MailTest::aDraftIsSaved()
{
    WindowHarness harness;
    const QTemporaryDir folder;
    const Writing writing(harness, u"John Smith"_s);
    writing.click("saveDraft"); // no file chosen
    QTest::qWait(50);
    QVERIFY(writing.dialog());
    harness.prompts.savePath = folder.filePath(u"missing/x.eml"_s);
    writing.click("saveDraft");
    QTRY_COMPARE(harness.prompts.told.size(), 1);
    QVERIFY(writing.dialog());
    harness.prompts.savePath = folder.filePath(u"john.eml"_s);
    writing.click("saveDraft");
    QVERIFY(writing.gone());
    QFile file(harness.prompts.savePath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("X-Unsent: 1\r\n") && bytes.contains("<john@contoso.example>"));
    QVERIFY(writing.opened.isEmpty());
    QTRY_VERIFY(harness.find<QAbstractButton>("logIt")->isVisible());
}

void MailTest::aLongMailIsOfferedAsADraft()
{
    WindowHarness harness;
    const QTemporaryDir folder;
    const Writing writing(harness, u"John Smith"_s);
    writing.find<QPlainTextEdit>("mailBody")->appendPlainText(u"ş"_s.repeated(600));
    writing.click("openMailProgram"); // and nothing chosen
    QTRY_VERIFY(writing.find<QPushButton>("openMailProgram")->isEnabled());
    QVERIFY(writing.dialog() && writing.opened.isEmpty());
    harness.prompts.choice = 0;
    harness.prompts.savePath = folder.filePath(u"long.eml"_s);
    writing.click("openMailProgram");
    QVERIFY(writing.gone());
    QVERIFY(writing.opened.isEmpty());
    QVERIFY(QFile::exists(harness.prompts.savePath));
}

void MailTest::theTextIsCopied()
{
    WindowHarness harness;
    const Writing writing(harness, u"John Smith"_s);
    writing.click("copyMail");
    QVERIFY(writing.gone());
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(u"Getting started with "_s) && copied.contains(u"\n\nDear John,\n"_s),
             qPrintable(copied));
    QVERIFY(!copied.contains(u'@'));
}

void MailTest::noMailProgramAnswers()
{
    WindowHarness harness;
    Writing writing(harness, u"John Smith"_s);
    writing.answers = false;
    writing.click("openMailProgram");
    QTRY_COMPARE(harness.prompts.told.size(), 1);
    QVERIFY(writing.dialog());
    QCOMPARE(outbound(harness), 0);
}

void MailTest::theGateIsAskedAgain()
{
    WindowHarness harness;
    const Writing writing(harness, u"John Smith"_s);
    const LeadId id = writing.dialog()->lead();
    QVERIFY(harness.book(
        [id](LeadBook &book) { return book.setOptOut(id, Channel::Mail, true, u"asked"_s).has_value(); }));
    QGuiApplication::clipboard()->setText(u"before"_s);
    for (const char *button : {"openMailProgram", "copyMail"}) {
        const qsizetype told = harness.prompts.told.size();
        writing.click(button);
        QTRY_COMPARE(harness.prompts.told.size(), told + 1);
    }
    QVERIFY(writing.opened.isEmpty());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
}

void MailTest::aTemplateIsChangedAndSetBack()
{
    WindowHarness harness;
    QVERIFY(harness.select(u"John Smith"_s));
    const auto dialog = [&] { return harness.window->findChild<MailTemplatesDialog *>(); };
    const auto show = [&] {
        harness.window->commands().action(u"mailTemplates"_s)->trigger();
        return QTest::qWaitFor([&] { return dialog() != nullptr; }, 10'000);
    };
    QVERIFY(show());
    QCOMPARE(dialog()->findChild<QListWidget *>(u"templateList"_s)->count(), 7);
    auto *preview = dialog()->findChild<QPlainTextEdit *>(u"templatePreview"_s);
    QVERIFY2(preview->toPlainText().contains(u"Dear John,"_s), qPrintable(preview->toPlainText()));
    auto *reset = dialog()->findChild<QPushButton *>(u"resetTemplate"_s);
    QVERIFY(!reset->isEnabled());
    auto *subject = dialog()->findChild<QLineEdit *>(u"templateSubject"_s);
    const QString shipped = subject->text();
    subject->selectAll();
    QTest::keyClicks(subject, u"Welcome, {first_name|all}"_s);
    QVERIFY(preview->toPlainText().startsWith(u"Welcome, John\n"_s));
    QVERIFY(reset->isEnabled());
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"saveTemplates"_s), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    QCOMPARE(harness.book([](LeadBook &book) { return book.mailBook().templates().settings().mails; }).size(),
             1);
    {
        const Writing writing(harness, u"John Smith"_s);
        QCOMPARE(writing.find<QLineEdit>("mailSubject")->text(), u"Welcome, John"_s);
        writing.dialog()->reject();
        QVERIFY(writing.gone());
    }
    QVERIFY(show());
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"resetTemplate"_s), Qt::LeftButton);
    QCOMPARE(dialog()->findChild<QLineEdit *>(u"templateSubject"_s)->text(), shipped);
    QVERIFY(dialog()->settings() == MailSettings());
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"saveTemplates"_s), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    QVERIFY(!QFile::exists(harness.desk.profile().mailsPath()));
}

void MailTest::aTemplateOfOnesOwnAndForAnOffer()
{
    WindowHarness harness;
    harness.window->commands().action(u"mailTemplates"_s)->trigger();
    const auto dialog = [&] { return harness.window->findChild<MailTemplatesDialog *>(); };
    QTRY_VERIFY(dialog());
    auto *list = dialog()->findChild<QListWidget *>(u"templateList"_s);
    harness.prompts.text = u"Price list"_s;
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"addTemplate"_s), Qt::LeftButton);
    QCOMPARE(list->currentItem()->text(), u"Price list"_s);
    QTest::keyClicks(dialog()->findChild<QLineEdit *>(u"templateSubject"_s), u"Prices"_s);
    auto *body = dialog()->findChild<QPlainTextEdit *>(u"templateBody"_s);
    body->setFocus();
    QTest::keyClicks(body, u"Dear "_s);
    // A field from the menu, and its other word where the cursor stands.
    auto *fields = dialog()->findChild<QPushButton *>(u"insertField"_s);
    fields->menu()->actions().first()->trigger();
    QTest::keyClicks(body, u"customer"_s);
    QCOMPARE(body->toPlainText(), u"Dear {first_name|customer}"_s);
    harness.prompts.text = u"fabrikam.*"_s;
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"addForOffer"_s), Qt::LeftButton);
    QVERIFY(list->currentItem()->text().contains(u"Price list · fabrikam.*"_s));
    QCOMPARE(dialog()->findChild<QLineEdit *>(u"templateSubject"_s)->text(), u"Prices"_s);
    const MailSettings made = dialog()->settings();
    QCOMPARE(made.mails.size(), 2);
    QCOMPARE(made.mails.last().key, made.mails.first().key);
    QCOMPARE(made.mails.last().offer, u"fabrikam.*"_s);
    // With the kind goes what is for an offer.
    list->setCurrentRow(list->currentRow() - 1);
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"resetTemplate"_s), Qt::LeftButton);
    QVERIFY(dialog()->settings().mails.isEmpty());
}

void MailTest::faultsOfATemplateStandBesideIt()
{
    WindowHarness harness;
    harness.window->commands().action(u"mailTemplates"_s)->trigger();
    const auto dialog = [&] { return harness.window->findChild<MailTemplatesDialog *>(); };
    QTRY_VERIFY(dialog());
    auto *fault = dialog()->findChild<QLabel *>(u"templateFault"_s);
    auto *save = dialog()->findChild<QPushButton *>(u"saveTemplates"_s);
    auto *body = dialog()->findChild<QPlainTextEdit *>(u"templateBody"_s);
    QVERIFY(!fault->isVisible() && save->isEnabled());
    body->setPlainText(u"Dear {frist_name},"_s);
    QVERIFY(fault->isVisible() && fault->text().contains(u"frist_name"_s));
    QVERIFY(!save->isEnabled());
    body->setPlainText(u"Dear {first_name|},\nHello"_s); // right, and empty for some: said, not forbidden
    QVERIFY(!fault->isVisible() && save->isEnabled());
    dialog()->findChild<QTabBar *>(u"templateLanguages"_s)->setCurrentIndex(1);
    QVERIFY(body->toPlainText().startsWith(u"Hola"_s));
    dialog()->findChild<QTabBar *>(u"templateLanguages"_s)->setCurrentIndex(0);
    QCOMPARE(body->toPlainText(), u"Dear {first_name|},\nHello"_s);
}

void MailTest::aBrokenFileIsTold()
{
    WindowHarness harness;
    QFile file(harness.desk.profile().mailsPath());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[") == 1);
    file.close();
    LeadDesk desk(harness.desk.profile(), harness.clock, QTimeZone::utc());
    AnsweringPrompts prompts;
    MainWindow window(desk, prompts, harness.settings);
    QTRY_COMPARE_WITH_TIMEOUT(prompts.told.size(), 1, 10'000);
    QVERIFY2(prompts.told.first().contains(u"mails.json"_s), qPrintable(prompts.told.first()));
}

LEADLINE_TEST(MailTest)

} // namespace leadline::test

#include "mailtest.moc"
