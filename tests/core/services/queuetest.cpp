// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/services/bookfixture.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline::test {
namespace {

// Now is 2026-05-18T09:00:00Z.
QString waitingFile()
{
    return u"LeadSource,First Name,Last Name,Email,Phone,Country,Company,Created Date\n"
           "SPZA-PLT|a.one,Late,One,late@example.org,,ES,Works,2026-05-17T08:00:00Z\n"
           "SPZA-PLT|a.one,Risk,Two,risk@example.org,,ES,Works,2026-05-17T12:00:00Z\n"
           "SPZA-PLT|a.one,Calm,Three,calm@example.org,,ES,Works,2026-05-18T08:00:00Z\n"
           "TestDrive-StartTestDrive|a.one,Hot,Four,hot@example.org,,ES,Works,2026-05-18T08:30:00Z\n"
           "SPZA-PLT|a.one,Old,Five,old@example.org,,ES,Works,2024-05-18T08:30:00Z\n"
           "SPZA-DNC|a.one,Never,Six,never@example.org,,ES,Works,2026-05-18T08:00:00Z\n"_s;
}

QStringList namesOf(BookFixture &fixture, const QSet<LeadId> &skipped = {}, qsizetype count = 100)
{
    QStringList names;
    const WorkQueue queue = fixture.book().queue(skipped, count).value();
    for (const QueuedLead &lead : queue.first)
        names.append(fixture.book().lead(lead.id).value().lead.customer.firstName);
    return names;
}

ActivityDraft call(Outcome outcome)
{
    ActivityDraft draft;
    draft.kind = ActivityKind::Call;
    draft.outcome = outcome;
    return draft;
}

} // namespace

class QueueTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBestComesFirstAndNothingIsLeftOut()
    {
        BookFixture fixture;
        QVERIFY(fixture.importText(waitingFile()));
        QCOMPARE(namesOf(fixture), (QStringList{u"Hot"_s, u"Risk"_s, u"Late"_s, u"Calm"_s, u"Old"_s}));
        const WorkQueue two = fixture.book().queue({}, 2).value();
        QCOMPARE(two.first.size(), 2);
        QCOMPARE(two.size, 5);
        QCOMPARE(int(two.first.first().reason), int(QueueReason::Hot));
        QVERIFY(fixture.book().queue({}, 0).value().first.isEmpty());
    }

    void whoIsSkippedComesLast()
    {
        BookFixture fixture;
        QVERIFY(fixture.importText(waitingFile()));
        const QSet<LeadId> skipped{fixture.id(u"hot"_s)};
        QCOMPARE(namesOf(fixture, skipped, 1), QStringList{u"Risk"_s});
        QCOMPARE(namesOf(fixture, skipped).last(), u"Hot"_s);
    }

    void whatIsPutOffComesBackByItself()
    {
        BookFixture fixture;
        QVERIFY(fixture.importText(waitingFile()));
        const LeadId hot = fixture.id(u"hot"_s);
        const QByteArray before = fixture.digest();
        QVERIFY(fixture.book().putOff(hot, fixture.clock.now() + 1h));
        QVERIFY(!namesOf(fixture).contains(u"Hot"_s));
        QVERIFY(fixture.book().queue({}, 1).value().next == fixture.clock.now() + 1h);
        fixture.close(); // the index that is made anew knows it too
        QVERIFY(fixture.open());
        QVERIFY(!namesOf(fixture).contains(u"Hot"_s));
        fixture.clock.advance(1h);
        QCOMPARE(namesOf(fixture).first(), u"Hot"_s);
        QVERIFY(!fixture.book().queue({}, 1).value().next);
        QVERIFY(fixture.book().undo());
        QCOMPARE(fixture.digest(), before);
        QVERIFY(fixture.book().redo());
        QVERIFY(fixture.book().putOff(hot, {})); // taken up again
        QCOMPARE(fixture.digest(), before);
    }

    void whoAsksAgainAfterTheClosingComesBack()
    {
        BookFixture fixture;
        QVERIFY(fixture.importText(waitingFile()));
        const LeadId calm = fixture.id(u"calm"_s);
        QVERIFY(fixture.book().setStage(calm, Stage::Won, {}));
        QVERIFY(!namesOf(fixture).contains(u"Calm"_s));
        fixture.clock.advance(24h * 90);
        QVERIFY(fixture.importText(u"LeadSource,Email,Created Date\n"
                                   "SPZA-PLT|a.one,calm@example.org,2026-08-16T08:00:00Z\n"_s));
        QCOMPARE(namesOf(fixture).first(), u"Calm"_s);
        QVERIFY(fixture.book().putOff(calm, fixture.clock.now() + 1h));
        QVERIFY(!namesOf(fixture).contains(u"Calm"_s));
        fixture.clock.advance(1h);
        QCOMPARE(namesOf(fixture).first(), u"Calm"_s);
        QVERIFY(fixture.book().log(calm, call(Outcome::Reached)));
        QVERIFY(!namesOf(fixture).contains(u"Calm"_s)); // answered, and still won
    }

    void aNewTouchBringsItBackAtOnce()
    {
        BookFixture fixture;
        QVERIFY(fixture.importText(waitingFile()));
        QVERIFY(fixture.book().putOff(fixture.id(u"calm"_s), fixture.clock.now() + 48h));
        QVERIFY(!namesOf(fixture).contains(u"Calm"_s));
        fixture.clock.advance(2h);
        QVERIFY(fixture.importText(u"LeadSource,First Name,Last Name,Email,Created Date\n"
                                   "SPZA-INS|a.one,Calm,Three,calm@example.org,2026-05-18T10:00:00Z\n"_s));
        QVERIFY(namesOf(fixture).contains(u"Calm"_s));
    }

    void itIsPutOffIntoTheFutureOnly()
    {
        BookFixture fixture;
        QVERIFY(fixture.importText(waitingFile()));
        const auto status = fixture.book().putOff(fixture.id(u"hot"_s), fixture.clock.now());
        QVERIFY(!status);
        QCOMPARE(int(status.error().code), int(ErrorCode::BadArgument));
    }

    void whoDidNotAnswerIsCalledAgain()
    {
        BookFixture fixture;
        QVERIFY(fixture.importText(waitingFile()));
        const LeadId id = fixture.id(u"risk"_s);
        for (int time = 1; time <= 3; ++time) {
            QVERIFY(fixture.book().log(id, call(Outcome::NoAnswer)));
            QVERIFY(!namesOf(fixture).contains(u"Risk"_s));
            fixture.clock.advance(4h);
            QCOMPARE(namesOf(fixture).contains(u"Risk"_s), time < 3); // three times are enough
        }
        QVERIFY(fixture.book().undo()); // with the call, its next time goes
        QVERIFY(namesOf(fixture).contains(u"Risk"_s));
    }

    void whoWantsToBeCalledIsFirstWhenTheTimeComes()
    {
        BookFixture fixture;
        QVERIFY(fixture.importText(waitingFile()));
        const LeadId id = fixture.id(u"calm"_s);
        ActivityDraft draft = call(Outcome::CallBack);
        draft.callBackAt = fixture.clock.now();
        QVERIFY(!fixture.book().log(id, draft));
        draft.callBackAt = fixture.clock.now() + 2h;
        QVERIFY(fixture.book().log(id, draft));
        QVERIFY(!namesOf(fixture).contains(u"Calm"_s));
        fixture.clock.advance(2h);
        QCOMPARE(namesOf(fixture).first(), u"Calm"_s);
        QVERIFY(fixture.book().log(id, call(Outcome::Reached)));
        QVERIFY(!namesOf(fixture).contains(u"Calm"_s));
    }

    void aCopyOfEverythingHasTheFollowUps()
    {
        BookFixture fixture;
        QVERIFY(fixture.importText(waitingFile()));
        QVERIFY(fixture.book().putOff(fixture.id(u"hot"_s), fixture.clock.now() + 1h));
        ExportOptions options;
        options.raw = true;
        options.testLeads = true;
        const QString copy = fixture.filePath(u"copy.csv"_s);
        QVERIFY(fixture.book().exportLeads(copy, {}, options));
        BookFixture other;
        QVERIFY(other.import(copy));
        QCOMPARE(other.digest(), fixture.digest());
    }
};

LEADLINE_TEST(QueueTest)

} // namespace leadline::test

#include "queuetest.moc"
