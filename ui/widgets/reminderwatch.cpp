// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reminderwatch.h"

#include "ui/support/notifier.h"
#include "ui/support/words.h"
#include "ui/support/wordsreminders.h"

#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline {
namespace {

constexpr size_t mostShown = 50;                          ///< older ones are no longer on any screen
constexpr std::chrono::milliseconds betweenRounds = 1min; ///< also after a sleep, which no timer counts
constexpr std::chrono::milliseconds snoozeTime = 1h;

bool isAboutOne(const ReminderNews &news)
{
    return std::ranges::all_of(news.reminders, [&](const Reminder &reminder) {
        return reminder.lead == news.reminders.first().lead;
    });
}

} // namespace

ReminderWatch::ReminderWatch(LeadDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &ReminderWatch::look);
    connect(&desk, &LeadDesk::changed, this, [this] {
        if (m_begun)
            m_timer->start(1s); // several changes are looked at together
    });
}

void ReminderWatch::setNotifiers(const QList<Notifier *> &notifiers)
{
    m_notifiers = notifiers;
    for (qsizetype place = 0; place < notifiers.size(); ++place) {
        Notifier *notifier = notifiers[place];
        connect(notifier, &Notifier::shown, this, &ReminderWatch::keep);
        connect(notifier, &Notifier::failed, this, [this, place](int number) { pass(number, place + 1); });
        connect(notifier, &Notifier::chosen, this, &ReminderWatch::answer);
    }
}

void ReminderWatch::setChoices(const ReminderChoices &choices)
{
    m_choices = choices;
    if (m_begun)
        look();
}

void ReminderWatch::begin()
{
    m_begun = true;
    look();
}

void ReminderWatch::look()
{
    if (std::exchange(m_looking, true)) {
        m_again = true;
        return;
    }
    m_desk.ask(
        this, [rules = m_choices.rules](LeadBook &book) { return book.reminders(rules); },
        [this](const Result<ReminderNews> &news) {
            if (news && !news->reminders.isEmpty())
                take(*news);
            else
                goOn(news ? news->next : std::nullopt); // a store that cannot be read says so elsewhere
        });
}

void ReminderWatch::take(const ReminderNews &news)
{
    const int number = ++m_last;
    m_shown[number] = {news};
    if (m_shown.size() > mostShown)
        m_shown.erase(m_shown.begin());
    pass(number, 0);
}

std::optional<Notice> ReminderWatch::notice(int number) const
{
    const auto shown = m_shown.find(number);
    if (shown == m_shown.end() || shown->second.news.reminders.isEmpty())
        return std::nullopt;
    const ReminderNews &news = shown->second.news;
    Notice notice{words::reminderTitle(news), words::reminderText(news, m_choices.names), {}, false};
    notice.urgent = news.reminders.first().kind == ReminderKind::Overdue;
    if (isAboutOne(news))
        notice.choices = {{u"open"_s, tr("Open")}, {u"snooze"_s, tr("In 1 hour")}, {u"done"_s, tr("Done")}};
    else
        notice.choices = {{u"open"_s, tr("Open Today")}};
    return notice;
}

void ReminderWatch::review(int number)
{
    const auto shown = m_shown.find(number);
    if (shown == m_shown.end() || shown->second.news.reminders.isEmpty())
        return;
    m_desk.ask(
        this, [said = shown->second.news.reminders](LeadBook &book) { return book.remindersStanding(said); },
        [this, number](const Result<QList<Reminder>> &standing) {
            const auto known = m_shown.find(number);
            if (!standing || known == m_shown.end() || known->second.news.reminders == *standing)
                return;
            known->second.news.reminders = *standing;
            Q_EMIT changed(number);
        });
}

/// To the next that may be able to show it.
void ReminderWatch::pass(int number, qsizetype notifier)
{
    const auto said = notice(number);
    if (!said)
        return;
    m_shown[number].by = notifier;
    if (notifier == 0)
        Q_EMIT noticed(number, *said);
    if (notifier < m_notifiers.size())
        m_notifiers[notifier]->show(number, *said);
    else
        goOn({}); // nobody saw it: the next round says it again
}

void ReminderWatch::keep(int number)
{
    const auto shown = m_shown.find(number);
    if (shown == m_shown.end())
        return;
    m_desk.ask(
        this, [news = shown->second.news](LeadBook &book) { return book.remindersSaid(news); },
        [this, next = shown->second.news.next](const Status & /*kept: for this run in any case*/) {
            goOn(next);
        });
}

void ReminderWatch::goOn(std::optional<Instant> next)
{
    m_looking = false;
    Q_EMIT looked();
    if (std::exchange(m_again, false)) {
        look();
        return;
    }
    const auto until = next ? *next - m_desk.clock().now() : betweenRounds;
    m_timer->start(std::clamp(until, std::chrono::milliseconds{100}, betweenRounds));
}

void ReminderWatch::answer(int number, const QString &key)
{
    const auto shown = m_shown.find(number);
    if (shown == m_shown.end() || shown->second.news.reminders.isEmpty())
        return;
    const ReminderNews &news = shown->second.news;
    const Reminder first = news.reminders.first();
    if (!isAboutOne(news))
        Q_EMIT todayWanted();
    else if (key == "snooze"_L1)
        snooze(first.lead);
    else if (key == "done"_L1)
        finish(first);
    else
        Q_EMIT leadWanted(first.lead, false);
}

void ReminderWatch::snooze(LeadId id)
{
    m_desk.work(
        this, [id](LeadBook &book) { return book.putOff(id, book.now() + snoozeTime); },
        [this](const Status &done) {
            Q_EMIT said(done ? tr("Put off by an hour. Undo takes it back.") : words::error(done.error()));
        });
}

/// A clock stops by what was done, which is asked for; a follow-up by the word of the user.
void ReminderWatch::finish(const Reminder &reminder)
{
    if (reminder.kind != ReminderKind::FollowUp) {
        Q_EMIT leadWanted(reminder.lead, true);
        return;
    }
    m_desk.work(
        this, [id = reminder.lead](LeadBook &book) { return book.putOff(id, {}); },
        [this](const Status &done) {
            Q_EMIT said(done ? tr("The follow-up is done. Undo takes it back.") : words::error(done.error()));
        });
}

} // namespace leadline
