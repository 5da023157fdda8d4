// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/activity.h"
#include "core/domain/checklist.h"
#include "core/domain/customer.h"
#include "core/domain/leadfield.h"
#include "core/domain/leadquery.h"
#include "core/domain/stage.h"
#include "tests/support/suite.h"

#include <QSet>

using namespace leadline;
using namespace Qt::StringLiterals;

/// The stable names: what is stored and what scripts read.
class CodesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stages();
    void stagesMapToPartnerCenter_data();
    void stagesMapToPartnerCenter();
    void deadlines();
    void sorts();
    void activities();
    void channels();
    void attempts();
    void steps();
    void picksALanguage();
    void fields();
    void names();
};

namespace {

/// Each value has the code it should, the codes differ, and each code finds its value in any spelling.
template <typename Enum>
void checkCodes(const QList<std::pair<Enum, QString>> &expected, QString (*codeOf)(Enum),
                std::optional<Enum> (*fromText)(QStringView))
{
    QSet<QString> seen;
    for (const auto &[value, text] : expected) {
        QCOMPARE(codeOf(value), text);
        QVERIFY(fromText(text) == value);
        QVERIFY(fromText(text.toUpper()) == value);
        QString turkish = text.toUpper();
        QVERIFY(fromText(turkish.replace(u'I', u'İ')) == value);
        seen.insert(text);
    }
    QCOMPARE(seen.size(), expected.size());
    QVERIFY(!fromText(u""));
    QVERIFY(!fromText(u"no such code"));
}

} // namespace

void CodesTest::stages()
{
    checkCodes<Stage>({{Stage::New, u"new"_s},
                       {Stage::Attempted, u"attempted"_s},
                       {Stage::InConversation, u"in-conversation"_s},
                       {Stage::Qualified, u"qualified"_s},
                       {Stage::Won, u"won"_s},
                       {Stage::Lost, u"lost"_s},
                       {Stage::Disqualified, u"disqualified"_s},
                       {Stage::Expired, u"expired"_s}},
                      &stageCode, &stageFromCode);
    QVERIFY(stageFromCode(u"In conversation") == Stage::InConversation);
    QVERIFY(stageFromText(u"IN-CONVERSATION") == Stage::InConversation);
    for (const Stage stage : allStages)
        QVERIFY(stageFromText(partnerCenterState(stage).substatus.toUpper()).has_value());
    QVERIFY(stageFromText(u" received ") == Stage::New);
    QVERIFY(!stageFromText(u"bought"));
    QVERIFY(!stageFromText(u""));
}

void CodesTest::stagesMapToPartnerCenter_data()
{
    QTest::addColumn<int>("stage");
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("closed");
    QTest::newRow("new") << int(Stage::New) << u"New/Received"_s << false;
    QTest::newRow("attempted") << int(Stage::Attempted) << u"Active/Accepted"_s << false;
    QTest::newRow("in conversation") << int(Stage::InConversation) << u"Active/Accepted"_s << false;
    QTest::newRow("qualified") << int(Stage::Qualified) << u"Active/Accepted"_s << false;
    QTest::newRow("won") << int(Stage::Won) << u"Closed/Won"_s << true;
    QTest::newRow("lost") << int(Stage::Lost) << u"Closed/Lost"_s << true;
    QTest::newRow("disqualified") << int(Stage::Disqualified) << u"Closed/Declined"_s << true;
    QTest::newRow("expired") << int(Stage::Expired) << u"Closed/Expired"_s << true;
}

void CodesTest::stagesMapToPartnerCenter()
{
    QFETCH(int, stage);
    QFETCH(QString, state);
    QFETCH(bool, closed);
    const PartnerCenterState mapped = partnerCenterState(static_cast<Stage>(stage));
    QCOMPARE(QString(mapped.status + u'/' + mapped.substatus), state);
    QCOMPARE(isClosed(static_cast<Stage>(stage)), closed);
}

void CodesTest::deadlines()
{
    checkCodes<DeadlineState>({{DeadlineState::Overdue, u"overdue"_s},
                               {DeadlineState::AtRisk, u"at_risk"_s},
                               {DeadlineState::OnTrack, u"on_track"_s},
                               {DeadlineState::Answered, u"answered"_s},
                               {DeadlineState::Paused, u"paused"_s},
                               {DeadlineState::None, u"none"_s}},
                              &deadlineCode, &deadlineFromCode);
}

void CodesTest::sorts()
{
    checkCodes<LeadSort>({{LeadSort::Due, u"due"_s},
                          {LeadSort::Received, u"received"_s},
                          {LeadSort::Name, u"name"_s},
                          {LeadSort::Company, u"company"_s},
                          {LeadSort::Source, u"source"_s},
                          {LeadSort::Action, u"action"_s},
                          {LeadSort::Offer, u"offer"_s},
                          {LeadSort::Stage, u"stage"_s},
                          {LeadSort::Touches, u"touches"_s}},
                         &sortCode, &sortFromCode);
}

