// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/reminders.h"

namespace leadline {

class Settings;

/// What the user settled about reminders.
struct ReminderChoices
{
    ReminderSettings rules;
    bool names = false;       ///< notifications say who it is; others may see them, and desktops keep them
    bool keepRunning = false; ///< in the tray, when the window is closed

    bool operator==(const ReminderChoices &) const = default;
};

[[nodiscard]] ReminderChoices readReminderChoices(const Settings &settings);
void writeReminderChoices(Settings &settings, const ReminderChoices &choices);

} // namespace leadline
