// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/ui/window/windowharness.h"
#include "ui/models/historymodel.h"
#include "ui/support/language.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QListView>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

JournalEntry entry(qint64 id, bool undone = false)
{
    JournalEntry made;
    made.id = ActionId{id};
    made.kind = u"stage"_s;
    made.subject = u"Ada %1"_s.arg(id);
    made.at = *instantFromIso(u"2026-05-18T09:00:00Z");
    made.undone = undone;
    return made;
}

} // namespace

class HistoryTest final : public QObject
{
    Q_OBJECT

private:
    static QListView *open(const WindowHarness &harness)
    {
        harness.press(Qt::Key_H, Qt::ControlModifier);
        auto *list = harness.find<QListView>("historyList");
        if (!QTest::qWaitFor([list] { return list->model()->rowCount() > 0; }, 5'000))
            return nullptr;
        return list;
    }
    static QString step(const QListView &list, int row, int role = Qt::DisplayRole)
    {
        return list.model()->index(row, 0).data(role).toString();
    }
    /// Calls, three of them: the history then has four steps.
    static bool logCalls(WindowHarness &harness)
    {
        const LeadId ada = harness.book([](LeadBook &book) {
            LeadQuery query;
            query.words = {u"yilmaz"_s};
            const auto found = book.select(query);
            return found && !found->ids.isEmpty() ? found->ids.constFirst() : LeadId();
        });
        for (int i = 0; i < 3; ++i) {
            const Status logged = harness.book([ada](LeadBook &book) {
                ActivityDraft draft;
                draft.kind = ActivityKind::Call;
                return book.log(ada, draft);
            });
            if (!logged)
                return false;
        }
        Q_EMIT harness.desk.changed();
        return true;
    }

private Q_SLOTS:
    void cleanup() { language::use(u"en"_s); }

    void stepsComeAndGoUnderTheTester()
    {
        HistoryModel model(QTimeZone::utc());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setSteps({entry(2), entry(1)}, false);
        model.setSteps({entry(3), entry(2), entry(1)}, true);
        model.setSteps({entry(3), entry(2), entry(1), entry(0)}, false);
        QCOMPARE(inserted.size(), 3);
        QCOMPARE(reset.size(), 0); // a selection stays
        model.setSteps({entry(3, true), entry(2), entry(1), entry(0)}, false);
        QVERIFY(model.index(0).data(HistoryModel::UndoneRole).toBool());
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().endsWith(u"undone"_s));
        model.setSteps({entry(9)}, false);
        QCOMPARE(reset.size(), 1);
        model.setSteps({}, false);
        QCOMPARE(model.rowCount(), 0);
    }

    void whatIsDoneAppearsAndTheKeysOpenAndClose()
    {
        WindowHarness harness;
        QListView *list = open(harness);
        QVERIFY(list);
        QTRY_VERIFY(list->hasFocus());
        QCOMPARE(list->model()->rowCount(), 1);
        QVERIFY(logCalls(harness));
        QTRY_COMPARE(list->model()->rowCount(), 4);
        QVERIFY(step(*list, 0).contains(u"Ada Yılmaz"_s));
        QVERIFY(step(*list, 0, HistoryModel::WhenRole).contains(u"2026"_s));
        QVERIFY(step(*list, 3).contains(u"leads.csv"_s));
        QVERIFY(!harness.find<QWidget>("facetPane")->isVisible()); // it takes their room
        harness.press(Qt::Key_Escape);
        QTRY_VERIFY(!list->isVisible());
        QVERIFY(harness.find<QWidget>("facetPane")->isVisible());
        QVERIFY(harness.find<QWidget>("leads")->hasFocus());
        QVERIFY(!harness.find<QAction>("history")->isChecked());
    }

    void severalStepsAreUndoneAndDoneAgainInOneGo()
    {
        WindowHarness harness;
        QVERIFY(logCalls(harness));
        const QListView *list = open(harness);
        QVERIFY(list);
        QTRY_COMPARE(list->model()->rowCount(), 4);
        auto *button = harness.find<QAbstractButton>("historyGo");
        harness.press(Qt::Key_Home);
        QCOMPARE(button->accessibleName(), u"Undo 1 step"_s);
        harness.press(Qt::Key_Down);
        harness.press(Qt::Key_Down);
        QCOMPARE(button->accessibleName(), u"Undo 3 steps"_s);
        QVERIFY(list->model()->index(0, 0).data(HistoryModel::OnTheWayRole).toBool());
        QVERIFY(!list->model()->index(3, 0).data(HistoryModel::OnTheWayRole).toBool());
        harness.press(Qt::Key_Return);
        for (int row = 0; row < 3; ++row)
            QTRY_VERIFY(list->model()->index(row, 0).data(HistoryModel::UndoneRole).toBool());
        QVERIFY(!list->model()->index(3, 0).data(HistoryModel::UndoneRole).toBool());
        harness.press(Qt::Key_Home);
        QCOMPARE(button->accessibleName(), u"Redo 3 steps"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        for (int row = 0; row < 3; ++row)
            QTRY_VERIFY(!list->model()->index(row, 0).data(HistoryModel::UndoneRole).toBool());
        QCOMPARE(harness.prompts.told, QStringList());
    }

    void undoAndRedoByKeyShowThere()
    {
        WindowHarness harness;
        QVERIFY(logCalls(harness));
        const QListView *list = open(harness);
        QVERIFY(list);
        QTRY_COMPARE(list->model()->rowCount(), 4);
        QTRY_VERIFY(harness.find<QAction>("undo")->isEnabled());
        harness.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(list->model()->index(0, 0).data(HistoryModel::UndoneRole).toBool());
        harness.press(Qt::Key_Y, Qt::ControlModifier);
        QTRY_VERIFY(!list->model()->index(0, 0).data(HistoryModel::UndoneRole).toBool());
    }

    void anImportThatWasUndoneSaysHowItComesBack()
    {
        WindowHarness harness;
        const QListView *list = open(harness);
        QVERIFY(list);
        harness.press(Qt::Key_Home);
        harness.press(Qt::Key_Return);
        QTRY_VERIFY(list->model()->index(0, 0).data(HistoryModel::UndoneRole).toBool());
        QTRY_VERIFY(harness.text("historyHint").contains(u"imported again"_s));
        QVERIFY(!harness.find<QAbstractButton>("historyGo")->isEnabled());
    }

    void aConflictIsToldAndNothingIsGuessed()
    {
        WindowHarness harness;
        QVERIFY(logCalls(harness));
        const QListView *list = open(harness);
        QVERIFY(list);
        QTRY_COMPARE(list->model()->rowCount(), 4);
        harness.press(Qt::Key_Home);
        harness.press(Qt::Key_Down);
        QCOMPARE(harness.find<QAbstractButton>("historyGo")->accessibleName(), u"Undo 2 steps"_s);
        // Another program undoes one in the meantime, unseen by this one.
        QVERIFY(harness.book([](LeadBook &book) { return book.undo().has_value(); }));
        harness.press(Qt::Key_Return);
        QTRY_COMPARE(harness.prompts.told.size(), 1);
        QVERIFY(harness.prompts.told.constFirst().contains(u"has changed meanwhile"_s));
        const auto history = harness.book([](LeadBook &book) { return book.history(10); });
        QVERIFY(!history->at(1).undone);
    }

    void aChoiceStaysWhileNewStepsArrive()
    {
        WindowHarness harness;
        const QListView *list = open(harness);
        QVERIFY(list);
        harness.press(Qt::Key_Home);
        const QString chosen = list->currentIndex().data().toString();
        QVERIFY(logCalls(harness));
        QTRY_COMPARE(list->model()->rowCount(), 4);
        QCOMPARE(list->currentIndex().data().toString(), chosen);
        QTRY_COMPARE(harness.find<QAbstractButton>("historyGo")->accessibleName(), u"Undo 4 steps"_s);
    }

    void itFitsTheSmallestWindow()
    {
        WindowHarness harness;
        harness.window->resize(1024, 700);
        QVERIFY(open(harness));
        QTest::qWait(50);
        QCOMPARE(harness.window->size(), QSize(1024, 700));
    }
};

LEADLINE_TEST(HistoryTest)

} // namespace leadline::test

#include "historytest.moc"
