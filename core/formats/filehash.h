// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <memory>

namespace leadline {

/// The SHA-256 of a file, in pieces. With the processor's own instructions where it has them: a hash must
/// not take longer than the reading.
class FileHash
{
public:
    FileHash();
    ~FileHash();
    Q_DISABLE_COPY_MOVE(FileHash)

    void add(QByteArrayView bytes);
    /// To be asked once, at the end.
    [[nodiscard]] QByteArray result();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace leadline
