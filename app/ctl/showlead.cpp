// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/showlead.h"

#include "app/ctl/json.h"
#include "core/rules/callwindow.h"
#include "ui/support/words.h"
#include "ui/support/wordschecklist.h"
#include "ui/support/wordslead.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline::ctl {
namespace {

QString whatHappened(const TimelineEntry &entry)
{
    switch (entry.kind) {
    case TimelineEntry::Kind::Touch:
        return words::action(entry.touch.action);
    case TimelineEntry::Kind::Activity:
        return words::activityKind(entry.activity.kind);
    case TimelineEntry::Kind::Decision:
        return entry.text;
    case TimelineEntry::Kind::Change:
        break;
    }
    QStringList changes;
    for (const FieldChangeEntry &change : entry.changes)
        changes << words::fieldChange(change);
    return changes.join(u", "_s);
}

void printEntry(const Context &context, const TimelineEntry &entry)
{
    const QString who = entry.colleague.isEmpty() ? QString() : QString(entry.colleague + u": "_s);
    context.out(QString(u"  "_s + words::dateTime(entry.at, context.options().zone) + u"  "_s + who +
                        whatHappened(entry)));
}

void printStep(const Context &context, const StepState &state)
{
    const QString stopped = words::stepStop(state.stop);
    context.out(QString((state.doneAt ? u"  [x] "_s : u"  [ ] "_s) + words::stepTitle(state.step) +
                        (stopped.isEmpty() ? QString() : QString(u" · "_s + stopped))));
}

/// Only what was answered, or has to be.
void printCriterion(const Context &context, const Criterion &criterion,
                    const QList<QualificationAnswer> &answers)
{
    const auto answer = std::ranges::find(answers, criterion.key, &QualificationAnswer::key);
    if (answer != answers.end() || criterion.required)
        context.out(QString(u"  ? "_s + words::inOwnLanguage(criterion.question) + u' ' +
                            (answer == answers.end() ? u"…"_s : words::answer(criterion, answer->value))));
}

} // namespace

void printLead(const Context &context, const LeadPage &page, const Colleagues *colleagues)
{
    if (context.json()) {
        QJsonObject object = toJson(page, context.now());
        object[u"colleagues"_s] = colleagues ? QJsonValue(toJson(*colleagues)) : QJsonValue();
        return context.out(object);
    }
    const Lead &lead = page.lead;
    context.out(QString(lead.customer.displayName() + u" · "_s + lead.customer.company));
    context.out(QString(words::action(lead.summary.action) + u" · "_s + words::offer(lead.offer.ref) +
                        u" · "_s + words::stage(lead.stage)));
    context.out(words::deadlineWhy(page, context.now(), context.options().zone));
    if (const QString answered = words::response(page.response); !answered.isEmpty())
        context.out(answered);
    if (const CallWindow window = callWindow(page.clock, context.now()); window.state != CallState::Unknown)
        context.out(words::callWindow(window, context.now()));
    for (const QualityHint &hint : page.quality)
        context.out(QString(u"  ! "_s + words::quality(hint)));
    for (const StepState &state : page.steps)
        printStep(context, state);
    for (const Criterion &criterion : page.criteria)
        printCriterion(context, criterion, page.answers);
    for (const TimelineEntry &entry : page.timeline)
        printEntry(context, entry);
    if (!colleagues)
        return;
    for (const TimelineEntry &entry : colleagues->timeline)
        printEntry(context, entry);
}

} // namespace leadline::ctl
