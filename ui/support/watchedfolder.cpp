// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/watchedfolder.h"

#include "ui/support/settings.h"

#include <QDir>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline {
namespace {

const QString folderKey = QStringLiteral("watchedFolder");
const QString knownKey = QStringLiteral("watchedFolder.known");
constexpr auto settleTime = 700ms;

QList<QFileInfo> leadFiles(const QString &folder)
{
    static const QStringList names{u"*.csv"_s, u"*.tsv"_s,   u"*.txt"_s,   u"*.json"_s,
                                   u"*.zip"_s, u"*.jsonl"_s, u"*.ndjson"_s};
    return QDir(folder).entryInfoList(names, QDir::Files | QDir::Readable, QDir::Time | QDir::Reversed);
}

/// The same text for a file as long as nobody writes to it.
QString looks(const QFileInfo &file)
{
    return u"%1/%2/%3"_s.arg(file.fileName()).arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch());
}

QStringList known(const Settings &settings)
{
    return settings.text(knownKey).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

WatchedFolder::WatchedFolder(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &WatchedFolder::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
}

QString WatchedFolder::chosen(const Settings &settings)
{
    return settings.text(folderKey);
}

void WatchedFolder::choose(Settings &settings, const QString &folder)
{
    QStringList present;
    if (!folder.isEmpty())
        for (const QFileInfo &file : leadFiles(folder))
            present.append(looks(file));
    settings.set(folderKey, folder);
    settings.set(knownKey, present.join(u'\n'));
}

void WatchedFolder::start()
{
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    m_settle.stop();
    m_before.clear();
    m_told.clear();
    const QString folder = chosen(m_settings);
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        return;
    m_watcher.addPath(folder);
    m_settle.start();
}

void WatchedFolder::forget(const QString &path)
{
    QStringList all = known(m_settings);
    const QFileInfo file(path);
    const QString name = file.fileName() + u'/';
    all.removeIf([&name](const QString &one) { return one.startsWith(name); });
    all.append(looks(file));
    m_settings.set(knownKey, all.join(u'\n'));
}

QList<QFileInfo> WatchedFolder::unknownFiles() const
{
    const QStringList list = known(m_settings);
    const QSet<QString> before(list.cbegin(), list.cend());
    QList<QFileInfo> files = leadFiles(chosen(m_settings));
    files.removeIf([&](const QFileInfo &file) {
        return file.size() == 0 || before.contains(looks(file)) || m_told.contains(looks(file));
    });
    return files;
}

/// Tells of files that look as they did the last time; looks again later for the others.
void WatchedFolder::look()
{
    QHash<QString, QString> now;
    QStringList settled;
    for (const QFileInfo &file : unknownFiles()) {
        const QString look = looks(file);
        if (m_before.value(file.filePath()) == look) {
            m_told.insert(look);
            settled.append(file.filePath());
        } else {
            now.insert(file.filePath(), look);
        }
    }
    m_before = now;
    if (now.isEmpty())
        m_settle.stop();
    for (const QString &path : settled)
        Q_EMIT arrived(path);
}

} // namespace leadline
