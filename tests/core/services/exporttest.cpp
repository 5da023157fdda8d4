// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/exporting.h"
#include "tests/core/services/exportstores.h"
#include "tests/support/sharedmaterial.h"
#include "tests/support/suite.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

constexpr int seedsPerWay = 3;

struct Way
{
    QByteArray name;
    ExportOptions options;
};

/// All ways to write a file, each with everything in it.
QList<Way> ways()
{
    QList<Way> all;
    ExportOptions options;
    options.testLeads = true;
    for (const QChar delimiter : QStringView(u",;")) {
        for (const bool bom : {true, false}) {
            for (const QString &language : {u"en"_s, u"es"_s, u"tr"_s}) {
                options.delimiter = delimiter;
                options.bom = bom;
                options.language = language;
                const QString name = QString(language + u' ' + delimiter + (bom ? u" BOM"_s : QString()));
                all.append({name.toUtf8(), options});
            }
        }
    }
    options.raw = true;
    all.append({"raw", options});
    options.format = ExportOptions::Format::Json;
    all.append({"JSON", options});
    return all;
}

void compareAfterTheWay(BookFixture &fixture, const ExportOptions &options,
                        const QTimeZone &zone = QTimeZone("Pacific/Auckland"))
{
    const QString path = fixture.filePath(u"out.txt"_s);
    const auto report = fixture.book().exportLeads(path, {}, options);
    QVERIFY(report);
    BookFixture other(zone);
    const auto back = other.import(path);
    QVERIFY2(back, qPrintable(back.has_value() ? QString() : back.error().detail));
    QCOMPARE(back->rejectedRows, 0);
    QCOMPARE(back->rowsRead, report->rows);
    QCOMPARE(contentOf(other), contentOf(fixture));
    QCOMPARE(other.digest(), fixture.digest());
    QVERIFY(other.book().check(false)->isEmpty());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All texts in a JSON document, whatever they are in.
void collectTexts(const QJsonValue &value, QStringList &texts)
{
    for (const QJsonValue &item : value.toArray())
        collectTexts(item, texts);
    for (const QJsonValue &item : value.toObject())
        collectTexts(item, texts);
    if (value.isString())
        texts.append(value.toString());
}

const QStringList samples{u"leads-en.csv"_s,           u"leads-en-again.csv"_s, u"crm-report.csv"_s,
                          u"azure-table-export.csv"_s, u"https-bodies.jsonl"_s, u"clientes-potenciales.csv"_s,
                          u"musteri-adaylari.csv"_s,   u"damaged.csv"_s,        u"unicode-text.txt"_s};

Result<ImportReport> importSample(BookFixture &fixture, const QString &name)
{
    ImportOverrides overrides;
    overrides.dateOrder = DateOrder::MonthFirst; // one of them cannot tell
    if (name != u"crm-report.csv"_s)
        overrides.dateOrder.reset();
    return fixture.import(sharedPath(QString(u"samples/"_s + name)), overrides);
}

} // namespace

class ExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workComesBack_data();
    void workComesBack();
    void oddRowsComeBack_data();
    void oddRowsComeBack();
    void samplesComeBack_data();
    void samplesComeBack();
    void randomStoresComeBack_data();
    void randomStoresComeBack();
    void naughtyTextsComeBack_data();
    void naughtyTextsComeBack();
    void twiceAddsNothing();
    void formulasAreGuarded();
    void historyAsJson();
    void mailingTakesNoHistory();
    void testLeadsOnlyWhereAsked();
    void chosenLeadsInTheirOrder();
    void mailingIsCountedAsItIsWritten_data();
    void mailingIsCountedAsItIsWritten();
    void manyChosenLeadsComeInTheOrderOfTheStore();
    void chosenLeadsNowhereToWrite();
    void manyLeadsComeInTheOrderOfTheStore();
    void fullDiskLeavesTheOldFile();
};

void ExportTest::workComesBack_data()
{
    QTest::addColumn<ExportOptions>("options");
    for (const Way &way : ways())
        QTest::newRow(way.name.constData()) << way.options;
}

void ExportTest::workComesBack()
{
    QFETCH(ExportOptions, options);
    BookFixture fixture(QTimeZone("Europe/Madrid"));
    QVERIFY(fillWorked(fixture));
    compareAfterTheWay(fixture, options);
}

void ExportTest::oddRowsComeBack_data()
{
    workComesBack_data();
}

void ExportTest::oddRowsComeBack()
{
    QFETCH(ExportOptions, options);
    BookFixture fixture(QTimeZone("Europe/Madrid"));
    QVERIFY(fillOdd(fixture));
    compareAfterTheWay(fixture, options);
}

