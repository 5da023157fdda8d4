// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csvscanner.h"

#include <algorithm>
#include <utility>

namespace leadline {
namespace {

constexpr size_t maxRunaways = 16;          // in one record: then none of its quotes is believed
constexpr qsizetype keptMemory = 64 * 1024; // of a cell made anew, for the next record

bool isLineEnd(char16_t c)
{
    return c == u'\n' || c == u'\r';
}

bool isBlank(char16_t c)
{
    return c == u' ' || c == u'\t';
}

int codeOf(QChar c)
{
    return c.isNull() ? -1 : c.unicode();
}

} // namespace

CsvScanner::CsvScanner(const CsvDialect &dialect)
    : m_delimiter(dialect.delimiter.unicode())
    , m_quote(codeOf(dialect.quote))
    , m_escape(dialect.escape == dialect.quote ? -1 : codeOf(dialect.escape))
{
    const auto stopAt = [this](int c, int where) {
        if (c >= 0)
            m_stops[size_t(c)] = quint8(m_stops[size_t(c)] | where);
    };
    for (const int c : {0, int(u'\r'), int(u'\n'), m_quote, m_escape})
        stopAt(c, InBare | InQuotes);
    stopAt(m_delimiter, InBare);
}

CsvScanner::End CsvScanner::scan(QStringView text, int line, bool last)
{
    m_begin = text.utf16();
    m_end = m_begin + std::min(text.size(), maxRecord);
    m_atEnd = text.size() >= maxRecord ? Next::Overflow : last ? Next::Record : Next::Cut;
    m_firstLine = line;
    m_runaways.clear();
    m_warnings.clear();
    Next next = startOver();
    while (true) {
        switch (next) {
        case Next::Cell:
            next = readCell();
            break;
        case Next::Again:
            next = startOver();
            break;
        case Next::Record:
            if (!m_doubtful || m_cells.size() == m_expected || m_expected == 0)
                return End::Record;
            next = runaway(m_doubtful, m_doubtfulLine, m_doubtfulColumn);
            break;
        case Next::Cut:
            return End::Cut;
        case Next::Overflow:
            noteOverflow();
            return End::Overflow;
        }
    }
}

CsvScanner::Next CsvScanner::startOver()
{
    m_pos = m_begin;
    m_line = m_firstLine;
    m_cells.clear();
    m_doubtful = nullptr;
    m_textsUsed = 0;
    if (std::exchange(m_textsBig, false))
        m_texts.clear();
    return Next::Cell;
}

CsvScanner::Next CsvScanner::readCell()
{
    if (m_cells.size() == maxColumns)
        return Next::Overflow;
    m_cell = m_piece = m_pos;
    m_made = nullptr;
    m_noted = m_nulSeen = false;
    if (m_pos != m_end && *m_pos == m_quote) {
        if (!isRunaway(m_pos))
            return readQuoted();
        m_noted = true; // the runaway's own warning speaks for it
        ++m_pos;
    }
    return readBare();
}

/// Most characters of a file pass through here: four at a time while none of them is a stop.
CsvScanner::Position CsvScanner::nextStop(Position at, Position end, Stop where) const
{
    const quint8 *const stops = m_stops.data();
    while (end - at >= 4 && !((stops[at[0]] | stops[at[1]] | stops[at[2]] | stops[at[3]]) & where))
        at += 4;
    while (at < end && !(stops[*at] & where))
        ++at;
    return at;
}

CsvScanner::Next CsvScanner::readBare()
{
    while (true) {
        m_pos = nextStop(m_pos, m_end, InBare);
        if (m_pos == m_end)
            return endOfText(m_pos);
        const char16_t c = *m_pos;
        if (c == m_delimiter || isLineEnd(c))
            return endCell(m_pos);
        if (c == m_escape) {
            if (!takeEscaped())
                return Next::Cut;
            continue;
        }
        if (c == m_quote)
            note(TextWarning::Code::StrayQuote, m_cell);
        else
            m_nulSeen = true;
        ++m_pos;
    }
}

CsvScanner::Next CsvScanner::readQuoted()
{
    m_quoteAt = m_pos++;
    m_quoteLine = m_line;
    m_piece = m_pos;
    const Position limit = m_end - m_quoteAt < maxCell ? m_end : m_quoteAt + maxCell;
    while (true) {
        m_pos = nextStop(m_pos, limit, InQuotes);
        if (m_pos >= limit)
            return unclosedQuote();
        const char16_t c = *m_pos;
        if (c == m_quote) {
            const bool atEnd = m_pos + 1 == m_end;
            if (atEnd && m_atEnd == Next::Cut)
                return Next::Cut;
            if (atEnd || m_pos[1] != c)
                return closeQuote();
            takePiece(m_pos + 1); // a doubled quote is one of the text
            m_pos += 2;
            m_piece = m_pos;
            continue;
        }
        if (c == m_escape) {
            if (!takeEscaped())
                return Next::Cut;
            continue;
        }
        if (c == 0)
            m_nulSeen = true;
        else if (c == u'\r' || m_pos[-1] != u'\r') // the LF of a CRLF is no line of its own
            ++m_line;
        ++m_pos;
    }
}

/// After the quote that closes. More text there is odd; where the cell spans lines, the opening quote was no
/// quote: a forgotten one swallows text up to the next cell that is really quoted. Where that cell happens to
/// begin with a delimiter, its quote looks like a closing one: then the width of the record decides.
CsvScanner::Next CsvScanner::closeQuote()
{
    const Position close = m_pos++;
    while (m_pos != m_end && isBlank(*m_pos) && *m_pos != m_delimiter)
        ++m_pos;
    if (m_pos == m_end)
        return endOfText(close);
    const bool ends = *m_pos == m_delimiter || isLineEnd(*m_pos);
    if (!ends && m_line > m_quoteLine)
        return runaway(m_quoteAt, m_quoteLine, column());
    if (ends) {
        if (m_line > m_quoteLine && !m_doubtful && close[-1] == m_delimiter) {
            m_doubtful = m_quoteAt;
            m_doubtfulLine = m_quoteLine;
            m_doubtfulColumn = column();
        }
        return endCell(close);
    }
    note(TextWarning::Code::StrayQuote, m_quoteAt);
    takePiece(close);
    m_piece = close + 1;
    return readBare();
}

/// At a delimiter or a line end.
CsvScanner::Next CsvScanner::endCell(Position cellEnd)
{
    finishCell(cellEnd);
    if (*m_pos != m_delimiter)
        return Next::Record;
    ++m_pos;
    return Next::Cell;
}

CsvScanner::Next CsvScanner::endOfText(Position cellEnd)
{
    if (m_atEnd != Next::Cut)
        finishCell(cellEnd);
    return m_atEnd;
}

CsvScanner::Next CsvScanner::unclosedQuote()
{
    const bool tooLong = m_pos - m_quoteAt >= maxCell || m_atEnd == Next::Overflow;
    if (!tooLong && m_atEnd == Next::Cut)
        return Next::Cut;
    if (tooLong || m_line > m_quoteLine)
        return runaway(m_quoteAt, m_quoteLine, column());
    note(TextWarning::Code::RunawayQuote, m_quoteAt);
    finishCell(m_pos);
    return Next::Record;
}

/// The record again, its runaway quote now a letter like any other.
CsvScanner::Next CsvScanner::runaway(Position quote, int line, int column)
{
    std::erase_if(m_warnings,
                  [](const TextWarning &warning) { return warning.code != TextWarning::Code::RunawayQuote; });
    const Position shownEnd =
        std::find_if(quote, quote + std::min<qsizetype>(m_pos - quote, shownInWarning), isLineEnd);
    m_warnings.push_back(
        {line, column, TextWarning::Code::RunawayQuote, QStringView(quote, shownEnd).toString()});
    m_runaways.push_back(quote - m_begin);
    return Next::Again;
}

bool CsvScanner::isRunaway(Position quote) const
{
    return m_runaways.size() >= maxRunaways ||
           std::find(m_runaways.begin(), m_runaways.end(), quote - m_begin) != m_runaways.end();
}

/// At an escape sign: drops it and takes what it protects. It protects no line end: that would hide a row.
/// False: the character after it is not here yet.
bool CsvScanner::takeEscaped()
{
    if (m_pos + 1 == m_end) {
        if (m_atEnd == Next::Cut)
            return false;
        ++m_pos; // at the very end it stands for itself
        return true;
    }
    if (isLineEnd(m_pos[1])) {
        ++m_pos;
        return true;
    }
    takePiece(m_pos);
    m_piece = m_pos + 1;
    m_nulSeen = m_nulSeen || *m_piece == 0;
    m_pos += 2;
    return true;
}

void CsvScanner::takePiece(Position until)
{
    if (!m_made)
        m_made = &nextMade();
    m_made->append(QStringView(m_piece, until));
}

void CsvScanner::finishCell(Position until)
{
    if (m_made || m_nulSeen || until - m_piece > maxCell)
        finishOddCell(until);
    else
        m_cells.push_back(QStringView(m_piece, until));
}

/// A cell that is not as it stands in the text.
void CsvScanner::finishOddCell(Position until)
{
    takePiece(until);
    if (m_nulSeen) {
        m_made->remove(QChar(u'\0'));
        m_warnings.push_back(
            {m_firstLine, column(), TextWarning::Code::NulRemoved, m_made->left(shownInWarning)});
    }
    m_textsBig = m_textsBig || m_made->size() > keptMemory;
    QStringView cell = *m_made;
    if (cell.size() > maxCell) {
        const bool splits = cell.at(maxCell - 1).isHighSurrogate();
        cell.truncate(splits ? maxCell - 1 : maxCell);
        m_warnings.push_back(
            {m_firstLine, column(), TextWarning::Code::HugeCell, cell.left(shownInWarning).toString()});
    }
    m_cells.push_back(cell);
}

/// An empty text to put a cell together in. Its characters stay where they are when others are made.
QString &CsvScanner::nextMade()
{
    if (m_textsUsed == m_texts.size())
        m_texts.emplace_back();
    QString &text = m_texts[m_textsUsed++];
    text.resize(0);
    return text;
}

void CsvScanner::note(TextWarning::Code code, Position from)
{
    if (std::exchange(m_noted, true))
        return;
    const qsizetype length = std::min<qsizetype>({shownInWarning, m_pos + 1 - from, m_end - from});
    m_warnings.push_back({m_line, column(), code, QStringView(from, length).toString()});
}

/// Its last cell may have said it already.
void CsvScanner::noteOverflow()
{
    if (m_warnings.empty() || m_warnings.back().code != TextWarning::Code::HugeCell)
        m_warnings.push_back({m_firstLine, int(m_cells.size()), TextWarning::Code::HugeCell,
                              m_cells.back().left(shownInWarning).toString()});
}

} // namespace leadline
