// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/services/bookfixture.h"

#include <QtCore/QMap>
#include <QtCore/QSet>
#include <random>

namespace leadline::test {

/// A rep who works the queue as it comes, and does what reps do besides; half of what is refused is tried
/// too.
class Rep
{
public:
    /// `files` are imported one after the other, the first on the first day.
    Rep(unsigned seed, QStringList files);

    void workDay(const QDate &date);
    /// Takes back whatever stands, the newest first.
    void takeEverythingBack();
    static const QDate monthBegins; ///< the day of the sample leads, a Monday

    [[nodiscard]] BookFixture &fixture() { return m_fixture; }
    [[nodiscard]] QStringList faults() const { return m_faults; }
    [[nodiscard]] QMap<QString, int> done() const { return m_done; } ///< how often what was done or refused
    [[nodiscard]] bool hasFiles() const { return !m_files.isEmpty(); }

private:
    using Doing = void (Rep::*)(LeadId);

    [[nodiscard]] LeadBook &book() { return m_fixture.book(); }
    [[nodiscard]] Instant now() const { return m_fixture.clock.now(); }
    [[nodiscard]] int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    template <typename T>
    [[nodiscard]] const T &anyOf(const QList<T> &of)
    {
        return of.at(below(static_cast<int>(of.size())));
    }
    void complain(const QString &sentence);
    /// Counts it; what a rep can do fails by a rule or not at all.
    bool note(const QString &what, const Status &status);

    void import(const QString &path);
    void importLaterRequests();
    void remind();
    void workNext();
    void workOn(LeadId id);
    void doSomethingElse();

    void call(LeadId id);
    void mail(LeadId id);
    void putOff(LeadId id);
    void hear(LeadId id);
    void tick(LeadId id);
    void tickMany(LeadId id);
    void answer(LeadId id);
    void setStage(LeadId id);
    void decide(LeadId id);
    void optOut(LeadId id);
    void overrule(LeadId id);
    void keep(LeadId id);
    void changeNumber(LeadId id);
    void suppress(LeadId id);
    void goBack(LeadId id);

    [[nodiscard]] bool askForLink(LeadId id, Channel channel);
    [[nodiscard]] bool isTooOften(LeadId id);

    BookFixture m_fixture;
    std::mt19937 m_random; // NOLINT: a seed tells the whole story again
    QStringList m_files;
    ReminderSettings m_settings;
    QByteArray m_empty;
    QSet<LeadId> m_skipped;
    QList<LeadId> m_recent; ///< worked on, the latest last
    QMap<QString, int> m_done;
    QStringList m_faults;
    int m_days = 0;
};

} // namespace leadline::test
