// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/checklist.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

StopFacts factsOf(const QStringList &words)
{
    StopFacts facts;
    for (const QString &word : words) {
        if (const auto stage = stageFromCode(word))
            facts.stage = *stage;
        else if (word == "answered"_L1)
            facts.answered = true;
        else if (word == "notice"_L1)
            facts.contact.noticeOnly = facts.contact.hasNotice = true;
        else if (word == "mixed"_L1)
            facts.contact.hasNotice = true;
        else if (const auto channel = channelFromCode(word))
            facts.contact.optedOut.append(*channel);
    }
    return facts;
}

Activity activityOf(const QString &text, int minute)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    Activity activity;
    activity.kind = *activityKindFromCode(words.value(0));
    activity.direction = *directionFromCode(words.value(1));
    activity.outcome = *outcomeFromCode(words.value(2));
    activity.at = instantFromMs(minute * 60'000LL);
    return activity;
}

} // namespace

class ChecklistStopTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stops_data();
    void stops();
    void everyStopHasACode();
    void aStoppedStepIsNotTheNext();
    void whatAnOutcomeAsksForComesFirst();
    void replies_data();
    void replies();
    void followsTheVersionItBegan();
};

void ChecklistStopTest::stops_data()
{
    QTest::addColumn<QStringList>("facts");
    QTest::addColumn<QStringList>("stops"); // of a call, a mail, a meeting, data, a decision; "": open
    const auto row = [](const QString &facts, const QString &stops) {
        QTest::newRow(facts.isEmpty() ? "nothing" : qPrintable(facts))
            << facts.split(u' ', Qt::SkipEmptyParts) << stops.split(u'|');
    };
    row({}, u"||||"_s);
    row(u"attempted"_s, u"||||"_s);
    row(u"in-conversation"_s, u"||||"_s);
    row(u"qualified"_s, u"||||"_s);
    row(u"answered"_s, u"answered|answered|||"_s);
    row(u"won"_s, u"won|won|won||won"_s);
    row(u"lost"_s, u"lost|lost|lost||lost"_s);
    row(u"disqualified"_s, u"disqualified|disqualified|disqualified||disqualified"_s);
    row(u"expired"_s, u"expired|expired|expired||expired"_s);
    row(u"won answered"_s, u"won|won|won||won"_s);
    row(u"phone"_s, u"opted-out||||"_s);
    row(u"mail"_s, u"|opted-out|||"_s);
    row(u"meeting"_s, u"||opted-out||"_s);
    row(u"mail answered"_s, u"answered|opted-out|||"_s);
    row(u"mail lost"_s, u"lost|opted-out|lost||lost"_s);
    row(u"notice"_s, u"do-not-contact|do-not-contact|do-not-contact||"_s);
    row(u"mixed"_s, u"||||"_s); // waits for the rep's decision
}

void ChecklistStopTest::stops()
{
    QFETCH(QStringList, facts);
    QStringList found;
    for (const StepKind kind :
         {StepKind::Call, StepKind::Mail, StepKind::Meeting, StepKind::Data, StepKind::Decision})
        found.append(code(stopOf(kind, factsOf(facts))));
    QTEST(found, "stops");
}

void ChecklistStopTest::everyStopHasACode()
{
    QSet<QString> codes;
    for (int stop = 0; stop <= int(StepStop::DoNotContact); ++stop)
        codes.insert(code(StepStop(stop)));
    QCOMPARE(codes.size(), int(StepStop::DoNotContact) + 1);
    QCOMPARE(code(StepStop::None), QString());
}

void ChecklistStopTest::aStoppedStepIsNotTheNext()
{
    ChecklistTemplate checklist;
    checklist.key = u"generic"_s;
    for (const auto &[key, kind] :
         {std::pair(u"mail"_s, StepKind::Mail), std::pair(u"call"_s, StepKind::Call),
          std::pair(u"decide"_s, StepKind::Decision)}) {
        ChecklistStep step;
        step.key = key;
        step.kind = kind;
        checklist.steps.append(step);
    }
    const QList<DoneStep> done{{u"generic"_s, 1, u"mail"_s, instantFromMs(5)},
                               {u"install"_s, 1, u"call"_s, instantFromMs(5)}};
    const QList<StepState> states = stepStates(checklist, done, factsOf({u"answered"_s}));
    QVERIFY(states[0].doneAt && states[0].stop == StepStop::None); // done is done
    QCOMPARE(states[1].stop, StepStop::Answered);
    QVERIFY(nextStep(states) == 2);
    QVERIFY(!nextStep(stepStates(checklist, done, factsOf({u"lost"_s}))));
    QVERIFY(nextStep(stepStates(checklist, done, {})) == 1);
}

void ChecklistStopTest::whatAnOutcomeAsksForComesFirst()
{
    QList<StepState> states(2);
    states[1].extra = true;
    QVERIFY(nextStep(states) == 1);
    states[1].doneAt = instantFromMs(1);
    QVERIFY(nextStep(states) == 0);
}

void ChecklistStopTest::replies_data()
{
    QTest::addColumn<QStringList>("activities"); // a minute after another
    QTest::addColumn<int>("answered");           // the minute; -1: never
    QTest::addColumn<int>("wrongNumber");
    const auto row = [](const char *name, const QStringList &activities, int answered, int wrongNumber) {
        QTest::newRow(name) << activities << answered << wrongNumber;
    };
    row("nothing", {}, -1, -1);
    row("a mail out", {u"mail outbound sent"_s}, -1, -1);
    row("a mail in", {u"mail inbound none"_s}, 0, -1);
    row("replied", {u"mail outbound replied"_s}, 0, -1);
    row("reached", {u"call outbound no-answer"_s, u"call outbound reached"_s}, 1, -1);
    row("held", {u"meeting outbound held"_s}, 0, -1);
    row("call me again", {u"call outbound call-back"_s}, -1, -1);
    row("a note", {u"note internal none"_s}, -1, -1);
    row("wrong number", {u"call outbound wrong-number"_s}, -1, 0);
    row("wrong, then not reached", {u"call outbound wrong-number"_s, u"call outbound no-answer"_s}, -1, 0);
    row("wrong, then reached", {u"call outbound wrong-number"_s, u"call outbound reached"_s}, 1, -1);
    row("wrong, then called back", {u"call outbound wrong-number"_s, u"call inbound call-back"_s}, -1, -1);
    row("wrong, then written", {u"call outbound wrong-number"_s, u"mail inbound none"_s}, 1, 0);
}

void ChecklistStopTest::replies()
{
    QFETCH(QStringList, activities);
    ReplyFacts facts;
    for (int minute = 0; minute < activities.size(); ++minute)
        addReply(facts, activityOf(activities[minute], minute));
    const auto minuteOf = [](const std::optional<Instant> &at) { return at ? int(toMs(*at) / 60'000) : -1; };
    QTEST(minuteOf(facts.answeredAt), "answered");
    QTEST(minuteOf(facts.wrongNumberAt), "wrongNumber");
}

void ChecklistStopTest::followsTheVersionItBegan()
{
    const QList<DoneStep> done{{u"install"_s, 3, u"a"_s, {}}, {u"generic"_s, 2, u"b"_s, {}}};
    QVERIFY(begunVersion(done, u"generic"_s) == 2);
    QVERIFY(begunVersion(done, u"install"_s) == 3);
    QVERIFY(!begunVersion(done, u"notice"_s));
}

LEADLINE_TEST(ChecklistStopTest)

} // namespace leadline::test

#include "checkliststoptest.moc"
