// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csvreader.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr qsizetype shownText = 80;   // of an offending cell, in a warning
constexpr qsizetype maxRunaways = 16; // in one record: then none of its quotes is believed

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

int codeOf(QChar c)
{
    return c.isNull() ? -1 : c.unicode();
}

} // namespace

QString code(TextWarning::Code code)
{
    switch (code) {
    case TextWarning::Code::RunawayQuote:
        return u"runaway_quote"_s;
    case TextWarning::Code::StrayQuote:
        return u"stray_quote"_s;
    case TextWarning::Code::NulRemoved:
        return u"nul_removed"_s;
    case TextWarning::Code::UndecodableText:
        return u"undecodable_text"_s;
    case TextWarning::Code::ShortRow:
        return u"short_row"_s;
    case TextWarning::Code::LongRow:
        return u"long_row"_s;
    case TextWarning::Code::MendedJson:
        return u"mended_json"_s;
    case TextWarning::Code::BadJson:
        return u"bad_json"_s;
    case TextWarning::Code::HugeCell:
        return u"huge_cell"_s;
    }
    return {};
}

CsvReader::CsvReader(const CsvDialect &dialect, Sink sink, WarningSink warn)
    : m_dialect(dialect)
    , m_sink(std::move(sink))
    , m_warn(std::move(warn))
    , m_delimiter(dialect.delimiter.unicode())
    , m_quote(codeOf(dialect.quote))
    , m_escape(dialect.escape == dialect.quote ? -1 : codeOf(dialect.escape))
    , m_firstLine(dialect.headerLine > 0 ? dialect.headerLine : 1)
{
    if (dialect.headerLine <= 0)
        m_firstLine = std::max(1, dialect.firstDataLine);
    if (m_firstLine > 1)
        m_state = State::Preamble;
    for (const int special : {0, int(u'\r'), int(u'\n'), m_delimiter, m_quote, m_escape}) {
        if (special >= 0 && special < 128)
            m_special[special] = true;
    }
}

void CsvReader::feed(QStringView text)
{
    compact();
    m_buffer.append(text);
    while (step()) {
    }
}

void CsvReader::finish()
{
    m_finishing = true;
    while (step()) {
    }
    m_finishing = false;
    m_buffer.clear();
    m_pos = m_start = m_segment = m_cellStart = m_quoteAt = 0;
    resetRecord();
    m_state = State::RecordStart;
}

/// One stretch of one state. False: nothing more can be done without more text.
bool CsvReader::step()
{
    switch (m_state) {
    case State::Preamble:
        return skipPreamble();
    case State::RecordStart:
        return startRecord();
    case State::CellStart:
        return startCell();
    case State::Bare:
        return readBare();
    case State::Quoted:
        return readQuoted();
    case State::QuoteSeen:
        return readQuoteSeen();
    case State::AfterQuote:
        return readAfterQuote();
    case State::Overflow:
        return skipOverflow();
    }
    return false;
}

bool CsvReader::skipPreamble()
{
    while (!atEnd()) {
        const QChar c = m_buffer.at(m_pos);
        if (m_afterCr && c == u'\n') {
            m_afterCr = false;
            ++m_pos;
            continue;
        }
        if (m_line >= m_firstLine) {
            m_state = State::RecordStart;
            return true;
        }
        m_afterCr = false;
        if (isLineEnd(c))
            endLine();
        else
            ++m_pos;
    }
    m_start = m_pos; // nothing of it is needed again
    return false;
}

bool CsvReader::startRecord()
{
    resetRecord();
    if (atEnd())
        return false;
    const QChar c = m_buffer.at(m_pos);
    if (std::exchange(m_afterCr, false) && c == u'\n') {
        ++m_pos;
        return true;
    }
    if (isLineEnd(c)) { // a blank line is no record
        endLine();
        return true;
    }
    m_record.line = m_line;
    m_state = State::CellStart;
    return true;
}

bool CsvReader::startCell()
{
    m_cell.clear();
    m_cellStart = m_segment = m_pos;
    m_cellNoted = false;
    m_nulSeen = false;
    if (atEnd()) {
        if (!m_finishing)
            return false;
        finishCell(); // the text ends with a delimiter
        finishRecord();
        return true;
    }
    const bool quote = m_buffer.at(m_pos).unicode() == m_quote && !m_allQuotesLiteral;
    if (quote && !m_literalQuotes.contains(m_pos - m_start)) {
        openQuote();
        return true;
    }
    if (quote || (m_allQuotesLiteral && m_buffer.at(m_pos).unicode() == m_quote)) {
        m_cellNoted = true; // the runaway warning speaks for it
        ++m_pos;
    }
    m_state = State::Bare;
    return true;
}

