// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/services/bookfixture.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline::test {
namespace {

const QString header = u"Lead Source,First Name,Last Name,Email,Company,Country,Phone,Created,Notes\n"_s;

QString rowOf(const QString &first, const QString &email, const QString &company,
              const QString &offer = u"fabrikam.rain"_s, const QString &created = u"2026-05-17T09:00:00Z"_s)
{
    return u"AppSource-PLT|%1,%2,Kaya,%3,%4,TR,,%5,please\n"_s.arg(offer, first, email, company, created);
}

QString textOf(const TimelineEntry &entry)
{
    const QString who = entry.colleague.isEmpty() ? QString() : entry.colleague + u": "_s;
    switch (entry.kind) {
    case TimelineEntry::Kind::Touch:
        return who + entry.touch.action.code() + u' ' + entry.offer + u' ' + entry.fileName + u':' +
               QString::number(entry.touch.line);
    case TimelineEntry::Kind::Activity:
        return who + code(entry.activity.kind);
    case TimelineEntry::Kind::Decision:
        return who + u"basis"_s;
    case TimelineEntry::Kind::Change:
        break;
    }
    QStringList changes;
    for (const FieldChangeEntry &change : entry.changes)
        changes << code(change.field) + u'=' + change.after;
    return who + changes.join(u',');
}

QStringList textsOf(const QList<TimelineEntry> &entries)
{
    QStringList texts;
    for (const TimelineEntry &entry : entries)
        texts << textOf(entry);
    return texts;
}

ActivityDraft draftOf(ActivityKind kind)
{
    ActivityDraft draft;
    draft.kind = kind;
    draft.outcome = kind == ActivityKind::Call ? Outcome::Reached : Outcome::None;
    return draft;
}

} // namespace

class LeadTimelineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingOfACustomerIsThere();
    void itIsCutAtItsLengthAndSaysSo();
    void colleaguesShareACompanyOrADomain_data();
    void colleaguesShareACompanyOrADomain();
    void testLeadsAreNobodysColleagues();
    void aCrowdIsOnlyCounted();
    void memoryFollowsWhatIsDone();
    void onlyAnAttemptOfTheLastDayIsLately();
    void whereThereIsNoLeadThereAreNoColleagues();

private:
    static QStringList namesOf(const Colleagues &colleagues);
    static void readAll(BookFixture &fixture);
};

QStringList LeadTimelineTest::namesOf(const Colleagues &colleagues)
{
    QStringList names;
    for (const TimelineEntry &entry : colleagues.timeline)
        names << entry.colleague;
    names.removeDuplicates();
    names.sort();
    return names;
}

void LeadTimelineTest::readAll(BookFixture &fixture)
{
    while (fixture.book().readAhead().value_or(ReadAhead::Nothing) != ReadAhead::Nothing) {
    }
}

void LeadTimelineTest::everythingOfACustomerIsThere()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(
        header + rowOf(u"Ada"_s, u"ada@ornek.example"_s, u"Örnek"_s) +
        rowOf(u"Ada"_s, u"ada@ornek.example"_s, u"Örnek"_s, u"fabrikam.soil"_s, u"2026-05-16T09:00:00Z"_s)));
    const LeadId lead = fixture.id(u"offer:fabrikam.rain"_s);
    const LeadId other = fixture.id(u"offer:fabrikam.soil"_s);
    LeadBook &book = fixture.book();
    const auto later = [&fixture] { fixture.clock.set(fixture.clock.now() + 1min); };
    QVERIFY(book.log(lead, draftOf(ActivityKind::Note)));
    later();
    QVERIFY(book.log(other, draftOf(ActivityKind::Call)));
    later();
    QVERIFY(book.edit(std::span(&lead, 1),
                      {{EditField::Company, u"Örnek A.Ş."_s, {}}, {EditField::Owner, u"me"_s, {}}}));
    later();
    QVERIFY(book.setStage(lead, Stage::Qualified, {}));
    later();
    QVERIFY(book.setStage(lead, Stage::Won, {}));
    QVERIFY(book.undo()); // and what was taken back did not happen

    const auto page = book.lead(lead);
    QVERIFY(page);
    const QString file = page->timeline.last().fileName;
    QCOMPARE(textsOf(page->timeline),
             (QStringList{u"stage=qualified"_s, u"company=Örnek A.Ş."_s, u"owner=me"_s, u"call"_s,
                          u"stage=attempted"_s, u"note"_s, u"PLT fabrikam.rain %1:2"_s.arg(file),
                          u"PLT fabrikam.soil %1:3"_s.arg(file)}));
    QCOMPARE(page->earlier, 0);
    QCOMPARE(page->note, u"please"_s);
}