void CodesTest::activities()
{
    checkCodes<ActivityKind>({{ActivityKind::Call, u"call"_s},
                              {ActivityKind::Mail, u"mail"_s},
                              {ActivityKind::Meeting, u"meeting"_s},
                              {ActivityKind::Note, u"note"_s}},
                             &code, &activityKindFromCode);
    checkCodes<Direction>({{Direction::Outbound, u"outbound"_s},
                           {Direction::Inbound, u"inbound"_s},
                           {Direction::Internal, u"internal"_s}},
                          &code, &directionFromCode);
    checkCodes<Outcome>({{Outcome::None, u"none"_s},
                         {Outcome::Reached, u"reached"_s},
                         {Outcome::NoAnswer, u"no-answer"_s},
                         {Outcome::Voicemail, u"voicemail"_s},
                         {Outcome::WrongNumber, u"wrong-number"_s},
                         {Outcome::CallBack, u"call-back"_s},
                         {Outcome::Sent, u"sent"_s},
                         {Outcome::Replied, u"replied"_s},
                         {Outcome::Held, u"held"_s}},
                        &code, &outcomeFromCode);
}

void CodesTest::channels()
{
    checkCodes<Channel>(
        {{Channel::Phone, u"phone"_s}, {Channel::Mail, u"mail"_s}, {Channel::Meeting, u"meeting"_s}}, &code,
        &channelFromCode);
    QVERIFY(channelOf(ActivityKind::Call) == Channel::Phone);
    QVERIFY(channelOf(ActivityKind::Mail) == Channel::Mail);
    QVERIFY(channelOf(ActivityKind::Meeting) == Channel::Meeting);
    QVERIFY(!channelOf(ActivityKind::Note));
}

void CodesTest::attempts()
{
    for (const ActivityKind kind :
         {ActivityKind::Call, ActivityKind::Mail, ActivityKind::Meeting, ActivityKind::Note}) {
        for (const Direction direction : {Direction::Outbound, Direction::Inbound, Direction::Internal}) {
            Activity activity;
            activity.kind = kind;
            activity.direction = direction;
            QCOMPARE(activity.isAttempt(), kind != ActivityKind::Note && direction == Direction::Outbound);
        }
    }
}

void CodesTest::steps()
{
    checkCodes<StepKind>({{StepKind::Call, u"call"_s},
                          {StepKind::Mail, u"mail"_s},
                          {StepKind::Meeting, u"meeting"_s},
                          {StepKind::Data, u"data"_s},
                          {StepKind::Decision, u"decision"_s}},
                         &code, &stepKindFromCode);
}

void CodesTest::picksALanguage()
{
    const QHash<QString, QString> texts{{u"en"_s, u"Call"_s}, {u"es"_s, u"Llame"_s}, {u"tr"_s, QString()}};
    QCOMPARE(inLanguage(texts, u"es"_s), u"Llame"_s);
    QCOMPARE(inLanguage(texts, u"tr"_s), u"Call"_s); // empty is not a translation
    QCOMPARE(inLanguage(texts, u"de"_s), u"Call"_s);
    QCOMPARE(inLanguage({{u"tr"_s, u"Arayın"_s}, {u"fr"_s, u"Appelez"_s}}, u"de"_s), u"Appelez"_s);
    QCOMPARE(inLanguage({}, u"en"_s), QString());
}

void CodesTest::fields()
{
    QSet<QString> keys;
    IncomingLead lead;
    int n = 0;
    for (const LeadFieldInfo &row : leadFields()) {
        const QString name = key(row.field);
        QVERIFY(leadFieldFromKey(name) == row.field);
        QCOMPARE(info(row.field).key, row.key);
        keys.insert(name);
        lead.*row.member = QString::number(++n); // every field has a member of its own
    }
    QCOMPARE(keys.size(), qsizetype(leadFields().size()));
    n = 0;
    for (const LeadFieldInfo &row : leadFields())
        QCOMPARE(lead.*row.member, QString::number(++n));
    QVERIFY(leadFieldFromKey(u"FirstName") == LeadField::FirstName);
    QVERIFY(leadFieldFromKey(u"LEAD SOURCE") == LeadField::LeadSource);
    QVERIFY(!leadFieldFromKey(u""));
    QVERIFY(!leadFieldFromKey(u"shoe_size"));
    for (const LeadField field :
         {LeadField::FirstName, LeadField::LastName, LeadField::FullName, LeadField::Email, LeadField::Phone})
        QVERIFY(info(field).person);
    for (const LeadField field :
         {LeadField::Company, LeadField::Country, LeadField::JobTitle, LeadField::Offer})
        QVERIFY(!info(field).person);
}

void CodesTest::names()
{
    Customer customer;
    QCOMPARE(customer.displayName(), QString());
    customer.phone = u"1234567890"_s;
    QCOMPARE(customer.displayName(), u"1234567890"_s);
    customer.company = u"Cedar Pumps"_s;
    QCOMPARE(customer.displayName(), u"Cedar Pumps"_s);
    customer.email = u"leila@example.org"_s;
    QCOMPARE(customer.displayName(), u"leila@example.org"_s);
    customer.lastName = u"Haddad"_s;
    QCOMPARE(customer.displayName(), u"Haddad"_s);
    customer.firstName = u"Leila"_s;
    QCOMPARE(customer.displayName(), u"Leila Haddad"_s);
}

LEADLINE_TEST(CodesTest)
#include "codestest.moc"
