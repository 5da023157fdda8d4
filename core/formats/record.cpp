// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/record.h"

namespace leadline {

Record RecordView::toRecord() const
{
    Record record{line, row, {}, raw.toString()};
    record.cells.reserve(qsizetype(cells.size()));
    for (const QStringView cell : cells)
        record.cells.append(cell.toString());
    return record;
}

} // namespace leadline
