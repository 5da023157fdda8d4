// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/rulefile.h"

#include "core/base/privatefile.h"

#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace leadline {

Checked<QByteArray> ruleFile(const QString &path)
{
    constexpr qint64 largest = 4 * 1024 * 1024; // anything else is a mistake
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
        return fault(FaultCode::NotReadable, {}, file.errorString());
    return file.readAll();
}

Status putAside(const QString &path)
{
    const QString aside = path + u".bak"_s;
    if (!QFile::exists(path))
        return {};
    if ((QFile::exists(aside) && !QFile::remove(aside)) || !QFile::rename(path, aside))
        return fail(ErrorCode::CannotWrite, aside);
    return {};
}

Status writeRuleFile(const QString &path, const QByteArray &bytes)
{
    if (ruleFile(path) == bytes)
        return {};
    const QString aside = path + u".bak"_s;
    if (QFile::exists(path)) { // a copy: without its file a profile would be back to the shipped rules
        QFile::remove(aside);
        if (!QFile::copy(path, aside))
            return fail(ErrorCode::CannotWrite, aside);
    }
    return writePrivateFile(path, bytes);
}

} // namespace leadline
