// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/notifier.h"

#include <QDBusConnection>
#include <QHash>
#include <QStringList>
#include <optional>

class QDBusPendingCall;

namespace leadline {

/// The desktop's own notifications (org.freedesktop.Notifications, version 1.2 of that specification). Never
/// waits for the service.
class DesktopNotifier final : public Notifier
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopNotifier)

public:
    explicit DesktopNotifier(const QDBusConnection &bus, QObject *parent = nullptr);

    /// The session's bus, where there is one to be had without starting it.
    [[nodiscard]] static std::optional<QDBusConnection> sessionBus();

    void show(int number, const Notice &notice) override;

private Q_SLOTS:
    void actionInvoked(uint id, const QString &key);
    void closed(uint id, uint reason);

private:
    void send(int number, const Notice &notice);

    QDBusConnection m_bus;
    std::optional<QStringList> m_abilities; ///< unset: not asked yet
    QHash<uint, int> m_numbers;             ///< of the notices on screen, by the service's id
};

} // namespace leadline
