// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/statement.h"
#include "core/store/storeerror.h"

#include <QtCore/QString>
#include <memory>
#include <unordered_map>

namespace leadline {

/// One connection to a SQLite file, opened through Qt Sql and bound to the thread that opened it. Statements
/// are prepared once and kept. Throws StoreError.
class Database
{
public:
    /// Opens or creates the file (0600) with the house's pragmas; does not look at the schema.
    explicit Database(const QString &path);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] QString path() const { return m_path; }

    /// A statement with its values bound, ready for `next()`.
    template <typename... Values>
    [[nodiscard]] Statement query(const char *sql, const Values &...values)
    {
        Statement statement = prepare(sql);
        statement.bindAll(values...);
        return statement;
    }

    /// Runs one statement to its end.
    template <typename... Values>
    void run(const char *sql, const Values &...values)
    {
        query(sql, values...).run();
    }

    /// The single integer a question gives; 0 where there is no row.
    template <typename... Values>
    [[nodiscard]] qint64 integer(const char *sql, const Values &...values)
    {
        Statement statement = query(sql, values...);
        return statement.next() ? statement.integer(0) : 0;
    }

    /// Runs one statement that is made at run time, and keeps nothing of it.
    void runOnce(const QString &sql);

    /// Also inside a transaction, where the pragma would do nothing.
    void setForeignKeys(bool checked);

    /// What the connection may keep of the file in memory.
    enum class Cache { Usual, Bulk };
    void setCache(Cache cache);

    /// `sql` must be a literal or outlive the database.
    [[nodiscard]] Statement prepare(const char *sql);
    [[nodiscard]] qint64 lastInsertId() const;
    [[nodiscard]] qint64 changes() const; ///< rows the last statement changed
    [[nodiscard]] bool inTransaction() const;

    /// For fault tests: the N-th call from now on (1 is the next) fails once, as a disk would. 0: none.
    static void failCallAt(qint64 n);

private:
    friend class Statement;
    void countCall();
    [[noreturn]] void raise(int code) const;
    [[nodiscard]] sqlite3_stmt *compile(const QByteArray &sql, unsigned int flags);
    [[nodiscard]] Statement once(const QByteArray &sql);
    void giveBack(Statement::Prepared *prepared);

    /// What must be released in order, also where the constructor gives up half-way.
    struct Connection
    {
        QString name;
        sqlite3 *handle = nullptr;
        /// Prepared once, by the address of their text.
        std::unordered_map<const char *, std::unique_ptr<Statement::Prepared>> statements;

        ~Connection();
    };

    QString m_path;
    Connection m_connection;
};

} // namespace leadline
