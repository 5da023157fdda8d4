// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/services/explainedstates.h"

#include "core/rules/stagemoves.h"
#include "core/store/activitytable.h"
#include "core/store/journal.h"
#include "core/store/leadtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

constexpr qsizetype everything = 1'000'000;
constexpr qsizetype mailDays = 3;

/// What stands in the store beside the leads.
struct Surroundings
{
    QList<JournalEntry> actions; ///< those that stand
    QHash<ImportId, Instant> imports;
    QSet<LeadId> queued;
    QHash<LeadId, LeadRow> rows;
    QList<ChecklistTemplate> checklists;
    QTimeZone zone;
    Instant now;
};

/// One lead: what was done, and what the book makes of it.
class LeadStory
{
public:
    LeadStory(const Surroundings &around, LeadBook &book, Database &database, LeadId id)
        : m_around(around)
        , m_page(book.lead(id, everything).value())
        , m_stages(book.fieldHistory(id).value())
        , m_closedAt(LeadTable(database).closedAt(id))
        , m_ticks(ActivityTable(database).steps(id))
    {
        m_stages.removeIf([](const FieldChangeEntry &entry) { return entry.field != EditField::Stage; });
        const QList<RowChange> changes = changesOfRow(database, Entity::Lead, id.value);
        for (const RowChange &change : changes) {
            if (change.action.kind == "basis"_L1)
                m_decisions.append(change.action.at);
        }
        for (const TimelineEntry &entry : m_page.timeline) {
            if (entry.kind == TimelineEntry::Kind::Touch && entry.lead == id)
                m_touches.append(entry.touch);
        }
        std::ranges::stable_sort(m_touches, {}, &Touch::received);
        m_activities = activitiesOf(m_page);
    }

    [[nodiscard]] QStringList faults()
    {
        judgeClock();
        judgeQueue();
        judgeOutreach();
        judgeTicks();
        judgeStops();
        judgeStage();
        judgeClosing();
        judgeFollowUp();
        judgeRow();
        return m_faults;
    }

private:
    [[nodiscard]] const Lead &lead() const { return m_page.lead; }
    void complain(const QString &sentence)
    {
        m_faults.append(u"lead %1: %2"_s.arg(lead().id.value).arg(sentence));
    }

    // What was done
    [[nodiscard]] bool noticeOnly() const
    {
        return std::ranges::all_of(m_touches, [](const Touch &touch) { return touch.action.isNotice(); });
    }
    /// A notice was known then, and nobody had decided since it came to contact all the same.
    [[nodiscard]] bool undecided(Instant then) const
    {
        std::optional<Instant> notice;
        for (const Touch &touch : m_touches) {
            if (touch.action.isNotice() && m_around.imports.value(touch.import, then) <= then)
                notice = touch.received;
        }
        return notice && std::ranges::none_of(m_decisions, [&](Instant decided) {
                   return decided > *notice && decided <= then;
               });
    }
    [[nodiscard]] bool optedOut(Channel channel, Instant then) const
    {
        return std::ranges::any_of(m_page.optOuts, [&](const OptOut &optOut) {
            return optOut.channel == channel && optOut.at <= then;
        });
    }
    [[nodiscard]] bool doNotContact() const
    {
        return noticeOnly() ||
               (optedOut(Channel::Phone, m_around.now) && optedOut(Channel::Mail, m_around.now));
    }
    /// Of the touch that counts.
    [[nodiscard]] Instant received() const
    {
        Instant latest = m_touches.first().received;
        for (const Touch &touch : m_touches) {
            if (noticeOnly() || !touch.action.isNotice())
                latest = touch.received;
        }
        return latest;
    }
    [[nodiscard]] bool isAnsweredAfter(Instant touch) const
    {
        const bool attempted = std::ranges::any_of(m_activities, [touch](const Activity &activity) {
            return activity.isAttempt() && activity.at >= touch;
        });
        return attempted || (m_closedAt && *m_closedAt >= touch);
    }
    [[nodiscard]] std::optional<Instant> waitingSince() const
    {
        for (const Touch &touch : m_touches) {
            if (!touch.action.isNotice() && !isAnsweredAfter(touch.received))
                return touch.received;
        }
        return std::nullopt;
    }
    [[nodiscard]] bool clockRuns() const
    {
        return !lead().test && !doNotContact() && waitingSince().has_value();
    }
    [[nodiscard]] bool done(const QString &kind, const QString &detail, Instant at) const
    {
        return std::ranges::any_of(m_around.actions, [&](const JournalEntry &action) {
            return action.kind == kind && action.at == at && action.detail.startsWith(detail);
        });
    }
    /// An activity may be of a time before it was written down.
    [[nodiscard]] Instant writtenAt(const Activity &activity) const
    {
        const QString detail = code(activity.kind) + u' ' + toIso(activity.at);
        const auto found = std::ranges::find(m_around.actions, detail, &JournalEntry::detail);
        return found == m_around.actions.end() ? activity.at : found->at;
    }

