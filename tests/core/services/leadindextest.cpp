// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/leadindex.h"
#include "core/services/checklists.h"
#include "core/services/responsetargets.h"
#include "core/store/store.h"
#include "tests/core/services/bookfixture.h"
#include "tests/support/suite.h"

#include <random>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

/// Chooses with a fixed beginning, so that a failure comes again.
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_random(seed)
    {
    }
    size_t below(size_t count) { return m_random() % count; }
    template <typename Values>
    const auto &of(const Values &values)
    {
        return values[static_cast<decltype(values.size())>(below(static_cast<size_t>(values.size())))];
    }

private:
    std::mt19937 m_random;
};

/// Rows of a lead file in which customers, offers, sources and names come again.
QString manyLeads(Dice &dice, int rows)
{
    const QStringList sources{u"AppSource (SPZA)-PLT"_s,     u"AzureMarketplace-INS"_s,
                              u"TestDrive-StartTestDrive"_s, u"AppSource (SPZA)-DNC"_s,
                              u"AzurePortal-Create"_s,       u"Élan-Zzz"_s};
    const QStringList names{u"Işıl"_s, u"Begoña"_s, u"Owen"_s, u"Teo"_s, u"Zoë"_s};
    QString text = u"Lead ID,Created Date,Lead Source,First Name,Last Name,Email,Company,Notes\n"_s;
    for (int row = 0; row < rows; ++row) {
        const size_t customer = dice.below(25);
        text += u"R%1,2026-05-%2T%3:00:00Z,%4 | fabrikam.offer%5,%6,Last%7,c%8@example.com,Firm %9,note\n"_s
                    .arg(row)
                    .arg(14 + dice.below(4))
                    .arg(dice.below(24), 2, 10, QChar(u'0'))
                    .arg(dice.of(sources))
                    .arg(dice.below(4))
                    .arg(names[static_cast<qsizetype>(customer % 5)])
                    .arg(customer % 3)
                    .arg(customer)
                    .arg(customer % 7);
    }
    return text;
}

/// One thing a user may do, on any lead; most are allowed.
void actSomehow(LeadBook &book, LeadId id, Dice &dice)
{
    const auto ignore = [](const auto &answer) { Q_UNUSED(answer) };
    switch (dice.below(9)) {
    case 0:
    case 1:
        return ignore(book.setStage(id, dice.of(allStages), u"reason"_s));
    case 2:
        return ignore(book.log(id, {dice.of(std::array{ActivityKind::Call, ActivityKind::Mail}),
                                    Direction::Outbound,
                                    Outcome::None,
                                    {},
                                    u"spoken%1"_s.arg(dice.below(9))}));
    case 3:
        return ignore(book.log(id, {ActivityKind::Note, Direction::Internal, Outcome::None, {}, u"noted"_s}));
    case 4:
        return ignore(book.setOptOut(id, dice.of(std::array{Channel::Phone, Channel::Mail}),
                                     dice.below(3) > 0, u"asked"_s));
    case 5:
        return ignore(book.keepAsReal(id));
    case 6:
        if (const auto page = book.lead(id); page && !page->steps.isEmpty())
            ignore(book.setStep(id, dice.of(page->steps).step.key, dice.below(3) > 0));
        return;
    case 7:
        return ignore(book.undo());
    default:
        return ignore(book.redo());
    }
}

} // namespace

class LeadIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsEveryAction();
    void refusesWhatItCannotFollow();
    void readsAhead();
    void statesAgreeWithTheRule_data();
    void statesAgreeWithTheRule();
    void equalsStayInOrder();
    void aChoiceFindsWhatItCounts_data();
    void aChoiceFindsWhatItCounts();
};

