// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/services/simulatedrep.h"

#include "tests/core/services/explainedstates.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline::test {

const QDate Rep::monthBegins(2026, 5, 18);

Rep::Rep(unsigned seed, QStringList files)
    : m_fixture(QTimeZone("Europe/Madrid"))
    , m_random(seed)
    , m_files(std::move(files))
{
    m_settings.quiet = {true, 20 * 60, 8 * 60};
    m_empty = m_fixture.digest();
}

void Rep::workDay(const QDate &date)
{
    m_fixture.clock.set(atClock(date, QTime(8, 30), m_fixture.zone));
    m_skipped.clear();
    if (!m_files.isEmpty() && m_days % 3 == 0)
        import(m_files.takeFirst());
    if (m_days % 3 == 1)
        importLaterRequests();
    ++m_days;
    remind();
    const Instant evening =
        date.dayOfWeek() > Qt::Friday ? now() : atClock(date, QTime(18, 0), m_fixture.zone);
    for (int turn = 1; now() < evening; ++turn) {
        m_fixture.clock.advance(std::chrono::minutes{5 + below(20)});
        if (below(10) < 7)
            workNext();
        else
            doSomethingElse();
        if (turn % 5 == 0)
            remind();
    }
    if (below(4) == 0 && !m_fixture.open()) // the program is closed for the night
        complain(u"the book does not open again"_s);
}

void Rep::takeEverythingBack()
{
    while (book().undo())
        ++m_done[u"taken back"_s];
    if (m_fixture.digest() != m_empty)
        complain(u"the month was taken back, and the store is not empty"_s);
}

void Rep::complain(const QString &sentence)
{
    m_faults.append(toIso(now()) + u' ' + sentence);
}

bool Rep::note(const QString &what, const Status &status)
{
    ++m_done[status ? what : QString(what + u" refused: "_s + status.error().where)];
    if (!status && status.error().code != ErrorCode::Refused)
        complain(what + u" failed: "_s + status.error().where + u' ' + status.error().detail);
    return status.has_value();
}

void Rep::import(const QString &path)
{
    ImportOverrides overrides;
    overrides.zone = QTimeZone::utc(); // of the times that bear none
    const auto report = m_fixture.import(path, overrides);
    if (!report)
        return complain(path + u" was not imported: "_s + report.error().where);
    ++m_done[u"import"_s];
    m_done[u"leads"_s] += static_cast<int>(report->newLeads);
}

/// A file of the last day in which people who are known ask again, whatever became of their lead.
void Rep::importLaterRequests()
{
    static const QStringList sources{u"AppSource (SPZA)-PLT"_s, u"AppSource (SPZA)-PLT"_s,
                                     u"TestDrive-StartTestDrive"_s, u"AppSource (SPZA)-DNC"_s};
    const QList<LeadId> leads = m_fixture.ids();
    QString text = u"Created Date,Lead Source,Email,Company\n"_s;
    for (int i = 0; i < 6; ++i) {
        const Lead lead = book().lead(anyOf(leads))->lead;
        if (!lead.customer.email.isEmpty())
            text += u"%1,%2 | %3,%4,\n"_s.arg(toIso(now() - std::chrono::minutes{below(1440)}),
                                              anyOf(sources), lead.offer.ref.code(), lead.customer.email);
    }
    import(m_fixture.write(u"later-%1.csv"_s.arg(m_done.value(u"import"_s)), text.toUtf8()));
}

/// Of whom anybody may be told, and none twice.
void Rep::remind()
{
    const auto news = book().reminders(m_settings);
    if (!news || !book().remindersSaid(*news))
        return complain(u"the reminders failed"_s);
    for (const Reminder &reminder : news->reminders) {
        const LeadPage page = book().lead(reminder.lead).value();
        const bool isClock = reminder.kind == ReminderKind::Overdue || reminder.kind == ReminderKind::DueSoon;
        if (page.lead.test || page.facts.isDoNotContact())
            complain(u"lead %1: a reminder of whom nobody may contact"_s.arg(reminder.lead.value));
        if (isClock ? !page.deadline.due : !page.lead.followUp)
            complain(u"lead %1: a reminder of nothing"_s.arg(reminder.lead.value));
        ++m_done[u"reminder"_s];
    }
    const auto again = book().reminders(m_settings);
    if (!again || !again->reminders.isEmpty())
        complain(u"a reminder was given twice"_s);
}

void Rep::workNext()
{
    const WorkQueue queue = book().queue(m_skipped, 1).value();
    if (queue.first.isEmpty())
        return doSomethingElse();
    const LeadId id = queue.first.first().id;
    if (below(12) == 0) {
        m_skipped.insert(id);
        ++m_done[u"skip"_s];
    } else {
        workOn(id);
    }
}