void LeadTimelineTest::itIsCutAtItsLengthAndSaysSo()
{
    BookFixture fixture;
    QString text = header;
    for (int hour = 0; hour < 9; ++hour)
        text += rowOf(u"Ada"_s, u"ada@ornek.example"_s, {}, u"fabrikam.rain"_s,
                      u"2026-05-17T0%1:00:00Z"_s.arg(hour));
    QVERIFY(fixture.importText(text));
    const auto page = fixture.book().lead(fixture.id(u"ada"_s), 4);
    QVERIFY(page);
    QCOMPARE(page->timeline.size(), 4);
    QCOMPARE(page->earlier, 5);
    QCOMPARE(toIso(page->timeline.first().at), u"2026-05-17T08:00:00Z"_s);
}

void LeadTimelineTest::colleaguesShareACompanyOrADomain_data()
{
    QTest::addColumn<QStringList>("ada"); // address, company
    QTest::addColumn<QStringList>("other");
    QTest::addColumn<bool>("colleagues");
    const auto row = [](const char *name, const QStringList &ada, const QStringList &other, bool colleagues) {
        QTest::newRow(name) << ada << other << colleagues;
    };
    row("the same company", {u"ada@a.example"_s, u"Örnek A.Ş."_s}, {u"b@b.example"_s, u"Örnek A.Ş."_s}, true);
    row("in other letters", {u"ada@a.example"_s, u"Örnek A.Ş."_s}, {u"b@b.example"_s, u"ORNEK a.s."_s}, true);
    row("another company", {u"ada@a.example"_s, u"Örnek"_s}, {u"b@b.example"_s, u"Başka"_s}, false);
    row("the same domain", {u"ada@ornek.example"_s, u"Örnek"_s}, {u"B@ORNEK.example"_s, {}}, true);
    row("a free mail service", {u"ada@gmail.com"_s, {}}, {u"b@gmail.com"_s, {}}, false);
    row("a free mail service, one company", {u"ada@gmail.com"_s, u"Örnek"_s}, {u"b@gmail.com"_s, u"Örnek"_s},
        true);
    row("an address of examples", {u"ada@example.com"_s, {}}, {u"b@example.com"_s, {}}, false);
    row("a longer domain", {u"ada@ornek.example"_s, {}}, {u"b@ornek.example.org"_s, {}}, false);
    row("nothing at all", {u"ada@a.example"_s, {}}, {u"b@b.example"_s, {}}, false);
}

void LeadTimelineTest::colleaguesShareACompanyOrADomain()
{
    QFETCH(QStringList, ada);
    QFETCH(QStringList, other);
    QFETCH(bool, colleagues);
    BookFixture fixture;
    QVERIFY(fixture.importText(header + rowOf(u"Ada"_s, ada.at(0), ada.at(1)) +
                               rowOf(u"Bora"_s, other.at(0), other.at(1)) +
                               rowOf(u"Can"_s, u"can@elsewhere.example"_s, u"Elsewhere"_s)));
    const LeadId lead = fixture.id(u"ada"_s);
    const auto fromDisk = fixture.book().colleagues(lead);
    QVERIFY(fromDisk);
    QCOMPARE(namesOf(*fromDisk), colleagues ? QStringList{u"Bora Kaya"_s} : QStringList());
    QCOMPARE(fromDisk->people, colleagues ? 1 : 0);
    readAll(fixture);
    const auto fromMemory = fixture.book().colleagues(lead);
    QVERIFY(fromMemory);
    QCOMPARE(namesOf(*fromMemory), namesOf(*fromDisk));
    QCOMPARE(textsOf(fromMemory->timeline), textsOf(fromDisk->timeline));
}

