// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QtCore/QByteArray>

namespace leadline {

/// A hash of everything a user can see: customers, offers, leads, touches, activities, steps, answers,
/// opt-outs. Independent of row ids, file layout and the time of writing; the journal and estimated times are
/// not in it. Hex. Throws StoreError.
[[nodiscard]] QByteArray contentDigest(Database &database);

} // namespace leadline
