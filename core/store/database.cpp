// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include <QtCore/QFile>
#include <QtCore/QLoggingCategory>
#include <QtCore/QUuid>
#include <QtCore/QVariant>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlDriver>
#include <QtSql/QSqlError>
#include <sqlite3.h>

#include <atomic>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

Q_LOGGING_CATEGORY(lcStore, "leadline.store", QtWarningMsg)

std::atomic<qint64> callsUntilFault{0};

ErrorCode errorCodeOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::StoreLocked;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::StoreDamaged;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return ErrorCode::StoreReadOnly;
    default:
        return ErrorCode::StoreFailed;
    }
}

sqlite3 *nativeHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    return handle.isValid() ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

// SQLite and Qt make files for everybody to read (0644); a lead store is its owner's alone.
void makePrivate(const QString &path)
{
    const QByteArray native = QFile::encodeName(path);
    if (!QFile::exists(path)) {
        QFile file(path);
        if (!file.open(QIODevice::NewOnly))
            throw StoreError({ErrorCode::StoreReadOnly, path, file.errorString()});
    }
    ::chmod(native.constData(), S_IRUSR | S_IWUSR);
}

} // namespace

Database::Database(const QString &path)
    : m_path(path)
{
    m_connection.name = u"leadline-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    // SQLite's count of its own memory takes a lock at every allocation; nobody asks for it.
    static const int countsOff = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); // NOLINT(*-vararg)
    Q_UNUSED(countsOff)
    makePrivate(path);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection.name);
        database.setDatabaseName(path);
        if (!database.open())
            throw StoreError({ErrorCode::StoreReadOnly, path, database.lastError().text()});
        m_connection.handle = nativeHandle(database);
    }
    // The defaults of the driver are not ours (reliability: foreign keys off, journal delete, trusted
    // schema). The journal mode is written into the file: migrations set it, once the file is known as ours.
    for (const char *pragma :
         {"PRAGMA busy_timeout = 5000", "PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON",
          "PRAGMA foreign_keys = ON", "PRAGMA synchronous = FULL", "PRAGMA secure_delete = ON",
          "PRAGMA temp_store = MEMORY", "PRAGMA wal_autocheckpoint = 256",
          "PRAGMA journal_size_limit = 16777216"}) {
        Statement statement = prepare(pragma);
        while (statement.next()) {
        }
    }
    setCache(Cache::Usual);
}

Database::~Database() = default;

Database::Connection::~Connection()
{
    for (const auto &[sql, prepared] : statements)
        sqlite3_finalize(prepared->handle);
    {
        QSqlDatabase database = QSqlDatabase::database(name, false);
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
}

sqlite3_stmt *Database::compile(const QByteArray &sql, unsigned int flags)
{
    countCall();
    sqlite3_stmt *handle = nullptr;
    const int code = sqlite3_prepare_v3(m_connection.handle, sql.constData(), static_cast<int>(sql.size()),
                                        flags, &handle, nullptr);
    if (code != SQLITE_OK)
        raise(code);
    return handle;
}

Statement Database::prepare(const char *sql)
{
    const auto known = m_connection.statements.find(sql);
    if (known == m_connection.statements.end()) {
        auto prepared = std::make_unique<Statement::Prepared>();
        prepared->handle = compile(QByteArray::fromRawData(sql, qstrlen(sql)), SQLITE_PREPARE_PERSISTENT);
        prepared->kept = true;
        prepared->lent = true;
        return {*this, m_connection.statements.emplace(sql, std::move(prepared)).first->second.get()};
    }
    if (known->second->lent) // further up: this one lives for its scope only
        return once(QByteArray::fromRawData(sql, qstrlen(sql)));
    countCall();
    known->second->lent = true;
    return {*this, known->second.get()};
}

Statement Database::once(const QByteArray &sql)
{
    auto prepared = std::make_unique<Statement::Prepared>();
    prepared->handle = compile(sql, 0);
    return {*this, prepared.release()};
}

void Database::runOnce(const QString &sql)
{
    once(sql.toUtf8()).run();
}

void Database::setForeignKeys(bool checked)
{
    // NOLINTNEXTLINE(*-vararg)
    sqlite3_db_config(m_connection.handle, SQLITE_DBCONFIG_ENABLE_FKEY, checked ? 1 : 0, nullptr);
}

void Database::setCache(Cache cache)
{
    run(cache == Cache::Bulk ? "PRAGMA cache_size = -40960" : "PRAGMA cache_size = -32768");
}

void Database::giveBack(Statement::Prepared *prepared)
{
    if (!prepared->kept) {
        sqlite3_finalize(prepared->handle);
        delete prepared;
        return;
    }
    sqlite3_reset(prepared->handle);
    sqlite3_clear_bindings(prepared->handle);
    prepared->used = 0;
    prepared->lent = false;
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_connection.handle);
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_connection.handle);
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_connection.handle) == 0;
}

void Database::failCallAt(qint64 n)
{
    callsUntilFault = n;
}

void Database::countCall()
{
    if (callsUntilFault.load(std::memory_order_relaxed) <= 0)
        return;
    if (callsUntilFault.fetch_sub(1) == 1)
        throw StoreError({ErrorCode::StoreFailed, m_path, u"fault injected for a test"_s});
}

void Database::raise(int code) const
{
    const QString detail = QString::fromUtf8(sqlite3_errmsg(m_connection.handle));
    qCWarning(lcStore) << "sqlite" << code << detail;
    throw StoreError({errorCodeOf(code), m_path, detail});
}

} // namespace leadline
