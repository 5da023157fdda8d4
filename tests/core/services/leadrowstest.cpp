// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/services/bookfixture.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

LeadRow rowOf(BookFixture &fixture, LeadId id)
{
    const QList<LeadId> ids{id};
    return fixture.book().rows(ids).value().constFirst();
}

QString twoTouches()
{
    return u"LeadSource,First Name,Last Name,Email,Company,Title,Created Date,Description\n"
           "SPZA-PLT|a.one,Ada,Work,ada@example.org,Works,CTO,2026-05-10T09:00:00Z,first words\n"
           "SPZA-INS|a.one,Ada,Work,ada@example.org,Works,CTO,2026-05-11T09:00:00Z,\n"_s;
}

} // namespace

class LeadRowsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowHasWhatItsColumnsShow()
    {
        BookFixture fixture;
        QVERIFY(fixture.importText(twoTouches()));
        const LeadRow row = rowOf(fixture, fixture.id(u"ada"_s));
        QCOMPARE(row.jobTitle, u"CTO"_s);
        QCOMPARE(row.note, u"first words"_s); // of the latest touch that has some
        QCOMPARE(row.stageSince, row.received);
        QVERIFY(row.mailAllowed && row.phoneAllowed);
        QVERIFY(fixture.book().setOptOut(row.id, Channel::Mail, true, {}));
        QVERIFY(!rowOf(fixture, row.id).mailAllowed);
        QVERIFY(rowOf(fixture, row.id).phoneAllowed);
        QVERIFY(!row.last);
        QVERIFY(!row.lastAttempt);
    }

    void theFirstRowsAreThereBeforeTheIndexIs_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("all") << u""_s << true;
        QTest::newRow("due") << u"due:<24h"_s << true;
        QTest::newRow("due soon") << u"due:<10h"_s << true;
        QTest::newRow("words") << u"ada"_s << false;
        QTest::newRow("a facet") << u"action:plt"_s << false;
        QTest::newRow("test leads") << u"is:test"_s << false;
    }

    void theFirstRowsAreThereBeforeTheIndexIs()
    {
        QFETCH(QString, query);
        QFETCH(bool, isTold);
        BookFixture fixture;
        QVERIFY(fixture.importText(smallFile()));
        fixture.close();
        QVERIFY(fixture.open());
        const LeadQuery asked = parseQuery(query);
        const auto first = fixture.book().firstRows(asked, 2);
        QVERIFY(first.has_value());
        QCOMPARE(!first->isEmpty(), isTold);
        QVERIFY(first->size() <= 2);
        const auto selection = fixture.book().select(asked);
        QVERIFY(selection.has_value());
        for (qsizetype i = 0; i < first->size(); ++i)
            QCOMPARE(first->at(i).id, selection->ids.at(i));
        QVERIFY(fixture.book().firstRows(asked, 2).value().isEmpty()); // who can have all gets no beginning
    }

    void whatIsNotInTheOrderOfTheStoreHasNoFirstRows()
    {
        BookFixture fixture;
        QVERIFY(fixture.importText(smallFile()));
        fixture.close();
        QVERIFY(fixture.open());
        LeadQuery byName;
        byName.sort = LeadSort::Name;
        LeadQuery backwards;
        backwards.descending = true;
        LeadQuery grouped;
        grouped.groups = {Facet::Stage};
        for (const LeadQuery &query : {byName, backwards, grouped})
            QVERIFY(fixture.book().firstRows(query, 2).value().isEmpty());
        QVERIFY(!fixture.book().firstRows({}, 2).value().isEmpty());
    }

    void theLastThingThatHappenedIsKnown()
    {
        BookFixture fixture;
        QVERIFY(fixture.importText(twoTouches()));
        const LeadId id = fixture.id(u"ada"_s);
        ActivityDraft call;
        call.kind = ActivityKind::Call;
        call.outcome = Outcome::NoAnswer;
        QVERIFY(fixture.book().log(id, call));
        const Instant called = fixture.clock.now();
        fixture.clock.advance(std::chrono::hours{1});
        ActivityDraft note;
        note.text = u"try again"_s;
        QVERIFY(fixture.book().log(id, note));
        const LeadRow row = rowOf(fixture, id);
        QVERIFY(row.last.has_value());
        QCOMPARE(row.last->kind, ActivityKind::Note);
        QCOMPARE(row.lastAttempt, std::optional(called)); // a note reaches nobody
    }

    void theStageIsAsOldAsItsLastChange()
    {
        BookFixture fixture;
        QVERIFY(fixture.importText(twoTouches()));
        const LeadId id = fixture.id(u"ada"_s);
        const Instant received = rowOf(fixture, id).received;
        QVERIFY(fixture.book().setStage(id, Stage::Qualified, {}));
        const Instant qualified = fixture.clock.now();
        fixture.clock.advance(std::chrono::hours{30});
        ActivityDraft note;
        note.text = u"other work does not count"_s;
        QVERIFY(fixture.book().log(id, note));
        QCOMPARE(rowOf(fixture, id).stageSince, qualified);
        QVERIFY(fixture.book().setStage(id, Stage::Lost, u"no budget"_s));
        QCOMPARE(rowOf(fixture, id).stageSince, fixture.clock.now());
        QCOMPARE(rowOf(fixture, id).stageReason, u"no budget"_s);
        QVERIFY(fixture.book().undo());
        QCOMPARE(rowOf(fixture, id).stageSince, qualified);
        QVERIFY(fixture.book().undo());
        QVERIFY(fixture.book().undo());
        QCOMPARE(rowOf(fixture, id).stageSince, received);
    }
};

LEADLINE_TEST(LeadRowsTest)

} // namespace leadline::test

#include "leadrowstest.moc"