void CsvReader::openQuote()
{
    m_quoteAt = m_pos;
    m_quoteLine = m_line;
    ++m_pos;
    m_segment = m_pos;
    m_state = State::Quoted;
}

/// The end of what may be read in one go: the buffer's, or where the record grows too long.
qsizetype CsvReader::scanLimit(qsizetype cellLimit) const
{
    return std::min({m_buffer.size(), m_start + maxRecord, cellLimit});
}

bool CsvReader::readBare()
{
    const QChar *const text = m_buffer.constData();
    const qsizetype limit = scanLimit(m_buffer.size());
    while (m_pos < limit) {
        const int c = text[m_pos].unicode();
        if (c < 128 ? !m_special[c] : (c != m_delimiter && c != m_quote && c != m_escape)) {
            ++m_pos;
            continue;
        }
        if (endCellAt(text[m_pos]))
            return true;
        if (c == m_escape) {
            if (!takeEscaped())
                return false;
            continue;
        }
        if (c == 0)
            m_nulSeen = true;
        else if (c == m_quote)
            note(TextWarning::Code::StrayQuote, m_cellStart);
        ++m_pos;
    }
    if (m_pos >= m_start + maxRecord) {
        m_state = State::Overflow;
        return true;
    }
    if (!m_finishing)
        return false;
    finishCell();
    finishRecord();
    return true;
}

/// A delimiter or a line end closes the cell, and the latter the record.
bool CsvReader::endCellAt(QChar c)
{
    if (c.unicode() == m_delimiter) {
        finishCell();
        ++m_pos;
        m_state = State::CellStart;
        return true;
    }
    if (!isLineEnd(c))
        return false;
    finishCell();
    finishRecord();
    return true;
}

/// At an escape sign: drops it and takes what it protects. It protects no line end: that would hide a row.
/// False: the character after it is not here yet.
bool CsvReader::takeEscaped()
{
    if (m_pos + 1 >= m_buffer.size()) {
        if (m_finishing)
            ++m_pos;
        return m_finishing;
    }
    if (isLineEnd(m_buffer.at(m_pos + 1))) {
        ++m_pos;
        return true;
    }
    m_cell += QStringView(m_buffer).sliced(m_segment, m_pos - m_segment);
    m_segment = m_pos + 1;
    m_pos += 2;
    return true;
}

bool CsvReader::readQuoted()
{
    const QChar *const text = m_buffer.constData();
    const qsizetype limit = scanLimit(m_quoteAt + maxCell);
    while (m_pos < limit) {
        const int c = text[m_pos].unicode();
        if (c < 128 ? !m_special[c] : (c != m_quote && c != m_escape)) {
            ++m_pos;
            continue;
        }
        if (c == m_quote) {
            m_state = State::QuoteSeen;
            return true;
        }
        if (c == m_escape) {
            if (!takeEscaped())
                return false;
            continue;
        }
        const bool lineFeedOfCr = c == u'\n' && text[m_pos - 1] == u'\r' && m_pos - 1 > m_quoteAt;
        if (c == 0)
            m_nulSeen = true;
        else if (c == u'\r' || (c == u'\n' && !lineFeedOfCr))
            ++m_line;
        ++m_pos;
    }
    const bool tooLong = m_pos >= m_quoteAt + maxCell || m_pos >= m_start + maxRecord;
    if (!tooLong && !m_finishing)
        return false;
    if (tooLong || m_line > m_quoteLine) {
        rereadAsText();
        return true;
    }
    note(TextWarning::Code::RunawayQuote, m_quoteAt);
    finishCell();
    finishRecord();
    return true;
}

/// At a quote inside a quoted cell: doubled it is a quote, else it closes.
bool CsvReader::readQuoteSeen()
{
    if (m_pos + 1 >= m_buffer.size() && !m_finishing)
        return false;
    const QStringView all(m_buffer);
    if (m_pos + 1 < m_buffer.size() && m_buffer.at(m_pos + 1).unicode() == m_quote) {
        m_cell += all.sliced(m_segment, m_pos + 1 - m_segment);
        m_pos += 2;
        m_segment = m_pos;
        m_state = State::Quoted;
        return true;
    }
    m_cell += all.sliced(m_segment, m_pos - m_segment);
    ++m_pos;
    m_segment = m_pos;
    m_state = State::AfterQuote;
    return true;
}

