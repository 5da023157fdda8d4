// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/ui/window/windowharness.h"
#include "ui/models/facetmodel.h"
#include "ui/models/leadlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace leadline::test {

class LeadModelsTest final : public QObject
{
    Q_OBJECT

private:
    static void waitForRows(LeadListModel &model, int count)
    {
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), count, 10'000);
        for (int row = 0; row < count; ++row)
            QTRY_VERIFY_WITH_TIMEOUT(model.index(row, 0).data(LeadListModel::LoadedRole).toBool(), 10'000);
    }

private Q_SLOTS:
    void rowsComeInPagesAndKeepTheirOrder()
    {
        DeskHarness harness(false);
        QCOMPARE(harness.importMany(700), 700);
        LeadListModel model(harness.desk);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        LeadQuery query;
        query.sort = LeadSort::Name;
        model.setQuery(query);
        waitForRows(model, 700);
        for (int row = 1; row < 700; row += 50) {
            const auto before = model.index(row - 1, LeadListModel::LeadColumn).data(LeadListModel::SortRole);
            const auto here = model.index(row, LeadListModel::LeadColumn).data(LeadListModel::SortRole);
            QVERIFY2(before.toString() <= here.toString(), qPrintable(here.toString()));
        }
    }

    void theBeginningIsSeenBeforeTheWhole()
    {
        DeskHarness harness;
        LeadDesk other(harness.desk.profile(), harness.clock, QTimeZone::utc()); // has read nothing yet
        LeadListModel model(other);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<int> rows;
        connect(&model, &LeadListModel::beginningArrived, &model, [&] { rows.append(model.rowCount()); });
        connect(&model, &LeadListModel::selectionArrived, &model, [&] { rows.append(model.rowCount()); });
        model.setQuery({});
        waitForRows(model, 4);
        QCOMPARE(rows, (QList{3, 4})); // the notice has no clock, and is not at the beginning
    }

