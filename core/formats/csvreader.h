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
    int line = 0; ///< physical line it starts on, from 1
    QStringList cells;
    QString raw; ///< the text it was read from, without its line end

    bool operator==(const Record &) const = default;
};

/// Something about the text that a user must know, at a place.
struct TextWarning
{
    enum class Code {
        RunawayQuote, ///< a quote opens and never closes; it was read as text
        StrayQuote,   ///< text after a closing quote, or a quote inside a bare cell; kept as text
        NulRemoved,
        UndecodableText,
        ShortRow,   ///< cells are missing; they are empty
        LongRow,    ///< more cells than the header; kept as extra data
        MendedJson, ///< the published test payload lacks a comma; read all the same
        BadJson,    ///< a line that is no JSON; skipped and reported
        HugeCell,   ///< a cell over the limit; cut
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

    /// A cell over this many characters is cut (HugeCell); a quote that is still open after it is a runaway.
    static constexpr qsizetype maxCell = 1 << 20;
    /// What a record holds beyond this is dropped up to its line end, with a HugeCell warning.
    static constexpr qsizetype maxRecord = 8 << 20;

    CsvReader(const CsvDialect &dialect, Sink sink, WarningSink warn);

    /// Records are delivered as soon as they are whole. `firstLine` numbering starts at 1 with the first text
    /// fed. Lines above the dialect's header line (or first data line, without a header) are passed over
    /// unread.
    void feed(QStringView text);
    /// The end of the input: delivers the last record, and reads again what a runaway quote had swallowed.
    void finish();

private:
    enum class State { Preamble, RecordStart, CellStart, Bare, Quoted, QuoteSeen, AfterQuote, Overflow };

    bool step();
    bool skipPreamble();
    bool startRecord();
    bool startCell();
    bool readBare();
    bool readQuoted();
    bool readQuoteSeen();
    bool readAfterQuote();
    bool skipOverflow();
    bool takeEscaped();

    bool atEnd() const { return m_pos >= m_buffer.size(); }
    qsizetype scanLimit(qsizetype cellLimit) const;
    void endLine();
    void finishCell();
    void finishRecord();
    void deliver();
    void addCell(QString cell);
    bool endCellAt(QChar c);
    void openQuote();
    void rereadAsText();
    void note(TextWarning::Code code, qsizetype from);
    void resetRecord();
    void compact();

    CsvDialect m_dialect;
    Sink m_sink;
    WarningSink m_warn;

    int m_delimiter;
    int m_quote;  ///< -1: none
    int m_escape; ///< -1: none, or doubled quotes
    int m_firstLine;
    bool m_special[128] = {}; ///< ASCII that ends a run of plain text

    QString m_buffer; ///< from the start of the record being read
    qsizetype m_pos = 0;
    int m_line = 1;
    bool m_afterCr = false; ///< a LF here belongs to the line end before
    bool m_finishing = false;
    State m_state = State::RecordStart;

    qsizetype m_start = 0; ///< of the record
    Record m_record;
    QList<TextWarning> m_warnings;    ///< of this record; sent with it
    QList<qsizetype> m_literalQuotes; ///< opening quotes, from m_start, found to be runaways
    bool m_allQuotesLiteral = false;

    QString m_cell;          ///< what an escape or a quote made different from the buffer
    qsizetype m_segment = 0; ///< where the rest of the cell starts in the buffer
    qsizetype m_cellStart = 0;
    qsizetype m_quoteAt = 0;
    int m_quoteLine = 0;
    bool m_cellNoted = false;
    bool m_nulSeen = false;
};

} // namespace leadline
