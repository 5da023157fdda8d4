// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leaddesk.h"
#include "ui/support/notifier.h"
#include "ui/support/reminderchoices.h"

#include <QObject>
#include <map>
#include <optional>

class QTimer;

namespace leadline {

/// Looks once a minute, and when the next is due, for what there is to remind of, shows it, and does what the
/// user answers. `desk` must outlive it.
class ReminderWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReminderWatch)

public:
    ReminderWatch(LeadDesk &desk, QObject *parent);

    /// The ways to show a notice: the first that can, does. None of them is owned.
    void setNotifiers(const QList<Notifier *> &notifiers);
    void setChoices(const ReminderChoices &choices);
    void begin(); ///< the book is open
    void answer(int number, const QString &key);
    /// In the present language; nothing where many others were shown since.
    [[nodiscard]] std::optional<Notice> notice(int number) const;
    /// Takes out of the notice what is no longer so; `changed` follows where that was anything.
    void review(int number);

Q_SIGNALS:
    void noticed(int number, const leadline::Notice &notice); ///< whoever shows it
    void changed(int number); ///< its notice is another, or nothing is left of it
    void leadWanted(leadline::LeadId id, bool toLog);
    void todayWanted();
    void said(const QString &text);
    void looked(); ///< a round is over

private:
    void look();
    void take(const ReminderNews &news);
    void pass(int number, qsizetype notifier);
    void keep(int number);
    void goOn(std::optional<Instant> next);
    void snooze(LeadId id);
    void finish(const Reminder &reminder);

    /// What was shown, until many others were.
    struct Shown
    {
        ReminderNews news;
        qsizetype by = 0; ///< the place of its notifier
    };

    LeadDesk &m_desk;
    ReminderChoices m_choices;
    QList<Notifier *> m_notifiers;
    QTimer *m_timer;
    bool m_begun = false;
    bool m_looking = false;
    bool m_again = false; ///< asked to look while it looked
    int m_last = 0;
    std::map<int, Shown> m_shown;
};

} // namespace leadline
