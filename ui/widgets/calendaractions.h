// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leaddesk.h"

#include <QObject>

class QTimer;
class QWidget;

namespace leadline {

class Prompts;
class Settings;

/// The calendar file of the File menu, which follows the leads once it was chosen. `desk`, `prompts` and
/// `settings` must outlive it.
class CalendarActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CalendarActions)

public:
    CalendarActions(LeadDesk &desk, Prompts &prompts, Settings &settings, QWidget *window);

    /// Asks where it goes; of one that is there, what becomes of it.
    void choose();
    void begin(); ///< the book is open

Q_SIGNALS:
    void done(const QString &text);

private:
    enum class Asked { ByUser, ByItself };
    void chooseFile();
    void write(Asked asked);
    [[nodiscard]] QString path() const;

    LeadDesk &m_desk;
    Prompts &m_prompts;
    Settings &m_settings;
    QWidget *m_window;
    QTimer *m_timer;
    bool m_begun = false;
};

} // namespace leadline
