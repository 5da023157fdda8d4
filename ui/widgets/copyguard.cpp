// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copyguard.h"

#include <QKeyEvent>
#include <QWidget>

namespace leadline {

CopyGuard::CopyGuard(QWidget *watched)
    : QObject(watched)
{
    watched->installEventFilter(this);
}

bool CopyGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        return true;
    return QObject::eventFilter(watched, event);
}

} // namespace leadline
