// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/desktopnotifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
constexpr int patience = 5000; // ms, for a service that is being started
constexpr uchar normal = 1;
constexpr uchar critical = 2;

QDBusMessage message(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

DesktopNotifier::DesktopNotifier(const QDBusConnection &bus, QObject *parent)
    : Notifier(parent)
    , m_bus(bus)
{
    m_bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)));
    m_bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(closed(uint, uint)));
}

std::optional<QDBusConnection> DesktopNotifier::sessionBus()
{
    // Without an address the library would start a bus, and the window would wait for it.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") &&
        (runtime.isEmpty() || !QFile::exists(runtime + u"/bus"_s)))
        return std::nullopt;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.isConnected() ? std::optional(bus) : std::nullopt;
}

void DesktopNotifier::show(int number, const Notice &notice)
{
    if (m_abilities) {
        send(number, notice);
        return;
    }
    auto *watcher =
        new QDBusPendingCallWatcher(m_bus.asyncCall(message(u"GetCapabilities"_s), patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, number, notice] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (reply.isError()) {
            Q_EMIT failed(number);
            return;
        }
        m_abilities = reply.value();
        send(number, notice);
    });
}

void DesktopNotifier::send(int number, const Notice &notice)
{
    QStringList actions;
    if (m_abilities->contains(u"actions"_s)) {
        if (!notice.choices.isEmpty())
            actions << u"default"_s << notice.choices.first().caption;
        for (const Notice::Choice &choice : notice.choices)
            actions << choice.key << choice.caption;
    }
    const bool readsMarkup = m_abilities->contains(u"body-markup"_s);
    const QVariantMap hints{{u"desktop-entry"_s, QGuiApplication::desktopFileName()},
                            {u"urgency"_s, QVariant::fromValue(notice.urgent ? critical : normal)}};
    QDBusMessage notify = message(u"Notify"_s);
    notify.setArguments({u"Leadline"_s, 0U, QGuiApplication::desktopFileName(), notice.title,
                         readsMarkup ? notice.text.toHtmlEscaped() : notice.text, actions, hints, -1});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(notify, patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, number] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError()) {
            m_abilities.reset(); // another service may come in its place
            Q_EMIT failed(number);
            return;
        }
        m_numbers.insert(reply.value(), number);
        Q_EMIT shown(number);
    });
}

void DesktopNotifier::actionInvoked(uint id, const QString &key)
{
    if (const auto number = m_numbers.constFind(id); number != m_numbers.constEnd())
        Q_EMIT chosen(*number, key == "default"_L1 ? u"open"_s : key);
}

void DesktopNotifier::closed(uint id, uint /*reason*/)
{
    m_numbers.remove(id);
}

} // namespace leadline
