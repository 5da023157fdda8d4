// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Neither too many contacts nor too few: what the book lets through, and what it writes down.
#include "tests/core/services/bookfixture.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline::test {
namespace {

ActivityDraft mail()
{
    return {ActivityKind::Mail, Direction::Outbound, Outcome::Sent, {}, u"hello"_s};
}

QStringList notes(LeadBook &book, LeadId id)
{
    QStringList found;
    const LeadPage page = book.lead(id).value();
    for (const TimelineEntry &entry : page.timeline) {
        if (entry.kind == TimelineEntry::Kind::Activity && entry.activity.kind == ActivityKind::Note)
            found << entry.activity.text;
    }
    return found;
}

/// The newest action's kind and detail.
QString newest(LeadBook &book)
{
    const QList<JournalEntry> history = book.history(1).value();
    return history.first().kind + u' ' + history.first().detail;
}

} // namespace

class NurtureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theThirdContactOfADayTakesAReason();
    void contactsCountOverAllOffers();
    void aLogIsNeverRefusedForItsPace();
    void aLeadIsGivenUpAfterMailsOnThreeDays();
    void aReasonInWordsGivesUpEarly();
    void whoCannotBeWrittenToIsGivenUpAtOnce_data();
    void whoCannotBeWrittenToIsGivenUpAtOnce();
    void manyAreJudgedOneByOne();
};

void NurtureTest::theThirdContactOfADayTakesAReason()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    LeadBook &book = fixture.book();
    const LeadId id = fixture.id(u"owen"_s);
    QVERIFY(book.log(id, mail()));
    QVERIFY(book.contactLink(id, Channel::Mail));
    fixture.clock.set(fixture.clock.now() + 1h);
    QVERIFY(book.log(id, mail()));
    QCOMPARE(book.lead(id)->pace.contacts, 2);
    const QByteArray before = fixture.digest();
    for (const QString &reason : {QString(), u"  "_s}) {
        const auto link = book.contactLink(id, Channel::Phone, reason);
        QCOMPARE(link.error().code, ErrorCode::Refused);
        QCOMPARE(link.error().where, u"too-often"_s);
        QCOMPARE(link.error().detail, u"2026-05-19T09:00:00Z"_s);
    }
    QCOMPARE(fixture.digest(), before);
    QCOMPARE(book.contactLink(id, Channel::Phone, u" they called back "_s).value(), u"tel:+16175550112"_s);
    QCOMPARE(notes(book, id), QStringList(u"they called back"_s));
    QCOMPARE(newest(book), u"anyway phone"_s);
    QVERIFY(!book.contactLink(id, Channel::Phone)); // a reason is for one contact
    QVERIFY(book.undo());
    QCOMPARE(fixture.digest(), before);
    QVERIFY(book.redo());
    QCOMPARE(notes(book, id).size(), 1);
    fixture.clock.set(*instantFromIso(u"2026-05-19T09:00:00Z"));
    QVERIFY(book.contactLink(id, Channel::Phone));
    // A reason opens nothing that the gate shuts, and leaves no trace there.
    QVERIFY(book.setOptOut(id, Channel::Phone, true, u"asked"_s));
    QCOMPARE(book.contactLink(id, Channel::Phone, u"I want to"_s).error().where, u"opted-out"_s);
    QCOMPARE(notes(book, id).size(), 1);
}

void NurtureTest::contactsCountOverAllOffers()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    LeadBook &book = fixture.book();
    const LeadId one = fixture.id(u"begona action:plt"_s);
    const LeadId other = fixture.id(u"begona action:create"_s);
    QVERIFY(book.log(one, mail()));
    QVERIFY(book.log(other, mail()));
    QCOMPARE(book.contactLink(one, Channel::Mail).error().where, u"too-often"_s);
    QCOMPARE(book.contactLink(other, Channel::Mail).error().where, u"too-often"_s);
    QVERIFY(book.log(one, {ActivityKind::Mail, Direction::Inbound, Outcome::Replied, {}, {}}));
    fixture.clock.set(fixture.clock.now() + 1min);
    QVERIFY(book.contactLink(other, Channel::Mail)); // it is a conversation now
}

void NurtureTest::aLogIsNeverRefusedForItsPace()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const LeadId id = fixture.id(u"owen"_s);
    for (int i = 0; i < 9; ++i)
        QVERIFY(fixture.book().log(id, mail()));
    QVERIFY(!fixture.book().lead(id)->pace.allowed());
}

