// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/inputcopy.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryFile>
#include <algorithm>
#include <errno.h>
#include <fcntl.h>
#include <sys/poll.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr qint64 chunkBytes = 256 * 1024;
constexpr int patience = 50; // ms between two looks at whether the user wants to wait any longer

} // namespace

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        ::close(m_number);
}

int privateFile()
{
    QTemporaryFile file(QDir::tempPath() + u"/leadline"_s); // exclusive, 0600; its name goes with the object
    return file.open() ? ::fcntl(file.handle(), F_DUPFD_CLOEXEC, 0) : -1;
}

bool writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno != EINTR)
            return false;
        bytes = bytes.sliced(std::max<ssize_t>(written, 0));
    }
    return true;
}

Result<int> copyPipe(int pipe, qint64 limit, const ReadProgress &progress)
{
    Descriptor copy(privateFile());
    if (copy.number() < 0)
        return fail(ErrorCode::FileNotReadable, {}, u"no_temporary_file"_s);
    QByteArray buffer(chunkBytes, Qt::Uninitialized);
    qint64 done = 0;
    while (true) {
        if (progress && !progress(done, 0))
            return fail(ErrorCode::Cancelled);
        pollfd waiting{pipe, POLLIN, 0};
        if (::poll(&waiting, 1, patience) < 0 && errno != EINTR)
            return fail(ErrorCode::FileNotReadable, {}, u"pipe"_s);
        if ((waiting.revents & POLLIN) == 0) {
            if (waiting.revents != 0) // the last writer has gone
                return copy.release();
            continue;
        }
        const ssize_t got = ::read(pipe, buffer.data(), size_t(buffer.size()));
        if (got == 0)
            return copy.release();
        if (got < 0 && errno != EAGAIN && errno != EINTR)
            return fail(ErrorCode::FileNotReadable, {}, u"pipe"_s);
        done += std::max<ssize_t>(got, 0);
        if (done > limit)
            return fail(ErrorCode::FileNotReadable, {}, u"too_large"_s);
        if (got > 0 && !writeAll(copy.number(), QByteArrayView(buffer).first(got)))
            return fail(ErrorCode::FileNotReadable, {}, u"no_temporary_file"_s);
    }
}

} // namespace leadline