    // What the book says of it
    void judgeClock()
    {
        const Deadline &deadline = m_page.deadline;
        const auto waiting = clockRuns() ? waitingSince() : std::nullopt;
        if (deadline.since != waiting)
            complain(u"its clock does not run from the request that waits"_s);
        if (deadline.state == DeadlineState::Overdue && (!deadline.due || *deadline.due > m_around.now))
            complain(u"it is overdue before its time"_s);
        if (deadline.state != DeadlineState::Answered)
            return;
        const bool attempted = std::ranges::any_of(m_activities, [&](const Activity &activity) {
            return activity.isAttempt() && activity.at == deadline.answered;
        });
        if (!attempted && deadline.answered != m_closedAt)
            complain(u"it is answered, and there is neither an attempt nor a disposition at that time"_s);
    }

    void judgeQueue()
    {
        const bool inQueue = m_around.queued.contains(lead().id);
        const auto &followUp = lead().followUp;
        const bool stands = followUp && received() <= followUp->setAt;
        const bool closed = isClosed(lead().stage);
        if (inQueue && (lead().test || doNotContact()))
            return complain(u"nobody may contact this customer, and it is in the queue"_s);
        if (lead().test || doNotContact() || (closed && !clockRuns()) ||
            (stands && followUp->at > m_around.now)) {
            if (inQueue)
                complain(u"there is nothing to do, and it is in the queue"_s);
            return;
        }
        if ((clockRuns() || stands) && !inQueue)
            complain(clockRuns() ? u"a request waits, and it is not in the queue"_s
                                 : u"its follow-up is due, and it is not in the queue"_s);
        if (!clockRuns() && !stands && inQueue)
            complain(u"nothing waits, and it is in the queue"_s);
    }

    void judgeOutreach()
    {
        for (const Activity &activity : m_activities) {
            const auto channel = channelOf(activity.kind);
            if (!channel || !activity.isAttempt() || activity.lead != lead().id ||
                done(u"override"_s, code(*channel), activity.at))
                continue;
            const Instant then = writtenAt(activity);
            if (lead().test || noticeOnly() || undecided(then) || optedOut(*channel, then))
                complain(u"contacted by %1 at %2 past the gate"_s.arg(code(*channel), toIso(then)));
        }
    }

    [[nodiscard]] std::optional<StepKind> kindOf(const ActivityTable::Step &tick) const
    {
        for (const ChecklistTemplate &checklist : m_around.checklists) {
            if (checklist.key != tick.templateKey || checklist.version != tick.version)
                continue;
            const auto step = std::ranges::find(checklist.steps, tick.step, &ChecklistStep::key);
            if (step != checklist.steps.end())
                return step->kind;
        }
        return std::nullopt;
    }

    void judgeTicks()
    {
        for (const ActivityTable::Step &tick : m_ticks) {
            const auto kind = kindOf(tick);
            const auto channel = kind ? channelOf(*kind) : std::nullopt;
            const bool logged = std::ranges::any_of(m_activities, [&](const Activity &activity) {
                return activity.lead == lead().id && activity.isAttempt() && activity.at == tick.doneAt &&
                       channelOf(activity.kind) == channel;
            });
            if (!logged && !done(u"step"_s, tick.step, tick.doneAt) &&
                !done(u"bulk-step"_s, tick.step, tick.doneAt))
                complain(u"step %1 is done, by nobody"_s.arg(tick.step));
        }
    }

