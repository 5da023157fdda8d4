// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/rowstream_p.h"

#include <utility>

namespace leadline {
namespace {

constexpr size_t rowsInBatch = 256;
constexpr qsizetype bytesInBatch = 1024 * 1024; // rows may be very long
constexpr size_t batchesAhead = 4;

} // namespace

RowStream::RowStream(const ImportPlan &plan, InputFile::Pointer input, RowReader &&reader,
                     ImportProgress *progress)
    : m_plan(plan)
    , m_input(std::move(input))
    , m_reader(std::move(reader))
    , m_queue(batchesAhead)
    , m_spent(2 * batchesAhead)
{
    m_thread = std::jthread([this, progress] { read(progress); });
}

RowStream::~RowStream()
{
    m_stopped = true;
    m_queue.close();
    m_spent.close();
}

void RowStream::take(const RecordView &record)
{
    // In the place of one that was spent, whose memory is freed just when this one asks for some.
    if (m_used == m_batch.rows.size())
        m_batch.rows.emplace_back();
    IncomingRow &row = m_batch.rows[m_used++];
    row = m_reader.read(record);
    row.warnings = std::exchange(m_warnings, {});
    if (m_reader.purpose() == RowReader::Purpose::Store)
        m_raw.add(record.row, record.line, record.raw);
    if (m_used >= rowsInBatch || m_raw.size() >= bytesInBatch)
        deliver();
}

void RowStream::deliver()
{
    if (m_raw.size() > 0)
        m_batch.raw = m_raw.take();
    m_batch.rows.resize(std::exchange(m_used, 0));
    m_queue.push(std::move(m_batch));
    m_batch = m_spent.take().value_or(Batch());
    m_batch.rows.reserve(rowsInBatch);
}

void RowStream::read(ImportProgress *progress)
{
    const auto summary = readRecords(
        *m_input, m_plan.format, [](const QStringList &) {}, [&](const RecordView &record) { take(record); },
        [&](const TextWarning &warning) { m_warnings.append(warning); },
        [&](qint64 done, qint64 total) {
            if (!progress)
                return !m_stopped.load();
            progress->bytes = done;
            progress->bytesTotal = total;
            return !m_stopped.load() && !progress->cancel.load();
        },
        {.hash = false});
    if (!summary)
        m_fault = summary.error();
    else if (m_used > 0)
        deliver();
    m_queue.close();
}

Result<bool> RowStream::next(Batch &batch)
{
    auto read = m_queue.pop();
    if (read) {
        m_spent.push(std::exchange(batch, *std::move(read)));
        return true;
    }
    m_thread.join(); // from here on the reader's members are ours
    if (m_fault)
        return tl::unexpected(*m_fault);
    return false;
}

} // namespace leadline
