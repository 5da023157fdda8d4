// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <QtCore/QStringView>
#include <QtCore/QTimeZone>
#include <chrono>
#include <optional>

namespace leadline {

/// A point in time, UTC, to the millisecond. Zones exist only in rules and display.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// "2026-05-18T09:00:00Z"; milliseconds only where there are any.
[[nodiscard]] QString toIso(Instant instant);

/// ISO 8601 with `Z` or an offset. A text without either is not an instant: it gives nothing.
[[nodiscard]] std::optional<Instant> instantFromIso(QStringView text);

/// The wall clock in `zone`, for display.
[[nodiscard]] QDateTime toZone(Instant instant, const QTimeZone &zone);

/// On that day by the wall clock of the zone; where the clock leaps over that time, what it shows afterwards.
[[nodiscard]] Instant atClock(QDate day, QTime time, const QTimeZone &zone);

[[nodiscard]] inline Instant instantFromMs(qint64 ms)
{
    return Instant{std::chrono::milliseconds{ms}};
}

[[nodiscard]] inline qint64 toMs(Instant instant)
{
    return instant.time_since_epoch().count();
}

} // namespace leadline