void Rep::workOn(LeadId id)
{
    const LeadPage page = book().lead(id).value();
    if (page.gate.value(Channel::Mail).reason == GateReason::BasisNeeded)
        return below(2) == 0 ? decide(id) : putOff(id);
    static const QList<Doing> ways{&Rep::call, &Rep::call, &Rep::call,  &Rep::mail,
                                   &Rep::mail, &Rep::mail, &Rep::putOff};
    m_recent.append(id);
    (this->*anyOf(ways))(id);
    if (below(3) == 0)
        answer(id);
    if (below(4) == 0)
        setStage(id);
}

void Rep::doSomethingElse()
{
    const QList<LeadId> leads = m_fixture.ids();
    if (leads.isEmpty())
        return;
    static const QList<Doing> ways{
        &Rep::call,         &Rep::mail,     &Rep::mail,     &Rep::putOff, &Rep::hear,     &Rep::hear,
        &Rep::tick,         &Rep::tick,     &Rep::tickMany, &Rep::answer, &Rep::answer,   &Rep::setStage,
        &Rep::setStage,     &Rep::setStage, &Rep::decide,   &Rep::optOut, &Rep::overrule, &Rep::keep,
        &Rep::changeNumber, &Rep::suppress, &Rep::goBack,   &Rep::goBack};
    (this->*anyOf(ways))(anyOf(below(2) == 0 || m_recent.isEmpty()
                                   ? leads
                                   : m_recent.last(std::min<qsizetype>(m_recent.size(), 4))));
}

/// By the rule in its simplest words: two in a day, five in a week, since the customer last answered.
bool Rep::isTooOften(LeadId id)
{
    int today = 0;
    int thisWeek = 0;
    const QList<Activity> activities = activitiesOf(book().lead(id).value());
    for (const Activity &activity : activities) {
        if (activity.isAnswer())
            today = thisWeek = 0;
        else if (activity.isAttempt() && activity.outcome != Outcome::NoAnswer &&
                 activity.outcome != Outcome::WrongNumber) {
            today += now() - activity.at < 24h ? 1 : 0;
            thisWeek += now() - activity.at < 24h * 7 ? 1 : 0;
        }
    }
    return today >= 2 || thisWeek >= 5;
}

bool Rep::askForLink(LeadId id, Channel channel)
{
    const bool tooOften = isTooOften(id);
    const bool insists = below(10) == 0;
    const auto link = book().contactLink(id, channel, insists ? u"they asked for it again"_s : QString());
    const Status status = link ? Status{} : tl::unexpected(link.error());
    if (link && tooOften && !insists)
        complain(u"lead %1: a link beyond the pace"_s.arg(id.value));
    if (!link && !tooOften && link.error().where == "too-often"_L1)
        complain(u"lead %1: no link, and the pace allows it"_s.arg(id.value));
    return note(u"link"_s, status);
}

void Rep::call(LeadId id)
{
    if (!askForLink(id, Channel::Phone) && below(2) == 0)
        return; // others have a number of their own
    static const QList<Outcome> outcomes{Outcome::Reached,   Outcome::NoAnswer,    Outcome::NoAnswer,
                                         Outcome::Voicemail, Outcome::WrongNumber, Outcome::CallBack};
    ActivityDraft draft{ActivityKind::Call, Direction::Outbound, anyOf(outcomes), {}, u"called"_s};
    if (draft.outcome == Outcome::CallBack)
        draft.callBackAt = now() + std::chrono::hours{1 + below(100)};
    note(u"call "_s + code(draft.outcome), book().log(id, draft));
}

void Rep::mail(LeadId id)
{
    if (!askForLink(id, Channel::Mail))
        return;
    ActivityDraft draft{ActivityKind::Mail, Direction::Outbound, Outcome::Sent, {}, u"written"_s};
    const LeadPage page = book().lead(id).value();
    const Instant earlier = now() - std::chrono::minutes{below(100)};
    const bool wasOpenThen = !page.facts.hasNotice && page.optOuts.isEmpty();
    if (below(5) == 0 && wasOpenThen) // written down afterwards
        draft.at = earlier;
    note(u"mail"_s, book().log(id, draft));
}

void Rep::putOff(LeadId id)
{
    const auto until =
        below(8) == 0 ? std::optional<Instant>() : std::optional(now() + std::chrono::hours{1 + below(200)});
    note(until ? u"put off"_s : u"take up"_s, book().putOff(id, until));
}

/// The customer writes or calls.
void Rep::hear(LeadId id)
{
    const bool isMail = below(2) == 0;
    note(u"heard"_s, book().log(id, {isMail ? ActivityKind::Mail : ActivityKind::Call,
                                     Direction::Inbound,
                                     isMail ? Outcome::Replied : Outcome::None,
                                     {},
                                     u"asks"_s}));
}