void LeadIndexTest::followsEveryAction()
{
    Dice dice(20);
    BookFixture fixture;
    QVERIFY(fixture.importText(manyLeads(dice, 150)));
    QVERIFY(fixture.importText(smallFile()));
    LeadBook &book = fixture.book();
    // The truth: an index made anew by another reader of the file after every action.
    const auto reader = Store::open(fixture.profile().storePath(), fixture.profile().backupDirectory());
    QVERIFY(reader);
    const Checklists checklists;
    while (*book.readAhead() != ReadAhead::Nothing)
        continue;
    QList<LeadId> all = fixture.ids();
    all += fixture.ids(u"is:test"_s);
    const QStringList queries{u""_s,
                              u"stage:new,won,attempted"_s,
                              u"is:dnc"_s,
                              u"deadline:overdue,answered"_s,
                              u"spoken1"_s,
                              u"noted"_s,
                              u"is:test"_s,
                              u"action:plt due:<9h"_s,
                              u"import:1"_s,
                              u"is:stale"_s,
                              u"-is:stale stage:new,attempted"_s,
                              u"firm offer2 sp"_s,
                              u"-is:dnc last"_s,
                              u"-noted -stage:won"_s,
                              u"step:first-mail,first-call"_s,
                              u"-import:2 language:\"\""_s};
    for (int action = 0; action < 400; ++action) {
        fixture.clock.advance(std::chrono::minutes{dice.below(120)}); // until some are stale
        actSomehow(book, dice.of(all), dice);
        LeadQuery query = parseQuery(dice.of(queries));
        query.sort = dice.of(allSorts);
        query.descending = dice.below(2) == 0;
        for (size_t levels = dice.below(4); levels > 0; --levels)
            query.groups.append(dice.of(allFacets));
        query.groups.removeAll(Facet::Import);
        const auto selection = book.select(query);
        const auto facets = book.facets(query);
        QVERIFY(selection && facets);
        LeadIndex anew((*reader)->database(), checklists, book.responseTargets().policies());
        anew.readDetails();
        const LeadMatch match = anew.match(query, {fixture.clock.now()});
        const QByteArray which = (QString::number(action) + u": "_s + queryText(query)).toUtf8();
        LeadSelection expected;
        anew.fill(expected, match, query);
        QVERIFY2(selection->ids == expected.ids, which.constData());
        QVERIFY2(selection->groups == expected.groups, which.constData());
        QVERIFY2(selection->choices == anew.facets(match, true), which.constData());
        QVERIFY2(*facets == anew.facets(match, false), which.constData());
        QCOMPARE(selection->all, anew.size());
    }
}

