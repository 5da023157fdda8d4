// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <functional>
#include <memory>
#include <optional>

namespace leadline {

/// How far a file is read; returning false cancels. `bytesTotal` is 0 where nobody knows it.
using ReadProgress = std::function<bool(qint64 bytesDone, qint64 bytesTotal)>;

/// Bytes to read, whatever the path names, as often as wanted and from any thread: a file as it stands, a
/// pipe after it was copied once, the one file inside a zip. Copies are private temporary files without a
/// name, gone with the object. What is read is what was there at open(): a file that grows is not followed.
class InputFile
{
public:
    using Pointer = std::shared_ptr<const InputFile>;

    /// A copy from a pipe or a zip is never bigger.
    static constexpr qint64 maxCopy = 4LL << 30;

    /// Fails with Cancelled, or with FileNotReadable and a `detail`: "directory", "device", "socket",
    /// "too_large", "zip_encrypted", "zip_several_files", "zip_empty", "zip_nested", "zip_bad_name",
    /// "zip_too_large", "zip_damaged", or the system's message. An office document, which is a zip too,
    /// fails with NotLeads and "office_document".
    [[nodiscard]] static Result<Pointer> open(const QString &path, const ReadProgress &progress = {});

    ~InputFile();
    Q_DISABLE_COPY_MOVE(InputFile)

    [[nodiscard]] QString path() const { return m_path; }
    /// The name without its folders; of the file inside where the path names a zip.
    [[nodiscard]] QString displayName() const { return m_name; }
    [[nodiscard]] qint64 size() const { return m_size; }
    /// When its content was last changed; unset for a pipe.
    [[nodiscard]] std::optional<Instant> modified() const { return m_modified; }

    /// Up to `most` bytes at `offset`; fewer only at the end. Fails with FileNotReadable; `detail` is
    /// "truncated" where the file has become shorter than it was.
    [[nodiscard]] Result<QByteArray> read(qint64 offset, qint64 most) const;
    /// The SHA-256 of all of it. Fails as read() does.
    [[nodiscard]] Result<QByteArray> hash() const;
    /// The file was removed or replaced since open(); what was opened can still be read.
    [[nodiscard]] bool isGone() const;
    /// Somebody has written to the file since open().
    [[nodiscard]] bool hasChanged() const;

private:
    InputFile(const QString &path, int descriptor);
    bool measure();

    QString m_path;
    QString m_name;
    int m_descriptor;
    qint64 m_size = 0;
    qint64 m_changedNs = 0; ///< the file's own clock
    bool m_copy = false;    ///< nobody else can write to it
    std::optional<Instant> m_modified;
};

} // namespace leadline
