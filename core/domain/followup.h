// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QtCore/QString>
#include <array>
#include <optional>

namespace leadline {

/// When a lead is to be taken up again, and why then. Until that time it is out of the queue; its response
/// clock runs on.
struct FollowUp
{
    enum class Kind {
        Snoozed,  ///< the rep put it off
        CallBack, ///< the customer asked to be called then
        Retry     ///< nobody answered
    };

    Kind kind = Kind::Snoozed;
    Instant at;
    Instant setAt;

    bool operator==(const FollowUp &) const = default;
};

inline constexpr std::array allFollowUpKinds{FollowUp::Kind::Snoozed, FollowUp::Kind::CallBack,
                                             FollowUp::Kind::Retry};

/// "snoozed", "call-back", "retry": as stored and as on the command line.
[[nodiscard]] QString code(FollowUp::Kind kind);
[[nodiscard]] std::optional<FollowUp::Kind> followUpKindFromCode(QStringView code);

} // namespace leadline
