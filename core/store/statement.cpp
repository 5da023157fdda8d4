// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/store/database.h"

#include <sqlite3.h>

#include <utility>

namespace leadline {

Statement::Statement(Database &database, sqlite3_stmt *handle, bool cached)
    : m_database(&database)
    , m_handle(handle)
    , m_cached(cached)
{
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database)
    , m_handle(std::exchange(other.m_handle, nullptr))
    , m_cached(other.m_cached)
{
}

Statement::~Statement()
{
    if (m_handle)
        m_database->giveBack(m_handle, m_cached);
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK)
        m_database->raise(code);
}

bool Statement::next()
{
    m_database->countCall();
    const int code = sqlite3_step(m_handle);
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
    check(sqlite3_reset(m_handle));
}

void Statement::bind(int index, qint64 value)
{
    check(sqlite3_bind_int64(m_handle, index, value));
}

void Statement::bind(int index, double value)
{
    check(sqlite3_bind_double(m_handle, index, value));
}

void Statement::bind(int index, const QString &value)
{
    bind(index, value.toUtf8());
}

void Statement::bind(int index, const QByteArray &utf8)
{
    // An empty array may have a null pointer, which SQLite would read as NULL.
    const char *data = utf8.isEmpty() ? "" : utf8.constData();
    check(sqlite3_bind_text64(m_handle, index, data, static_cast<sqlite3_uint64>(utf8.size()),
                              SQLITE_TRANSIENT, // NOLINT(cppcoreguidelines-pro-type-cstyle-cast)
                              SQLITE_UTF8));
}

void Statement::bindNull(int index)
{
    check(sqlite3_bind_null(m_handle, index));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_handle, column);
}

QByteArray Statement::utf8(int column) const
{
    const auto *data = sqlite3_column_text(m_handle, column);
    return {reinterpret_cast<const char *>(data), sqlite3_column_bytes(m_handle, column)};
}

QString Statement::text(int column) const
{
    const auto *data = sqlite3_column_text(m_handle, column);
    return QString::fromUtf8(reinterpret_cast<const char *>(data), sqlite3_column_bytes(m_handle, column));
}

std::optional<Instant> Statement::optionalInstant(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

} // namespace leadline
