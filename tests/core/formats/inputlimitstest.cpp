// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/recordsource.h"
#include "tests/support/suite.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

/// Megabytes of each file: few by default, hundreds by the target formats_limits.
qint64 megabytes()
{
    const int asked = qEnvironmentVariableIntValue("LEADLINE_LIMITS_MB");
    return asked > 0 ? asked : 12;
}

/// The most memory the process has had since the last call, in MiB; -1 where the system does not say.
qint64 peakSinceLastCall()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf("VmHWM:");
    QFile reset(u"/proc/self/clear_refs"_s);
    if (reset.open(QIODevice::WriteOnly))
        reset.write("5");
    return at < 0 ? -1 : all.mid(at + 6, 20).trimmed().split(' ').first().toLongLong() / 1024;
}

} // namespace

/// Files that no honest program makes: read to the end, in little memory, with a word that names the place.
class InputLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
};

void InputLimitsTest::reads_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("middle"); ///< again and again
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QString>("warning"); ///< the first
    const QByteArray header("Name,Email,Notes\n");
    const QByteArray row("Ada,a@example.com,hello\n");
    QTest::newRow("a quoted cell") << QByteArray(header + "Ada,a,\"") << QByteArray(1000, 'x')
                                   << QByteArray("\"\n" + row) << u"2.3 runaway_quote"_s;
    QTest::newRow("a bare cell") << QByteArray(header + "Ada,a,") << QByteArray(1000, 'x')
                                 << QByteArray("\n" + row) << u"2.3 huge_cell"_s;
    QTest::newRow("delimiters") << header << QByteArray(1000, ',') << QByteArray("\n" + row)
                                << u"2.65536 huge_cell"_s;
    QTest::newRow("columns") << QByteArray("c,").repeated(19'999) + "c\n"
                             << QByteArray("v,").repeated(19'999) + "v\n"
                             << row << u".*short_row"_s;
    QTest::newRow("blank lines") << header << QByteArray(1000, '\n') << row << QString();
    QTest::newRow("a quote at byte 10")
        << QByteArray("Name,Mail,\"Notes\n") << row << row << u"1.3 runaway_quote"_s;
    QTest::newRow("a quote that never closes in each row")
        << header << QByteArray("Ada,a@example.com,\"c \"\"\n") << row << u".*runaway_quote"_s;
    QTest::newRow("no line end") << header << row << QByteArray("Bo,b@example.com,last") << QString();
}

void InputLimitsTest::reads()
{
    LEADLINE_ONCE;
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, middle);
    QFETCH(QByteArray, end);
    QFETCH(QString, warning);
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"leads.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(start);
    while (file.size() < megabytes() << 20)
        file.write(middle.repeated(1 + 1'000'000 / middle.size()));
    file.write(end);
    file.close();

    const auto finding = findFormat(path);
    QVERIFY(finding.has_value());
    FileFormat format = finding->format;
    format.dialect = {};
    (void)peakSinceLastCall();
    const qint64 before = peakSinceLastCall();
    QElapsedTimer timer;
    timer.start();
    QString first;
    QString last;
    const auto summary = readRecords(
        path, format, [](const QStringList &) {},
        [&last](const RecordView &record) { last = record.cells.back().toString(); },
        [&first](const TextWarning &found) {
            if (first.isEmpty())
                first = QString(QString::number(found.line) + u'.' + QString::number(found.column) + u' ' +
                                code(found.code));
        });
    const qint64 ms = timer.elapsed();
    const qint64 grown = peakSinceLastCall() - before;
    qInfo() << megabytes() << "MB:" << ms << "ms," << grown << "MiB";
    QVERIFY(summary.has_value());
    QCOMPARE(last, end.endsWith("last") ? u"last"_s : u"hello"_s);
    QVERIFY2(QRegularExpression(u'^' + warning + u'$').match(first).hasMatch(), qPrintable(first));
    QVERIFY2(grown < 150, qPrintable(QString::number(grown)));
    // A build without optimisation takes thirty times as long as one with. Where every row has a fault, each
    // is read twice and written down, as far as anybody wants to hear of it.
    const int perMegabyte = warning == u".*runaway_quote"_s ? 300 : 150;
    QVERIFY2(ms < 5000 + perMegabyte * megabytes(), qPrintable(QString::number(ms)));
}

} // namespace leadline::test

using leadline::test::InputLimitsTest;
LEADLINE_TEST(InputLimitsTest)

#include "inputlimitstest.moc"
