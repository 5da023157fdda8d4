// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/leadjson.h"

namespace leadline {

/// Is this a web-to-lead post, "first_name=Aiko&lead_source=…"? Keys of a lead must be among its own.
[[nodiscard]] bool looksLikeForm(QStringView start);

/// Reads form-encoded bodies: one a line, or one over several lines that are joined by `&` or hold a pair
/// each. A blank line, or a key that comes again after other lines, begins the next body. readLeadJson()
/// calls it.
[[nodiscard]] JsonTable readLeadForm(const QString &text);

} // namespace leadline
