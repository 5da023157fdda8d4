// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csvwriter.h"
#include "tests/core/services/bookfixture.h"
#include "tests/support/suite.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QStringEncoder>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

const QStringList headings{u"Created Date"_s, u"Lead Source"_s, u"Email"_s, u"First Name"_s, u"Notes"_s};

/// Two rows that say nothing about a lead, among some that do.
const QList<QStringList> rows{
    {u"2026-05-17T10:00:00Z"_s, u"AppSource-PLT | fabrikam.rain"_s, u"ada@example.com"_s, u"Ada"_s,
     u"a, b; c"_s},
    {u"2026-05-17T11:00:00Z"_s, u"AppSource-PLT"_s, u""_s, u""_s, u"who \"was\"\nthis? ğüş"_s},
    {u"2026-05-17T12:00:00Z"_s, u"AppSource-PLT | fabrikam.rain"_s, u"bo@example.com"_s, u"Bo"_s, u""_s},
    {u"2026-05-17T13:00:00Z"_s, u"AppSource-PLT"_s, u""_s, u""_s, u"x\ty"_s},
    {u"2026-05-17T14:00:00Z"_s, u"AppSource-PLT | fabrikam.rain"_s, u"cy@example.com"_s, u"Cy"_s, u""_s},
};
const QStringList mended{u"di@example.com"_s, u"eve@example.com"_s};

QByteArray delimited(QChar delimiter, bool withHeader, const QList<QStringList> &records)
{
    const CsvWriter writer(delimiter, true);
    QString text = withHeader ? writer.record(headings) : QString();
    for (const QStringList &record : records)
        text += writer.record(record);
    return text.toUtf8();
}

QByteArray jsonLines(const QList<QStringList> &records)
{
    QByteArray bytes;
    for (const QStringList &record : records) {
        QJsonObject object;
        for (qsizetype i = 0; i < headings.size(); ++i)
            object.insert(headings[i], record[i]);
        bytes += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    }
    return bytes;
}

QByteArray utf16(const QByteArray &utf8)
{
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    return encoder.encode(QString::fromUtf8(utf8));
}

QByteArray fileIn(const QString &form, const QList<QStringList> &records)
{
    if (form == u"json")
        return jsonLines(records);
    if (form == u"utf16 tabs")
        return utf16(delimited(u'\t', true, records));
    if (form == u"no header")
        return delimited(u',', false, records);
    const QChar delimiter = form == u"semicolons" ? u';' : form == u"tabs" ? u'\t' : u',';
    return delimited(delimiter, true, records);
}

QList<QStringList> mendedRows(const QList<QStringList> &broken)
{
    QList<QStringList> all = broken;
    all[1][2] = mended[0];
    all[3][2] = mended[1];
    return all;
}

QString wordOf(const ImportProblem &problem)
{
    return u"says "_s + problem.code;
}
QString hintOf(const ImportProblem &)
{
    return u"give an e-mail; or \"another\""_s;
}

struct Written
{
    ImportPlan plan; ///< of the file written
    QList<QStringList> records;
};

Result<Written> readBack(const QString &path, const QTimeZone &zone)
{
    ImportOverrides overrides;
    overrides.tolerant = true;
    const auto plan = planImport(path, overrides, zone);
    if (!plan)
        return tl::unexpected(plan.error());
    const auto preview = previewImport(*plan);
    if (!preview)
        return tl::unexpected(preview.error());
    Written written{*plan, {}};
    for (const Record &record : preview->records)
        written.records.append(record.cells);
    return written;
}

} // namespace

class RejectedRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mendedBringsTheRest_data();
    void mendedBringsTheRest();
    void ofARejectedFile();
    void doesNotWrite();
};

void RejectedRowsTest::mendedBringsTheRest_data()
{
    QTest::addColumn<QChar>("delimiter"); // of the file written
    QTest::newRow("commas") << QChar(u',');
    QTest::newRow("semicolons") << QChar(u';');
    QTest::newRow("tabs") << QChar(u'\t');
    QTest::newRow("utf16 tabs") << QChar(u'\t');
    QTest::newRow("json") << QChar(u',');
    QTest::newRow("no header") << QChar(u',');
}

