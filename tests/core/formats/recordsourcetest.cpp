// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/recordsource.h"
#include "tests/support/suite.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <sys/stat.h>
#include <thread>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

struct Read
{
    Result<ReadSummary> summary = fail(ErrorCode::FileNotReadable);
    QStringList header;
    QList<Record> records;
    QStringList warnings;
};

Read readFile(const QString &path, const FileFormat &format, const ReadProgress &progress = {})
{
    Read read;
    read.summary = readRecords(
        path, format, [&read](const QStringList &header) { read.header = header; },
        [&read](const RecordView &record) { read.records.append(record.toRecord()); },
        [&read](const TextWarning &warning) {
            read.warnings.append(QString(QString::number(warning.line) + u'.' +
                                         QString::number(warning.column) + u' ' + code(warning.code)));
        },
        progress);
    return read;
}

} // namespace

class RecordSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTable();
    void honoursPlaces();
    void reportsWidths();
    void reportsUndecodable();
    void readsJson();
    void missingFile();
    void cancels();
    void readsPipe();

private:
    QString write(const QByteArray &bytes);
    QTemporaryDir m_dir;
};

QString RecordSourceTest::write(const QByteArray &bytes)
{
    const QString path = m_dir.filePath(u"leads.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return path;
}

void RecordSourceTest::readsTable()
{
    const QByteArray bytes =
        "\xEF\xBB\xBFName;Email\r\n\"Ada; Yılmaz\";a@example.com\r\n\r\nBo;b@example.com";
    const QString path = write(bytes);
    const auto finding = findFormat(path);
    QVERIFY(finding.has_value());
    QVERIFY(finding->format.bom);
    QCOMPARE(finding->format.dialect.delimiter, QChar(u';'));
    const Read read = readFile(path, finding->format);
    QVERIFY(read.summary.has_value());
    QCOMPARE(read.header, (QStringList{u"Name"_s, u"Email"_s}));
    QCOMPARE(read.summary->header, read.header);
    QCOMPARE(read.records.size(), 2);
    QCOMPARE(read.records.at(0).cells.at(0), u"Ada; Yılmaz"_s);
    QCOMPARE(read.records.at(1).line, 4);
    QCOMPARE(read.summary->records, 2);
    QCOMPARE(read.summary->bytes, bytes.size());
    QCOMPARE(read.summary->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

void RecordSourceTest::honoursPlaces()
{
    const QString path = write("sep=,\nName,Email\nunits,text\nAda,a@example.com\n");
    FileFormat format = findFormat(path)->format;
    QCOMPARE(format.dialect.headerLine, 2);
    format.dialect.firstDataLine = 4;
    const Read read = readFile(path, format);
    QCOMPARE(read.header, (QStringList{u"Name"_s, u"Email"_s}));
    QCOMPARE(read.records.size(), 1);
    QCOMPARE(read.records.at(0).line, 4);

    format.dialect.headerLine = 0;
    format.dialect.firstDataLine = 3;
    const Read bare = readFile(path, format);
    QCOMPARE(bare.header, QStringList());
    QCOMPARE(bare.records.size(), 2);
}

void RecordSourceTest::reportsWidths()
{
    const Read read = readFile(write("a,b,c\n1,2,3\n1,2\n1,2,3,4,5\n,,\n"), {});
    QCOMPARE(read.warnings, (QStringList{u"3.3 short_row"_s, u"4.4 long_row"_s}));
    QCOMPARE(read.records.at(1).cells.size(), 2);
    QCOMPARE(read.records.at(2).cells.size(), 5);
}

void RecordSourceTest::reportsUndecodable()
{
    const Read read = readFile(write("a,b\n1,x\xFFy\n2,z\n"), {});
    QCOMPARE(read.warnings, QStringList{u"2.2 undecodable_text"_s});
}

void RecordSourceTest::readsJson()
{
    const QString path = write("{\"LeadSource\":\"A\",\"UserDetails\":{\"Email\":\"x\"}}\n{\"LeadSource\":"
                               "\"B\"\n\"Description\":\"d\"}\n");
    const auto finding = findFormat(path);
    QCOMPARE(finding->format.kind, FileFormat::Kind::Json);
    const Read read = readFile(path, finding->format);
    QCOMPARE(read.header, (QStringList{u"LeadSource"_s, u"Email"_s, u"Description"_s}));
    QCOMPARE(read.records.size(), 2);
    QCOMPARE(read.records.at(1).cells, (QStringList{u"B"_s, QString(), u"d"_s}));
    QCOMPARE(read.warnings, QStringList{u"2.0 mended_json"_s});
}

void RecordSourceTest::missingFile()
{
    const QString path = m_dir.filePath(u"none.csv"_s);
    QCOMPARE(findFormat(path).error().code, ErrorCode::FileNotReadable);
    QCOMPARE(readFile(path, {}).summary.error().code, ErrorCode::FileNotReadable);
    QCOMPARE(readFile(m_dir.path(), {}).summary.error().code, ErrorCode::FileNotReadable);
}

void RecordSourceTest::cancels()
{
    const QString path = write(QByteArray("a,b\n").repeated(50'000));
    const Read read = readFile(path, {}, [](qint64, qint64) { return false; });
    QCOMPARE(read.summary.error().code, ErrorCode::Cancelled);
    QVERIFY(read.records.size() <= 4096);
}

/// A pipe has no size and comes in pieces.
void RecordSourceTest::readsPipe()
{
    const QString path = m_dir.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    std::thread writer([path] {
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        for (const char *piece : {"Name,Em", "ail\nAda,\"a", "@example.com\"\nBo,b@example.com\n"}) {
            out.write(piece);
            QTest::qSleep(20);
        }
    });
    const Read read = readFile(path, {});
    writer.join();
    QVERIFY(read.summary.has_value());
    QCOMPARE(read.records.size(), 2);
    QCOMPARE(read.records.at(0).cells, (QStringList{u"Ada"_s, u"a@example.com"_s}));
}

} // namespace leadline::test

using leadline::test::RecordSourceTest;
LEADLINE_TEST(RecordSourceTest)

#include "recordsourcetest.moc"
