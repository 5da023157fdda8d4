// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/filehash.h"

#include <openssl/evp.h>

namespace leadline {

struct FileHash::Private
{
    struct Free
    {
        void operator()(EVP_MD_CTX *used) const { EVP_MD_CTX_free(used); }
    };
    std::unique_ptr<EVP_MD_CTX, Free> context{EVP_MD_CTX_new()};
};

FileHash::FileHash()
    : d(std::make_unique<Private>())
{
    if (EVP_DigestInit_ex(d->context.get(), EVP_sha256(), nullptr) != 1)
        qFatal("libcrypto has no SHA-256");
}

FileHash::~FileHash() = default;

void FileHash::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(d->context.get(), bytes.data(), size_t(bytes.size()));
}

QByteArray FileHash::result()
{
    QByteArray hash(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int size = 0;
    EVP_DigestFinal_ex(d->context.get(), reinterpret_cast<unsigned char *>(hash.data()), &size);
    hash.truncate(qsizetype(size));
    return hash;
}

} // namespace leadline
