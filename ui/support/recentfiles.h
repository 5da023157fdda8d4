// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace leadline {

class Settings;

/// The lead files that were opened last, the newest first; kept in the settings. `settings` must outlive it.
class RecentFiles
{
public:
    explicit RecentFiles(Settings &settings)
        : m_settings(settings)
    {
    }

    [[nodiscard]] QStringList all() const; ///< absolute paths; some may not be there any more
    void add(const QString &path);
    void clear();

private:
    Settings &m_settings;
};

} // namespace leadline
