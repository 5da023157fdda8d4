// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/notifier.h"

#include <QFrame>

class QPushButton;

namespace leadline {

class BandLayout;
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
    [[nodiscard]] int number() const { return m_number; } ///< of the notice on screen; 0: none
    void retranslate();

Q_SIGNALS:
    void chosen(int number, const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    PlainLabel *m_text;
    BandLayout *m_layout;
    QPushButton *m_away;
    QList<QPushButton *> m_buttons;
    int m_number = 0;
};

} // namespace leadline
