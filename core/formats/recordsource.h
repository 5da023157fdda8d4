// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/csvdialect.h"
#include "core/formats/csvreader.h"
#include "core/formats/encoding.h"
#include "core/formats/inputfile.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>
#include <atomic>
#include <functional>

namespace leadline {

/// How a file is to be read: what was found, or what the user said instead.
struct FileFormat
{
    enum class Kind { Delimited, Json };
    Kind kind = Kind::Delimited;
    Encoding encoding = Encoding::Utf8;
    bool bom = false;
    double encodingConfidence = 1.0;
    CsvDialect dialect;
    double dialectConfidence = 1.0;

    bool operator==(const FileFormat &) const = default;
};

struct FormatFinding
{
    FileFormat format;
    QList<EncodingGuess> encodings;
    QList<DialectGuess> dialects;
};

/// What the file's first 64 KiB say. `encoding` given: only the dialect is looked for. Fails with
/// FileNotReadable; with NotLeads and the detail "binary" for what is no text.
[[nodiscard]] Result<FormatFinding> findFormat(const InputFile &file, std::optional<Encoding> encoding = {});
/// The same for a path. A pipe can be read once only: open an InputFile where more is to come.
[[nodiscard]] Result<FormatFinding> findFormat(const QString &path, std::optional<Encoding> encoding = {});

struct ReadSummary
{
    QStringList header; ///< empty where the format says that there is none
    qint64 records = 0; ///< data records delivered
    qint64 bytes = 0;
    QByteArray sha256; ///< of the file as it was read
};

struct ReadOptions
{
    bool hash = true; ///< false: `sha256` stays empty, for a file that was hashed before
};

/// Streams a file's data records to `row`, in order, with bounded memory (JSON arrays excepted). The header
/// comes first, through `header`. What `row` is given is valid until it returns. Cells hold no NUL. Fails
/// with FileNotReadable (the detail of a file that was cut meanwhile is "truncated at line N", of one that
/// was removed before "vanished") or Cancelled.
[[nodiscard]] Result<ReadSummary> readRecords(const InputFile &file, const FileFormat &format,
                                              const std::function<void(const QStringList &)> &header,
                                              const std::function<void(const RecordView &)> &row,
                                              const std::function<void(const TextWarning &)> &warn,
                                              const ReadProgress &progress = {},
                                              const ReadOptions &options = {});
/// The same for a path.
[[nodiscard]] Result<ReadSummary> readRecords(const QString &path, const FileFormat &format,
                                              const std::function<void(const QStringList &)> &header,
                                              const std::function<void(const RecordView &)> &row,
                                              const std::function<void(const TextWarning &)> &warn,
                                              const ReadProgress &progress = {},
                                              const ReadOptions &options = {});

} // namespace leadline