void LeadTimelineTest::testLeadsAreNobodysColleagues()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(header + rowOf(u"Ada"_s, u"ada@ornek.example"_s, u"Örnek"_s) +
                               rowOf(u"MSFT_TEST"_s, u"test@ornek.example"_s, u"Örnek"_s)));
    const auto colleagues = fixture.book().colleagues(fixture.id(u"ada"_s));
    QVERIFY(colleagues);
    QVERIFY(colleagues->timeline.isEmpty());
}

void LeadTimelineTest::aCrowdIsOnlyCounted()
{
    BookFixture fixture;
    QString text = header + rowOf(u"Ada"_s, u"ada@ornek.example"_s, u"Örnek"_s);
    for (int i = 0; i < 51; ++i)
        text += rowOf(u"P%1"_s.arg(i), u"p%1@ornek.example"_s.arg(i), {});
    QVERIFY(fixture.importText(text));
    const LeadId lead = fixture.id(u"ada"_s);
    for (int pass = 0; pass < 2; ++pass) { // from the disk, then from memory
        const auto colleagues = fixture.book().colleagues(lead);
        QVERIFY(colleagues);
        QVERIFY(colleagues->crowd);
        QCOMPARE(colleagues->people, 51);
        QVERIFY(colleagues->timeline.isEmpty());
        readAll(fixture);
    }
}

void LeadTimelineTest::memoryFollowsWhatIsDone()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(header + rowOf(u"Ada"_s, u"ada@a.example"_s, u"Örnek"_s) +
                               rowOf(u"Bora"_s, u"bora@b.example"_s, u"Başka"_s)));
    LeadBook &book = fixture.book();
    const LeadId ada = fixture.id(u"ada"_s);
    const LeadId bora = fixture.id(u"bora"_s);
    readAll(fixture);
    const auto names = [&] { return namesOf(book.colleagues(ada).value_or(Colleagues())); };
    QCOMPARE(names(), QStringList());
    QVERIFY(book.edit(std::span(&bora, 1), {{EditField::Email, u"bora@a.example"_s, {}}}));
    QCOMPARE(names(), QStringList{u"Bora Kaya"_s});
    readAll(fixture);
    QCOMPARE(names(), QStringList{u"Bora Kaya"_s});
    QVERIFY(book.undo());
    QCOMPARE(names(), QStringList());
    readAll(fixture);
    QVERIFY(fixture.importText(header + rowOf(u"Can"_s, u"can@a.example"_s, {})));
    QCOMPARE(names(), QStringList{u"Can Kaya"_s});
}

void LeadTimelineTest::onlyAnAttemptOfTheLastDayIsLately()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(header + rowOf(u"Ada"_s, u"ada@ornek.example"_s, {}) +
                               rowOf(u"Bora"_s, u"bora@ornek.example"_s, {})));
    LeadBook &book = fixture.book();
    const LeadId ada = fixture.id(u"ada"_s);
    const LeadId bora = fixture.id(u"bora"_s);
    QVERIFY(!book.colleagues(ada)->lately);
    QVERIFY(book.log(ada, draftOf(ActivityKind::Call))); // the customer's own is no colleague's
    QVERIFY(book.log(bora, draftOf(ActivityKind::Note)));
    QVERIFY(!book.colleagues(ada)->lately);
    QVERIFY(book.log(bora, draftOf(ActivityKind::Call)));
    const auto lately = book.colleagues(ada)->lately;
    QVERIFY(lately);
    QCOMPARE(lately->lead, bora);
    QCOMPARE(lately->colleague, u"Bora Kaya"_s);
    fixture.clock.set(fixture.clock.now() + 24h);
    QVERIFY(book.colleagues(ada)->lately);
    fixture.clock.set(fixture.clock.now() + 1ms);
    QVERIFY(!book.colleagues(ada)->lately);
}

void LeadTimelineTest::whereThereIsNoLeadThereAreNoColleagues()
{
    BookFixture fixture;
    const auto colleagues = fixture.book().colleagues(LeadId{7});
    QVERIFY(!colleagues);
    QCOMPARE(colleagues.error().code, ErrorCode::NotFound);
}

LEADLINE_TEST(LeadTimelineTest)

} // namespace leadline::test

#include "leadtimelinetest.moc"
