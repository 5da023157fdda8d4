// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/services/bookfixture.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

const QString header = u"Created Date,Lead Source,Email,First Name,Phone,Company,Job Title,Country\n"_s;

QString row(const QString &email, const QString &phone, const QString &company, const QString &title = {},
            const QString &offer = u"fabrikam.rain"_s)
{
    return QString(u"2026-05-17T10:00:00Z,AppSource-PLT | "_s + offer + u',' + email + u",Jo,"_s + phone +
                   u',' + company + u',' + title + u",\n"_s);
}

const QString known = QString(header + row(u"ada@example.com"_s, u""_s, u"Old Ltd"_s, u"CTO"_s));
/// About the same customer: a phone, another company, no job title; and somebody new.
const QString incoming =
    QString(header + row(u"ada@example.com"_s, u"+34 683"_s, u"New Ltd"_s, u""_s, u"fabrikam.snow"_s) +
            row(u"bo@example.com"_s, u""_s, u"Bo Ltd"_s));

ImportOverrides decided(const ImportDecisions &decisions)
{
    ImportOverrides overrides;
    overrides.decisions = decisions;
    return overrides;
}

QString customerOf(BookFixture &fixture, const QString &query)
{
    const QList<LeadId> ids = fixture.ids(query);
    if (ids.isEmpty())
        return u"nobody"_s;
    const Customer customer = fixture.book().lead(ids.first())->lead.customer;
    return QStringList{customer.phone, customer.company, customer.jobTitle}.join(u'|');
}

QString verdictsOf(const ImportReport &report)
{
    QStringList verdicts;
    for (const ImportRow &one : report.rows) {
        switch (one.verdict) {
        case RowVerdict::NewLead:
            verdicts.append(u"lead"_s);
            break;
        case RowVerdict::NewTouch:
            verdicts.append(u"touch"_s);
            break;
        case RowVerdict::Identical:
            verdicts.append(u"identical"_s);
            break;
        case RowVerdict::DoNotContact:
            verdicts.append(u"notice"_s);
            break;
        case RowVerdict::Test:
            verdicts.append(u"test"_s);
            break;
        case RowVerdict::Rejected:
            verdicts.append(u"rejected"_s);
            break;
        case RowVerdict::Skipped:
            verdicts.append(u"skipped"_s);
            break;
        }
    }
    return verdicts.join(u' ');
}

/// Dry and then in earnest, which must say the same.
Result<ImportReport> importTwice(BookFixture &fixture, const QString &text, const ImportOverrides &overrides)
{
    const auto plan = planImport(fixture.write(u"twice.csv"_s, text.toUtf8()), overrides, fixture.zone);
    if (!plan)
        return tl::unexpected(plan.error());
    const auto dry = fixture.book().dryRun(*plan);
    const auto run = fixture.book().import(*plan);
    if (dry && run && countsOf(*dry) != countsOf(*run))
        return fail(ErrorCode::BadArgument, u"the dry run says something else"_s);
    return run;
}

} // namespace

class ImportRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void policies_data();
    void policies();
    void cells_data();
    void cells();
    void leaveOut();
    void whatTheRowSaidIsKept();
    void rowsOfOneFileCompleteEachOther_data();
    void rowsOfOneFileCompleteEachOther();
};

