// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/encoding.h"

#include <array>

namespace leadline {

/// What each byte of a single-byte encoding means; U+FFFD where it means nothing.
using ByteTable = std::array<char16_t, 256>;

/// The table of one of the single-byte encodings; null for the UTFs. ISO-8859-9 reads as its superset
/// windows-1254.
[[nodiscard]] const ByteTable *byteTable(Encoding encoding);

} // namespace leadline
