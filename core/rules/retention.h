// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QtCore/QList>

namespace leadline {

/// Which of these backups to keep: all of the last two days, then 12 daily, 10 weekly, 9 monthly (the newest
/// of each span). The newest one is always kept. Order of the result: newest first.
[[nodiscard]] QList<Instant> backupsToKeep(QList<Instant> backups, Instant now);

} // namespace leadline
