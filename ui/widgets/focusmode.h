// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMainWindow;

namespace leadline {

/// The window over the whole screen, with nothing around the work. Whatever was hidden for it is there again
/// afterwards, and the window is as it was. Owned by the window.
class FocusMode final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FocusMode)

public:
    /// `around`: what is hidden with the window's bars.
    FocusMode(QMainWindow &window, QList<QWidget *> around);

    void set(bool on);
    [[nodiscard]] bool isOn() const { return m_on; }

Q_SIGNALS:
    void changed(bool on);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void hideMenus(bool hidden);

    QMainWindow &m_window;
    QList<QWidget *> m_around;
    QList<QWidget *> m_hidden; ///< that were to be seen
    Qt::WindowStates m_before;
    bool m_on = false;
};

} // namespace leadline
