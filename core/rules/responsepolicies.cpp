// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/responsepolicies.h"

#include "core/base/textfold.h"
#include "core/rules/rulejson.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

const QString kind = u"Leadline response targets"_s;

/// The greater, the fewer leads a rule is for.
auto specificity(const PolicyRule &rule)
{
    const bool isExact = !rule.offer.isEmpty() && !rule.offer.endsWith(u'*');
    return std::tuple(!rule.offer.isEmpty() && !rule.action.isEmpty(), !rule.offer.isEmpty(), isExact,
                      rule.offer.size(), !rule.action.isEmpty());
}

Checked<void> check(const PolicyRule &rule, const QString &where, const QList<BusinessCalendar> &calendars)
{
    const ResponsePolicy &policy = rule.policy;
    if (!targetOfHours(hoursOf(policy.target)))
        return fault(FaultCode::BadHours, QString(where + u".hours"_s),
                     QString::number(hoursOf(policy.target)));
    if (!(policy.atRiskShare >= 0 && policy.atRiskShare <= 1))
        return fault(FaultCode::BadShare, QString(where + u".at_risk_percent"_s),
                     QString::number(policy.atRiskShare * 100));
    const bool isKnown = std::ranges::any_of(calendars, [&policy](const BusinessCalendar &calendar) {
        return calendar.plan().key == policy.calendar;
    });
    if (!policy.calendar.isEmpty() && !isKnown)
        return fault(FaultCode::UnknownCalendar, QString(where + u".calendar"_s), policy.calendar);
    return {};
}

PolicyRule normal(PolicyRule rule)
{
    rule.action = Action::parse(rule.action).code();
    rule.offer = rule.offer.trimmed();
    return rule;
}

bool isForTheSame(const PolicyRule &a, const PolicyRule &b)
{
    return foldText(a.action) == foldText(b.action) && foldText(a.offer) == foldText(b.offer);
}

Checked<PolicyRule> ruleFrom(const QJsonObject &object, const QString &where)
{
    const QStringList members{u"action"_s,   u"offer"_s,           u"hours"_s,
                              u"calendar"_s, u"at_risk_percent"_s, u"hot"_s};
    if (const auto checked = onlyMembers(object, members, where); !checked)
        return tl::unexpected(checked.error());
    const ResponsePolicy usual;
    const auto target =
        targetOfHours(object.value(u"hours"_s)
                          .toDouble(object.contains(u"hours"_s) ? std::nan("") : hoursOf(usual.target)));
    if (!target)
        return fault(FaultCode::BadHours, QString(where + u".hours"_s),
                     object.value(u"hours"_s).toVariant().toString());
    const double percent =
        object.value(u"at_risk_percent"_s)
            .toDouble(object.contains(u"at_risk_percent"_s) ? -1 : usual.atRiskShare * 100);
    if (!(percent >= 0 && percent <= 100))
        return fault(FaultCode::BadShare, QString(where + u".at_risk_percent"_s),
                     object.value(u"at_risk_percent"_s).toVariant().toString());
    PolicyRule rule{object.value(u"action"_s).toString(), object.value(u"offer"_s).toString(), {}};
    rule.policy = {*target, percent / 100, object.value(u"hot"_s).toBool(),
                   object.value(u"calendar"_s).toString()};
    return normal(rule);
}

} // namespace

ClockLimits ResponseClock::limitsByCalendar(Instant since) const
{
    const Instant due = calendar->instantAfter(since, target);
    return {due, std::min(due, calendar->instantAfter(since, riskAfter))};
}

std::optional<Instant> ResponseClock::resumesAfter(Instant now) const
{
    constexpr std::chrono::milliseconds least{1};
    const Instant open = calendar ? calendar->instantAfter(now, least) - least : now;
    return open > now ? std::optional(open) : std::nullopt;
}

ResponsePolicies::ResponsePolicies()
{
    PolicyRule testDrive{Action(Action::Kind::TestDrive).code(), {}, {}};
    testDrive.policy.hot = true;
    m_rules = {testDrive, PolicyRule()};
    index();
}

