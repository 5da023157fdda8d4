// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCommandLineParser>

/// Faults that tests ask for, in the place of a bad disk.
namespace leadline::ctl {

void addFaultOptions(QCommandLineParser &parser);
/// Prepares the faults asked for; says what is wrong with their options, empty: nothing.
[[nodiscard]] QString prepareFaults(const QCommandLineParser &parser);

} // namespace leadline::ctl
