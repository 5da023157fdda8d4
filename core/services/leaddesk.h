// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leadbook.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>
#include <QtCore/QPromise>
#include <QtCore/QThreadPool>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace leadline {

/// Where windows ask the lead book: jobs run one after the other on the book's own thread, answers arrive on
/// the receiver's thread, and not at all once the receiver is gone. Lives on the window's thread.
class LeadDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeadDesk)

public:
    /// `clock` must outlive the desk. The book opens on its thread; `opened` says how that went.
    LeadDesk(const Profile &profile, const Clock &clock, const QTimeZone &zone, QObject *parent = nullptr);
    ~LeadDesk() override; ///< waits for the running jobs

    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] QTimeZone zone() const { return m_zone; }
    [[nodiscard]] Profile profile() const { return m_profile; }

    /// Reads: `job(LeadBook &) -> T` on the book's thread, then `done(T)` on the receiver's.
    template <typename Job, typename Done>
    void ask(QObject *receiver, Job job, Done done)
    {
        using T = std::invoke_result_t<Job, LeadBook &>;
        auto promise = std::make_shared<QPromise<T>>();
        watch<T>(receiver, promise->future(), std::move(done));
        promise->start();
        enqueue([promise, job = std::move(job)](LeadBook &book) {
            promise->addResult(job(book));
            promise->finish();
        });
    }

    /// Reads that take long (a dry run): as `ask`, but on a book of its own, so that what is asked afterwards
    /// need not wait. Sees what was written before.
    template <typename Job, typename Done>
    void askApart(QObject *receiver, Job job, Done done)
    {
        using T = std::invoke_result_t<Job, LeadBook &>;
        auto promise = std::make_shared<QPromise<T>>();
        watch<T>(receiver, promise->future(), std::move(done));
        promise->start();
        enqueueApart([promise, job = std::move(job)](LeadBook &book) {
            promise->addResult(job(book));
            promise->finish();
        });
    }

    /// Writes: as `ask`, and `changed()` follows the answer.
    template <typename Job, typename Done>
    void work(QObject *receiver, Job job, Done done)
    {
        ask(receiver, std::move(job), [this, done = std::move(done)](auto answer) {
            done(std::move(answer));
            Q_EMIT changed();
        });
    }

    /// Jobs that need no book (reading a file): on a pool thread, in any order.
    template <typename Job, typename Done>
    void aside(QObject *receiver, Job job, Done done)
    {
        using T = std::invoke_result_t<Job>;
        auto promise = std::make_shared<QPromise<T>>();
        watch<T>(receiver, promise->future(), std::move(done));
        promise->start();
        m_pool.start([promise, job = std::move(job)] {
            promise->addResult(job());
            promise->finish();
        });
    }

Q_SIGNALS:
    void opened(const std::optional<leadline::Error> &fault); ///< once; no fault: the book is there
    void changed();    ///< something was written, here or by another process
    void facetsRead(); ///< a selection counts more facets than before

private:
    void enqueue(std::function<void(LeadBook &)> job);
    void enqueueApart(std::function<void(LeadBook &)> job);

    template <typename T, typename Done>
    void watch(QObject *receiver, const QFuture<T> &future, Done done)
    {
        auto *watcher = new QFutureWatcher<T>(receiver); // dies with its receiver, and the callback with it
        QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, done = std::move(done)] {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0)
                done(watcher->future().takeResult());
        });
        watcher->setFuture(future);
    }

    struct Worker;
    const Clock &m_clock;
    QTimeZone m_zone;
    Profile m_profile;
    QThreadPool m_pool;
    std::unique_ptr<Worker> m_worker;
};

} // namespace leadline
