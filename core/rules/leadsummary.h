// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/lead.h"
#include "core/domain/touch.h"

#include <optional>
#include <span>

namespace leadline {

/// The facts of one lead, from its touches (any order), the times of the outbound attempts to its customer
/// and the moment it was closed, if it is. An attempt answers every touch received before it; a touch that
/// arrives after the last attempt opens the clock again. Pure.
[[nodiscard]] LeadSummary summarise(std::span<const Touch> touches, std::span<const Instant> attempts,
                                    std::optional<Instant> closedAt);

/// One touch more for a lead that nobody has answered or closed: what summarise() gives of all its touches,
/// if `touch` was stored after them.
void addTouch(LeadSummary &summary, const Touch &touch);

} // namespace leadline
