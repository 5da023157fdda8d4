// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csvreader.h"
#include "tests/core/formats/corpus.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

/// "1:a|b 2:c" for records, and "1.2 stray_quote" for warnings: line, column, code.
QString shown(const ReadText &read)
{
    QStringList records;
    for (const Record &record : read.records)
        records.append(QString(QString::number(record.line) + u':' + record.cells.join(u'|')));
    return records.join(u' ');
}

QString shownWarnings(const ReadText &read)
{
    QStringList warnings;
    for (const TextWarning &warning : read.warnings)
        warnings.append(QString(QString::number(warning.line) + u'.' + QString::number(warning.column) +
                                u' ' + code(warning.code)));
    return warnings.join(u", "_s);
}

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void dialects_data();
    void dialects();
    void startsAtTheHeaderLine();
    void keepsRaw();
    void hugeQuotedCell();
    void hugeBareCell();
    void hugeRecord();
    void manyColumns();
    void manyRunaways();
};

void CsvReaderTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("records");
    QTest::addColumn<QString>("warnings");
    const auto row = [](const char *name, const QString &text, const QString &records,
                        const QString &warnings = {}) { QTest::newRow(name) << text << records << warnings; };
    row("nothing", {}, {});
    row("no line end", u"a,b"_s, u"1:a|b"_s);
    row("mixed line ends", u"a\r\nb\nc\rd"_s, u"1:a 2:b 3:c 4:d"_s);
    row("blank lines", u"\r\na\n\n\r\n\rb\n"_s, u"2:a 6:b"_s);
    row("only delimiters", u",\n,,"_s, u"1:| 2:||"_s);
    row("ends with a delimiter", u"a,"_s, u"1:a|"_s);
    row("quoted", u"\"a,b\",\"c\"\"d\"\n"_s, u"1:a,b|c\"d"_s);
    row("quoted empty", u"\"\"\n\"\",\"\""_s, u"1: 2:|"_s);
    row("lines in quotes", u"\"a\r\nb\rc\nd\",e\nf"_s, u"1:a\r\nb\rc\nd|e 5:f"_s);
    row("blanks after a quote", u"\"a\" ,\"b\"\t\r\nc"_s, u"1:a|b 2:c"_s);
    row("blank before a quote", u"a, \"b\""_s, u"1:a| \"b\""_s, u"1.2 stray_quote"_s);
    row("quote in a bare cell", u"5\" pipe,x"_s, u"1:5\" pipe|x"_s, u"1.1 stray_quote"_s);
    row("text after a quote", u"\"a\"bc,x\ny"_s, u"1:abc|x 2:y"_s, u"1.1 stray_quote"_s);
    row("runaway at the end", u"h\na,\"b,c\nd,e\n"_s, u"1:h 2:a|\"b|c 3:d|e"_s, u"2.2 runaway_quote"_s);
    row("runaway in the last line", u"h\na,\"b,c"_s, u"1:h 2:a|b,c"_s, u"2.2 runaway_quote"_s);
    row("runaway to a later quoted cell", u"a,\"b\n1,\"x\"\n2,y"_s, u"1:a|\"b 2:1|x 3:2|y"_s,
        u"1.2 runaway_quote"_s);
    row("several runaways", u"a,\"b\nc,\"d\ne,f\n"_s, u"1:a|\"b 2:c|\"d 3:e|f"_s,
        u"1.2 runaway_quote, 2.2 runaway_quote"_s);
    row("runaway to a cell that begins with a delimiter", u"h,i,j\na,\"b,c\nd,\",e\",f\ng,h,i"_s,
        u"1:h|i|j 2:a|\"b|c 3:d|,e|f 4:g|h|i"_s, u"2.2 runaway_quote"_s);
    row("a long row whose quoted lines end with a line end", u"h,i\na,b,\"c\nd\n\"\ne,f"_s,
        u"1:h|i 2:a|b|c\nd\n 5:e|f"_s);
    row("blanks after the last quote", u"a,\"b\"  "_s, u"1:a|b"_s);
    row("NUL", QString(u"a"_s + QChar(u'\0') + u"b,\"c"_s + QChar(u'\0') + u"\"\n"_s), u"1:ab|c"_s,
        u"1.1 nul_removed, 1.2 nul_removed"_s);
}

void CsvReaderTest::reads()
{
    QFETCH(QString, text);
    for (const qsizetype step : {1, 2, 3, 7, 1000}) {
        const ReadText read = readText(text, {}, step);
        QTEST(shown(read), "records");
        QTEST(shownWarnings(read), "warnings");
    }
}

