// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

#include <QApplication>
#include <QSize>

namespace leadline {

/// What the window's program was asked to do.
struct WindowOptions
{
    CommonOptions common;
    QStringList files;  ///< to import
    QString screenshot; ///< a PNG to write, then to quit
    QSize size;         ///< empty: as last time
    int select = 1;     ///< the row to select, from 1
    QString place;      ///< "leads", "imports", "welcome"; empty: as the store says
    QString theme;      ///< for this run; empty: the settings'
};

/// Reads the command line; prints help, version or what is wrong, and then does not return.
[[nodiscard]] WindowOptions readWindowOptions(const QCoreApplication &app);

/// The composition root: profile, lock, desk, window. The exit code.
[[nodiscard]] int runWindow(QApplication &app, const WindowOptions &options);

} // namespace leadline
