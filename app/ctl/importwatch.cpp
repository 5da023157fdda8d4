// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/importwatch.h"

#include "app/ctl/command.h"
#include "ui/support/words.h"

#include <chrono>
#include <cstdio>

namespace leadline::ctl {
namespace {

constexpr std::chrono::milliseconds interval(200);
constexpr auto clearLine = "\r\x1b[K"; // ECMA-48: back to the start, erase to the end

std::atomic<ImportProgress *> watched{nullptr};
static_assert(std::atomic<ImportProgress *>::is_always_lock_free && std::atomic<bool>::is_always_lock_free,
              "a signal handler may touch nothing else");

void cancelWatched(int)
{
    if (ImportProgress *progress = watched.load())
        progress->cancel = true;
}

} // namespace

ImportWatch::ImportWatch(bool showsProgress)
{
    watched = &m_progress;
    struct sigaction cancelling = {};
    cancelling.sa_handler = cancelWatched;
    cancelling.sa_flags = static_cast<int>(SA_RESETHAND);
    ::sigaction(SIGINT, &cancelling, &m_interruptBefore);
    ::sigaction(SIGTERM, &cancelling, &m_terminateBefore);
    if (showsProgress)
        m_line = std::jthread([this](const std::stop_token &stop) { show(stop); });
}

ImportWatch::~ImportWatch()
{
    ::sigaction(SIGINT, &m_interruptBefore, nullptr);
    ::sigaction(SIGTERM, &m_terminateBefore, nullptr);
    watched = nullptr;
}

ReadProgress ImportWatch::reading()
{
    return [this](qint64, qint64) { return !m_progress.cancel.load(); };
}

void ImportWatch::show(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (!m_wakeUp.wait_for(lock, stop, interval, [&stop] { return stop.stop_requested(); })) {
        if (m_expected == 0)
            continue;
        const QString text =
            Ctl::tr("%1 of %2 rows").arg(words::number(m_progress.rows), words::number(m_expected));
        std::fputs(clearLine, stderr);
        std::fputs(text.toUtf8().constData(), stderr);
        std::fflush(stderr);
    }
    std::fputs(clearLine, stderr);
}

} // namespace leadline::ctl
