// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/keylines.h"

class QWidget;

namespace leadline {

/// F1: the keys and what they do, those of `here` first; modal.
void showKeysDialog(QWidget *parent, const QList<KeyLine> &keys, KeyPlace here);

} // namespace leadline
