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
    const auto found = std::find_if(steps.begin(), steps.end(), matches);
    if (found == steps.end())
        return std::nullopt;
    return found - steps.begin();
}

} // namespace

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
    return firstStep(steps, [](const StepState &state) { return !state.doneAt; });
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
