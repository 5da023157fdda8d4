// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity.h"
#include "core/domain/touch.h"
#include "core/rules/responsepolicies.h"

#include <optional>
#include <span>

namespace leadline {

/// How a lead's first request was answered (SLA-10).
struct ResponseProof
{
    std::optional<Instant> received; ///< of the first touch that asks; unset: none does
    Action action;
    std::optional<Instant> due;          ///< by the policy for that touch
    std::optional<Instant> answered;     ///< the first attempt since then, or the closing of the lead
    std::optional<ActivityKind> how;     ///< of the attempt; unset though answered: the lead was closed
    QString by;                          ///< who answered, where it is known
    std::chrono::milliseconds elapsed{}; ///< until it was answered, else until now
    std::optional<std::chrono::milliseconds> worked; ///< the same in the hours of the policy's calendar
    PolicyRule rule;

    [[nodiscard]] bool inTime() const { return answered && due && *answered < *due; }

    bool operator==(const ResponseProof &) const = default;
};

/// From a lead's touches, its customer's activities, and when it was closed, if it is; each in any order.
[[nodiscard]] ResponseProof responseProof(std::span<const Touch> touches,
                                          std::span<const Activity> activities,
                                          std::optional<Instant> closedAt, const OfferRef &offer,
                                          const ResponsePolicies &policies, Instant now);

/// The kind of the attempt at that moment; nothing: there is none.
[[nodiscard]] std::optional<ActivityKind> attemptAt(std::span<const Activity> activities, Instant at);

} // namespace leadline
