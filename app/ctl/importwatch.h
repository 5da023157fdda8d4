// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/importing.h"

#include <condition_variable>
#include <csignal>
#include <mutex>
#include <thread>

namespace leadline::ctl {

/// Watches one import: says how far it is in one line of a terminal, and cancels it on SIGINT or SIGTERM,
/// so that nothing of it is written. A second signal ends the program at once. One at a time.
class ImportWatch
{
public:
    explicit ImportWatch(bool showsProgress);
    ~ImportWatch();
    Q_DISABLE_COPY_MOVE(ImportWatch)

    [[nodiscard]] ImportProgress *progress() { return &m_progress; }
    [[nodiscard]] ReadProgress reading();
    /// The rows are counted from now on, up to `rows`.
    void expect(qint64 rows) { m_expected = rows; }

private:
    void show(const std::stop_token &stop);

    ImportProgress m_progress;
    std::atomic<qint64> m_expected{0};
    std::mutex m_mutex;
    std::condition_variable_any m_wakeUp;
    struct sigaction m_interruptBefore = {};
    struct sigaction m_terminateBefore = {};
    std::jthread m_line; ///< last: it uses all of the above
};

} // namespace leadline::ctl
