// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/samplecells.h"

namespace leadline {
namespace {

constexpr qsizetype longestQuoted = 16 * 1024; // a cell over this has lost its closing quote
constexpr int mostRunaways = 8;                // then the quote is no quote

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

class Splitter
{
public:
    Splitter(QStringView sample, const CsvDialect &dialect)
        : m_sample(sample)
        , m_dialect(dialect)
    {
    }

    SampleTable run(bool complete, qsizetype maxRows)
    {
        bool cut = false;
        while (m_at < m_sample.size() && m_table.rows() < maxRows) {
            if (isLineEnd(m_sample[m_at])) {
                ++m_at;
                continue;
            }
            readRow();
            cut = m_at >= m_sample.size();
        }
        if (cut && !complete && m_table.rows() > 1)
            dropLastRow();
        return std::move(m_table);
    }

private:
    void readRow()
    {
        do {
            if (!readQuoted())
                readBare();
        } while (takeDelimiter());
        m_table.rowEnds.push_back(qsizetype(m_table.cells.size()));
    }

    bool takeDelimiter()
    {
        if (m_at >= m_sample.size() || m_sample[m_at] != m_dialect.delimiter)
            return false;
        ++m_at;
        return true;
    }

    qsizetype cellEnd(qsizetype from) const
    {
        while (from < m_sample.size() && m_sample[from] != m_dialect.delimiter && !isLineEnd(m_sample[from]))
            ++from;
        return from;
    }

    void readBare()
    {
        const qsizetype end = cellEnd(m_at);
        m_table.cells.push_back({m_sample.sliced(m_at, end - m_at), false});
        m_at = end;
    }

    /// The quote that closes the cell opened before `from`; -1: there is none.
    qsizetype closingQuote(qsizetype from) const
    {
        const bool doubled = m_dialect.escape == m_dialect.quote;
        const qsizetype limit = std::min(m_sample.size(), from + longestQuoted);
        for (qsizetype at = from; at < limit; ++at) {
            const QChar c = m_sample[at];
            if (c == m_dialect.quote) {
                if (!doubled || at + 1 >= m_sample.size() || m_sample[at + 1] != m_dialect.quote)
                    return at;
                ++at;
            } else if (!doubled && c == m_dialect.escape) {
                ++at;
            }
        }
        return -1;
    }

    bool readQuoted()
    {
        if (m_dialect.quote.isNull() || m_at >= m_sample.size() || m_sample[m_at] != m_dialect.quote ||
            m_runaways > mostRunaways)
            return false;
        const qsizetype close = closingQuote(m_at + 1);
        if (close < 0) {
            ++m_table.oddities;
            ++m_runaways;
            return false;
        }
        const qsizetype end = cellEnd(close + 1);
        const bool stray = !m_sample.sliced(close + 1, end - close - 1).trimmed().isEmpty();
        m_table.oddities += stray;
        m_table.quotedCells += !stray;
        m_table.cells.push_back({m_sample.sliced(m_at + 1, close - m_at - 1), !stray});
        m_at = end;
        return true;
    }

    void dropLastRow()
    {
        m_table.rowEnds.pop_back();
        m_table.cells.resize(size_t(m_table.rowEnds.back()));
    }

    QStringView m_sample;
    const CsvDialect &m_dialect;
    SampleTable m_table;
    qsizetype m_at = 0;
    int m_runaways = 0;
};

} // namespace

SampleTable splitSample(QStringView sample, const CsvDialect &dialect, bool complete, qsizetype maxRows)
{
    return Splitter(sample, dialect).run(complete, maxRows);
}

} // namespace leadline
