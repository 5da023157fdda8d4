// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/reminders.h"

#include <algorithm>
#include <tuple>
#include <vector>

using namespace std::chrono_literals;

namespace leadline {
namespace {

using Milliseconds = std::chrono::milliseconds;
using Told = ReminderMemory::Told;

constexpr Milliseconds beforeTheFirst = 24h; // as long as the vendor gives for an answer

Instant forgottenUntil(const ReminderMemory &memory)
{
    const Instant begin = memory.begin.value_or(Instant{});
    return std::max(begin, memory.floor.value_or(begin));
}

/// The steps that are on, the last before the deadline first; 0 is the deadline itself.
QList<Milliseconds> stepsOf(const ReminderSettings &settings)
{
    QList<Milliseconds> steps;
    if (settings.overdue)
        steps.append(0ms);
    for (const ReminderSettings::Step &step : settings.steps) {
        if (step.on && step.before > 0min && !steps.contains(step.before))
            steps.append(step.before);
    }
    std::ranges::sort(steps);
    return steps;
}

/// The last step that was reached, if there is something to say of it still.
std::optional<Milliseconds> reachedStep(const QList<Milliseconds> &steps, Instant due, Instant now)
{
    const auto reached =
        std::ranges::find_if(steps, [&](Milliseconds before) { return due - before <= now; });
    if (reached == steps.end() || (due <= now && *reached > 0ms))
        return std::nullopt;
    return *reached;
}

Instant lastMoment(const Told &told)
{
    const Instant ofDue = told.due ? *told.due - told.before : Instant{};
    return std::max(ofDue, told.followUp.value_or(Instant{}));
}

/// Half of them at a time, or every round would have one to forget.
void forgetEarliest(ReminderMemory &memory)
{
    if (memory.told.size() <= ReminderMemory::most)
        return;
    std::vector<std::pair<Instant, LeadId>> moments;
    moments.reserve(static_cast<size_t>(memory.told.size()));
    for (auto told = memory.told.cbegin(); told != memory.told.cend(); ++told)
        moments.emplace_back(lastMoment(*told), told.key());
    const auto kept = moments.end() - ReminderMemory::most / 2;
    std::ranges::nth_element(moments, kept);
    for (auto forgotten = moments.begin(); forgotten != kept; ++forgotten) {
        memory.floor = std::max(memory.floor.value_or(forgotten->first), forgotten->first);
        memory.told.remove(forgotten->second);
    }
}

/// One round over the leads.
class Round
{
public:
    Round(const ReminderSettings &settings, const ReminderMemory &memory, Instant now)
        : m_settings(settings)
        , m_steps(stepsOf(settings))
        , m_floor(forgottenUntil(memory))
        , m_now(now)
        , m_round{{}, memory, {}}
    {
    }

    void look(const ReminderLead &lead, const std::function<bool(LeadId, ReminderKind)> &mayRemind)
    {
        if (lead.due)
            lookAtClock(lead.lead, *lead.due, mayRemind);
        if (lead.followUp)
            lookAtFollowUp(lead.lead, *lead.followUp, mayRemind);
    }

    ReminderRound take()
    {
        const auto before = [](const Reminder &a, const Reminder &b) {
            return std::tie(a.kind, a.at, a.lead) < std::tie(b.kind, b.at, b.lead);
        };
        std::ranges::sort(m_round.reminders, before);
        forgetEarliest(m_round.memory);
        return std::move(m_round);
    }

private:
    void lookAtClock(LeadId lead, Instant due, const auto &mayRemind)
    {
        for (const Milliseconds step : m_steps)
            expect(due - step);
        const auto step = reachedStep(m_steps, due, m_now);
        if (!step || due - *step <= m_floor)
            return;
        const Told known = m_round.memory.told.value(lead);
        if (known.due == due && known.before <= *step)
            return;
        Told &told = m_round.memory.told[lead];
        told.due = due;
        told.before = *step;
        say({lead, *step == 0ms ? ReminderKind::Overdue : ReminderKind::DueSoon, due, *step}, mayRemind);
    }

    void lookAtFollowUp(LeadId lead, const FollowUp &followUp, const auto &mayRemind)
    {
        const bool isCall = followUp.kind == FollowUp::Kind::CallBack;
        if (!(isCall ? m_settings.callBacks : m_settings.followUps))
            return;
        expect(followUp.at);
        if (followUp.at > m_now || followUp.at <= m_floor ||
            m_round.memory.told.value(lead).followUp == followUp.at)
            return;
        m_round.memory.told[lead].followUp = followUp.at;
        say({lead, isCall ? ReminderKind::CallBack : ReminderKind::FollowUp, followUp.at}, mayRemind);
    }

    void say(const Reminder &reminder, const auto &mayRemind)
    {
        if (mayRemind(reminder.lead, reminder.kind))
            m_round.reminders.append(reminder);
    }

    void expect(Instant moment)
    {
        if (moment > m_now)
            m_round.next = std::min(moment, m_round.next.value_or(moment));
    }

    const ReminderSettings &m_settings;
    QList<Milliseconds> m_steps;
    Instant m_floor;
    Instant m_now;
    ReminderRound m_round;
};

/// A time from which, and before which, no clock is due after that moment.
Instant startBefore(const ResponseClock &clock, Instant dueAfter)
{
    constexpr Milliseconds longest = 24h * 730; // no calendar is closed for two years
    Milliseconds back = clock.target;
    while (clock.calendar && back < longest && clock.limits(dueAfter - back).due > dueAfter)
        back *= 2;
    return dueAfter - back;
}

} // namespace

bool isHeldBack(const ReminderSettings &settings, Instant now, const QTimeZone &zone)
{
    return !settings.on || (settings.pausedOn.isValid() && toZone(now, zone).date() == settings.pausedOn) ||
           isQuiet(settings.quiet, now, zone);
}

void beginAt(ReminderMemory &memory, Instant now)
{
    const Instant begin = now - beforeTheFirst;
    memory.begin = std::min(begin, memory.begin.value_or(begin));
}

ReminderSpan dueSpan(const ReminderSettings &settings, const ReminderMemory &memory, Instant now,
                     std::chrono::milliseconds ahead)
{
    const QList<Milliseconds> steps = stepsOf(settings);
    return {forgottenUntil(memory), now + ahead + (steps.isEmpty() ? 0ms : steps.last())};
}

ReminderSpan followUpSpan(const ReminderMemory &memory, Instant now, std::chrono::milliseconds ahead)
{
    return {forgottenUntil(memory), now + ahead};
}

ReminderSpan startsOf(const ReminderSpan &due, const ResponsePolicies &policies)
{
    ReminderSpan starts{due.after, Instant::min()};
    for (const PolicyRule &rule : policies.rules()) {
        const ResponseClock clock = policies.clockOf(rule.policy);
        starts.after = std::min(starts.after, startBefore(clock, due.after));
        starts.until = std::max(starts.until, due.until - clock.target);
    }
    return starts;
}

ReminderRound remindersAt(std::span<const ReminderLead> leads, const ReminderSettings &settings,
                          const ReminderMemory &memory, Instant now,
                          const std::function<bool(LeadId, ReminderKind)> &mayRemind)
{
    Round round(settings, memory, now);
    for (const ReminderLead &lead : leads)
        round.look(lead, mayRemind);
    return round.take();
}

bool mayRemind(const ContactFacts &facts, ReminderKind kind)
{
    const bool byPhone = mayContact(facts, Channel::Phone, false).allowed();
    return byPhone || (kind != ReminderKind::CallBack && mayContact(facts, Channel::Mail, false).allowed());
}

} // namespace leadline
