// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace leadline {

/// What Leadline is, its version and its licence; modal.
void showAboutDialog(QWidget *parent);

} // namespace leadline
