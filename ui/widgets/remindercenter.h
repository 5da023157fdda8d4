// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leaddesk.h"
#include "ui/support/reminderchoices.h"

#include <QObject>

class QMenu;

namespace leadline {

class Notifier;
class ReminderBand;
class ReminderWatch;
class Settings;
class TrayPlace;
struct Notice;

/// Reminders as the window offers them: notifications of the desktop, the tray, a band in the window, and
/// their settings. `desk`, `settings` and `band` must outlive it.
class ReminderCenter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReminderCenter)

public:
    ReminderCenter(LeadDesk &desk, Settings &settings, ReminderBand &band, QWidget *window);
    ~ReminderCenter() override;

    /// In place of the desktop's own, which must outlive the center; `desktop` may be null.
    void setPlaces(Notifier *desktop, TrayPlace *tray);
    void leaveOff(); ///< nothing is said in this run
    void begin();    ///< the book is open
    void showDialog();
    [[nodiscard]] bool isPaused() const; ///< for today
    void setPaused(bool paused);
    void setOverdue(qint64 count);
    void beginToday(); ///< the user works through what the band tells of
    /// Whether the program goes on without its window: there is a tray to find it in.
    [[nodiscard]] bool keepsRunning() const;
    void retranslate();

Q_SIGNALS:
    void leadWanted(leadline::LeadId id, bool toLog);
    void todayWanted();
    void windowWanted();
    void quitWanted();
    void pausedChanged(bool paused);
    void said(const QString &text);

private:
    void noticed(int number, const Notice &notice);
    void settle();
    void showBandAgain();
    void showTray();
    [[nodiscard]] QDate today() const;

    LeadDesk &m_desk;
    Settings &m_settings;
    ReminderBand &m_band;
    QWidget *m_window;
    ReminderWatch *m_watch;
    Notifier *m_desktop = nullptr;
    TrayPlace *m_tray = nullptr;
    Notifier *m_bandNotifier;
    std::unique_ptr<QMenu> m_menu;
    ReminderChoices m_choices;
    qint64 m_overdue = 0;
};

} // namespace leadline
