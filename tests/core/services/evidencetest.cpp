// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What stops a clock: evidence, whatever the stage says (SLA-04).
#include "tests/core/services/bookfixture.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline::test {

class EvidenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stages_data();
    void stages();
    void activities_data();
    void activities();
    void backdating();
};

namespace {

LeadId asking(BookFixture &fixture) // received 2026-05-18 05:00, four hours ago
{
    Q_UNUSED(fixture.importText(smallFile()))
    return fixture.id(u"action:PLT begona"_s);
}

} // namespace

void EvidenceTest::stages_data()
{
    QTest::addColumn<QString>("stage");
    for (const Stage stage : allStages)
        QTest::newRow(qPrintable(stageCode(stage))) << stageCode(stage);
}

// Whether or not the rules of the stages let it be set: only a closed lead is a disposition.
void EvidenceTest::stages()
{
    QFETCH(QString, stage);
    BookFixture fixture;
    const LeadId id = asking(fixture);
    const Deadline before = fixture.book().lead(id)->deadline;
    QVERIFY(before.state == DeadlineState::OnTrack);
    const Stage to = *stageFromCode(stage);
    Q_UNUSED(fixture.book().setStage(id, to, u"other: as it is"_s))
    const LeadPage page = *fixture.book().lead(id);
    if (!isClosed(page.lead.stage)) {
        QVERIFY(page.deadline == before);
        QVERIFY(!page.response.answered);
        return;
    }
    QVERIFY(page.deadline.state == DeadlineState::Answered);
    QVERIFY(!page.answeredBy);
    QVERIFY(page.response.answered == fixture.clock.now() && !page.response.how);
}

void EvidenceTest::activities_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("direction");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<bool>("stops");
    const auto row = [](const char *what, ActivityKind kind, Direction direction, Outcome outcome,
                        bool stops) {
        QTest::newRow(what) << int(kind) << int(direction) << int(outcome) << stops;
    };
    row("a call", ActivityKind::Call, Direction::Outbound, Outcome::Reached, true);
    row("nobody answered", ActivityKind::Call, Direction::Outbound, Outcome::NoAnswer, true);
    row("a voicemail", ActivityKind::Call, Direction::Outbound, Outcome::Voicemail, true);
    row("a mail", ActivityKind::Mail, Direction::Outbound, Outcome::Sent, true);
    row("a meeting", ActivityKind::Meeting, Direction::Outbound, Outcome::Held, true);
    row("the customer wrote", ActivityKind::Mail, Direction::Inbound, Outcome::Replied, false);
    row("the customer called", ActivityKind::Call, Direction::Inbound, Outcome::Reached, false);
    row("a note", ActivityKind::Note, Direction::Internal, Outcome::None, false);
}

void EvidenceTest::activities()
{
    QFETCH(int, kind);
    QFETCH(int, direction);
    QFETCH(int, outcome);
    QFETCH(bool, stops);
    BookFixture fixture;
    const LeadId id = asking(fixture);
    QVERIFY(fixture.book().log(id, {ActivityKind(kind), Direction(direction), Outcome(outcome), {}, u"x"_s}));
    const LeadPage page = *fixture.book().lead(id);
    QCOMPARE(page.deadline.state == DeadlineState::Answered, stops);
    QCOMPARE(page.answeredBy.has_value(), stops);
    QCOMPARE(page.response.answered.has_value(), stops);
    QCOMPARE(page.response.by, stops ? fixture.book().ownName() : QString());
    if (stops)
        QVERIFY(page.answeredBy == ActivityKind(kind) && page.response.elapsed == 4h &&
                page.response.inTime());
}

void EvidenceTest::backdating()
{
    BookFixture fixture;
    const LeadId id = asking(fixture);
    const auto call = [&](std::chrono::milliseconds ago) {
        return fixture.book().log(
            id, {ActivityKind::Call, Direction::Outbound, Outcome::Reached, fixture.clock.now() - ago, {}});
    };
    QVERIFY(call(-1ms).error().code == ErrorCode::BadArgument); // still to come
    QVERIFY(call(5h));                                          // an hour before they asked
    QVERIFY(fixture.book().lead(id)->deadline.state == DeadlineState::OnTrack);
    QVERIFY(call(3h));
    const LeadPage page = *fixture.book().lead(id);
    QVERIFY(page.deadline.answered == fixture.clock.now() - 3h && page.response.elapsed == 1h);
    // When it was written, and for when.
    const JournalEntry entry = fixture.book().history(1)->first();
    QVERIFY(entry.at == fixture.clock.now());
    QCOMPARE(entry.detail, u"call 2026-05-18T06:00:00Z"_s);
    QVERIFY(call(0ms));
    QCOMPARE(fixture.book().history(1)->first().detail, u"call"_s);
    // Taken back, the clock runs as it did.
    for (int i = 0; i < 2; ++i)
        QVERIFY(fixture.book().undo());
    QVERIFY(fixture.book().lead(id)->deadline.state == DeadlineState::OnTrack);
}

} // namespace leadline::test

using leadline::test::EvidenceTest;
LEADLINE_TEST(EvidenceTest)

#include "evidencetest.moc"
