// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/services/bookfixture.h"
#include "tests/support/sharedmaterial.h"
#include "tests/support/suite.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

qint64 sumOf(const auto &counts)
{
    return std::accumulate(counts.begin(), counts.end(), qint64{0});
}

} // namespace

class QueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void facetsAddUp_data();
    void facetsAddUp();
    void sorts_data();
    void sorts();
};

void QueryTest::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("found");
    const auto row = [](const QString &query, int found) {
        QTest::newRow(qPrintable(query)) << query << found;
    };
    row(u""_s, 7);
    row(u"isik"_s, 1);
    row(u"IŞIK"_s, 1);
    row(u"nunez"_s, 2);
    row(u"begona vivero"_s, 2);
    row(u"34683554009"_s, 2);
    row(u"action:plt"_s, 2);
    row(u"action:plt,ins"_s, 3);
    row(u"source:appsource"_s, 3);
    row(u"offer:bitnami*"_s, 3);
    row(u"offer:fabrikam.rain"_s, 2);
    row(u"is:dnc"_s, 1);
    row(u"-is:dnc"_s, 6);
    row(u"is:stale"_s, 0);
    row(u"-is:stale"_s, 7);
    row(u"is:test"_s, 1);
    row(u"import:1"_s, 7);
    row(u"import:1 nunez"_s, 2);
    row(u"import:99"_s, 0);
    row(u"deadline:overdue"_s, 1);
    row(u"deadline:none"_s, 1);
    row(u"due:<4h"_s, 3);
    row(u"stage:new"_s, 7);
    row(u"stage:won"_s, 0);
    row(u"-stage:new"_s, 0);
    row(u"-action:plt"_s, 5);
    row(u"-nunez"_s, 5);
    row(u"-nunez -isik"_s, 4);
    row(u"-import:1"_s, 0);
    row(u"-import:99"_s, 7);
    row(u"owner:\"\""_s, 7);
    row(u"owner:*"_s, 7);
    row(u"-owner:\"\""_s, 0);
    row(u"\"'; DROP TABLE lead; --\""_s, 0);
}

void QueryTest::finds()
{
    QFETCH(QString, query);
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    QTEST(int(fixture.ids(query).size()), "found");
    QCOMPARE(fixture.book().facets(parseQuery(query))->total, fixture.ids(query).size());
    QCOMPARE(fixture.book().select(parseQuery(query))->all, 7);
}

void QueryTest::facetsAddUp_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::newRow("small") << QStringList();
    QTest::newRow("ids") << QStringList{u"leads-en.csv"_s};
    QTest::newRow("titles") << QStringList{u"https-bodies.jsonl"_s};
    QTest::newRow("ids, then titles") << QStringList{u"leads-en.csv"_s, u"https-bodies.jsonl"_s};
    QTest::newRow("ids and titles") << QStringList{u"azure-table-export.csv"_s, u"https-bodies.jsonl"_s,
                                                   u"damaged.csv"_s};
}

void QueryTest::facetsAddUp()
{
    QFETCH(QStringList, files);
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    for (const QString &file : files) {
        LEADLINE_NEED_SHARED(path, QString(u"samples/"_s + file));
        QVERIFY(fixture.import(path));
    }
    LeadBook &book = fixture.book();
    const FacetCounts counts = *book.facets({});
    QCOMPARE(counts.total, fixture.ids().size());
    const FacetCounts touches = *book.touchFacets({});
    for (const FacetCounts &each : {counts, touches}) {
        for (const Facet facet : allFacets) {
            if (canGroupBy(facet))
                QCOMPARE(sumOf(each[facet]), each.total);
        }
    }
    // A number that is shown can be opened: the same number of leads stands behind it, and the others are
    // those without it.
    for (const Facet facet : allFacets) {
        for (const auto &[value, count] : counts[facet].asKeyValueRange()) {
            LeadQuery query;
            query[facet].values = {value};
            QCOMPARE(book.select(query)->ids.size(), count);
            if (isFlag(facet)) // its two sides are each other's rest
                continue;
            query[facet] = {{}, {value}};
            QCOMPARE(book.select(query)->ids.size(), counts.total - count);
        }
    }
    // Choosing in one facet leaves the other values of it to choose from.
    LeadQuery chosen;
    chosen[Facet::Action].values = {u"PLT"_s};
    const FacetCounts choices = book.select(chosen)->choices;
    QCOMPARE(choices[Facet::Action], counts[Facet::Action]);
    QCOMPARE(choices.total, counts[Facet::Action].value(u"PLT"_s));
    QCOMPARE(sumOf(choices[Facet::Offer]), choices.total);
}

void QueryTest::sorts_data()
{
    QTest::addColumn<LeadSort>("sort");
    for (const LeadSort sort : allSorts)
        QTest::newRow(qPrintable(sortCode(sort))) << sort;
}

void QueryTest::sorts()
{
    QFETCH(LeadSort, sort);
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    LeadBook &book = fixture.book();
    QVERIFY(book.setStage(fixture.id(u"owen"_s), Stage::Qualified, {}));
    LeadQuery query;
    query.sort = sort;
    const QList<LeadId> ids = book.select(query)->ids;
    query.descending = true;
    const QList<LeadId> back = book.select(query)->ids;
    QCOMPARE(QSet<LeadId>(ids.begin(), ids.end()), QSet<LeadId>(back.begin(), back.end()));
    const auto keyOf = [sort](const LeadRow &row) -> QString {
        const auto number = [](qint64 value) { return QString::number(value).rightJustified(20, u'0'); };
        switch (sort) {
        case LeadSort::Due: // open clocks by their end, then what is answered, then what has none
            return row.deadline.due ? number(toMs(*row.deadline.due)) : u"z"_s;
        case LeadSort::Received:
            return number(toMs(row.received));
        case LeadSort::Name:
            return row.name.isEmpty()
                       ? row.name
                       : row.name.left(1).normalized(QString::NormalizationForm_D).left(1).toLower();
        case LeadSort::Company:
            return row.company.normalized(QString::NormalizationForm_D).left(1).toLower();
        case LeadSort::Source:
            return row.source.code().toLower();
        case LeadSort::Action:
            return row.action.code().toLower();
        case LeadSort::Offer:
            return row.offer.code();
        case LeadSort::Stage:
            return number(int(row.stage));
        case LeadSort::Touches:
            return number(row.touches);
        case LeadSort::Owner:
            return row.owner.toLower();
        case LeadSort::Country:
            return row.country.toLower();
        case LeadSort::NextStep:
            return row.nextStep.key;
        }
        return {};
    };
    const auto keysOf = [&](const QList<LeadId> &order) {
        QStringList keys;
        const QList<LeadRow> rows = *book.rows(order);
        for (const LeadRow &row : rows)
            keys.append(keyOf(row));
        return keys;
    };
    const QStringList up = keysOf(ids);
    const QStringList down = keysOf(back);
    QVERIFY2(std::is_sorted(up.begin(), up.end()), qPrintable(up.join(u' ')));
    QVERIFY2(std::is_sorted(down.rbegin(), down.rend()), qPrintable(down.join(u' ')));
}

} // namespace leadline::test

Q_DECLARE_METATYPE(leadline::LeadSort)

using leadline::test::QueryTest;
LEADLINE_TEST(QueryTest)

#include "querytest.moc"
