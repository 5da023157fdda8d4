// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/leadquery.h"
#include "core/domain/stage.h"
#include "tests/support/suite.h"

#include <QRandomGenerator>
#include <map>

using namespace leadline;
using namespace Qt::StringLiterals;

class LeadQueryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalForms_data();
    void normalForms();
    void faults_data();
    void faults();
    void readsEveryFacet();
    void roundTrips();
    void neverFailsOnNoise();
    void knowsWhenNothingIsFiltered();
};

void LeadQueryTest::normalForms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("normal");
    const auto row = [](const QString &text, const QString &normal) {
        QTest::addRow("%s", qUtf8Printable(text)) << text << normal;
    };
    row(QString(), QString());
    row(u"   "_s, QString());
    row(u"budget"_s, u"budget"_s);
    row(u"  Ada   Yılmaz "_s, u"Ada Yılmaz"_s);
    row(u"\"free text\""_s, u"\"free text\""_s);
    row(u"\"single\""_s, u"single"_s);
    row(u"a\u00A0b"_s, u"a b"_s);
    row(u"word word WORD"_s, u"word"_s);
    row(u"action:plt"_s, u"action:PLT"_s);
    row(u"ACTION:Plt"_s, u"action:PLT"_s);
    row(u"ACTİON:ins"_s, u"action:INS"_s);
    row(u"action:plt,ins"_s, u"action:PLT,INS"_s);
    row(u"action:plt action:ins"_s, u"action:PLT,INS"_s);
    row(u"action:plt,PLT,plt"_s, u"action:PLT"_s);
    row(u"action:oluştur"_s, u"action:Create"_s);
    row(u"action:INF"_s, u"action:INF"_s);
    row(u"source:spza"_s, u"source:AppSource"_s);
    row(u"source:\"AppSource (SPZA)\""_s, u"source:AppSource"_s);
    row(u"source:\"Web form\""_s, u"source:\"Web form\""_s);
    row(u"source:\"\""_s, u"source:\"\""_s);
    row(u"offer:bitnami*"_s, u"offer:bitnami*"_s);
    row(u"offer:\"Rainwater Planner\""_s, u"offer:\"Rainwater Planner\""_s);
    row(u"offer:\"Rainwater Planner\",bitnami.openedx"_s, u"offer:\"Rainwater Planner\",bitnami.openedx"_s);
    row(u"offer:\"a,b\""_s, u"offer:\"a,b\""_s);
    row(u"offer:\"5\"\" pipe\""_s, u"offer:\"5\"\" pipe\""_s);
    row(u"offer:a:b"_s, u"offer:a:b"_s);
    row(u"deadline:overdue"_s, u"deadline:overdue"_s);
    row(u"deadline:AT-RISK,on_track"_s, u"deadline:at_risk,on_track"_s);
    row(u"stage:new"_s, u"stage:new"_s);
    row(u"stage:\"In conversation\""_s, u"stage:in-conversation"_s);
    row(u"due:<4h"_s, u"due:<4h"_s);
    row(u"due:4H"_s, u"due:<4h"_s);
    row(u"import:3,07,3"_s, u"import:3,7"_s);
    row(u"due:<30m"_s, u"due:<30m"_s);
    row(u"due:<90m"_s, u"due:<90m"_s);
    row(u"due:<60m"_s, u"due:<1h"_s);
    row(u"due:<48h"_s, u"due:<2d"_s);
    row(u"-import:3"_s, u"-import:3"_s);
    row(u"due:<2d due:<1h"_s, u"due:<1h"_s);
    row(u"due:<0h"_s, u"due:<0m"_s);
    row(u"is:dnc"_s, u"is:dnc"_s);
    row(u"-is:dnc"_s, u"-is:dnc"_s);
    row(u"-IS:DNC"_s, u"-is:dnc"_s);
    row(u"is:dnc -is:dnc"_s, u"-is:dnc"_s);
    row(u"is:test"_s, u"is:test"_s);
    row(u"is:dnc,test"_s, u"is:dnc is:test"_s);
    row(u"-IS:Stale"_s, u"-is:stale"_s);
    row(u"is:stale,dnc -is:stale"_s, u"is:dnc -is:stale"_s);
    row(u"-budget"_s, u"-budget"_s);
    row(u"-\"no budget\""_s, u"-\"no budget\""_s);
    row(u"\"-budget\""_s, u"\"-budget\""_s);
    row(u"--budget"_s, u"-\"-budget\""_s);
    row(u"-"_s, u"\"-\""_s);
    row(u"- a"_s, u"\"-\" a"_s);
    row(u"-action:plt"_s, u"-action:PLT"_s);
    row(u"action:plt -action:ins,dnc"_s, u"action:PLT -action:INS,DNC"_s);
    row(u"-stage:won stage:new"_s, u"stage:new -stage:won"_s);
    row(u"owner:me"_s, u"owner:me"_s);
    row(u"owner:\"\""_s, u"owner:\"\""_s);
    row(u"-owner:\"Begoña Núñez\""_s, u"-owner:\"Begoña Núñez\""_s);
    row(u"country:türkiye,Spain,XX-land"_s, u"country:TR,ES,XX-land"_s);
    row(u"language:ES"_s, u"language:es"_s);
    row(u"step:First-Call"_s, u"step:first-call"_s);
    row(u"\"action:plt\""_s, u"\"action:plt\""_s);
    row(u"\"a \"\"b\"\"\""_s, u"\"a \"\"b\"\"\""_s);
    row(u"\"free text\" due:<4h action:plt -is:dnc offer:bitnami*"_s,
        u"action:PLT offer:bitnami* due:<4h -is:dnc \"free text\""_s);
}

