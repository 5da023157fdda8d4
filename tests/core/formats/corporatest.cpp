// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csvreader.h"
#include "core/formats/encoding.h"
#include "tests/core/formats/corpus.h"
#include "tests/support/sharedmaterial.h"
#include "tests/support/suite.h"

#include <QtCore/QDebug>
#include <QtCore/QElapsedTimer>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

/// Cases that ask for an option which Leadline does not have; they are not run.
bool needsOption(const QJsonObject &one)
{
    const QJsonObject dialect = one.value(u"dialect"_s).toObject();
    static const QStringList others = {
        u"core-simple-duplicated-header-names"_s,
        u"core-duplicated-header-names-existing-column"_s,
        u"core-duplicate-header-names-with-proto-field"_s, // renames doubled headers
        u"parse-header-row-only"_s,                        // gives data rows only
        u"test-csv-test-read-bigfield-3"_s,                // an error of the suite's own limit
        u"test-csv-test-read-eol-5"_s,                     // an error where a lone CR ends a line
        u"parse-parsing-with-skipemptylines-set-to-greedy"_s,
        u"parse-parsing-with-skipemptylines-set-to-greedy-with-quotes-and-de"_s,
    };
    if (others.contains(one.value(u"id"_s).toString()))
        return true;
    if (one.value(u"applicable"_s) == QJsonValue(false) || !one.value(u"expected"_s).isString())
        return true;
    for (const QString &option :
         {u"comment"_s, u"skip_first_lines"_s, u"skip_initial_space"_s, u"strict"_s}) {
        const QJsonValue value = dialect.value(option);
        if (value.isString() || value.isDouble() || value == QJsonValue(true))
            return true;
    }
    if (dialect.value(u"double_quote"_s) == QJsonValue(false) ||
        dialect.value(u"delimiter"_s).toString() == u"\n")
        return true;
    const QString lineEnd = dialect.value(u"lineterm"_s).toString(u"any"_s);
    const bool ownLineEnd = lineEnd != u"any" && lineEnd != u"\n" && lineEnd != u"\r\n" && lineEnd != u"\r";
    return ownLineEnd || dialect.value(u"delimiter"_s).toString().size() > 1;
}

CsvDialect dialectOf(const QJsonObject &one, const QString &text)
{
    const QJsonObject given = one.value(u"dialect"_s).toObject();
    CsvDialect dialect;
    const QString delimiter = given.value(u"delimiter"_s).toString();
    dialect.delimiter =
        delimiter.isEmpty() ? detectDialect(text, true).front().dialect.delimiter : delimiter.front();
    const QString quote = given.value(u"quote"_s).toString();
    dialect.quote = quote.isEmpty() ? QChar() : quote.front();
    const QString escape = given.value(u"escape"_s).toString();
    dialect.escape = escape.isEmpty() ? dialect.quote : escape.front();
    return dialect;
}

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble()) : value.toString();
}

/// Suites disagree on what a blank line is; here it is no record.
QList<QStringList> withoutBlank(const QList<QStringList> &rows)
{
    QList<QStringList> out;
    for (const QStringList &row : rows) {
        if (!row.isEmpty() && row != QStringList{QString()})
            out.append(row);
    }
    return out;
}

QList<QStringList> expectedRows(const QJsonObject &expected)
{
    QList<QStringList> rows;
    for (const QJsonValue &row : expected.value(u"rows"_s).toArray()) {
        QStringList cells;
        for (const QJsonValue &cell : row.toArray())
            cells.append(textOf(cell));
        rows.append(cells);
    }
    return rows;
}

/// NULs go, with a warning.
QList<QStringList> withoutNul(QList<QStringList> rows, const QList<TextWarning> &warnings)
{
    const bool warned = std::any_of(warnings.begin(), warnings.end(), [](const TextWarning &warning) {
        return warning.code == TextWarning::Code::NulRemoved;
    });
    if (warned) {
        for (QStringList &row : rows)
            row.replaceInStrings(QString(QChar(u'\0')), QString());
    }
    return rows;
}

bool sameObjects(const QJsonArray &objects, const QList<QStringList> &rows)
{
    if (rows.size() != objects.size() + 1)
        return false;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        const QJsonObject object = objects[i].toObject();
        for (qsizetype column = 0; column < rows[0].size(); ++column) {
            if (object.contains(rows[0][column]) &&
                textOf(object.value(rows[0][column])) != rows[i + 1].value(column))
                return false;
        }
    }
    return true;
}

bool passes(const QJsonObject &one, const QString &folder)
{
    const QString text = fileText(folder + u'/' + one.value(u"file"_s).toString());
    const ReadText read = readText(text, dialectOf(one, text));
    const QJsonObject expected = jsonObject(folder + u'/' + one.value(u"expected"_s).toString());
    const QList<QStringList> rows = withoutBlank(read.cells());
    const bool equal = expected.contains(u"rows"_s)
                           ? rows == withoutBlank(withoutNul(expectedRows(expected), read.warnings))
                           : sameObjects(expected.value(u"objects"_s).toArray(), rows);
    const bool mayWarn = one.value(u"expect"_s).toString().contains(u"warning"_s);
    if (!equal && qEnvironmentVariableIsSet("LEADLINE_SHOW_MISSES"))
        qInfo() << one.value(u"id"_s).toString() << text.left(200) << rows.mid(0, 6)
                << expectedRows(expected).mid(0, 6);
    return equal || (mayWarn && !read.warnings.isEmpty());
}

