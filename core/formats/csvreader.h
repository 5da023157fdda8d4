// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csvdialect.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QStringView>
#include <functional>

namespace leadline {

/// One record of a file.
struct Record
{
    int line = 0;      ///< physical line it starts on, from 1
    QStringList cells;
    QString raw;       ///< the text it was read from, without its line end

    bool operator==(const Record &) const = default;
};

/// Something about the text that a user must know, at a place.
struct TextWarning
{
    enum class Code {
        RunawayQuote,   ///< a quote opens and never closes; it was read as text
        StrayQuote,     ///< text after a closing quote, or a quote inside a bare cell; kept as text
        NulRemoved,
        UndecodableText,
        ShortRow,       ///< cells are missing; they are empty
        LongRow,        ///< more cells than the header; kept as extra data
        MendedJson,     ///< the published test payload lacks a comma; read all the same
        BadJson,        ///< a line that is no JSON; skipped and reported
        HugeCell,       ///< a cell over the limit; cut
    };
    int line = 0;
    int column = 0; ///< cell, from 1; 0: the whole row
    Code code = Code::StrayQuote;
    QString text; ///< the start of the offending cell

    bool operator==(const TextWarning &) const = default;
};
/// "runaway_quote", "stray_quote", "nul_removed", "undecodable_text", "short_row", "long_row" …
[[nodiscard]] QString code(TextWarning::Code code);

/// Delimited text to records, in pieces of any size (RFC 4180 and its common breakages). Blank lines are no
/// records. Feeding the text byte by byte or whole gives the same records and warnings.
class CsvReader
{
public:
    using Sink = std::function<void(Record &&)>;
    using WarningSink = std::function<void(const TextWarning &)>;

    CsvReader(const CsvDialect &dialect, Sink sink, WarningSink warn);

    /// Records are delivered as soon as they are whole. `firstLine` numbering starts at 1 with the first text fed.
    void feed(QStringView text);
    /// The end of the input: delivers the last record, and reads again what a runaway quote had swallowed.
    void finish();

private:
    CsvDialect m_dialect;
    Sink m_sink;
    WarningSink m_warn;
};

} // namespace leadline
