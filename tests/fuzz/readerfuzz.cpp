// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a lead file, for libFuzzer: encoding, dialect, records, columns. Besides the sanitizers, these
// must hold: pieces of one byte give what the whole gives, no character is lost or made up, and what is
// written again reads again.
#include "core/formats/binarytext.h"
#include "core/formats/csvreader.h"
#include "core/formats/csvwriter.h"
#include "core/formats/encoding.h"
#include "core/formats/headermap.h"
#include "core/formats/leadjson.h"

#include <QtCore/QDebug>
#include <QtCore/QSet>
#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace leadline;

namespace {

constexpr qsizetype piecewise = 4096; ///< longer inputs are not fed byte by byte

void check(bool holds, const char *what)
{
    if (holds)
        return;
    qCritical("broken: %s", what);
    std::abort();
}

QString decoded(QByteArrayView bytes, Encoding encoding, qsizetype step)
{
    TextDecoder decoder(encoding);
    QString text;
    for (qsizetype at = 0; at < bytes.size(); at += step)
        text += decoder.decode(bytes.sliced(at, std::min(step, bytes.size() - at)));
    text += decoder.finish();
    return text;
}

struct Table
{
    QList<Record> records;
    QList<TextWarning> warnings;

    bool operator==(const Table &) const = default;
};

Table read(const QString &text, const CsvDialect &dialect, qsizetype step)
{
    Table table;
    CsvReader reader(
        dialect, [&table](const RecordView &record) { table.records.append(record.toRecord()); },
        [&table](const TextWarning &warning) { table.warnings.append(warning); });
    for (qsizetype at = 0; at < text.size(); at += step)
        reader.feed(QStringView(text).sliced(at, std::min(step, text.size() - at)));
    reader.finish();
    return table;
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// The records' own texts are the whole text, but for the line ends between them.
void checkRaw(const QString &text, const Table &table)
{
    qsizetype at = 0;
    const auto skipLineEnds = [&] {
        while (at < text.size() && isLineEnd(text[at]))
            ++at;
    };
    for (const Record &record : table.records) {
        skipLineEnds();
        check(QStringView(text).sliced(at).startsWith(record.raw), "a record's text follows the one before");
        at += record.raw.size();
    }
    skipLineEnds();
    check(at == text.size(), "all text belongs to a record");
}

/// Cells hold characters of their record only, in order and each once, and no NUL.
void checkCells(const Record &record)
{
    qsizetype at = 0;
    for (const QString &cell : record.cells) {
        for (const QChar c : cell) {
            check(!c.isNull(), "no NUL in a cell");
            at = record.raw.indexOf(c, at) + 1;
            check(at > 0, "each character of a cell comes from its record");
        }
    }
}

/// Written and read again, a table of rows of one width is the same.
void checkWriting(const Table &table)
{
    qsizetype width = 0;
    for (const Record &record : table.records)
        width = std::max(width, record.cells.size());
    for (const bool safe : {false, true}) {
        const CsvWriter writer(u',', safe);
        QString written;
        QList<QStringList> rows;
        for (const Record &record : table.records) {
            QStringList cells = record.cells;
            cells.resize(width);
            rows.append(cells);
            written += writer.record(cells);
        }
        const Table again = read(written, {}, written.size() + 1);
        check(again.records.size() == rows.size(), "as many records as were written");
        for (qsizetype row = 0; row < rows.size(); ++row) {
            QStringList cells = again.records[row].cells;
            if (safe)
                std::ranges::transform(cells, cells.begin(), [](const QString &cell) {
                    return CsvWriter::unguard(cell).toString();
                });
            check(cells == rows[row], "cells read as they were written");
        }
    }
}

void checkColumns(const Table &table)
{
    if (table.records.isEmpty())
        return;
    QList<QStringList> samples;
    for (const Record &record : table.records.mid(1, 50))
        samples.append(record.cells);
    const ColumnMap map = mapHeaders(table.records.first().cells, samples);
    check(map.size() == table.records.first().cells.size(), "a match for each column");
    QSet<LeadField> used;
    for (const ColumnMatch &match : map) {
        check(!match.field || !used.contains(*match.field), "no field is given twice");
        if (match.field)
            used.insert(*match.field);
    }
    for (const QStringList &cells : samples)
        (void)toIncomingLead(cells, map);
}

void checkTable(const QString &text, CsvDialect dialect)
{
    dialect.headerLine = 1;
    dialect.firstDataLine = 2;
    const Table table = read(text, dialect, text.size() + 1);
    if (text.size() <= piecewise)
        check(table == read(text, dialect, 1), "pieces of one character give what the whole gives");
    checkRaw(text, table);
    std::ranges::for_each(table.records, checkCells);
    checkWriting(table);
    checkColumns(table);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    const Encoding encoding = detectEncoding(bytes, true).first().encoding;
    const QString text = decoded(bytes, encoding, bytes.size() + 1);
    if (bytes.size() <= piecewise)
        check(text == decoded(bytes, encoding, 1), "pieces of one byte decode to what the whole does");
    (void)looksBinary(bytes, text);
    if (looksLikeJson(text))
        (void)readLeadJson(text);
    checkTable(text, detectDialect(text, true).first().dialect);
    checkTable(text, {});
    checkTable(text, {u';', u'"', u'\\', 1, 2});
    return 0;
}
