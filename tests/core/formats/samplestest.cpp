// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/datetimeparser.h"
#include "core/formats/headermap.h"
#include "core/formats/leadjson.h"
#include "core/formats/recordsource.h"
#include "tests/core/formats/corpus.h"
#include "tests/support/sharedmaterial.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

struct Sample
{
    FileFormat format;
    QStringList header;
    QList<Record> records;
    QList<TextWarning> warnings;
    ColumnMap map;

    [[nodiscard]] IncomingLead lead(qsizetype at) const { return toIncomingLead(records.at(at).cells, map); }
};

Sample readSample(const QString &path)
{
    Sample sample;
    sample.format = findFormat(path).value().format;
    const auto summary = readRecords(
        path, sample.format, [&sample](const QStringList &header) { sample.header = header; },
        [&sample](const RecordView &record) { sample.records.append(record.toRecord()); },
        [&sample](const TextWarning &warning) { sample.warnings.append(warning); });
    if (!summary)
        return {};
    QList<QStringList> rows;
    for (const Record &record : sample.records.mid(0, 50))
        rows.append(record.cells);
    sample.map = mapHeaders(sample.header, rows);
    return sample;
}

} // namespace

class SamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void damaged();
};

void SamplesTest::reads_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QChar>("delimiter");
    QTest::addColumn<QString>("order");
    QTest::addColumn<int>("unmapped");
    const auto row = [](const char *file, const QString &encoding, char16_t delimiter, const QString &order,
                        int unmapped) {
        QTest::newRow(file) << QString::fromLatin1(file) << encoding << QChar(delimiter) << order << unmapped;
    };
    row("leads-en.csv", u"UTF-8"_s, u',', u"ymd"_s, 0);
    row("leads-en-again.csv", u"UTF-8"_s, u',', u"ymd"_s, 0);
    row("crm-report.csv", u"UTF-8"_s, u',', u"mdy"_s, 0);
    row("azure-table-export.csv", u"UTF-8"_s, u',', u"ymd"_s, 2);
    row("https-bodies.jsonl", u"UTF-8"_s, u',', QString(), 0);
    row("clientes-potenciales.csv", u"windows-1252"_s, u';', u"dmy"_s, 0);
    row("musteri-adaylari.csv", u"windows-1254"_s, u';', u"dmy"_s, 0);
    row("unicode-text.txt", u"UTF-16LE"_s, u'\t', u"mdy"_s, 0);
}

void SamplesTest::reads()
{
    QFETCH(QString, file);
    LEADLINE_NEED_SHARED(folder, u"samples"_s);
    int expected = 0;
    for (const QJsonValue &truth : jsonArray(folder + u"/truth.json"_s)) {
        if (truth[u"file"_s].toString() == file)
            expected = truth[u"data_rows"_s].toInt();
    }
    const Sample sample = readSample(folder + u'/' + file);
    QTEST(encodingName(sample.format.encoding), "encoding");
    QTEST(sample.format.dialect.delimiter, "delimiter");
    QCOMPARE(sample.records.size(), expected);
    QCOMPARE(sample.warnings, QList<TextWarning>());
    QTEST(int(std::count_if(sample.map.begin(), sample.map.end(),
                            [](const ColumnMatch &match) { return !match.field; })),
          "unmapped");

    DateColumn dates;
    for (qsizetype i = 0; i < sample.records.size(); ++i) {
        IncomingLead lead = sample.lead(i);
        if (!lead.customerInfo.isEmpty())
            QVERIFY(expandCustomerInfo(lead));
        QVERIFY2(lead.email.contains(u'@'), qPrintable(sample.records.at(i).raw));
        QVERIFY(!lead.leadSource.isEmpty());
        if (!lead.received.isEmpty())
            QVERIFY(parseTime(lead.received, DateOrder::DayFirst, QTimeZone::utc()) ||
                    parseTime(lead.received, DateOrder::MonthFirst, QTimeZone::utc()));
        dates.add(lead.received);
    }
    QVERIFY(!dates.isAmbiguous());
    QTEST(dates.order() ? dateOrderCode(*dates.order()) : QString(), "order");
}

void SamplesTest::damaged()
{
    LEADLINE_NEED_SHARED(path, u"samples/damaged.csv"_s);
    const Sample sample = readSample(path);
    QList<int> lines;
    for (const Record &record : sample.records)
        lines.append(record.line);
    QCOMPARE(lines, (QList<int>{2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13}));
    QStringList warnings;
    for (const TextWarning &warning : sample.warnings)
        warnings.append(QString(QString::number(warning.line) + u' ' + code(warning.code)));
    QCOMPARE(warnings, (QStringList{u"8 short_row"_s, u"9 long_row"_s, u"10 stray_quote"_s,
                                    u"11 nul_removed"_s, u"12 runaway_quote"_s}));
    QCOMPARE(sample.lead(8).firstName, u"Priya"_s);
    QCOMPARE(sample.lead(9).email, u"marcus@example.com"_s);
    QCOMPARE(sample.lead(10).email, u"hannah@example.com"_s);
    QVERIFY(!parseTime(sample.lead(4).received, DateOrder::DayFirst, QTimeZone::utc()));
}

} // namespace leadline::test

using leadline::test::SamplesTest;
LEADLINE_TEST(SamplesTest)

#include "samplestest.moc"
