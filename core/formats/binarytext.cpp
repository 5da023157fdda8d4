// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/binarytext.h"

#include <algorithm>
#include <array>

namespace leadline {
namespace {

// What files begin with that people take for a table, or drop on a window by mistake.
constexpr std::array<QByteArrayView, 10> beginnings{
    "\x89PNG\r\n",
    "\x7F"
    "ELF",
    "SQLite format 3",
    "%PDF-",
    "GIF8",
    "\xFF\xD8\xFF",
    "\x1F\x8B",
    "BZh9",
    "\xD0\xCF\x11\xE0\xA1\xB1",
    "7z\xBC\xAF\x27\x1C",
};

/// A control character that no text file has. Separators of ASCII and the end mark of DOS are some.
bool isOdd(QChar c)
{
    if (c.unicode() >= 0x20)
        return (c.unicode() >= 0x7F && c.unicode() < 0xA0) || c == QChar(0xFFFD);
    return c.unicode() < 0x09 || (c.unicode() > 0x0D && c.unicode() < 0x1A) || c.unicode() == 0x1B;
}

} // namespace

bool looksBinary(QByteArrayView sample, QStringView text)
{
    if (std::ranges::any_of(beginnings, [sample](QByteArrayView start) { return sample.startsWith(start); }))
        return true;
    const auto odd = std::ranges::count_if(text, isOdd);
    return odd >= 4 && odd * 10 > text.size();
}

} // namespace leadline
