// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/remindercenter.h"

#include "ui/dialogs/reminderdialog.h"
#include "ui/support/desktopnotifier.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"
#include "ui/support/trayplace.h"
#include "ui/support/wordsreminders.h"
#include "ui/widgets/reminderband.h"
#include "ui/widgets/reminderwatch.h"

#include <QAction>
#include <QMenu>
#include <QPainter>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

/// The band as the last way to show something: it always can.
class BandNotifier final : public Notifier
{
public:
    BandNotifier(ReminderBand &band, QObject *parent)
        : Notifier(parent)
        , m_band(band)
    {
        connect(&band, &ReminderBand::chosen, this, &Notifier::chosen);
    }

    void show(int number, const Notice &notice) override
    {
        m_band.show(number, notice);
        Q_EMIT shown(number);
    }

private:
    ReminderBand &m_band;
};

/// The program's sign, with how many leads are overdue.
QIcon iconWith(qint64 count)
{
    constexpr int size = 64;
    QPixmap picture = QIcon(u":/icons/leadline.svg"_s).pixmap(size, size);
    if (count <= 0)
        return picture;
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF badge(size * 0.3, size * 0.34, size * 0.7, size * 0.66);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xB3, 0x26, 0x1E)); // a tray has its own ground, whatever the theme
    painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2);
    QFont font = painter.font();
    font.setPixelSize(count > 9 ? 28 : 34);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(badge, Qt::AlignCenter, count > 99 ? u"99"_s : QString::number(count));
    return picture;
}

} // namespace

ReminderCenter::ReminderCenter(LeadDesk &desk, Settings &settings, ReminderBand &band, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_settings(settings)
    , m_band(band)
    , m_window(window)
    , m_watch(new ReminderWatch(desk, this))
    , m_bandNotifier(new BandNotifier(band, this))
    , m_menu(std::make_unique<QMenu>())
    , m_choices(readReminderChoices(settings))
{
    connect(m_watch, &ReminderWatch::noticed, this, &ReminderCenter::noticed);
    connect(m_watch, &ReminderWatch::leadWanted, this, &ReminderCenter::leadWanted);
    connect(m_watch, &ReminderWatch::todayWanted, this, &ReminderCenter::todayWanted);
    connect(m_watch, &ReminderWatch::said, this, &ReminderCenter::said);
    connect(m_watch, &ReminderWatch::looked, this, &ReminderCenter::settle);
    connect(m_watch, &ReminderWatch::changed, this, [this](int number) {
        if (number == m_band.number())
            showBandAgain();
    });
    const auto add = [this](const QString &name, auto run) {
        QAction *action = m_menu->addAction(name, this, run);
        action->setObjectName(name);
    };
    add(u"trayOpen"_s, [this] { Q_EMIT windowWanted(); });
    add(u"trayToday"_s, [this] { Q_EMIT todayWanted(); });
    add(u"trayPause"_s, [this] { setPaused(!isPaused()); });
    m_menu->addSeparator();
    add(u"trayQuit"_s, [this] { Q_EMIT quitWanted(); });
    m_menu->actions().at(2)->setCheckable(true);
}

ReminderCenter::~ReminderCenter() = default;

void ReminderCenter::setPlaces(Notifier *desktop, TrayPlace *tray)
{
    m_desktop = desktop;
    m_tray = tray;
    QList<Notifier *> notifiers{m_tray, m_bandNotifier};
    if (m_desktop)
        notifiers.prepend(m_desktop);
    m_watch->setNotifiers(notifiers);
    for (Notifier *notifier : notifiers) {
        connect(notifier, &Notifier::chosen, this, [this](int number) {
            if (m_band.number() == number) // it was answered elsewhere
                m_band.putAway();
        });
    }
    connect(m_tray, &TrayPlace::clicked, this, &ReminderCenter::windowWanted);
    retranslate();
}

void ReminderCenter::leaveOff()
{
    m_choices.rules.on = false;
}

void ReminderCenter::begin()
{
    if (!m_tray) {
        const auto bus = DesktopNotifier::sessionBus();
        setPlaces(bus ? new DesktopNotifier(*bus, this) : nullptr, new SystemTray(this));
    }
    m_watch->setChoices(m_choices);
    m_watch->begin();
    showTray();
}

/// What passed its deadline stands in the window as well, whoever tells of it.
void ReminderCenter::noticed(int number, const Notice &notice)
{
    if (notice.urgent)
        m_band.show(number, notice);
}

void ReminderCenter::showBandAgain()
{
    if (const auto shown = m_watch->notice(m_band.number()))
        m_band.show(m_band.number(), *shown);
    else
        m_band.putAway();
}

/// After each round: the tray may have come or gone, what the band says may be so no longer, and a window
/// that nobody can find is shown again.
void ReminderCenter::settle()
{
    showTray();
    m_watch->review(m_band.number());
    if (!m_window->isVisible() && !keepsRunning())
        Q_EMIT windowWanted();
    Q_EMIT pausedChanged(isPaused());
}

void ReminderCenter::showTray()
{
    if (!m_tray)
        return;
    m_menu->actions().at(2)->setChecked(isPaused());
    if (m_tray->isThere())
        m_tray->put(iconWith(m_overdue),
                    m_overdue > 0 ? QString(u"Leadline · "_s + words::overdueCount(m_overdue))
                                  : u"Leadline"_s,
                    m_menu.get());
    else
        m_tray->takeAway();
}

bool ReminderCenter::keepsRunning() const
{
    return m_choices.keepRunning && m_tray && m_tray->isThere();
}

void ReminderCenter::setOverdue(qint64 count)
{
    if (std::exchange(m_overdue, count) != count)
        showTray();
}

void ReminderCenter::beginToday()
{
    m_band.putAway();
}

QDate ReminderCenter::today() const
{
    return toZone(m_desk.clock().now(), m_desk.zone()).date();
}

bool ReminderCenter::isPaused() const
{
    return m_choices.rules.pausedOn == today();
}

void ReminderCenter::setPaused(bool paused)
{
    m_choices.rules.pausedOn = paused ? today() : QDate();
    writeReminderChoices(m_settings, m_choices);
    m_watch->setChoices(m_choices);
    showTray();
    Q_EMIT pausedChanged(paused);
    Q_EMIT said(paused ? tr("No more reminders today. What comes meanwhile is summed up tomorrow.")
                       : tr("Reminders go on."));
}

void ReminderCenter::showDialog()
{
    auto *dialog = new ReminderDialog(m_choices, m_tray && m_tray->isThere(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_choices = dialog->choices();
        writeReminderChoices(m_settings, m_choices);
        m_watch->setChoices(m_choices);
    });
    dialog->open();
}

void ReminderCenter::retranslate()
{
    const QList<QAction *> actions = m_menu->actions();
    actions[0]->setText(tr("&Open Leadline"));
    actions[1]->setText(tr("&Today, lead by lead"));
    actions[2]->setText(tr("&Pause reminders for today"));
    actions[4]->setText(tr("&Quit"));
    m_band.retranslate();
    if (m_band.number() != 0)
        showBandAgain();
    showTray();
}

} // namespace leadline
