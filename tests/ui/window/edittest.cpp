// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/ui/window/windowharness.h"
#include "ui/models/editpreviewmodel.h"
#include "ui/models/leadlistmodel.h"
#include "ui/support/language.h"
#include "ui/widgets/leadlistview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStandardItemModel>
#include <QStatusBar>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

QString factText(const WindowHarness &harness, const char *field)
{
    const auto *shown = harness.find<QToolButton>(QByteArray("factShow-" + QByteArray(field)).constData());
    return shown ? shown->findChild<QLabel *>()->text().remove(QChar(0x200B)) : QString();
}

QLineEdit *factLine(const WindowHarness &harness, const char *field)
{
    return harness.find<QLineEdit>(QByteArray("factEdit-" + QByteArray(field)).constData());
}

QLabel *factFault(const WindowHarness &harness, const char *field)
{
    return harness.find<QLabel>(QByteArray("factFault-" + QByteArray(field)).constData());
}

void openFact(const WindowHarness &harness, const char *field)
{
    auto *shown = harness.find<QToolButton>(QByteArray("factShow-" + QByteArray(field)).constData());
    shown->setFocus();
    QTest::keyClick(shown, Qt::Key_Return);
}

/// Puts the current cell of the list into this column of the current lead.
void goTo(const WindowHarness &harness, int column)
{
    auto *list = harness.find<LeadListView>("leads");
    list->setFocus();
    list->setCurrentIndex(list->model()->index(list->currentIndex().row(), column));
}

QDialog *dialog(const WindowHarness &harness, const char *name)
{
    static_cast<void>(QTest::qWaitFor([&] { return harness.find<QDialog>(name) != nullptr; }, 5'000));
    return harness.find<QDialog>(name);
}

/// The keyboard is the list's again once a dialog has gone, as a window manager sees to.
void backToList(const WindowHarness &harness)
{
    harness.window->activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(harness.window.get()));
    harness.find<LeadListView>("leads")->setFocus();
}

QString cell(const QAbstractItemModel *model, int row, int column)
{
    return model->index(row, column).data().toString();
}

void choose(QComboBox *box, const QString &code)
{
    box->setCurrentIndex(box->findData(code));
}

} // namespace

class EditWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { language::use(u"en"_s); }

    void aFactIsEditedWhereItStands()
    {
        WindowHarness harness;
        QVERIFY(harness.select(u"Ada Yılmaz"_s));
        openFact(harness, "company");
        QLineEdit *line = factLine(harness, "company");
        QTRY_VERIFY(line->hasFocus());
        QCOMPARE(line->selectedText(), u"Örnek A.Ş."_s);
        QTest::keyClicks(line, u"Umbrella"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(harness.text("leadPerson").contains(u"Umbrella"_s));
        QCOMPARE(factText(harness, "company"), u"Umbrella"_s);
        QVERIFY(!line->isVisible());
        QTRY_VERIFY(harness.window->statusBar()->currentMessage().contains(u"Umbrella"_s));
        harness.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(factText(harness, "company"), u"Örnek A.Ş."_s);
    }

    void theListCopiesNothingPastTheGate()
    {
        WindowHarness harness;
        QVERIFY(harness.select(u"Ada Yılmaz"_s));
        backToList(harness);
        QGuiApplication::clipboard()->setText(u"before"_s);
        QTest::keyClick(harness.find<LeadListView>("leads"), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    }

    void tabGoesToTheNextFactAndEscapeRestores()
    {
        WindowHarness harness;
        QVERIFY(harness.select(u"Ada Yılmaz"_s));
        QTest::mouseClick(harness.find<QToolButton>("factShow-first-name"), Qt::LeftButton);
        QTRY_VERIFY(factLine(harness, "first-name")->hasFocus());
        QTest::keyClicks(factLine(harness, "first-name"), u"Eda"_s);
        QTest::keyClick(factLine(harness, "first-name"), Qt::Key_Tab);
        QTRY_VERIFY(factLine(harness, "last-name")->hasFocus());
        QTRY_COMPARE(harness.text("leadName"), u"Eda Yılmaz"_s);
        QVERIFY(factLine(harness, "last-name")->isVisible()); // the answer does not disturb it
        QTest::keyClicks(factLine(harness, "last-name"), u"Nobody"_s);
        QTest::keyClick(factLine(harness, "last-name"), Qt::Key_Escape);
        QCOMPARE(factText(harness, "last-name"), u"Yılmaz"_s);
        QVERIFY(harness.find<QToolButton>("factShow-last-name")->hasFocus());
        harness.press(Qt::Key_F2);
        QTRY_VERIFY(factLine(harness, "last-name")->hasFocus());
        QTest::keyClick(factLine(harness, "last-name"), Qt::Key_Backtab);
        QTRY_VERIFY(factLine(harness, "first-name")->hasFocus());
    }

    void whatCannotStandThereSaysWhyWhileTyping()
    {
        WindowHarness harness;
        QVERIFY(harness.select(u"Ada Yılmaz"_s));
        openFact(harness, "email");
        QLineEdit *line = factLine(harness, "email");
        QLabel *fault = factFault(harness, "email");
        QTest::keyClicks(line, u"ada@example"_s);
        QVERIFY(fault->isVisible());
        QVERIFY(fault->text().contains(u"dot"_s));
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(line->isVisible());
        QTest::keyClick(line, Qt::Key_Tab);
        QVERIFY(line->isVisible());
        QTest::keyClicks(line, u".org"_s);
        QVERIFY(!fault->isVisible());
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(harness.book([](LeadBook &book) { return book.history(1)->first().kind; }), u"edit"_s);
        QCOMPARE(harness.prompts.told, QStringList());
    }

    void whatTheStoreRefusesIsOpenAgain()
    {
        WindowHarness harness;
        QVERIFY(harness.select(u"María Ñandú"_s)); // has no phone
        for (const char *field : {"first-name", "last-name", "email"}) {
            openFact(harness, field);
            QLineEdit *line = factLine(harness, field);
            QTest::keyClick(line, Qt::Key_Delete);
            QTest::keyClick(line, Qt::Key_Return);
        }
        QTRY_VERIFY(factFault(harness, "email")->isVisible());
        QVERIFY(factFault(harness, "email")->text().contains(u"who the customer is"_s));
        QVERIFY(factLine(harness, "email")->isVisible());
        QTest::keyClick(factLine(harness, "email"), Qt::Key_Escape);
        QTRY_COMPARE(factText(harness, "email"), u"maria@ejemplo.example"_s);
    }

    void countriesAndOwnersAreCompleted()
    {
        WindowHarness harness;
        language::use(u"es"_s);
        QVERIFY(harness.select(u"John Smith"_s));
        const auto john =
            harness.book([](LeadBook &book) { return book.select(parseQuery(u"john"_s))->ids; });
        QVERIFY(harness.book([john](LeadBook &book) {
            return book.edit(john, {{EditField::Owner, u"Zoë"_s, {}}}).has_value();
        }));
        openFact(harness, "country");
        QLineEdit *line = factLine(harness, "country");
        QCOMPARE(line->text(), u"Estados Unidos"_s);
        QTest::keyClicks(line, u"alema"_s);
        QVERIFY(line->completer());
        QCOMPARE(line->completer()->currentCompletion(), u"Alemania"_s);
        QTest::keyClicks(line, u"nia"_s);
        line->completer()->popup()->hide();
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(
            harness.book([john](LeadBook &book) { return book.lead(john.first())->lead.customer.country; }),
            u"DE"_s);
        openFact(harness, "owner");
        QTRY_VERIFY(factLine(harness, "owner")->completer());
        QTest::keyClick(factLine(harness, "owner"), Qt::Key_Escape);
    }

    void aShutGateKeepsTheAddressFromBeingCopiedOutOfItsLine()
    {
        WindowHarness harness;
        QVERIFY(harness.select(u"Ilse Becker"_s));
        QGuiApplication::clipboard()->setText(u"before"_s);
        openFact(harness, "email");
        QLineEdit *line = factLine(harness, "email");
        QCOMPARE(line->text(), u"ilse@beispiel.example"_s);
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(line, Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(line, Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        QCOMPARE(line->text(), u"ilse@beispiel.example"_s);
        QTest::keyClick(line, Qt::Key_Escape);
    }

    void aStageThatDoesNotFollowIsDisabledAndSaysWhy()
    {
        WindowHarness harness;
        QVERIFY(harness.select(u"John Smith"_s));
        harness.find<QAction>("stage-qualified")->trigger();
        QTRY_VERIFY(harness.find<QAction>("stage-qualified")->isChecked());
        QAction *expired = harness.find<QAction>("stage-expired");
        QVERIFY(!expired->isEnabled());
        QVERIFY(expired->toolTip().contains(u"has not answered"_s));
        QVERIFY(expired->whatsThis().contains(u"Lost"_s)); // the way out
        auto *menu = harness.find<QPushButton>("stage")->menu();
        Q_EMIT menu->aboutToShow();
        int disabled = 0;
        for (const QAction *action : menu->actions())
            disabled += action->isEnabled() ? 0 : 1;
        QCOMPARE(disabled, 1);
        QVERIFY(menu->toolTipsVisible());
    }

    void losingAsksForTheReasonAndOpeningAgainToo()
    {
        WindowHarness harness;
        QVERIFY(harness.select(u"John Smith"_s));
        harness.find<QAction>("stage-lost")->trigger();
        QDialog *ask = dialog(harness, "stageReasonDialog");
        QVERIFY(ask);
        auto *accept = ask->findChild<QPushButton *>(u"setStage"_s);
        auto *reason = ask->findChild<QComboBox *>(u"reason"_s);
        auto *note = ask->findChild<QLineEdit *>(u"reasonNote"_s);
        QVERIFY(!accept->isEnabled());
        // What is missing is said before anything bites; a reason from the list does not outweigh it.
        auto *fault = ask->findChild<QLabel *>(u"reasonFault"_s);
        QVERIFY2(fault->text().contains(u"3 more are missing"_s), qPrintable(fault->text()));
        choose(reason, u"no-answer"_s);
        QVERIFY(!accept->isEnabled());
        choose(reason, u"spam"_s);
        QVERIFY(accept->isEnabled());
        choose(reason, u"other"_s);
        QVERIFY(!accept->isEnabled());
        QVERIFY(ask->findChild<QLabel *>(u"reasonFault"_s)->text().contains(u"note"_s));
        QTest::keyClicks(note, u"moved away"_s);
        QVERIFY(accept->isEnabled());
        QTest::mouseClick(accept, Qt::LeftButton);
        QTRY_COMPARE(harness.text("factReason").remove(QChar(0x200B)), u"Other: moved away"_s);
        QTRY_VERIFY(!harness.find<QDialog>("stageReasonDialog"));
        QVERIFY(!harness.find<QAction>("stage-won")->isEnabled());
        harness.find<QAction>("stage-in-conversation")->trigger();
        ask = dialog(harness, "stageReasonDialog");
        QVERIFY(ask);
        QVERIFY(!ask->findChild<QComboBox *>(u"reason"_s)->isVisible());
        QTest::keyClicks(ask->findChild<QLineEdit *>(u"reasonNote"_s), u"came back"_s);
        QTest::keyClick(ask->findChild<QLineEdit *>(u"reasonNote"_s), Qt::Key_Return);
        QTRY_VERIFY(harness.find<QAction>("stage-in-conversation")->isChecked());
        QCOMPARE(harness.prompts.told, QStringList());
    }

    void aCellIsEditedInItsRow()
    {
        WindowHarness harness;
        QVERIFY(harness.select(u"Ada Yılmaz"_s));
        goTo(harness, LeadListModel::CompanyColumn);
        harness.press(Qt::Key_F2);
        auto *line = harness.find<QLineEdit>("rowEdit-company");
        QVERIFY(line && line->hasFocus());
        QTest::keyClicks(line, u"Umbrella"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(factText(harness, "company"), u"Umbrella"_s);
        QTRY_VERIFY(!harness.find<QLineEdit>("rowEdit-company"));
        QVERIFY(harness.find<LeadListView>("leads")->hasFocus());
        harness.press(Qt::Key_F2);
        line = harness.find<QLineEdit>("rowEdit-company");
        QVERIFY(line);
        QTest::keyClicks(line, u"nothing"_s);
        QTest::keyClick(line, Qt::Key_Escape);
        QTRY_VERIFY(!harness.find<QLineEdit>("rowEdit-company"));
        QCOMPARE(factText(harness, "company"), u"Umbrella"_s);
        QCOMPARE(harness.book([](LeadBook &book) { return book.history(100)->size(); }), 2);
    }

    void tabInTheRowGoesToTheNextCellThatCanBeEdited()
    {
        WindowHarness harness;
        QVERIFY(harness.select(u"Ada Yılmaz"_s));
        goTo(harness, LeadListModel::LeftColumn); // only tells: F2 goes on to the name
        harness.press(Qt::Key_F2);
        auto *first = harness.find<QLineEdit>("rowEdit-first-name");
        QVERIFY(first && first->hasFocus());
        QTest::keyClicks(first, u"Eda"_s);
        QTest::keyClick(first, Qt::Key_Tab);
        auto *last = harness.find<QLineEdit>("rowEdit-last-name");
        QVERIFY(last && last->hasFocus());
        QTest::keyClick(last, Qt::Key_Tab);
        auto *company = harness.find<QLineEdit>("rowEdit-company");
        QVERIFY(company && company->hasFocus());
        QTRY_COMPARE(harness.text("leadName"), u"Eda Yılmaz"_s);
        QVERIFY(harness.find<QLineEdit>("rowEdit-company")); // still open when the answer came
        QTest::keyClick(harness.find<QLineEdit>("rowEdit-company"), Qt::Key_Escape);
    }

    void aRefusedCellSaysWhyAndStaysOpen()
    {
        WindowHarness harness;
        QVERIFY(harness.select(u"Ada Yılmaz"_s));
        goTo(harness, LeadListModel::CompanyColumn);
        harness.press(Qt::Key_F2);
        auto *line = harness.find<QLineEdit>("rowEdit-company");
        QVERIFY(line);
        line->setText(QString(201, u'x'));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(harness.find<QLineEdit>("rowEdit-company"), line);
        QVERIFY(harness.find<QLabel>("rowFault")->isVisible());
        QVERIFY(harness.find<QLabel>("rowFault")->text().contains(u"too long"_s));
        QTest::keyClick(line, Qt::Key_Escape);
    }

    void theStageInTheRowObeysTheRules()
    {
        WindowHarness harness;
        harness.window->resize(1900, 800); // room for the column
        QVERIFY(harness.select(u"John Smith"_s));
        goTo(harness, LeadListModel::StageColumn);
        harness.press(Qt::Key_F2);
        auto *box = harness.find<QComboBox>("rowEdit-stage");
        QVERIFY(box);
        choose(box, u"qualified"_s);
        Q_EMIT box->activated(box->currentIndex());
        QTRY_VERIFY(harness.find<QAction>("stage-qualified")->isChecked());
        QTRY_COMPARE(harness.find<LeadListView>("leads")->currentIndex().data().toString(), u"Qualified"_s);
        harness.press(Qt::Key_F2);
        box = harness.find<QComboBox>("rowEdit-stage");
        QVERIFY(box);
        const auto *items = qobject_cast<QStandardItemModel *>(box->model());
        const QStandardItem *expired = items->item(box->findData(u"expired"_s));
        QVERIFY(!expired->isEnabled());
        QVERIFY(!expired->accessibleDescription().isEmpty());
        choose(box, u"lost"_s);
        Q_EMIT box->activated(box->currentIndex());
        QDialog *ask = dialog(harness, "stageReasonDialog");
        QVERIFY(ask);
        choose(ask->findChild<QComboBox *>(u"reason"_s), u"budget"_s);
        QTest::mouseClick(ask->findChild<QPushButton *>(u"setStage"_s), Qt::LeftButton);
        QTRY_COMPARE(harness.text("factReason"), u"No budget"_s);
    }

    void manyAreEditedAfterALook()
    {
        WindowHarness harness;
        QVERIFY(harness.select(u"Ilse Becker"_s));
        QVERIFY(harness.book([](LeadBook &book) {
            const LeadId john = book.select(parseQuery(u"john"_s))->ids.first();
            return book.setStage(john, Stage::Won, {}).has_value();
        }));
        auto *list = harness.find<LeadListView>("leads");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(list->selectedLeads().size(), 4);
        QTest::keyClick(list, Qt::Key_E, Qt::ControlModifier);
        QDialog *edit = dialog(harness, "bulkEditDialog");
        QVERIFY(edit);
        auto *apply = edit->findChild<QPushButton *>(u"applyEdit"_s);
        auto *counts = edit->findChild<QLabel *>(u"editCounts"_s);
        choose(edit->findChild<QComboBox *>(u"editField"_s), u"stage"_s);
        choose(edit->findChild<QComboBox *>(u"editStage"_s), u"qualified"_s);
        QTRY_COMPARE(counts->text(), u"3 leads will change · 1 will not"_s);
        const auto *preview = edit->findChild<QTableView *>(u"editPreview"_s)->model();
        QCOMPARE(cell(preview, 0, EditPreviewModel::LeadColumn), u"John Smith"_s);
        QVERIFY(cell(preview, 0, EditPreviewModel::AfterColumn).contains(u"closed"_s));
        QCOMPARE(cell(preview, 1, EditPreviewModel::BeforeColumn), u"New"_s);
        QCOMPARE(cell(preview, 1, EditPreviewModel::AfterColumn), u"→ Qualified"_s);
        QCOMPARE(apply->text(), u"Apply to 3 leads"_s);
        QTest::mouseClick(apply, Qt::LeftButton);
        QTRY_VERIFY(!harness.find<QDialog>("bulkEditDialog"));
        QTRY_VERIFY(harness.window->statusBar()->currentMessage().startsWith(u"Edited 3 leads."_s));
        QVERIFY(harness.window->statusBar()->currentMessage().contains(u"Undo"_s));
        const auto qualified = [&] {
            return harness.book(
                [](LeadBook &book) { return book.select(parseQuery(u"stage:qualified"_s))->ids.size(); });
        };
        QCOMPARE(qualified(), 3);
        QCOMPARE(list->selectedLeads().size(), 4); // a new order of the list keeps them
        backToList(harness);
        harness.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(qualified(), 0);
    }

    void aStageOrOwnerIsForAllThatAreSelected()
    {
        WindowHarness harness;
        QVERIFY(harness.select(u"Ada Yılmaz"_s));
        auto *list = harness.find<LeadListView>("leads");
        list->setFocus();
        list->selectAll();
        harness.find<QAction>("stage-lost")->trigger();
        QDialog *edit = dialog(harness, "bulkEditDialog");
        QVERIFY(edit);
        QCOMPARE(edit->findChild<QComboBox *>(u"editStage"_s)->currentData().toString(), u"lost"_s);
        auto *apply = edit->findChild<QPushButton *>(u"applyEdit"_s);
        auto *counts = edit->findChild<QLabel *>(u"editCounts"_s);
        QTRY_VERIFY(counts->text().contains(u"4 will not"_s)); // without a reason
        QVERIFY(!apply->isEnabled());
        // To three of them mail may still go out: nobody has written yet.
        choose(edit->findChild<QComboBox *>(u"editReason"_s), u"budget"_s);
        QTRY_VERIFY2(counts->text().contains(u"3 will not"_s), qPrintable(counts->text()));
        QTest::keyClicks(edit->findChild<QLineEdit *>(u"editNote"_s), u"none at all"_s);
        QTRY_COMPARE(counts->text(), u"4 leads will change"_s);
        edit->reject();
        QTRY_VERIFY(!harness.find<QDialog>("bulkEditDialog"));
        backToList(harness);
        harness.press(Qt::Key_O);
        edit = dialog(harness, "bulkEditDialog");
        QVERIFY(edit);
        QTest::keyClicks(edit->findChild<QLineEdit *>(u"editValue"_s), u"Zoe"_s);
        apply = edit->findChild<QPushButton *>(u"applyEdit"_s);
        QTRY_VERIFY(apply->isEnabled());
        QTest::mouseClick(apply, Qt::LeftButton);
        QTRY_COMPARE(harness.book([](LeadBook &book) { return *book.owners(); }), QStringList{u"Zoe"_s});
        QCOMPARE(harness.book([](LeadBook &book) { return book.history(100)->size(); }), 2);
    }

    void clicksWithShiftAndControlSelect()
    {
        WindowHarness harness;
        QVERIFY(harness.select(u"María Ñandú"_s));
        auto *list = harness.find<LeadListView>("leads");
        const auto click = [&](int row, Qt::KeyboardModifiers modifiers) {
            QTest::mouseClick(list->viewport(), Qt::LeftButton, modifiers,
                              list->visualRect(list->model()->index(row, 1)).center());
        };
        click(0, {});
        click(2, Qt::ShiftModifier);
        QCOMPARE(list->selectedLeads().size(), 3);
        click(1, Qt::ControlModifier);
        QCOMPARE(list->selectedLeads().size(), 2);
    }

    void aFieldsHistoryIsShownAndSetBack()
    {
        WindowHarness harness;
        QVERIFY(harness.select(u"Ada Yılmaz"_s));
        openFact(harness, "company");
        QTest::keyClicks(factLine(harness, "company"), u"Umbrella"_s);
        QTest::keyClick(factLine(harness, "company"), Qt::Key_Return);
        QTRY_VERIFY(harness.text("leadPerson").contains(u"Umbrella"_s));
        QTest::mouseClick(harness.find<QToolButton>("fieldHistory"), Qt::LeftButton);
        QDialog *history = dialog(harness, "fieldHistoryDialog");
        QVERIFY(history);
        auto *table = history->findChild<QTableWidget *>(u"fieldHistoryTable"_s);
        QTRY_VERIFY(table->rowCount() > 5);
        QCOMPARE(table->item(0, 0)->text(), u"Company"_s);
        QCOMPARE(table->item(0, 2)->text(), u"Örnek A.Ş."_s);
        QCOMPARE(table->item(0, 3)->text(), u"Umbrella"_s);
        choose(history->findChild<QComboBox *>(u"historyField"_s), u"company"_s);
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(1, 4)->text(), u"leads.csv, line 2"_s);
        QVERIFY(!history->findChild<QPushButton *>(u"setBack1"_s)); // nothing was before it
        QGuiApplication::clipboard()->setText(u"before"_s);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s); // addresses pass the gate only
        QTest::mouseClick(history->findChild<QPushButton *>(u"setBack0"_s), Qt::LeftButton);
        QTRY_COMPARE(factText(harness, "company"), u"Örnek A.Ş."_s);
        QTRY_COMPARE(table->rowCount(), 3);
        history->reject();
    }

    void setBackSaysWhyItCannot()
    {
        WindowHarness harness;
        QVERIFY(harness.select(u"John Smith"_s));
        const LeadId john = harness.find<LeadListView>("leads")->current();
        QVERIFY(
            harness.book([john](LeadBook &book) { return book.setStage(john, Stage::Won, {}).has_value(); }));
        harness.find<QAction>("fieldHistoryOf")->trigger();
        QDialog *history = dialog(harness, "fieldHistoryDialog");
        QVERIFY(history);
        QTRY_VERIFY(history->findChild<QPushButton *>(u"setBack0"_s));
        QTest::mouseClick(history->findChild<QPushButton *>(u"setBack0"_s), Qt::LeftButton);
        auto *message = history->findChild<QLabel *>(u"historyMessage"_s);
        QTRY_VERIFY(message->isVisible());
        QVERIFY(message->text().contains(u"stays closed"_s));
        history->reject();
    }

    void thePreviewIsAProperModel()
    {
        EditPreviewModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        EditReport report;
        for (int i = 1; i < 5; ++i)
            report.changes.append({LeadId{i}, u"A"_s, EditField::Country, u"ES"_s, u"TR"_s});
        report.refused.append({LeadId{7}, u"<b>B</b>"_s, EditField::Email, u"email-no-at"_s, {}});
        model.setReport(report);
        QCOMPARE(model.rowCount(), 5);
        QVERIFY(model.index(0, 0).data(EditPreviewModel::RefusedRole).toBool());
        QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
        QCOMPARE(cell(&model, 1, EditPreviewModel::BeforeColumn), u"Spain"_s);
        model.setReport({});
        QCOMPARE(model.rowCount(), 0);
    }
};

} // namespace leadline::test

using leadline::test::EditWindowTest;
LEADLINE_TEST(EditWindowTest)

#include "edittest.moc"