    [[nodiscard]] bool isStoppedBy(StepStop stop, std::optional<Channel> channel) const
    {
        switch (stop) {
        case StepStop::None:
            if (lead().test) // nobody is behind it, and nothing but its closing stops it
                return !channel || !isClosed(lead().stage);
            return !channel ||
                   (!noticeOnly() && !optedOut(*channel, m_around.now) && !isClosed(lead().stage));
        case StepStop::Answered:
            return std::ranges::any_of(m_activities, [&](const Activity &activity) {
                return activity.lead == lead().id && activity.isAnswer();
            });
        case StepStop::Won:
        case StepStop::Lost:
        case StepStop::Disqualified:
        case StepStop::Expired:
            return code(stop) == stageCode(lead().stage);
        case StepStop::OptedOut:
            return channel && optedOut(*channel, m_around.now);
        case StepStop::DoNotContact:
            return noticeOnly();
        }
        return false;
    }

    void judgeStops()
    {
        for (const StepState &step : m_page.steps) {
            if (!step.doneAt && !isStoppedBy(step.stop, channelOf(step.step.kind)))
                complain(step.isOpen()
                             ? u"step %1 is open, and there is a cause to stop it"_s.arg(step.step.key)
                             : u"step %1 stopped for no cause"_s.arg(step.step.key));
        }
    }

    void judgeStage()
    {
        if (isClosed(lead().stage) != m_closedAt.has_value())
            complain(u"stage %1 and its closing disagree"_s.arg(stageCode(lead().stage)));
        if (m_closedAt && *m_closedAt > m_around.now)
            complain(u"it was closed in the future"_s);
        const QString said = m_stages.isEmpty() ? stageCode(Stage::New) : m_stages.first().after;
        if (said != stageCode(lead().stage))
            complain(u"it is %1, and was made %2"_s.arg(stageCode(lead().stage), said));
        const bool attempted = std::ranges::any_of(m_activities, [&](const Activity &activity) {
            const auto channel = channelOf(activity.kind);
            return activity.lead == lead().id && activity.isAttempt() && channel &&
                   !done(u"override"_s, code(*channel), activity.at);
        });
        if (lead().stage == Stage::New && attempted)
            complain(u"it is new, and was attempted"_s);
    }

    [[nodiscard]] bool couldBeMailed(Instant then) const
    {
        return !lead().test && !noticeOnly() && !undecided(then) && !optedOut(Channel::Mail, then) &&
               !lead().customer.email.isEmpty();
    }

    /// The change that gave the lead up.
    [[nodiscard]] const FieldChangeEntry *givenUp() const
    {
        const FieldChangeEntry *entry = nullptr;
        for (const FieldChangeEntry &change : m_stages) {
            if (change.after != stageCode(lead().stage))
                break;
            entry = &change;
        }
        return entry;
    }

    [[nodiscard]] bool wasTriedEnough(Instant then) const
    {
        QSet<QDate> days;
        for (const Activity &activity : m_activities) {
            if (activity.at < m_touches.first().received || activity.at > then)
                continue;
            if (activity.isAnswer())
                return true;
            if (activity.kind == ActivityKind::Mail && activity.isAttempt())
                days.insert(toZone(activity.at, m_around.zone).date());
        }
        return days.size() >= mailDays;
    }

    void judgeClosing()
    {
        const FieldChangeEntry *const change = givenUp();
        if ((lead().stage != Stage::Lost && lead().stage != Stage::Disqualified) || !change)
            return;
        const auto reason = StageReasonText::parse(change->reason);
        const auto before = stageFromCode(change->before);
        if (change->kind == "import"_L1 || before == Stage::InConversation || before == Stage::Qualified)
            return; // as the file says; the rep says that the customer answered
        if (lead().stageReason.isEmpty())
            complain(u"given up without a reason"_s);
        const bool knowingly = std::ranges::any_of(m_around.actions, [&](const JournalEntry &action) {
            return action.id == change->action && action.detail.endsWith(u"few-touches"_s);
        });
        if (reason.reason == StageReason::Spam || reason.reason == StageReason::NotACustomer ||
            !reason.note.isEmpty() || knowingly || !couldBeMailed(change->at) || wasTriedEnough(change->at))
            return;
        complain(u"given up at %1 without mails on three days or a reason in words"_s.arg(toIso(change->at)));
    }

