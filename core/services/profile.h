// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

namespace leadline {

/// The folder that holds everything of one user: store, settings, backups. A value.
class Profile
{
public:
    /// `directory` empty: the XDG data folder of this user. Creates it (0700) where it is missing.
    [[nodiscard]] static Result<Profile> at(const QString &directory);

    [[nodiscard]] QString directory() const { return m_directory; }
    [[nodiscard]] QString storePath() const;
    [[nodiscard]] QString settingsPath() const;
    [[nodiscard]] QString viewsPath() const;
    [[nodiscard]] QString policiesPath() const;
    [[nodiscard]] QString checklistsPath() const;
    [[nodiscard]] QString mailsPath() const;         ///< of the user's own; may be missing
    [[nodiscard]] QString contactRulesPath() const;  ///< of the company; may be missing
    [[nodiscard]] QString calendarDirectory() const; ///< of the user's own; may be missing
    [[nodiscard]] QString backupDirectory() const;
    [[nodiscard]] QString importProfileDirectory() const;
    [[nodiscard]] QString reminderLogPath() const;
    [[nodiscard]] QString unfinishedImportPath() const; ///< there while an import runs

    /// Who works here, whom `owner:me` means: as the user said, else the name of the account.
    [[nodiscard]] QString ownName() const { return m_ownName; }
    /// Empty: the account's again. Kept in a file of its own, which other programs on this profile read when
    /// they start.
    [[nodiscard]] Status setOwnName(const QString &name);

private:
    QString m_directory;
    QString m_ownName;
};

} // namespace leadline
