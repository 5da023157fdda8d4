// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csvdialect.h"

#include <QtCore/QStringView>
#include <vector>

namespace leadline {

/// A cell of a sample as it is written; the text of a quoted one is without its outer quotes.
struct SampleCell
{
    QStringView text;
    bool quoted = false;
};

/// The start of a text split by a dialect on trial. Views into the text, which must outlive it.
struct SampleTable
{
    std::vector<SampleCell> cells;  ///< of all rows, one after another
    std::vector<qsizetype> rowEnds; ///< index behind the last cell of each row
    qsizetype quotedCells = 0;      ///< those that open and close as they should
    qsizetype oddities = 0;         ///< text behind a closing quote, quotes that never close

    [[nodiscard]] qsizetype rows() const { return qsizetype(rowEnds.size()); }
    [[nodiscard]] qsizetype width(qsizetype row) const
    {
        return rowEnds[size_t(row)] - (row > 0 ? rowEnds[size_t(row - 1)] : 0);
    }
    [[nodiscard]] const SampleCell &cell(qsizetype row, qsizetype column) const
    {
        return cells[size_t((row > 0 ? rowEnds[size_t(row - 1)] : 0) + column)];
    }
};

/// Splits as CsvReader does, without copying a character. At most `maxRows` rows; blank lines are none. Where
/// the sample is not `complete` its last row is cut and left out, unless it is the only one.
[[nodiscard]] SampleTable splitSample(QStringView sample, const CsvDialect &dialect, bool complete,
                                      qsizetype maxRows);

} // namespace leadline
