// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/ui/window/windowharness.h"
#include "ui/models/boardcolumnmodel.h"
#include "ui/models/leadlistmodel.h"
#include "ui/models/listrows.h"
#include "ui/pages/leadspage.h"
#include "ui/support/language.h"
#include "ui/widgets/leadboard.h"
#include "ui/widgets/leadlistview.h"
#include "ui/widgets/viewkeeper.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QRandomGenerator>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

LeadGroup group(int level, const QString &value, qsizetype begin, qsizetype end)
{
    LeadGroup made;
    made.level = level;
    made.value = value;
    made.begin = begin;
    made.end = end;
    return made;
}

/// Two stages, the first with two offers.
QList<LeadGroup> someGroups()
{
    return {group(0, u"new"_s, 0, 5), group(1, u"a"_s, 0, 3), group(1, u"b"_s, 3, 5),
            group(0, u"won"_s, 5, 6), group(1, u"a"_s, 5, 6)};
}

/// "H0 H1 0 1 2 …": headings by group, leads by place.
QString rowsText(const ListRows &rows)
{
    QStringList texts;
    for (int row = 0; row < rows.count(); ++row) {
        const int heading = rows.groupAt(row);
        texts << (heading >= 0 ? u"H%1"_s.arg(heading) : QString::number(rows.leadAt(row)));
    }
    return texts.join(u' ');
}

QString headingText(const LeadListModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        const int group = model.groupAt(row);
        if (group >= 0)
            texts << u"%1:%2"_s.arg(model.groupName(group)).arg(model.groups().at(group).size());
    }
    return texts.join(u' ');
}

QList<QListView *> cardLists(const WindowHarness &harness)
{
    return harness.find<LeadBoard>("board")->findChildren<QListView *>(u"boardCards"_s);
}

QStringList namesOn(const QListView *cards)
{
    QStringList names;
    for (int row = 0; row < cards->model()->rowCount(); ++row)
        names << cards->model()->index(row, 0).data().toString();
    return names;
}

} // namespace

class GroupsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { language::use(u"en"_s); }

    void rowsAreHeadingsAndLeads_data()
    {
        QTest::addColumn<QStringList>("closed");
        QTest::addColumn<QString>("rows");
        const QString inner = u"stage:new\noffer:b"_s;
        QTest::newRow("open") << QStringList() << u"H0 H1 0 1 2 H2 3 4 H3 H4 5"_s;
        QTest::newRow("inner") << QStringList{inner} << u"H0 H1 0 1 2 H2 H3 H4 5"_s;
        QTest::newRow("outer") << QStringList{u"stage:new"_s} << u"H0 H3 H4 5"_s;
        QTest::newRow("both") << QStringList{u"stage:new"_s, inner} << u"H0 H3 H4 5"_s;
        QTest::newRow("all") << QStringList{u"stage:new"_s, u"stage:won"_s} << u"H0 H3"_s;
        QTest::newRow("unknown") << QStringList{u"stage:moon"_s} << u"H0 H1 0 1 2 H2 3 4 H3 H4 5"_s;
    }
    void rowsAreHeadingsAndLeads()
    {
        QFETCH(QStringList, closed);
        ListRows rows;
        rows.set(6, someGroups(), {u"stage"_s, u"offer"_s}, closed);
        QTEST(rowsText(rows), "rows");
        for (int row = 0; row < rows.count(); ++row) {
            if (rows.leadAt(row) >= 0)
                QCOMPARE(rows.rowOf(rows.leadAt(row)), row);
            else
                QCOMPARE(rows.rowOfGroup(rows.groupAt(row)), row);
        }
        QCOMPARE(rows.groupsOf(3), QList<int>({0, 2}));
        QCOMPARE(rows.sizeAround(2), 5);
        QCOMPARE(rows.sizeAround(3), 6);
        QCOMPARE(rows.leadAt(-1), -1);
        QCOMPARE(rows.leadAt(rows.count()), -1);
        QCOMPARE(rows.rowOf(6), -1);
    }

    void withoutGroupsRowsAreLeads()
    {
        ListRows rows;
        rows.set(3, {}, {}, {});
        QCOMPARE(rowsText(rows), u"0 1 2"_s);
        QCOMPARE(rows.rowOf(2), 2);
    }

    void headingsCountLeadsOnly()
    {
        WindowHarness harness;
        LeadListView &list = harness.window->leads().list();
        auto *model = qobject_cast<LeadListModel *>(list.model());
        harness.find<QAction>("group-action")->trigger();
        QTRY_COMPARE(model->rowCount(), 8);
        QCOMPARE(model->leadCount(), 4);
        QCOMPARE(harness.text("shownCount"), u"4 shown"_s);
        QVERIFY(headingText(*model).contains(u"Contact request:1"_s));
        for (int row = 0; row < model->rowCount(); ++row) {
            const bool isHeading = model->groupAt(row) >= 0;
            QCOMPARE(model->idAt(row).isSet(), !isHeading);
            QCOMPARE(model->flags(model->index(row, 0)).testFlag(Qt::ItemIsSelectable), !isHeading);
            QVERIFY(!model->index(row, 0).data(Qt::AccessibleTextRole).toString().isEmpty() || !isHeading);
        }
        harness.find<QAction>("group-stage")->trigger();
        QTRY_COMPARE(model->rowCount(), 12); // each action has its own stage
        harness.find<QAction>("groupNone")->trigger();
        QTRY_COMPARE(model->rowCount(), 4);
    }

    void groupsOpenAndCloseByKeyAndClick()
    {
        WindowHarness harness;
        LeadListView &list = harness.window->leads().list();
        auto *model = qobject_cast<LeadListModel *>(list.model());
        harness.find<QAction>("group-stage")->trigger();
        QTRY_COMPARE(model->rowCount(), 5);
        QVERIFY(harness.select(u"Ada Yılmaz"_s));
        list.setFocus();
        list.setCurrentIndex(model->index(0, 0));
        QCOMPARE(harness.text("leadName"), u"Ada Yılmaz"_s); // on a heading it stays in sight
        QTest::keyClick(&list, Qt::Key_Left);
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(list.currentIndex().row(), 0);
        QCOMPARE(harness.text("leadName"), u"Ada Yılmaz"_s);
        QTest::keyClick(&list, Qt::Key_Right);
        QCOMPARE(model->rowCount(), 5);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(model->rowCount(), 1);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, {40, list.rowHeight(0) / 2});
        QCOMPARE(model->rowCount(), 5);
        // Alt and an arrow walk over leads, into closed groups too.
        harness.find<QAction>("closeGroups")->trigger();
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(harness.window->leads().views().current().collapsed.size(), 1);
        const QString before = harness.text("leadName");
        harness.press(Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(harness.text("leadName") != before);
        QCOMPARE(model->rowCount(), 5);
    }

    void theFirstHeadingIsInSightOnceLeadsAreGrouped()
    {
        WindowHarness harness;
        QCOMPARE(harness.importMany(200), 200);
        Q_EMIT harness.desk.changed();
        LeadsPage &leads = harness.window->leads();
        QTRY_COMPARE(leads.shownCount(), 204);
        auto *list = harness.find<LeadListView>("leads");
        list->setCurrentIndex(list->model()->index(0, 0));
        harness.find<QAction>("group-stage")->trigger();
        QTRY_COMPARE(list->model()->rowCount(), 205);
        QTRY_COMPARE(list->rowAt(0), 0);
    }

    void stormsOfGroupsSortsAndFiltersKeepTheModelWhole()
    {
        DeskHarness harness;
        QCOMPARE(harness.importMany(300), 300);
        LeadListModel model(harness.desk);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(7);
        const QList<QList<Facet>> groupings{{},
                                            {Facet::Action},
                                            {Facet::Offer, Facet::Deadline},
                                            {Facet::Stage, Facet::Source, Facet::Country}};
        const QList<LeadId> ids = harness.book([](LeadBook &book) { return book.select(LeadQuery())->ids; });
        for (int storm = 0; storm < 60; ++storm) {
            LeadQuery query = parseQuery(random.bounded(3) == 0 ? u"action:plt"_s : QString());
            query.groups = groupings.at(random.bounded(int(groupings.size())));
            query.sort = allSorts.at(size_t(random.bounded(int(allSorts.size()))));
            query.descending = random.bounded(2) == 0;
            model.setQuery(query);
            if (!model.groups().isEmpty())
                model.setOpen(random.bounded(int(model.groups().size())), random.bounded(2) == 0);
            if (storm % 10 == 0) {
                const LeadId id = ids.at(random.bounded(int(ids.size())));
                const bool done = harness.book([id](LeadBook &book) {
                    return book.setStage(id, Stage::InConversation, {}).has_value();
                });
                Q_UNUSED(done)
                model.refresh();
            }
            if (storm % 15 == 0)
                harness.import(u"more%1.csv"_s.arg(storm),
                               "SPZA-PLT|fabrikam.rainwater,More,People,more" + QByteArray::number(storm) +
                                   "@example.org,,US,Company,,2026-05-18T08:00:00Z,\n");
            QTest::qWait(random.bounded(4));
        }
        LeadQuery last;
        last.groups = {Facet::Offer};
        model.setQuery(last);
        model.setClosedGroups({});
        QTRY_COMPARE(model.groupedBy(), last.groups);
        QTRY_COMPARE(model.leadCount(), 308);
        QCOMPARE(model.rowCount(), int(model.leadCount() + model.groups().size()));
    }

    void theBoardHasAColumnForEachStage()
    {
        WindowHarness harness;
        harness.find<QAction>("layoutBoard")->trigger();
        QTRY_COMPARE(cardLists(harness).size(), int(allStages.size()));
        QCOMPARE(harness.find<LeadBoard>("board")->isVisible(), true);
        const QList<QListView *> columns = cardLists(harness);
        QTRY_COMPARE(columns.at(0)->model()->rowCount(), 4);
        QTRY_VERIFY(namesOn(columns.at(0)).contains(u"Ada Yılmaz"_s));
        const QAbstractItemModelTester tester(columns.at(0)->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(harness.window->leads().views().isChanged()); // it is part of the view
        harness.find<QAction>("layoutBoard")->trigger();
        QVERIFY(harness.window->leads().list().isVisible());
    }

    void cardsMoveByKeyAndAreUndone()
    {
        WindowHarness harness;
        harness.find<QAction>("layoutBoard")->trigger();
        QTRY_COMPARE(cardLists(harness).size(), int(allStages.size()));
        const QList<QListView *> columns = cardLists(harness);
        QTRY_VERIFY(namesOn(columns.at(0)).contains(u"Ada Yılmaz"_s));
        const int row = int(namesOn(columns.at(0)).indexOf(u"Ada Yılmaz"_s));
        QTest::mouseClick(columns.at(0)->viewport(), Qt::LeftButton, {},
                          columns.at(0)->visualRect(columns.at(0)->model()->index(row, 0)).center());
        QTRY_COMPARE(harness.text("leadName"), u"Ada Yılmaz"_s);
        harness.press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(namesOn(columns.at(1)), QStringList{u"Ada Yılmaz"_s});
        QCOMPARE(columns.at(1)->currentIndex().row(), 0); // it stays the chosen one
        QCOMPARE(harness.text("leadName"), u"Ada Yılmaz"_s);
        QCOMPARE(harness.prompts.told, QStringList());
        harness.find<QAction>("undo")->trigger();
        QTRY_COMPARE(columns.at(0)->model()->rowCount(), 4);
    }

    void arrowsLeadOverEmptyColumns()
    {
        WindowHarness harness;
        const LeadId ada =
            harness.book([](LeadBook &book) { return book.select(parseQuery(u"ada"_s))->ids.constFirst(); });
        const bool moved = harness.book(
            [ada](LeadBook &book) { return book.setStage(ada, Stage::Qualified, {}).has_value(); });
        QVERIFY(moved);
        harness.find<QAction>("layoutBoard")->trigger();
        Q_EMIT harness.desk.changed();
        QTRY_COMPARE(cardLists(harness).size(), int(allStages.size()));
        const QList<QListView *> columns = cardLists(harness);
        QTRY_COMPARE(columns.at(3)->model()->rowCount(), 1);
        columns.at(0)->setFocus();
        columns.at(0)->setCurrentIndex(columns.at(0)->model()->index(0, 0));
        QTest::keyClick(columns.at(0), Qt::Key_Right);
        QTRY_COMPARE(harness.text("leadName"), u"Ada Yılmaz"_s);
        QTest::keyClick(columns.at(3), Qt::Key_Left);
        QTRY_VERIFY(harness.text("leadName") != u"Ada Yılmaz"_s);
    }

    void whatIsNotTheUsersToChooseIsRefusedWithItsReason_data()
    {
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("reason");
        QTest::newRow("action") << u"action"_s << u"marketplace"_s;
        QTest::newRow("offer") << u"offer"_s << u"marketplace"_s;
        QTest::newRow("deadline") << u"deadline"_s << u"Log a call"_s;
    }
    void whatIsNotTheUsersToChooseIsRefusedWithItsReason()
    {
        QFETCH(QString, by);
        QFETCH(QString, reason);
        WindowHarness harness;
        harness.window->findChild<QAction *>(u"board-"_s + by)->trigger();
        QTRY_VERIFY(cardLists(harness).size() > 1);
        const QList<QListView *> columns = cardLists(harness);
        QTRY_VERIFY(columns.at(0)->model()->rowCount() > 0);
        const std::unique_ptr<QMimeData> card(
            columns.at(0)->model()->mimeData({columns.at(0)->model()->index(0, 0)}));
        const QStringList before = namesOn(columns.at(0));
        columns.at(1)->model()->dropMimeData(card.get(), Qt::MoveAction, -1, -1, {});
        QCOMPARE(harness.prompts.told.size(), 1);
        QVERIFY2(harness.prompts.told.constFirst().contains(reason),
                 qPrintable(harness.prompts.told.constFirst()));
        QCOMPARE(columns.at(0)->model()->rowCount(), int(before.size()));
    }

    void aCardThatIsGivenUpNeedsAReason()
    {
        WindowHarness harness;
        harness.find<QAction>("layoutBoard")->trigger();
        QTRY_COMPARE(cardLists(harness).size(), int(allStages.size()));
        const QList<QListView *> columns = cardLists(harness);
        QTRY_COMPARE(columns.at(0)->model()->rowCount(), 4);
        const std::unique_ptr<QMimeData> card(
            columns.at(0)->model()->mimeData({columns.at(0)->model()->index(0, 0)}));
        const int lost = int(std::ranges::find(allStages, Stage::Lost) - allStages.begin());
        columns.at(lost)->model()->dropMimeData(card.get(), Qt::MoveAction, -1, -1, {});
        QTRY_VERIFY(harness.find<QDialog>("stageReasonDialog"));
        harness.find<QDialog>("stageReasonDialog")->reject();
        QTRY_VERIFY(!harness.find<QDialog>("stageReasonDialog"));
        QCOMPARE(columns.at(0)->model()->rowCount(), 4); // none was given
        columns.at(lost)->model()->dropMimeData(card.get(), Qt::MoveAction, -1, -1, {});
        QTRY_VERIFY(harness.find<QDialog>("stageReasonDialog"));
        QDialog *ask = harness.find<QDialog>("stageReasonDialog"); // as the list asks
        auto *reason = ask->findChild<QComboBox *>(u"reason"_s);
        reason->setCurrentIndex(reason->findData(u"budget"_s));
        QTest::keyClicks(ask->findChild<QLineEdit *>(u"reasonNote"_s), u"none at all"_s);
        QTest::mouseClick(ask->findChild<QPushButton *>(u"setStage"_s), Qt::LeftButton);
        QTRY_COMPARE(columns.at(lost)->model()->rowCount(), 1);
        QCOMPARE(harness.prompts.told, QStringList());
    }

    void aColumnOfTenThousandCardsOpensAtOnce()
    {
        WindowHarness harness(false);
        QCOMPARE(harness.importMany(10'000), 10'000);
        harness.window->leads().load();
        QTRY_COMPARE(harness.window->leads().shownCount(), 10'000);
        harness.window->go(MainWindow::Place::Leads);
        harness.find<QAction>("layoutBoard")->trigger();
        QTRY_COMPARE(cardLists(harness).size(), int(allStages.size()));
        QListView *cards = cardLists(harness).at(0);
        QTRY_COMPARE(cards->model()->rowCount(), 10'000);
        QTest::qWait(100);
        QElapsedTimer timer;
        timer.start();
        for (int page = 0; page < 20; ++page) {
            cards->scrollTo(cards->model()->index(page * 499, 0), QAbstractItemView::PositionAtTop);
            cards->viewport()->repaint();
        }
        QVERIFY2(timer.elapsed() < 20 * 50, qPrintable(QString::number(timer.elapsed())));
    }
};

LEADLINE_TEST(GroupsTest)

} // namespace leadline::test

#include "groupstest.moc"
