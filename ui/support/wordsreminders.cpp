// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/wordsreminders.h"

#include "ui/support/words.h"
#include "ui/support/wordstext.h"

#include <QtCore/QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline::words {
namespace {

/// Reminders of one kind, and of one step before the deadline.
struct Group
{
    ReminderKind kind = ReminderKind::Overdue;
    std::chrono::milliseconds before{};
    int count = 0;
};

QList<Group> groupsOf(const QList<Reminder> &reminders)
{
    QList<Group> groups;
    for (const Reminder &reminder : reminders) {
        const auto known = std::ranges::find_if(groups, [&](const Group &group) {
            return group.kind == reminder.kind && group.before == reminder.before;
        });
        if (known == groups.end())
            groups.append({reminder.kind, reminder.before, 1});
        else
            ++known->count;
    }
    std::ranges::stable_sort(groups, {},
                             [](const Group &group) { return std::pair(group.kind, group.before); });
    return groups;
}

QString line(const Group &group)
{
    switch (group.kind) {
    case ReminderKind::Overdue:
        return Words::tr("%n lead(s) overdue", nullptr, group.count);
    case ReminderKind::CallBack:
        return Words::tr("%n customer(s) expect your call now", nullptr, group.count);
    case ReminderKind::DueSoon:
        //: %1 is a length of time, as "4 h"
        return Words::tr("%n lead(s) due within %1", nullptr, group.count).arg(duration(group.before));
    case ReminderKind::FollowUp:
        return Words::tr("%n lead(s) to take up again", nullptr, group.count);
    }
    return {};
}

QStringList lines(const ReminderNews &news)
{
    QStringList all;
    for (const Group &group : groupsOf(news.reminders))
        all << line(group);
    return all;
}

} // namespace

QString reminderTitle(const ReminderNews &news)
{
    const QStringList all = lines(news);
    return news.late && all.size() > 1 ? Words::tr("While you were away") : all.value(0);
}

QString reminderText(const ReminderNews &news, bool names)
{
    QStringList all = lines(news);
    if (!all.isEmpty() && reminderTitle(news) == all.first())
        all.removeFirst();
    QStringList about;
    if (names && !news.customer.isEmpty())
        about << news.customer;
    if (!news.offer.isEmpty())
        about << news.offer;
    if (!about.isEmpty())
        all.prepend(about.join(u" · "_s));
    return all.join(u'\n');
}

QString overdueCount(qint64 count)
{
    return Words::tr("%n overdue", nullptr, static_cast<int>(count));
}

CalendarWords calendarWords(bool names)
{
    CalendarWords words;
    //: the name of a calendar
    words.name = Words::tr("Leads");
    //: an entry of a calendar; %1 is an offer, or a customer
    words.answer = Words::tr("Answer: %1");
    words.call = Words::tr("Call back: %1");
    words.takeUp = Words::tr("Take up again: %1");
    //: an entry of a calendar that is there no longer
    words.cancelled = Words::tr("Done or cancelled");
    words.names = names;
    return words;
}

} // namespace leadline::words
