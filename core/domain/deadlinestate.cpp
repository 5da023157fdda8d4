// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deadlinestate.h"

#include "core/domain/codetable.h"

using namespace Qt::StringLiterals;

namespace leadline {

QString deadlineCode(DeadlineState state)
{
    switch (state) {
    case DeadlineState::Overdue:
        return u"overdue"_s;
    case DeadlineState::AtRisk:
        return u"at_risk"_s;
    case DeadlineState::OnTrack:
        return u"on_track"_s;
    case DeadlineState::Answered:
        return u"answered"_s;
    case DeadlineState::Paused:
        return u"paused"_s;
    case DeadlineState::None:
        return u"none"_s;
    }
    return {};
}

QStringList codesInTime()
{
    QStringList codes;
    for (const DeadlineState state : statesInTime)
        codes << deadlineCode(state);
    return codes;
}

std::optional<DeadlineState> deadlineFromCode(QStringView code)
{
    return fromCode(allDeadlineStates, &deadlineCode, code);
}

} // namespace leadline
