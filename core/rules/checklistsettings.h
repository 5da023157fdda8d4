// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/checklist.h"
#include "core/domain/offer.h"
#include "core/domain/qualification.h"
#include "core/rules/filefault.h"
#include "core/rules/followups.h"

namespace leadline {

/// What a user can settle about following leads up. A value.
struct ChecklistSettings
{
    QList<ChecklistTemplate> templates; ///< in force; of each key one for every offer, at least
    QList<ChecklistTemplate> earlier;   ///< versions that leads have begun with
    OutcomeRules outcomes;
    QList<QualificationPlan> qualification;

    bool operator==(const ChecklistSettings &) const = default;
};

/// Do they hold together? `where` of a fault is the place in the file: "templates[2].steps[1].kind".
[[nodiscard]] Checked<void> checkSettings(const ChecklistSettings &settings);

/// The template in force for these leads: the most specific one. Null where there is none of that key.
[[nodiscard]] const ChecklistTemplate *templateFor(const QList<ChecklistTemplate> &templates,
                                                   const QString &key, const OfferRef &offer);

/// They ask for the same of the same leads; their version aside.
[[nodiscard]] bool saysTheSame(const ChecklistTemplate &a, const ChecklistTemplate &b);

/// How two versions of a checklist differ (CHK-09).
struct ChecklistDifference
{
    QList<ChecklistStep> added;
    QList<ChecklistStep> removed;
    QList<ChecklistStep> changed; ///< as they become
    bool reordered = false;       ///< those in both, among themselves

    bool operator==(const ChecklistDifference &) const = default;
};
[[nodiscard]] ChecklistDifference difference(const ChecklistTemplate &from, const ChecklistTemplate &to);

/// `checklists.json`: `kind` ("Leadline checklists"), and what differs from what comes with the program:
/// `templates`, `earlier`, `outcomes`, `qualification`. What is missing is as in `usual`; templates stand in
/// front of those of the same key and offer.
[[nodiscard]] Checked<ChecklistSettings> checklistSettingsFromJson(const QByteArray &json,
                                                                   const ChecklistSettings &usual);
[[nodiscard]] QByteArray checklistSettingsToJson(const ChecklistSettings &settings,
                                                 const ChecklistSettings &usual);

} // namespace leadline
