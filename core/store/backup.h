// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QtCore/QString>

namespace leadline {

/// Writes a whole, consistent copy to `path` (0600), which must not exist. Throws StoreError.
void backUpTo(Database &database, const QString &path);

/// The same into `directory` under a name made of the moment and `why`; gives the path.
QString backUpInto(Database &database, const QString &directory, QStringView why);

/// Is this file a store that this build can open? Opens it read-only and changes nothing.
[[nodiscard]] Status examineBackup(const QString &path);

} // namespace leadline
