// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/checklists.h"
#include "tests/support/suite.h"
#include "tests/ui/window/windowharness.h"
#include "ui/dialogs/checklistsdialog.h"
#include "ui/dialogs/stepmanydialog.h"
#include "ui/support/commands.h"
#include "ui/widgets/leadlistview.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline::test {
namespace {

/// A dialog, opened by its command.
template <typename Dialog>
class Opened
{
public:
    Opened(const WindowHarness &harness, const char *command)
        : m_window(harness.window.get())
    {
        harness.window->commands().action(QString::fromLatin1(command))->trigger();
        const bool opened = QTest::qWaitFor([this] { return dialog() != nullptr; }, 10'000);
        Q_ASSERT(opened);
        Q_UNUSED(opened)
    }

    [[nodiscard]] Dialog *dialog() const { return m_window->template findChild<Dialog *>(); }
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return dialog()->template findChild<T *>(QString::fromLatin1(name));
    }
    void click(const char *button) const { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
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
    [[nodiscard]] bool closes() const
    {
        return QTest::qWaitFor([this] { return dialog() == nullptr; }, 10'000);
    }

private:
    QWidget *m_window;
};

using Editor = Opened<ChecklistsDialog>;

ChecklistSettings settingsOf(WindowHarness &harness)
{
    return harness.book([](LeadBook &book) { return book.checklistRules().settings(); });
}

ChecklistTemplate inForce(WindowHarness &harness, const QString &key)
{
    return *templateFor(settingsOf(harness).templates, key, {});
}

/// The rows of the lead's checklist, the title and what is below it.
QStringList stepTexts(const WindowHarness &harness)
{
    QStringList texts;
    for (const QLabel *label : harness.find<QWidget>("checklist")->findChildren<QLabel *>()) {
        if (label->isVisibleTo(harness.window.get()))
            texts << label->text();
    }
    return texts;
}

void undo(const WindowHarness &harness)
{
    auto *action = harness.find<QAction>("undo");
    QTRY_VERIFY(action->isEnabled());
    action->trigger();
}

} // namespace

class ChecklistsWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsAreEdited();
    void aListForAnOffer();
    void textsInAnotherLanguage();
    void faultsStandBesideTheField();
    void outcomesAreATable();
    void questionsAreEditedAndAnswered();
    void leadsAreAskedAbout();
    void whatStopsIsSaid();
    void oneStepForTheSelected();
    void aFaultyFileIsTold();
};

void ChecklistsWindowTest::stepsAreEdited()
{
    WindowHarness harness;
    const Editor editor(harness, "checklists");
    auto *steps = editor.find<QTableWidget>("checklistSteps");
    QCOMPARE(steps->rowCount(), 6); // contact requests
    editor.click("checklistStepsAdd");
    QCOMPARE(steps->rowCount(), 7);
    editor.type("stepTitleEdit", u"Look at their website"_s);
    editor.type("stepHours", u"0.5"_s);
    QCOMPARE(steps->item(1, 0)->text(), u"Look at their website"_s);
    editor.click("checklistStepsUp");
    QCOMPARE(steps->currentRow(), 0);
    steps->setCurrentCell(6, 0);
    editor.click("checklistStepsRemove");
    editor.click("saveChecklists");
    QVERIFY(editor.closes());
    const ChecklistTemplate made = inForce(harness, u"contact-request"_s);
    QCOMPARE(made.version, 2);
    QCOMPARE(made.steps.size(), 6);
    QVERIFY(made.steps[0].dueAfter == 30min);
    QCOMPARE(made.steps[5].key, u"third-mail"_s);
    QVERIFY(harness.select(u"Ada Yılmaz"_s));
    QTRY_VERIFY(stepTexts(harness).contains(u"1. Look at their website"_s));
    // Back to what comes with the program.
    const Editor again(harness, "checklists");
    again.click("resetChecklist");
    again.click("saveChecklists");
    QVERIFY(again.closes());
    QVERIFY(settingsOf(harness) == Checklists::shipped());
}

void ChecklistsWindowTest::aListForAnOffer()
{
    WindowHarness harness;
    const Editor editor(harness, "checklists");
    auto *list = editor.find<QListWidget>("checklistList");
    QCOMPARE(list->count(), 6);
    QVERIFY(!editor.find<QPushButton>("removeChecklist")->isEnabled());
    editor.click("addChecklist");
    editor.type("checklistOffer", u"fabrikam.*"_s);
    QVERIFY(list->currentItem()->text().endsWith(u"fabrikam.*"_s));
    QVERIFY(editor.find<QPushButton>("removeChecklist")->isEnabled());
    editor.click("addChecklist"); // of the same offer, for now
    editor.type("checklistOffer", u"fabrikam.*"_s);
    QVERIFY(!editor.find<QPushButton>("saveChecklists")->isEnabled());
    editor.click("removeChecklist");
    QVERIFY(editor.find<QPushButton>("saveChecklists")->isEnabled());
    editor.click("saveChecklists");
    QVERIFY(editor.closes());
    QCOMPARE(settingsOf(harness).templates.size(), 7);
    QCOMPARE(settingsOf(harness).templates.last().offer, u"fabrikam.*"_s);
}

void ChecklistsWindowTest::textsInAnotherLanguage()
{
    WindowHarness harness;
    const Editor editor(harness, "checklists");
    auto *languages = editor.find<QComboBox>("checklistLanguage");
    languages->setCurrentIndex(languages->findData(u"tr"_s));
    QCOMPARE(editor.find<QLineEdit>("stepTitleEdit")->text(), u"Talebi okuyun"_s);
    editor.type("stepTitleEdit", u"Oku"_s);
    editor.click("saveChecklists");
    QVERIFY(editor.closes());
    const ChecklistStep step = inForce(harness, u"contact-request"_s).steps.first();
    QCOMPARE(step.title.value(u"tr"_s), u"Oku"_s);
    QCOMPARE(step.title.value(u"en"_s), u"Read the request"_s);
}

void ChecklistsWindowTest::faultsStandBesideTheField()
{
    WindowHarness harness;
    const Editor editor(harness, "checklists");
    editor.type("stepHours", u"soon"_s);
    auto *fault = editor.find<QLabel>("stepHoursFault");
    QVERIFY(fault->isVisibleTo(editor.dialog()) && !fault->text().isEmpty());
    QVERIFY(!editor.find<QPushButton>("saveChecklists")->isEnabled());
    editor.type("stepHours", u"2"_s);
    QVERIFY(!fault->isVisibleTo(editor.dialog()));
    auto *list = editor.find<QListWidget>("checklistList");
    list->setCurrentRow(list->count() - 1); // notices
    auto *kind = editor.find<QComboBox>("stepKind");
    kind->setCurrentIndex(kind->findData(u"mail"_s));
    QVERIFY(editor.find<QLabel>("checklistFault")->text().contains(u"notice"_s));
    QVERIFY(!editor.find<QPushButton>("saveChecklists")->isEnabled());
    QTest::keyClick(editor.dialog(), Qt::Key_Escape);
    QVERIFY(editor.closes());
    QVERIFY(settingsOf(harness) == Checklists::shipped());
}

void ChecklistsWindowTest::outcomesAreATable()
{
    WindowHarness harness;
    const Editor editor(harness, "checklists");
    editor.find<QTabWidget>("checklistTabs")->setCurrentIndex(1);
    editor.type("no-answer-hours", u"x"_s);
    QVERIFY(!editor.find<QPushButton>("saveChecklists")->isEnabled());
    editor.type("no-answer-hours", u"1,5"_s);
    editor.find<QSpinBox>("voicemail-times")->setValue(0);
    QTest::mouseClick(editor.find<QAbstractButton>("asksForNumber"), Qt::LeftButton, {}, QPoint(8, 8));
    editor.click("saveChecklists");
    QVERIFY(editor.closes());
    const OutcomeRules rules = settingsOf(harness).outcomes;
    QVERIFY(rules.noAnswer == (RetryRule{90min, 3}));
    QVERIFY(rules.voicemail == (RetryRule{24h, 0}));
    QVERIFY(!rules.wrongNumber);
}

void ChecklistsWindowTest::questionsAreEditedAndAnswered()
{
    WindowHarness harness;
    {
        const Editor editor(harness, "checklists");
        editor.find<QTabWidget>("checklistTabs")->setCurrentIndex(2);
        QTest::mouseClick(editor.find<QAbstractButton>("questionRequired"), Qt::LeftButton, {}, QPoint(8, 8));
        editor.click("questionsAdd");
        editor.type("questionText", u"How many sites?"_s);
        editor.click("saveChecklists");
        QVERIFY(editor.closes());
    }
    QVERIFY(harness.select(u"Ada Yılmaz"_s));
    QTRY_VERIFY(harness.find<QLineEdit>("answer-question-1"));
    auto *qualified = harness.window->commands().action(u"stage-qualified"_s);
    QTRY_VERIFY(!qualified->isEnabled());
    QVERIFY(qualified->toolTip().contains(u"required"_s));
    harness.window->commands().action(u"answerQuestions"_s)->trigger();
    auto *need = harness.find<QLineEdit>("answer-need");
    QTRY_COMPARE(harness.window->focusWidget(), need);
    QTest::keyClicks(need, u"rain, 40 sites"_s);
    QTest::keyClick(need, Qt::Key_Return);
    QTRY_VERIFY(qualified->isEnabled());
    auto *timing = harness.find<QComboBox>("answer-timing");
    timing->setCurrentIndex(timing->findData(u"quarter"_s));
    const auto answers = [&] {
        return harness.book([](LeadBook &book) {
            return book.lead(book.select(parseQuery(u"ada"_s))->ids.first())->answers;
        });
    };
    QTRY_COMPARE(answers().size(), 2);
    QCOMPARE(answers().first().value, u"rain, 40 sites"_s);
    undo(harness);
    QTRY_COMPARE(timing->currentIndex(), 0);
}

void ChecklistsWindowTest::leadsAreAskedAbout()
{
    WindowHarness harness;
    QVERIFY(harness.book([](LeadBook &book) {
        return book.setStep(book.select(parseQuery(u"ada"_s))->ids.first(), u"read-request"_s, true)
            .has_value();
    }));
    const auto version = [&] {
        return harness.book([](LeadBook &book) {
            return book.lead(book.select(parseQuery(u"ada"_s))->ids.first())->checklistVersion;
        });
    };
    harness.prompts.choice = 1; // leave them
    {
        const Editor editor(harness, "checklists");
        editor.click("checklistStepsRemove");
        editor.click("saveChecklists");
        QVERIFY(editor.closes());
    }
    QTRY_COMPARE(settingsOf(harness).templates.first().version, 2);
    QCOMPARE(version(), 1);
    harness.prompts.choice = 0;
    harness.window->commands().action(u"moveChecklists"_s)->trigger();
    QTRY_COMPARE(version(), 2);
    undo(harness);
    QTRY_COMPARE(version(), 1);
}

void ChecklistsWindowTest::whatStopsIsSaid()
{
    WindowHarness harness;
    QVERIFY(harness.book([](LeadBook &book) {
        return book
            .log(book.select(parseQuery(u"ada"_s))->ids.first(),
                 {ActivityKind::Mail, Direction::Inbound, Outcome::Replied, {}, {}})
            .has_value();
    }));
    QVERIFY(harness.select(u"Ada Yılmaz"_s));
    QTRY_VERIFY(stepTexts(harness).contains(u"Stopped: the customer answered"_s));
    QVERIFY(stepTexts(harness).first().contains(u"4 stopped"_s));
}

void ChecklistsWindowTest::oneStepForTheSelected()
{
    WindowHarness harness;
    QCOMPARE(harness.importMany(3), 3);
    auto *list = harness.find<LeadListView>("leads");
    QTRY_COMPARE(list->model()->rowCount(), 7);
    QVERIFY(harness.select(u"Ada Yılmaz"_s));
    harness.window->commands().action(u"selectAll"_s)->trigger();
    const Opened<StepManyDialog> many(harness, "tickSelected");
    auto *step = many.find<QComboBox>("manyStep");
    QTRY_VERIFY(step->count() > 1);
    step->setCurrentIndex(step->findData(u"read-request"_s));
    auto *apply = many.find<QPushButton>("applyStep");
    QTRY_VERIFY2(apply->isEnabled() && apply->text().contains(u'4'), qPrintable(apply->text()));
    QCOMPARE(many.find<QTableWidget>("stepPreview")->rowCount(), 4);
    QTest::mouseClick(apply, Qt::LeftButton);
    QVERIFY(many.closes());
    const auto ticked = [&] {
        return harness.book(
            [](LeadBook &book) { return book.facets({}).value()[Facet::NextStep].value(u"first-mail"_s); });
    };
    QTRY_COMPARE(ticked(), 4);
    undo(harness);
    QTRY_COMPARE(ticked(), 0);
}

void ChecklistsWindowTest::aFaultyFileIsTold()
{
    WindowHarness harness;
    const Profile profile = harness.desk.profile();
    QFile file(profile.checklistsPath());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
    file.close();
    // The desk of the harness has read the checklists already: a book that opens now has not.
    LeadDesk desk(profile, harness.clock, QTimeZone::utc());
    MainWindow window(desk, harness.prompts, harness.settings);
    QTRY_VERIFY(std::ranges::any_of(harness.prompts.told,
                                    [](const QString &text) { return text.contains(u"checklists.json"_s); }));
}

LEADLINE_TEST(ChecklistsWindowTest)

} // namespace leadline::test

#include "checkliststest.moc"