void ExportTest::samplesComeBack_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<ExportOptions>("options");
    const auto add = [](const QString &name, const QStringList &files) {
        for (const Way &way : ways())
            QTest::newRow(qPrintable(QString(name + u' ' + QString::fromUtf8(way.name))))
                << files << way.options;
    };
    for (const QString &sample : samples)
        add(sample, {sample});
    add(u"all"_s, samples);
}

void ExportTest::samplesComeBack()
{
    LEADLINE_NEED_SHARED(first, u"samples/leads-en.csv"_s);
    QFETCH(QStringList, files);
    QFETCH(ExportOptions, options);
    if (files.size() == 1) {
        LEADLINE_ONCE;
    }
    BookFixture fixture(QTimeZone("Europe/Madrid"));
    for (const QString &file : files)
        QVERIFY2(importSample(fixture, file), qPrintable(file));
    compareAfterTheWay(fixture, options);
}

void ExportTest::randomStoresComeBack_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<ExportOptions>("options");
    quint32 seed = 0;
    for (const Way &way : ways()) {
        for (int i = 0; i < seedsPerWay; ++i) {
            ++seed;
            const QString name = u"seed %1, %2"_s.arg(seed).arg(QString::fromUtf8(way.name));
            QTest::newRow(qPrintable(name)) << seed << way.options;
        }
    }
}

void ExportTest::randomStoresComeBack()
{
    QFETCH(quint32, seed);
    QFETCH(ExportOptions, options);
    BookFixture fixture(QTimeZone("Europe/Madrid"));
    QVERIFY(fillRandom(fixture, seed));
    compareAfterTheWay(fixture, options);
}

void ExportTest::naughtyTextsComeBack_data()
{
    QTest::addColumn<QString>("corpus"); // empty: any characters
    QTest::addColumn<ExportOptions>("options");
    const QList<Way> all = ways();
    for (const QString &corpus : {QString(), u"strings-blns/blns.json"_s, u"attack-strings/formula.json"_s,
                                  u"strings-turkish-casing/turkish_lower.json"_s}) {
        for (const Way &way : {all.first(), all[9], all[all.size() - 2], all.last()})
            QTest::newRow(qPrintable(QString(corpus + u' ' + QString::fromUtf8(way.name))))
                << corpus << way.options;
    }
}

void ExportTest::naughtyTextsComeBack()
{
    LEADLINE_ONCE;
    QFETCH(QString, corpus);
    QFETCH(ExportOptions, options);
    QStringList texts = randomTexts(corpus.isEmpty() ? 5000 : 0, 7);
    if (!corpus.isEmpty()) {
        LEADLINE_NEED_SHARED(path, QString(u"corpora/"_s + corpus));
        const QJsonDocument document = QJsonDocument::fromJson(bytesOf(path));
        collectTexts(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()),
                     texts);
        QVERIFY(texts.size() >= 10);
    }
    BookFixture fixture(QTimeZone("Europe/Madrid"));
    QVERIFY(fillWith(fixture, texts));
    compareAfterTheWay(fixture, options);
}

void ExportTest::twiceAddsNothing()
{
    BookFixture fixture;
    QVERIFY(fillWorked(fixture));
    const QByteArray before = fixture.digest();
    const QString path = fixture.filePath(u"out.csv"_s);
    ExportOptions options;
    options.testLeads = true;
    QVERIFY(fixture.book().exportLeads(path, {}, options));
    const auto back = fixture.import(path);
    QVERIFY(back);
    QCOMPARE(back->newTouches, 0);
    QCOMPARE(fixture.digest(), before);
}

void ExportTest::formulasAreGuarded()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(
        u"Lead ID,Created Date,Lead Source,First Name,Last Name,Email,Phone,Company,Title,Notes\n"
        "=1,2026-05-13T10:00:00Z,SPZA-PLT | a.b,+A1,-A1,@x,+34 600 111 222,＝A1,＠A1,=1\n"
        "-2,2026-05-13T11:00:00Z,SPZA-PLT | =a,'=1,''+A1,b@x.example,+1-617-555-0172,-7,'x,\"\n=1\"\n"_s));
    const QString path = fixture.filePath(u"out.csv"_s);
    QVERIFY(fixture.book().exportLeads(path, {}, {}));
    const QByteArray safe = bytesOf(path);
    QVERIFY(safe.contains(",+34 600 111 222,"));
    QVERIFY(safe.contains(",'+1-617-555-0172,"));
    QVERIFY(safe.contains(",-7,"));
    for (const QString &start : {u"="_s, u"+A"_s, u"-A"_s, u"@"_s, u"\uFF1D"_s, u"\uFF20"_s}) {
        const auto holds = [&](const QString &text) { return safe.contains(text.toUtf8()); };
        QVERIFY2(!holds(u',' + start) && !holds(u'\n' + start), qPrintable(start));
        QVERIFY2(holds(u",'"_s + start) || holds(u"\n'"_s + start), qPrintable(start));
    }
    const auto plan = planImport(path, {}, QTimeZone::utc());
    QVERIFY(plan && plan->guarded);
    ExportOptions raw;
    raw.raw = true;
    QVERIFY(fixture.book().exportLeads(path, {}, raw));
    QVERIFY(bytesOf(path).contains(",@x,"));
    QVERIFY(!planImport(path, {}, QTimeZone::utc())->guarded);
}

