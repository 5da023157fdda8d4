// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/formats/dialectvariants.h"
#include "core/formats/csvdialect.h"
#include "tests/core/formats/corpus.h"
#include "tests/support/sharedmaterial.h"
#include "tests/support/suite.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QMap>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

bool isRight(const DialectVariant &variant, const CsvDialect &found)
{
    if (variant.loneColumn) {
        for (const Record &record : readText(variant.text, found).records) {
            if (record.cells.size() > 1)
                return false;
        }
        return true;
    }
    return found.delimiter == variant.delimiter && (variant.quote.isNull() || found.quote == variant.quote);
}

QStringList leadLines(int rows, QChar delimiter)
{
    const QStringList names{u"Nadia Okonkwo-Lund"_s, u"Teo Marchetti"_s, u"Íñigo Ruiz"_s, u"Ayşe Öztürk"_s,
                            u"Conor O'Brien"_s};
    const QStringList notes{u""_s, u"\"Please call, after three\""_s, u"\"We said \"\"yes\"\"; and no\""_s,
                            u"14 nurseries"_s};
    QStringList lines{
        QStringList{u"Name"_s, u"Email"_s, u"Lead Source"_s, u"Created On"_s, u"Notes"_s}.join(delimiter)};
    for (int i = 0; i < rows; ++i) {
        QString source = u"AzureMarketplace-INS | fabrikam-demo.rainwater"_s;
        if (delimiter == u'|')
            source = u'"' + source + u'"';
        lines.append(QStringList{names[i % names.size()],
                                 QString(u"lead"_s + QString::number(i) + u"@example.com"_s), source,
                                 u"2026-05-15T09:00:00Z"_s, notes[i % notes.size()]}
                         .join(delimiter));
    }
    return lines;
}

QStringList spoiltLines(const QString &line, QChar delimiter)
{
    QStringList cells = line.split(delimiter);
    QStringList spoilt{QString(line + delimiter + u"more"_s),
                       cells.first(),
                       line.left(line.size() / 2),
                       QString(u'"' + line),
                       QString(line + u'"'),
                       QString(line + u" it's 5\" wide"_s),
                       QString(line).replace(delimiter, u"; "_s),
                       QString(line).replace(delimiter, u", "_s),
                       QString(delimiter).repeated(12),
                       u"Total: 60 rows, see page 2; end"_s,
                       QString(u'\'' + line + u'\''),
                       QString(line).replace(u'@', u"\\\""_s)};
    cells.insert(1, u"a;b,c|d\te"_s);
    spoilt.append(cells.join(delimiter));
    return spoilt;
}

} // namespace

class DialectVariantsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void generated_data();
    void generated();
    void pollutedRow_data();
    void pollutedRow();
    void labelled_data();
    void labelled();
    void speed();
};

void DialectVariantsTest::generated_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::newRow("first") << 20261122u;
    QTest::newRow("second") << 7u;
    QTest::newRow("third") << 4711u;
    QTest::newRow("fourth") << 31337u;
}

void DialectVariantsTest::generated()
{
    LEADLINE_ONCE;
    const int variants = qEnvironmentVariableIntValue("LEADLINE_VARIANTS") > 0
                             ? qEnvironmentVariableIntValue("LEADLINE_VARIANTS")
                             : 150;
    QFETCH(quint32, seed);
    Tally tally{u"generated dialects"_s, 0, 0, {}};
    Tally usual{u"of these comma, semicolon, tab and bar"_s, 0, 0, {}};
    Tally headers{u"generated header lines"_s, 0, 0, {}};
    QMap<QString, std::pair<int, int>> parts;
    for (const DialectVariant &variant : dialectVariants(variants, seed)) {
        const CsvDialect found = detectDialect(variant.text, true).front().dialect;
        const bool good = isRight(variant, found);
        tally.count(good, QString(variant.name + u" read with "_s + found.delimiter + u' ' + found.quote));
        for (const QString &part :
             {QString(u"delimiter "_s + variant.delimiter), variant.content,
              QString(u"rows "_s + variant.rows), variant.loneColumn ? u"lone"_s : u"wide"_s}) {
            parts[part].first += good;
            ++parts[part].second;
        }
        if (!variant.loneColumn && QStringView(u",;\t|").contains(variant.delimiter) && variant.titles < 12)
            usual.count(good, variant.name);
        if (good && !variant.loneColumn)
            headers.count(found.headerLine == variant.headerLine,
                          QString(variant.name + u": line "_s + QString::number(found.headerLine) +
                                  u" for "_s + QString::number(variant.headerLine)));
    }
    for (auto it = parts.cbegin(); it != parts.cend(); ++it)
        qInfo().noquote() << "   " << it.key() << it->first << '/' << it->second;
    tally.print();
    usual.print();
    headers.print();
    QVERIFY(tally.share() >= 0.9);
    QVERIFY(headers.share() >= 0.95);
    QVERIFY(usual.share() >= 0.98);
}

