// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/notifier.h"

#include <QFrame>

class QHBoxLayout;
class QPushButton;

namespace leadline {

class PlainLabel;

/// A red line on top of the window that stays until it is answered: for deadlines that passed, and for
/// everything where the desktop shows no notifications.
class ReminderBand final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReminderBand)

public:
    explicit ReminderBand(QWidget *parent);

    void show(int number, const Notice &notice);
    void putAway();
    void putAwayUrgent();                                 ///< what it says of deadlines is no longer so
    [[nodiscard]] int number() const { return m_number; } ///< of the notice on screen; 0: none
    void retranslate();

Q_SIGNALS:
    void chosen(int number, const QString &key);

private:
    PlainLabel *m_text;
    QHBoxLayout *m_choices;
    QPushButton *m_away;
    QList<QPushButton *> m_buttons;
    int m_number = 0;
    bool m_urgent = false;
};

} // namespace leadline
