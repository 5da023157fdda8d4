// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/stagemoves.h"
#include "tests/support/suite.h"

using namespace leadline;
using namespace Qt::StringLiterals;

/// Every pair of stages stands in a table: rows are where a lead is, columns where it is to go.
class StageMovesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMove_data();
    void everyMove();
    void reasons_data();
    void reasons();
    void givenUpEarly_data();
    void givenUpEarly();
    void qualifiedTakesAnswers();
    void reasonTexts_data();
    void reasonTexts();
    void codesReadBack();
};

namespace {

/// . allowed, a already-attempted, c customer-answered, f closed-is-final, r reason-needed, t few-touches, q
/// answers-missing
QString lettersOf(Stage from, const StageFacts &facts)
{
    QString letters;
    for (const Stage to : allStages) {
        switch (mayMove(from, to, facts).refusal) {
        case StageRefusal::None:
            letters += u'.';
            break;
        case StageRefusal::AlreadyAttempted:
            letters += u'a';
            break;
        case StageRefusal::CustomerAnswered:
            letters += u'c';
            break;
        case StageRefusal::ClosedIsFinal:
            letters += u'f';
            break;
        case StageRefusal::ReasonNeeded:
            letters += u'r';
            break;
        case StageRefusal::NoteNeeded:
            letters += u'n';
            break;
        case StageRefusal::FewTouches:
            letters += u't';
            break;
        case StageRefusal::AnswersMissing:
            letters += u'q';
            break;
        }
    }
    return letters;
}

} // namespace

void StageMovesTest::everyMove_data()
{
    QTest::addColumn<bool>("attempted");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QStringList>("expected");
    // New, Attempted, In conversation, Qualified | Won, Lost, Disqualified, Expired
    QTest::newRow("nobody tried, no reason")
        << false << QString() << QStringList{u"....|.rr."_s, u"....|.rr."_s, u"....|.rrc"_s, u"....|.rrc"_s,
                                             u"ffrf|.fff"_s, u"ffrf|frff"_s, u"ffrf|ffrf"_s, u"ffrf|fff."_s};
    QTest::newRow("nobody tried, a reason")
        << false << u"budget"_s
        << QStringList{u"....|...."_s, u"....|...."_s, u"....|...c"_s, u"....|...c"_s,
                       u"ff.f|.fff"_s, u"ff.f|f.ff"_s, u"ff.f|ff.f"_s, u"ff.f|fff."_s};
    QTest::newRow("somebody tried, a reason")
        << true << u"too dear"_s
        << QStringList{u"....|...."_s, u"a...|...."_s, u"a...|...c"_s, u"a...|...c"_s,
                       u"ff.f|.fff"_s, u"ff.f|f.ff"_s, u"ff.f|ff.f"_s, u"ff.f|fff."_s};
}

void StageMovesTest::everyMove()
{
    QFETCH(bool, attempted);
    QFETCH(QString, reason);
    QFETCH(QStringList, expected);
    for (size_t i = 0; i < allStages.size(); ++i) {
        QString wanted = expected.at(static_cast<qsizetype>(i));
        QCOMPARE(stageCode(allStages.at(i)) + u' ' + lettersOf(allStages.at(i), {attempted, reason}),
                 stageCode(allStages.at(i)) + u' ' + wanted.remove(u'|'));
    }
}

/// Only the way into Qualified takes answers, and out of a closed lead there is none anyway.
void StageMovesTest::qualifiedTakesAnswers()
{
    StageFacts facts;
    facts.unanswered = true;
    facts.reason = u"too dear"_s;
    QCOMPARE(lettersOf(Stage::New, facts), u"...q...."_s);
    QCOMPARE(lettersOf(Stage::Qualified, facts), u".......c"_s);
    QCOMPARE(lettersOf(Stage::Lost, facts), u"ff.ff.ff"_s);
}

void StageMovesTest::reasons_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<StageRefusal>("refusal");
    QTest::newRow("none") << QString() << StageRefusal::ReasonNeeded;
    QTest::newRow("blank") << u" \t"_s << StageRefusal::ReasonNeeded;
    QTest::newRow("code") << u"no-answer"_s << StageRefusal::None;
    QTest::newRow("other alone") << u"Other"_s << StageRefusal::NoteNeeded;
    QTest::newRow("other with nothing behind it") << u"other: "_s << StageRefusal::NoteNeeded;
    QTest::newRow("other with a note") << u"other: moved away"_s << StageRefusal::None;
    QTest::newRow("text") << u"wrote: no thanks"_s << StageRefusal::None;
}

