// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/domain/followup.h"

#include <optional>

namespace leadline {

/// What the queue must know of a lead.
struct QueueFacts
{
    bool blocked = false;       ///< a test lead, do-not-contact, or closed and nothing asked since
    std::optional<Instant> due; ///< of a running response clock
    Instant riskFrom;           ///< of the same; at risk from then on
    bool hot = false;           ///< by the response policies
    std::optional<FollowUp> followUp;
    Instant received; ///< the latest touch; one after a follow-up was set makes it void
};

/// Why a lead stands where it does; the order is that of the queue.
enum class QueueReason {
    CallBack, ///< the customer expects it now
    Hot,      ///< a hot lead whose clock can still be kept
    AtRisk,   ///< little of its time is left
    JustLate, ///< missed within the last day: the customer may still be waiting
    OnTrack,  ///< there is time
    TakenUp,  ///< answered; its follow-up is due
    LongLate, ///< missed before that: never left out, however old
};

/// "call-back", "hot", "at-risk", "just-late", "on-track", "follow-up", "long-late".
[[nodiscard]] QString code(QueueReason reason);

/// A place in the queue: the lesser comes first.
struct QueuePlace
{
    QueueReason reason = QueueReason::OnTrack;
    qint64 key = 0; ///< within the reason

    auto operator<=>(const QueuePlace &) const = default;
};

/// Where a lead stands at this moment; nothing: there is nothing to do about it now.
[[nodiscard]] std::optional<QueuePlace> queuePlace(const QueueFacts &facts, Instant now);

/// A follow-up that still stands: no touch has come since it was set.
[[nodiscard]] std::optional<FollowUp> standingFollowUp(const std::optional<FollowUp> &followUp,
                                                       Instant received);

} // namespace leadline