void ExportTest::historyAsJson()
{
    BookFixture fixture;
    QVERIFY(fillWorked(fixture));
    const QString path = fixture.filePath(u"out.json"_s);
    ExportOptions options;
    options.format = ExportOptions::Format::Json;
    QVERIFY(fixture.book().exportLeads(path, parseQuery(u"owen"_s), options));
    const QJsonArray rows = QJsonDocument::fromJson(bytesOf(path)).array();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][u"Status"_s].toString(), u"lost"_s);
    const QJsonValue history = rows[0][u"Leadline history"_s];
    QCOMPARE(history[u"stage_reason"_s].toString(), u"-too, \"expensive\""_s);
    QCOMPARE(history[u"activities"_s].toArray().size(), 2);
    QCOMPARE(history[u"activities"_s][0][u"at"_s].toString(), u"2026-05-17T15:30:00.250Z"_s);
    QCOMPARE(history[u"opt_outs"_s][0][u"channel"_s].toString(), u"phone"_s);
}

void ExportTest::mailingTakesNoHistory()
{
    BookFixture fixture;
    QVERIFY(fillWorked(fixture));
    const QString path = fixture.filePath(u"out.csv"_s);
    ExportOptions options;
    options.forMailing = true;
    const auto report = fixture.book().exportLeads(path, {}, options);
    QVERIFY(report && report->rows > 0 && report->leftOutDoNotContact > 0);
    const QByteArray bytes = bytesOf(path);
    QVERIFY(bytes.contains("owen@example.net")); // the phone alone is closed
    QVERIFY(!bytes.contains("activities") && !bytes.contains("expensive"));
}

void ExportTest::testLeadsOnlyWhereAsked()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const QString path = fixture.filePath(u"out.csv"_s);
    ExportOptions options;
    QCOMPARE(fixture.book().exportLeads(path, {}, options)->rows, 8);
    QVERIFY(!bytesOf(path).contains("MSFT_TEST"));
    options.testLeads = true;
    QCOMPARE(fixture.book().exportLeads(path, {}, options)->rows, 9);
    QCOMPARE(fixture.book().exportLeads(path, parseQuery(u"is:test"_s), options)->rows, 1);
}

void ExportTest::chosenLeadsInTheirOrder()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const QString path = fixture.filePath(u"out.csv"_s);
    QList<LeadId> ids = fixture.ids();
    QCOMPARE(ids.size(), 7);
    std::ranges::reverse(ids);
    ids = {ids[0], ids[5], LeadId{4711}, ids[2]}; // one of them is not there any more
    const auto report = fixture.book().exportThese(path, ids, {});
    QVERIFY(report);
    QStringList written;
    const auto rows = fixture.book().rows(ids);
    for (const LeadRow &row : *rows)
        written << row.email;
    const QString text = QString::fromUtf8(bytesOf(path));
    qsizetype from = 0;
    for (const QString &email : std::as_const(written)) {
        const qsizetype at = text.indexOf(email, from);
        QVERIFY2(at >= from, qPrintable(email + u" after "_s + QString::number(from)));
        from = at;
    }
    QCOMPARE(rows->size(), 3);
    qint64 touches = 0;
    for (const LeadRow &row : *rows)
        touches += row.touches;
    QCOMPARE(report->rows, touches);
    QCOMPARE(fixture.book().exportThese(path, {}, {})->rows, 0);
}

void ExportTest::mailingIsCountedAsItIsWritten_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : {"", "teo", "nadia", "begoña", "is:dnc", "-is:dnc"})
        QTest::newRow(*query == '\0' ? "all" : query) << QString::fromUtf8(query);
}

