// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leadview.h"

class QAction;

namespace leadline {

/// Why the lead cannot go to that stage, in words; empty where it can, with a reason if need be.
[[nodiscard]] QString whyNotTo(Stage stage, const LeadPage &page);

/// A menu entry for a stage: ticked where the lead stands, disabled with the reason where it cannot go.
void showStageChoice(QAction &action, Stage stage, const LeadPage &page);

} // namespace leadline
