// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace leadline {

class MainWindow;

/// Once the window has settled, writes its picture and ends the program: 0, or 1 where the file cannot be
/// written.
void takeScreenshot(MainWindow &window, const QString &path);

} // namespace leadline
