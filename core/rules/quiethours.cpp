// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/quiethours.h"

namespace leadline {

bool isQuiet(const QuietHours &hours, Instant now, const QTimeZone &zone)
{
    if (!hours.on || hours.from == hours.to)
        return false;
    const int minute = toZone(now, zone).time().msecsSinceStartOfDay() / 60'000;
    return hours.from < hours.to ? minute >= hours.from && minute < hours.to
                                 : minute >= hours.from || minute < hours.to;
}

} // namespace leadline
