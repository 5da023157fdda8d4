// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/reminderchoices.h"

#include "core/rules/businesscalendar.h"
#include "ui/support/settings.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr int mostMinutes = 7 * 24 * 60;

bool flag(const Settings &settings, const QString &key, bool usual)
{
    const QString text = settings.text(key);
    return text.isEmpty() ? usual : text == "yes"_L1;
}

void setFlag(Settings &settings, const QString &key, bool on)
{
    settings.set(key, on ? u"yes"_s : u"no"_s);
}

/// "240,60,-10": minutes before a deadline; below zero: off.
QList<ReminderSettings::Step> stepsFrom(const QString &text, const QList<ReminderSettings::Step> &usual)
{
    QList<ReminderSettings::Step> steps;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const int minutes = part.toInt();
        if (minutes == 0 || std::abs(minutes) > mostMinutes)
            return usual;
        steps.append({std::chrono::minutes{std::abs(minutes)}, minutes > 0});
    }
    return steps.size() == usual.size() ? steps : usual;
}

QString textOf(const QList<ReminderSettings::Step> &steps)
{
    QStringList parts;
    for (const ReminderSettings::Step &step : steps)
        parts << QString::number((step.on ? 1 : -1) * static_cast<int>(step.before.count()));
    return parts.join(u',');
}

} // namespace

ReminderChoices readReminderChoices(const Settings &settings)
{
    ReminderChoices choices;
    ReminderSettings &rules = choices.rules;
    rules.on = flag(settings, u"reminders"_s, rules.on);
    rules.steps = stepsFrom(settings.text(u"reminderSteps"_s), rules.steps);
    rules.overdue = flag(settings, u"reminderOverdue"_s, rules.overdue);
    rules.callBacks = flag(settings, u"reminderCalls"_s, rules.callBacks);
    rules.followUps = flag(settings, u"reminderFollowUps"_s, rules.followUps);
    rules.quiet.on = flag(settings, u"quietHours"_s, rules.quiet.on);
    rules.quiet.from = minuteFromText(settings.text(u"quietFrom"_s)).value_or(rules.quiet.from);
    rules.quiet.to = minuteFromText(settings.text(u"quietTo"_s)).value_or(rules.quiet.to);
    rules.pausedOn = QDate::fromString(settings.text(u"remindersPausedOn"_s), Qt::ISODate);
    choices.names = flag(settings, u"reminderNames"_s, choices.names);
    choices.keepRunning = flag(settings, u"keepRunning"_s, choices.keepRunning);
    return choices;
}

void writeReminderChoices(Settings &settings, const ReminderChoices &choices)
{
    const ReminderSettings &rules = choices.rules;
    setFlag(settings, u"reminders"_s, rules.on);
    settings.set(u"reminderSteps"_s, textOf(rules.steps));
    setFlag(settings, u"reminderOverdue"_s, rules.overdue);
    setFlag(settings, u"reminderCalls"_s, rules.callBacks);
    setFlag(settings, u"reminderFollowUps"_s, rules.followUps);
    setFlag(settings, u"quietHours"_s, rules.quiet.on);
    settings.set(u"quietFrom"_s, minuteText(rules.quiet.from));
    settings.set(u"quietTo"_s, minuteText(rules.quiet.to));
    settings.set(u"remindersPausedOn"_s, rules.pausedOn.toString(Qt::ISODate));
    setFlag(settings, u"reminderNames"_s, choices.names);
    setFlag(settings, u"keepRunning"_s, choices.keepRunning);
}

} // namespace leadline
