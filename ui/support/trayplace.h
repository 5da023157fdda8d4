// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/notifier.h"

#include <QIcon>

class QMenu;
class QSystemTrayIcon;

namespace leadline {

/// The corner of the desktop where programs stay that have no window; scripted in tests.
class TrayPlace : public Notifier
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrayPlace)

public:
    using Notifier::Notifier;

    /// Whether this desktop has one now; it may come later, and go.
    [[nodiscard]] virtual bool isThere() const = 0;
    virtual void put(const QIcon &icon, const QString &tip, QMenu *menu) = 0; ///< not its menu
    virtual void takeAway() = 0;

Q_SIGNALS:
    void clicked();
};

/// The desktop's own.
class SystemTray final : public TrayPlace
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SystemTray)

public:
    explicit SystemTray(QObject *parent);

    [[nodiscard]] bool isThere() const override;
    void put(const QIcon &icon, const QString &tip, QMenu *menu) override;
    void takeAway() override;
    void show(int number, const Notice &notice) override;

private:
    QSystemTrayIcon *m_icon;
    int m_last = 0; ///< the notice that a click on a message is about
};

} // namespace leadline
