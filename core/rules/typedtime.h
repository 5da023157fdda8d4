// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QtCore/QStringView>
#include <QtCore/QTimeZone>
#include <optional>

namespace leadline {

/// A time as people type it, by the wall clock of the zone: "2026-05-20 09:30"; "15:30" or "9.05", the next
/// time the clock shows that; "30m", "2h", "3d", from now on (also "min", "dk", "sa", "g"). Only a date can
/// lie in the past. Nothing: it is none of these, or the clock leaps over it.
[[nodiscard]] std::optional<Instant> typedTime(QStringView text, Instant now, const QTimeZone &zone);

} // namespace leadline
