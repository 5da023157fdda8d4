// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/inputfile.h"
#include "core/formats/recordsource.h"
#include "tests/support/suite.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

const QByteArray table("Name,Email\nAda,a@example.com\nBo,b@example.com\n");

using Entries = QList<std::pair<QByteArray, QByteArray>>;

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool writeZip(const QString &path, const Entries &entries)
{
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const auto &[name, bytes] : entries) {
        zip_source_t *source = zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        if (zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8) < 0)
            return false;
    }
    return zip_close(archive) == 0;
}

/// The flag that says "encrypted" set in every header of a zip.
QByteArray flagged(QByteArray zip)
{
    for (const auto &[mark, offset] : {std::pair("PK\x03\x04", 6), std::pair("PK\x01\x02", 8)}) {
        for (qsizetype at = zip.indexOf(mark); at >= 0; at = zip.indexOf(mark, at + 1))
            zip[at + offset] = char(zip[at + offset] | 1);
    }
    return zip;
}

QString detailOf(const QString &path)
{
    const auto file = InputFile::open(path);
    return file ? u"opened"_s : file.error().detail;
}

} // namespace

class InputFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoFile();
    void readsPipeAgainAndAgain();
    void waitsForNobody();
    void unpacksZip();
    void refusesZip_data();
    void refusesZip();
    void refusesBinary_data();
    void refusesBinary();
    void noticesChange();
    void noticesCut();
    void noticesRemoval();

private:
    QString path(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)); }
    QTemporaryDir m_dir;
};

void InputFileTest::refusesWhatIsNoFile()
{
    QCOMPARE(detailOf(m_dir.path()), u"directory"_s);
    QCOMPARE(detailOf(u"/dev/zero"_s), u"device"_s);
    QCOMPARE(InputFile::open(path("none.csv")).error().code, ErrorCode::FileNotReadable);
    QVERIFY(!detailOf(path("none.csv")).isEmpty());

    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path("socket"));
    QVERIFY(size_t(name.size()) < sizeof address.sun_path);
    std::copy(name.begin(), name.end(), address.sun_path);
    QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    QCOMPARE(detailOf(path("socket")), u"socket"_s);
    ::close(socket);
}

void InputFileTest::readsPipeAgainAndAgain()
{
    const QString pipe = path("pipe");
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    std::thread writer([pipe] {
        QTest::qSleep(60); // nobody writes yet when the reading begins
        QFile out(pipe);
        if (!out.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        for (qsizetype at = 0; at < table.size(); at += 11) {
            out.write(table.mid(at, 11));
            QTest::qSleep(5);
        }
    });
    const auto file = InputFile::open(pipe);
    writer.join();
    QVERIFY(file.has_value());
    QCOMPARE((*file)->size(), table.size());
    QVERIFY(!(*file)->modified().has_value());
    for (int pass = 0; pass < 2; ++pass) {
        const auto finding = findFormat(**file);
        QVERIFY(finding.has_value());
        const auto summary = readRecords(
            **file, finding->format, [](const QStringList &) {}, [](const RecordView &) {},
            [](const TextWarning &) {});
        QCOMPARE(summary->records, 2);
    }
}

void InputFileTest::waitsForNobody()
{
    const QString pipe = path("silent");
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    int asked = 0;
    const auto file = InputFile::open(pipe, [&asked](qint64, qint64) { return ++asked < 3; });
    QCOMPARE(file.error().code, ErrorCode::Cancelled);
}

void InputFileTest::unpacksZip()
{
    const QString zip = path("leads.zip");
    QVERIFY(writeZip(zip, {{"export/", {}}, {"export/leads ş.csv", table}, {"__MACOSX/._leads.csv", "x"}}));
    const auto file = InputFile::open(zip);
    QVERIFY(file.has_value());
    QCOMPARE((*file)->displayName(), u"leads ş.csv"_s);
    QCOMPARE((*file)->path(), zip);
    QCOMPARE((*file)->read(0, 1000).value(), table);
    QVERIFY((*file)->modified().has_value());
}

void InputFileTest::refusesZip_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("detail");
    const auto row = [this](const char *detail, const Entries &entries) {
        const QString zip = path("made.zip");
        QVERIFY(writeZip(zip, entries));
        QTest::newRow(detail) << fileContent(zip) << QString::fromLatin1(detail);
    };
    row("zip_several_files", {{"a.csv", table}, {"b.csv", table}});
    row("zip_empty", {{"folder/", {}}});
    row("zip_bad_name", {{"../a.csv", table}});
    row("office_document", {{"[Content_Types].xml", "<x/>"}, {"xl/sheet.xml", "<x/>"}});
    row("zip_too_large", {{"bomb.csv", QByteArray(100 << 20, 'a')}});
    Entries many;
    for (int i = 0; i < 1200; ++i)
        many.append({QByteArray::number(i) + '/', {}});
    row("zip_several_files", many);

    QVERIFY(writeZip(path("good.zip"), {{"a.csv", table.repeated(100)}}));
    const QByteArray good = fileContent(path("good.zip"));
    QVERIFY(writeZip(path("nested.zip"), {{"a.zip", good}}));
    QTest::newRow("nested") << fileContent(path("nested.zip")) << u"zip_nested"_s;
    QTest::newRow("encrypted") << flagged(good) << u"zip_encrypted"_s;
    QTest::newRow("cut") << good.chopped(30) << u"zip_damaged"_s;
    QByteArray garbled = good;
    for (qsizetype at = 45; at < 60; ++at)
        garbled[at] = char(~garbled[at]);
    QTest::newRow("garbled") << garbled << u"zip_damaged"_s;
}

