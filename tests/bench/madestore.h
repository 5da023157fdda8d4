// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace leadline {

class Database;

/// Writes so many leads into an empty store without an import: a third of them each with a clock that runs,
/// one that was stopped, and none. The same leads every time, received in the year before `madeUntilMs`.
void fillStore(Database &database, int leads);

inline constexpr long long madeUntilMs = 1'779'000'000'000; ///< 2026-05-17T06:40:00Z

} // namespace leadline
