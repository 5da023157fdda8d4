// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/inputfile.h"

#include "core/formats/filehash.h"
#include "core/formats/inputcopy.h"
#include "core/formats/zipcontent.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr qint64 hashedAtOnce = 256 * 1024;
qint64 nanoseconds(const timespec &time)
{
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

QString systemMessage(int error)
{
    return QString::fromStdString(std::generic_category().message(error));
}

/// Why nothing is to be read from what `mode` says it is; empty for files and pipes.
QString unreadableKind(mode_t mode)
{
    if (S_ISDIR(mode))
        return u"directory"_s;
    if (S_ISSOCK(mode))
        return u"socket"_s;
    return S_ISREG(mode) || S_ISFIFO(mode) ? QString() : u"device"_s;
}

} // namespace

InputFile::InputFile(const QString &path, int descriptor)
    : m_path(path)
    , m_name(QFileInfo(path).fileName())
    , m_descriptor(descriptor)
{
}

InputFile::~InputFile()
{
    ::close(m_descriptor);
}

Result<InputFile::Pointer> InputFile::open(const QString &path, const ReadProgress &progress)
{
    const auto unreadable = [&path](const QString &detail) {
        return fail(ErrorCode::FileNotReadable, path, detail);
    };
    // A pipe that nobody writes to yet must not hold us here, nor a device do something on being opened.
    const QByteArray name = QFile::encodeName(path);
    struct stat state = {};
    if (::stat(name.constData(), &state) != 0)
        return unreadable(systemMessage(errno));
    if (const QString kind = unreadableKind(state.st_mode); !kind.isEmpty())
        return unreadable(kind);
    const int descriptor = ::open(name.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0)
        return unreadable(systemMessage(errno));
    const std::shared_ptr<InputFile> file(new InputFile(path, descriptor));
    if (::fstat(descriptor, &state) != 0 || !unreadableKind(state.st_mode).isEmpty())
        return unreadable(unreadableKind(state.st_mode));

    const auto replaceBy = [&file](Result<int> copy) -> Status {
        if (!copy)
            return fail(copy.error().code, file->m_path, copy.error().detail);
        ::close(std::exchange(file->m_descriptor, *copy));
        file->m_copy = true;
        return {};
    };
    if (S_ISFIFO(state.st_mode)) {
        if (const Status copied = replaceBy(copyPipe(file->m_descriptor, maxCopy, progress)); !copied)
            return tl::unexpected(copied.error());
    } else {
        file->m_modified = instantFromMs(nanoseconds(state.st_mtim) / 1'000'000);
    }
    if (!file->measure())
        return unreadable(systemMessage(errno));
    if (isZip(file->m_descriptor)) {
        if (const Status unpacked = replaceBy(unpackZip(file->m_descriptor, file->m_name, maxCopy, progress));
            !unpacked)
            return tl::unexpected(unpacked.error());
        if (!file->measure())
            return unreadable(systemMessage(errno));
        if (isZip(file->m_descriptor))
            return unreadable(u"zip_nested"_s);
    }
    return Pointer(file);
}

bool InputFile::measure()
{
    struct stat state = {};
    if (::fstat(m_descriptor, &state) != 0)
        return false;
    m_size = state.st_size;
    m_changedNs = nanoseconds(state.st_mtim);
    return true;
}

Result<QByteArray> InputFile::read(qint64 offset, qint64 most) const
{
    QByteArray bytes(std::clamp<qint64>(m_size - offset, 0, most), Qt::Uninitialized);
    qint64 done = 0;
    while (done < bytes.size()) {
        const ssize_t got =
            ::pread(m_descriptor, bytes.data() + done, size_t(bytes.size() - done), offset + done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(ErrorCode::FileNotReadable, m_path, systemMessage(errno));
        if (got == 0)
            return fail(ErrorCode::FileNotReadable, m_path, u"truncated"_s);
        done += got;
    }
    return bytes;
}

Result<QByteArray> InputFile::hash() const
{
    FileHash hash;
    for (qint64 at = 0; at < m_size;) {
        const auto bytes = read(at, hashedAtOnce);
        if (!bytes)
            return tl::unexpected(bytes.error());
        hash.add(*bytes);
        at += bytes->size();
    }
    return hash.result();
}

bool InputFile::isGone() const
{
    struct stat state = {};
    return !m_copy && ::fstat(m_descriptor, &state) == 0 && state.st_nlink == 0;
}

bool InputFile::hasChanged() const
{
    if (m_copy)
        return false;
    struct stat state = {};
    return ::fstat(m_descriptor, &state) != 0 || state.st_size != m_size ||
           nanoseconds(state.st_mtim) != m_changedNs;
}

} // namespace leadline
