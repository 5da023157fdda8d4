// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <chrono>
#include <optional>
#include <vector>

namespace leadline {

/// What one thing took, in ms: on the clock, and of the processors' time, which a busy machine changes less.
struct Took
{
    double wall = 0;
    double cpu = 0; ///< of all threads of this process; 0: not known
};

class Stopwatch
{
public:
    Stopwatch();
    [[nodiscard]] Took read() const;

private:
    std::chrono::steady_clock::time_point m_begun;
    std::chrono::nanoseconds m_cpuAtBegin;
};

/// What one thing took, measured several times, in ms.
class Times
{
public:
    void add(const Took &took);
    void add(const Times &others);
    [[nodiscard]] bool isEmpty() const { return m_all.empty(); }
    [[nodiscard]] size_t count() const { return m_all.size(); }
    [[nodiscard]] double median() const { return at(0.5); }
    [[nodiscard]] double medianCpu() const;
    [[nodiscard]] double p95() const { return at(0.95); }
    [[nodiscard]] double longest() const { return at(1); }

private:
    [[nodiscard]] double at(double share) const;

    std::vector<double> m_all;
    std::vector<double> m_cpu;
};

/// A table of figures with the goal of each, printed row by row.
class FigureTable
{
public:
    static void printHead();
    /// `peer`: the median of what is naive, in the same run. The p95 is held against the goal.
    static void print(const QString &name, const Times &times, std::optional<double> goal = {},
                      std::optional<double> peer = {});
    /// A figure that is one number.
    static void print(const QString &name, double value, const QString &unit,
                      std::optional<double> goal = {});
    static void say(const QString &text); ///< between the rows
};

/// The goals are for a million leads; fewer have a tenth of the time, or one frame, whichever is more.
[[nodiscard]] double goalAt(qint64 leads, double goalAtMillion);

[[nodiscard]] double residentMb(); ///< of this process, now

} // namespace leadline
