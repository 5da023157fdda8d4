// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leaddesk.h"

#include <functional>

class QWidget;

namespace leadline {

class Prompts;

/// Takes an import back. Where its leads were worked on since, the user says what becomes of that work.
/// `done` tells whether it was taken back; it is not called once `window` is gone.
void undoImport(LeadDesk &desk, Prompts &prompts, QWidget *window, ImportId id,
                std::function<void(bool)> done);

} // namespace leadline
