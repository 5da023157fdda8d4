// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/droppedfiles.h"

#include <QMimeData>
#include <QUrl>

namespace leadline {

QStringList droppedFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data ? data->urls() : QList<QUrl>())
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    return files;
}

} // namespace leadline
