// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

namespace leadline::theme {

/// What Fusion and the palette leave to say: spacing, hairlines, weights. Widgets choose by the properties
/// `look` and `tone`.
[[nodiscard]] QString styleSheet(const Colors &colors);

} // namespace leadline::theme
