// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/leadedit.h"
#include "core/services/leaddesk.h"

class QLineEdit;

namespace leadline {

/// Completes what is typed into a line for this field: countries by their names in the language in use,
/// owners by the names that leads have; other fields do not complete.
void completeValues(QLineEdit &line, EditField field, LeadDesk &desk);

} // namespace leadline
