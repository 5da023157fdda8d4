// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/base/clock.h"
#include "core/store/migrations.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <sqlite3.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

struct CloseSqlite
{
    void operator()(sqlite3 *handle) const { sqlite3_close(handle); }
};

qint64 pragmaOf(sqlite3 *handle, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    qint64 value = -1;
    if (sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW)
        value = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return value;
}

bool isWhole(sqlite3 *handle)
{
    sqlite3_stmt *statement = nullptr;
    bool whole = false;
    if (sqlite3_prepare_v2(handle, "PRAGMA quick_check", -1, &statement, nullptr) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW)
        whole = QByteArrayView(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0))) == "ok";
    sqlite3_finalize(statement);
    return whole;
}

} // namespace

void backUpTo(Database &database, const QString &path)
{
    // VACUUM INTO refuses an existing file and makes its own for everybody to read: write under a private
    // name beside it, close it to others, then put it in place.
    const QString partial = path + u".partial"_s;
    QFile::remove(partial);
    QFile file(partial);
    if (QFile::exists(path))
        throw StoreError({ErrorCode::CannotWrite, path, u"exists"_s});
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly))
        throw StoreError({ErrorCode::CannotWrite, path, file.errorString()});
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();
    try {
        database.run("VACUUM INTO ?1", partial); // an empty file counts as none
    } catch (...) {
        QFile::remove(partial);
        throw;
    }
    if (!QFile::rename(partial, path))
        throw StoreError({ErrorCode::CannotWrite, path, u"rename"_s});
}

QString backUpInto(Database &database, const QString &directory, QStringView why)
{
    const SystemClock clock;
    const QString stamp = toZone(clock.now(), QTimeZone::utc()).toString(u"yyyyMMdd-HHmmss"_s);
    const QString base = QDir(directory).filePath(u"leads-"_s + stamp + u'-' + why);
    QString path = base + u".db"_s;
    for (int n = 2; QFile::exists(path); ++n)
        path = base + u'-' + QString::number(n) + u".db"_s;
    backUpTo(database, path);
    return path;
}

Status examineBackup(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::FileNotReadable, path);
    sqlite3 *raw = nullptr;
    const int code =
        sqlite3_open_v2(QFile::encodeName(path).constData(), &raw, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, CloseSqlite> handle(raw);
    if (code != SQLITE_OK)
        return fail(ErrorCode::FileNotReadable, path);
    if (pragmaOf(raw, "PRAGMA application_id") != 0x4c454144 || !isWhole(raw))
        return fail(ErrorCode::StoreDamaged, path);
    if (pragmaOf(raw, "PRAGMA user_version") > currentSchemaVersion())
        return fail(ErrorCode::StoreNewer, path);
    return {};
}

} // namespace leadline