void RejectedRowsTest::mendedBringsTheRest()
{
    QFETCH(QChar, delimiter);
    const QString form = QString::fromLatin1(QTest::currentDataTag());
    BookFixture fixture;
    const auto plan = planImport(fixture.write(u"leads.csv"_s, fileIn(form, rows)), {}, fixture.zone);
    QVERIFY(plan);
    const auto report = fixture.book().import(*plan);
    QVERIFY(report);
    QCOMPARE(report->newLeads, 3);
    QCOMPARE(report->rejectedNumbers, (QList<qint64>{2, 4}));
    const QString path = fixture.filePath(u"rejected.csv"_s);
    QVERIFY(writeRejectedRows(*plan, *report, path, wordOf, hintOf));
    QCOMPARE(QFile(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    const auto written = readBack(path, fixture.zone);
    QVERIFY(written);
    QCOMPARE(written->plan.format.dialect.delimiter, delimiter);
    QCOMPARE(written->plan.format.encoding, Encoding::Utf8);
    QStringList header = plan->header;
    for (qsizetype i = 0; form == u"no header" && i < header.size(); ++i) {
        if (const auto field = plan->columns[i].field) // or nobody would know which columns are the remarks
            header[i] = exportHeader(*field, u"en"_s);
    }
    header << u"_row"_s << u"_column"_s << u"_error"_s << u"_fix_hint"_s;
    QCOMPARE(written->plan.header, header);
    QCOMPARE(written->records.size(), 2);
    QCOMPARE(written->records[0].last(4),
             (QStringList{u"2"_s, u""_s, u"says no_lead"_s, u"give an e-mail; or \"another\""_s}));
    QCOMPARE(written->records[1].last(4).first(), u"4"_s);
    const qsizetype note = plan->columnOf(LeadField::Note).value_or(4);
    QCOMPARE(written->records[0].value(note), rows[1][4]);
    QCOMPARE(written->records[1].value(note), rows[3][4]);

    // The user gives each its e-mail and takes the file as it is.
    const qsizetype email = plan->columnOf(LeadField::Email).value_or(-1);
    const CsvWriter writer(delimiter, true);
    QString text = writer.record(header);
    for (qsizetype i = 0; i < 2; ++i) {
        QStringList record = written->records[i];
        record[email] = mended[i];
        text += writer.record(record);
    }
    const auto rest = fixture.importText(text);
    QVERIFY(rest);
    QCOMPARE(rest->newLeads, 2);
    QCOMPARE(rest->newTouches, 2);
    QCOMPARE(rest->rejectedRows, 0);
    QVERIFY(rest->warnings.isEmpty());

    BookFixture sound;
    QVERIFY(sound.import(sound.write(u"leads.csv"_s, fileIn(form, mendedRows(rows)))));
    QCOMPARE(fixture.digest(), sound.digest());
    QVERIFY(fixture.book().check(false)->isEmpty());
}

/// What was rejected twice bears the remarks of the second time only.
void RejectedRowsTest::ofARejectedFile()
{
    BookFixture fixture;
    const auto plan = planImport(fixture.write(u"leads.csv"_s, fileIn(u"commas"_s, rows)), {}, fixture.zone);
    const auto report = fixture.book().import(*plan);
    const QString first = fixture.filePath(u"first.csv"_s);
    QVERIFY(writeRejectedRows(*plan, *report, first, wordOf, hintOf));
    const auto again = planImport(first, {}, fixture.zone);
    QVERIFY(again);
    for (const ColumnMatch &match : again->columns.last(4))
        QVERIFY2(!match.field, qPrintable(match.header));
    const auto second = fixture.book().dryRun(*again);
    QVERIFY(second);
    QCOMPARE(second->rejectedNumbers, (QList<qint64>{1, 2}));
    const QString path = fixture.filePath(u"second.csv"_s);
    QVERIFY(writeRejectedRows(
        *again, *second, path, [](const ImportProblem &) { return u"again"_s; }, hintOf));
    const auto written = readBack(path, fixture.zone);
    QVERIFY(written);
    QCOMPARE(written->plan.header.size(), headings.size() + 4);
    QCOMPARE(written->records.size(), 2);
    QCOMPARE(written->records[1].last(4).first(3), (QStringList{u"2"_s, u""_s, u"again"_s}));
}

void RejectedRowsTest::doesNotWrite()
{
    BookFixture fixture;
    const QString path = fixture.write(u"leads.csv"_s, fileIn(u"commas"_s, rows));
    auto plan = planImport(path, {}, fixture.zone);
    const auto report = fixture.book().dryRun(*plan);
    QVERIFY(report);
    QCOMPARE(
        writeRejectedRows(*plan, *report, fixture.filePath(u"no/folder.csv"_s), wordOf, hintOf).error().code,
        ErrorCode::CannotWrite);
    // Where the file is gone, what an earlier run has written stays.
    const QString kept = fixture.write(u"kept.csv"_s, "kept\n");
    plan->input.reset();
    QVERIFY(QFile::remove(path));
    QCOMPARE(writeRejectedRows(*plan, *report, kept, wordOf, hintOf).error().code,
             ErrorCode::FileNotReadable);
    QFile file(kept);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "kept\n"_ba);
}

} // namespace leadline::test

using leadline::test::RejectedRowsTest;
LEADLINE_TEST(RejectedRowsTest)

#include "rejectedrowstest.moc"
