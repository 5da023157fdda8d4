// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity.h"

#include <optional>
#include <span>

namespace leadline {

/// How often a customer may be written to or called (CHK-05). The vendor says "do not bombard" and gives no
/// number (domain facts, section 6).
struct PaceLimits
{
    int perDay = 2;
    int perWeek = 5;

    bool operator==(const PaceLimits &) const = default;
};

/// How often that was, over all offers and colleagues.
struct ContactPace
{
    int contacts = 0;                   ///< within the window that is full, or the last day
    int days = 1;                       ///< the window: 1, or 7
    std::optional<Instant> nextAllowed; ///< unset: another contact is in order now

    [[nodiscard]] bool allowed() const { return !nextAllowed; }
    bool operator==(const ContactPace &) const = default;
};

/// `activities`: the customer's, in any order. The windows are the last 24 hours and the last seven times 24.
/// What came before the customer's latest answer does not count, for a conversation bombards nobody; nor does
/// a call that reached nobody.
[[nodiscard]] ContactPace contactPace(std::span<const Activity> activities, Instant now,
                                      const PaceLimits &limits = {});

} // namespace leadline
