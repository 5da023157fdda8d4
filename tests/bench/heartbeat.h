// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/figures.h"

#include <QtCore/QObject>
#include <atomic>
#include <chrono>
#include <thread>
#include <time.h>

namespace leadline {

/// How long the window's thread did not answer.
struct Stalls
{
    double longest = 0;   ///< ms
    double cpuOfThat = 0; ///< ms that the thread itself worked meanwhile; the rest it waited or was not let
    int over16 = 0;       ///< of 16 ms
    int over50 = 0;
};

/// Posts an event to the window's thread every millisecond that it has answered the one before, and measures
/// how long that takes. Lives on the window's thread.
class Heartbeat final : public QObject
{
    Q_DISABLE_COPY_MOVE(Heartbeat)

public:
    Heartbeat();
    ~Heartbeat() override;

    void begin();
    [[nodiscard]] Stalls end(); ///< since `begin`

protected:
    bool event(QEvent *event) override;

private:
    using Steady = std::chrono::steady_clock;

    void beat(const std::stop_token &stop);
    void note();
    [[nodiscard]] std::chrono::nanoseconds cpuOfWindow() const;

    clockid_t m_windowClock{};
    std::atomic<bool> m_onItsWay = false;
    Steady::time_point m_sent; ///< read and written by whose turn m_onItsWay says it is
    std::chrono::nanoseconds m_cpuAtSent{};
    Stalls m_stalls;
    std::jthread m_thread;
};

/// A row for each of the three figures of a stall.
void printStalls(const QString &during, const Stalls &stalls, std::optional<double> goal);

} // namespace leadline
