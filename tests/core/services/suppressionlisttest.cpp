// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whom nobody may contact, however they come again; and the one way past the gate.
#include "core/services/contactrules.h"
#include "tests/core/services/bookfixture.h"
#include "tests/support/suite.h"

#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

constexpr auto header = "Lead ID,Created Date,Lead Source,First Name,Last Name,Email,Phone,Country,Company\n";

QString row(const QString &rest)
{
    return QString::fromLatin1(header) + u"N1,2026-05-18T07:00:00Z,AppSource (SPZA)-PLT | fabrikam.other,"_s +
           rest + u'\n';
}

QString verdict(LeadBook &book, LeadId id, Channel channel)
{
    const auto page = book.lead(id);
    return page ? code(page->gate.value(channel).reason) : page.error().where;
}

} // namespace

class SuppressionListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoOptedOutComesBackOptedOut();
    void theListWorksForThoseWhoAreThere();
    void aDomainAndANumberAreMeantToo();
    void anotherAddressIsCheckedToo();
    void theDryRunSaysWhatTheRunSays();
    void whatIsLiftedIsOpenForTheNext();
    void everythingIsUndone();
    void anOptOutPutsItsKeysOnTheList();
    void theWayPastTheGateIsUsedUpAtOnce();
    void whereThereIsNoWayPastTheGate();
    void theCompanyMayForbidIt();
};

void SuppressionListTest::whoOptedOutComesBackOptedOut()
{
    BookFixture fixture;
    LeadBook &book = fixture.book();
    const auto import = fixture.importText(smallFile());
    QVERIFY(import);
    QVERIFY(book.setOptOut(fixture.id(u"owen"_s), Channel::Mail, true, u"asked by phone"_s));
    QVERIFY(book.undoImport(import->id, UndoChoice::RevertAll));
    QVERIFY(fixture.ids().isEmpty());
    const auto again = fixture.importText(smallFile());
    QVERIFY(again);
    QCOMPARE(again->suppressed, 1);
    const LeadId owen = fixture.id(u"owen"_s);
    QCOMPARE(verdict(book, owen, Channel::Mail), u"opted-out"_s);
    QCOMPARE(verdict(book, owen, Channel::Phone), u"allowed"_s);
    QVERIFY(!book.contactLink(owen, Channel::Mail));
}

void SuppressionListTest::theListWorksForThoseWhoAreThere()
{
    BookFixture fixture;
    LeadBook &book = fixture.book();
    QVERIFY(fixture.importText(smallFile()));
    const auto report = book.suppress(
        {{u"OWEN@example.net"_s, u"nobody at all"_s, u"owen@example.net"_s}, {Channel::Mail}, u"letter"_s});
    QVERIFY(report);
    QCOMPARE(report->added, 1);
    QCOMPARE(report->customers, 1);
    QCOMPARE(report->notUnderstood, QStringList{u"nobody at all"_s});
    QCOMPARE(verdict(book, fixture.id(u"owen"_s), Channel::Mail), u"opted-out"_s);
    const auto again = book.suppress({{u"owen@example.net"_s}, {Channel::Mail, Channel::Phone}, u"letter"_s});
    QCOMPARE(again->known, 1);
    QCOMPARE(again->added, 1);
    const auto found = book.suppressions(u"owen@example.net"_s);
    QCOMPARE(found->size(), 2);
    QVERIFY(book.suppressions(u"isil@example.org"_s)->isEmpty());
    QCOMPARE(book.suppressions(u"nobody at all"_s).error().code, ErrorCode::BadArgument);
    QCOMPARE(book.suppress({{u"a@b.example"_s}, {Channel::Mail}, u" "_s}).error().code, ErrorCode::Refused);
    QCOMPARE(book.suppress({{u"a@b.example"_s}, {}, u"letter"_s}).error().code, ErrorCode::BadArgument);
}

void SuppressionListTest::aDomainAndANumberAreMeantToo()
{
    BookFixture fixture;
    LeadBook &book = fixture.book();
    QVERIFY(fixture.importText(smallFile()));
    // Owen's and Nadia's addresses are of one domain; Begoña's number is written otherwise.
    QVERIFY(book.suppress({{u"example.net"_s}, {Channel::Mail}, u"their lawyer"_s}));
    QVERIFY(book.suppress({{u"0034683554009"_s}, {Channel::Phone}, u"Robinson list"_s}));
    QCOMPARE(verdict(book, fixture.id(u"owen"_s), Channel::Mail), u"opted-out"_s);
    QCOMPARE(verdict(book, fixture.id(u"owen"_s), Channel::Phone), u"allowed"_s);
    for (const LeadId id : fixture.ids(u"begona"_s))
        QCOMPARE(verdict(book, id, Channel::Phone), u"opted-out"_s);
}

