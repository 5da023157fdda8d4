// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace leadline {

/// Something about the text that a user must know, at a place.
struct TextWarning
{
    enum class Code {
        RunawayQuote, ///< a quote opens and never closes; it was read as text
        StrayQuote,   ///< text after a closing quote, or a quote inside a bare cell; kept as text
        NulRemoved,
        UndecodableText,
        ShortRow,    ///< cells are missing; they are empty
        LongRow,     ///< more cells than the header; kept as extra data
        MendedJson,  ///< the published test payload lacks a comma; read all the same
        BadJson,     ///< a line that is no JSON; skipped and reported
        HugeCell,    ///< a cell or a record over the limit; cut
        FileChanged, ///< somebody wrote to the file while it was read
    };
    int line = 0;
    int column = 0; ///< cell, from 1; 0: the whole row
    Code code = Code::StrayQuote;
    QString text; ///< the start of the offending cell

    bool operator==(const TextWarning &) const = default;
};
/// "runaway_quote", "stray_quote", "nul_removed", "undecodable_text", "short_row", "long_row" …
[[nodiscard]] QString code(TextWarning::Code code);

/// How much of an offending cell a warning shows.
inline constexpr qsizetype shownInWarning = 80;

} // namespace leadline
