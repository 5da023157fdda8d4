// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/ui/window/windowharness.h"
#include "ui/models/boardcolumnmodel.h"
#include "ui/models/facetmodel.h"
#include "ui/models/leadfilter.h"
#include "ui/models/leadlistmodel.h"
#include "ui/pages/leadspage.h"
#include "ui/support/language.h"
#include "ui/widgets/leadboard.h"
#include "ui/widgets/leadlistview.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

LeadId idOf(WindowHarness &harness, const QString &query)
{
    return harness.book([query](LeadBook &book) { return book.select(parseQuery(query))->ids.constFirst(); });
}

/// The clock of everybody goes on, and what is shown follows.
void wait(WindowHarness &harness, std::chrono::milliseconds time)
{
    harness.clock.advance(time);
    Q_EMIT harness.desk.changed();
}

QModelIndex cellOf(const WindowHarness &harness, const QString &name, int column)
{
    const auto *model = harness.find<LeadListView>("leads")->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, LeadListModel::LeadColumn).data().toString() == name)
            return model->index(row, column);
    }
    return {};
}

void goTo(const WindowHarness &harness, int column)
{
    auto *list = harness.find<LeadListView>("leads");
    list->setFocus();
    list->setCurrentIndex(list->model()->index(list->currentIndex().row(), column));
}

QList<QListView *> cardLists(const WindowHarness &harness)
{
    return harness.find<LeadBoard>("board")->findChildren<QListView *>(u"boardCards"_s);
}

QListView *cardsOf(const WindowHarness &harness, Stage stage)
{
    return cardLists(harness).at(std::ranges::find(allStages, stage) - allStages.begin());
}

void openBoard(const WindowHarness &harness)
{
    harness.find<QAction>("layoutBoard")->trigger();
    QTRY_COMPARE(cardLists(harness).size(), int(allStages.size()));
}

void drop(QListView *from, QListView *to)
{
    QTRY_VERIFY(from->model()->index(0, 0).data().isValid());
    const std::unique_ptr<QMimeData> card(from->model()->mimeData({from->model()->index(0, 0)}));
    to->model()->dropMimeData(card.get(), Qt::MoveAction, -1, -1, {});
}

