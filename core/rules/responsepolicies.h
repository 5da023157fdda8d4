// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/leadsource.h"
#include "core/domain/offer.h"
#include "core/rules/businesscalendar.h"
#include "core/rules/offerpattern.h"

#include <chrono>

namespace leadline {

/// A response target. 24 wall-clock hours are what the vendor asks.
struct ResponsePolicy
{
    std::chrono::milliseconds target = std::chrono::hours{24};
    double atRiskShare = 0.25; ///< less than this share of the target left means at risk
    bool hot = false;          ///< to be answered before others of the same deadline
    QString calendar{};        ///< the key of a business calendar; empty: day and night

    bool operator==(const ResponsePolicy &) const = default;
};

/// A response target and the leads it is for.
struct PolicyRule
{
    QString action{}; ///< Action::code; empty: every action
    QString offer{};  ///< an offer's code or title, or its beginning and a "*"; empty: every offer
    ResponsePolicy policy{};

    bool operator==(const PolicyRule &) const = default;
};

/// A running clock's two moments.
struct ClockLimits
{
    Instant due;      ///< overdue from then on
    Instant riskFrom; ///< at risk from then on; never after `due`

    bool operator==(const ClockLimits &) const = default;
};

/// A policy made ready to be asked often. Lives no longer than the policies it comes from.
struct ResponseClock
{
    std::chrono::milliseconds target{};
    std::chrono::milliseconds riskAfter{};
    const BusinessCalendar *calendar = nullptr; ///< none: day and night
    bool hot = false;

    [[nodiscard]] ClockLimits limits(Instant since) const
    {
        if (calendar)
            return limitsByCalendar(since);
        const Instant due = since + target;
        return {due, std::min(due, since + riskAfter)};
    }
    /// When it goes on, where its calendar is closed at that moment.
    [[nodiscard]] std::optional<Instant> resumesAfter(Instant now) const;

private:
    [[nodiscard]] ClockLimits limitsByCalendar(Instant since) const;
};

/// Which response target applies to a lead: the most specific one. A rule for an offer goes before one for an
/// action, one for both before either, and of patterns the longer. A value.
class ResponsePolicies
{
public:
    /// The shipped ones: 24 wall-clock hours for everything, test drives hot.
    ResponsePolicies();
    /// Without a rule for everything the vendor's 24 hours are added. The number in a fault counts the rules
    /// as they are given.
    [[nodiscard]] static Checked<ResponsePolicies> make(const QList<PolicyRule> &rules,
                                                        const QList<BusinessCalendar> &calendars);

    /// The most specific first; the last is for everything.
    [[nodiscard]] const QList<PolicyRule> &rules() const { return m_rules; }
    [[nodiscard]] const PolicyRule &ruleFor(const Action &action, const OfferRef &offer) const;
    [[nodiscard]] const BusinessCalendar *calendarOf(const ResponsePolicy &policy) const;
    [[nodiscard]] ResponseClock clockOf(const ResponsePolicy &policy) const;

    /// Who waits longest is due first, whatever was done and about which offer.
    [[nodiscard]] bool keepsOrder() const;

    bool operator==(const ResponsePolicies &) const = default;

private:
    QList<PolicyRule> m_rules;
    QList<OfferPattern> m_offers; ///< of the rules
    QList<Action> m_actions;      ///< of the rules
    QList<BusinessCalendar> m_calendars;

    void index();
};

/// `policies.json`: `kind` ("Leadline response targets"), `rules`, each `action`, `offer`, `hours`,
/// `calendar`, `at_risk_percent` and `hot`; what is missing is for all, or as the vendor asks.
[[nodiscard]] Checked<QList<PolicyRule>> policyRulesFromJson(const QByteArray &json);
[[nodiscard]] QByteArray policyRulesToJson(const QList<PolicyRule> &rules);

/// A target from a minute to a thousand hours.
[[nodiscard]] std::optional<std::chrono::milliseconds> targetOfHours(double hours);
[[nodiscard]] double hoursOf(std::chrono::milliseconds target);

} // namespace leadline