void CsvReaderTest::dialects_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("delimiter");
    QTest::addColumn<QChar>("quote");
    QTest::addColumn<QChar>("escape");
    QTest::addColumn<QString>("records");
    QTest::newRow("semicolon") << u"a;'b;c'"_s << QChar(u';') << QChar(u'\'') << QChar(u'\'') << u"1:a|b;c"_s;
    QTest::newRow("no quoting") << u"\"a,b\""_s << QChar(u',') << QChar() << QChar() << u"1:\"a|b\""_s;
    QTest::newRow("backslash") << u"\"a\\\"b\",c\\,d"_s << QChar(u',') << QChar(u'"') << QChar(u'\\')
                               << u"1:a\"b|c,d"_s;
    QTest::newRow("backslash and doubled")
        << u"\"a\"\"b\\\\\""_s << QChar(u',') << QChar(u'"') << QChar(u'\\') << u"1:a\"b\\"_s;
    QTest::newRow("wide delimiter") << u"a→b"_s << QChar(u'→') << QChar(u'"') << QChar(u'"') << u"1:a|b"_s;
}

void CsvReaderTest::dialects()
{
    QFETCH(QString, text);
    QFETCH(QChar, delimiter);
    QFETCH(QChar, quote);
    QFETCH(QChar, escape);
    const CsvDialect dialect{delimiter, quote, escape, 1, 2};
    QTEST(shown(readText(text, dialect, 1)), "records");
    QTEST(shown(readText(text, dialect)), "records");
}

void CsvReaderTest::startsAtTheHeaderLine()
{
    const QString text = u"A \"title\r\n\"more\r\n\r\nh1,h2\r\n1,2"_s;
    for (const qsizetype step : {1, 100}) {
        QCOMPARE(shown(readText(text, {u',', u'"', u'"', 4, 5}, step)), u"4:h1|h2 5:1|2"_s);
        QCOMPARE(shown(readText(text, {u',', u'"', u'"', 0, 5}, step)), u"5:1|2"_s);
    }
}

void CsvReaderTest::keepsRaw()
{
    const ReadText read = readText(u"a,\"b\r\nc\" \r\nd,e"_s);
    QCOMPARE(read.records.at(0).raw, u"a,\"b\r\nc\" "_s);
    QCOMPARE(read.records.at(1).raw, u"d,e"_s);
}

void CsvReaderTest::hugeQuotedCell()
{
    const QString text = QString(u"a,\"b\n"_s + u"c,d\n"_s.repeated(600'000));
    const ReadText read = readText(text, {}, 65'536);
    QCOMPARE(read.records.size(), 600'001);
    QCOMPARE(shownWarnings(read), u"1.2 runaway_quote"_s);
    QCOMPARE(read.records.last().line, 600'001);
}

void CsvReaderTest::hugeBareCell()
{
    const QString text = QString(u"a,"_s + QString(CsvReader::maxCell + 10, u'x') + u",z\nb"_s);
    const ReadText read = readText(text, {}, 65'536);
    QCOMPARE(shownWarnings(read), u"1.2 huge_cell"_s);
    QCOMPARE(read.records.at(0).cells.at(1).size(), CsvReader::maxCell);
    QCOMPARE(read.records.at(0).cells.at(2), u"z"_s);
    QCOMPARE(read.records.at(1).cells.at(0), u"b"_s);
}

void CsvReaderTest::hugeRecord()
{
    const QString text = QString(QString(CsvReader::maxRecord + 1000, u'x') + u"\nb"_s);
    const ReadText read = readText(text, {}, 65'536);
    QCOMPARE(read.records.size(), 2);
    QCOMPARE(read.records.at(1).line, 2);
    QCOMPARE(shownWarnings(read), u"1.1 huge_cell"_s);
}

void CsvReaderTest::manyColumns()
{
    const auto read = [](qsizetype columns) {
        return readText(QString(u"x,"_s.repeated(columns - 1) + u"x\nb"_s), {}, 10'000);
    };
    const ReadText wide = read(20'000);
    QCOMPARE(wide.records.at(0).cells.size(), 20'000);
    QCOMPARE(shownWarnings(wide), QString());
    const ReadText tooWide = read(200'000);
    QCOMPARE(tooWide.records.at(0).cells.size(), qsizetype(CsvScanner::maxColumns));
    QCOMPARE(tooWide.records.at(1).cells, QStringList{u"b"_s});
    QCOMPARE(shownWarnings(tooWide), u"1.65536 huge_cell"_s);
}

/// Many quotes that open and never close must not make the reading quadratic.
void CsvReaderTest::manyRunaways()
{
    QString text;
    for (int i = 0; i < 20'000; ++i)
        text += u"a,\"b\\\n"_s;
    const ReadText read = readText(text, {u',', u'"', u'\\', 1, 2}, 65'536);
    QVERIFY(read.records.size() > 0);
    QCOMPARE(read.records.last().cells.size(), 2);
}

} // namespace leadline::test

using leadline::test::CsvReaderTest;
LEADLINE_TEST(CsvReaderTest)

#include "csvreadertest.moc"
