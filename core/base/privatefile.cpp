// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/privatefile.h"

#include <QtCore/QSaveFile>

namespace leadline {

Status writePrivateFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::CannotWrite, path, file.errorString());
    file.setPermissions(QSaveFile::ReadOwner | QSaveFile::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::CannotWrite, path, file.errorString());
    return {};
}

} // namespace leadline