Checked<ResponsePolicies> ResponsePolicies::make(const QList<PolicyRule> &rules,
                                                 const QList<BusinessCalendar> &calendars)
{
    ResponsePolicies made;
    made.m_rules.clear();
    made.m_calendars = calendars;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const QString where = u"rules[%1]"_s.arg(i + 1);
        const PolicyRule rule = normal(rules[i]);
        if (const auto checked = check(rule, where, calendars); !checked)
            return tl::unexpected(checked.error());
        for (const PolicyRule &other : std::as_const(made.m_rules)) {
            if (isForTheSame(other, rule))
                return fault(FaultCode::RuleTwice, where, QString(rule.action + u' ' + rule.offer).trimmed());
        }
        made.m_rules.append(rule);
    }
    std::ranges::stable_sort(made.m_rules, std::ranges::greater(), &specificity);
    if (made.m_rules.isEmpty() || made.m_rules.last().action.size() + made.m_rules.last().offer.size() > 0)
        made.m_rules.append(PolicyRule());
    made.index();
    return made;
}

void ResponsePolicies::index()
{
    m_offers.clear();
    m_actions.clear();
    for (const PolicyRule &rule : std::as_const(m_rules)) {
        m_offers.append(OfferPattern(rule.offer));
        m_actions.append(Action::parse(rule.action));
    }
}

const PolicyRule &ResponsePolicies::ruleFor(const Action &action, const OfferRef &offer) const
{
    QString code; // folded where a rule asks for an offer: an import asks once a row
    QString title;
    const QString actionCode = action.isKnown() ? QString() : foldText(action.code());
    for (qsizetype i = 0; i < m_rules.size(); ++i) {
        const bool isForAction = m_rules[i].action.isEmpty() || m_actions[i] == action ||
                                 (!action.isKnown() && foldText(m_rules[i].action) == actionCode);
        if (!isForAction)
            continue;
        if (m_offers[i].isForAll())
            return m_rules[i];
        if (code.isNull()) {
            code = offer.key();
            title = foldText(offer.title);
        }
        if (m_offers[i].matches(code, title))
            return m_rules[i];
    }
    return m_rules.last();
}

bool ResponsePolicies::keepsOrder() const
{
    // By a calendar, all that came in one night are due at the same moment.
    return std::ranges::all_of(m_rules, [target = m_rules.constLast().policy.target](const PolicyRule &rule) {
        return rule.policy.calendar.isEmpty() && rule.policy.target == target;
    });
}

const BusinessCalendar *ResponsePolicies::calendarOf(const ResponsePolicy &policy) const
{
    for (const BusinessCalendar &calendar : m_calendars) {
        if (!policy.calendar.isEmpty() && calendar.plan().key == policy.calendar)
            return &calendar;
    }
    return nullptr;
}

ResponseClock ResponsePolicies::clockOf(const ResponsePolicy &policy) const
{
    // At risk is what has less left than its share: by whole milliseconds, one less than the next.
    const double share = policy.atRiskShare * static_cast<double>(policy.target.count());
    const std::chrono::milliseconds mostLeft{static_cast<qint64>(std::ceil(share)) - 1};
    return {policy.target, policy.target - mostLeft, calendarOf(policy), policy.hot};
}

Checked<QList<PolicyRule>> policyRulesFromJson(const QByteArray &json)
{
    const auto object = ruleObject(json, kind, {u"rules"_s});
    if (!object)
        return tl::unexpected(object.error());
    QList<PolicyRule> rules;
    const QJsonArray array = object->value(u"rules"_s).toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto rule = ruleFrom(array[i].toObject(), u"rules[%1]"_s.arg(i + 1));
        if (!rule)
            return tl::unexpected(rule.error());
        rules.append(*rule);
    }
    return rules;
}

QByteArray policyRulesToJson(const QList<PolicyRule> &rules)
{
    QJsonArray array;
    for (const PolicyRule &rule : rules) {
        QJsonObject object{{u"hours"_s, hoursOf(rule.policy.target)},
                           {u"at_risk_percent"_s, rule.policy.atRiskShare * 100},
                           {u"hot"_s, rule.policy.hot}};
        for (const auto &[member, text] :
             {std::pair(u"action"_s, rule.action), std::pair(u"offer"_s, rule.offer),
              std::pair(u"calendar"_s, rule.policy.calendar)}) {
            if (!text.isEmpty())
                object.insert(member, text);
        }
        array.append(object);
    }
    return QJsonDocument(QJsonObject{{u"kind"_s, kind}, {u"rules"_s, array}}).toJson();
}

std::optional<std::chrono::milliseconds> targetOfHours(double hours)
{
    constexpr double mostHours = 1'000;
    constexpr double minutesOfHour = 60;
    if (!(hours * minutesOfHour >= 1 && hours <= mostHours)) // not a number is neither
        return std::nullopt;
    return std::chrono::minutes{std::llround(hours * minutesOfHour)};
}

double hoursOf(std::chrono::milliseconds target)
{
    return std::chrono::duration<double, std::ratio<3600>>(target).count();
}

} // namespace leadline
