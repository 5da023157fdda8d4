// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <functional>

namespace leadline {

/// The version a store of this build has (`PRAGMA user_version`).
[[nodiscard]] int currentSchemaVersion();

/// Brings the schema up to date: each step and its number in one transaction. `beforeFirstStep` runs once
/// before an existing file is changed (the backup). A newer file is refused with StoreNewer and left alone;
/// another program's SQLite file is refused with StoreDamaged. Throws StoreError.
void migrate(Database &database, const std::function<void()> &beforeFirstStep);

} // namespace leadline
