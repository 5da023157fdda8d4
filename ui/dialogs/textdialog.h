// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace leadline {

/// A longer text to read and copy; modal.
void showTextDialog(QWidget *parent, const QString &title, const QString &text);

} // namespace leadline
