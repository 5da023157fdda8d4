// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csvdialect.h"
#include "core/formats/cellshape.h"
#include "tests/core/formats/corpus.h"
#include "tests/support/sharedmaterial.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;

namespace leadline::test {

class CsvDialectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void neverEmpty();
    void damagedNumbers();
    void shapes_data();
    void shapes();
    void pollock();
    void pythonSniffer();
};

void CsvDialectTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("delimiter");
    QTest::addColumn<QChar>("quote");
    QTest::addColumn<QChar>("escape");
    QTest::addColumn<int>("header");
    QTest::addColumn<int>("firstData");
    const auto row = [](const char *name, const QString &text, char16_t delimiter, char16_t quote,
                        char16_t escape, int header, int firstData) {
        QTest::newRow(name) << text << QChar(delimiter) << QChar(quote) << QChar(escape) << header
                            << firstData;
    };
    row("comma", u"Name,Email\nAda,ada@example.com\n"_s, u',', u'"', u'"', 1, 2);
    row("semicolon with commas", u"Nombre;Empresa;Notas\nÍñigo;Viveros, S.L.;a, b\nEva;Aguas, S.A.;c, d\n"_s,
        u';', u'"', u'"', 1, 2);
    row("tab", u"FirstName\tLastName\tEmail\nA\tB\ta@example.com\n"_s, u'\t', u'"', u'"', 1, 2);
    row("pipe", u"FirstName|LastName|Email\nA|B|a@example.com\n"_s, u'|', u'"', u'"', 1, 2);
    row("pipe in lead sources",
        u"Lead Source,Email\nAzureMarketplace-INS | a.b,x@example.com\nAzurePortal-Create | a.c,y@example.com\n"_s,
        u',', u'"', u'"', 1, 2);
    row("single quotes", u"id,note\n1,'a, b'\n2,'c, d'\n3,'e, f'\n"_s, u',', u'\'', u'\'', 1, 2);
    row("apostrophes are no quotes", u"Name,Email\nO'Brien,o@example.com\nD'Arcy,d@example.com\n"_s, u',',
        u'"', u'"', 1, 2);
    row("backslash",
        u"Name,Notes,Email\nAda,\"say \\\"hi\\\", then go\",a@example.com\nBo,\"x \\\"y\\\", z\",b@example.com\n"_s,
        u',', u'"', u'\\', 1, 2);
    row("sep line", u"sep=;\r\nName;Email\r\nAda;ada@example.com\r\n"_s, u';', u'"', u'"', 2, 3);
    row("odd sep line", u"sep=^\nName^Email\nAda^ada@example.com\n"_s, u'^', u'"', u'"', 2, 3);
    row("title lines",
        u"Leads report\nMade on 2026-05-01\n\nFirst Name,Last Name,Email\nA,B,a@example.com\nC,D,c@example.com\n"_s,
        u',', u'"', u'"', 4, 5);
    row("no header", u"Ada,ada@example.com,2026-05-01\nBo,bo@example.com,2026-05-02\n"_s, u',', u'"', u'"', 0,
        1);
    row("lone column", u"Email\nada@example.com\nbo@example.com\n"_s, u',', u'"', u'"', 1, 2);
    row("prose", u"Abc def"_s, u',', u'"', u'"', 1, 2);
    row("empty", QString(), u',', u'"', u'"', 1, 2);
}

void CsvDialectTest::finds()
{
    QFETCH(QString, text);
    const CsvDialect dialect = detectDialect(text, true).front().dialect;
    QTEST(dialect.delimiter, "delimiter");
    QTEST(dialect.quote, "quote");
    QTEST(dialect.escape, "escape");
    QTEST(dialect.headerLine, "header");
    QTEST(dialect.firstDataLine, "firstData");
}

void CsvDialectTest::neverEmpty()
{
    for (const QString &text : {QString(), u"\n"_s, u"\""_s, u"sep=;"_s, u"sep=;\n"_s, u",,,\n"_s}) {
        for (const bool complete : {true, false}) {
            const QList<DialectGuess> guesses = detectDialect(text, complete);
            QVERIFY(!guesses.isEmpty());
            QVERIFY(guesses.front().confidence >= 0.0 && guesses.front().confidence <= 1.0);
        }
    }
}