void Rep::tick(LeadId id)
{
    const LeadPage page = book().lead(id).value();
    if (page.steps.isEmpty())
        return;
    const StepState step = anyOf(page.steps);
    note(step.doneAt ? u"untick"_s : u"tick"_s, book().setStep(id, step.step.key, !step.doneAt));
}

void Rep::tickMany(LeadId id)
{
    const QList<LeadId> leads = m_fixture.ids().mid(below(50), 20) << id;
    const auto choices = book().nextSteps(leads);
    if (!choices || choices->isEmpty())
        return;
    const auto report = book().tickStep(leads, anyOf(*choices).step.key);
    note(u"tick many"_s, report ? Status{} : tl::unexpected(report.error()));
}

void Rep::answer(LeadId id)
{
    const LeadPage page = book().lead(id).value();
    QList<QualificationAnswer> answers;
    for (const Criterion &criterion : page.criteria) {
        switch (criterion.kind) {
        case CriterionKind::YesNo:
            answers.append({criterion.key, below(2) == 0 ? u"yes"_s : u"no"_s, now()});
            break;
        case CriterionKind::Text:
            answers.append({criterion.key, u"said so"_s, now()});
            break;
        case CriterionKind::Choice:
            answers.append({criterion.key, anyOf(criterion.choices).key, now()});
            break;
        }
    }
    if (answers.size() > 1 && below(2) == 0)
        answers.removeLast();
    note(u"answer"_s, book().answer(id, answers));
}

void Rep::setStage(LeadId id)
{
    const Stage stage = allStages[static_cast<size_t>(below(int(allStages.size())))];
    static const QStringList reasons{QString(),
                                     u"budget"_s,
                                     u"no-answer"_s,
                                     u"spam"_s,
                                     u"other"_s,
                                     u"budget: two years from now"_s,
                                     u"bought elsewhere"_s};
    note(u"stage "_s + stageCode(stage), book().setStage(id, stage, anyOf(reasons), below(10) == 0));
}

void Rep::decide(LeadId id)
{
    const GateReason gate = book().lead(id)->gate.value(Channel::Mail).reason;
    if (gate == GateReason::BasisNeeded || gate == GateReason::DoNotContact)
        note(u"basis"_s, book().decideBasis(id, u"asked for a call"_s));
}

void Rep::optOut(LeadId id)
{
    static const QList<Channel> channels{Channel::Phone, Channel::Mail, Channel::Mail, Channel::Meeting};
    const Channel channel = anyOf(channels);
    note(u"opt-out"_s, book().setOptOut(id, channel, true, u"said so on the phone"_s));
    if (below(2) == 0 && channel == Channel::Mail)
        note(u"opt-out"_s, book().setOptOut(id, Channel::Phone, true, u"and no calls"_s));
}

void Rep::overrule(LeadId id)
{
    const QList<LeadId> blocked = m_fixture.ids(u"is:dnc"_s);
    const LeadId who = blocked.isEmpty() || below(3) == 0 ? id : anyOf(blocked);
    const auto link = book().contactOnce(who, Channel::Mail, u"the invoice is about them"_s);
    note(u"override"_s, link ? Status{} : tl::unexpected(link.error()));
}

void Rep::keep(LeadId /*id*/)
{
    const QList<LeadId> tests = m_fixture.ids(u"is:test"_s);
    if (!tests.isEmpty() && below(4) == 0)
        note(u"keep"_s, book().keepAsReal(anyOf(tests)));
}

void Rep::changeNumber(LeadId id)
{
    const auto report =
        book().edit(std::span(&id, 1), {{EditField::Phone, u"+34 683 554 %1"_s.arg(100 + below(900)), {}}});
    note(u"edit"_s, report ? Status{} : tl::unexpected(report.error()));
}

void Rep::suppress(LeadId id)
{
    const QString address = book().lead(id)->lead.customer.email;
    if (address.isEmpty() || below(3) > 0)
        return;
    const auto report = book().suppress({{address}, {Channel::Mail, Channel::Phone}, u"a letter"_s});
    note(u"suppress"_s, report ? Status{} : tl::unexpected(report.error()));
}

/// Takes the last things back, and does some of them again. Files stay.
void Rep::goBack(LeadId /*id*/)
{
    const QList<JournalEntry> journal = book().history(40).value();
    int undone = 0;
    for (const JournalEntry &entry : journal) {
        if (entry.undone)
            continue;
        if (entry.kind == "import"_L1 || undone == 3)
            break;
        const auto taken = book().undo();
        if (!note(u"undo"_s, taken ? Status{} : tl::unexpected(taken.error())))
            break;
        ++undone;
    }
    for (int again = below(undone + 1); again > 0; --again) {
        const auto redone = book().redo();
        note(u"redo"_s, redone ? Status{} : tl::unexpected(redone.error()));
    }
}

} // namespace leadline::test
