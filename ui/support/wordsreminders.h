// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/calendarexport.h"
#include "core/services/leadbook.h"

#include <QtCore/QString>

namespace leadline::words {

/// "2 leads are overdue"; of what came late that something came while the user was away. Nothing in it is
/// about a customer.
[[nodiscard]] QString reminderTitle(const ReminderNews &news);
/// The rest of what there is to say, a line each. `names`: who the customer is, where it is about one lead.
[[nodiscard]] QString reminderText(const ReminderNews &news, bool names);
/// "4 overdue", for the tray.
[[nodiscard]] QString overdueCount(qint64 count);

/// What entries of a calendar file say.
[[nodiscard]] CalendarWords calendarWords(bool names);

} // namespace leadline::words
