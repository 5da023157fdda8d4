// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/inputfile.h"

#include <QtCore/QByteArrayView>

namespace leadline {

/// A file descriptor that is closed with its scope, unless it is handed on.
class Descriptor
{
public:
    explicit Descriptor(int number = -1)
        : m_number(number)
    {
    }
    ~Descriptor();
    Q_DISABLE_COPY_MOVE(Descriptor)

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] int release() { return std::exchange(m_number, -1); }

private:
    int m_number;
};

/// A new temporary file for this user only, which has no name any more; -1 where there can be none.
[[nodiscard]] int privateFile();
/// False: no space, or another fault of the disk.
[[nodiscard]] bool writeAll(int descriptor, QByteArrayView bytes);

/// Everything that comes out of a pipe, as a private file of at most `limit` bytes. Waits for a writer; ends
/// when the last one has closed its end. The descriptor that is returned is the caller's to close.
[[nodiscard]] Result<int> copyPipe(int pipe, qint64 limit, const ReadProgress &progress);

} // namespace leadline
