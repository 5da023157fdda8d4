// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace leadline {

class Settings;

/// Tells of lead files that arrive in the folder the user chose and have stopped growing. What was there
/// before the folder was chosen is not told of. Only looks; `settings` must outlive it.
class WatchedFolder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WatchedFolder)

public:
    explicit WatchedFolder(Settings &settings, QObject *parent = nullptr);

    /// The folder of the settings; empty: none.
    [[nodiscard]] static QString chosen(const Settings &settings);
    /// Keeps the choice, and what is in the folder now as known. Empty: no folder.
    static void choose(Settings &settings, const QString &folder);

    /// Watches the folder of the settings from now on.
    void start();
    /// This file is not told of again unless it changes.
    void forget(const QString &path);

Q_SIGNALS:
    void arrived(const QString &path);

private:
    void look();
    [[nodiscard]] QList<QFileInfo> unknownFiles() const;

    Settings &m_settings;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;                  ///< runs while some file may still be growing
    QHash<QString, QString> m_before; ///< by path: how a file looked the last time
    QSet<QString> m_told;             ///< how files looked when they were told of
};

} // namespace leadline
