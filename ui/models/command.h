// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QPointer>
#include <QStringList>

namespace leadline {

/// Something the program can be told to do, as the command palette shows it.
struct Command
{
    QPointer<QAction> action;
    QString name;     ///< in the language in use, without access keys
    QStringList path; ///< the menus on the way to it
    QString keys;     ///< its shortcut as it stands on the keyboard; empty: none
    QString reason;   ///< why it cannot be done now; empty where it can, and where nobody knows
};

} // namespace leadline