void LeadQueryTest::normalForms()
{
    QFETCH(QString, text);
    QFETCH(QString, normal);
    QList<QueryFault> found;
    const LeadQuery query = parseQuery(text, &found);
    QVERIFY(found.isEmpty());
    QCOMPARE(queryText(query), normal);
    QVERIFY(parseQuery(normal) == query);
}

void LeadQueryTest::faults_data()
{
    using Why = QueryFault::Why;
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("why");
    QTest::addColumn<QString>("normal");
    const auto row = [](const QString &text, const QString &word, Why why, const QString &normal) {
        QTest::addRow("%s", qUtf8Printable(text)) << text << word << int(why) << normal;
    };
    row(u"colour:red"_s, u"colour:red"_s, Why::UnknownKey, u"\"colour:red\""_s);
    row(u"dnc:yes"_s, u"dnc:yes"_s, Why::UnknownKey, u"\"dnc:yes\""_s);
    row(u"at 12:30"_s, u"12:30"_s, Why::UnknownKey, u"at \"12:30\""_s);
    row(u"-due:<4h"_s, u"-due:<4h"_s, Why::UnknownKey, u"\"-due:<4h\""_s);
    row(u"deadline:soon"_s, u"deadline:soon"_s, Why::UnknownValue, QString());
    row(u"deadline:soon,overdue"_s, u"deadline:soon,overdue"_s, Why::UnknownValue, u"deadline:overdue"_s);
    row(u"stage:bought"_s, u"stage:bought"_s, Why::UnknownValue, QString());
    row(u"due:<4"_s, u"due:<4"_s, Why::UnknownValue, QString());
    row(u"import:0"_s, u"import:0"_s, Why::UnknownValue, QString());
    row(u"import:last"_s, u"import:last"_s, Why::UnknownValue, QString());
    row(u"due:soon"_s, u"due:soon"_s, Why::UnknownValue, QString());
    row(u"due:<-4h"_s, u"due:<-4h"_s, Why::UnknownValue, QString());
    row(u"due:<99999999999999999999h"_s, u"due:<99999999999999999999h"_s, Why::UnknownValue, QString());
    row(u"is:nice"_s, u"is:nice"_s, Why::UnknownValue, QString());
    row(u"-is:test"_s, u"-is:test"_s, Why::UnknownValue, QString());
    row(u"action:"_s, u"action:"_s, Why::UnknownValue, QString());
    row(u"\"free text"_s, u"\"free text"_s, Why::UnclosedQuote, u"\"free text\""_s);
    row(u"offer:\"Rain water"_s, u"offer:\"Rain water"_s, Why::UnclosedQuote, u"offer:\"Rain water\""_s);
}

void LeadQueryTest::faults()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    QFETCH(int, why);
    QFETCH(QString, normal);
    QList<QueryFault> found;
    const LeadQuery query = parseQuery(text, &found);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().word, word);
    QCOMPARE(int(found.first().why), why);
    QCOMPARE(queryText(query), normal);
    QVERIFY(parseQuery(text) == query); // without a list of faults too
}

void LeadQueryTest::readsEveryFacet()
{
    const LeadQuery query =
        parseQuery(u"source:appsource,Web action:plt offer:\"Rainwater Planner\" "
                   u"deadline:overdue,at_risk stage:new,won due:<4h -is:dnc is:test ada -spam "
                   u"owner:\"\" -owner:Teo -country:España"_s);
    LeadQuery expected;
    expected[Facet::Source].values = {u"AppSource"_s, u"Web"_s};
    expected[Facet::Action].values = {u"PLT"_s};
    expected[Facet::Offer].values = {u"Rainwater Planner"_s};
    expected[Facet::Deadline].values = {u"overdue"_s, u"at_risk"_s};
    expected[Facet::Stage].values = {u"new"_s, u"won"_s};
    expected[Facet::Owner] = {{u""_s}, {u"Teo"_s}};
    expected[Facet::Country].without = {u"ES"_s};
    expected.dueWithin = std::chrono::hours{4};
    expected[Facet::DoNotContact].values = {u"no"_s};
    expected.testLeads = true;
    expected.words = {u"ada"_s};
    expected.without = {u"spam"_s};
    QVERIFY(query == expected);
}