    void judgeFollowUp()
    {
        const auto &followUp = lead().followUp;
        if (!followUp)
            return;
        if (followUp->at <= followUp->setAt)
            complain(u"its follow-up was due before it was set"_s);
        const auto isCallOf = [&](const Activity &activity) {
            return activity.lead == lead().id && activity.at == followUp->setAt;
        };
        const auto cause = std::ranges::find_if(m_activities, isCallOf);
        const bool isLogged = cause != m_activities.end();
        switch (followUp->kind) {
        case FollowUp::Kind::Snoozed:
            if (!done(u"put-off"_s, toIso(followUp->at), followUp->setAt))
                complain(u"put off by nobody"_s);
            return;
        case FollowUp::Kind::CallBack:
            if (!isLogged)
                complain(u"to be called back, and nobody asked for it"_s);
            return;
        case FollowUp::Kind::Retry:
            if (!isLogged || (cause->outcome != Outcome::NoAnswer && cause->outcome != Outcome::Voicemail))
                complain(u"to be tried again, and no call says why"_s);
            return;
        }
    }

    void judgeRow()
    {
        const LeadRow row = m_around.rows.value(lead().id);
        const qsizetype ticked = std::ranges::count_if(
            m_page.steps, [](const StepState &step) { return step.doneAt.has_value(); });
        if (row.stage != lead().stage || row.stepsDone != ticked || row.doNotContact != doNotContact() ||
            (!row.doNotContact && row.deadline != m_page.deadline) || row.test != lead().test)
            complain(u"its row in the list says something else than its page"_s);
        if (row.mailAllowed ==
            (lead().test || noticeOnly() || undecided(m_around.now) || optedOut(Channel::Mail, m_around.now)))
            complain(u"the list's word on mail is not the gate's: mail is %1 there"_s.arg(
                row.mailAllowed ? u"open"_s : u"shut"_s));
    }

    const Surroundings &m_around;
    LeadPage m_page;
    QList<FieldChangeEntry> m_stages; ///< newest first
    std::optional<Instant> m_closedAt;
    QList<ActivityTable::Step> m_ticks;
    QList<Instant> m_decisions;   ///< to contact although a notice came
    QList<Touch> m_touches;       ///< oldest first
    QList<Activity> m_activities; ///< the customer's, oldest first
    QStringList m_faults;
};

Surroundings surroundingsOf(BookFixture &fixture, const QList<LeadId> &ids)
{
    LeadBook &book = fixture.book();
    Surroundings around{
        book.history(everything).value(), {}, {}, {}, book.checklists(), book.zone(), book.now()};
    around.actions.removeIf([](const JournalEntry &action) { return action.undone; });
    const QList<ImportRun> runs = book.imports().value();
    for (const ImportRun &run : runs)
        around.imports.insert(run.id, run.at);
    const WorkQueue queue = book.queue({}, everything).value();
    for (const QueuedLead &queued : queue.first)
        around.queued.insert(queued.id);
    const QList<LeadRow> rows = book.rows(ids).value();
    for (const LeadRow &row : rows)
        around.rows.insert(row.id, row);
    return around;
}

} // namespace

QStringList unexplainedStates(BookFixture &fixture)
{
    const QList<LeadId> ids = fixture.ids() + fixture.ids(u"is:test"_s);
    const Surroundings around = surroundingsOf(fixture, ids);
    Database database(fixture.profile().storePath());
    QStringList faults;
    for (const LeadId id : ids)
        faults += LeadStory(around, fixture.book(), database, id).faults();
    if (around.queued.size() > ids.size() || !QSet<LeadId>(ids.begin(), ids.end()).contains(around.queued))
        faults.append(u"the queue has leads that nobody knows"_s);
    return faults;
}

QList<Activity> activitiesOf(const LeadPage &page)
{
    QList<Activity> activities;
    for (auto entry = page.timeline.crbegin(); entry != page.timeline.crend(); ++entry) {
        if (entry->kind == TimelineEntry::Kind::Activity)
            activities.append(entry->activity);
    }
    return activities;
}

} // namespace leadline::test
