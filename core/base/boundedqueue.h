// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace leadline {

/// Hands values from one thread to another and holds the faster one back, so that memory stays bounded.
template <typename T>
class BoundedQueue
{
public:
    explicit BoundedQueue(std::size_t most)
        : m_most(most)
    {
    }

    /// Waits while the queue is full. False: it was closed, and the value is dropped.
    bool push(T &&value)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_closed || m_values.size() < m_most; });
        if (m_closed)
            return false;
        m_values.push_back(std::move(value));
        m_changed.notify_all();
        return true;
    }

    /// Waits while the queue is empty. Nothing: it was closed and has been emptied.
    std::optional<T> pop()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_closed || !m_values.empty(); });
        return taken();
    }

    /// The first value, if there is one now.
    std::optional<T> take()
    {
        const std::lock_guard lock(m_mutex);
        return taken();
    }

    /// Nothing more comes in; what is in can still be taken. Either side may call it, more than once.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }

private:
    std::optional<T> taken()
    {
        if (m_values.empty())
            return std::nullopt;
        T value = std::move(m_values.front());
        m_values.pop_front();
        m_changed.notify_all();
        return value;
    }

    const std::size_t m_most;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<T> m_values;
    bool m_closed = false;
};

} // namespace leadline
