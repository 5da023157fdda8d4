// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/encodingdifference.h"

#include "core/formats/csvreader.h"

#include <QtCore/QSet>

namespace leadline {
namespace {

QList<Record> recordsOf(QByteArrayView sample, Encoding encoding, const CsvDialect &dialect)
{
    TextDecoder decoder(encoding);
    QList<Record> records;
    CsvReader reader(
        dialect, [&records](const RecordView &record) { records.append(record.toRecord()); },
        [](const TextWarning &) {});
    reader.feed(decoder.decode(sample));
    reader.finish();
    return records;
}

} // namespace

QList<EncodingDifference> differingCells(QByteArrayView sample, Encoding a, Encoding b,
                                         const CsvDialect &dialect, qsizetype most)
{
    const QList<Record> recordsA = recordsOf(sample, a, dialect);
    const QList<Record> recordsB = recordsOf(sample, b, dialect);
    QList<EncodingDifference> differences;
    QSet<QString> seen;
    for (qsizetype row = 0; row < std::min(recordsA.size(), recordsB.size()); ++row) {
        const QStringList &cellsA = recordsA[row].cells;
        const QStringList &cellsB = recordsB[row].cells;
        for (qsizetype column = 0; column < std::min(cellsA.size(), cellsB.size()); ++column) {
            if (differences.size() >= most)
                return differences;
            if (cellsA[column] == cellsB[column] || seen.contains(cellsA[column]))
                continue;
            seen.insert(cellsA[column]);
            differences.append({recordsA[row].line, int(column) + 1, cellsA[column], cellsB[column]});
        }
    }
    return differences;
}

} // namespace leadline
