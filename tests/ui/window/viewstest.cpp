// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/ui/window/windowharness.h"
#include "ui/dialogs/columnsdialog.h"
#include "ui/models/leadfilter.h"
#include "ui/models/leadlistmodel.h"
#include "ui/models/listcolumns.h"
#include "ui/models/viewlistmodel.h"
#include "ui/pages/leadspage.h"
#include "ui/support/language.h"
#include "ui/widgets/leadlistview.h"
#include "ui/widgets/listheader.h"
#include "ui/widgets/viewkeeper.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

QStringList keysOf(const QList<ViewColumn> &columns)
{
    QStringList keys;
    for (const ViewColumn &column : columns)
        keys << column.key;
    return keys;
}

/// Does something with the next modal dialog of this name.
template <typename Job>
void inDialog(QWidget *context, const char *name, bool *seen, Job job)
{
    QTimer::singleShot(0, context, [name, seen, job] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        *seen = dialog && dialog->objectName() == QLatin1StringView(name) &&
                QTest::qWaitForWindowActive(dialog); // until then keys belong to the window below
        if (*seen)
            job(dialog);
    });
}

} // namespace

class ViewsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { language::use(u"en"_s); }

    void viewsAreCountedAndOpenedByClickAndKey()
    {
        WindowHarness harness;
        auto *views = harness.find<QListView>("views");
        auto *model = qobject_cast<ViewListModel *>(views->model());
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->rowCount(), int(shippedViews().size()));
        const int overdue = model->rowOf(u"overdue"_s);
        QTRY_COMPARE(model->index(overdue).data(ViewListModel::CountRole).toInt(), 1);
        QTRY_COMPARE(model->index(model->rowOf(u"all"_s)).data(ViewListModel::CountRole).toInt(), 4);
        QTest::mouseClick(views->viewport(), Qt::LeftButton, {},
                          views->visualRect(model->index(overdue)).center());
        QTRY_COMPARE(harness.text("shownCount"), u"1 shown"_s);
        QCOMPARE(harness.text("viewName"), u"Overdue"_s);
        QVERIFY(model->index(overdue).data(ViewListModel::CurrentRole).toBool());
        harness.press(Qt::Key_6, Qt::ControlModifier);
        QTRY_COMPARE(harness.text("leadName"), u"Ilse Becker"_s);
        QCOMPARE(harness.text("viewName"), u"Do not contact"_s);
        QCOMPARE(harness.find<QLineEdit>("search")->text(), u"is:dnc"_s);
    }

    void whatCanBeDoneAboutAChangedViewIsNeverCut_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"en"_s, u"es"_s, u"tr"_s})
            QTest::newRow(qPrintable(language)) << language;
    }

    void whatCanBeDoneAboutAChangedViewIsNeverCut()
    {
        QFETCH(QString, language);
        WindowHarness harness;
        language::use(language);
        harness.window->resize(1024, 700);
        harness.press(Qt::Key_2, Qt::ControlModifier);
        harness.window->leads().filter().sortBy(LeadSort::Name, true);
        for (const char *part :
             {"viewName", "viewChanged", "viewSaveButton", "viewSaveAsButton", "viewRevertButton"}) {
            const auto *widget = harness.find<QWidget>(part);
            QVERIFY2(widget->isVisible(), part);
            QTRY_VERIFY2(widget->width() >= widget->sizeHint().width(), part);
        }
    }

    void aChangedViewSaysSoAndIsSavedOrReverted()
    {
        WindowHarness harness;
        ViewKeeper &keeper = harness.window->leads().views();
        harness.press(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(!keeper.isChanged());
        QVERIFY(!harness.find<QLabel>("viewChanged")->isVisible());
        harness.window->leads().filter().setText(u"deadline:at_risk"_s);
        QVERIFY(harness.find<QLabel>("viewChanged")->isVisible());
        QVERIFY(harness.find<QAction>("viewSave")->isEnabled());
        QTest::mouseClick(harness.find<QAbstractButton>("viewRevertButton"), Qt::LeftButton);
        QCOMPARE(harness.window->leads().filter().text(), u"deadline:overdue"_s);
        QVERIFY(!harness.find<QLabel>("viewChanged")->isVisible());
        harness.window->leads().filter().sortBy(LeadSort::Name, true);
        QTest::mouseClick(harness.find<QAbstractButton>("viewSaveButton"), Qt::LeftButton);
        QVERIFY(!keeper.isChanged());
        QCOMPARE(keeper.find(u"overdue"_s)->sort, LeadSort::Name);
        harness.prompts.text = u"Mine"_s;
        harness.find<QAction>("viewSaveAs")->trigger();
        QCOMPARE(keeper.views().constLast().name, u"Mine"_s);
        QCOMPARE(harness.text("viewName"), u"Mine"_s);
        harness.find<QAction>("viewUp")->trigger();
        QCOMPARE(keeper.views().constLast().key, u"all"_s);
        harness.prompts.text = u"Ours"_s;
        harness.find<QAction>("viewRename")->trigger();
        QCOMPARE(harness.text("viewName"), u"Ours"_s);
        harness.prompts.choice = 1;
        harness.find<QAction>("viewRemove")->trigger();
        QVERIFY(keeper.isSaved());
        harness.prompts.choice = 0;
        harness.find<QAction>("viewRemove")->trigger();
        QCOMPARE(keeper.views().size(), shippedViews().size());
        QCOMPARE(keeper.current().key, keeper.views().constFirst().key);
        QCOMPARE(harness.prompts.told, QStringList());
    }

    void theLastChangeIsWhatStaysInTheFile()
    {
        WindowHarness harness;
        ViewKeeper &keeper = harness.window->leads().views();
        const SavedViews file(harness.desk.profile().viewsPath(), listColumnKeys());
        for (int move = 0; move < 40; ++move)
            keeper.move(u"today"_s, move % 5);
        keeper.move(u"all"_s, 0);                            // as it never was before
        QCOMPARE(keeper.views().constFirst().key, u"all"_s); // at once
        QTRY_COMPARE(file.load(), keeper.views());
        QTest::qWait(100);
        QCOMPARE(file.load(), keeper.views());
        QCOMPARE(harness.prompts.told, QStringList());
    }

    void aFileThatCannotBeWrittenIsTold()
    {
        WindowHarness harness;
        ViewKeeper &keeper = harness.window->leads().views();
        QVERIFY(QDir().mkpath(harness.desk.profile().viewsPath())); // nothing can be written there
        const QList<LeadView> before = keeper.views();
        harness.press(Qt::Key_3, Qt::ControlModifier);
        harness.window->leads().filter().sortBy(LeadSort::Name, true);
        harness.find<QAction>("viewSave")->trigger();
        QTRY_COMPARE(harness.prompts.told.size(), 1);
        QCOMPARE(keeper.views(), before);
        QVERIFY(keeper.isChanged()); // and can be saved again
        QVERIFY(QDir().rmdir(harness.desk.profile().viewsPath()));
        harness.find<QAction>("viewSave")->trigger();
        QTRY_VERIFY(QFile::exists(harness.desk.profile().viewsPath()));
        QVERIFY(!keeper.isChanged());
        QCOMPARE(harness.prompts.told.size(), 1);
    }

    void aDeletedViewOfTheProgramCanComeBack()
    {
        WindowHarness harness;
        ViewKeeper &keeper = harness.window->leads().views();
        harness.press(Qt::Key_2, Qt::ControlModifier);
        harness.prompts.choice = 0;
        harness.find<QAction>("viewRemove")->trigger();
        QVERIFY(!keeper.find(u"due-4h"_s));
        harness.find<QAction>("viewsBack")->trigger();
        QVERIFY(keeper.find(u"due-4h"_s));
    }

    void aViewGoesToAFileAndComesBack()
    {
        WindowHarness harness;
        const QTemporaryDir directory;
        harness.prompts.savePath = directory.filePath(u"x.leadview"_s);
        harness.press(Qt::Key_4, Qt::ControlModifier);
        harness.find<QAction>("viewExport")->trigger();
        QVERIFY(QFile::exists(harness.prompts.savePath));
        harness.prompts.openPath = harness.prompts.savePath;
        harness.find<QAction>("viewImport")->trigger();
        ViewKeeper &keeper = harness.window->leads().views();
        QCOMPARE(keeper.views().size(), shippedViews().size() + 1);
        QCOMPARE(harness.text("viewName"), u"New contact requests"_s);
        QCOMPARE(harness.prompts.told, QStringList());
        harness.prompts.openPath = directory.filePath(u"none.leadview"_s);
        harness.find<QAction>("viewImport")->trigger();
        QCOMPARE(harness.prompts.told.size(), 1);
        QFile file(harness.prompts.openPath);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no view");
        file.close();
        harness.find<QAction>("viewImport")->trigger();
        QCOMPARE(harness.prompts.told.size(), 2);
        QVERIFY(harness.prompts.told.constLast().contains(u"not a view"_s));
        QCOMPARE(keeper.views().size(), shippedViews().size() + 1);
    }

    void draggingPutsViewsInOrder()
    {
        WindowHarness harness;
        ViewKeeper &keeper = harness.window->leads().views();
        auto *model = qobject_cast<ViewListModel *>(harness.find<QListView>("views")->model());
        const std::unique_ptr<QMimeData> dragged(model->mimeData({model->index(0)}));
        model->dropMimeData(dragged.get(), Qt::MoveAction, 3, 0, {});
        QCOMPARE(keeper.views().at(2).key, u"today"_s);
        QCOMPARE(model->rowOf(u"today"_s), 2);
        const std::unique_ptr<QMimeData> last(model->mimeData({model->index(model->rowCount() - 1)}));
        model->dropMimeData(last.get(), Qt::MoveAction, 0, 0, {});
        QCOMPARE(keeper.views().constFirst().key, u"all"_s);
    }

    void columnsAreChosenByKeyboard()
    {
        WindowHarness harness;
        LeadListView &list = harness.window->leads().list();
        bool seen = false;
        inDialog(harness.window.get(), "columnsDialog", &seen, [](QDialog *dialog) {
            auto *columns = dialog->findChild<QListWidget *>(u"columnList"_s);
            columns->setFocus();
            QTest::keyClick(columns, Qt::Key_Down);
            QTest::keyClick(columns, Qt::Key_Down, Qt::AltModifier); // the lead after the action
            QTest::keyClick(columns, Qt::Key_End);
            QTest::qWait(QApplication::keyboardInputInterval() + 50); // a space is no letter to look for
            QTest::keyClick(columns, Qt::Key_Space);                  // the number is shown
            dialog->findChild<QSpinBox *>(u"frozenColumns"_s)->setValue(1);
            dialog->accept();
        });
        harness.find<QAction>("columns")->trigger();
        QVERIFY(seen);
        const QStringList keys = keysOf(list.columns());
        QCOMPARE(keys.mid(0, 3), QStringList({u"left"_s, u"action"_s, u"lead"_s}));
        QCOMPARE(keys.constLast(), u"id"_s);
        QCOMPARE(list.frozenColumns(), 1);
        QVERIFY(harness.window->leads().views().isChanged());
        inDialog(harness.window.get(), "columnsDialog", &seen, [](QDialog *dialog) {
            QTest::mouseClick(dialog->findChild<QPushButton *>(u"columnReset"_s), Qt::LeftButton);
            dialog->accept();
        });
        harness.find<QAction>("columns")->trigger();
        QCOMPARE(list.columns(), usualColumns());
    }

    void everyColumnCanBeShownAndNoneIsNot()
    {
        WindowHarness harness;
        LeadListView &list = harness.window->leads().list();
        QVERIFY(listColumnKeys().size() >= 25);
        QList<ViewColumn> all;
        for (const QString &key : listColumnKeys())
            all.append({key, 80});
        list.setColumns(all);
        QCOMPARE(list.columns(), all);
        QTest::qWait(50); // painted
        bool seen = false;
        inDialog(harness.window.get(), "columnsDialog", &seen, [](QDialog *dialog) {
            auto *columns = dialog->findChild<QListWidget *>(u"columnList"_s);
            for (int row = 0; row < columns->count(); ++row)
                columns->item(row)->setCheckState(Qt::Unchecked);
            QTest::keyClick(dialog, Qt::Key_Return);
            dialog->reject();
        });
        harness.find<QAction>("columns")->trigger();
        QVERIFY(seen);
        QCOMPARE(list.columns(), all);
    }

    void firstColumnsStayWhenTheListScrolls()
    {
        WindowHarness harness;
        LeadListView &list = harness.window->leads().list();
        auto *header = list.findChild<ListHeader *>();
        QList<ViewColumn> wide;
        for (const QString &key : {u"left"_s, u"lead"_s, u"note"_s, u"email"_s, u"phone"_s})
            wide.append({key, key == "left"_L1 || key == "lead"_L1 ? 120 : 400});
        list.setColumns(wide);
        list.setFrozenColumns(2);
        QTRY_VERIFY(list.horizontalScrollBar()->maximum() > 200);
        const QModelIndex left = list.model()->index(1, LeadListModel::LeftColumn);
        const QModelIndex lead = list.model()->index(1, LeadListModel::LeadColumn);
        const QRect before = list.visualRect(lead);
        list.horizontalScrollBar()->setValue(150);
        QCOMPARE(list.visualRect(lead), before);
        QCOMPARE(list.indexAt(before.center()), lead);
        QCOMPARE(list.indexAt(list.visualRect(left).center()), left);
        QCOMPARE(header->frozenWidth(), 240);
        const QModelIndex note = list.model()->index(1, LeadListModel::NoteColumn);
        QVERIFY(list.indexAt({260, before.center().y()}) == note);
        list.scrollTo(note); // from under what stays
        QVERIFY(list.visualRect(note).left() >= header->frozenWidth());
        // A border in the part that stays is dragged where it is seen.
        list.horizontalScrollBar()->setValue(150);
        QTest::mouseMove(header->viewport(), {118, 8});
        QTest::mousePress(header->viewport(), Qt::LeftButton, {}, {119, 8});
        QTest::mouseMove(header->viewport(), {139, 8});
        QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, {139, 8});
        QCOMPARE(list.columnWidth(LeadListModel::LeftColumn), 140);
        // Most of a narrow list is for what scrolls.
        list.setFrozenColumns(4);
        QVERIFY(header->frozenWidth() * 10 <= list.viewport()->width() * 6);
    }

    void columnsFitWhatTheyShow()
    {
        WindowHarness harness;
        LeadListView &list = harness.window->leads().list();
        list.setColumns({{u"lead"_s, 40}, {u"email"_s, 40}});
        QTRY_VERIFY(list.model()->index(0, 0).data(LeadListModel::LoadedRole).toBool());
        harness.find<QAction>("fitColumns")->trigger();
        const QFontMetrics metrics(list.font());
        QVERIFY(list.columnWidth(LeadListModel::EmailColumn) >=
                metrics.horizontalAdvance(u"maria@ejemplo.example"_s));
        QVERIFY(list.columns().constFirst().width > 40);
        QVERIFY(harness.window->leads().views().isChanged());
    }

    void rowsAreHighOrLow()
    {
        WindowHarness harness;
        LeadListView &list = harness.window->leads().list();
        const int high = list.rowHeight(0);
        harness.find<QAction>("compact")->trigger();
        QVERIFY(list.rowHeight(0) < high);
        QVERIFY(harness.find<QAction>("compact")->isChecked());
        harness.find<QAction>("compact")->trigger();
        QVERIFY(harness.find<QAction>("compact")->isChecked());
        harness.find<QAction>("comfortable")->trigger();
        QCOMPARE(list.rowHeight(0), high);
    }

    void theWindowRemembersItsPlaces()
    {
        Settings *settings = nullptr;
        WindowHarness harness;
        settings = &harness.settings;
        harness.press(Qt::Key_3, Qt::ControlModifier);
        LeadListView &list = harness.window->leads().list();
        list.setColumns({{u"lead"_s, 222}, {u"id"_s, 0}});
        Q_EMIT list.columnsChanged();
        harness.window->leads().filter().sortBy(LeadSort::Company, true);
        harness.window->close();
        MainWindow again(harness.desk, harness.prompts, *settings);
        Q_EMIT harness.desk.opened({});
        QCOMPARE(again.leads().views().current().key, u"overdue"_s);
        QVERIFY(again.leads().views().isChanged());
        QCOMPARE(again.leads().list().columns(), list.columns());
        QCOMPARE(again.leads().filter().query().sort, LeadSort::Company);
        QTRY_COMPARE(again.leads().shownCount(), 1);
    }

    void aWindowThatWasOffAllScreensComesBack()
    {
        WindowHarness harness;
        harness.window->move(30'000, 20'000);
        const QByteArray far = harness.window->saveGeometry();
        harness.settings.set(u"window"_s, far);
        MainWindow again(harness.desk, harness.prompts, harness.settings);
        again.show();
        const QRect screen = again.screen()->availableGeometry();
        QVERIFY2(screen.intersects(again.geometry()), "off the screen");
    }

    void selectionAndPlaceSurviveARefresh()
    {
        WindowHarness harness(false);
        QCOMPARE(harness.importMany(600), 600);
        LeadListView &list = harness.window->leads().list();
        harness.window->leads().load();
        QTRY_COMPARE(harness.window->leads().shownCount(), 600);
        harness.window->go(MainWindow::Place::Leads);
        harness.window->leads().selectRow(300);
        list.verticalScrollBar()->setValue(list.verticalScrollBar()->value() + 37);
        const LeadId current = list.current();
        const int place = list.verticalScrollBar()->value();
        const int selected = list.currentIndex().row();
        auto *model = qobject_cast<LeadListModel *>(list.model());
        QSignalSpy arrived(model, &LeadListModel::selectionArrived);
        model->refresh();
        QTRY_COMPARE(arrived.size(), 1);
        QCOMPARE(list.current(), current);
        QCOMPARE(list.verticalScrollBar()->value(), place);
        QCOMPARE(list.currentIndex().row(), selected);
        // One lead more, which comes first: everything is one further down, and stays where it is on screen.
        QCOMPARE(harness.import(u"first.csv"_s, "SPZA-PLT|fabrikam.rainwater,A,First,first@example.org,,US,"
                                                "Company,,2026-05-17T08:00:00Z,\n"),
                 1);
        const int onScreen = list.visualRect(list.currentIndex()).top();
        model->refresh();
        QTRY_COMPARE(model->rowCount(), 601);
        QCOMPARE(list.current(), current);
        QCOMPARE(list.currentIndex().row(), selected + 1);
        QVERIFY(std::abs(list.visualRect(list.currentIndex()).top() - onScreen) <= list.rowHeight(0));
    }
};

LEADLINE_TEST(ViewsTest)

} // namespace leadline::test

#include "viewstest.moc"
