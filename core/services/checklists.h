// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/checklist.h"
#include "core/domain/lead.h"
#include "core/rules/checklist.h"

namespace leadline {

/// The shipped checklist templates, read once from the program's resources.
class Checklists
{
public:
    Checklists();

    [[nodiscard]] const QList<ChecklistTemplate> &all() const { return m_templates; }
    /// The template a lead of this action follows.
    [[nodiscard]] const ChecklistTemplate &forLead(const Action &action, bool withheld) const;

private:
    QList<ChecklistTemplate> m_templates;
    ChecklistTemplate m_none; ///< where a resource is missing: nothing to do rather than a crash
};

} // namespace leadline
