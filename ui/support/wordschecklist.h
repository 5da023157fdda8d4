// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/checklistsettings.h"
#include "core/services/leadview.h"

#include <QtCore/QString>

/// Words about checklists and qualification.
namespace leadline::words {

/// The text in the language in use, else in English, else any.
[[nodiscard]] QString inOwnLanguage(const QHash<QString, QString> &texts);
[[nodiscard]] QString checklistTitle(const ChecklistTemplate &checklist);
/// "Contact requests", by the key of a template: which leads it is for.
[[nodiscard]] QString checklistLeads(const QString &templateKey);
[[nodiscard]] QString checklistVersion(int version); ///< "version 3"
/// "3 leads are on version 2 of “Install”; version 4 is in force."
[[nodiscard]] QString checklistMove(const ChecklistMove &move);
/// What moving up changes, a line each: "+ Call again", "− Second mail", "~ First mail".
[[nodiscard]] QStringList checklistDifference(const ChecklistDifference &difference);
[[nodiscard]] QString stepKind(StepKind kind);
[[nodiscard]] QString stepTitle(const ChecklistStep &step);
/// "Stopped: the customer answered"; empty: it did not.
[[nodiscard]] QString stepStop(StepStop stop);
[[nodiscard]] QString criterionKind(CriterionKind kind);
/// An answer as a user reads it; what is none to its question as it stands.
[[nodiscard]] QString answer(const Criterion &criterion, const QString &value);

} // namespace leadline::words
