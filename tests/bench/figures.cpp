// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include <QtCore/QFile>
#include <QtCore/QTextStream>

#include <algorithm>
#include <time.h>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr int nameWidth = 40;
constexpr double oneFrame = 16;

void printLine(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

QString verdict(double value, std::optional<double> goal)
{
    if (!goal)
        return QString(u' ').repeated(15);
    return u" %1 %2"_s.arg(*goal, 9, 'f', 1).arg(value <= *goal ? u"yes"_s : u"NO"_s, -4);
}

std::chrono::nanoseconds cpuOfProcess()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

double inMs(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

double shareOf(std::vector<double> all, double share)
{
    if (all.empty())
        return 0;
    std::ranges::sort(all);
    return all[static_cast<size_t>(share * static_cast<double>(all.size() - 1) + 0.5)];
}

} // namespace

Stopwatch::Stopwatch()
    : m_begun(std::chrono::steady_clock::now())
    , m_cpuAtBegin(cpuOfProcess())
{
}

Took Stopwatch::read() const
{
    return {inMs(std::chrono::steady_clock::now() - m_begun), inMs(cpuOfProcess() - m_cpuAtBegin)};
}

void Times::add(const Took &took)
{
    m_all.push_back(took.wall);
    m_cpu.push_back(took.cpu);
}

double Times::medianCpu() const
{
    return shareOf(m_cpu, 0.5);
}

void Times::add(const Times &others)
{
    m_cpu.insert(m_cpu.end(), others.m_cpu.begin(), others.m_cpu.end());
    m_all.insert(m_all.end(), others.m_all.begin(), others.m_all.end());
}

double Times::at(double share) const
{
    return shareOf(m_all, share);
}

void FigureTable::printHead()
{
    printLine(u"%1 %2 %3 %4 %5 %6 %7 %8"_s.arg(u"figure (ms)"_s, -nameWidth)
                  .arg(u"median"_s, 9)
                  .arg(u"CPU"_s, 9)
                  .arg(u"p95"_s, 9)
                  .arg(u"longest"_s, 9)
                  .arg(u"goal"_s, 9)
                  .arg(u"kept"_s, 4)
                  .arg(u"of the naive"_s, 13));
}

void FigureTable::print(const QString &name, const Times &times, std::optional<double> goal,
                        std::optional<double> peer)
{
    const QString ratio = peer ? u" 1/%1"_s.arg(*peer / times.median(), 0, 'f', 1) : QString();
    printLine(u"%1 %2 %3 %4 %5%6%7"_s.arg(name, -nameWidth)
                  .arg(times.median(), 9, 'f', 2)
                  .arg(times.medianCpu(), 9, 'f', 2)
                  .arg(times.p95(), 9, 'f', 2)
                  .arg(times.longest(), 9, 'f', 2)
                  .arg(verdict(times.p95(), goal), ratio));
}

void FigureTable::print(const QString &name, double value, const QString &unit, std::optional<double> goal)
{
    printLine(
        u"%1 %2 %3%4"_s.arg(name, -nameWidth).arg(value, 9, 'f', 2).arg(unit, -29).arg(verdict(value, goal)));
}

void FigureTable::say(const QString &text)
{
    printLine(text);
}

double goalAt(qint64 leads, double goalAtMillion)
{
    constexpr qint64 million = 1'000'000;
    return leads >= million ? goalAtMillion : std::max(goalAtMillion / 10, oneFrame);
}

double residentMb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

} // namespace leadline
