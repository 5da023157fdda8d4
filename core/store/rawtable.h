// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/store/database.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <memory>
#include <optional>

namespace leadline {

/// Some rows of one file as they arrived, one after another, packed together: alone, they are half of a
/// store.
struct RawBlock
{
    qint64 firstRow = 0; ///< of the data rows, from 1
    QByteArray packed;   ///< a Zstandard frame; see RawPacker
};

/// Packs rows on their way to the store. Inside a frame each row is its number, its line, its length in bytes
/// (all three decimal, with a blank after each) and its text in UTF-8, so that any `zstd -d` shows them. Any
/// thread, one at a time.
class RawPacker
{
public:
    RawPacker();
    ~RawPacker();
    Q_DISABLE_COPY_MOVE(RawPacker)

    void add(qint64 row, int line, QStringView text);
    [[nodiscard]] qsizetype size() const { return m_rows.size(); } ///< bytes added since the last block
    [[nodiscard]] RawBlock take();

private:
    struct Compressor;
    std::unique_ptr<Compressor> m_compressor;
    qint64 m_firstRow = 0;
    QByteArray m_rows;
};

/// The rows of a block that are not behind this one.
[[nodiscard]] RawBlock upTo(const RawBlock &block, qint64 lastRow);

/// What arrived, untouched, whatever became of it. Throws StoreError.
class RawTable
{
public:
    explicit RawTable(Database &database)
        : m_database(database)
    {
    }

    void insert(ImportId import, const RawBlock &block);

    struct Row
    {
        ImportId import;
        int line = 0; ///< where it starts in its file, from 1
        QString text;
    };
    [[nodiscard]] std::optional<Row> row(ImportId import, qint64 row);
    /// Those that the touches of a lead came with, oldest first.
    [[nodiscard]] QList<Row> ofLead(LeadId lead);

private:
    Database &m_database;
};

} // namespace leadline
