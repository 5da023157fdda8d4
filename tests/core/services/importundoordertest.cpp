// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/services/bookfixture.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

const QString header =
    u"Created Date,Lead Source,Offer Title,Email,First Name,Phone,Company,Status,Owner,Notes\n"_s;

/// Three customers: one of B's too, one whom nothing happens to, one by a title alone.
const QString fileA =
    QString(header + u"2026-05-17T08:00:00Z,AppSource-PLT | fabrikam.rain,,ada@example.com,Ada,,Old Ltd,,,\n"
                     "2026-05-17T08:10:00Z,AppSource-PLT | fabrikam.rain,,bo@example.com,Bo,,Bo Ltd,,,\n"
                     "2026-05-17T08:20:00Z,AppSource-PLT,Snow Planner,cy@example.com,Cy,,Cy Ltd,,,\n"_s);

/// Touches for Ada's lead and a second lead of hers, new fields and an owner, a notice about Bo, the id of
/// the offer that A knew by its title, and a customer of its own.
const QString fileB =
    QString(header + u"2026-05-17T09:00:00Z,AppSource-INS | fabrikam.rain,Rain Planner,ada@example.com,,+34 "
                     u"683,New Ltd,,Olga,again\n"
                     "2026-05-17T09:10:00Z,AppSource-INS | fabrikam.edge,,ada@example.com,,,,won,,\n"
                     "2026-05-17T09:20:00Z,AppSource-DNC | fabrikam.rain,,bo@example.com,,,,,,\n"
                     "2026-05-17T09:30:00Z,AppSource-PLT | fabrikam.snow,Snow Planner,cy@example.com,,,,,,\n"
                     "2026-05-17T09:40:00Z,AppSource-PLT | fabrikam.rain,,di@example.com,Di,,Di Ltd,,,\n"_s);

ImportOverrides with(DuplicatePolicy policy)
{
    ImportOverrides overrides;
    overrides.decisions.emplace().duplicates = policy;
    return overrides;
}

ActivityDraft call()
{
    return {ActivityKind::Call, Direction::Outbound, Outcome::NoAnswer, {}, u"nobody"_s};
}

QStringList findingsOf(BookFixture &fixture)
{
    QStringList lines;
    for (const Finding &finding : fixture.book().check(false).value_or(QList<Finding>{{u"unchecked"_s, {}}}))
        lines.append(QString(finding.code + u' ' + finding.text));
    return lines;
}

} // namespace

/// Two imports that know each other's customers, taken back in either order, with work in between.
class ImportUndoOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orders_data();
    void orders();
    void firstLeavesTheSecond();
    void workInBetween_data();
    void workInBetween();
    void workBeforeALeadCameIsNoWorkOnIt_data();
    void workBeforeALeadCameIsNoWorkOnIt();
    void stageOfTheFileIsNoWork();
    void aTitleThatGetsAnIdGoesBack_data();
    void aTitleThatGetsAnIdGoesBack();
};

void ImportUndoOrderTest::orders_data()
{
    QTest::addColumn<DuplicatePolicy>("policy");
    QTest::addColumn<bool>("firstFirst");
    for (const DuplicatePolicy policy :
         {DuplicatePolicy::Add, DuplicatePolicy::Fill, DuplicatePolicy::Overwrite, DuplicatePolicy::Skip}) {
        for (const bool firstFirst : {false, true})
            QTest::addRow("%s, %s", qPrintable(code(policy)), firstFirst ? "A then B" : "B then A")
                << policy << firstFirst;
    }
}

void ImportUndoOrderTest::orders()
{
    QFETCH(DuplicatePolicy, policy);
    QFETCH(bool, firstFirst);
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const QByteArray nothing = fixture.digest();
    const auto a = fixture.importText(fileA, with(policy));
    QVERIFY(a);
    const QByteArray afterA = fixture.digest();
    const auto b = fixture.importText(fileB, with(policy));
    QVERIFY(b);
    QVERIFY(fixture.digest() != afterA);
    QCOMPARE(findingsOf(fixture), QStringList());

    QVERIFY(fixture.book().undoImport(firstFirst ? a->id : b->id, UndoChoice::Ask));
    QCOMPARE(findingsOf(fixture), QStringList());
    if (!firstFirst)
        QCOMPARE(fixture.digest(), afterA);
    QVERIFY(fixture.book().undoImport(firstFirst ? b->id : a->id, UndoChoice::Ask));
    QCOMPARE(findingsOf(fixture), QStringList());
    QCOMPARE(fixture.digest(), nothing);
}

