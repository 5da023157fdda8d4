// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/workqueue.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline {
namespace {

constexpr auto stillWaiting = 24h; // as long after the deadline as the vendor gives before it

QueuePlace placeOfClock(Instant due, Instant riskFrom, bool hot, Instant now)
{
    if (due <= now) // the latest missed first: of those, most are still waiting
        return {now - due < stillWaiting ? QueueReason::JustLate : QueueReason::LongLate, -toMs(due)};
    if (hot)
        return {QueueReason::Hot, toMs(due)};
    return {riskFrom <= now ? QueueReason::AtRisk : QueueReason::OnTrack, toMs(due)};
}

} // namespace

QString code(QueueReason reason)
{
    switch (reason) {
    case QueueReason::CallBack:
        return u"call-back"_s;
    case QueueReason::Hot:
        return u"hot"_s;
    case QueueReason::AtRisk:
        return u"at-risk"_s;
    case QueueReason::JustLate:
        return u"just-late"_s;
    case QueueReason::OnTrack:
        return u"on-track"_s;
    case QueueReason::TakenUp:
        return u"follow-up"_s;
    case QueueReason::LongLate:
        return u"long-late"_s;
    }
    return {};
}

std::optional<FollowUp> standingFollowUp(const std::optional<FollowUp> &followUp, Instant received)
{
    return followUp && received <= followUp->setAt ? followUp : std::nullopt;
}

std::optional<QueuePlace> queuePlace(const QueueFacts &facts, Instant now)
{
    if (facts.blocked)
        return std::nullopt;
    const auto followUp = standingFollowUp(facts.followUp, facts.received);
    if (followUp && followUp->at > now)
        return std::nullopt;
    if (followUp && followUp->kind == FollowUp::Kind::CallBack)
        return QueuePlace{QueueReason::CallBack, toMs(followUp->at)};
    if (facts.due)
        return placeOfClock(*facts.due, facts.riskFrom, facts.hot, now);
    return followUp ? std::optional(QueuePlace{QueueReason::TakenUp, toMs(followUp->at)}) : std::nullopt;
}

} // namespace leadline