/// What a window says beforehand is what the file has.
void ExportTest::mailingIsCountedAsItIsWritten()
{
    QFETCH(QString, query);
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const QList<LeadId> ids = fixture.ids(query);
    QVERIFY(!ids.isEmpty());
    const auto reached = fixture.book().reachedByMailing(ids);
    QVERIFY(reached);
    ExportOptions options;
    options.forMailing = true;
    const QString path = fixture.filePath(u"out.csv"_s);
    const auto report = fixture.book().exportThese(path, ids, options);
    QVERIFY(report);
    QCOMPARE(report->leftOutDoNotContact, ids.size() - reached->size());
    const QByteArray mailing = bytesOf(path);
    QVERIFY(fixture.book().exportThese(path, *reached, options));
    QCOMPARE(bytesOf(path), mailing);
    QVERIFY(!mailing.contains("nadia@"));
}

void ExportTest::manyChosenLeadsComeInTheOrderOfTheStore()
{
    BookFixture fixture;
    QString text = u"Created Date,Lead Source,Email\n"_s;
    for (int i = 0; i <= int(ExportOptions::mostInOrder); ++i)
        text += u"2026-05-18T08:00:00Z,AppSource-PLT | a.b,p%1@example.com\n"_s.arg(i);
    QVERIFY(fixture.importText(text));
    QList<LeadId> ids = fixture.ids();
    std::ranges::sort(ids, std::ranges::greater());
    const QString path = fixture.filePath(u"out.csv"_s);
    const auto firstMail = [&path] {
        const QList<QByteArray> lines = bytesOf(path).split('\n');
        return lines.value(1).split(',').value(6);
    };
    QCOMPARE(fixture.book().exportThese(path, ids, {})->rows, ids.size());
    QCOMPARE(firstMail(), QByteArray("p0@example.com"));
    ids.removeLast(); // few enough to be read as they stand
    QVERIFY(fixture.book().exportThese(path, ids, {}));
    QCOMPARE(firstMail(), "p" + QByteArray::number(ids.size()) + "@example.com");
}

void ExportTest::chosenLeadsNowhereToWrite()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const QString path = fixture.filePath(u"nowhere/out.csv"_s);
    const auto report = fixture.book().exportThese(path, fixture.ids(), {});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::CannotWrite);
    QCOMPARE(report.error().where, path);
    QVERIFY(!QFileInfo::exists(path));
}

void ExportTest::manyLeadsComeInTheOrderOfTheStore()
{
    LEADLINE_ONCE;
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    QString text = u"Created Date,Lead Source,Email,Title\n"_s;
    for (int i = 0; i < 20'010; ++i) {
        const int hour = i * 7 % 24; // in no order
        text += u"2026-05-1%1T%2:00:00Z,AppSource-PLT | a.b,p%3@example.com,%4\n"_s.arg(i % 8)
                    .arg(hour, 2, 10, QChar(u'0'))
                    .arg(i)
                    .arg(i % 1000 == 0 ? u"Director"_s : QString());
    }
    QVERIFY(fixture.importText(text));
    ExportOptions options;
    options.testLeads = true;
    compareAfterTheWay(fixture, options);
    // Not all of them, and with gaps.
    const QString path = fixture.filePath(u"some.csv"_s);
    const auto some = fixture.book().exportLeads(path, parseQuery(u"action:plt director"_s), options);
    QVERIFY(some);
    QCOMPARE(some->rows, fixture.ids(u"action:plt director"_s).size());
}

/// Every file that is written survives a disk that is full after so many bytes.
void ExportTest::fullDiskLeavesTheOldFile()
{
    BookFixture fixture;
    QString text = u"Created Date,Lead Source,Email,Notes\n"_s;
    for (int i = 0; i < 300; ++i)
        text += u"2026-05-13T10:00:00Z,AppSource-PLT | a.b,p%1@example.com,%2\n"_s.arg(i).arg(
            QString(2000, QChar(u'x')));
    QVERIFY(fixture.importText(text));
    const QString path = fixture.write(u"out.csv"_s, "old");
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    for (const rlim_t bytes : {0, 1, 4095, 262'144, 262'145, 500'000}) {
        rlimit usual{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &usual), 0);
        const rlimit little{bytes, usual.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &little), 0);
        const auto report = fixture.book().exportLeads(path, {}, {});
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &usual), 0);
        QVERIFY2(!report && report.error().code == ErrorCode::CannotWrite,
                 qPrintable(QString::number(bytes)));
        QCOMPARE(bytesOf(path), QByteArray("old"));
    }
    std::signal(SIGXFSZ, before);
    QCOMPARE(QDir(QFileInfo(path).path()).entryList({u"out*"_s}), QStringList{u"out.csv"_s});
    QVERIFY(fixture.book().exportLeads(path, {}, {}));
    QVERIFY(bytesOf(path).size() > 600'000);
}

} // namespace leadline::test

Q_DECLARE_METATYPE(leadline::ExportOptions)

using leadline::test::ExportTest;
LEADLINE_TEST(ExportTest)

#include "exporttest.moc"
