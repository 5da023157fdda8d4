// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/services/bookfixture.h"
#include "tests/support/sharedmaterial.h"
#include "tests/support/suite.h"

#include <QtCore/QRandomGenerator>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

constexpr std::array policies{DuplicatePolicy::Add, DuplicatePolicy::Fill, DuplicatePolicy::Overwrite,
                              DuplicatePolicy::Skip};

const QStringList samples{u"leads-en.csv"_s,       u"crm-report.csv"_s,           u"azure-table-export.csv"_s,
                          u"https-bodies.jsonl"_s, u"clientes-potenciales.csv"_s, u"musteri-adaylari.csv"_s,
                          u"unicode-text.txt"_s,   u"leads-en-again.csv"_s,       u"damaged.csv"_s};

QString pick(QRandomGenerator &random, const QStringList &among)
{
    return among[random.bounded(int(among.size()))];
}

/// Rows that meet each other in every way: few customers with different blanks, offers by id, title or both,
/// notices, tests, withheld persons, ids of their own, rejected rows, broken times, texts nobody knows.
QString tangledRows(int rows, quint32 seed, int customers)
{
    QRandomGenerator random(seed);
    QString text;
    for (int i = 0; i < rows; ++i) {
        if (random.bounded(40) == 0) {
            text += u",,,,,,,,,,,,just a note\n"_s;
            continue;
        }
        const QString who = QString::number(random.bounded(customers));
        const bool withheld = random.bounded(12) == 0;
        const bool test = random.bounded(25) == 0;
        const auto cell = [&](const QString &value, int percent = 60) {
            return random.bounded(100) < percent ? value : QString();
        };
        QStringList cells{
            pick(random, {u"2026-05-17T10:00:00Z"_s, u"2026-05-18T08:00:00Z"_s, u"2026-05-01T10:00:00Z"_s,
                          u""_s, u"soon"_s}),
            pick(random, {u"AppSource-PLT"_s, u"AzureMarketplace-INS"_s, u"AppSource-DNC"_s, u"Fair-XYZ"_s}),
            cell(pick(random, {u"fabrikam.rain"_s, u"fabrikam.snow"_s})),
            cell(pick(random, {u"Rain Planner"_s, u"Snow Planner"_s})),
            withheld ? QString() : QString(u"c"_s + who + u"@example.com"_s),
            withheld ? QString() : cell(QString(u"First"_s + who)),
            withheld ? QString() : cell(QString(u"Last"_s + who)),
            withheld ? QString() : cell(QString(u"+3468355"_s + who)),
            cell(pick(random, {u"ES"_s, u"Türkiye"_s, u"Freedonia"_s})),
            withheld ? QString() : cell(QString(u"Company "_s + QString::number(random.bounded(4)))),
            cell(QString::number(random.bounded(rows)), 20),
            cell(pick(random, {u"won"_s, u"Angebot"_s, u"qualified"_s}), 20),
            test ? u"MSFT_TEST_1"_s : cell(pick(random, {u"call"_s, u"mail"_s}), 30)};
        text += cells.join(u',') + u'\n';
    }
    return text;
}

const QString tangledHeader = u"Created Date,Lead Source,Offer ID,Offer Title,Email,First Name,Last Name,"
                              "Phone,Country,Company,Lead ID,Status,Notes\n"_s;

ImportOverrides with(DuplicatePolicy policy)
{
    ImportOverrides overrides;
    ImportDecisions &decisions = overrides.decisions.emplace();
    decisions.duplicates = policy;
    decisions.values[LeadField::Country].insert(u"Freedonia"_s, u"ES"_s);
    decisions.rows[3].leaveOut = true;
    decisions.rows[4].duplicates = DuplicatePolicy::Overwrite;
    decisions.rows[5].cells.insert(8, u"US"_s);
    return overrides;
}

} // namespace

/// The dry run says what the run does, in every field; and how a file is brought in makes no difference.
class ImportDryRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsTheRun_data();
    void equalsTheRun();
    void samplesOnAnEmptyStore_data();
    void samplesOnAnEmptyStore();
    void bulkIsNoDifference_data();
    void bulkIsNoDifference();
    void bulkUndone();
};

void ImportDryRunTest::equalsTheRun_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("customers");
    QTest::newRow("few customers") << 1U << 150 << 6;
    QTest::newRow("more customers") << 2U << 300 << 60;
    QTest::newRow("a customer a row") << 3U << 150 << 100'000;
    QTest::newRow("one customer") << 4U << 80 << 1;
}

