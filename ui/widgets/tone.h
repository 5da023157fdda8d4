// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/leadquery.h"

#include <QString>

class QWidget;

namespace leadline {

/// The name by which the style sheet knows the tone of a state.
[[nodiscard]] QString toneName(DeadlineState state);

/// Gives a widget another tone; the style sheet is asked again only where it changed.
void setTone(QWidget *widget, const QString &tone);

/// The same for its look: "primary", or empty for a plain one.
void setLook(QWidget *widget, const QString &look);

} // namespace leadline
