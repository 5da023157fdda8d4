// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/checklists.h"
#include "core/services/leadbook.h"
#include "core/services/responsetargets.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

/// The JSON shapes of the command line's contract. Codes and instants, never words.
namespace leadline::ctl {

[[nodiscard]] QJsonObject toJson(const LeadRow &row);
[[nodiscard]] QJsonObject toJson(const FacetCounts &counts);
[[nodiscard]] QJsonObject toJson(const LeadPage &page, Instant now);
[[nodiscard]] QJsonObject toJson(const Colleagues &colleagues);
[[nodiscard]] QJsonArray toJson(const QList<ImportProblem> &problems); ///< with words in `text`
[[nodiscard]] QJsonObject toJson(const ImportReport &report, const ImportPlan &plan);
[[nodiscard]] QJsonObject toJson(const ImportRun &run);
[[nodiscard]] QJsonObject toJson(const JournalEntry &entry);
[[nodiscard]] QJsonObject toJson(const ResponseTargets &targets); ///< with words in the faults
[[nodiscard]] QJsonObject toJson(const Checklists &rules, const QList<ChecklistMove> &moves);
[[nodiscard]] QJsonObject toJson(const StepReport &report);
[[nodiscard]] QJsonObject toJson(const ColumnMatch &match);

} // namespace leadline::ctl