void SuppressionListTest::anotherAddressIsCheckedToo()
{
    BookFixture fixture;
    LeadBook &book = fixture.book();
    QVERIFY(fixture.importText(smallFile()));
    QVERIFY(book.suppress({{u"gone@example.com"_s}, {Channel::Mail}, u"letter"_s}));
    const LeadId owen = fixture.id(u"owen"_s);
    QCOMPARE(verdict(book, owen, Channel::Mail), u"allowed"_s);
    QVERIFY(book.edit(std::array{owen}, {{EditField::Email, u"Gone@Example.com"_s, {}}}));
    QCOMPARE(verdict(book, owen, Channel::Mail), u"opted-out"_s);
    QVERIFY(book.undo());
    QCOMPARE(verdict(book, owen, Channel::Mail), u"allowed"_s);
}

void SuppressionListTest::theDryRunSaysWhatTheRunSays()
{
    BookFixture fixture;
    LeadBook &book = fixture.book();
    QVERIFY(fixture.importText(smallFile()));
    QVERIFY(book.suppress({{u"new@contoso.example"_s, u"+905321234567"_s}, {Channel::Mail}, u"letter"_s}));
    const QString file = fixture.write(
        u"more.csv"_s,
        (row(u"Ada,Y,new@contoso.example,,TR,X"_s) +
         u"N2,2026-05-18T07:10:00Z,AppSource-PLT | fabrikam.b,Bo,Z,bo@b.example,,TR,Y\n"
         u"N3,2026-05-18T07:20:00Z,AppSource-PLT | fabrikam.c,Bo,Z,bo@b.example,5321234567,TR,Y\n"
         u"N4,2026-05-18T07:30:00Z,AppSource-PLT | fabrikam.c,Cy,Z,cy@b.example,,TR,Y\n")
            .toUtf8());
    const auto plan = planImport(file, {}, QTimeZone::utc());
    QVERIFY(plan);
    const auto dry = book.dryRun(*plan);
    QVERIFY(dry);
    QCOMPARE(dry->suppressed, 2);
    const auto run = book.import(*plan);
    QVERIFY(run);
    QCOMPARE(run->suppressed, 2);
    for (const LeadId id : fixture.ids(u"bo@b.example"_s))
        QCOMPARE(verdict(book, id, Channel::Mail), u"opted-out"_s);
    QCOMPARE(verdict(book, fixture.id(u"cy@b.example"_s), Channel::Mail), u"allowed"_s);
}

void SuppressionListTest::whatIsLiftedIsOpenForTheNext()
{
    BookFixture fixture;
    LeadBook &book = fixture.book();
    QVERIFY(book.suppress({{u"new@contoso.example"_s}, {Channel::Mail}, u"letter"_s}));
    const QList<SuppressionEntry> entries = *book.suppressions();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().source, u"letter"_s);
    QCOMPARE(book.liftSuppression({entries.first().id}, {}).error().code, ErrorCode::Refused);
    QVERIFY(book.liftSuppression({entries.first().id}, u"wrote that they want to"_s));
    const auto report = fixture.importText(row(u"Ada,Y,new@contoso.example,,TR,X"_s));
    QCOMPARE(report->suppressed, 0);
    QCOMPARE(verdict(book, fixture.id(u"ada"_s), Channel::Mail), u"allowed"_s);
    // A customer who opens a channel again takes what stood on the list with it.
    const LeadId ada = fixture.id(u"ada"_s);
    QVERIFY(book.setOptOut(ada, Channel::Phone, true, u"asked"_s));
    QCOMPARE(book.suppressions()->size(), 1);
    QVERIFY(book.setOptOut(ada, Channel::Phone, false, u"asked again"_s));
    QVERIFY(book.suppressions()->isEmpty());
}

void SuppressionListTest::everythingIsUndone()
{
    BookFixture fixture;
    LeadBook &book = fixture.book();
    QVERIFY(fixture.importText(smallFile()));
    const QByteArray before = fixture.digest();
    QVERIFY(book.suppress({{u"owen@example.net"_s}, {Channel::Mail, Channel::Phone}, u"letter"_s}));
    const QByteArray listed = fixture.digest();
    QVERIFY(book.liftSuppression({book.suppressions()->first().id}, u"a mistake"_s));
    QVERIFY(book.undo());
    QCOMPARE(fixture.digest(), listed);
    QVERIFY(book.undo());
    QCOMPARE(fixture.digest(), before);
    QCOMPARE(verdict(book, fixture.id(u"owen"_s), Channel::Mail), u"allowed"_s);
    QVERIFY(book.redo());
    QCOMPARE(fixture.digest(), listed);
    QCOMPARE(verdict(book, fixture.id(u"owen"_s), Channel::Mail), u"opted-out"_s);
}

