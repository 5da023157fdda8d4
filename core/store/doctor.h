// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QtCore/QList>

namespace leadline {

/// Something "Check database" found wrong.
struct StoreFinding
{
    QString code; ///< "integrity", "foreign_keys", "summary", "search", "orphan", "bad_value"
    QString text;
    bool mended = false;
};

/// Looks for damage in the file and for rows that contradict each other. With `repair`, mends what follows
/// from other rows; call it inside a transaction then. Throws StoreError.
[[nodiscard]] QList<StoreFinding> examine(Database &database, bool repair);

} // namespace leadline
