// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csvdialect.h"
#include "core/formats/csvscanner.h"
#include "core/formats/record.h"
#include "core/formats/textwarning.h"

#include <QtCore/QString>
#include <QtCore/QStringView>
#include <functional>

namespace leadline {

/// Delimited text to records, in pieces of any size (RFC 4180 and its common breakages). Blank lines are no
/// records. Feeding the text byte by byte or whole gives the same records and warnings.
class CsvReader
{
public:
    using Sink = std::function<void(const RecordView &)>;
    using WarningSink = std::function<void(const TextWarning &)>;

    static constexpr qsizetype maxCell = CsvScanner::maxCell;
    static constexpr qsizetype maxRecord = CsvScanner::maxRecord;

    CsvReader(const CsvDialect &dialect, Sink sink, WarningSink warn);

    /// Delivers the records that are whole; one that has come in many pieces may wait for some more text.
    /// `line` counts from 1 with the first text fed. Lines above the dialect's header line (or first data
    /// line, without a header) are passed over unread.
    void feed(QStringView text);
    /// The end of the input: delivers the last record, and reads again what a runaway quote had swallowed.
    void finish();

private:
    void read(bool last);
    bool findRecord();
    bool skipLine();
    void endLine();
    void deliver(CsvScanner::End end);

    CsvScanner m_scanner;
    Sink m_sink;
    WarningSink m_warn;
    int m_firstLine;

    QString m_buffer;
    qsizetype m_start = 0;   ///< of what is not delivered yet
    qsizetype m_enough = 0;  ///< how much of it is worth another scan
    int m_line = 1;          ///< at m_start
    bool m_afterCr = false;  ///< a LF here belongs to the line end before
    bool m_overflow = false; ///< in the rest of a record that was too long
};

} // namespace leadline
