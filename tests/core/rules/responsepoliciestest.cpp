// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/responsepolicies.h"
#include "tests/support/suite.h"

using namespace leadline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ResponsePoliciesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shipped();
    void theMostSpecificWins_data();
    void theMostSpecificWins();
    void everyLeadHasOne();
    void fromJson();
    void normalForm();
    void refused_data();
    void refused();
    void hours();
};

namespace {

QByteArray rules(const QByteArray &list)
{
    return "{\"kind\": \"Leadline response targets\", \"rules\": [" + list + "]}";
}

PolicyRule rule(const QString &action, const QString &offer, int hours)
{
    PolicyRule made{action, offer, {}};
    made.policy.target = std::chrono::hours{hours};
    return made;
}

} // namespace

void ResponsePoliciesTest::shipped()
{
    const ResponsePolicies policies;
    for (const char *const action : {"PLT", "INS", "Create", "DNC", "", "Something new"}) {
        const ResponsePolicy &policy =
            policies.ruleFor(Action::parse(QString::fromLatin1(action)), {}).policy;
        QVERIFY(policy == ResponsePolicy());
        QVERIFY(policy.target == 24h && policy.calendar.isEmpty());
    }
    const PolicyRule &testDrive = policies.ruleFor(Action::Kind::TestDrive, OfferRef::parse(u"a.b"));
    QVERIFY(testDrive.policy.hot && testDrive.policy.target == 24h);
    QVERIFY(policies.keepsOrder());
    QVERIFY(!ResponsePolicies::make({rule(u"PLT"_s, {}, 4)}, {})->keepsOrder());
    QCOMPARE(testDrive.action, u"StartTestDrive"_s);
}

void ResponsePoliciesTest::theMostSpecificWins_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("offer");
    QTest::addColumn<int>("hours");
    QTest::newRow("nothing of them") << u"INS"_s << u"contoso.crm"_s << 24;
    QTest::newRow("the action") << u"PLT"_s << u"contoso.crm"_s << 12;
    QTest::newRow("the action in another language") << u"Crear"_s << u"contoso.crm"_s << 11;
    QTest::newRow("an unknown action in other letters") << u"hızlı talep"_s << u"contoso.crm"_s << 10;
    QTest::newRow("the offer, though an action applies too") << u"PLT"_s << u"fabrikam.planner"_s << 6;
    QTest::newRow("the offer in other letters") << u"INS"_s << u"Fabrikam.PLANNER"_s << 6;
    QTest::newRow("the publisher") << u"INS"_s << u"fabrikam.board"_s << 8;
    QTest::newRow("the longer pattern") << u"INS"_s << u"fabrikam.plan-b"_s << 7;
    QTest::newRow("both") << u"StartTestDrive"_s << u"fabrikam.board"_s << 2;
    QTest::newRow("both, and the exact offer without the action")
        << u"StartTestDrive"_s << u"fabrikam.planner"_s << 2;
    QTest::newRow("a title") << u"INS"_s << u"Task Planner"_s << 5;
}

void ResponsePoliciesTest::theMostSpecificWins()
{
    QFETCH(QString, action);
    QFETCH(QString, offer);
    QFETCH(int, hours);
    QList<PolicyRule> all{rule({}, {}, 24),
                          rule(u"PLT"_s, {}, 12),
                          rule(u"create"_s, {}, 11),
                          rule(u"Hizli Talep"_s, {}, 10),
                          rule({}, u"fabrikam.*"_s, 8),
                          rule({}, u"fabrikam.plan*"_s, 7),
                          rule({}, u" fabrikam.planner "_s, 6),
                          rule({}, u"task planner"_s, 5),
                          rule(u"StartTestDrive"_s, u"fabrikam.*"_s, 2)};
    for (size_t turn = 0; turn < 3; ++turn) { // whatever their order
        const auto policies = ResponsePolicies::make(all, {});
        QVERIFY(policies);
        const PolicyRule &found = policies->ruleFor(Action::parse(action), OfferRef::parse(offer));
        QVERIFY2(found.policy.target == std::chrono::hours{hours}, qPrintable(found.action + found.offer));
        std::rotate(all.begin(), all.begin() + 4, all.end());
    }
}

