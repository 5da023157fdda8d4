// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csvreader.h"

#include <algorithm>
#include <utility>

namespace leadline {
namespace {

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

int firstLineOf(const CsvDialect &dialect)
{
    return dialect.headerLine > 0 ? dialect.headerLine : std::max(1, dialect.firstDataLine);
}

} // namespace

CsvReader::CsvReader(const CsvDialect &dialect, Sink sink, WarningSink warn)
    : m_scanner(dialect)
    , m_sink(std::move(sink))
    , m_warn(std::move(warn))
    , m_firstLine(firstLineOf(dialect))
{
}

void CsvReader::feed(QStringView text)
{
    m_buffer.remove(0, std::exchange(m_start, 0));
    m_buffer.append(text);
    if (m_buffer.size() >= m_enough)
        read(false);
}

void CsvReader::finish()
{
    read(true);
    m_buffer.clear();
    m_start = m_enough = 0;
}

/// All records that the buffer holds whole. A record that it cuts is scanned again from its start, but only
/// when twice as much of it is here: that keeps the work in proportion however small the pieces are.
void CsvReader::read(bool last)
{
    m_enough = 0;
    while (findRecord()) {
        const QStringView text = QStringView(m_buffer).sliced(m_start);
        const CsvScanner::End end = m_scanner.scan(text, m_line, last);
        if (end == CsvScanner::End::Cut) {
            m_enough = 2 * text.size();
            return;
        }
        deliver(end);
    }
}

/// Past everything that is no record. False: the text ends there.
bool CsvReader::findRecord()
{
    while (m_start < m_buffer.size()) {
        const QChar c = m_buffer.at(m_start);
        if (std::exchange(m_afterCr, false) && c == u'\n') {
            ++m_start;
        } else if (m_line < m_firstLine || m_overflow) {
            if (skipLine())
                m_overflow = false;
        } else if (isLineEnd(c)) {
            endLine(); // a blank line is no record
        } else {
            return true;
        }
    }
    return false;
}

/// False: its end is not here yet.
bool CsvReader::skipLine()
{
    while (m_start < m_buffer.size() && !isLineEnd(m_buffer.at(m_start)))
        ++m_start;
    if (m_start == m_buffer.size())
        return false;
    endLine();
    return true;
}

/// Past a line end; the LF of a CRLF is passed over when it comes.
void CsvReader::endLine()
{
    m_afterCr = m_buffer.at(m_start) == u'\r';
    ++m_start;
    ++m_line;
}

void CsvReader::deliver(CsvScanner::End end)
{
    for (const TextWarning &warning : m_scanner.warnings())
        m_warn(warning);
    const QStringView raw = QStringView(m_buffer).sliced(m_start, m_scanner.length());
    m_sink({m_line, 0, m_scanner.cells(), raw});
    if (m_scanner.expected() == 0)
        m_scanner.expect(m_scanner.cells().size()); // the header, or the first row, sets the measure
    m_start += raw.size();
    m_line = m_scanner.line();
    m_overflow = end == CsvScanner::End::Overflow;
    if (!m_overflow && m_start < m_buffer.size())
        endLine();
}

} // namespace leadline
