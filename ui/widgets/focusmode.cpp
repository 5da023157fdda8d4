// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focusmode.h"

#include <QEvent>
#include <QMainWindow>
#include <QMenuBar>
#include <utility>

namespace leadline {

FocusMode::FocusMode(QMainWindow &window, QList<QWidget *> around)
    : QObject(&window)
    , m_window(window)
    , m_around(std::move(around))
{
    window.installEventFilter(this);
}

void FocusMode::set(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    if (on) {
        m_before = m_window.windowState() & ~Qt::WindowMinimized;
        for (QWidget *widget : std::as_const(m_around)) {
            if (widget->isHidden())
                continue;
            widget->hide();
            m_hidden.append(widget);
        }
        hideMenus(true);
        m_window.setWindowState(m_before | Qt::WindowFullScreen);
    } else {
        m_window.setWindowState(m_before);
        hideMenus(false);
        for (QWidget *widget : std::exchange(m_hidden, {}))
            widget->show();
    }
    Q_EMIT changed(on);
}

/// Of no height, but not hidden: the keys of a hidden menu do not work.
void FocusMode::hideMenus(bool hidden)
{
    m_window.menuBar()->setMaximumHeight(hidden ? 0 : QWIDGETSIZE_MAX);
}

/// The desktop can end it too.
bool FocusMode::eventFilter(QObject * /*watched*/, QEvent *event)
{
    if (event->type() != QEvent::WindowStateChange || !m_on)
        return false;
    if (!m_window.isFullScreen() && !m_window.isMinimized()) {
        m_before = m_window.windowState();
        set(false);
    }
    return false;
}

} // namespace leadline