void DialectVariantsTest::pollutedRow_data()
{
    QTest::addColumn<QChar>("delimiter");
    for (const QChar delimiter : QStringView(u",;\t|"))
        QTest::addRow("%04x", delimiter.unicode()) << delimiter;
}

/// One spoilt row among sixty, whichever and however: the dialect and the header stay what they were.
void DialectVariantsTest::pollutedRow()
{
    LEADLINE_ONCE;
    QFETCH(QChar, delimiter);
    const QStringList clean = leadLines(60, delimiter);
    const CsvDialect right = detectDialect(clean.join(u'\n'), true).front().dialect;
    QCOMPARE(right.delimiter, delimiter);
    QCOMPARE(right.quote, QChar(u'"'));
    QCOMPARE(right.headerLine, 1);
    int tried = 0;
    for (qsizetype row = 1; row < clean.size(); row += 7) {
        for (const QString &spoilt : spoiltLines(clean[row], delimiter)) {
            QStringList lines = clean;
            lines[row] = spoilt;
            const CsvDialect found = detectDialect(lines.join(u'\n'), true).front().dialect;
            QVERIFY2(found == right, qPrintable(QString(QString::number(row) + u": "_s + spoilt)));
            ++tried;
        }
    }
    QVERIFY(tried > 100);
}

void DialectVariantsTest::labelled_data()
{
    QTest::addColumn<double>("bar");
    QTest::newRow("csvkit") << 1.0;
    QTest::newRow("openrefine") << 1.0;
    QTest::newRow("messytables") << 0.92;
    QTest::newRow("leads-datablist") << 1.0;
    QTest::newRow("papaparse") << 1.0;
    QTest::newRow("python-csv") << 0.9;
    QTest::newRow("csv-spectrum") << 1.0;
    QTest::newRow("csv-test-data") << 1.0;
    QTest::newRow("salesforce-dataloader") << 0.95;
}

/// Files that another suite reads with a known delimiter; those of one column prove nothing.
void DialectVariantsTest::labelled()
{
    QFETCH(double, bar);
    const QString corpus = QString::fromLatin1(QTest::currentDataTag());
    LEADLINE_NEED_SHARED(folder, u"corpora/"_s + corpus);
    Tally tally{corpus, 0, 0, {}};
    for (const QJsonValue &value : jsonObject(folder + u"/index.json"_s).value(u"cases"_s).toArray()) {
        const QJsonObject one = value.toObject();
        const QString delimiter = one.value(u"dialect"_s)[u"delimiter"_s].toString();
        const QString text = fileText(folder + u'/' + one.value(u"file"_s).toString()).left(64 * 1024);
        if (delimiter.size() != 1 || text.count(u'\n') < 2 || !text.contains(delimiter))
            continue;
        const CsvDialect found = detectDialect(text, false).front().dialect;
        tally.count(found.delimiter == delimiter.front(),
                    QString(one.value(u"id"_s).toString() + u" read with "_s + found.delimiter));
    }
    tally.print();
    QVERIFY(tally.run > 0);
    QVERIFY(tally.share() >= bar);
}

/// The window waits for it. The limit is wide: it catches what grows with the square of the sample.
void DialectVariantsTest::speed()
{
    for (const QChar delimiter : QStringView(u",;")) {
        const QString text = leadLines(2000, delimiter).join(u'\n').left(64 * 1024);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 5; ++i)
            QCOMPARE(detectDialect(text, false).front().dialect.delimiter, delimiter);
        qInfo() << "ms for 64 KiB:" << double(timer.nsecsElapsed()) / 5e6;
        QVERIFY(timer.elapsed() < 5 * 2000);
    }
}

} // namespace leadline::test

using leadline::test::DialectVariantsTest;
LEADLINE_TEST(DialectVariantsTest)

#include "dialectvariantstest.moc"
