// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ageing.h"

#include <algorithm>

namespace leadline {

using std::chrono::days;

std::optional<days> stageLimit(Stage stage, bool test, bool doNotContact)
{
    if (test || doNotContact)
        return std::nullopt;
    switch (stage) {
    case Stage::New: // past its 24 hours a second day is left
        return days{2};
    case Stage::Attempted:
        return days{7};
    case Stage::InConversation:
        return days{14};
    case Stage::Qualified:
        return days{30};
    case Stage::Won:
    case Stage::Lost:
    case Stage::Disqualified:
    case Stage::Expired:
        return std::nullopt;
    }
    return std::nullopt;
}

days StageStay::length(Instant now) const
{
    return std::max(std::chrono::floor<days>(now - since), days{0});
}

std::optional<Instant> StageStay::staleFrom() const
{
    return limit ? std::optional<Instant>(since + *limit + days{1}) : std::nullopt;
}

bool StageStay::isStale(Instant now) const
{
    const auto from = staleFrom();
    return from && now >= *from;
}

} // namespace leadline
