// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/services/bookfixture.h"
#include "tests/support/suite.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline::test {
namespace {

using Milliseconds = std::chrono::milliseconds;

const Instant yearBegins = instantFromIso(u"2026-01-05T09:00:00Z").value();
constexpr auto target = 24h;
const std::array<Milliseconds, 4> steps{0h, 10min, 1h, 4h}; // from the last

/// What the year knows of a lead, from what was done and not from the program.
struct KnownLead
{
    Instant received;
    bool answered = false;
    bool blocked = false;
    std::optional<Instant> followUp;
    bool isCall = false;
};

/// A year of rounds over a few hundred leads, with clocks that jump. What is said is held against the rule in
/// its simplest words: each moment of each lead that has come was said, by itself or by a later one of the
/// same deadline, and none twice.
class Year
{
public:
    Year(const QByteArray &zone, unsigned seed)
        : m_fixture(QTimeZone(zone))
        , m_random(seed)
    {
        m_fixture.clock.set(yearBegins);
        m_settings.quiet = {true, 20 * 60, 8 * 60};
        m_begin = yearBegins - 24h;
    }

    void run()
    {
        round();
        int turn = 0;
        while (m_lived < 24h * 365) {
            ++turn;
            live(gap());
            if (turn % 13 == 0)
                bringLeads(1 + pick(5));
            if (turn % 5 == 0)
                workOnOne();
            if (turn % 90 == 0)
                jump();
            if (turn % 40 == 0)
                restart();
            round();
        }
    }

    [[nodiscard]] QString fault() const { return m_fault; }
    [[nodiscard]] size_t leads() const { return m_leads.size(); }
    [[nodiscard]] qsizetype said() const { return m_saidCount; }
    [[nodiscard]] int summaries() const { return m_summaries; }
    [[nodiscard]] int held() const { return m_held; }

private:
    int pick(int count) { return std::uniform_int_distribution<int>(0, count - 1)(m_random); }

    Milliseconds gap()
    {
        switch (pick(16)) {
        case 0:
            return 72h; // suspended over a long weekend
        case 1:
        case 2:
            return 10h;
        case 3:
        case 4:
        case 5:
            return 45min;
        default:
            return Milliseconds{std::uniform_int_distribution<int>(1, 3'600'000)(m_random)};
        }
    }

    void live(Milliseconds time)
    {
        m_lived += time;
        m_fixture.clock.advance(time);
    }

