// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "tests/core/services/bookfixture.h"
#include "tests/support/suite.h"

#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

/// The first rows of the small file, up to the one with this id.
QString upTo(const QString &id)
{
    return smallFile().section(QString(id + u','), 0, 0);
}

/// Titles without ids, then the same offer with its id.
const QString titled = u"{\"LeadSource\":\"SPZA\",\"ActionCode\":\"PLT\",\"OfferTitle\":\"Rain Planner\","
                       "\"UserDetails\":{\"FirstName\":\"Ada\",\"Email\":\"ada@example.com\"}}\n"_s;
const QString identified =
    u"RowKey,ActionCode,CreatedTime,LeadSource,OfferDisplayName,ProductId,Email,Phone\n"
    "r1,INS,2026-05-17T12:28:00Z,SPZA,Rain Planner,fabrikam.rain,ada@example.com,"
    "+34 683 554 009\n"_s;

/// So many that their indexes are made at the end, and again when they go.
QString largeFile()
{
    QString text = u"Lead ID,Created Date,Lead Source,First Name,Email\n"_s;
    for (int i = 0; i < 6000; ++i)
        text += u"L%1,2026-05-17T10:00:00Z,AppSource-PLT | fabrikam.rain,Ada,c%2@example.com\n"_s.arg(i).arg(
            i / 2);
    return text;
}

ActivityDraft call()
{
    return {ActivityKind::Call, Direction::Outbound, Outcome::NoAnswer, {}, u"nobody"_s};
}

} // namespace

class ImportUndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restoresTheDigest_data();
    void restoresTheDigest();
    void largeLeavesNothingBehind();
    void inAnyOrder();
    void laterWorkIsAskedAbout();
    void revertAllLeavesUndoUsable();
    void comesAgainFromItsFile();
    void faultLoop();
};

void ImportUndoTest::restoresTheDigest_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("overlapping") << upTo(u"A5"_s) << smallFile();
    QTest::newRow("contained") << smallFile() << upTo(u"A3"_s);
    QTest::newRow("an offer gets its id, a customer a phone") << titled << identified;
    QTest::newRow("nothing before") << QString() << smallFile();
    QTest::newRow("large, nothing before") << QString() << largeFile();
    QTest::newRow("large, beside another") << smallFile() << largeFile();
}

void ImportUndoTest::restoresTheDigest()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    BookFixture fixture;
    const QByteArray nothing = fixture.digest();
    if (!first.isEmpty())
        QVERIFY(fixture.importText(first));
    const QByteArray before = fixture.digest();
    const auto report = fixture.importText(second);
    QVERIFY(report);
    QVERIFY(fixture.book().check(false)->isEmpty());
    const QByteArray after = fixture.digest();
    QVERIFY(fixture.book().undoImport(report->id, UndoChoice::Ask));
    QCOMPARE(fixture.digest(), before);
    QVERIFY(fixture.book().check(false)->isEmpty());
    QCOMPARE(fixture.book().undoImport(report->id, UndoChoice::Ask).error().code, ErrorCode::NotFound);
    QVERIFY(fixture.book().imports()->first().undone);
    // By Ctrl+Z as well, and it comes again from its file.
    QVERIFY(fixture.importText(second));
    QCOMPARE(fixture.digest(), after);
    QCOMPARE(fixture.book().undo()->kind, u"import"_s);
    QCOMPARE(fixture.digest(), before);
    if (!first.isEmpty())
        QVERIFY(fixture.book().undo());
    QCOMPARE(fixture.digest(), nothing);
}

/// What no journal knows of refers to a lead that would go: nothing goes.
void ImportUndoTest::largeLeavesNothingBehind()
{
    BookFixture fixture;
    const auto report = fixture.importText(largeFile());
    QVERIFY(report);
    Database aside(fixture.profile().storePath());
    aside.run("INSERT INTO lead_step (lead_id, template, version, step, done_at) VALUES (7, 't', 1, 's', 0)");
    const QByteArray before = fixture.digest();
    const auto undone = fixture.book().undoImport(report->id, UndoChoice::Ask);
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, ErrorCode::StoreFailed);
    QCOMPARE(fixture.digest(), before);
    QVERIFY(fixture.book().check(false)->isEmpty());
    QCOMPARE(aside.integer("SELECT count(*) FROM sqlite_schema WHERE name IN ('touch_lead', 'touch_external',"
                           " 'customer_identity', 'lead_key')"),
             4);
    aside.run("DELETE FROM lead_step");
    QVERIFY(fixture.book().undoImport(report->id, UndoChoice::Ask));
}