void InputFileTest::refusesZip()
{
    QFETCH(QByteArray, bytes);
    const QString zip = path("refused.zip");
    QVERIFY(writeFile(zip, bytes));
    const auto file = InputFile::open(zip);
    QVERIFY(!file.has_value());
    QTEST(file.error().detail, "detail");
    QCOMPARE(file.error().where, zip);
}

void InputFileTest::refusesBinary_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("binary");
    QTest::newRow("NULs") << QByteArray(100'000, '\0') << true;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\nIHDR") << true;
    QTest::newRow("program") << fileContent(u"/proc/self/exe"_s) << true;
    QTest::newRow("database") << QByteArray("SQLite format 3\0....", 20) << true;
    QTest::newRow("table") << table << false;
    QTest::newRow("a NUL in a table") << QByteArray("a,b\n1,\0x\n2,y\n", 13) << false;
    QTest::newRow("ASCII separators") << QByteArray("a\x1F"
                                                    "b\x1E"
                                                    "1\x1F"
                                                    "2\x1E")
                                      << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void InputFileTest::refusesBinary()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, binary);
    QVERIFY(writeFile(path("unknown"), bytes));
    const auto finding = findFormat(path("unknown"));
    QCOMPARE(finding.has_value(), !binary);
    if (binary) {
        QCOMPARE(finding.error().code, ErrorCode::NotLeads);
        QCOMPARE(finding.error().detail, u"binary"_s);
    }
}

void InputFileTest::noticesChange()
{
    const QString name = path("growing.csv");
    QVERIFY(writeFile(name, table));
    const auto file = InputFile::open(name);
    QFile more(name);
    QVERIFY(more.open(QIODevice::Append));
    more.write("Cy,c@example.com\n");
    more.close();
    QStringList warnings;
    const auto summary = readRecords(
        **file, {}, [](const QStringList &) {}, [](const RecordView &) {},
        [&warnings](const TextWarning &warning) { warnings.append(code(warning.code)); });
    QCOMPARE(summary->records, 2);
    QCOMPARE(warnings, QStringList{u"file_changed"_s});
}

void InputFileTest::noticesCut()
{
    const QString name = path("cut.csv");
    QVERIFY(writeFile(name, table.repeated(50'000)));
    const auto file = InputFile::open(name);
    const auto summary = readRecords(
        **file, {}, [](const QStringList &) {},
        [&name](const RecordView &record) {
            if (record.row == 1)
                QVERIFY(QFile::resize(name, 400'000));
        },
        [](const TextWarning &) {});
    QCOMPARE(summary.error().code, ErrorCode::FileNotReadable);
    QVERIFY2(summary.error().detail.startsWith(u"truncated at line "), qPrintable(summary.error().detail));
}

void InputFileTest::noticesRemoval()
{
    const QString name = path("gone.csv");
    QVERIFY(writeFile(name, table));
    const auto file = InputFile::open(name);
    QVERIFY(!(*file)->isGone());
    QVERIFY(QFile::remove(name));
    QVERIFY(writeFile(name, "another file of that name\n"));
    QVERIFY((*file)->isGone());
    QCOMPARE((*file)->read(0, 1000).value(), table);
    const auto summary = readRecords(
        **file, {}, [](const QStringList &) {}, [](const RecordView &) {}, [](const TextWarning &) {});
    QCOMPARE(summary.error().detail, u"vanished"_s);
}

} // namespace leadline::test

using leadline::test::InputFileTest;
LEADLINE_TEST(InputFileTest)

#include "inputfiletest.moc"
