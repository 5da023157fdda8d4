// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/leadedit.h"
#include "core/rules/callwindow.h"
#include "core/rules/dataquality.h"
#include "core/rules/followups.h"
#include "core/services/leadview.h"

#include <QtCore/QString>

/// Words about one lead: the customer's clock, what may be wrong with their data, what was changed.
namespace leadline::words {

[[nodiscard]] QString callGlyph(CallState state); ///< one character, never the only sign
/// "Mon 14:20", "Mon 10:00–11:00" where the country has several clocks; empty: unknown.
[[nodiscard]] QString localTime(const CallWindow &window);
/// "Mon 14:20 there · good time to call".
[[nodiscard]] QString callWindow(const CallWindow &window, Instant now);
/// What a fair time is, in a sentence.
[[nodiscard]] QString callHours(const CallHours &hours);

[[nodiscard]] QString quality(const QualityHint &hint); ///< "Name in capitals"
/// What the fix writes: "Ada Yılmaz"; empty where there is none.
[[nodiscard]] QString qualityFix(const QualityHint &hint, const Customer &customer);

/// Why a lead has its turn: "At risk · Contact request · 38 min left · phone number there · speaks Spanish".
[[nodiscard]] QString queueReasons(QueueReason reason, const LeadPage &page, Instant now);
/// "Tomorrow morning".
[[nodiscard]] QString snoozeTime(SnoozeTime time);
/// "Put off until Tue 14:00".
[[nodiscard]] QString followUp(const FollowUp &followUp, const QTimeZone &zone);
/// "Tue 14:00"; with the date from a week on.
[[nodiscard]] QString soon(Instant instant, Instant now, const QTimeZone &zone);

/// "Phone: (blank) → +90 212 555 01 01".
[[nodiscard]] QString fieldChange(const FieldChangeEntry &change);

} // namespace leadline::words
