// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/domain/countrytime.h"
#include "core/rules/businesscalendar.h"

#include <QtCore/QDateTime>
#include <QtCore/QStringView>
#include <QtCore/QTime>
#include <optional>

namespace leadline {

/// When it is fair to telephone, by the clock of whoever is called.
struct CallHours
{
    QTime from{9, 0};
    QTime until{18, 0}; ///< the first moment that is too late; of the same day

    bool operator==(const CallHours &) const = default;
};

enum class CallState {
    Unknown, ///< nobody knows which clock the customer looks at
    Open,    ///< a fair time wherever in the country the customer is
    Partly,  ///< a fair time in a part of the country
    Shut,
};
[[nodiscard]] QString code(CallState state); ///< "unknown", "open", "partly", "shut"

/// What a customer's clock shows, and whether that is a time to call.
struct CallWindow
{
    CallState state = CallState::Unknown;
    QDateTime earliest; ///< the local times of the country, from west …
    QDateTime latest;   ///< … to east; the same where it has one clock
    /// When the next of the country's clocks enters or leaves the hours: while it is shut, when it opens.
    std::optional<Instant> changes;
    bool dayOff = false; ///< shut, and nobody works there today

    bool operator==(const CallWindow &) const = default;
};

[[nodiscard]] CallWindow callWindow(const CountryTime &there, Instant now, const CallHours &hours = {});

/// The clock of a customer whose country is this text: a code, a name, or anything else. Unknown unless it is
/// a country. Its holidays are those of the calendar that has the country's code for a key, if there is one.
[[nodiscard]] CountryTime clockOf(QStringView country, const QList<CalendarPlan> &calendars = {});

} // namespace leadline
