// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csvdialect.h"
#include "core/formats/textwarning.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringView>
#include <array>
#include <span>
#include <vector>

namespace leadline {

/// Finds the cells of one record at the start of a text. Holds no text but what it had to make anew: a cell
/// without escapes is a view into the text it was given. To be used again for each record, so that nothing is
/// allocated for an ordinary one.
class CsvScanner
{
public:
    /// A cell over this many characters is cut (HugeCell); a quote that is still open after it is a runaway.
    static constexpr qsizetype maxCell = 1 << 20;
    /// What a record holds beyond these is dropped up to its line end, with a HugeCell warning.
    static constexpr qsizetype maxRecord = 8 << 20;
    static constexpr size_t maxColumns = 1 << 16;

    enum class End {
        Record,   ///< at a line end, or at the end of the last text
        Cut,      ///< the text ended before the record did: scan again with more
        Overflow, ///< the record is beyond all measure; its rest is to be dropped
    };

    explicit CsvScanner(const CsvDialect &dialect);

    /// How many cells a record should have: a quoted cell over several lines is looked at twice in those that
    /// have more or fewer. 0: not known yet.
    void expect(size_t cells) { m_expected = cells; }
    [[nodiscard]] size_t expected() const { return m_expected; }

    /// `text` begins with the record, which stands on `line`; `last`: nothing follows the text.
    [[nodiscard]] End scan(QStringView text, int line, bool last);

    // What the last scan found, valid while its text is; nothing after End::Cut.
    [[nodiscard]] std::span<const QStringView> cells() const { return m_cells; }
    [[nodiscard]] std::span<const TextWarning> warnings() const { return m_warnings; }
    [[nodiscard]] qsizetype length() const { return m_pos - m_begin; } ///< without the line end
    [[nodiscard]] int line() const { return m_line; }                  ///< the one it ends on

private:
    enum class Next { Cell, Record, Cut, Overflow, Again };
    enum Stop : quint8 { InBare = 1, InQuotes = 2 };
    using Position = const char16_t *;

    Position nextStop(Position at, Position end, Stop where) const;
    Next startOver();
    Next readCell();
    Next readBare();
    Next readQuoted();
    Next closeQuote();
    Next endOfText(Position cellEnd);
    Next unclosedQuote();
    Next endCell(Position cellEnd);
    Next runaway(Position quote, int line, int column);
    bool takeEscaped();
    bool isRunaway(Position quote) const;

    void takePiece(Position until);
    void finishCell(Position until);
    void finishOddCell(Position until);
    QString &nextMade();
    int column() const { return int(m_cells.size()) + 1; }
    void note(TextWarning::Code code, Position from);
    void noteOverflow();

    size_t m_expected = 0;
    int m_delimiter;
    int m_quote;                         ///< -1: none
    int m_escape;                        ///< -1: none, or doubled quotes
    std::array<quint8, 65536> m_stops{}; ///< Stop flags of each character: where a run of plain text ends

    Position m_begin = nullptr; ///< of the record
    Position m_pos = nullptr;
    Position m_end = nullptr;
    Next m_atEnd = Next::Cut; ///< what it means to arrive at m_end
    int m_firstLine = 1;
    int m_line = 1;

    Position m_piece = nullptr; ///< where the part of the cell begins that is not in m_made yet
    Position m_cell = nullptr;
    Position m_quoteAt = nullptr;
    int m_quoteLine = 0;
    Position m_doubtful = nullptr; ///< the first quote that spans lines and closes where another might open
    int m_doubtfulLine = 0;
    int m_doubtfulColumn = 0;
    QString *m_made = nullptr; ///< the cell's text so far where it differs from the buffer's
    bool m_noted = false;
    bool m_nulSeen = false;

    std::vector<QStringView> m_cells;
    std::vector<TextWarning> m_warnings;
    std::vector<qsizetype> m_runaways; ///< opening quotes, from m_begin, that never close
    std::vector<QString> m_texts;      ///< cells made anew; kept for their memory
    size_t m_textsUsed = 0;
    bool m_textsBig = false;
};

} // namespace leadline
