// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/importprofiles.h"

#include "core/base/privatefile.h"
#include "core/base/textfold.h"
#include "core/services/importdecisions.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024; // a profile is a page of text; anything else is a mistake
constexpr auto kind = "Leadline import profile"_L1;

QByteArray jsonOf(const ImportProfile &profile)
{
    ImportOverrides overrides;
    overrides.columns = profile.columns;
    overrides.dateOrder = profile.dateOrder;
    overrides.zone = profile.zone;
    overrides.decisions = profile.decisions;
    overrides.decisions->rows.clear();
    QJsonObject json = toJson(overrides);
    json.insert(u"kind"_s, QString(kind));
    json.insert(u"name"_s, profile.name);
    return QJsonDocument(json).toJson();
}

std::optional<ImportProfile> profileFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (json.value(u"kind"_s).toString() != kind)
        return std::nullopt;
    const ImportOverrides said = overridesFromJson(json);
    ImportProfile profile{json.value(u"name"_s).toString().trimmed(), said.columns.value_or(ColumnMap{}),
                          said.dateOrder, said.zone, *said.decisions};
    profile.decisions.rows.clear();
    if (profile.name.isEmpty() || profile.columns.isEmpty())
        return std::nullopt;
    return profile;
}

QSet<QString> foldedSet(const QStringList &header)
{
    QSet<QString> set;
    for (const QString &text : header)
        set.insert(foldText(text).simplified());
    return set;
}

QSet<QString> foldedSet(const ColumnMap &columns)
{
    QStringList header;
    for (const ColumnMatch &match : columns)
        header.append(match.header);
    return foldedSet(header);
}

} // namespace

ImportProfile profileOf(const ImportPlan &plan, const QString &name)
{
    ImportProfile profile{name.trimmed(), plan.columns, {}, {}, plan.decisions};
    for (ColumnMatch &match : profile.columns) {
        if (match.field)
            match.reason = MatchReason::Profile;
    }
    // An order that the column of this file proved may differ in the next: only an answer is kept.
    if (plan.dates.isAmbiguous())
        profile.dateOrder = plan.dateOrder;
    if (plan.zoneChosen)
        profile.zone = plan.zone;
    profile.decisions.rows.clear();
    return profile;
}

QList<ImportProfile> ImportProfiles::all() const
{
    QList<ImportProfile> profiles;
    const QDir directory(m_directory);
    for (const QFileInfo &file : directory.entryInfoList({u"*.json"_s}, QDir::Files)) {
        if (auto profile = profileFrom(file.filePath()))
            profiles.append(*std::move(profile));
    }
    std::ranges::sort(profiles, {}, [](const ImportProfile &profile) { return foldText(profile.name); });
    return profiles;
}

std::optional<ImportProfile> ImportProfiles::named(const QString &name) const
{
    auto profile = profileFrom(pathOf(name));
    return profile && profile->name == name.trimmed() ? profile : std::nullopt;
}

std::optional<ImportProfile> ImportProfiles::forHeader(const QStringList &header) const
{
    const QSet<QString> present = foldedSet(header);
    std::optional<ImportProfile> best;
    qsizetype bestKnown = 0;
    for (ImportProfile &profile : all()) {
        const QSet<QString> known = foldedSet(profile.columns);
        // Columns may have come, a few; none that the profile knows may be missing.
        if (!present.contains(known) || 2 * (present.size() - known.size()) > known.size())
            continue;
        if (known.size() > bestKnown) {
            bestKnown = known.size();
            best = std::move(profile);
        }
    }
    return best;
}

Status ImportProfiles::save(const ImportProfile &profile) const
{
    if (profile.name.trimmed().isEmpty() || profile.columns.isEmpty())
        return fail(ErrorCode::BadArgument, profile.name);
    return writePrivateFile(pathOf(profile.name), jsonOf(profile));
}

Status ImportProfiles::remove(const QString &name) const
{
    const QString path = pathOf(name);
    if (!QFile::exists(path))
        return fail(ErrorCode::NotFound, name);
    if (!QFile::remove(path))
        return fail(ErrorCode::CannotWrite, path);
    return {};
}

Status ImportProfiles::exportTo(const QString &name, const QString &path) const
{
    const auto profile = named(name);
    if (!profile)
        return fail(ErrorCode::NotFound, name);
    return writePrivateFile(path, jsonOf(*profile));
}

Result<QString> ImportProfiles::importFrom(const QString &path) const
{
    if (!QFile::exists(path))
        return fail(ErrorCode::FileNotReadable, path);
    const auto profile = profileFrom(path);
    if (!profile)
        return fail(ErrorCode::BadArgument, path);
    if (const Status saved = save(*profile); !saved)
        return tl::unexpected(saved.error());
    return profile->name;
}

/// The file's name is a hash: a profile may be called anything, also "../x".
/// Where the profile of this name stands, or is to stand: a user may have put its file here under any name.
QString ImportProfiles::pathOf(const QString &name) const
{
    const QByteArray hash = QCryptographicHash::hash(name.trimmed().toUtf8(), QCryptographicHash::Sha256);
    const QString usual = m_directory + u'/' + QString::fromLatin1(hash.toHex().left(16)) + u".json"_s;
    if (QFile::exists(usual))
        return usual;
    for (const QFileInfo &file : QDir(m_directory).entryInfoList({u"*.json"_s}, QDir::Files)) {
        const auto profile = profileFrom(file.filePath());
        if (profile && profile->name == name.trimmed())
            return file.filePath();
    }
    return usual;
}

} // namespace leadline