QDialog *reasonDialog(const WindowHarness &harness)
{
    static_cast<void>(
        QTest::qWaitFor([&] { return harness.find<QDialog>("stageReasonDialog") != nullptr; }, 5'000));
    return harness.find<QDialog>("stageReasonDialog");
}

QStringList notesOf(WindowHarness &harness, LeadId id)
{
    return harness.book([id](LeadBook &book) {
        QStringList notes;
        const LeadPage page = *book.lead(id);
        for (const TimelineEntry &entry : page.timeline) {
            if (entry.kind == TimelineEntry::Kind::Activity)
                notes << entry.activity.text;
        }
        return notes;
    });
}

QString lastKind(WindowHarness &harness)
{
    return harness.book([](LeadBook &book) { return book.history(1)->constFirst().kind; });
}

} // namespace

class PipelineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { language::use(u"en"_s); }

    void aStaleLeadBearsABadge()
    {
        WindowHarness harness;
        QVERIFY(harness.select(u"Ada Yılmaz"_s));
        QVERIFY(!harness.find<QLabel>("leadStay")->isVisible());
        const auto stage = [&] { return cellOf(harness, u"Ada Yılmaz"_s, LeadListModel::StageColumn); };
        QCOMPARE(stage().data(LeadListModel::BadgeRole).toString(), QString());
        QVERIFY(stage().data(Qt::ToolTipRole).toString().contains(u"0 days in this stage; meant: 2"_s));
        wait(harness, std::chrono::days{20});
        QTRY_COMPARE(stage().data(LeadListModel::BadgeRole).toString(), u"◔ 20 d"_s);
        QCOMPARE(stage().data().toString(), u"New"_s); // what is printed and edited
        QCOMPARE(stage().data(Qt::AccessibleTextRole).toString(),
                 u"New, stale: 20 days in this stage; meant: 2"_s);
        const QModelIndex days = stage().siblingAtColumn(LeadListModel::StageDaysColumn);
        QCOMPARE(days.data(LeadListModel::BadgeRole).toString(), u"◔ 20 d"_s);
        QTRY_VERIFY(harness.find<QLabel>("leadStay")->isVisible());
        QCOMPARE(harness.text("leadStay"), u"◔ 20 days in this stage; meant: 2"_s);
        const QModelIndex notice = cellOf(harness, u"Ilse Becker"_s, LeadListModel::StageColumn);
        QCOMPARE(notice.data(LeadListModel::BadgeRole).toString(), QString());
        harness.find<QAction>("stage-attempted")->trigger(); // its time begins anew
        QTRY_VERIFY(!harness.find<QLabel>("leadStay")->isVisible());
        QTRY_COMPARE(stage().data(LeadListModel::BadgeRole).toString(), QString());
    }

    void staleLeadsAreAFilter()
    {
        WindowHarness harness;
        const auto *facets = qobject_cast<FacetModel *>(harness.find<QListView>("facets")->model());
        QTRY_VERIFY(facets->headingOf(Facet::Country) >= 0); // what takes longer is read
        QCOMPARE(facets->headingOf(Facet::Stale), -1);       // none is: it says nothing
        wait(harness, std::chrono::days{20});
        QTRY_VERIFY(facets->rowOf(Facet::Stale, u"yes"_s) >= 0);
        const QModelIndex stale = facets->index(facets->rowOf(Facet::Stale, u"yes"_s));
        QCOMPARE(stale.data(FacetModel::CountRole).toLongLong(), 3);
        QVERIFY(harness.tickFacet(int(Facet::Stale), u"yes"_s));
        QCOMPARE(harness.window->leads().filter().text(), u"is:stale"_s);
        QTRY_COMPARE(harness.window->leads().shownCount(), 3);
        harness.window->leads().filter().invert(Facet::Stale);
        QCOMPARE(harness.window->leads().filter().text(), u"-is:stale"_s);
        QTRY_COMPARE(harness.window->leads().shownCount(), 1);
    }

    void aStaleCardBearsTheBadgeToo()
    {
        WindowHarness harness;
        wait(harness, std::chrono::days{20});
        openBoard(harness);
        const auto *cards = cardsOf(harness, Stage::New)->model();
        QTRY_COMPARE(cards->rowCount(), 4);
        QTRY_COMPARE(cards->index(0, 0).data(BoardColumnModel::BadgeRole).toString().left(1), u"◔"_s);
        QVERIFY(cards->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"stale: "_s));
        QVERIFY(cards->index(0, 0).data(Qt::ToolTipRole).toString().contains(u"meant: 2"_s));
    }

    void aClosedCardIsOpenedAgainForAReason()
    {
        WindowHarness harness;
        const LeadId john = idOf(harness, u"john"_s);
        QVERIFY(
            harness.book([john](LeadBook &book) { return book.setStage(john, Stage::Won, {}).has_value(); }));
        Q_EMIT harness.desk.changed();
        openBoard(harness);
        QListView *won = cardsOf(harness, Stage::Won);
        QTRY_COMPARE(won->model()->rowCount(), 1);
        drop(won, cardsOf(harness, Stage::New)); // closed is final, but for a conversation
        QTRY_COMPARE(harness.prompts.told.size(), 1);
        QVERIFY2(harness.prompts.told.constFirst().contains(u"In conversation"_s),
                 qPrintable(harness.prompts.told.constFirst()));
        QCOMPARE(won->model()->rowCount(), 1);
        drop(won, cardsOf(harness, Stage::InConversation));
        QDialog *ask = reasonDialog(harness);
        QVERIFY(ask);
        QTest::keyClicks(ask->findChild<QLineEdit *>(u"reasonNote"_s), u"came back"_s);
        QTest::mouseClick(ask->findChild<QPushButton *>(u"setStage"_s), Qt::LeftButton);
        QTRY_COMPARE(cardsOf(harness, Stage::InConversation)->model()->rowCount(), 1);
        QCOMPARE(harness.book([john](LeadBook &book) { return book.lead(john)->lead.stageReason; }),
                 u"came back"_s);
        QCOMPARE(harness.prompts.told.size(), 1);
    }

    void theNextStepIsTickedInTheRow()
    {
        WindowHarness harness;
        QVERIFY(harness.select(u"Ada Yılmaz"_s));
        const LeadId ada = idOf(harness, u"ada"_s);
        const auto done = [&] {
            return harness.book(
                [ada](LeadBook &book) { return book.rows(QList{ada})->constFirst().stepsDone; });
        };
        goTo(harness, LeadListModel::NextStepColumn);
        const QString first = harness.find<LeadListView>("leads")->currentIndex().data().toString();
        harness.press(Qt::Key_F2);
        auto *step = harness.find<QCheckBox>("rowEdit-step");
        QVERIFY(step && step->hasFocus());
        QCOMPARE(step->accessibleName(), first);
        QTest::keyClick(step, Qt::Key_Space);
        QTest::keyClick(step, Qt::Key_Escape);
        QTRY_VERIFY(!harness.find<QCheckBox>("rowEdit-step"));
        QCOMPARE(done(), 0);
        harness.press(Qt::Key_F2);
        step = harness.find<QCheckBox>("rowEdit-step");
        QTest::keyClick(step, Qt::Key_Return); // not ticked: nothing is done
        QTRY_VERIFY(!harness.find<QCheckBox>("rowEdit-step"));
        QCOMPARE(done(), 0);
        harness.press(Qt::Key_F2);
        step = harness.find<QCheckBox>("rowEdit-step");
        QTest::keyClick(step, Qt::Key_Space);
        QTest::keyClick(step, Qt::Key_Return);
        QTRY_COMPARE(done(), 1);
        QCOMPARE(lastKind(harness), u"step"_s);
        QTRY_VERIFY(harness.find<LeadListView>("leads")->currentIndex().data().toString() != first);
        harness.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(done(), 0);
    }

    void aTickIsForTheStepItWasMadeFor()
    {
        WindowHarness harness;
        QVERIFY(harness.select(u"Ada Yılmaz"_s));
        const LeadId ada = idOf(harness, u"ada"_s);
        goTo(harness, LeadListModel::NextStepColumn);
        harness.press(Qt::Key_F2);
        QTest::keyClick(harness.find<QCheckBox>("rowEdit-step"), Qt::Key_Space);
        wait(harness, std::chrono::minutes{1}); // a refresh alone leaves the tick
        QTest::qWait(300);
        auto *step = harness.find<QCheckBox>("rowEdit-step");
        QVERIFY(step && step->isChecked());
        QVERIFY(harness.book([ada](LeadBook &book) {
            const QString key = book.rows(QList{ada})->constFirst().nextStep.key;
            return book.setStep(ada, key, true).has_value();
        }));
        Q_EMIT harness.desk.changed(); // somebody else was quicker
        QTest::qWait(300);
        QTest::keyClick(harness.find<QCheckBox>("rowEdit-step"), Qt::Key_Return);
        QTest::qWait(300);
        QCOMPARE(
            harness.book([ada](LeadBook &book) { return book.rows(QList{ada})->constFirst().stepsDone; }), 1);
    }

    void aNoteIsWrittenInTheRow()
    {
        WindowHarness harness;
        harness.find<LeadListView>("leads")->setColumns({{u"lead"_s, 0}, {u"last-outcome"_s, 200}});
        QVERIFY(harness.select(u"John Smith"_s));
        const LeadId john = idOf(harness, u"john"_s);
        goTo(harness, LeadListModel::LastOutcomeColumn);
        harness.press(Qt::Key_F2);
        auto *line = harness.find<QLineEdit>("rowEdit-note");
        QVERIFY(line && line->hasFocus());
        QTest::keyClicks(line, u"not this"_s);
        QTest::keyClick(line, Qt::Key_Escape);
        QTRY_VERIFY(!harness.find<QLineEdit>("rowEdit-note"));
        QCOMPARE(notesOf(harness, john), QStringList());
        harness.press(Qt::Key_F2);
        line = harness.find<QLineEdit>("rowEdit-note");
        QVERIFY(line);
        QTest::keyClicks(line, u"call on Friday"_s);
        QVERIFY(harness.importMany(3) == 3); // a refresh, with other rows, loses nothing
        Q_EMIT harness.desk.changed();
        QTRY_COMPARE(harness.window->leads().shownCount(), 7);
        QTest::qWait(300);
        line = harness.find<QLineEdit>("rowEdit-note");
        QVERIFY(line);
        QCOMPARE(line->text(), u"call on Friday"_s);
        QCOMPARE(notesOf(harness, john), QStringList()); // and writes nothing
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(notesOf(harness, john), QStringList{u"call on Friday"_s});
        QCOMPARE(lastKind(harness), u"log"_s);
        QTRY_COMPARE(harness.find<LeadListView>("leads")->currentIndex().data().toString(), u"Note"_s);
        QCOMPARE(harness.prompts.told, QStringList());
    }

    void whatWasTypedIsKeptWhenTheLeadLeavesTheList()
    {
        WindowHarness harness;
        harness.find<LeadListView>("leads")->setColumns({{u"lead"_s, 0}, {u"last-outcome"_s, 200}});
        harness.window->leads().filter().setText(u"stage:new"_s);
        QVERIFY(harness.select(u"John Smith"_s));
        const LeadId john = idOf(harness, u"john"_s);
        goTo(harness, LeadListModel::LastOutcomeColumn);
        harness.press(Qt::Key_F2);
        auto *line = harness.find<QLineEdit>("rowEdit-note");
        QVERIFY(line);
        QTest::keyClicks(line, u"half a thought"_s);
        QVERIFY(
            harness.book([john](LeadBook &book) { return book.setStage(john, Stage::Won, {}).has_value(); }));
        Q_EMIT harness.desk.changed();
        QTRY_COMPARE(notesOf(harness, john), QStringList{u"half a thought"_s});
        QTest::qWait(300);
        QCOMPARE(notesOf(harness, john), QStringList{u"half a thought"_s}); // once
    }

    void whatTheStoreRefusesIsSaidInTheCell()
    {
        WindowHarness harness;
        QVERIFY(harness.select(u"John Smith"_s));
        const LeadId john = idOf(harness, u"john"_s);
        goTo(harness, LeadListModel::NextStepColumn);
        harness.press(Qt::Key_F2);
        auto *step = harness.find<QCheckBox>("rowEdit-step");
        QVERIFY(step);
        QTest::keyClick(step, Qt::Key_Space);
        // A contact request comes meanwhile: the lead has another checklist, and this step is not in it.
        QCOMPARE(harness.import(u"later.csv"_s,
                                "SPZA-PLT|fabrikam.checkmate,John,Smith,john@contoso.example,+1 425 555 "
                                "0100,US,Contoso,Architect,2026-05-18T08:30:00Z,\n"),
                 0);
        QCOMPARE(idOf(harness, u"john"_s), john);
        QTest::keyClick(step, Qt::Key_Return);
        QTRY_VERIFY(harness.find<QLabel>("rowFault") && harness.find<QLabel>("rowFault")->isVisible());
        QVERIFY(harness.find<QCheckBox>("rowEdit-step"));
        QTest::keyClick(harness.find<QCheckBox>("rowEdit-step"), Qt::Key_Escape);
    }
};

LEADLINE_TEST(PipelineTest)

} // namespace leadline::test

#include "pipelinetest.moc"