void SuppressionListTest::anOptOutPutsItsKeysOnTheList()
{
    BookFixture fixture;
    LeadBook &book = fixture.book();
    QVERIFY(fixture.importText(smallFile()));
    QVERIFY(book.setOptOut(fixture.id(u"owen"_s), Channel::Phone, true, u"asked"_s));
    const QList<SuppressionEntry> entries = *book.suppressions();
    QCOMPARE(entries.size(), 2);
    for (const SuppressionEntry &entry : entries) {
        QCOMPARE(entry.channel, Channel::Phone);
        QVERIFY(!entry.hash.contains(u"owen"_s));
    }
}

void SuppressionListTest::theWayPastTheGateIsUsedUpAtOnce()
{
    BookFixture fixture;
    LeadBook &book = fixture.book();
    QVERIFY(fixture.importText(smallFile()));
    const LeadId nadia = fixture.id(u"nadia"_s); // a notice alone
    QCOMPARE(book.contactOnce(nadia, Channel::Mail, u"short"_s).error().where, u"reason-needed"_s);
    const auto link = book.contactOnce(nadia, Channel::Mail, u"She asked me on the phone to write"_s);
    QVERIFY(link);
    QCOMPARE(*link, u"mailto:nadia@example.net"_s);
    QVERIFY(!book.contactLink(nadia, Channel::Mail));
    QVERIFY(!book.log(nadia, {ActivityKind::Mail, Direction::Outbound, Outcome::Sent, {}, {}}));
    const JournalEntry entry = book.history(1)->first();
    QCOMPARE(entry.kind, u"override"_s);
    QCOMPARE(entry.detail, u"mail"_s);
    const auto page = book.lead(nadia);
    QVERIFY(std::ranges::any_of(page->timeline, [](const TimelineEntry &one) {
        return one.activity.text == u"She asked me on the phone to write"_s && one.activity.isAttempt();
    }));
}

void SuppressionListTest::whereThereIsNoWayPastTheGate()
{
    BookFixture fixture;
    LeadBook &book = fixture.book();
    QVERIFY(fixture.importText(smallFile()));
    const QString reason = u"because I want to very much"_s;
    const auto where = [&](LeadId id, Channel channel) {
        const auto link = book.contactOnce(id, channel, reason);
        return link ? *link : link.error().where;
    };
    QCOMPARE(where(fixture.id(u"owen"_s), Channel::Mail), u"not-blocked"_s);
    QCOMPARE(where(fixture.id(u"is:test"_s), Channel::Mail), u"test-lead"_s);
    QCOMPARE(where(fixture.id(u"nadia"_s), Channel::Meeting), u"meeting"_s);
    const QByteArray before = fixture.digest();
    QVERIFY(book.edit(std::array{fixture.id(u"nadia"_s)}, {{EditField::Phone, {}, {}}}));
    QCOMPARE(where(fixture.id(u"nadia"_s), Channel::Phone), u"no-address"_s);
    QVERIFY(book.undo());
    QCOMPARE(fixture.digest(), before); // what was refused left nothing
}

void SuppressionListTest::theCompanyMayForbidIt()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    ContactSettings settings;
    settings.overrides = false;
    settings.pace.perDay = 1;
    QVERIFY(fixture.book().setContactRules(settings));
    const QString reason = u"because I want to very much"_s;
    QCOMPARE(fixture.book().contactOnce(fixture.id(u"nadia"_s), Channel::Mail, reason).error().where,
             u"override-forbidden"_s);
    const LeadId owen = fixture.id(u"owen"_s);
    QVERIFY(fixture.book().log(owen, {ActivityKind::Mail, Direction::Outbound, Outcome::Sent, {}, {}}));
    QCOMPARE(fixture.book().contactLink(owen, Channel::Mail).error().where, u"too-often"_s);
    // A file that cannot be read may have forbidden it.
    QFile file(fixture.profile().contactRulesPath());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
    file.close();
    fixture.close();
    QVERIFY(fixture.open());
    QVERIFY(fixture.book().contactRules().fault());
    QCOMPARE(fixture.book().contactOnce(fixture.id(u"nadia"_s), Channel::Mail, reason).error().where,
             u"override-forbidden"_s);
    settings.pace.perDay = 0;
    QCOMPARE(fixture.book().setContactRules(settings).error().code, ErrorCode::Refused);
}

} // namespace leadline::test

using leadline::test::SuppressionListTest;
LEADLINE_TEST(SuppressionListTest)

#include "suppressionlisttest.moc"
