// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity.h"
#include "core/domain/stage.h"

#include <QtCore/QTimeZone>
#include <span>

namespace leadline {

/// What the minimum depends on.
struct ClosingFacts
{
    Stage stage = Stage::New; ///< before
    bool mailOpen = true;     ///< by the contact gate, with an address
    Instant since;            ///< the lead's first touch; mails of before it were about something else
    /// So many days with a mail before a lead is given up (CHK-04): the vendor asks for "at least a few
    /// times" and gives no number (domain facts, section 6).
    int mailDays = 3;
};

/// How many mails still have to go out, each on a day of its own in that zone. 0 too where more mail would
/// serve nobody: the customer answered, or may or can not be written to. `activities`: the customer's, in any
/// order.
[[nodiscard]] int missingMails(const ClosingFacts &facts, std::span<const Activity> activities,
                               const QTimeZone &zone);

} // namespace leadline