void NurtureTest::aLeadIsGivenUpAfterMailsOnThreeDays()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    LeadBook &book = fixture.book();
    const LeadId id = fixture.id(u"owen"_s);
    const QByteArray before = fixture.digest();
    for (const QString &reason : {QString(), u"no-answer"_s}) {
        const Status refused = book.setStage(id, Stage::Lost, reason);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QCOMPARE(refused.error().where, u"few-touches"_s);
        QCOMPARE(refused.error().detail, u"3"_s);
    }
    QCOMPARE(fixture.digest(), before);
    for (int day = 3; day > 0; --day) {
        QCOMPARE(book.lead(id)->missingMails, day);
        QVERIFY(book.log(id, mail()));
        fixture.clock.set(fixture.clock.now() + 24h);
    }
    QCOMPARE(book.lead(id)->missingMails, 0);
    QCOMPARE(book.setStage(id, Stage::Lost, {}).error().where, u"reason-needed"_s);
    QVERIFY(book.setStage(id, Stage::Lost, u"no-answer"_s));
    QCOMPARE(newest(book), u"stage lost"_s);
}

void NurtureTest::aReasonInWordsGivesUpEarly()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    LeadBook &book = fixture.book();
    const LeadId id = fixture.id(u"owen"_s);
    const QByteArray before = fixture.digest();
    QVERIFY(book.setStage(id, Stage::Disqualified, u"budget: said so"_s));
    QCOMPARE(newest(book), u"stage disqualified few-touches"_s);
    QVERIFY(book.undo());
    QCOMPARE(fixture.digest(), before);
    QVERIFY(book.redo());
    QCOMPARE(book.lead(id)->lead.stage, Stage::Disqualified);
    QVERIFY(book.undo());
    QVERIFY(book.setStage(id, Stage::Lost, u"budget"_s, true)); // typed elsewhere, and known
    QCOMPARE(newest(book), u"stage lost few-touches"_s);
    // Set back to what it was: nobody is judged again.
    QVERIFY(book.setStage(id, Stage::InConversation, u"wrote again"_s));
    QVERIFY(book.setStage(id, Stage::Attempted, {}));
    const QList<FieldChangeEntry> history = *book.fieldHistory(id);
    QCOMPARE(history.first().field, EditField::Stage);
    QVERIFY(book.revertField(id, EditField::Stage, history.first().action));
}

void NurtureTest::whoCannotBeWrittenToIsGivenUpAtOnce_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("reason");
    QTest::newRow("notice only") << u"nadia"_s << u"no-answer"_s;
    QTest::newRow("nobody decided yet") << u"teo"_s << u"no-answer"_s;
    QTest::newRow("a test") << u"is:test"_s << u"no-answer"_s;
    QTest::newRow("no address") << u"action:create company:\"\" -begona"_s << u"no-answer"_s;
    QTest::newRow("opted out") << u"isil"_s << u"no-answer"_s;
    QTest::newRow("spam") << u"owen"_s << u"spam"_s;
    QTest::newRow("answered") << u"begona action:plt"_s << u"no-answer"_s;
}

void NurtureTest::whoCannotBeWrittenToIsGivenUpAtOnce()
{
    QFETCH(QString, query);
    QFETCH(QString, reason);
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    LeadBook &book = fixture.book();
    LeadId id = fixture.id(query);
    if (!id.isSet()) { // the one whose data were withheld
        for (const LeadId each : fixture.ids()) {
            if (book.lead(each)->lead.customer.withheld)
                id = each;
        }
    }
    QVERIFY(id.isSet());
    if (query == "isil"_L1)
        QVERIFY(book.setOptOut(id, Channel::Mail, true, u"asked"_s));
    if (query.startsWith(u"begona"_s))
        QVERIFY(book.log(id, {ActivityKind::Call, Direction::Inbound, Outcome::None, {}, {}}));
    QVERIFY(book.setStage(id, Stage::Lost, reason));
    QCOMPARE(newest(book), u"stage lost"_s);
}

void NurtureTest::manyAreJudgedOneByOne()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    LeadBook &book = fixture.book();
    const QList<LeadId> leads{fixture.id(u"owen"_s), fixture.id(u"nadia"_s)};
    const QList<FieldEdit> chosen{{EditField::Stage, u"lost"_s, u"budget"_s}};
    const auto preview = book.previewEdit(leads, chosen);
    QCOMPARE(preview->changes.size(), 1);
    QCOMPARE(preview->refused.size(), 1);
    QCOMPARE(preview->refused.first().code, u"few-touches"_s);
    QCOMPARE(preview->refused.first().detail, u"3"_s);
    QCOMPARE(preview->refused.first().lead, leads.first());
    QVERIFY(book.edit(leads, chosen));
    QCOMPARE(newest(book), u"bulk-edit stage"_s);
    QVERIFY(book.undo());
    const auto done = book.edit(leads, {{EditField::Stage, u"lost"_s, u"budget: none at all"_s}});
    QCOMPARE(done->changes.size(), 2);
    QCOMPARE(newest(book), u"bulk-edit stage,few-touches"_s);
}

LEADLINE_TEST(NurtureTest)

} // namespace leadline::test

#include "nurturetest.moc"
