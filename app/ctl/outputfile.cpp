// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/outputfile.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

namespace leadline::ctl {

Status mayWrite(const QString &path)
{
    const QFileInfo there(path);
    if ((there.exists() && !there.isFile()) || !QFileInfo(there.absolutePath()).isWritable())
        return fail(ErrorCode::CannotWrite, path);
    return {};
}

Status writeWhole(const QString &path, const QByteArray &bytes)
{
    if (const Status may = mayWrite(path); !may)
        return may;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::CannotWrite, path, file.errorString());
    return {};
}

} // namespace leadline::ctl
