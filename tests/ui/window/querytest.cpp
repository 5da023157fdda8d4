// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/ui/window/windowharness.h"
#include "ui/models/facetmodel.h"
#include "ui/models/leadfilter.h"
#include "ui/pages/leadspage.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QListView>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

/// The search field, with the proposals under it.
struct Search
{
    explicit Search(WindowHarness &harness)
        : edit(harness.find<QLineEdit>("search"))
        , leads(harness.window->leads())
    {
        edit->setFocus();
    }

    [[nodiscard]] static QAbstractItemView *proposals()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == "queryProposals"_L1 && widget->isVisible())
                return qobject_cast<QAbstractItemView *>(widget);
        }
        return nullptr;
    }

    QLineEdit *edit;
    LeadsPage &leads;
};

} // namespace

class QueryWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyFilters()
    {
        WindowHarness harness;
        Search search(harness);
        QTest::keyClicks(search.edit, u"john"_s);
        QTRY_COMPARE(search.leads.shownCount(), 1);
        QTest::keyClicks(search.edit, u"x"_s);
        QTRY_COMPARE(search.leads.shownCount(), 0);
    }

    void aProposalIsTakenByKeys()
    {
        WindowHarness harness;
        Search search(harness);
        QTest::keyClicks(search.edit, u"act"_s);
        QTRY_VERIFY(Search::proposals());
        QCOMPARE(Search::proposals()->model()->index(0, 0).data().toString(), u"action:"_s);
        QTest::keyClick(Search::proposals(), Qt::Key_Down);
        QTest::keyClick(Search::proposals(), Qt::Key_Return);
        QTRY_COMPARE(search.edit->text(), u"action:"_s);
        QTRY_VERIFY(Search::proposals()); // its values at once
        QTest::keyClicks(Search::proposals(), u"pl"_s);
        QTRY_COMPARE(search.edit->text(), u"action:pl"_s);
        QTRY_COMPARE(Search::proposals()->model()->rowCount(), 1);
        QTest::keyClick(Search::proposals(), Qt::Key_Down);
        QTest::keyClick(Search::proposals(), Qt::Key_Return);
        QTRY_COMPARE(search.edit->text(), u"action:PLT "_s);
        QTRY_COMPARE(search.leads.filter().query()[Facet::Action].values, QStringList{u"PLT"_s});
        QVERIFY(!Search::proposals());
    }

    void whoIsTypingIsNotToldWhatIsWrong()
    {
        WindowHarness harness;
        Search search(harness);
        auto *faults = harness.find<QWidget>("searchFaults");
        QTest::keyClicks(search.edit, u"stage:n"_s);
        QVERIFY(!faults->isVisible());
        QTRY_VERIFY(faults->isVisible());
        QTest::keyClicks(search.edit, u"ew"_s);
        QTRY_VERIFY(!faults->isVisible());
    }

    void aFacetLeavesOutAndInverts()
    {
        WindowHarness harness;
        auto *view = harness.find<QListView>("facets");
        view->setFocus();
        auto *model = qobject_cast<FacetModel *>(view->model());
        LeadsPage &leads = harness.window->leads();
        QTRY_COMPARE(leads.shownCount(), 4);
        QTRY_VERIFY(model->rowOf(Facet::Action, u"INS"_s) > 0);
        view->setCurrentIndex(model->index(model->rowOf(Facet::Action, u"INS"_s)));
        const auto installs = view->currentIndex().data(FacetModel::CountRole).toLongLong();
        QTest::keyClick(view, Qt::Key_Minus);
        QTRY_COMPARE(leads.shownCount(), 4 - installs);
        QCOMPARE(leads.filter().text(), u"-action:INS"_s);
        QVERIFY(view->currentIndex().data(FacetModel::LeftOutRole).toBool());
        leads.filter().invert(Facet::Action);
        QTRY_COMPARE(leads.shownCount(), installs);
        QTest::keyClick(view, Qt::Key_Space);
        QTRY_COMPARE(leads.shownCount(), 4);
    }

    void facetsFoldAndAreSearched()
    {
        WindowHarness harness;
        auto *view = harness.find<QListView>("facets");
        view->setFocus();
        auto *model = qobject_cast<FacetModel *>(view->model());
        QTRY_VERIFY(model->rowOf(Facet::Stage, u"new"_s) > 0);
        view->setCurrentIndex(model->index(model->headingOf(Facet::Stage)));
        QTest::keyClick(view, Qt::Key_Left);
        QCOMPARE(model->rowOf(Facet::Stage, u"new"_s), -1);
        QVERIFY(model->headingOf(Facet::Stage) > 0);
        auto *find = harness.find<QLineEdit>("findFacetValue");
        QTest::keyClicks(find, u"appso"_s);
        QVERIFY(model->rowOf(Facet::Source, u"AppSource"_s) > 0);
        QCOMPARE(model->headingOf(Facet::Stage), -1);
        find->clear();
        view->setCurrentIndex(model->index(model->headingOf(Facet::Stage)));
        QTest::keyClick(view, Qt::Key_Right);
        QVERIFY(model->rowOf(Facet::Stage, u"new"_s) > 0);
    }

    void mineAreThoseOfMyName()
    {
        WindowHarness harness;
        harness.prompts.text = u"Işıl Işık"_s;
        harness.find<QAction>("ownName")->trigger();
        LeadsPage &leads = harness.window->leads();
        leads.filter().setText(u"owner:me"_s);
        QTRY_COMPARE(leads.shownCount(), 0);
        const LeadId id = (*harness.book([](LeadBook &book) { return book.select({}); })).ids.constFirst();
        const FieldEdit edit{EditField::Owner, u"IŞIL IŞIK"_s, {}};
        QVERIFY(harness.book([&](LeadBook &book) { return book.edit(std::array{id}, {edit}); }));
        Q_EMIT harness.desk.changed();
        QTRY_COMPARE(leads.shownCount(), 1);
    }
};

LEADLINE_TEST(QueryWindowTest)

} // namespace leadline::test

#include "querytest.moc"
