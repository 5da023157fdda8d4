// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/heartbeat.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>

#include <pthread.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline {
namespace {

double inMs(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

} // namespace

Heartbeat::Heartbeat()
{
    if (pthread_getcpuclockid(pthread_self(), &m_windowClock) != 0)
        qFatal("the clock of the window's thread cannot be read");
    m_thread = std::jthread([this](const std::stop_token &stop) { beat(stop); });
}

Heartbeat::~Heartbeat()
{
    m_thread.request_stop();
    m_thread.join(); // before the event it has posted goes with this object
}

void Heartbeat::beat(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        std::this_thread::sleep_for(1ms);
        if (m_onItsWay.load(std::memory_order_acquire))
            continue;
        m_sent = Steady::now();
        m_cpuAtSent = cpuOfWindow();
        m_onItsWay.store(true, std::memory_order_release);
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
    }
}

bool Heartbeat::event(QEvent *event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    note();
    m_onItsWay.store(false, std::memory_order_release);
    return true;
}

void Heartbeat::note()
{
    const double took = inMs(Steady::now() - m_sent);
    m_stalls.over16 += took > 16 ? 1 : 0;
    m_stalls.over50 += took > 50 ? 1 : 0;
    if (took > m_stalls.longest) {
        m_stalls.longest = took;
        m_stalls.cpuOfThat = inMs(cpuOfWindow() - m_cpuAtSent);
    }
}

void Heartbeat::begin()
{
    QCoreApplication::sendPostedEvents(this); // one that was sent before belongs to what was before
    m_stalls = {};
}

Stalls Heartbeat::end()
{
    QCoreApplication::sendPostedEvents(this); // the last one counts, though nobody has let it in yet
    return m_stalls;
}

std::chrono::nanoseconds Heartbeat::cpuOfWindow() const
{
    timespec time{};
    clock_gettime(m_windowClock, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

void printStalls(const QString &during, const Stalls &stalls, std::optional<double> goal)
{
    FigureTable::print(u"blocked, longest: "_s + during, stalls.longest, u"ms"_s, goal);
    FigureTable::say(u"    of that at work %1 ms; more than 16 ms: %2 times, more than 50 ms: %3 times"_s
                         .arg(stalls.cpuOfThat, 0, 'f', 1)
                         .arg(stalls.over16)
                         .arg(stalls.over50));
}

} // namespace leadline