/// After a closing quote. More text there is odd; where the cell spans lines, the opening quote was no quote:
/// a forgotten one swallows text up to the next cell that is really quoted.
bool CsvReader::readAfterQuote()
{
    const qsizetype limit = scanLimit(m_buffer.size());
    while (m_pos < limit) {
        const QChar c = m_buffer.at(m_pos);
        const bool ends = c.unicode() == m_delimiter || isLineEnd(c);
        if (ends)
            m_segment = m_pos; // blanks between quote and delimiter are not the cell's
        if (ends && endCellAt(c))
            return true;
        if (!isBlank(c)) {
            if (m_line > m_quoteLine) {
                rereadAsText();
                return true;
            }
            note(TextWarning::Code::StrayQuote, m_quoteAt);
            m_state = State::Bare;
            return true;
        }
        ++m_pos;
    }
    if (m_pos >= m_start + maxRecord) {
        m_state = State::Overflow;
        return true;
    }
    if (!m_finishing)
        return false;
    finishCell();
    finishRecord();
    return true;
}

/// The record again, its runaway quote now a letter like any other.
void CsvReader::rereadAsText()
{
    m_warnings.removeIf(
        [](const TextWarning &warning) { return warning.code != TextWarning::Code::RunawayQuote; });
    m_cellNoted = false;
    qsizetype shown = 0;
    while (shown < shownText && m_quoteAt + shown < m_pos && !isLineEnd(m_buffer.at(m_quoteAt + shown)))
        ++shown;
    m_warnings.append({m_quoteLine, int(m_record.cells.size()) + 1, TextWarning::Code::RunawayQuote,
                       m_buffer.sliced(m_quoteAt, shown)});
    m_literalQuotes.append(m_quoteAt - m_start);
    m_allQuotesLiteral = m_literalQuotes.size() >= maxRunaways;
    m_record.cells.clear();
    m_line = m_record.line;
    m_pos = m_start;
    m_state = State::CellStart;
}

/// A record beyond all measure: its text is dropped up to the line end.
bool CsvReader::skipOverflow()
{
    if (m_record.raw.isEmpty()) {
        finishCell();
        if (m_warnings.isEmpty() || m_warnings.last().code != TextWarning::Code::HugeCell)
            m_warnings.append({m_record.line, int(m_record.cells.size()), TextWarning::Code::HugeCell,
                               m_record.cells.last().left(shownText)});
        m_record.raw = m_buffer.sliced(m_start, m_pos - m_start);
    }
    while (!atEnd() && !isLineEnd(m_buffer.at(m_pos)))
        ++m_pos;
    if (atEnd() && !m_finishing) {
        m_start = m_pos;
        return false;
    }
    deliver();
    return true;
}

void CsvReader::finishCell()
{
    const QStringView rest = QStringView(m_buffer).sliced(m_segment, m_pos - m_segment);
    if (m_cell.isEmpty()) {
        addCell(rest.toString());
        return;
    }
    m_cell += rest;
    addCell(std::exchange(m_cell, {}));
}

void CsvReader::addCell(QString cell)
{
    const int column = int(m_record.cells.size()) + 1;
    if (m_nulSeen) {
        cell.remove(QChar(u'\0'));
        m_warnings.append({m_record.line, column, TextWarning::Code::NulRemoved, cell.left(shownText)});
    }
    if (cell.size() > maxCell) {
        const bool splits = cell.at(maxCell - 1).isHighSurrogate();
        cell.truncate(splits ? maxCell - 1 : maxCell);
        cell.squeeze();
        m_warnings.append({m_record.line, column, TextWarning::Code::HugeCell, cell.left(shownText)});
    }
    m_record.cells.append(std::move(cell));
    m_nulSeen = false;
}

void CsvReader::finishRecord()
{
    m_record.raw = m_buffer.sliced(m_start, m_pos - m_start);
    deliver();
}

void CsvReader::deliver()
{
    if (!atEnd())
        endLine();
    for (const TextWarning &warning : std::as_const(m_warnings))
        m_warn(warning);
    m_sink(std::exchange(m_record, {}));
    m_state = State::RecordStart;
}

/// Past a line end; the LF of a CRLF is passed over when it comes.
void CsvReader::endLine()
{
    m_afterCr = m_buffer.at(m_pos) == u'\r';
    ++m_pos;
    ++m_line;
}

void CsvReader::note(TextWarning::Code code, qsizetype from)
{
    if (std::exchange(m_cellNoted, true))
        return;
    qsizetype length = std::min(shownText, m_pos + 1 - from);
    length = std::min(length, m_buffer.size() - from);
    m_warnings.append({m_line, int(m_record.cells.size()) + 1, code, m_buffer.sliced(from, length)});
}

void CsvReader::resetRecord()
{
    m_start = m_pos;
    m_record = {};
    m_warnings.clear();
    m_literalQuotes.clear();
    m_allQuotesLiteral = false;
}

void CsvReader::compact()
{
    if (m_start == 0)
        return;
    m_buffer.remove(0, m_start);
    m_pos -= m_start;
    m_segment -= m_start;
    m_cellStart -= m_start;
    m_quoteAt -= m_start;
    m_start = 0;
}

} // namespace leadline
