// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/leaddesk.h"

#include <QtCore/QMetaObject>
#include <QtCore/QThread>
#include <QtCore/QTimer>

using namespace std::chrono_literals;

namespace leadline {
namespace {

constexpr auto untilIdle = 150ms; // longer than between two keystrokes

} // namespace

/// The book's thread: an event loop whose one object runs the jobs in order.
struct LeadDesk::Worker
{
    QThread thread;
    QObject context;                     ///< lives on the thread; jobs are posted to it
    QTimer *idle = new QTimer(&context); ///< since the last job; between two of them the book reads ahead
    std::unique_ptr<LeadBook> book;

    explicit Worker(LeadDesk *desk)
    {
        idle->setSingleShot(true);
        QObject::connect(idle, &QTimer::timeout, &context, [this, desk] { readAhead(*desk); });
    }

    void run(const std::function<void(LeadBook &)> &job)
    {
        if (!book)
            return;
        job(*book);
        idle->start(untilIdle);
    }

private:
    /// One step, so that a job that comes meanwhile waits for no more than that.
    void readAhead(LeadDesk &desk)
    {
        const ReadAhead read = book ? book->readAhead().value_or(ReadAhead::Nothing) : ReadAhead::Nothing;
        if (read != ReadAhead::Nothing)
            idle->start(0);
        if (read == ReadAhead::Facets)
            QMetaObject::invokeMethod(&desk, &LeadDesk::facetsRead, Qt::QueuedConnection);
    }
};

LeadDesk::LeadDesk(const Profile &profile, const Clock &clock, const QTimeZone &zone, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_zone(zone)
    , m_profile(profile)
    , m_worker(std::make_unique<Worker>(this))
{
    m_worker->thread.setObjectName(QStringLiteral("lead book"));
    m_worker->context.moveToThread(&m_worker->thread);
    m_worker->thread.start();
    Worker *worker = m_worker.get();
    QMetaObject::invokeMethod(&worker->context, [this, worker, profile, zone] {
        auto book = LeadBook::open(profile, m_clock, zone);
        std::optional<Error> fault;
        if (book)
            worker->book = *std::move(book);
        else
            fault = book.error();
        QMetaObject::invokeMethod(this, [this, fault] { Q_EMIT opened(fault); });
    });

    auto *watch = new QTimer(this); // another process may write to the same store
    connect(watch, &QTimer::timeout, this, [this] {
        ask(
            this, [](LeadBook &book) { return book.refreshIfChangedOutside(); },
            [this](bool isChanged) {
                if (isChanged)
                    Q_EMIT changed();
            });
    });
    watch->start(3s);
}

LeadDesk::~LeadDesk()
{
    // The book closes on its own thread, after the jobs that were asked for before.
    QMetaObject::invokeMethod(&m_worker->context, [worker = m_worker.get()] {
        worker->idle->stop();
        worker->book.reset();
        worker->thread.quit();
    });
    m_worker->thread.wait();
    m_pool.waitForDone();
}

void LeadDesk::enqueue(std::function<void(LeadBook &)> job)
{
    QMetaObject::invokeMethod(&m_worker->context,
                              [worker = m_worker.get(), job = std::move(job)] { worker->run(job); });
}

/// In its turn, so that there is a store, and its layout is today's; where no second book can be opened, the
/// job runs on the first.
void LeadDesk::enqueueApart(std::function<void(LeadBook &)> job)
{
    enqueue([this, job = std::move(job)](LeadBook & /*book*/) {
        m_pool.start([this, job] {
            if (const auto own = LeadBook::open(m_profile, m_clock, m_zone))
                job(**own);
            else
                enqueue(job);
        });
    });
}

} // namespace leadline