/// What is read otherwise on purpose, and why.
const QHash<QString, QString> &explained()
{
    static const QHash<QString, QString> table = {
        {u"papaparse/parse-mixed-slash-n-and-slash-r-should-choose-first-as-precident"_s,
         u"a lone CR ends a line even in a file of LFs"_s},
        {u"papaparse/parse-custom-escape-character-not-used-for-escaping"_s,
         u"python-csv and others drop an escape before an ordinary character, this suite keeps it"_s},
        {u"python-csv/test-csv-test-read-eof-3"_s, u"an escape at the very end stands for itself"_s},
        {u"csvkit/dummy.tsv"_s, u"the index gives comma for a file of tabs"_s},
    };
    return table;
}

} // namespace

class CorporaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exactCells_data();
    void exactCells();
    void encodings();
    void leadEncodings();
    void utf8Replacements();
    void robustness_data();
    void robustness();
};

void CorporaTest::exactCells_data()
{
    QTest::addColumn<QString>("corpus");
    QTest::addColumn<double>("bar");
    QTest::newRow("csv-spectrum") << u"csv-spectrum"_s << 1.0;
    QTest::newRow("csv-test-data") << u"csv-test-data"_s << 1.0;
    QTest::newRow("rust-csv-core") << u"rust-csv-core"_s << 1.0;
    QTest::newRow("papaparse") << u"papaparse"_s << 0.98;
    QTest::newRow("python-csv") << u"python-csv"_s << 0.98;
    QTest::newRow("fastcsv-bom") << u"fastcsv-bom"_s << 1.0;
    QTest::newRow("openrefine") << u"openrefine"_s << 1.0;
    QTest::newRow("salesforce-dataloader") << u"salesforce-dataloader"_s << 1.0;
    QTest::newRow("leads-datablist") << u"leads-datablist"_s << 1.0;
    QTest::newRow("messytables") << u"messytables"_s << 1.0;
    QTest::newRow("csvkit") << u"csvkit"_s << 0.98;
}

void CorporaTest::exactCells()
{
    QFETCH(QString, corpus);
    QFETCH(double, bar);
    LEADLINE_NEED_SHARED(folder, u"corpora/"_s + corpus);
    Tally tally{corpus, 0, 0, {}};
    int options = 0;
    const QJsonArray cases = jsonObject(folder + u"/index.json"_s).value(u"cases"_s).toArray();
    for (const QJsonValue &value : cases) {
        const QJsonObject one = value.toObject();
        if (needsOption(one)) {
            ++options;
            continue;
        }
        const QString id = one.value(u"id"_s).toString();
        const bool good = passes(one, folder);
        const QString reason = explained().value(corpus + u'/' + id);
        tally.count(good,
                    reason.isEmpty() ? QString(id + u" (not explained)") : QString(id + u": " + reason));
    }
    tally.print();
    qInfo() << "    not run, they need an option or give no result:" << options;
    QVERIFY2(tally.run > 0, "no case was run");
    QVERIFY2(tally.share() >= bar, qPrintable(corpus));
    for (const QString &miss : tally.misses)
        QVERIFY2(!miss.endsWith(u"(not explained)"), qPrintable(miss));
}

namespace {

/// Labels that decode to the same letters, or to a superset.
bool accepts(const QString &label, Encoding guess)
{
    QString name = label.toLower();
    name.remove(u'-').remove(u'_').remove(u"sig"_s).remove(u"bom"_s);
    const QString found = encodingName(guess).toLower().remove(u'-');
    if (name == found || (name == u"ascii" && guess == Encoding::Utf8))
        return true;
    if (name == u"utf16")
        return guess == Encoding::Utf16Le || guess == Encoding::Utf16Be;
    if (name == u"utf32")
        return guess == Encoding::Utf32Le || guess == Encoding::Utf32Be;
    const bool west = guess == Encoding::Windows1252 || guess == Encoding::Iso8859_15;
    if (name == u"iso88591" || name == u"windows1252" || name == u"iso885915" || name == u"cp1252" ||
        name == u"latin1")
        return west;
    if (name == u"iso88599" || name == u"windows1254" || name == u"cp1254")
        return guess == Encoding::Windows1254;
    return false;
}

} // namespace

