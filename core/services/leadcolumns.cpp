// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/leadcolumns.h"

#include "core/domain/stage.h"
#include "core/rules/deadline.h"
#include "core/rules/workqueue.h"
#include "core/store/leadtable.h"
#include "core/store/offertable.h"

#include <algorithm>

namespace leadline {
namespace {

quint8 stoppedState(DeadlineReason reason)
{
    switch (reason) {
    case DeadlineReason::ClockRuns:
        return 0;
    case DeadlineReason::Answered:
        return static_cast<quint8>(DeadlineState::Answered);
    case DeadlineReason::NoticeOnly:
    case DeadlineReason::OptedOut:
    case DeadlineReason::TestLead:
    case DeadlineReason::NothingAsked:
        return static_cast<quint8>(DeadlineState::None);
    }
    return 0;
}

} // namespace

std::optional<size_t> placeOf(const std::vector<qint64> &ids, qint64 id)
{
    if (ids.empty() || id < ids.front() || id > ids.back())
        return std::nullopt;
    // Where none is missing between, and before a missing one, ids count on.
    const auto guess = static_cast<size_t>(id - ids.front());
    if (guess < ids.size() && ids[guess] == id)
        return guess;
    const auto found = std::ranges::lower_bound(ids, id);
    return *found == id ? std::optional(static_cast<size_t>(found - ids.begin())) : std::nullopt;
}

quint32 TextNumbers::numberOf(QByteArrayView utf8)
{
    const auto known = m_numbers.constFind(QByteArray::fromRawData(utf8.data(), utf8.size()));
    if (known != m_numbers.constEnd())
        return *known;
    const auto number = static_cast<quint32>(m_texts.size());
    m_texts.append(QString::fromUtf8(utf8));
    m_numbers.insert(utf8.toByteArray(), number);
    return number;
}

LeadColumns::LeadColumns(Database &database, const ResponsePolicies &policies)
    : m_policies(policies)
{
    for (const Offer &known : OfferTable(database).all()) {
        m_offerNumbers.insert(known.id, static_cast<quint32>(offers.size()));
        offers.append(known.ref);
    }
    LeadTable table(database);
    resize(static_cast<size_t>(table.count()));
    size_t row = 0;
    table.forEachFacts([&](const LeadFacts &facts) {
        if (row == size()) // another program added some after they were counted
            resize(row + row / 2 + 1);
        put(row++, facts);
    });
    resize(row);
}

void LeadColumns::resize(size_t rows)
{
    for (auto *column : {&ids, &customers, &received, &due, &riskFrom})
        column->resize(rows);
    for (auto *column : {&source, &action, &offer, &owner, &touches})
        column->resize(rows);
    for (auto *column : {&clock, &calendar, &stage, &flags})
        column->resize(rows);
}

quint32 LeadColumns::numberOf(OfferId id)
{
    const auto known = m_offerNumbers.constFind(id);
    if (known != m_offerNumbers.constEnd())
        return *known;
    offers.append(OfferRef{}); // in a damaged store only
    return *m_offerNumbers.insert(id, static_cast<quint32>(offers.size() - 1));
}

/// Calendars are as few as a user writes down.
quint8 LeadColumns::numberOf(const ResponseClock &response)
{
    const auto known = std::ranges::find(calendars, response.calendar, &ResponseClock::calendar);
    const auto number = static_cast<quint8>(std::distance(calendars.begin(), known));
    if (known == calendars.end())
        calendars.push_back(response);
    return number;
}

const ResponseClock &LeadColumns::clockOf(const LeadFacts &facts, quint32 offerNumber)
{
    const quint32 asking = m_openActions.numberOf(facts.openAction);
    if (asking >= m_clocks.size())
        m_clocks.resize(asking + 1);
    auto &clocks = m_clocks[asking];
    if (offerNumber >= clocks.size())
        clocks.resize(static_cast<size_t>(offers.size()));
    std::optional<ResponseClock> &known = clocks[offerNumber];
    if (!known) {
        const Action openAction = Action::parse(m_openActions.texts()[asking]);
        known = m_policies.clockOf(m_policies.ruleFor(openAction, offers[offerNumber]).policy);
    }
    return *known;
}

void LeadColumns::put(size_t row, const LeadFacts &facts)
{
    const DeadlineReason reason = deadlineReason({facts.test, facts.noticeOnly, facts.optedOut,
                                                  facts.openSince.has_value(), facts.answeredAt.has_value()});
    const bool doNotContact = facts.noticeOnly || facts.optedOut;
    const quint32 stageNumber = m_stages.numberOf(facts.stage);
    if (stageNumber == m_stageOf.size()) {
        const auto known = stageFromCode(m_stages.texts().constLast());
        m_stageOf.push_back(static_cast<quint8>(known.value_or(Stage::New)));
    }
    ids[row] = facts.id.value;
    customers[row] = facts.customer.value;
    received[row] = toMs(facts.received);
    clock[row] = stoppedState(reason);
    source[row] = sources.numberOf(facts.source);
    action[row] = actions.numberOf(facts.action);
    offer[row] = numberOf(facts.offer);
    owner[row] = owners.numberOf(facts.owner);
    due[row] = riskFrom[row] = noTime;
    calendar[row] = 0;
    bool hot = false;
    if (reason == DeadlineReason::ClockRuns) {
        const ResponseClock &response = clockOf(facts, offer[row]);
        const ClockLimits limits = response.limits(*facts.openSince);
        hot = response.hot;
        calendar[row] = numberOf(response);
        due[row] = toMs(limits.due);
        riskFrom[row] = toMs(limits.riskFrom);
    }
    touches[row] = static_cast<quint32>(facts.touches);
    stage[row] = m_stageOf[stageNumber];
    flags[row] =
        static_cast<quint8>((facts.test ? Test : 0) | (doNotContact ? DoNotContact : 0) | (hot ? Hot : 0));
    putFollowUp(row, facts);
}

void LeadColumns::putFollowUp(size_t row, const LeadFacts &facts)
{
    if (const auto stands = standingFollowUp(facts.followUp, facts.received))
        followUps.insert_or_assign(row, *stands);
    else
        followUps.erase(row);
}

} // namespace leadline
