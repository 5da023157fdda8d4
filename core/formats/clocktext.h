// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/datetext.h"
#include "core/formats/textscanner.h"

namespace leadline {

enum class HalfDay { None, Morning, Afternoon };

/// AM, p.m., "a. m.", ÖÖ, ÖS; the scanner stays where it is if there is none of them.
[[nodiscard]] HalfDay takeHalfDay(TextScanner &scan);
/// The time of day: 09:59, 9.59, "4 PM", 22:13:02.1234567, 221302. False: there is none.
[[nodiscard]] bool scanTime(TextScanner &scan, DateText &date);
/// The zone at the end, which may be missing. False: something is there that is none.
[[nodiscard]] bool scanZone(TextScanner &scan, DateText &date);

} // namespace leadline
