// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/datetext.h"

#include <QtCore/QStringView>
#include <optional>

namespace leadline {

/// The short cut for what nearly every file has: 2026-05-15, 2026-05-15T22:13, …:02.1234567, with Z, +02:00,
/// +0200, +02 or nothing behind, and a space for the T. Nothing: ask scanDateText's long way, which knows
/// more shapes.
[[nodiscard]] std::optional<DateText> scanIsoTime(QStringView text);

} // namespace leadline