void ImportRowsTest::policies_data()
{
    using Policy = DuplicatePolicy;
    QTest::addColumn<Policy>("run");
    QTest::addColumn<QString>("field"); // key=code
    QTest::addColumn<QString>("ofRow"); // code
    QTest::addColumn<QString>("customer");
    QTest::addColumn<QString>("verdicts");
    const auto row = [](const char *name, Policy run, const QString &field, const QString &ofRow,
                        const QString &customer, const QString &verdicts = u"lead lead"_s) {
        QTest::newRow(name) << run << field << ofRow << customer << verdicts;
    };
    row("add", Policy::Add, {}, {}, u"|Old Ltd|CTO"_s);
    row("fill", Policy::Fill, {}, {}, u"+34 683|Old Ltd|CTO"_s);
    row("overwrite", Policy::Overwrite, {}, {}, u"+34 683|New Ltd|CTO"_s);
    row("skip", Policy::Skip, {}, {}, u"|Old Ltd|CTO"_s, u"skipped lead"_s);
    row("fill, but overwrite the company", Policy::Fill, u"company=overwrite"_s, {},
        u"+34 683|New Ltd|CTO"_s);
    row("overwrite, but fill the company", Policy::Overwrite, u"company=fill"_s, {},
        u"+34 683|Old Ltd|CTO"_s);
    row("overwrite, but not the phone", Policy::Overwrite, u"phone=add"_s, {}, u"|New Ltd|CTO"_s);
    row("skip of a field leaves the field", Policy::Overwrite, u"phone=skip"_s, {}, u"|New Ltd|CTO"_s);
    row("the run skips, whatever a field says", Policy::Skip, u"company=overwrite"_s, {}, u"|Old Ltd|CTO"_s,
        u"skipped lead"_s);
    row("a blank cell erases nothing", Policy::Add, u"job_title=overwrite"_s, {}, u"|Old Ltd|CTO"_s);
    row("this row overwrites", Policy::Add, {}, u"overwrite"_s, u"+34 683|New Ltd|CTO"_s);
    row("this row adds", Policy::Overwrite, {}, u"add"_s, u"|Old Ltd|CTO"_s);
    row("this row is left out", Policy::Overwrite, {}, u"skip"_s, u"|Old Ltd|CTO"_s, u"skipped lead"_s);
    row("this row is taken", Policy::Skip, {}, u"fill"_s, u"+34 683|Old Ltd|CTO"_s);
    row("the row before the field", Policy::Fill, u"company=add"_s, u"overwrite"_s, u"+34 683|New Ltd|CTO"_s);
}

void ImportRowsTest::policies()
{
    QFETCH(DuplicatePolicy, run);
    QFETCH(QString, field);
    QFETCH(QString, ofRow);
    QFETCH(QString, customer);
    BookFixture fixture;
    QVERIFY(fixture.importText(known));
    const QByteArray before = fixture.digest();
    ImportDecisions decisions;
    decisions.duplicates = run;
    if (!field.isEmpty())
        decisions.fields.insert(*leadFieldFromKey(field.section(u'=', 0, 0)),
                                *duplicatePolicyFromCode(field.section(u'=', 1)));
    if (!ofRow.isEmpty())
        decisions.rows[1].duplicates = duplicatePolicyFromCode(ofRow);
    const auto report = importTwice(fixture, incoming, decided(decisions));
    QVERIFY2(report, report ? "" : qPrintable(report.error().where));
    QTEST(verdictsOf(*report), "verdicts");
    QCOMPARE(customerOf(fixture, u"ada"_s), customer);
    QCOMPARE(customerOf(fixture, u"bo"_s), u"|Bo Ltd|"_s);
    QCOMPARE(report->updated, customer == u"|Old Ltd|CTO" ? 0 : 1);
    QVERIFY(report->rows.first().knownCustomer);
    QCOMPARE(report->rows.first().changes.isEmpty(), report->updated == 0);
    QVERIFY(fixture.book().check(false)->isEmpty());
    QVERIFY(fixture.book().undoImport(report->id, UndoChoice::Ask));
    QCOMPARE(fixture.digest(), before);
}

void ImportRowsTest::cells_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("customer");
    QTest::addColumn<QString>("query");
    QTest::newRow("corrected") << 5 << u"Right Ltd"_s << u"+34|Right Ltd|"_s << u"ada"_s;
    QTest::newRow("emptied") << 5 << u""_s << u"+34||"_s << u"ada"_s;
    QTest::newRow("beyond a short row") << 6 << u"CTO"_s << u"+34|Wrong Ltd|CTO"_s << u"ada"_s;
    QTest::newRow("far beyond a short row") << 7 << u"ES"_s << u"+34|Wrong Ltd|"_s << u"ada"_s;
    QTest::newRow("the e-mail, so another person")
        << 2 << u"bo@example.com"_s << u"+34|Wrong Ltd|"_s << u"bo"_s;
    QTest::newRow("no such column") << 8 << u"x"_s << u"+34|Wrong Ltd|"_s << u"ada"_s;
    QTest::newRow("below the first") << -1 << u"x"_s << u"+34|Wrong Ltd|"_s << u"ada"_s;
}

void ImportRowsTest::cells()
{
    QFETCH(int, column);
    QFETCH(QString, text);
    QFETCH(QString, query);
    BookFixture fixture;
    // The row at hand has no cells for the last two columns; the next one must not be touched.
    const QString shortRow =
        u"2026-05-17T10:00:00Z,AppSource-PLT | fabrikam.rain,ada@example.com,Jo,+34,Wrong Ltd\n"_s;
    ImportDecisions decisions;
    decisions.rows[2].cells.insert(column, text);
    const auto report = importTwice(fixture,
                                    QString(header + row(u"cy@example.com"_s, u"1"_s, u"C"_s) + shortRow +
                                            row(u"di@example.com"_s, u"2"_s, u"D"_s)),
                                    decided(decisions));
    QVERIFY(report);
    QCOMPARE(report->newLeads, 3);
    QTEST(customerOf(fixture, query), "customer");
    QCOMPARE(customerOf(fixture, u"cy"_s), u"1|C|"_s);
    QCOMPARE(customerOf(fixture, u"di"_s), u"2|D|"_s);
    QVERIFY(fixture.book().check(false)->isEmpty());
}

