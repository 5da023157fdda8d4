// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/checklist.h"
#include "core/rules/filefault.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

namespace leadline {

/// A template as it stands in a file: `key`, `offer`, `version`, `title`, and `steps` of `key`, `kind`,
/// `required`, `due_after_minutes`, `calendar`, `title`, `instructions`; every text by language. Refuses what
/// cannot be read; whether it makes sense is for checkSettings() to say. `where` begins the place of a fault.
[[nodiscard]] Checked<ChecklistTemplate> templateFromJson(const QJsonObject &object, const QString &where);
[[nodiscard]] QJsonObject toJson(const ChecklistTemplate &checklist);

[[nodiscard]] Checked<ChecklistStep> stepFromJson(const QJsonObject &object, const QString &where);
[[nodiscard]] QJsonObject toJson(const ChecklistStep &step);

/// Texts by language.
[[nodiscard]] QHash<QString, QString> textsFromJson(const QJsonValue &value);
[[nodiscard]] QJsonObject textsToJson(const QHash<QString, QString> &texts);

/// A shipped template (resources/checklists). Nothing where the text is no JSON, a key is missing or used
/// twice, a kind is unknown, a due time is negative, or there are no steps.
[[nodiscard]] std::optional<ChecklistTemplate> checklistTemplateFromJson(const QByteArray &json);

} // namespace leadline
