// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"

#include <QtCore/QSet>
#include <QtCore/QString>

namespace leadline {

/// The columns of a row that a user has emptied, and that nothing has filled since: an import that fills what
/// is blank leaves them so. Throws StoreError.
[[nodiscard]] QSet<QString> emptiedByUser(Database &database, Entity entity, qint64 id);

} // namespace leadline
