// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/profile.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtCore/QStandardPaths>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

bool makePrivateDirectory(const QString &path)
{
    if (QDir(path).exists())
        return true;
    return QDir().mkpath(path) &&
           QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QString ownNamePath(const QString &directory)
{
    return directory + u"/own-name.txt"_s;
}

/// Never empty: under a service or a scheduler nobody has set USER, and an account may have no name at all.
QString accountName(const QString &directory)
{
    const QFileInfo own(directory);
    for (const QString &name : {qEnvironmentVariable("USER").simplified(), own.owner()}) {
        if (!name.isEmpty())
            return name;
    }
    return QString::number(own.ownerId());
}

QString readOwnName(const QString &directory)
{
    constexpr qint64 mostBytes = 400;
    QFile file(ownNamePath(directory));
    const QString name =
        file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(mostBytes)).simplified() : QString();
    return name.isEmpty() ? accountName(directory) : name;
}

} // namespace

Result<Profile> Profile::at(const QString &directory)
{
    Profile profile;
    profile.m_directory =
        directory.isEmpty()
            ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/leadline"_s
            : QDir(directory).absolutePath();
    for (const QString &path :
         {profile.m_directory, profile.backupDirectory(), profile.importProfileDirectory()}) {
        if (!makePrivateDirectory(path))
            return fail(ErrorCode::StoreReadOnly, profile.m_directory);
    }
    profile.m_ownName = readOwnName(profile.m_directory);
    return profile;
}

Status Profile::setOwnName(const QString &name)
{
    QSaveFile file(ownNamePath(m_directory));
    if (!file.open(QIODevice::WriteOnly) || file.write(name.simplified().toUtf8()) < 0 || !file.commit())
        return fail(ErrorCode::CannotWrite, file.fileName(), file.errorString());
    m_ownName = readOwnName(m_directory);
    return {};
}

QString Profile::storePath() const
{
    return m_directory + u"/leads.db"_s;
}

QString Profile::settingsPath() const
{
    return m_directory + u"/settings.ini"_s;
}

QString Profile::viewsPath() const
{
    return m_directory + u"/views.json"_s;
}

QString Profile::policiesPath() const
{
    return m_directory + u"/policies.json"_s;
}

QString Profile::checklistsPath() const
{
    return m_directory + u"/checklists.json"_s;
}

QString Profile::mailsPath() const
{
    return m_directory + u"/mails.json"_s;
}

QString Profile::contactRulesPath() const
{
    return m_directory + u"/contact.json"_s;
}

QString Profile::calendarDirectory() const
{
    return m_directory + u"/calendars"_s;
}

QString Profile::backupDirectory() const
{
    return m_directory + u"/backups"_s;
}

QString Profile::importProfileDirectory() const
{
    return m_directory + u"/import-profiles"_s;
}

QString Profile::reminderLogPath() const
{
    return m_directory + u"/reminders-told.json"_s;
}

QString Profile::unfinishedImportPath() const
{
    return m_directory + u"/import-running.json"_s;
}

} // namespace leadline
