// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/followup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {

QString code(FollowUp::Kind kind)
{
    switch (kind) {
    case FollowUp::Kind::Snoozed:
        return u"snoozed"_s;
    case FollowUp::Kind::CallBack:
        return u"call-back"_s;
    case FollowUp::Kind::Retry:
        return u"retry"_s;
    }
    return {};
}

std::optional<FollowUp::Kind> followUpKindFromCode(QStringView text)
{
    const auto found =
        std::ranges::find_if(allFollowUpKinds, [text](FollowUp::Kind kind) { return code(kind) == text; });
    return found == allFollowUpKinds.end() ? std::nullopt : std::optional(*found);
}

} // namespace leadline