void LeadIndexTest::refusesWhatItCannotFollow()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const auto reader = Store::open(fixture.profile().storePath(), fixture.profile().backupDirectory());
    QVERIFY(reader);
    Database &database = (*reader)->database();
    const Checklists checklists;
    LeadIndex index(database, checklists, ResponsePolicies());
    const LeadId known = fixture.ids().constFirst();
    QVERIFY(index.refresh(std::array{known}));
    QVERIFY(!index.refresh(std::array{LeadId{4'711}}));
    database.run("UPDATE lead SET customer_id = (SELECT max(id) FROM customer), offer_id = 1, test = 1"
                 " WHERE id = (SELECT min(id) FROM lead)");
    QVERIFY(!index.refresh(std::array{LeadId{database.integer("SELECT min(id) FROM lead")}}));
}

void LeadIndexTest::readsAhead()
{
    BookFixture fixture;
    LeadBook &book = fixture.book();
    QVERIFY(fixture.importText(smallFile()));
    int read = 0;
    while (*book.readAhead() != ReadAhead::Nothing)
        ++read;
    QCOMPARE(read, 4); // the details, words, names, companies
    QVERIFY(book.setStage(fixture.id(u"owen"_s), Stage::Qualified, {}));
    QCOMPARE(*book.readAhead(), ReadAhead::Nothing); // an edit drops nothing
    QVERIFY(fixture.importText(smallFile()));
    QCOMPARE(*book.readAhead(), ReadAhead::Facets); // an import does
}

void LeadIndexTest::statesAgreeWithTheRule_data()
{
    QTest::addColumn<QStringList>("calendars");
    QTest::newRow("day and night") << QStringList();
    QTest::newRow("office hours") << QStringList{u"es"_s};
    QTest::newRow("two offices, and a rule for day and night") << QStringList{u"es"_s, u"tr"_s};
}

void LeadIndexTest::statesAgreeWithTheRule()
{
    QFETCH(QStringList, calendars);
    Dice dice(3);
    BookFixture fixture;
    QVERIFY(fixture.importText(manyLeads(dice, 150)));
    QVERIFY(fixture.importText(smallFile()));
    LeadBook &book = fixture.book();
    TargetSettings settings = book.responseTargets().settings();
    const std::array actions{Action(Action::Kind::ContactRequest), Action(Action::Kind::Install)};
    for (qsizetype i = 0; i < calendars.size(); ++i)
        settings.rules.append(
            {actions[size_t(i)].code(), {}, {std::chrono::hours{8}, 0.25, false, calendars[i]}});
    QVERIFY(book.setResponseTargets(settings));
    qint64 paused = 0;
    for (int hour = 0; hour < 120; ++hour) {
        // Where a state changes, and a millisecond to either side.
        fixture.clock.set(
            instantFromMs(1'778'889'600'000 + hour * 3'600'000LL + static_cast<qint64>(dice.below(3)) - 1));
        QMap<QString, qint64> counts;
        for (const DeadlineState state : allDeadlineStates)
            counts[deadlineCode(state)] = 0;
        const auto rows = book.rows(fixture.ids());
        for (const LeadRow &row : *rows)
            ++counts[deadlineCode(row.deadline.state)];
        const FacetCounts facets = *book.facets({});
        QCOMPARE(facets[Facet::Deadline], counts);
        paused += counts[u"paused"_s];
        const auto stale = std::ranges::count_if(
            *rows, [&](const LeadRow &row) { return row.stay.isStale(fixture.clock.now()); });
        QCOMPARE(facets[Facet::Stale].value(u"yes"_s), stale);
        QCOMPARE(facets[Facet::Stale].value(u"no"_s), facets.total - stale);
        const auto soon = book.rows(fixture.ids(u"due:<5h"_s));
        for (const LeadRow &row : *soon)
            QVERIFY(row.deadline.due && *row.deadline.due <= fixture.clock.now() + std::chrono::hours{5});
    }
    QCOMPARE(paused > 0, !calendars.isEmpty());
}

void LeadIndexTest::equalsStayInOrder()
{
    Dice dice(9);
    BookFixture fixture;
    QVERIFY(fixture.importText(manyLeads(dice, 300)));
    for (const LeadSort sort : {LeadSort::Stage, LeadSort::Touches}) {
        for (const bool descending : {false, true}) {
            LeadQuery query;
            query.sort = sort;
            query.descending = descending;
            const QList<LeadRow> rows = *fixture.book().rows(fixture.book().select(query)->ids);
            for (qsizetype i = 1; i < rows.size(); ++i) {
                const auto keyOf = [sort](const LeadRow &row) {
                    return sort == LeadSort::Stage ? static_cast<int>(row.stage) : row.touches;
                };
                const int before = keyOf(rows[i - 1]);
                const int after = keyOf(rows[i]);
                QVERIFY(before == after ? rows[i - 1].id < rows[i].id : (before > after) == descending);
            }
        }
    }
}

void LeadIndexTest::aChoiceFindsWhatItCounts_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query :
         {"", "action:plt", "-action:plt", "language:es", "country:es", "is:stale",
          "stage:new,won source:appsource", "language:es country:es -offer:fabrikam*", "is:test", "import:1",
          "action:plt deadline:overdue step:read-request import:1"})
        QTest::newRow(query) << QString::fromLatin1(query);
}

void LeadIndexTest::aChoiceFindsWhatItCounts()
{
    QFETCH(QString, query);
    Dice dice(5);
    BookFixture fixture;
    QVERIFY(fixture.importText(manyLeads(dice, 200)));
    QVERIFY(fixture.importText(smallFile()));
    LeadBook &book = fixture.book();
    while (*book.readAhead() != ReadAhead::Nothing)
        continue;
    const LeadQuery asked = parseQuery(query);
    const FacetCounts choices = book.select(asked)->choices;
    QVERIFY(!choices[Facet::Source].isEmpty());
    for (const Facet facet : allFacets) {
        const auto &counts = choices[facet];
        for (auto count = counts.begin(); count != counts.end(); ++count) {
            LeadQuery chosen = asked;
            chosen[facet] = {{count.key()}, {}};
            QVERIFY2(book.select(chosen)->ids.size() == count.value(),
                     qPrintable(QString(facetCode(facet) + u':' + count.key())));
        }
    }
}

} // namespace leadline::test

using leadline::test::LeadIndexTest;
LEADLINE_TEST(LeadIndexTest)

#include "leadindextest.moc"