void ImportDryRunTest::equalsTheRun()
{
    QFETCH(quint32, seed);
    QFETCH(int, rows);
    QFETCH(int, customers);
    for (const DuplicatePolicy policy : policies) {
        BookFixture fixture;
        for (quint32 file = 0; file < 3; ++file) { // on an empty store, then on one that is filled
            const QString text = tangledHeader + tangledRows(rows, seed * 100 + file, customers);
            const auto plan =
                planImport(fixture.write(u"tangled.csv"_s, text.toUtf8()), with(policy), fixture.zone);
            QVERIFY(plan);
            const QByteArray before = fixture.digest();
            const auto dry = fixture.book().dryRun(*plan);
            QVERIFY(dry);
            QCOMPARE(fixture.digest(), before);
            const auto run = fixture.book().import(*plan);
            QVERIFY(run);
            QVERIFY(!dry->id.isSet());
            QCOMPARE(countsOf(*dry), countsOf(*run));
            const auto findings = *fixture.book().check(false);
            QVERIFY2(
                findings.isEmpty(),
                qPrintable(findings.isEmpty() ? QString() : findings.first().code + findings.first().text));
        }
    }
}

void ImportDryRunTest::samplesOnAnEmptyStore_data()
{
    QTest::addColumn<QString>("sample");
    for (const QString &sample : samples)
        QTest::newRow(qPrintable(sample)) << sample;
}

void ImportDryRunTest::samplesOnAnEmptyStore()
{
    QFETCH(QString, sample);
    LEADLINE_NEED_SHARED(path, QString(u"samples/"_s + sample));
    for (const DuplicatePolicy policy : policies) {
        BookFixture fixture;
        ImportOverrides overrides;
        overrides.decisions.emplace().duplicates = policy;
        const auto plan = planImport(path, overrides, fixture.zone);
        QVERIFY(plan);
        const auto dry = fixture.book().dryRun(*plan);
        const auto run = fixture.book().import(*plan);
        QVERIFY(dry && run);
        QCOMPARE(countsOf(*dry), countsOf(*run));
        QVERIFY(fixture.book().check(false)->isEmpty());
    }
}

void ImportDryRunTest::bulkIsNoDifference_data()
{
    QTest::addColumn<int>("customers");
    QTest::newRow("all different") << 1'000'000;
    QTest::newRow("often the same") << 700;
}

/// In one go into an empty store, in two halves, and into a store that held something: the same leads.
void ImportDryRunTest::bulkIsNoDifference()
{
    LEADLINE_ONCE;
    QFETCH(int, customers);
    const QString rows = tangledRows(6000, 77, customers);
    const QStringList lines = rows.split(u'\n', Qt::SkipEmptyParts);
    ImportOverrides overrides;
    overrides.decisions.emplace().duplicates = DuplicatePolicy::Fill;

    BookFixture whole;
    const auto plan = planImport(whole.write(u"whole.csv"_s, QString(tangledHeader + rows).toUtf8()),
                                 overrides, whole.zone);
    QVERIFY(plan);
    const auto dry = whole.book().dryRun(*plan);
    const auto bulk = whole.book().import(*plan);
    QVERIFY(dry && bulk);
    QCOMPARE(bulk->rowsRead, 6000);
    QCOMPARE(countsOf(*dry), countsOf(*bulk));
    QVERIFY(whole.book().check(false)->isEmpty());

    BookFixture halves;
    qint64 touches = 0;
    for (const QStringList &half : {lines.first(2999), lines.sliced(2999)}) {
        const auto report = halves.importText(QString(tangledHeader + half.join(u'\n') + u'\n'), overrides);
        QVERIFY(report);
        touches += report->newTouches;
    }
    QCOMPARE(touches, bulk->newTouches);
    QVERIFY(halves.book().check(false)->isEmpty());
    QCOMPARE(halves.digest(), whole.digest());

    BookFixture filled; // somebody else's lead is there: not the bulk path
    const auto first = filled.importText(
        u"Created Date,Lead Source,Email\n2026-05-17T10:00:00Z,SPZA-PLT | x.y,zoe@example.org\n"_s);
    QVERIFY(first);
    QVERIFY(filled.import(plan->path, overrides));
    QVERIFY(filled.book().check(false)->isEmpty());
    QVERIFY(filled.book().undoImport(first->id, UndoChoice::Ask));
    QVERIFY(filled.book().check(false)->isEmpty());
    QCOMPARE(filled.digest(), whole.digest());
    QCOMPARE(whole.book().import(*plan)->newTouches, 0);
}

void ImportDryRunTest::bulkUndone()
{
    LEADLINE_ONCE;
    BookFixture fixture;
    const QByteArray nothing = fixture.digest();
    const QString text = tangledHeader + tangledRows(5500, 5, 2000);
    for (int round = 0; round < 2; ++round) {
        const auto report = fixture.importText(text);
        QVERIFY(report);
        const QByteArray filled = fixture.digest();
        QVERIFY(filled != nothing);
        const Status undone = fixture.book().undoImport(report->id, UndoChoice::Ask);
        QVERIFY2(undone, undone ? "" : qPrintable(QString(undone.error().where + undone.error().detail)));
        QCOMPARE(fixture.digest(), nothing);
        QVERIFY(fixture.book().check(false)->isEmpty());
    }
}

} // namespace leadline::test

using leadline::test::ImportDryRunTest;
LEADLINE_TEST(ImportDryRunTest)

#include "importdryruntest.moc"