void ResponsePoliciesTest::everyLeadHasOne()
{
    const auto none = ResponsePolicies::make({}, {});
    QVERIFY(none && none->rules() == QList<PolicyRule>{PolicyRule()});
    const auto one = ResponsePolicies::make({rule(u"PLT"_s, {}, 4)}, {});
    QCOMPARE(one->rules().size(), 2);
    QVERIFY(one->ruleFor(Action::Kind::Install, {}).policy == ResponsePolicy());
}

void ResponsePoliciesTest::fromJson()
{
    const auto read = policyRulesFromJson(rules(R"({"action": "Oluştur", "offer": "fabrikam.*", "hours": 1.5,
        "calendar": "es", "at_risk_percent": 50, "hot": true}, {})"));
    QVERIFY(read);
    const QList<PolicyRule> expected{{u"Create"_s, u"fabrikam.*"_s, {90min, 0.5, true, u"es"_s}},
                                     PolicyRule()};
    QVERIFY(*read == expected);
}

void ResponsePoliciesTest::normalForm()
{
    const QList<PolicyRule> all{
        {u"PLT"_s, u"a.b"_s, {45min, 0.1, false, u"tr"_s}}, {}, {{}, {}, {1h, 0, true, {}}}};
    const auto again = policyRulesFromJson(policyRulesToJson(all));
    QVERIFY(again && *again == all);
}

void ResponsePoliciesTest::refused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *what, const QByteArray &json, FaultCode code, const QString &where,
                        const QString &found) { QTest::newRow(what) << json << int(code) << where << found; };
    row("no hours", rules(R"({"hours": 0})"), FaultCode::BadHours, u"rules[1].hours"_s, u"0"_s);
    row("negative", rules(R"({}, {"action": "PLT", "hours": -2})"), FaultCode::BadHours, u"rules[2].hours"_s,
        u"-2"_s);
    row("years", rules(R"({"hours": 1000.5})"), FaultCode::BadHours, u"rules[1].hours"_s, u"1000.5"_s);
    row("in words", rules(R"({"hours": "soon"})"), FaultCode::BadHours, u"rules[1].hours"_s, u"soon"_s);
    row("too great a share", rules(R"({"at_risk_percent": 101})"), FaultCode::BadShare,
        u"rules[1].at_risk_percent"_s, u"101"_s);
    row("a share in words", rules(R"({"at_risk_percent": "half"})"), FaultCode::BadShare,
        u"rules[1].at_risk_percent"_s, u"half"_s);
    row("no such calendar", rules(R"({"calendar": "moon"})"), FaultCode::UnknownCalendar,
        u"rules[1].calendar"_s, u"moon"_s);
    row("the same twice", rules(R"({"action": "PLT", "offer": "A.b"}, {"action": "plt", "offer": "a.B"})"),
        FaultCode::RuleTwice, u"rules[2]"_s, u"PLT a.B"_s);
    row("everything twice", rules("{}, {}"), FaultCode::RuleTwice, u"rules[2]"_s, {});
    row("a slip of the pen", rules(R"({"hour": 4})"), FaultCode::UnknownMember, u"rules[1].hour"_s,
        u"hour"_s);
    row("something else", R"({"kind": "Leadline calendar"})", FaultCode::NotOurs, u"kind"_s,
        u"Leadline calendar"_s);
}

void ResponsePoliciesTest::refused()
{
    QFETCH(QByteArray, json);
    QFETCH(int, code);
    QFETCH(QString, where);
    QFETCH(QString, found);
    const auto made = policyRulesFromJson(json).and_then(
        [](const QList<PolicyRule> &read) { return ResponsePolicies::make(read, {}); });
    QVERIFY(!made);
    QCOMPARE(int(made.error().code), code);
    QCOMPARE(made.error().where, where);
    QCOMPARE(made.error().found, found);
}

void ResponsePoliciesTest::hours()
{
    QVERIFY(targetOfHours(0.5) == 30min);
    QVERIFY(targetOfHours(1.0 / 60) == 1min);
    QVERIFY(targetOfHours(1'000) == 1'000h);
    QVERIFY(!targetOfHours(0.01) && !targetOfHours(1'001) && !targetOfHours(-1));
    QVERIFY(!targetOfHours(std::numeric_limits<double>::quiet_NaN()));
    QCOMPARE(hoursOf(90min), 1.5);
}

LEADLINE_TEST(ResponsePoliciesTest)
#include "responsepoliciestest.moc"
