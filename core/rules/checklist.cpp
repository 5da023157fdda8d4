// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/checklist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

std::optional<StepKind> stepKindOf(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Call:
        return StepKind::Call;
    case ActivityKind::Mail:
        return StepKind::Mail;
    case ActivityKind::Meeting:
        return StepKind::Meeting;
    case ActivityKind::Note:
        return std::nullopt;
    }
    return std::nullopt;
}

template <typename Matches>
std::optional<qsizetype> firstStep(std::span<const StepState> steps, Matches matches)
{
    const auto found = std::ranges::find_if(steps, matches);
    if (found == steps.end())
        return std::nullopt;
    return found - steps.begin();
}

/// None: the lead is open.
StepStop closedBy(Stage stage)
{
    switch (stage) {
    case Stage::Won:
        return StepStop::Won;
    case Stage::Lost:
        return StepStop::Lost;
    case Stage::Disqualified:
        return StepStop::Disqualified;
    case Stage::Expired:
        return StepStop::Expired;
    case Stage::New:
    case Stage::Attempted:
    case Stage::InConversation:
    case Stage::Qualified:
        return StepStop::None;
    }
    return StepStop::None;
}

} // namespace

QString code(StepStop stop)
{
    switch (stop) {
    case StepStop::None:
        return {};
    case StepStop::Answered:
        return u"answered"_s;
    case StepStop::Won:
        return stageCode(Stage::Won);
    case StepStop::Lost:
        return stageCode(Stage::Lost);
    case StepStop::Disqualified:
        return stageCode(Stage::Disqualified);
    case StepStop::Expired:
        return stageCode(Stage::Expired);
    case StepStop::OptedOut:
        return code(GateReason::OptedOut);
    case StepStop::DoNotContact:
        return code(GateReason::DoNotContact);
    }
    return {};
}

StepStop stopOf(StepKind kind, const StopFacts &facts)
{
    const StepStop closed = closedBy(facts.stage);
    const std::optional<Channel> channel = channelOf(kind);
    if (!channel)
        return kind == StepKind::Decision ? closed : StepStop::None;
    // Where a basis is still to be decided on, the step waits for that; what has no address may find one.
    const GateReason gate = mayContact(facts.contact, *channel, false).reason;
    if (gate == GateReason::DoNotContact)
        return StepStop::DoNotContact;
    if (gate == GateReason::OptedOut)
        return StepStop::OptedOut;
    if (closed != StepStop::None)
        return closed;
    return facts.answered && kind != StepKind::Meeting ? StepStop::Answered : StepStop::None;
}

QList<StepState> stepStates(const ChecklistTemplate &checklist, std::span<const DoneStep> done,
                            const StopFacts &facts)
{
    QList<StepState> states;
    for (const ChecklistStep &step : checklist.steps) {
        StepState state{step, std::nullopt};
        for (const DoneStep &one : done) {
            if (one.templateKey == checklist.key && one.step == step.key)
                state.doneAt = one.at;
        }
        if (!state.doneAt)
            state.stop = stopOf(step.kind, facts);
        states.append(state);
    }
    return states;
}

std::optional<int> begunVersion(std::span<const DoneStep> done, const QString &templateKey)
{
    const auto first = std::ranges::find(done, templateKey, &DoneStep::templateKey);
    return first == done.end() ? std::nullopt : std::optional(first->version);
}

void addReply(ReplyFacts &facts, const Activity &activity)
{
    const bool isInbound = activity.direction == Direction::Inbound && activity.kind != ActivityKind::Note;
    // To ask for a call at another time is no reason to stop calling.
    if (activity.outcome != Outcome::CallBack && (isInbound || activity.isAnswer()))
        facts.answeredAt = std::max(facts.answeredAt.value_or(activity.at), activity.at);
    if (activity.kind != ActivityKind::Call)
        return;
    if (activity.outcome == Outcome::WrongNumber)
        facts.wrongNumberAt = activity.at;
    else if (activity.isAnswer())
        facts.wrongNumberAt.reset();
}

QString templateKeyFor(const Action &action, bool withheld)
{
    // A notice asks for no outreach, whoever it is about.
    if (action.isNotice())
        return u"notice"_s;
    if (withheld)
        return u"generic"_s;
    switch (action.kind()) {
    case Action::Kind::ContactRequest:
        return u"contact-request"_s;
    case Action::Kind::TestDrive:
        return u"test-drive"_s;
    case Action::Kind::Install:
        return u"install"_s;
    case Action::Kind::Create:
        return u"portal-create"_s;
    case Action::Kind::DoNotContact:
        return u"notice"_s;
    case Action::Kind::None:
    case Action::Kind::Other:
        return u"generic"_s;
    }
    return u"generic"_s;
}

std::optional<Channel> channelOf(StepKind kind)
{
    switch (kind) {
    case StepKind::Call:
        return Channel::Phone;
    case StepKind::Mail:
        return Channel::Mail;
    case StepKind::Meeting:
        return Channel::Meeting;
    case StepKind::Data:
    case StepKind::Decision:
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<qsizetype> nextStep(std::span<const StepState> steps)
{
    if (const auto extra =
            firstStep(steps, [](const StepState &state) { return state.extra && state.isOpen(); }))
        return extra;
    return firstStep(steps, &StepState::isOpen);
}

std::optional<qsizetype> stepTickedBy(const Activity &activity, std::span<const StepState> steps)
{
    const std::optional<StepKind> kind = stepKindOf(activity.kind);
    if (!kind || !activity.isAttempt())
        return std::nullopt;
    return firstStep(steps,
                     [kind](const StepState &state) { return !state.doneAt && state.step.kind == *kind; });
}

} // namespace leadline