void CorporaTest::encodings()
{
    LEADLINE_NEED_SHARED(folder, u"corpora/encodings-uchardet"_s);
    Tally must{u"encodings-uchardet, must"_s, 0, 0, {}};
    for (const QJsonValue &value : jsonObject(folder + u"/index.json"_s).value(u"cases"_s).toArray()) {
        const QJsonObject one = value.toObject();
        if (one.value(u"priority"_s).toString() != u"must")
            continue;
        const QByteArray bytes = fileBytes(folder + u'/' + one.value(u"file"_s).toString());
        const QString label = one.value(u"encoding"_s).toString();
        const EncodingGuess guess = detectEncoding(bytes, true).front();
        TextDecoder decoder(guess.encoding);
        QString text = decoder.decode(bytes);
        text += decoder.finish();
        const QString expectedFile = one.value(u"expected"_s).toString();
        bool good = accepts(label, guess.encoding);
        if (!good && !expectedFile.isEmpty())
            good = jsonObject(folder + u'/' + expectedFile).value(u"text"_s).toString() == text;
        must.count(good, QString(one.value(u"id"_s).toString() + u": "_s + label + u" read as "_s +
                                 encodingName(guess.encoding)));
    }
    must.print();
    QCOMPARE(must.run, 69);
    QCOMPARE(must.passed, must.run);
}

void CorporaTest::leadEncodings()
{
    LEADLINE_NEED_SHARED(folder, u"corpora/leads-datablist"_s);
    Tally tally{u"leads-datablist/enc"_s, 0, 0, {}};
    for (const QJsonValue &value : jsonObject(folder + u"/index.json"_s).value(u"cases"_s).toArray()) {
        const QJsonObject one = value.toObject();
        const QString file = one.value(u"file"_s).toString();
        if (!file.startsWith(u"enc/"))
            continue;
        tally.count(
            passes(one, folder),
            QString(file + u": "_s +
                    encodingName(detectEncoding(fileBytes(folder + u'/' + file), true).front().encoding)));
    }
    tally.print();
    QVERIFY(tally.run > 20);
    QCOMPARE(tally.passed, tally.run);
}

void CorporaTest::utf8Replacements()
{
    LEADLINE_NEED_SHARED(path, u"corpora/strings-utf8tests/utf8tests.json"_s);
    QJsonArray cases = jsonArray(path);
    if (cases.isEmpty())
        cases = jsonObject(path).value(u"cases"_s).toArray();
    QVERIFY(cases.size() > 200);
    for (const QJsonValue &value : cases) {
        const QJsonObject one = value.toObject();
        const QByteArray bytes = QByteArray::fromHex(one.value(u"hex"_s).toString().toLatin1());
        TextDecoder decoder(Encoding::Utf8);
        QString text = decoder.decode(bytes);
        text += decoder.finish();
        QCOMPARE(decoder.undecodable(), qint64(text.count(QChar(0xFFFD))));
        if (one.value(u"valid"_s).toBool())
            QCOMPARE(text.toUtf8(), bytes);
        else
            QVERIFY2(decoder.undecodable() > 0, qPrintable(one.value(u"id"_s).toString()));
    }
}

namespace {

/// The records' own texts are the whole text, but for the lines above them and the line ends between.
bool keepsAllText(const QString &text, const CsvDialect &dialect, const ReadText &read)
{
    QString rest = text;
    for (const Record &record : read.records) {
        const qsizetype at = rest.indexOf(record.raw);
        const QString between = rest.left(std::max<qsizetype>(at, 0));
        const bool above = &record == &read.records.front() && dialect.headerLine != 1;
        if (at < 0 || (!above && between != QString(between).remove(QRegularExpression(u"[^\r\n]"_s))))
            return false;
        rest = rest.sliced(at + record.raw.size());
    }
    return true;
}

} // namespace

void CorporaTest::robustness_data()
{
    QTest::addColumn<QString>("corpus");
    for (const char *corpus : {"gofuzz-csv", "data-table", "messytables", "frictionless", "duckdb-csv"})
        QTest::newRow(corpus) << QString::fromLatin1(corpus);
}

/// Whatever a file holds: every encoding and dialect found for it reads to the end, and alike in pieces.
void CorporaTest::robustness()
{
    QFETCH(QString, corpus);
    LEADLINE_NEED_SHARED(folder, u"corpora/"_s + corpus);
    int files = 0;
    qint64 slowest = 0; // ms
    for (const QJsonValue &value : jsonObject(folder + u"/index.json"_s).value(u"cases"_s).toArray()) {
        const QString path = folder + u'/' + value.toObject().value(u"file"_s).toString();
        const QString text = fileText(path);
        const CsvDialect dialect = detectDialect(text, true).front().dialect;
        QElapsedTimer timer;
        timer.start();
        const ReadText whole = readText(text, dialect);
        slowest = std::max(slowest, timer.elapsed());
        const ReadText pieces = readText(text, dialect, text.size() > 5000 ? 97 : 1);
        QVERIFY2(whole.records == pieces.records, qPrintable(path));
        QVERIFY2(whole.warnings == pieces.warnings, qPrintable(path));
        QVERIFY2(keepsAllText(text, dialect, whole), qPrintable(path));
        ++files;
    }
    qInfo().noquote() << corpus << files << "files, the slowest" << slowest << "ms";
    QVERIFY(files > 0);
    QVERIFY(slowest < 1000);
}

} // namespace leadline::test

using leadline::test::CorporaTest;
LEADLINE_TEST(CorporaTest)

#include "corporatest.moc"
