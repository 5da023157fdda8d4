// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/zipcontent.h"

#include "core/formats/inputcopy.h"

#include <algorithm>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr qint64 chunkBytes = 256 * 1024;
constexpr qint64 mostEntries = 1000; // a zip of one file has no use for more, folders included
constexpr qint64 harmless = 64LL << 20;
constexpr qint64 mostRatio = 200; // tables pack to a tenth or a twentieth; deflate can do a thousandth

tl::unexpected<Error> refuse(const QString &detail)
{
    return fail(ErrorCode::FileNotReadable, {}, detail);
}

/// The number of entries by the record at the end of the zip, before a library makes room for them;
/// -1: there is no such record.
qint64 entriesOf(int descriptor)
{
    constexpr qint64 recordSize = 22;
    const qint64 size = ::lseek(descriptor, 0, SEEK_END);
    QByteArray tail(std::min<qint64>(size, recordSize + 65535),
                    Qt::Uninitialized); // with the longest comment
    if (::pread(descriptor, tail.data(), size_t(tail.size()), size - tail.size()) != tail.size())
        return -1;
    const qsizetype at = tail.lastIndexOf("PK\x05\x06");
    if (at < 0 || at + recordSize > tail.size())
        return -1;
    return quint8(tail[at + 10]) | quint8(tail[at + 11]) << 8; // 65535 in a zip64
}

/// Names are shown only; but one that wants out of its folder belongs to no honest zip.
bool isBadName(const QString &name)
{
    const QStringList parts = QString(name).replace(u'\\', u'/').split(u'/');
    const bool drive = name.size() > 1 && name[1] == u':';
    return name.isEmpty() || parts.first().isEmpty() || drive || parts.contains(u".."_s);
}

bool isLink(zip_t *archive, zip_uint64_t index)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    if (zip_file_get_external_attributes(archive, index, 0, &system, &attributes) != 0)
        return false;
    return system == ZIP_OPSYS_UNIX && S_ISLNK(attributes >> 16);
}

struct Closer
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

struct Entry
{
    zip_uint64_t index = 0;
    QString name;
    qint64 size = 0;
};

Status checkEntry(const zip_stat_t &stat, qint64 limit)
{
    constexpr zip_uint64_t needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_ENCRYPTION_METHOD;
    if ((stat.valid & needed) != needed)
        return refuse(u"zip_damaged"_s);
    if (stat.encryption_method != ZIP_EM_NONE)
        return refuse(u"zip_encrypted"_s);
    const auto size = stat.size;
    const auto packed = std::max<zip_uint64_t>(stat.comp_size, 1);
    if (size > zip_uint64_t(limit) || (size > harmless && size / packed > mostRatio))
        return refuse(u"zip_too_large"_s);
    return {};
}

Result<Entry> onlyEntry(zip_t *archive, qint64 limit)
{
    std::optional<Entry> only;
    const zip_int64_t entries = zip_get_num_entries(archive, 0);
    for (zip_int64_t i = 0; i < entries; ++i) {
        const auto index = zip_uint64_t(i);
        zip_stat_t stat;
        if (zip_stat_index(archive, index, 0, &stat) != 0 || (stat.valid & ZIP_STAT_NAME) == 0)
            return refuse(u"zip_damaged"_s);
        const QString name = QString::fromUtf8(stat.name);
        if (name == u"[Content_Types].xml" || name == u"META-INF/manifest.xml")
            return fail(ErrorCode::NotLeads, {}, u"office_document"_s);
        if (isBadName(name) || isLink(archive, index))
            return refuse(u"zip_bad_name"_s);
        if (name.endsWith(u'/') || name.startsWith(u"__MACOSX/"))
            continue;
        if (only)
            return refuse(u"zip_several_files"_s);
        if (const Status good = checkEntry(stat, limit); !good)
            return tl::unexpected(good.error());
        only = Entry{index, name, qint64(stat.size)};
    }
    if (!only)
        return refuse(u"zip_empty"_s);
    return *only;
}

Result<int> unpack(zip_t *archive, const Entry &entry, const ReadProgress &progress)
{
    const std::unique_ptr<zip_file_t, Closer> file(zip_fopen_index(archive, entry.index, 0));
    if (!file)
        return refuse(u"zip_damaged"_s);
    Descriptor copy(privateFile());
    if (copy.number() < 0)
        return refuse(u"no_temporary_file"_s);
    QByteArray buffer(chunkBytes, Qt::Uninitialized);
    qint64 done = 0;
    while (true) {
        if (progress && !progress(done, entry.size))
            return fail(ErrorCode::Cancelled);
        const zip_int64_t got = zip_fread(file.get(), buffer.data(), zip_uint64_t(buffer.size()));
        if (got == 0)
            break;
        done += got;
        if (got < 0 || done > entry.size)
            return refuse(u"zip_damaged"_s);
        if (!writeAll(copy.number(), QByteArrayView(buffer).first(got)))
            return refuse(u"no_temporary_file"_s);
    }
    if (done != entry.size)
        return refuse(u"zip_damaged"_s);
    return copy.release();
}

} // namespace

bool isZip(int descriptor)
{
    char start[4] = {};
    const QByteArrayView bytes(start, 4);
    return ::pread(descriptor, start, 4, 0) == 4 && (bytes == "PK\x03\x04" || bytes == "PK\x05\x06");
}

Result<int> unpackZip(int descriptor, QString &name, qint64 limit, const ReadProgress &progress)
{
    const qint64 entries = entriesOf(descriptor);
    if (entries < 0)
        return refuse(u"zip_damaged"_s);
    if (entries > mostEntries)
        return refuse(u"zip_several_files"_s);
    const int own = ::dup(descriptor); // the archive closes what it is given
    int error = 0;
    ::lseek(own, 0, SEEK_SET);
    const std::unique_ptr<zip_t, Closer> archive(zip_fdopen(own, 0, &error));
    if (!archive) {
        ::close(own);
        return refuse(u"zip_damaged"_s);
    }
    const auto entry = onlyEntry(archive.get(), limit);
    if (!entry)
        return tl::unexpected(entry.error());
    name = entry->name.section(u'/', -1);
    return unpack(archive.get(), *entry, progress);
}

} // namespace leadline
