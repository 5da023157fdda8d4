// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/services/bookfixture.h"

namespace leadline::test {

/// Every state of every lead that nothing explains, as a sentence that begins with the lead's id: what the
/// book says of clock, queue, gate, checklist, stage, follow-up and list is held against what was done, by
/// the rules in their simplest words.
[[nodiscard]] QStringList unexplainedStates(BookFixture &fixture);

/// What happened with the lead's customer, oldest first.
[[nodiscard]] QList<Activity> activitiesOf(const LeadPage &page);

} // namespace leadline::test
