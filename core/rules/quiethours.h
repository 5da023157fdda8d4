// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

namespace leadline {

/// The hours in which nobody is disturbed, by the clock on the user's wall. A value.
struct QuietHours
{
    bool on = true;
    int from = 20 * 60; ///< minute of the day
    int to = 8 * 60;    ///< the first that is not quiet; before `from`: of the next day

    bool operator==(const QuietHours &) const = default;
};

/// An hour that the clocks repeat is as quiet the second time as the first. From and to the same: never.
[[nodiscard]] bool isQuiet(const QuietHours &hours, Instant now, const QTimeZone &zone);

} // namespace leadline