void ImportUndoTest::inAnyOrder()
{
    BookFixture fixture;
    const QByteArray nothing = fixture.digest();
    const auto first = fixture.importText(upTo(u"A6"_s));
    const auto second = fixture.importText(smallFile()); // A6 adds a touch to a lead of A5's
    QVERIFY(fixture.book().undoImport(first->id, UndoChoice::Ask));
    QVERIFY(fixture.book().check(false)->isEmpty());
    QCOMPARE(fixture.ids(u"teo"_s).size(), 1);
    QVERIFY(fixture.book().undoImport(second->id, UndoChoice::Ask));
    QVERIFY(fixture.ids().isEmpty());
    QVERIFY(fixture.book().check(false)->isEmpty());
    QCOMPARE(fixture.digest(), nothing);
}

void ImportUndoTest::laterWorkIsAskedAbout()
{
    BookFixture fixture;
    const QByteArray nothing = fixture.digest();
    const auto report = fixture.importText(smallFile());
    const LeadId worked = fixture.id(u"begona action:plt"_s);
    QVERIFY(fixture.book().log(worked, call()));
    const QByteArray before = fixture.digest();
    const Status asked = fixture.book().undoImport(report->id, UndoChoice::Ask);
    QCOMPARE(asked.error().code, ErrorCode::ChangedSince);
    QCOMPARE(asked.error().detail, u"1"_s);
    QCOMPARE(fixture.digest(), before);

    QVERIFY(fixture.book().undoImport(report->id, UndoChoice::KeepChanged));
    QCOMPARE(fixture.ids(), QList{worked});
    QCOMPARE(fixture.book().lead(worked)->timeline.size(), 3); // its touch, the call, the stage
    QVERIFY(fixture.book().check(false)->isEmpty());

    BookFixture other;
    const auto again = other.importText(smallFile());
    QVERIFY(other.book().log(other.id(u"begona action:plt"_s), call()));
    QVERIFY(other.book().undoImport(again->id, UndoChoice::RevertAll));
    QCOMPARE(other.digest(), nothing);
    QVERIFY(other.book().check(false)->isEmpty());
}

void ImportUndoTest::revertAllLeavesUndoUsable()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(titled));
    const QByteArray before = fixture.digest();
    const auto report = fixture.importText(smallFile());
    QVERIFY(fixture.book().log(fixture.id(u"begona action:plt"_s), call()));
    QVERIFY(fixture.book().undoImport(report->id, UndoChoice::RevertAll));
    QCOMPARE(fixture.digest(), before);
    // The call went with its lead; the next thing to undo is the import before.
    const auto undone = fixture.book().undo();
    QVERIFY2(undone, "what went with the import blocks the undo of what came before it");
    QCOMPARE(undone->kind, u"import"_s);
    QVERIFY(fixture.ids().isEmpty());
}

void ImportUndoTest::comesAgainFromItsFile()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    QVERIFY(fixture.book().undo());
    const auto redone = fixture.book().redo();
    QCOMPARE(redone.error().code, ErrorCode::Refused);
    QCOMPARE(redone.error().where, u"import-again"_s);
    QCOMPARE(fixture.book().undo().error().code, ErrorCode::NotFound);
}

// Import, log, undo; each action is tried again where the one fault of the run strikes it.
void ImportUndoTest::faultLoop()
{
    LEADLINE_ONCE;
    int faults = 0;
    const auto insist = [&faults](auto action) {
        auto answer = action();
        if (answer)
            return answer;
        ++faults;
        return action();
    };
    const auto work = [&insist](BookFixture &fixture, const QString &path) {
        if (!insist([&] { return fixture.open(); }))
            return false;
        if (!insist([&] { return fixture.import(path); }))
            return false;
        const auto found = insist([&] { return fixture.book().select(parseQuery(u"begona action:plt"_s)); });
        return found && found->ids.size() == 1 &&
               insist([&] { return fixture.book().log(found->ids.first(), call()); }) &&
               insist([&] { return fixture.book().undo(); });
    };
    BookFixture sound;
    QVERIFY(work(sound, sound.write(u"leads.csv"_s, smallFile().toUtf8())));
    QCOMPARE(faults, 0);
    const QByteArray wanted = sound.digest();
    int runs = 0;
    for (;; ++runs) {
        BookFixture fixture;
        const QString path = fixture.write(u"leads.csv"_s, smallFile().toUtf8());
        const int before = faults;
        Database::failCallAt(runs + 1);
        const bool isDone = work(fixture, path);
        Database::failCallAt(0);
        QVERIFY2(isDone, qPrintable(QString::number(runs + 1)));
        QVERIFY2(fixture.digest() == wanted, qPrintable(QString::number(runs + 1)));
        QCOMPARE(fixture.book().imports()->size(), 1);
        QVERIFY(fixture.book().check(false)->isEmpty());
        if (faults == before)
            break;
    }
    qInfo("%d faults, all recovered", faults);
    QCOMPARE(faults, runs);
    QVERIFY(faults > 100);
}

} // namespace leadline::test

using leadline::test::ImportUndoTest;
LEADLINE_TEST(ImportUndoTest)

#include "importundotest.moc"
