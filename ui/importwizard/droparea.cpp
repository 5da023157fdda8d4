// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/droparea.h"

#include "ui/support/droppedfiles.h"
#include "ui/support/theme.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QPainter>

namespace leadline {
DropArea::DropArea(QWidget *parent)
    : QFrame(parent)
{
    setAcceptDrops(true);
}

void DropArea::dragEnterEvent(QDragEnterEvent *event)
{
    if (droppedFiles(event->mimeData()).isEmpty())
        return;
    setHot(true);
    event->acceptProposedAction();
}

void DropArea::dragLeaveEvent(QDragLeaveEvent *event)
{
    QFrame::dragLeaveEvent(event);
    setHot(false);
}

void DropArea::dropEvent(QDropEvent *event)
{
    setHot(false);
    event->acceptProposedAction();
    Q_EMIT filesDropped(droppedFiles(event->mimeData()));
}

void DropArea::setHot(bool hot)
{
    m_hot = hot;
    update();
}

void DropArea::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor line = m_hot ? theme::colors().accent : theme::colors().edge;
    const QColor fill = m_hot ? theme::colors().selection : theme::colors().surface;
    painter.setBrush(fill);
    painter.setPen(QPen(line, m_hot ? 2.0 : 1.2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 10.0, 10.0);
}

} // namespace leadline
