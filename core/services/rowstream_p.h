// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/boundedqueue.h"
#include "core/services/incomingrow.h"
#include "core/store/rawtable.h"

#include <thread>
#include <vector>

namespace leadline {

/// The rows of a plan's file, read and understood on a thread of their own while the caller works on those
/// before. A few thousand of them are in memory at a time.
class RowStream
{
public:
    /// `plan` must outlive the stream. Bytes are counted in `progress`, whose `cancel` ends the reading.
    RowStream(const ImportPlan &plan, InputFile::Pointer input, RowReader &&reader, ImportProgress *progress);
    ~RowStream(); ///< whatever was not taken is given up
    Q_DISABLE_COPY_MOVE(RowStream)

    struct Batch
    {
        std::vector<IncomingRow> rows;
        RawBlock raw; ///< of all of them; in a dry run none
    };
    /// Puts the next rows into `batch`, in the order of the file; false at its end. Takes what was in `batch`
    /// back to the thread that made it, which frees its memory without waiting for this one. Fails with
    /// FileNotReadable or Cancelled.
    [[nodiscard]] Result<bool> next(Batch &batch);
    /// After the end: what the text reader had to say after the last row.
    [[nodiscard]] const QList<TextWarning> &lastWarnings() const { return m_warnings; }

private:
    void read(ImportProgress *progress);
    void take(const RecordView &record);
    void deliver();

    const ImportPlan &m_plan;
    InputFile::Pointer m_input;
    RowReader m_reader;
    BoundedQueue<Batch> m_queue;
    BoundedQueue<Batch> m_spent;
    Batch m_batch;                      ///< the reader's
    size_t m_used = 0;                  ///< the reader's: rows in it; those behind were spent
    RawPacker m_raw;                    ///< the reader's
    QList<TextWarning> m_warnings;      ///< the reader's: found since its last row
    std::optional<Error> m_fault;       ///< the reader's, until it has ended
    std::atomic<bool> m_stopped{false}; ///< nobody takes any more
    std::jthread m_thread;
};

} // namespace leadline