/// Of A nothing is left but what B's rows stand on; B's own touches are all there.
void ImportUndoOrderTest::firstLeavesTheSecond()
{
    BookFixture fixture;
    const auto a = fixture.importText(fileA);
    const auto b = fixture.importText(fileB);
    QCOMPARE(fixture.ids().size(), 5); // Ada twice, Bo, Cy, Di
    QVERIFY(fixture.book().undoImport(a->id, UndoChoice::Ask));
    QCOMPARE(fixture.ids().size(), 5);
    QCOMPARE(fixture.book().touchFacets({})->total, b->newTouches);
    const LeadPage bo = *fixture.book().lead(fixture.id(u"bo"_s));
    QVERIFY2(bo.lead.summary.noticeOnly, "the request that went no longer speaks");
    // A again: it is all new to the store, but for customers and leads that stayed.
    const auto again = fixture.importText(fileA);
    QCOMPARE(again->newTouches, 3);
    QCOMPARE(again->newCustomers, 0);
    QVERIFY(!fixture.book().lead(fixture.id(u"bo"_s))->lead.summary.noticeOnly);
    QCOMPARE(findingsOf(fixture), QStringList());
}

void ImportUndoOrderTest::workInBetween_data()
{
    QTest::addColumn<QString>("query"); // the lead that is worked on after both
    QTest::addColumn<QString>("kind");  // of work
    QTest::addColumn<bool>("asked");    // about undoing B
    for (const QString &kind : {u"call"_s, u"stage"_s, u"opt-out"_s}) {
        QTest::addRow("%s, a lead of B", qPrintable(kind)) << u"di"_s << kind << true;
        QTest::addRow("%s, a lead of A alone", qPrintable(kind)) << u"cy"_s << kind << false;
    }
}

void ImportUndoOrderTest::workInBetween()
{
    QFETCH(QString, query);
    QFETCH(QString, kind);
    QFETCH(bool, asked);
    const auto work = [&kind](BookFixture &fixture, LeadId lead) -> Status {
        if (kind == u"call")
            return fixture.book().log(lead, call());
        if (kind == u"stage")
            return fixture.book().setStage(lead, Stage::Qualified, u"met"_s);
        return fixture.book().setOptOut(lead, Channel::Phone, true, u"asked"_s);
    };
    const bool ofB = asked;
    for (const UndoChoice choice : {UndoChoice::Ask, UndoChoice::KeepChanged, UndoChoice::RevertAll}) {
        BookFixture fixture;
        QVERIFY(fixture.importText(fileA));
        const QByteArray onlyA = fixture.digest();
        const auto b = fixture.importText(fileB);
        const LeadId worked = fixture.id(query);
        QVERIFY2(worked.isSet(), qPrintable(query));
        QVERIFY(work(fixture, worked));
        const QByteArray before = fixture.digest();
        const Status undone = fixture.book().undoImport(b->id, choice);
        QCOMPARE(findingsOf(fixture), QStringList());
        if (choice == UndoChoice::Ask && ofB) {
            QVERIFY(!undone);
            QCOMPARE(undone.error().code, ErrorCode::ChangedSince);
            QCOMPARE(undone.error().detail, u"1"_s);
            QCOMPARE(fixture.digest(), before);
            continue;
        }
        QVERIFY(undone);
        if (!ofB) { // the work stays, on a lead as A alone had left it
            BookFixture never;
            QVERIFY(never.importText(fileA));
            QVERIFY(work(never, never.id(query)));
            QCOMPARE(fixture.digest(), never.digest());
        } else if (choice == UndoChoice::RevertAll) {
            // Who opted out stays on the suppression list: it is for those who come again.
            QList<qint64> listed;
            const auto entries = fixture.book().suppressions();
            for (const SuppressionEntry &entry : *entries)
                listed.append(entry.id);
            QCOMPARE(listed.isEmpty(), kind != u"opt-out"_s);
            QVERIFY(fixture.book().liftSuppression(listed, u"to compare"_s));
            QCOMPARE(fixture.digest(), onlyA);
        } else {
            QCOMPARE(fixture.ids().size(), 4); // A's three and the one that was worked on
            QVERIFY(fixture.id(u"di"_s).isSet());
        }
    }
}

void ImportUndoOrderTest::workBeforeALeadCameIsNoWorkOnIt_data()
{
    QTest::addColumn<bool>("isEdit"); // of the customer's company; else an objection
    QTest::newRow("edit") << true;
    QTest::newRow("opt-out") << false;
}

