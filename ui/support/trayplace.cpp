// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/trayplace.h"

#include "ui/support/plainlabel.h"

#include <QMenu>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace leadline {

SystemTray::SystemTray(QObject *parent)
    : TrayPlace(parent)
    , m_icon(new QSystemTrayIcon(this))
{
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT clicked();
    });
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT chosen(m_last, u"open"_s); });
}

bool SystemTray::isThere() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void SystemTray::put(const QIcon &icon, const QString &tip, QMenu *menu)
{
    m_icon->setIcon(icon);
    m_icon->setToolTip(tip);
    m_icon->setContextMenu(menu);
    m_icon->show();
}

void SystemTray::takeAway()
{
    m_icon->hide();
}

void SystemTray::show(int number, const Notice &notice)
{
    if (!isThere() || !m_icon->isVisible() || !QSystemTrayIcon::supportsMessages()) {
        Q_EMIT failed(number);
        return;
    }
    m_last = number;
    m_icon->showMessage(notice.title, notice.text,
                        notice.urgent ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
    Q_EMIT shown(number);
}

} // namespace leadline
