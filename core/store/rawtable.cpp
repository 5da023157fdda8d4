// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rawtable.h"

#include <zstd.h>

#include <limits>
#include <new>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr int quick = 1; // a quarter of the size already; higher levels gain little and take far longer

/// Empty where the frame is damaged.
QByteArray unpacked(const QByteArray &packed)
{
    const auto size = ZSTD_getFrameContentSize(packed.constData(), static_cast<size_t>(packed.size()));
    if (size > static_cast<quint64>(std::numeric_limits<int>::max())) // also what stands for errors
        return {};
    QByteArray rows(static_cast<qsizetype>(size), Qt::Uninitialized);
    const size_t read =
        ZSTD_decompress(rows.data(), size, packed.constData(), static_cast<size_t>(packed.size()));
    return read == size ? rows : QByteArray();
}

/// The number at the beginning of `rows`, taken out of it with the blank behind it; -1 where there is none.
qint64 takeNumber(QByteArrayView &rows)
{
    const qsizetype blank = rows.indexOf(' ');
    if (blank < 0)
        return -1;
    bool isNumber = false;
    const qint64 number = rows.first(blank).toLongLong(&isNumber);
    rows = rows.sliced(blank + 1);
    return isNumber ? number : -1;
}

/// Calls `each` with number, line and text of one row after another, while it wants more.
template <typename Each>
void forEachRow(const QByteArray &packed, Each each)
{
    const QByteArray unpackedRows = unpacked(packed);
    QByteArrayView rows(unpackedRows);
    while (!rows.isEmpty()) {
        const qint64 number = takeNumber(rows);
        const qint64 line = takeNumber(rows);
        const qint64 size = takeNumber(rows);
        if (size < 0 || size > rows.size() || !each(number, static_cast<int>(line), rows.first(size)))
            return;
        rows = rows.sliced(size);
    }
}

} // namespace

RawBlock upTo(const RawBlock &block, qint64 lastRow)
{
    RawPacker kept;
    forEachRow(block.packed, [&](qint64 number, int line, QByteArrayView text) {
        if (number <= lastRow)
            kept.add(number, line, QString::fromUtf8(text));
        return number < lastRow;
    });
    return kept.take();
}

struct RawPacker::Compressor
{
    ZSTD_CCtx *context = ZSTD_createCCtx();

    Compressor()
    {
        if (!context)
            throw std::bad_alloc();
    }
    ~Compressor() { ZSTD_freeCCtx(context); }
    Q_DISABLE_COPY_MOVE(Compressor)
};

RawPacker::RawPacker()
    : m_compressor(std::make_unique<Compressor>())
{
}

RawPacker::~RawPacker() = default;

void RawPacker::add(qint64 row, int line, QStringView text)
{
    if (m_rows.isEmpty())
        m_firstRow = row;
    const QByteArray utf8 = text.toUtf8();
    m_rows += QByteArray::number(row) + ' ' + QByteArray::number(line) + ' ' +
              QByteArray::number(utf8.size()) + ' ';
    m_rows += utf8;
}

RawBlock RawPacker::take()
{
    const auto size = static_cast<size_t>(m_rows.size());
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(size)), Qt::Uninitialized);
    // Room as much as it may take, and the memory is there: nothing is left that could fail.
    const size_t used =
        ZSTD_compressCCtx(m_compressor->context, packed.data(), static_cast<size_t>(packed.size()),
                          m_rows.constData(), size, quick);
    if (ZSTD_isError(used) != 0)
        throw std::bad_alloc();
    packed.resize(static_cast<qsizetype>(used));
    packed.squeeze();
    m_rows.resize(0); // keeps its memory
    return {m_firstRow, packed};
}

void RawTable::insert(ImportId import, const RawBlock &block)
{
    m_database.run("INSERT INTO raw_rows (import_id, first_row, packed) VALUES (?1, ?2, ?3)", import,
                   block.firstRow, Blob{block.packed});
}

std::optional<RawTable::Row> RawTable::row(ImportId import, qint64 row)
{
    Statement block = m_database.query("SELECT packed FROM raw_rows WHERE import_id = ?1 AND first_row <= ?2"
                                       " ORDER BY first_row DESC LIMIT 1",
                                       import, row);
    if (!block.next())
        return std::nullopt;
    std::optional<Row> found;
    forEachRow(block.blob(0), [&](qint64 number, int line, QByteArrayView text) {
        if (number == row)
            found = {import, line, QString::fromUtf8(text)};
        return number < row;
    });
    return found;
}

QList<RawTable::Row> RawTable::ofLead(LeadId lead)
{
    QList<Row> rows;
    Statement touch =
        m_database.query("SELECT import_id, row FROM touch WHERE lead_id = ?1 ORDER BY received, id", lead);
    while (touch.next()) {
        if (auto found = row(touch.id<ImportId>(0), touch.integer(1)))
            rows.append(*std::move(found));
    }
    return rows;
}

} // namespace leadline