    /// For a few rounds the clock shows something else; what it shows by then stays, or goes again.
    void jump()
    {
        const Instant right = m_fixture.clock.now();
        static const std::array wrong{instantFromIso(u"2038-01-19T03:14:00Z").value(),
                                      instantFromIso(u"2100-02-28T23:59:00Z").value()};
        switch (pick(5)) {
        case 0:
            m_fixture.clock.set(right - 24h);
            break;
        case 1:
            m_fixture.clock.set(right - 1h);
            break;
        case 2:
            m_fixture.clock.set(right + 24h * 3653);
            break;
        default:
            m_fixture.clock.set(wrong[static_cast<size_t>(pick(2))]);
        }
        for (int i = pick(4); i >= 0; --i) {
            round();
            m_fixture.clock.advance(Milliseconds{pick(90) * 60'000});
            if (pick(4) == 0)
                bringLeads(1);
            if (pick(4) == 0)
                workOnOne();
            if (pick(4) == 0)
                restart();
        }
        round();
        m_fixture.clock.set(right);
    }

    void bringLeads(int count)
    {
        QString file = u"LeadSource,First Name,Last Name,Email,Phone,Country,Company,Created Date\n"_s;
        QList<std::pair<QString, Instant>> brought;
        for (int i = 0; i < count; ++i) {
            const QString name = u"lead%1"_s.arg(++m_number);
            const Instant received = m_fixture.clock.now() - std::chrono::seconds{pick(30 * 3600)};
            file += u"SPZA-%1|a.one,%2,X,%2@example.org,+34683554009,ES,%2 Works,%3\n"_s.arg(
                pick(10) == 0 ? u"DNC"_s : u"PLT"_s, name,
                toIso(std::chrono::time_point_cast<std::chrono::seconds>(received)));
            brought.append({name, received});
        }
        if (!m_fixture.importText(file)) {
            m_fault = u"not imported"_s;
            return;
        }
        for (const auto &[name, at] : brought) {
            const LeadId id = m_fixture.id(name);
            const Lead lead = m_fixture.book().lead(id).value().lead;
            m_leads[id.value] = {lead.summary.received, false, lead.summary.noticeOnly, {}, false};
        }
    }

    void workOnOne()
    {
        if (m_leads.empty())
            return;
        auto chosen = m_leads.begin(); // of the latest forty, as people do
        const int last = std::min(static_cast<int>(m_leads.size()), 40);
        std::advance(chosen, static_cast<int>(m_leads.size()) - 1 - pick(last));
        auto &[number, lead] = *chosen;
        const LeadId id{number};
        LeadBook &book = m_fixture.book();
        if (lead.blocked || book.now() <= lead.received)
            return;
        const int what = pick(6);
        if (what == 0 && pick(4) == 0) {
            lead.blocked = book.setOptOut(id, Channel::Mail, true, u"asked"_s).has_value() &&
                           book.setOptOut(id, Channel::Phone, true, u"asked"_s).has_value();
        } else if (what < 3) {
            const Instant until = book.now() + std::chrono::minutes{1 + pick(2000)};
            if (book.putOff(id, until))
                setFollowUp(lead, until, false);
        } else if (what == 3) {
            ActivityDraft call{ActivityKind::Call, Direction::Outbound, Outcome::Reached, {}, {}};
            call.callBackAt = book.now() + std::chrono::minutes{1 + pick(600)};
            if (book.log(id, call)) {
                lead.answered = true;
                setFollowUp(lead, *call.callBackAt, true);
            }
        } else if (book.log(id, {ActivityKind::Mail, Direction::Outbound, Outcome::Sent, {}, {}})) {
            lead.answered = true;
            lead.followUp.reset(); // a mail ends it
        }
    }

    void setFollowUp(KnownLead &lead, Instant at, bool isCall)
    {
        lead.followUp = at;
        lead.isCall = isCall;
    }

    void restart()
    {
        if (pick(2) == 0) // killed between finding and showing
            static_cast<void>(m_fixture.book().reminders(m_settings));
        if (!m_fixture.open())
            m_fault = u"not opened"_s;
        m_fresh = true;
    }

    void round()
    {
        const auto news = m_fixture.book().reminders(m_settings);
        if (!news) {
            m_fault = u"a round failed"_s;
            return;
        }
        const Instant now = m_fixture.clock.now();
        m_begin = std::min(m_begin, now - 24h);
        const int hour = toZone(now, m_fixture.zone).time().hour();
        if (news->held != (hour >= 20 || hour < 8))
            complain(u"held"_s, {}, {});
        if ((m_fresh || m_wasHeld || now - m_last > 5min) && !news->late)
            complain(u"not told that it is late"_s, {}, {});
        m_fresh = false;
        m_last = now;
        m_wasHeld = news->held;
        if (news->held) {
            ++m_held;
            if (!news->reminders.isEmpty())
                complain(u"said in quiet hours"_s, news->reminders.first().lead, now);
            return;
        }
        m_summaries += news->reminders.isEmpty() ? 0 : 1;
        for (const Reminder &reminder : news->reminders)
            note(reminder);
        if (!m_fixture.book().remindersSaid(*news))
            m_fault = u"not kept"_s;
        lookForLost(now);
    }

    void note(const Reminder &reminder)
    {
        ++m_saidCount;
        const KnownLead &lead = m_leads.at(reminder.lead.value);
        const bool isClock = reminder.kind == ReminderKind::Overdue || reminder.kind == ReminderKind::DueSoon;
        if (lead.blocked || (isClock && lead.answered))
            complain(u"said of a lead that is answered or blocked"_s, reminder.lead, reminder.at);
        if (!isClock && lead.followUp != reminder.at)
            complain(u"said of no follow-up"_s, reminder.lead, reminder.at);
        const std::tuple key(reminder.lead.value, isClock, toMs(reminder.at));
        const auto known = m_said.find(key);
        if (known != m_said.end() && known->second <= reminder.before)
            complain(u"said twice"_s, reminder.lead, reminder.at);
        m_said[key] = reminder.before;
    }

    [[nodiscard]] bool wasSaid(qint64 lead, bool isClock, Instant at, Milliseconds before) const
    {
        const auto known = m_said.find({lead, isClock, toMs(at)});
        return known != m_said.end() && known->second <= before;
    }

    void lookForLost(Instant now)
    {
        for (const auto &[number, lead] : m_leads) {
            if (lead.blocked)
                continue;
            const Instant due = lead.received + target;
            for (const Milliseconds before : steps) {
                const Instant moment = due - before;
                // A step that the first round is too late for is spoken for by those after it.
                if (!lead.answered && moment <= now && moment > m_begin &&
                    !wasSaid(number, true, due, before))
                    complain(u"a step was lost"_s, LeadId{number}, due);
            }
            if (lead.followUp && *lead.followUp <= now && *lead.followUp > m_begin &&
                !wasSaid(number, false, *lead.followUp, 0ms))
                complain(u"a follow-up was lost"_s, LeadId{number}, *lead.followUp);
        }
    }

    void complain(const QString &what, LeadId lead, std::optional<Instant> at)
    {
        if (m_fault.isEmpty())
            m_fault = u"%1: lead %2, %3, at %4"_s.arg(what)
                          .arg(lead.value)
                          .arg(at ? toIso(*at) : QString(), toIso(m_fixture.clock.now()));
    }

    BookFixture m_fixture;
    std::mt19937 m_random;
    ReminderSettings m_settings;
    Milliseconds m_lived{};
    Instant m_begin;
    Instant m_last;
    bool m_fresh = true;
    bool m_wasHeld = false;
    int m_number = 0;
    int m_held = 0;
    int m_summaries = 0;
    qsizetype m_saidCount = 0;
    std::map<qint64, KnownLead> m_leads;
    std::map<std::tuple<qint64, bool, qint64>, Milliseconds> m_said;
    QString m_fault;
};

} // namespace

class ReminderYearTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostAndNothingSaidTwice_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<unsigned>("seed");
        QTest::newRow("Madrid") << QByteArray("Europe/Madrid") << 1U;
        QTest::newRow("Istanbul") << QByteArray("Europe/Istanbul") << 2U;
        QTest::newRow("New York") << QByteArray("America/New_York") << 3U;
        QTest::newRow("Santiago") << QByteArray("America/Santiago") << 4U;
    }

    void nothingIsLostAndNothingSaidTwice()
    {
        QFETCH(QByteArray, zone);
        QFETCH(unsigned, seed);
        Year year(zone, seed);
        year.run();
        QVERIFY2(year.fault().isEmpty(), qPrintable(year.fault()));
        qInfo("%zu leads, %lld reminders in %d notifications, %d rounds held back", year.leads(),
              qint64{year.said()}, year.summaries(), year.held());
        QVERIFY(year.leads() > 200);
        QVERIFY(year.said() > 400);
        QVERIFY(year.held() > 100);
        QVERIFY(year.summaries() < year.said());
    }
};

LEADLINE_TEST(ReminderYearTest)

} // namespace leadline::test

#include "reminderyeartest.moc"