void StageMovesTest::reasons()
{
    QFETCH(QString, reason);
    QFETCH(StageRefusal, refusal);
    for (const Stage stage : {Stage::Lost, Stage::Disqualified})
        QCOMPARE(mayMove(Stage::Qualified, stage, {false, reason}).refusal, refusal);
    QVERIFY(mayMove(Stage::Lost, Stage::InConversation, {false, reason}).allowed() !=
            reason.trimmed().isEmpty());
}

void StageMovesTest::givenUpEarly_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("missing");
    QTest::addColumn<bool>("anyway");
    QTest::addColumn<StageRefusal>("refusal");
    QTest::addColumn<bool>("early"); // the verdict says that mails were missing
    const auto none = StageRefusal::None;
    const auto few = StageRefusal::FewTouches;
    QTest::newRow("enough, no reason") << QString() << 0 << false << StageRefusal::ReasonNeeded << false;
    QTest::newRow("enough, a code") << u"budget"_s << 0 << false << none << false;
    QTest::newRow("missing, no reason") << QString() << 2 << false << few << true;
    QTest::newRow("missing, no reason, anyway") << QString() << 2 << true << few << true;
    QTest::newRow("missing, a code") << u"no-answer"_s << 1 << false << few << true;
    QTest::newRow("missing, a code, anyway") << u"no-answer"_s << 1 << true << none << true;
    QTest::newRow("missing, a code in words") << u"budget: next year"_s << 3 << false << none << true;
    QTest::newRow("missing, words") << u"too dear"_s << 3 << false << none << true;
    QTest::newRow("missing, other alone") << u"other"_s << 3 << true << StageRefusal::NoteNeeded << false;
    QTest::newRow("spam") << u"spam"_s << 3 << false << none << false;
    QTest::newRow("no customer") << u"Not a customer"_s << 3 << false << none << false;
}

void StageMovesTest::givenUpEarly()
{
    QFETCH(QString, reason);
    QFETCH(int, missing);
    QFETCH(bool, anyway);
    QFETCH(StageRefusal, refusal);
    QFETCH(bool, early);
    for (const Stage to : {Stage::Lost, Stage::Disqualified}) {
        const StageVerdict verdict = mayMove(Stage::Attempted, to, {true, reason, missing, anyway});
        QCOMPARE(verdict.refusal, refusal);
        QCOMPARE(verdict.missingMails, early ? missing : 0);
        QCOMPARE(verdict.onlyLacksReason(), refusal != StageRefusal::None);
        // With another reason a closed lead stays closed.
        QVERIFY(mayMove(to, to, {true, u"budget"_s, missing, false}).allowed());
    }
    QVERIFY(mayMove(Stage::Attempted, Stage::Expired, {true, {}, missing, anyway}).allowed());
    QVERIFY(mayMove(Stage::Attempted, Stage::Won, {true, {}, missing, anyway}).allowed());
}

void StageMovesTest::reasonTexts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("kept");
    QTest::newRow("code") << u" Other vendor "_s << u"other-vendor"_s << QString() << u"other-vendor"_s;
    QTest::newRow("code and note") << u"BUDGET:  next year: maybe "_s << u"budget"_s << u"next year: maybe"_s
                                   << u"budget: next year: maybe"_s;
    QTest::newRow("text") << u" too dear "_s << QString() << u"too dear"_s << u"too dear"_s;
    QTest::newRow("text with a colon") << u"Ada: no"_s << QString() << u"Ada: no"_s << u"Ada: no"_s;
    QTest::newRow("Turkish capitals") << u"TIMELİNE"_s << u"timeline"_s << QString() << u"timeline"_s;
    QTest::newRow("nothing") << QString() << QString() << QString() << QString();
}

void StageMovesTest::reasonTexts()
{
    QFETCH(QString, typed);
    QFETCH(QString, reason);
    QFETCH(QString, note);
    QFETCH(QString, kept);
    const StageReasonText text = StageReasonText::parse(typed);
    QCOMPARE(text.reason, stageReasonFromCode(reason));
    QCOMPARE(text.note, note);
    QCOMPARE(text.text(), kept);
    QCOMPARE(StageReasonText::parse(kept), text);
}

void StageMovesTest::codesReadBack()
{
    for (const StageReason reason : allStageReasons)
        QCOMPARE(stageReasonFromCode(code(reason)), std::optional(reason));
    QCOMPARE(stageReasonFromCode(u"price"), std::nullopt);
    QCOMPARE(mayMove(Stage::Won, Stage::Qualified, {}).wayOut, std::optional(Stage::InConversation));
    QCOMPARE(mayMove(Stage::Qualified, Stage::Expired, {}).wayOut, std::optional(Stage::Lost));
    QCOMPARE(mayMove(Stage::Qualified, Stage::New, {true, {}}).wayOut, std::optional(Stage::Attempted));
}

LEADLINE_TEST(StageMovesTest)
#include "stagemovestest.moc"
