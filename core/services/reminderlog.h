// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rules/reminders.h"

namespace leadline {

/// Which reminders were said: a file in the profile, which outlives a crash, and when the last round was. A
/// file that cannot be read is as none.
class ReminderLog
{
public:
    explicit ReminderLog(QString path);

    [[nodiscard]] const ReminderMemory &memory() const { return m_memory; }
    /// A round at this moment. True where what it finds comes late: it is the first of this run, the last is
    /// long ago, or nothing was to be said then.
    [[nodiscard]] bool beginRound(Instant now, bool held);
    /// Stands for this run even where the file cannot be written.
    [[nodiscard]] Status keep(const ReminderMemory &memory);

private:
    [[nodiscard]] Status save() const;

    QString m_path;
    ReminderMemory m_memory;
    std::optional<Instant> m_lastRound;
    bool m_owes = true; ///< something may have come since that nobody was told of in time
};

} // namespace leadline
