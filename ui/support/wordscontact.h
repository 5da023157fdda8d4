// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/contactsettings.h"
#include "core/rules/suppression.h"
#include "core/services/leadview.h"

#include <QString>

namespace leadline::words {

[[nodiscard]] QString suppressedBy(SuppressedBy by);
/// What was put on the list, to whom that closes a channel, and what was not understood.
[[nodiscard]] QString suppressionReport(const SuppressionReport &report);
[[nodiscard]] QString contactRules(const ContactSettings &settings);
/// The reason of an opt-out: a text of the user's, or the list.
[[nodiscard]] QString optOutReason(const QString &reason);

} // namespace leadline::words