    void theNextPagesAreFetchedOnTheWay()
    {
        DeskHarness harness(false);
        constexpr int page = LeadListModel::pageSize;
        QCOMPARE(harness.importMany(5 * page), 5 * page);
        LeadListModel model(harness.desk);
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 5 * page);
        QSignalSpy arrived(&model, &LeadListModel::rowsArrived);
        QVERIFY(!model.row(page));
        QTRY_COMPARE(arrived.count(), 3);
        QVERIFY(model.row(page));
        QVERIFY(model.row(2 * page)); // nobody has asked for these before
        QVERIFY(model.row(3 * page));
    }

    void onlyRowsThatAreOthersChange()
    {
        DeskHarness harness;
        LeadListModel model(harness.desk);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({});
        waitForRows(model, 4);
        const QSignalSpy changed(&model, &LeadListModel::dataChanged);
        QSignalSpy arrived(&model, &LeadListModel::rowsArrived);
        model.refresh();
        QTRY_COMPARE(arrived.count(), 1);
        QCOMPARE(changed.count(), 0);
        const LeadId third = model.idAt(2);
        harness.desk.work(
            &model, [third](LeadBook &book) { return book.setStage(third, Stage::InConversation, {}); },
            [](const Status &status) { QVERIFY(status); });
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 2);
        QCOMPARE(changed[0][1].toModelIndex().row(), 2);
    }

    void otherHitsAreMarkedInTheSameRows()
    {
        DeskHarness harness;
        LeadListModel model(harness.desk);
        model.setQuery({});
        waitForRows(model, 4);
        LeadQuery query;
        query.words = QStringList{u"mar"_s};
        model.setQuery(query);
        QTRY_COMPARE(model.rowCount(), 1);
        waitForRows(model, 1);
        QSignalSpy changed(&model, &LeadListModel::dataChanged);
        query.words = QStringList{u"maria"_s};
        model.setQuery(query);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(model.index(0, LeadListModel::LeadColumn).data(LeadListModel::SoughtRole).toStringList(),
                 QStringList{u"maria"_s});
    }

    void lateAnswersOfAnOldQueryAreDropped()
    {
        DeskHarness harness;
        LeadListModel model(harness.desk);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int storm = 0; storm < 40; ++storm) {
            LeadQuery query;
            if (storm % 2 == 0)
                query[Facet::Deadline].values = {u"overdue"_s};
            query.sort = storm % 3 == 0 ? LeadSort::Name : LeadSort::Due;
            query.descending = storm % 5 == 0;
            model.setQuery(query);
            if (storm % 4 == 0)
                QTest::qWait(3);
            model.refresh();
        }
        LeadQuery last;
        last[Facet::Deadline].values = {u"overdue"_s};
        model.setQuery(last);
        QTRY_COMPARE(model.rowCount(), 1);
        QTest::qWait(100);
        QCOMPARE(model.rowCount(), 1);
        QTRY_COMPARE(model.index(0, LeadListModel::LeadColumn).data().toString(), u"María Ñandú"_s);
    }

    void everyCellHasAnAccessibleText()
    {
        DeskHarness harness;
        LeadListModel model(harness.desk);
        model.setQuery({});
        waitForRows(model, 4);
        for (int row = 0; row < 4; ++row) {
            for (int column = 0; column < LeadListModel::ColumnCount; ++column)
                QVERIFY2(!model.index(row, column).data(Qt::AccessibleTextRole).toString().isEmpty(),
                         qPrintable(u"%1,%2"_s.arg(row).arg(column)));
        }
    }

    void theClockRunsAndCrossesIntoOverdue()
    {
        DeskHarness harness;
        LeadListModel model(harness.desk);
        LeadQuery query;
        query.words = {u"john"_s};
        model.setQuery(query);
        waitForRows(model, 1);
        QVERIFY(model.index(0, 0).data().toString().contains(u"22 h left"_s));
        harness.clock.advance(std::chrono::hours{1});
        QVERIFY(model.index(0, 0).data().toString().contains(u"21 h left"_s));
        harness.clock.advance(std::chrono::hours{22});
        model.refresh();
        QTRY_VERIFY(model.index(0, 0).data().toString().contains(u"1 h late"_s));
    }

    void facetsKeepWhatIsChosenWhateverItsCount()
    {
        LeadFilter filter;
        FacetModel model(filter);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        FacetCounts counts;
        counts.total = 3;
        counts[Facet::Source] = {{u"AppSource"_s, 2}, {u"SPZX"_s, 1}};
        model.setCounts(counts);
        filter.toggle(Facet::Source, u"AppSource"_s, true);
        filter.toggle(Facet::Source, u"SPZX"_s, true);
        model.setCounts(FacetCounts());
        for (const QString &value : {u"AppSource"_s, u"SPZX"_s}) {
            const int row = model.rowOf(Facet::Source, value);
            QVERIFY(row >= 0);
            QCOMPARE(model.index(row).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
            QVERIFY(model.setData(model.index(row), int(Qt::Unchecked), Qt::CheckStateRole));
        }
        QVERIFY(filter.query().isUnfiltered());
        QCOMPARE(model.rowOf(Facet::Source, u"SPZX"_s), -1);
    }

    void textFacetsAndChipsSayTheSame_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("chips");
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("word") << u"ada"_s << 1;
        QTest::newRow("action") << u"action:plt"_s << 1;
        QTest::newRow("several") << u"action:plt,ins deadline:overdue due:<4h is:dnc ada"_s << 6;
        QTest::newRow("stage") << u"stage:new,won source:appsource"_s << 3;
    }

    void textFacetsAndChipsSayTheSame()
    {
        QFETCH(QString, typed);
        QFETCH(int, chips);
        LeadFilter filter;
        filter.setText(typed);
        QVERIFY(filter.faults().isEmpty());
        QCOMPARE(filter.text(), typed);
        QCOMPARE(filter.chips().size(), chips);
        while (!filter.chips().isEmpty()) {
            filter.set(filter.chips().constFirst().without);
            QCOMPARE(parseQuery(filter.text()), filter.query());
            QCOMPARE(filter.chips().size(), --chips);
        }
        QVERIFY(filter.query().isUnfiltered());
    }
};

LEADLINE_TEST(LeadModelsTest)

} // namespace leadline::test

#include "leadmodelstest.moc"
