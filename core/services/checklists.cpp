// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/checklists.h"

#include "core/rules/checklisttemplate.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace leadline {

Checklists::Checklists()
{
    const QDir directory(u":/checklists"_s);
    for (const QString &name : directory.entryList(QDir::Files, QDir::Name)) {
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (auto checklist = checklistTemplateFromJson(file.readAll()))
            m_templates.append(*std::move(checklist));
    }
}

const ChecklistTemplate &Checklists::forLead(const Action &action, bool withheld) const
{
    const QString key = templateKeyFor(action, withheld);
    for (const ChecklistTemplate &checklist : m_templates) {
        if (checklist.key == key)
            return checklist;
    }
    return m_none;
}

} // namespace leadline
