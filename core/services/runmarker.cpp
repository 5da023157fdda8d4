// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/runmarker.h"

#include "core/base/privatefile.h"
#include "core/services/importdecisions.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>

#include <cerrno>
#include <csignal>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

bool lives(qint64 processId)
{
    return ::kill(static_cast<pid_t>(processId), 0) == 0 || errno == EPERM;
}

} // namespace

RunMarker::RunMarker(QString markerPath, const ImportPlan &plan, Instant now)
    : m_path(std::move(markerPath))
{
    const QJsonObject json{{u"path"_s, QFileInfo(plan.path).absoluteFilePath()},
                           {u"at"_s, toIso(now)},
                           {u"process"_s, QCoreApplication::applicationPid()},
                           {u"said"_s, toJson(overridesOf(plan))}};
    // Without a marker nothing is offered after a crash; the import itself does not need it.
    static_cast<void>(writePrivateFile(m_path, QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

RunMarker::~RunMarker()
{
    QFile::remove(m_path);
}

std::optional<UnfinishedImport> RunMarker::left(const QString &markerPath)
{
    QFile file(markerPath);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const auto at = instantFromIso(json.value(u"at"_s).toString());
    const qint64 process = json.value(u"process"_s).toInteger();
    if (!at || (process != QCoreApplication::applicationPid() && lives(process)))
        return std::nullopt;
    return UnfinishedImport{json.value(u"path"_s).toString(),
                            overridesFromJson(json.value(u"said"_s).toObject()), *at};
}

} // namespace leadline
