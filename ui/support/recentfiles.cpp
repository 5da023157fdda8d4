// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/recentfiles.h"

#include "ui/support/settings.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

const QString key = QStringLiteral("recentFiles");
constexpr qsizetype most = 8;

} // namespace

QStringList RecentFiles::all() const
{
    return m_settings.text(key).split(u'\n', Qt::SkipEmptyParts);
}

void RecentFiles::add(const QString &path)
{
    const QString full = QFileInfo(path).absoluteFilePath();
    if (full.contains(u'\n')) // the list is kept as lines
        return;
    QStringList files = all();
    files.removeAll(full);
    files.prepend(full);
    m_settings.set(key, files.mid(0, most).join(u'\n'));
}

void RecentFiles::clear()
{
    m_settings.set(key, QString());
}

} // namespace leadline
