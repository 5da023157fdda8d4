// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/rowstream.h"

#include <utility>

namespace leadline {
namespace {

constexpr size_t rowsInBatch = 256;
constexpr size_t batchesAhead = 16;

} // namespace

RowStream::RowStream(const ImportPlan &plan, InputFile::Pointer input, Instant now, ImportProgress *progress)
    : m_plan(plan)
    , m_input(std::move(input))
    , m_queue(batchesAhead)
{
    m_thread = std::jthread([this, now, progress] { read(RowReader(m_plan, now), progress); });
}

RowStream::~RowStream()
{
    m_stopped = true;
    m_queue.close();
}

void RowStream::take(IncomingRow &&row)
{
    row.warnings = std::exchange(m_warnings, {});
    m_batch.push_back(std::move(row));
    if (m_batch.size() == rowsInBatch) {
        m_queue.push(std::exchange(m_batch, {}));
        m_batch.reserve(rowsInBatch);
    }
}

void RowStream::read(RowReader reader, ImportProgress *progress)
{
    const auto summary = readRecords(
        *m_input, m_plan.format, [](const QStringList &) {},
        [&](const RecordView &record) { take(reader.read(record)); },
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
    else if (!m_batch.empty())
        m_queue.push(std::move(m_batch));
    m_queue.close();
}

Result<std::vector<IncomingRow>> RowStream::next()
{
    if (auto batch = m_queue.pop())
        return *std::move(batch);
    m_thread.join(); // from here on the reader's members are ours
    if (m_fault)
        return tl::unexpected(*m_fault);
    return {};
}

} // namespace leadline
