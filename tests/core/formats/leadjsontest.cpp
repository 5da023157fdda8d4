// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/leadjson.h"
#include "core/domain/leadfield.h"
#include "core/formats/leadform.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

QString shown(const JsonTable &table)
{
    QStringList rows{table.header.join(u'|')};
    for (const Record &record : table.records)
        rows.append(QString(QString::number(record.line) + u':' + record.cells.join(u'|')));
    for (const TextWarning &warning : table.warnings)
        rows.append(QString(QString::number(warning.line) + u' ' + code(warning.code)));
    return rows.join(u" / "_s);
}

} // namespace

class LeadJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void keepsRaw();
    void recognises();
    void recognisesForms();
    void deepNesting();
    void faultPlace();
    void manyFaults();
    void customerInfo();
};

void LeadJsonTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("object",
        u"{\"UserDetails\": {\"FirstName\": \"Ada\", \"Phone\": \"\"}, \"LeadSource\": \"A (SPZA)\"}"_s,
        u"FirstName|Phone|LeadSource / 1:Ada||A (SPZA)"_s);
    row("lines in any case",
        u"{\"LeadSource\":\"A\",\"userDetails\":{\"Email\":\"x\"}}\n\n{\"userDetails\":{\"email\":\"y\"},\"leadSource\":\"B\"}\n"_s,
        u"LeadSource|Email / 1:A|x / 3:B|y"_s);
    row("array", uR"([{"a":1},{"b":true,"a":null}])"_s, u"a|b / 1:1| / 1:|true"_s);
    row("odata", u"{\"odata.metadata\":\"m\",\"value\":[{\"RowKey\":\"1\"},\n{\"RowKey\":\"2\"}]}"_s,
        u"RowKey / 1:1 / 2:2"_s);
    row("empty odata", uR"({"value":[]})"_s, QString());
    row("big numbers stay", uR"({"ticks":638400000000000000,"x":1.50})"_s,
        u"ticks|x / 1:638400000000000000|1.50"_s);
    row("escapes", uR"({"a":"x\n\"\u0131\ud83d\ude00\\"})"_s, u"a / 1:x\n\"ı😀\\"_s);
    row("halves of characters", uR"({"a":"x\ud83d","b":"\ude00\ud83d\ude00\ud83d\n"})"_s,
        u"a|b / 1:x\uFFFD|\uFFFD😀\uFFFD\n"_s);
    row("list inside", uR"({"tags":["x","y"]})"_s, u"tags / 1:[\"x\",\"y\"]"_s);
    row("one name twice", uR"({"name":"deal","customer":{"name":"Ada"}})"_s,
        u"name|customer.name / 1:deal|Ada"_s);
    row("missing comma", u"{ \"LeadSource\": \"A\",\n \"OfferTitle\": \"Rain\"\n \"Description\": \"x\" }"_s,
        u"LeadSource|OfferTitle|Description / 1:A|Rain|x / 1 mended_json"_s);
    row("a bad line between", u"{\"a\":1}\n{\"a\":}\n{\"a\":3}\n"_s, u"a / 1:1 / 3:3 / 2 bad_json"_s);
    row("a broken object in an array", uR"([{"a":1},{"a":},{"a":3}])"_s, u"a / 1:1 / 1:3 / 1 bad_json"_s);
    row("a broken row of odata",
        uR"({"odata.count":3,"value":[{"a":1},{"a" 2},{"a":3}],"next":{"x":1}} {"a":4})"_s,
        u"a / 1:1 / 1:3 / 1:4 / 1 bad_json"_s);
    row("a brace forgotten", u"{\"a\":1}\n{\"a\":2\n{\"a\":3}\n"_s, u"a / 1:1 / 3:3 / 3 bad_json"_s);
    row("an array cut off", u"[{\"a\":1},\n{\"a\":2}"_s, u"a / 1:1 / 2:2 / 2 bad_json"_s);
    row("one behind the other", uR"({"a":1}{"a":2} {"a":3})"_s, u"a / 1:1 / 1:2 / 1:3"_s);
    row("commas left over", uR"([{"a":1,},{"a":2},])"_s, u"a / 1:1 / 1:2 / 1 mended_json"_s);
    row("quotes of a word processor", u"{“a”: “x 'y' z”, „b“: 1}"_s, u"a|b / 1:x 'y' z|1 / 1 mended_json"_s);
    row("one key twice", uR"({"encoding":"a","encoding":"a","x":1,"x":2})"_s, u"encoding|x|x 2 / 1:a|1|2"_s);
    row("a mark and lines of Windows", u"\uFEFF{\"a\":1}\r\n{\"a\":2}\r\n"_s, u"a / 1:1 / 2:2"_s);
    row("an array in lines", u"[\n  {\n    \"a\": 1\n  },\n  {\n    \"a\": 2\n  }\n]\n"_s,
        u"a / 2:1 / 5:2"_s);
    row("a web-to-lead post",
        u"first_name=Aiko&last_name=Vance&email=aiko.vance%40example.net&description=\n&company=Vance+Soil+"
        u"Lab"
        "&lead_source=SPZA-DNC%7Ca.b&oid=00D&encoding=UTF-8&encoding=UTF-8"_s,
        u"first_name|last_name|email|description|company|lead_source|oid|encoding / "
        "1:Aiko|Vance|aiko.vance@example.net||Vance Soil Lab|SPZA-DNC|a.b|00D|UTF-8"_s);
    row("a post a line",
        u"email=a%40example.com&first_name=%C3%96zge\nemail=b%40example.com&first_name=Bo\n"_s,
        u"email|first_name / 1:a@example.com|Özge / 2:b@example.com|Bo"_s);
    row("a pair a line",
        u"first_name=Ada\r\nemail=a@example.com\r\n\r\nfirst_name=Bo\r\nemail=b@example.com\r\n"_s,
        u"first_name|email / 1:Ada|a@example.com / 4:Bo|b@example.com"_s);
    row("cut at the end", u"{\"a\":1}\n{\"a\":\"x"_s, u"a / 1:1 / 2 bad_json"_s);
    row("no json", u"Name,Email"_s, u" / 1 bad_json"_s);
    row("no object", u"[1]"_s, u" / 1 bad_json"_s);
    row("nothing", u" \n"_s, QString());
}

