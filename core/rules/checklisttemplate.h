// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/checklist.h"

#include <QtCore/QByteArray>
#include <optional>

namespace leadline {

/// A shipped template (resources/checklists): `key`, `version`, `title`, and `steps` of `key`, `kind`,
/// `required`, `due_after_minutes`, `title`, `instructions`; every text by language. Nothing where the text
/// is no JSON, a key is missing or used twice, a kind is unknown, a due time is negative, or there are no
/// steps.
[[nodiscard]] std::optional<ChecklistTemplate> checklistTemplateFromJson(const QByteArray &json);

} // namespace leadline
