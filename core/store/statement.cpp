// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/store/database.h"

#include <QtCore/QStringEncoder>
#include <sqlite3.h>

#include <algorithm>
#include <utility>

namespace leadline {

Statement::Statement(Database &database, Prepared *prepared)
    : m_database(&database)
    , m_prepared(prepared)
{
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database)
    , m_prepared(std::exchange(other.m_prepared, nullptr))
{
}

Statement::~Statement()
{
    if (m_prepared)
        m_database->giveBack(m_prepared);
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK)
        m_database->raise(code);
}

bool Statement::next()
{
    m_database->countCall();
    const int code = sqlite3_step(m_prepared->handle);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_database->raise(code);
    return false;
}

void Statement::run()
{
    while (next()) {
    }
    check(sqlite3_reset(m_prepared->handle));
    m_prepared->used = 0;
}

void Statement::bind(int index, qint64 value)
{
    check(sqlite3_bind_int64(m_prepared->handle, index, value));
}

void Statement::bind(int index, double value)
{
    check(sqlite3_bind_double(m_prepared->handle, index, value));
}

void Statement::bind(int index, const QString &value)
{
    const size_t atMost = static_cast<size_t>(value.size()) * 3;
    if (atMost > m_prepared->room.size() - m_prepared->used) {
        bind(index, QByteArrayView(value.toUtf8()));
        return;
    }
    char *begin = m_prepared->room.data() + m_prepared->used;
    QStringEncoder encode(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const auto size = encode.appendToBuffer(begin, value) - begin;
    m_prepared->used += static_cast<size_t>(size);
    check(sqlite3_bind_text64(m_prepared->handle, index, begin, static_cast<sqlite3_uint64>(size),
                              SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bind(int index, QLatin1StringView ascii)
{
    check(sqlite3_bind_text64(m_prepared->handle, index, ascii.data(),
                              static_cast<sqlite3_uint64>(ascii.size()), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bind(int index, QByteArrayView utf8)
{
    const auto size = static_cast<size_t>(utf8.size());
    if (size > m_prepared->room.size() - m_prepared->used) {
        check(sqlite3_bind_text64(m_prepared->handle, index, utf8.data(), size,
                                  SQLITE_TRANSIENT, // NOLINT(cppcoreguidelines-pro-type-cstyle-cast)
                                  SQLITE_UTF8));
        return;
    }
    // Copied: an empty one may have a null pointer, which SQLite would read as NULL.
    char *begin = m_prepared->room.data() + m_prepared->used;
    std::ranges::copy(utf8, begin);
    m_prepared->used += size;
    check(sqlite3_bind_text64(m_prepared->handle, index, begin, size, SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bind(int index, const Blob &value)
{
    const char *data = value.bytes.isEmpty() ? "" : value.bytes.data(); // a null pointer would be NULL
    check(sqlite3_bind_blob64(m_prepared->handle, index, data,
                              static_cast<sqlite3_uint64>(value.bytes.size()),
                              SQLITE_TRANSIENT)); // NOLINT(cppcoreguidelines-pro-type-cstyle-cast)
}

void Statement::bindNull(int index)
{
    check(sqlite3_bind_null(m_prepared->handle, index));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_prepared->handle, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_prepared->handle, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_prepared->handle, column);
}

QByteArray Statement::utf8(int column) const
{
    const auto *data = sqlite3_column_text(m_prepared->handle, column);
    return {reinterpret_cast<const char *>(data), sqlite3_column_bytes(m_prepared->handle, column)};
}

QByteArrayView Statement::bytes(int column) const
{
    const auto *data = sqlite3_column_text(m_prepared->handle, column);
    return {reinterpret_cast<const char *>(data), sqlite3_column_bytes(m_prepared->handle, column)};
}

QByteArray Statement::blob(int column) const
{
    const auto *data = sqlite3_column_blob(m_prepared->handle, column);
    return {static_cast<const char *>(data), sqlite3_column_bytes(m_prepared->handle, column)};
}

QString Statement::text(int column) const
{
    const auto *data = sqlite3_column_text(m_prepared->handle, column);
    return QString::fromUtf8(reinterpret_cast<const char *>(data),
                             sqlite3_column_bytes(m_prepared->handle, column));
}

std::optional<Instant> Statement::optionalInstant(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

} // namespace leadline