void LeadJsonTest::reads()
{
    QFETCH(QString, text);
    QTEST(shown(readLeadJson(text)), "expected");
}

void LeadJsonTest::keepsRaw()
{
    const JsonTable table = readLeadJson(u" [ {\"a\": 1} ,\n {\"a\": 2}]"_s);
    QCOMPARE(table.records.at(0).raw, u"{\"a\": 1}"_s);
    QCOMPARE(table.records.at(1).raw, u"{\"a\": 2}"_s);
}

void LeadJsonTest::recognises()
{
    for (const QString &text : {u"{\"a\":1}"_s, u" [\n{"_s, u"\uFEFF{ \"a\""_s, u"[]"_s, u"{}"_s})
        QVERIFY2(looksLikeJson(text), qPrintable(text));
    for (const QString &text : {u"Name,Email"_s, QString(), u"[x],y"_s, u"{name},x"_s, u"\"{\""_s})
        QVERIFY2(!looksLikeJson(text), qPrintable(text));
}

void LeadJsonTest::recognisesForms()
{
    for (const QString &text : {u"first_name=A&email=b"_s, u"oid=1\nlead_source=x|y\n"_s})
        QVERIFY2(looksLikeForm(text), qPrintable(text));
    for (const QString &text : {u"Name,Email\na=b,c=d"_s, QString(), u"x=1&y=2"_s, u"sep=;\nEmail;email=a"_s,
                                u"email=a&first_name=b\nplain text\n"_s, u"{\"email\":1}"_s})
        QVERIFY2(!looksLikeForm(text), qPrintable(text));
}

void LeadJsonTest::deepNesting()
{
    const JsonTable table = readLeadJson(u"{\"a\":"_s.repeated(100'000));
    QCOMPARE(table.records.size(), 0);
    QVERIFY(!table.warnings.isEmpty());
}

void LeadJsonTest::faultPlace()
{
    const JsonTable table = readLeadJson(u"[{\"a\": 1},\n {\"a\": 2,\n  \"b\": },\n {\"a\": 3}]"_s);
    QCOMPARE(table.records.size(), 2);
    QCOMPARE(table.warnings.size(), 1);
    QCOMPARE(table.warnings[0].line, 3);
    QCOMPARE(table.warnings[0].text, u"8:   \"b\": },"_s);
}

/// Many broken lines cost no more than many good ones.
void LeadJsonTest::manyFaults()
{
    const JsonTable table = readLeadJson(QString(u"{\"a\": [1\n"_s.repeated(20'000) + u"{\"a\": 7}\n"));
    QCOMPARE(table.records.size(), 1);
    QCOMPARE(table.warnings.size(), 20'000);
}

void LeadJsonTest::customerInfo()
{
    IncomingLead lead;
    lead.customerInfo =
        uR"({"FirstName": "Teo ", "email": "t@example.net", "Title": "Buyer", "Shoe": "43", "Country": null})"_s;
    lead.email = u"kept@example.net"_s;
    QVERIFY(expandCustomerInfo(lead));
    QCOMPARE(lead.firstName, u"Teo"_s);
    QCOMPARE(lead.email, u"kept@example.net"_s);
    QCOMPARE(lead.jobTitle, u"Buyer"_s);
    QCOMPARE(lead.country, QString());
    for (const QString &bad : {QString(), u"Ada"_s, u"[1]"_s, u"{\"FirstName\":"_s}) {
        IncomingLead other;
        other.customerInfo = bad;
        QVERIFY(!expandCustomerInfo(other));
    }
}

} // namespace leadline::test

using leadline::test::LeadJsonTest;
LEADLINE_TEST(LeadJsonTest)

#include "leadjsontest.moc"
