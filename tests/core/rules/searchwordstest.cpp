// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/searchwords.h"
#include "core/rules/sortkeys.h"
#include "tests/support/suite.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

/// As the store asks: every beginning with the space before it.
bool finds(const QString &words, const QString &typed)
{
    const QStringList beginnings = wordBeginnings({typed});
    return std::ranges::all_of(
        beginnings, [&words](const QString &beginning) { return words.contains(QString(u' ' + beginning)); });
}

Customer customerOf(const QString &first, const QString &last, const QString &company = {},
                    const QString &email = {})
{
    Customer customer;
    customer.firstName = first;
    customer.lastName = last;
    customer.company = company;
    customer.email = email;
    return customer;
}

} // namespace

class SearchWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void beginnings_data();
    void beginnings();
    void findsCustomers_data();
    void findsCustomers();
    void hits_data();
    void hits();
    void sortKeysFold_data();
    void sortKeysFold();
};

void SearchWordsTest::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("signs only") << u" -,;\n\t@. "_s << u""_s;
    QTest::newRow("one") << u"Acme"_s << u" acme"_s;
    QTest::newRow("signs part words") << u"Foster, Ng & Partners"_s << u" foster ng partners"_s;
    QTest::newRow("e-mail") << u"begona@example.com"_s << u" begona example com"_s;
    QTest::newRow("accents go") << u"Begoña Núñez"_s << u" begona nunez"_s;
    QTest::newRow("Turkish") << u"IŞIL ışık İzmir"_s << u" isil isik izmir"_s;
    QTest::newRow("digits stay") << u"Route 66b"_s << u" route 66b"_s;
    QTest::newRow("other scripts") << u"株式会社 Ελλάς"_s << u" 株式会社 ελλας"_s;
    QTest::newRow("outside the first plane") << u"𠮷野 家"_s << u" 𠮷野 家"_s;
}

void SearchWordsTest::words()
{
    QFETCH(QString, text);
    QTEST(searchWords({text}), "expected");
}

void SearchWordsTest::beginnings_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nothing") << QStringList() << QStringList();
    QTest::newRow("signs only") << QStringList{u"%"_s, u"_ *"_s, u"\"'"_s} << QStringList();
    QTest::newRow("two words") << QStringList{u"Núñez Beg"_s} << QStringList{u"nunez"_s, u"beg"_s};
    QTest::newRow("two texts") << QStringList{u"Núñez"_s, u"BEG"_s} << QStringList{u"nunez"_s, u"beg"_s};
    QTest::newRow("an address falls apart")
        << QStringList{u"a.b@c.d"_s} << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
}

void SearchWordsTest::beginnings()
{
    QFETCH(QStringList, typed);
    QTEST(wordBeginnings(typed), "expected");
}

void SearchWordsTest::findsCustomers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::newRow("nothing typed") << u""_s << true;
    QTest::newRow("first name") << u"beg"_s << true;
    QTest::newRow("any order") << u"peña begoña"_s << true;
    QTest::newRow("without accents, upper case") << u"NUNEZ"_s << true;
    QTest::newRow("not inside a word") << u"unez"_s << false;
    QTest::newRow("e-mail whole") << u"begona@example.com"_s << true;
    QTest::newRow("domain") << u"example"_s << true;
    QTest::newRow("phone as written") << u"+34 683 554 009"_s << true;
    QTest::newRow("phone run together") << u"34683554"_s << true;
    QTest::newRow("job title") << u"cto"_s << true;
    QTest::newRow("offer id") << u"fabrikam.rain"_s << true;
    QTest::newRow("offer title") << u"rain plan"_s << true;
    QTest::newRow("one word too many") << u"begona foster"_s << false;
    QTest::newRow("across a border of fields") << u"begonanunez"_s << false;
}

void SearchWordsTest::findsCustomers()
{
    QFETCH(QString, typed);
    Customer customer = customerOf(u"Begoña"_s, u"Núñez"_s, u"Viveros Peña"_s, u"begona@example.com"_s);
    customer.phone = u"+34 683 554 009"_s;
    customer.jobTitle = u"CTO"_s;
    const OfferRef offer{u"fabrikam"_s, u"rain"_s, u"Rain Planner"_s};
    QTEST(finds(searchWords(customer) + searchWords(offer), typed), "found");
    // Appending makes the words of both.
    QCOMPARE(QString(searchWords({u"one"}) + searchWords({u"two"})), searchWords({u"one", u"two"}));
}

void SearchWordsTest::hits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("nothing typed") << u"Acme"_s << u""_s << QStringList();
    QTest::newRow("nothing there") << u""_s << u"acme"_s << QStringList();
    QTest::newRow("the beginning") << u"Acme Ltd"_s << u"ac"_s << QStringList{u"Ac"_s};
    QTest::newRow("not inside a word") << u"Acme"_s << u"cme"_s << QStringList();
    QTest::newRow("each word") << u"Anna Andersson"_s << u"an"_s << QStringList{u"An"_s, u"An"_s};
    QTest::newRow("several words") << u"Anna Berg"_s << u"be an"_s << QStringList{u"An"_s, u"Be"_s};
    QTest::newRow("the longest") << u"Anna"_s << u"a ann"_s << QStringList{u"Ann"_s};
    QTest::newRow("accents") << u"Begoña Núñez"_s << u"nunez"_s << QStringList{u"Núñez"_s};
    QTest::newRow("accents apart") << u"Núñez"_s << u"nun"_s << QStringList{u"Núñ"_s};
    QTest::newRow("Turkish") << u"IŞIK Işık ışık"_s << u"isik"_s
                             << QStringList{u"IŞIK"_s, u"Işık"_s, u"ışık"_s};
    QTest::newRow("letters that fold to two") << u"Straße"_s << u"stras"_s << QStringList{u"Straß"_s};
    QTest::newRow("e-mail") << u"begona@example.com"_s << u"exam"_s << QStringList{u"exam"_s};
    QTest::newRow("digits run together") << u"+34 (600) 123-456"_s << u"34600"_s << QStringList{u"34 (600"_s};
    QTest::newRow("digits of a part") << u"+34 600 123"_s << u"600"_s << QStringList{u"600"_s};
    QTest::newRow("beyond the basic plane") << u"𝒜 Acme"_s << u"acm"_s << QStringList{u"Acm"_s};
}

void SearchWordsTest::hits()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    QStringList marked;
    for (const TextSpan &hit : hitsIn(text, wordBeginnings({typed})))
        marked.append(text.sliced(hit.begin, hit.end - hit.begin));
    QCOMPARE(marked, found);
}

void SearchWordsTest::sortKeysFold_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("name");
    QTest::newRow("both") << u"Begoña"_s << u"Núñez"_s << u"b@example.com"_s << u"begona nunez"_s;
    QTest::newRow("first") << u"Işıl"_s << u""_s << u"b@example.com"_s << u"isil"_s;
    QTest::newRow("last") << u""_s << u"Işık"_s << u"b@example.com"_s << u"isik"_s;
    QTest::newRow("what is shown instead") << u""_s << u""_s << u"B@Example.com"_s << u"b@example.com"_s;
}

void SearchWordsTest::sortKeysFold()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(QString, email);
    QFETCH(QString, name);
    const SortKeys keys = sortKeys(customerOf(first, last, u"Örnek A.Ş."_s, email));
    QCOMPARE(keys.name, name);
    QCOMPARE(keys.company, u"ornek a.s."_s);
}

} // namespace leadline::test

using leadline::test::SearchWordsTest;
LEADLINE_TEST(SearchWordsTest)

#include "searchwordstest.moc"
