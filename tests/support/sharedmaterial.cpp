// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sharedmaterial.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace leadline::test {

QString sharedPath(const QString &relative)
{
    const QString root = qEnvironmentVariable("LEADLINE_SHARED", QString::fromUtf8(LEADLINE_SHARED_DIR));
    const QString path = QDir::cleanPath(root + u'/' + relative);
    return QFileInfo::exists(path) ? path : QString();
}

QString dataPath(const QString &relative)
{
    return QString::fromUtf8(LEADLINE_TEST_DATA_DIR) + u'/' + relative;
}

} // namespace leadline::test
