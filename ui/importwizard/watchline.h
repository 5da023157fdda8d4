// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace leadline {

class PlainLabel;
class Prompts;
class Settings;

/// Which folder is watched for new lead files, and how to change that.
class WatchLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WatchLine)

public:
    WatchLine(Settings &settings, Prompts &prompts, QWidget *parent = nullptr);

    void retranslate();

Q_SIGNALS:
    void changed(); ///< another folder, or none; it is in the settings already

private:
    void choose();

    Settings &m_settings;
    Prompts &m_prompts;
    PlainLabel *m_heading = nullptr;
    PlainLabel *m_text = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_stop = nullptr;
};

} // namespace leadline
