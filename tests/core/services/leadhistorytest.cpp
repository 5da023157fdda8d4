// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/leadhistory.h"
#include "tests/core/services/exportstores.h"
#include "tests/support/suite.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

LeadHistory full()
{
    LeadHistory history;
    history.isDay = true;
    history.estimatedAt = instantFromMs(1'780'000'000'001);
    history.test = false;
    history.identityKey = u"person:ada||"_s;
    history.exact = {{LeadField::Action, u"DM"_s}, {LeadField::Country, u""_s}};
    history.stageReason = u"=\"x\",\n'ığ'"_s;
    history.closedAt = instantFromMs(1'780'000'000'000);
    history.basisAt = instantFromMs(0);
    history.basisReason = u"asked"_s;
    Activity activity;
    activity.kind = ActivityKind::Call;
    activity.direction = Direction::Outbound;
    activity.outcome = Outcome::WrongNumber;
    activity.at = instantFromMs(1'780'000'000'999);
    activity.text = u"🙂"_s;
    history.activities = {activity, Activity{}};
    history.steps = {{u"install"_s, 3, u"call"_s, instantFromMs(1)}};
    history.optOuts = {{Channel::Meeting, instantFromMs(2), {}}};
    return history;
}

QString rowWith(const QString &history)
{
    QString cell = history;
    return u"Created Date,Lead Source,Email,Leadline history\n"
           "2026-05-13T10:00:00Z,AppSource-PLT | a.b,a@example.com,\"%1\"\n"_s.arg(
               cell.replace(u'"', u"\"\""_s));
}

} // namespace

class LeadHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellAndBack();
    void malformed_data();
    void malformed();
    void badCellIsAWarning();
    void textsMakeNoTest();
    void aTimeTypedInCounts();
    void knownLeadsKeepTheirOwn();
    void undoTakesItBack();
};

void LeadHistoryTest::cellAndBack()
{
    QCOMPARE(toCell({}), QString());
    const QString cell = toCell(full());
    QVERIFY(!cell.contains(u'\n'));
    const auto back = historyFromCell(cell);
    QVERIFY(back);
    QCOMPARE(*back, full());
    QCOMPARE(toCell(*back), cell);
    QCOMPARE(*historyFromCell(u"{}"_s), LeadHistory());
    QCOMPARE(*historyFromCell(u"{\"later\": [1]}"_s), LeadHistory());
}

void LeadHistoryTest::malformed_data()
{
    QTest::addColumn<QString>("cell");
    const QStringList cells{
        u""_s,
        u"called twice"_s,
        u"[]"_s,
        u"{\"day\": 1}"_s,
        u"{\"day\": true"_s,
        u"{\"closed_at\": \"yesterday\"}"_s,
        u"{\"closed_at\": \"2026-05-13\"}"_s,
        u"{\"closed_at\": 5}"_s,
        u"{\"stage_reason\": []}"_s,
        u"{\"exact\": {\"colour\": \"red\"}}"_s,
        u"{\"exact\": []}"_s,
        u"{\"activities\": {}}"_s,
        u"{\"activities\": [\"call\"]}"_s,
        u"{\"activities\": [{\"kind\": \"call\", \"direction\": \"outbound\", \"outcome\": \"none\"}]}"_s,
        u"{\"activities\": [{\"at\": \"2026-05-13T10:00:00Z\", \"kind\": \"duel\"}]}"_s,
        u"{\"steps\": [{\"template\": \"install\"}]}"_s,
        u"{\"opt_outs\": [{\"at\": \"2026-05-13T10:00:00Z\", \"channel\": \"pigeon\"}]}"_s,
    };
    for (const QString &cell : cells)
        QTest::newRow(qPrintable(cell)) << cell;
}

void LeadHistoryTest::malformed()
{
    QFETCH(QString, cell);
    QVERIFY(!historyFromCell(cell));
}

void LeadHistoryTest::badCellIsAWarning()
{
    BookFixture fixture;
    const auto report = fixture.importText(rowWith(u"{\"activities\": 7}"_s));
    QVERIFY(report);
    QCOMPARE(report->newLeads, 1);
    const auto bad = std::ranges::find(report->warnings, u"bad_history"_s, &ImportProblem::code);
    QVERIFY(bad != report->warnings.end());
    QCOMPARE(bad->column, u"Leadline history"_s);
    QCOMPARE(bad->value, u"{\"activities\": 7}"_s);
}

void LeadHistoryTest::textsMakeNoTest()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(rowWith(u"{\"stage_reason\": \"MSFT_TEST\"}"_s)));
    QCOMPARE(fixture.ids().size(), 1);
    QCOMPARE(fixture.book().lead(fixture.ids().first())->lead.stageReason, u"MSFT_TEST"_s);
}

void LeadHistoryTest::aTimeTypedInCounts()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(rowWith(u"{\"estimated_at\": \"2026-01-01T00:00:00Z\"}"_s)));
    const LeadPage page = *fixture.book().lead(fixture.ids().first());
    QCOMPARE(page.timeline.first().touch.timeBasis, TimeBasis::Exact);
    QCOMPARE(toIso(page.timeline.first().at), u"2026-05-13T10:00:00Z"_s);
}

void LeadHistoryTest::knownLeadsKeepTheirOwn()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(rowWith({})));
    const LeadId id = fixture.ids().first();
    QVERIFY(fixture.importText(rowWith(u"{\"stage_reason\": \"other\"}"_s).replace(u"10:00"_s, u"11:00"_s)));
    const LeadPage page = *fixture.book().lead(id);
    QCOMPARE(page.timeline.size(), 2);
    QCOMPARE(page.lead.stageReason, QString());
}

void LeadHistoryTest::undoTakesItBack()
{
    BookFixture source;
    QVERIFY(fillWorked(source));
    const QString path = source.filePath(u"out.csv"_s);
    QVERIFY(source.book().exportLeads(path, {}, {}));
    BookFixture fixture;
    QVERIFY(fixture.importText(rowWith({})));
    const QByteArray before = fixture.digest();
    const auto report = fixture.import(path);
    QVERIFY(report);
    QVERIFY(fixture.book().undoImport(report->id, UndoChoice::RevertAll));
    QCOMPARE(fixture.digest(), before);
    QVERIFY(fixture.book().check(false)->isEmpty());
}

} // namespace leadline::test

using leadline::test::LeadHistoryTest;
LEADLINE_TEST(LeadHistoryTest)

#include "leadhistorytest.moc"