namespace {

template <typename Value>
QList<Value> someOf(QRandomGenerator &random, const QList<Value> &all)
{
    QList<Value> chosen;
    for (const Value &value : all) {
        if (random.bounded(4) == 0)
            chosen.append(value);
    }
    return chosen;
}

QStringList codesOf(const auto &values, auto codeOf)
{
    QStringList codes;
    for (const auto value : values)
        codes.append(codeOf(value));
    return codes;
}

} // namespace

void LeadQueryTest::roundTrips()
{
    QRandomGenerator random(20260518);
    const QStringList texts{u"Rainwater Planner"_s, u"a,b"_s,  u"5\" pipe"_s, u"x:y"_s,   u"-z"_s, u"\""_s,
                            u"bitnami*"_s,          u"Işık"_s, u"a  b"_s,     u"\"q\""_s, u":"_s,  u",\","_s};
    for (int round = 0; round < 5000; ++round) {
        LeadQuery query;
        const std::map<Facet, QStringList> values{
            {Facet::Source, {u"AppSource"_s, u"AzurePortal"_s, u"Web form"_s, u"a,\"b\""_s, QString()}},
            {Facet::Action, {u"PLT"_s, u"DNC"_s, u"Create"_s, u"INF"_s, QString()}},
            {Facet::Offer, texts},
            {Facet::Deadline, codesOf(allDeadlineStates, &deadlineCode)},
            {Facet::Stage, codesOf(allStages, &stageCode)},
            {Facet::Owner, {u"me"_s, u"Begoña Núñez"_s, QString()}},
            {Facet::Country, {u"ES"_s, u"TR"_s, u"Narnia"_s, QString()}},
            {Facet::Language, {u"es"_s, u"tr"_s, QString()}},
            {Facet::NextStep, {u"first-call"_s, QString()}},
            {Facet::Import, {u"1"_s, u"20"_s}}};
        for (const auto &[facet, all] : values)
            query[facet] = {someOf<QString>(random, all), someOf<QString>(random, all)};
        query.without = someOf<QString>(random, texts);
        query.words = someOf<QString>(random, texts);
        if (random.bounded(2) == 0)
            query[Facet::DoNotContact].values = {random.bounded(2) == 0 ? u"yes"_s : u"no"_s};
        if (random.bounded(2) == 0)
            query.dueWithin = std::chrono::milliseconds(random.bounded(100'000'000));
        query.testLeads = random.bounded(2) == 0;
        QList<QueryFault> found;
        const QString text = queryText(query);
        QVERIFY2(parseQuery(text, &found) == query, qUtf8Printable(text));
        QVERIFY2(found.isEmpty(), qUtf8Printable(text));
    }
}

void LeadQueryTest::neverFailsOnNoise()
{
    QRandomGenerator random(7);
    const QString letters = u"\"\"\"::,,-<* -action:offeris:dnc4hduestageowner \u00A0İıé\t"_s;
    for (int round = 0; round < 20000; ++round) {
        QString text;
        for (int i = random.bounded(24); i > 0; --i)
            text += letters[random.bounded(int(letters.size()))];
        const LeadQuery query = parseQuery(text);
        const QString normal = queryText(query);
        QVERIFY2(parseQuery(normal) == query, qUtf8Printable(text + u" -> "_s + normal));
        QVERIFY2(queryText(parseQuery(normal)) == normal, qUtf8Printable(text));
    }
}

void LeadQueryTest::knowsWhenNothingIsFiltered()
{
    LeadQuery query;
    QVERIFY(query.isUnfiltered());
    query.sort = LeadSort::Name;
    query.descending = true;
    QVERIFY(query.isUnfiltered());
    for (const QString &text :
         {u"a"_s, u"source:a"_s, u"action:a"_s, u"offer:a"_s, u"deadline:none"_s, u"stage:new"_s,
          u"due:<1h"_s, u"is:dnc"_s, u"-is:dnc"_s, u"is:test"_s, u"-a"_s, u"-stage:won"_s})
        QVERIFY2(!parseQuery(text).isUnfiltered(), qPrintable(text));
}

LEADLINE_TEST(LeadQueryTest)
#include "leadquerytest.moc"
