// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/services/bookfixture.h"

namespace leadline::test {

/// Leads of every kind with much done about them: stages, reasons, activities, steps, opt-outs, a basis, a
/// test kept as real. False where something of it was refused.
[[nodiscard]] bool fillWorked(BookFixture &fixture);

/// Rows that are hard to write down again: formulas, line breaks, times of every basis, sources and offers
/// that no LeadSource text can say, one title for several offers.
[[nodiscard]] bool fillOdd(BookFixture &fixture);

/// Made-up leads and work, the same for the same seed.
[[nodiscard]] bool fillRandom(BookFixture &fixture, quint32 seed);

/// A lead for each text, which stands in all of its fields that hold any text.
[[nodiscard]] bool fillWith(BookFixture &fixture, const QStringList &texts);

/// So many texts of any characters that there are, the same for the same seed.
[[nodiscard]] QStringList randomTexts(int count, quint32 seed);

/// All that the digest counts, one line a row, sorted: for a message that says what differs.
[[nodiscard]] QStringList contentOf(BookFixture &fixture);

} // namespace leadline::test
