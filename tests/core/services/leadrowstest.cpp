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
        QCOMPARE(row.stay.since, row.received);
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
        QCOMPARE(rowOf(fixture, id).stay.since, qualified);
        QVERIFY(fixture.book().setStage(id, Stage::Lost, u"no budget"_s));
        QCOMPARE(rowOf(fixture, id).stay.since, fixture.clock.now());
        QCOMPARE(rowOf(fixture, id).stageReason, u"no budget"_s);
        QVERIFY(fixture.book().undo());
        QCOMPARE(rowOf(fixture, id).stay.since, qualified);
        QVERIFY(fixture.book().undo());
        QVERIFY(fixture.book().undo());
        QCOMPARE(rowOf(fixture, id).stay.since, received);
    }

    void aStayThatIsTooLongIsStale()
    {
        BookFixture fixture;
        QVERIFY(fixture.importText(twoTouches()));
        const LeadId id = fixture.id(u"ada"_s);
        const auto isStale = [&] { return rowOf(fixture, id).stay.isStale(fixture.clock.now()); };
        const auto staleIds = [&] { return fixture.ids(u"is:stale"_s); };
        fixture.clock.set(rowOf(fixture, id).received);
        QVERIFY(!isStale());
        QVERIFY(staleIds().isEmpty());
        fixture.clock.advance(std::chrono::days{5});
        QVERIFY(isStale());
        QCOMPARE(staleIds(), QList{id});
        QVERIFY(fixture.book().lead(id)->stay.isStale(fixture.clock.now()));
        QVERIFY(fixture.book().setStage(id, Stage::Attempted, {})); // it moved: its time begins anew
        QVERIFY(!isStale());
        QVERIFY(staleIds().isEmpty());
        QCOMPARE(fixture.ids(u"-is:stale"_s), QList{id});
        QVERIFY(fixture.book().undo());
        QCOMPARE(staleIds(), QList{id});
        for (const Channel channel : {Channel::Mail, Channel::Phone})
            QVERIFY(fixture.book().setOptOut(id, channel, true, u"asked"_s));
        QVERIFY(!isStale()); // nobody may do anything about it
        QVERIFY(staleIds().isEmpty());
    }
};

LEADLINE_TEST(LeadRowsTest)

} // namespace leadline::test

#include "leadrowstest.moc"
