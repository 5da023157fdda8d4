// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/typedid.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>
#include <array>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace leadline {

class Database;

/// Bytes that are no text. Never NULL; must live until they are bound.
struct Blob
{
    QByteArrayView bytes;
};

/// One run of a prepared statement, borrowed from its database and given back, reset, when the scope ends.
/// Values are only ever bound. Texts are never NULL unless an empty optional is bound. Throws StoreError.
class Statement
{
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    /// The next row; false at the end.
    bool next();
    /// Runs a statement that gives no rows, and makes it ready for the next binding of all its values.
    void run();

    template <typename... Values>
    void bindAll(const Values &...values)
    {
        int index = 0;
        (bind(++index, values), ...);
    }

    void bind(int index, qint64 value);
    void bind(int index, int value) { bind(index, qint64{value}); }
    void bind(int index, bool value) { bind(index, qint64{value ? 1 : 0}); }
    void bind(int index, double value);
    void bind(int index, const QString &value);
    void bind(int index, QLatin1StringView ascii); ///< must live as long as the program
    void bind(int index, QByteArrayView utf8);
    void bind(int index, const QByteArray &utf8) { bind(index, QByteArrayView(utf8)); }
    void bind(int index, const Blob &value);
    void bind(int index, Instant value) { bind(index, toMs(value)); }
    template <typename Tag>
    void bind(int index, TypedId<Tag> id)
    {
        bind(index, id.value);
    }
    template <typename T>
    void bind(int index, const std::optional<T> &value)
    {
        if (value)
            bind(index, *value);
        else
            bindNull(index);
    }

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray utf8(int column) const;
    [[nodiscard]] QByteArrayView bytes(int column) const; ///< UTF-8, until the next row
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] Instant instant(int column) const { return instantFromMs(integer(column)); }
    [[nodiscard]] std::optional<Instant> optionalInstant(int column) const;
    template <typename Id>
    [[nodiscard]] Id id(int column) const
    {
        return Id{integer(column)};
    }

private:
    friend class Database;

    /// What SQLite has prepared, and room for the short texts bound to it: most are, and SQLite need not copy
    /// them.
    struct Prepared
    {
        sqlite3_stmt *handle = nullptr;
        bool kept = false; ///< by the database, for the next time
        bool lent = false;
        size_t used = 0; ///< of the room
        std::array<char, 4096> room;
    };

    Statement(Database &database, Prepared *prepared);
    void bindNull(int index);
    void check(int code) const;

    Database *m_database;
    Prepared *m_prepared;
};

} // namespace leadline