void ImportRowsTest::leaveOut()
{
    BookFixture fixture;
    const QString text =
        QString(header + row(u"ada@example.com"_s, u""_s, u"A"_s) + row(u"bo@example.com"_s, u""_s, u"B"_s) +
                row(u"cy@example.com"_s, u""_s, u"C"_s));
    ImportDecisions decisions;
    decisions.rows[2].leaveOut = true;
    decisions.rows[99].leaveOut = true; // there is none
    const auto report = importTwice(fixture, text, decided(decisions));
    QVERIFY(report);
    QCOMPARE(verdictsOf(*report), u"lead skipped lead"_s);
    QCOMPARE(report->leftOut, 1);
    QCOMPARE(report->skipped, 1);
    QCOMPARE(report->rowsRead, 3);
    QCOMPARE(customerOf(fixture, u"bo"_s), u"nobody"_s);
    // Without it, the file brings just that row.
    QCOMPARE(verdictsOf(*importTwice(fixture, text, {})), u"identical lead identical"_s);
    // A row that identifies nobody is no rejected one any more.
    decisions.rows.clear();
    decisions.rows[1].leaveOut = true;
    const auto empty = importTwice(fixture, QString(header + row(u""_s, u""_s, u""_s)), decided(decisions));
    QVERIFY(empty);
    QCOMPARE(empty->rejectedRows, 0);
    QCOMPARE(empty->leftOut, 1);
}

void ImportRowsTest::whatTheRowSaidIsKept()
{
    BookFixture fixture;
    ImportDecisions decisions;
    decisions.rows[1].cells.insert(5, u"Right Ltd"_s);
    const QString wrong = row(u"ada@example.com"_s, u""_s, u"Wrong Ltd"_s);
    QVERIFY(importTwice(fixture, QString(header + wrong), decided(decisions)));
    const auto raw = fixture.book().rawRows(fixture.ids().first());
    QCOMPARE(raw->size(), 1);
    QCOMPARE(raw->first().text, wrong.trimmed());
    QCOMPARE(customerOf(fixture, u"right"_s), u"|Right Ltd|"_s);
    QVERIFY(fixture.ids(u"wrong"_s).isEmpty());
}

void ImportRowsTest::rowsOfOneFileCompleteEachOther_data()
{
    QTest::addColumn<DuplicatePolicy>("policy");
    QTest::addColumn<QString>("customer");
    QTest::newRow("add") << DuplicatePolicy::Add << u"+34|One Ltd|CTO"_s;
    QTest::newRow("fill") << DuplicatePolicy::Fill << u"+34|One Ltd|CTO"_s;
    QTest::newRow("overwrite") << DuplicatePolicy::Overwrite << u"+34|Two Ltd|CTO"_s;
    QTest::newRow("skip") << DuplicatePolicy::Skip << u"+34|One Ltd|CTO"_s;
}

void ImportRowsTest::rowsOfOneFileCompleteEachOther()
{
    QFETCH(DuplicatePolicy, policy);
    BookFixture fixture;
    ImportDecisions decisions;
    decisions.duplicates = policy;
    const auto report =
        importTwice(fixture,
                    QString(header + row(u"ada@example.com"_s, u""_s, u"One Ltd"_s, u"CTO"_s) +
                            row(u"ada@example.com"_s, u"+34"_s, u"Two Ltd"_s, u""_s, u"fabrikam.snow"_s)),
                    decided(decisions));
    QVERIFY(report);
    QCOMPARE(verdictsOf(*report), u"lead lead"_s);
    QCOMPARE(report->newCustomers, 1);
    QCOMPARE(report->updated, 0);
    QTEST(customerOf(fixture, u"ada"_s), "customer");
    QVERIFY(fixture.book().check(false)->isEmpty());
}

} // namespace leadline::test

Q_DECLARE_METATYPE(leadline::DuplicatePolicy)

using leadline::test::ImportRowsTest;
LEADLINE_TEST(ImportRowsTest)

#include "importrowstest.moc"
