// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/desktopnotifier.h"
#include "tests/support/suite.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

/// A service of notifications as a desktop has one.
class FakeService final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList abilities{u"actions"_s, u"body"_s, u"body-markup"_s};
    bool broken = false;
    QStringList titles;
    QStringList bodies;
    QList<QStringList> actions;
    QList<QVariantMap> hints;

public Q_SLOTS:
    QStringList GetCapabilities() { return abilities; }
    uint Notify(const QString & /*program*/, uint /*replaces*/, const QString & /*icon*/,
                const QString &title, const QString &body, const QStringList &choices,
                const QVariantMap &more, int /*timeout*/, const QDBusMessage &call)
    {
        if (broken) {
            call.setDelayedReply(true);
            m_bus.send(call.createErrorReply(QDBusError::Failed, u"no"_s));
            return 0;
        }
        titles << title;
        bodies << body;
        actions << choices;
        hints << more;
        return static_cast<uint>(titles.size()) + 40;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &key);
    void NotificationClosed(uint id, uint reason);

public:
    explicit FakeService(QDBusConnection bus)
        : m_bus(std::move(bus))
    {
    }

private:
    QDBusConnection m_bus;
};

const QString name = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;

Notice notice()
{
    return {u"1 lead overdue"_s,
            u"<b>Ada & Co</b>"_s,
            {{u"open"_s, u"Open"_s}, {u"snooze"_s, u"In 1 hour"_s}},
            true};
}

} // namespace

/// On a bus of its own: nobody's desktop hears of it.
class DesktopNotifierTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        if (daemon.isEmpty())
            QSKIP("SKIP: no dbus-daemon here (Debian package dbus-daemon)");
        m_daemon.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_daemon.waitForReadyRead(10'000));
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }

    void cleanupTestCase()
    {
        for (const QString &bus : {u"desktop"_s, u"program"_s})
            QDBusConnection::disconnectFromBus(bus);
        m_daemon.terminate();
        m_daemon.waitForFinished(5'000);
    }

    void init()
    {
        m_desktop = QDBusConnection::connectToBus(m_address, u"desktop"_s);
        m_service = std::make_unique<FakeService>(m_desktop);
        QVERIFY(m_desktop.registerObject(
            path, m_service.get(), QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(m_desktop.registerService(name));
        m_notifier =
            std::make_unique<DesktopNotifier>(QDBusConnection::connectToBus(m_address, u"program"_s));
    }

    void cleanup()
    {
        m_notifier.reset();
        m_desktop.unregisterService(name);
        m_desktop.unregisterObject(path);
    }

    void aNoticeIsShownWithItsActions()
    {
        QSignalSpy shown(m_notifier.get(), &Notifier::shown);
        m_notifier->show(7, notice());
        QTRY_COMPARE(shown.size(), 1);
        QCOMPARE(shown[0][0].toInt(), 7);
        QCOMPARE(m_service->titles, QStringList(u"1 lead overdue"_s));
        QCOMPARE(m_service->bodies, QStringList(u"&lt;b&gt;Ada &amp; Co&lt;/b&gt;"_s)); // no markup of ours
        QCOMPARE(m_service->actions[0],
                 (QStringList{u"default"_s, u"Open"_s, u"open"_s, u"Open"_s, u"snooze"_s, u"In 1 hour"_s}));
        QCOMPARE(m_service->hints[0].value(u"urgency"_s).toInt(), 2);
    }

    void whatADesktopCannotDoIsLeftOut()
    {
        m_service->abilities = {u"body"_s};
        QSignalSpy shown(m_notifier.get(), &Notifier::shown);
        m_notifier->show(1, notice());
        QTRY_COMPARE(shown.size(), 1);
        QCOMPARE(m_service->bodies, QStringList(u"<b>Ada & Co</b>"_s));
        QVERIFY(m_service->actions[0].isEmpty());
    }

    void anActionNamesItsNotice()
    {
        QSignalSpy shown(m_notifier.get(), &Notifier::shown);
        QSignalSpy chosen(m_notifier.get(), &Notifier::chosen);
        m_notifier->show(1, notice());
        m_notifier->show(2, notice());
        QTRY_COMPARE(shown.size(), 2);
        Q_EMIT m_service->ActionInvoked(42, u"snooze"_s);
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toInt(), 2);
        QCOMPARE(chosen[0][1].toString(), u"snooze"_s);
        Q_EMIT m_service->ActionInvoked(41, u"default"_s);
        QTRY_COMPARE(chosen.size(), 2);
        QCOMPARE(chosen[1][0].toInt(), 1);
        QCOMPARE(chosen[1][1].toString(), u"open"_s);
        Q_EMIT m_service->ActionInvoked(7, u"open"_s); // another program's
        Q_EMIT m_service->NotificationClosed(41, 2);
        Q_EMIT m_service->ActionInvoked(41, u"open"_s); // closed
        Q_EMIT m_service->ActionInvoked(42, u"done"_s);
        QTRY_COMPARE(chosen.size(), 3);
        QCOMPARE(chosen[2][0].toInt(), 2);
    }

    void aServiceThatFailsSaysSo()
    {
        QSignalSpy failed(m_notifier.get(), &Notifier::failed);
        m_service->broken = true;
        m_notifier->show(1, notice());
        QTRY_COMPARE(failed.size(), 1);
        m_service->broken = false;
        QSignalSpy shown(m_notifier.get(), &Notifier::shown);
        m_notifier->show(2, notice());
        QTRY_COMPARE(shown.size(), 1);
    }

    void noServiceIsAFailure()
    {
        m_desktop.unregisterService(name);
        QSignalSpy failed(m_notifier.get(), &Notifier::failed);
        m_notifier->show(3, notice());
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].toInt(), 3);
    }

    void withoutABusNothingIsStarted()
    {
        const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
        const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("XDG_RUNTIME_DIR", "/nowhere");
        QVERIFY(!DesktopNotifier::sessionBus());
        if (!address.isNull())
            qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        if (runtime.isNull())
            qunsetenv("XDG_RUNTIME_DIR");
        else
            qputenv("XDG_RUNTIME_DIR", runtime);
    }

private:
    QProcess m_daemon;
    QString m_address;
    QDBusConnection m_desktop{u"none"_s};
    std::unique_ptr<FakeService> m_service;
    std::unique_ptr<DesktopNotifier> m_notifier;
};

LEADLINE_TEST(DesktopNotifierTest)

} // namespace leadline::test

#include "desktopnotifiertest.moc"
