// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QtCore/QString>

namespace leadline {

/// A meeting that is to be held. Its words come from whoever asks: core has none, and the customer may read
/// them.
struct MeetingWish
{
    static constexpr std::chrono::minutes shortest{5};
    static constexpr std::chrono::minutes longest{24 * 60};

    Instant at; ///< to the minute
    std::chrono::minutes length{30};
    QString title;
    QString place; ///< a room or a link; may be empty
};

} // namespace leadline