/// Ada's second lead comes with B, after something was done about Ada.
void ImportUndoOrderTest::workBeforeALeadCameIsNoWorkOnIt()
{
    QFETCH(bool, isEdit);
    BookFixture fixture;
    QVERIFY(fixture.importText(fileA));
    const LeadId ada = fixture.id(u"ada"_s);
    if (isEdit)
        QVERIFY(fixture.book().edit(std::span(&ada, 1), {{EditField::Company, u"Ada Ltd"_s, {}}}));
    else
        QVERIFY(fixture.book().setOptOut(ada, Channel::Mail, true, u"asked"_s));
    const QByteArray before = fixture.digest();
    const auto b = fixture.importText(fileB);
    QVERIFY(b);
    QCOMPARE(fixture.ids(u"ada"_s).size(), 2);
    QCOMPARE(fixture.book().workedOnSince(b->id).value(), QList<LeadId>());
    QVERIFY(fixture.book().undoImport(b->id, UndoChoice::Ask));
    QCOMPARE(fixture.digest(), before);
    QCOMPARE(findingsOf(fixture), QStringList());
}

void ImportUndoOrderTest::stageOfTheFileIsNoWork()
{
    BookFixture fixture;
    const QByteArray nothing = fixture.digest();
    const QString text = QString(
        header + u"2026-05-17T08:00:00Z,AppSource-PLT | fabrikam.rain,,ada@example.com,Ada,,,won,Olga,\n"
                 "2026-05-17T08:10:00Z,AppSource-PLT | fabrikam.rain,,bo@example.com,Bo,,,qualified,,\n"_s);
    const auto report = fixture.importText(text);
    QVERIFY2(fixture.book().undoImport(report->id, UndoChoice::Ask), "nobody has worked on them");
    QCOMPARE(fixture.digest(), nothing);
    // What somebody sets is work, and what was taken back again is none.
    const auto again = fixture.importText(text);
    QVERIFY(fixture.book().setStage(fixture.id(u"ada"_s), Stage::InConversation, u"asks again"_s));
    QCOMPARE(fixture.book().undoImport(again->id, UndoChoice::Ask).error().detail, u"1"_s);
    QCOMPARE(fixture.book().undo()->kind, u"stage"_s);
    QVERIFY(fixture.book().undoImport(again->id, UndoChoice::Ask));
    QCOMPARE(fixture.digest(), nothing);
}

void ImportUndoOrderTest::aTitleThatGetsAnIdGoesBack_data()
{
    QTest::addColumn<QStringList>("files"); // each "lead source=title" by row
    QTest::addColumn<bool>("equal");        // the store of before comes back
    const QString title = u"AppSource-PLT=Rain Planner"_s;
    const QString one = u"AppSource-PLT | fabrikam.one=Rain Planner"_s;
    const QString two = u"AppSource-PLT | fabrikam.two=Rain Planner"_s;
    const auto file = [](const QStringList &rows) { return rows.join(u'\n'); };
    QTest::newRow("within one file") << QStringList{file({title, one, two, title})} << true;
    QTest::newRow("with the next file") << QStringList{file({title}), file({one, two, title})} << true;
    // The title is the third file's own by then; the first file's offer keeps the id.
    QTest::newRow("another file has the title since")
        << QStringList{file({title}), file({one, two}), file({title})} << false;
}

void ImportUndoOrderTest::aTitleThatGetsAnIdGoesBack()
{
    QFETCH(QStringList, files);
    QFETCH(bool, equal);
    BookFixture fixture;
    QList<QByteArray> states{fixture.digest()};
    QList<ImportId> runs;
    int row = 0;
    for (const QString &file : files) {
        QString text = header;
        for (const QString &line : file.split(u'\n')) {
            text += u"2026-05-17T08:00:00Z,"_s + line.section(u'=', 0, 0) + u',' + line.section(u'=', 1) +
                    u",c%1@example.com,C,,,,,\n"_s.arg(++row);
        }
        const auto report = fixture.importText(text);
        QVERIFY(report);
        runs.append(report->id);
        states.append(fixture.digest());
    }
    QCOMPARE(findingsOf(fixture), QStringList());
    const qsizetype second = std::min<qsizetype>(1, runs.size() - 1);
    const Status undone = fixture.book().undoImport(runs[second], UndoChoice::Ask);
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().detail));
    QCOMPARE(findingsOf(fixture), QStringList());
    if (equal)
        QCOMPARE(fixture.digest(), states[second]);
    for (const ImportId run : runs) {
        if (run != runs[second])
            QVERIFY(fixture.book().undoImport(run, UndoChoice::Ask));
    }
    QCOMPARE(fixture.digest(), states.first());
    QCOMPARE(findingsOf(fixture), QStringList());
}

} // namespace leadline::test

Q_DECLARE_METATYPE(leadline::DuplicatePolicy)

using leadline::test::ImportUndoOrderTest;
LEADLINE_TEST(ImportUndoOrderTest)

#include "importundoordertest.moc"