void CsvDialectTest::damagedNumbers()
{
    for (const QString &text : {u"9,05E+11"_s, u"9.05E+11"_s, u"9.05325E+11"_s, u" 9e11 "_s, u"+9,05E+11"_s,
                                u"1E+12"_s, u"####"_s, u"########"_s})
        QVERIFY2(isDamagedNumber(text), qPrintable(text));
    for (const QString &text :
         {u""_s, u"905325516979"_s, u"+90 532 551 69 79"_s, u"E11"_s, u"9E"_s, u"9.0.5E+11"_s, u"ext 5E"_s,
          u"#1"_s, u"9,05E+1111"_s, u"12 E+11"_s, u"-"_s, u"5.5"_s})
        QVERIFY2(!isDamagedNumber(text), qPrintable(text));
}

void CsvDialectTest::shapes_data()
{
    QTest::addColumn<int>("shape");
    const auto row = [](const char *text, CellShape shape) { QTest::newRow(text) << int(shape); };
    row("", CellShape::Empty);
    row("-1.234,50", CellShape::Number);
    row("12%", CellShape::Number);
    row("'12", CellShape::Odd);
    row("1,", CellShape::Odd);
    row("2026-05-15T10:00:00Z", CellShape::Moment);
    row("10:15", CellShape::Moment);
    row("+90 (532) 551 69 79", CellShape::Number); // signs and digits: nothing rests on which of the two
    row("532x551", CellShape::Phone);
    row("ada@example.com", CellShape::Address);
    row("https://example.org/a?x=1,2;y", CellShape::Address);
    row("https://example.org/a,", CellShape::Odd);
    row("Nadia Okonkwo-Lund", CellShape::Words);
    row("POINT(48.7, 9.1)", CellShape::Words);
    row("{\"a\": 1, \"b\": 2}", CellShape::Words);
    row("we run 14 nurseries, please call", CellShape::Prose);
    row("a,b c", CellShape::Odd);
    row("a;b", CellShape::Odd);
    row("\"say hi, then", CellShape::Odd);
}

void CsvDialectTest::shapes()
{
    QFETCH(int, shape);
    QCOMPARE(int(cellShape(QString::fromUtf8(QTest::currentDataTag()))), shape);
}

void CsvDialectTest::pollock()
{
    LEADLINE_NEED_SHARED(folder, u"corpora/sniffer-pollock"_s);
    Tally tally{u"sniffer-pollock"_s, 0, 0, {}};
    for (const QJsonValue &value : jsonObject(folder + u"/index.json"_s).value(u"cases"_s).toArray()) {
        const QJsonObject one = value.toObject();
        const QJsonObject label = one.value(u"dialect"_s).toObject();
        const QString text = fileText(folder + u'/' + one.value(u"file"_s).toString()).left(64 * 1024);
        const CsvDialect dialect = detectDialect(text, false).front().dialect;
        const bool good = label.value(u"delimiter"_s).toString() == dialect.delimiter &&
                          label.value(u"quote"_s).toString(QString(dialect.quote)) == dialect.quote;
        tally.count(good, QString(one.value(u"id"_s).toString() + u" read with "_s + dialect.delimiter +
                                  u' ' + dialect.quote));
    }
    tally.print();
    QVERIFY(tally.run > 100);
    QVERIFY(tally.share() >= 0.97);
}

void CsvDialectTest::pythonSniffer()
{
    LEADLINE_NEED_SHARED(folder, u"corpora/python-csv"_s);
    Tally tally{u"python-csv sniff"_s, 0, 0, {}};
    for (const QJsonValue &value : jsonObject(folder + u"/index.json"_s).value(u"cases"_s).toArray()) {
        const QJsonObject one = value.toObject();
        const QJsonObject label = one.value(u"dialect"_s).toObject();
        if (!one.value(u"file"_s).toString().startsWith(u"sniff/") || !label.contains(u"delimiter"_s))
            continue;
        const CsvDialect dialect =
            detectDialect(fileText(folder + u'/' + one.value(u"file"_s).toString()), true).front().dialect;
        const bool good = label.value(u"delimiter"_s).toString() == dialect.delimiter;
        tally.count(good, QString(one.value(u"id"_s).toString() + u" read with "_s + dialect.delimiter));
    }
    tally.print();
    QVERIFY(tally.run > 0);
    QVERIFY(tally.share() >= 0.88);
}

} // namespace leadline::test

using leadline::test::CsvDialectTest;
LEADLINE_TEST(CsvDialectTest)

#include "csvdialecttest.moc"
