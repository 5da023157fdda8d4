// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/importing.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <optional>

namespace leadline {

/// How files with a certain header are read: kept before a run, found again by that header.
struct ImportProfile
{
    QString name;
    ColumnMap columns; ///< with their headers: they are the profile's signature
    std::optional<DateOrder> dateOrder;
    std::optional<QTimeZone> zone;
    ImportDecisions decisions; ///< without `rows`
};

/// What of a plan is worth keeping for the next file with this header.
[[nodiscard]] ImportProfile profileOf(const ImportPlan &plan, const QString &name);

/// The saved profiles of a user: one JSON file each, so that a colleague can be given one. Reads the folder
/// at every call; any thread.
class ImportProfiles
{
public:
    explicit ImportProfiles(QString directory)
        : m_directory(std::move(directory))
    {
    }

    [[nodiscard]] QList<ImportProfile> all() const; ///< by name; files that are no profiles are passed over
    [[nodiscard]] std::optional<ImportProfile> named(const QString &name) const;
    /// The profile that knows this header best: all its columns are there, and most of the file's are its.
    [[nodiscard]] std::optional<ImportProfile> forHeader(const QStringList &header) const;

    /// Replaces the one of the same name. Fails with CannotWrite.
    [[nodiscard]] Status save(const ImportProfile &profile) const;
    [[nodiscard]] Status remove(const QString &name) const;
    [[nodiscard]] Status exportTo(const QString &name, const QString &path) const;
    /// Takes a colleague's file in and gives its name. Fails with FileNotReadable or BadArgument.
    [[nodiscard]] Result<QString> importFrom(const QString &path) const;

private:
    [[nodiscard]] QString pathOf(const QString &name) const;

    QString m_directory;
};

} // namespace leadline
