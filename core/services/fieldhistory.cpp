// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/leadedits_p.h"

#include "core/store/importtable.h"
#include "core/store/touchtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

/// As the journal names it.
QString columnOf(EditField field)
{
    return code(field).replace(u'-', u'_');
}

/// Where imports that changed a lead found its customer.
class Imports
{
public:
    Imports(Database &database, const Lead &lead)
        : m_imports(database)
        , m_touches(TouchTable(database).ofCustomer(lead.customer.id))
    {
    }

    void name(FieldChangeEntry &entry)
    {
        const auto run = entry.kind == "import"_L1 ? m_imports.runOfAction(entry.action) : std::nullopt;
        if (!run)
            return;
        entry.fileName = run->fileName;
        for (const Touch &touch : m_touches) {
            if (touch.import == run->id && (entry.line == 0 || touch.line < entry.line))
                entry.line = touch.line;
        }
    }

private:
    ImportTable m_imports;
    QList<Touch> m_touches;
};

FieldChangeEntry entryOf(const ActionRow &action, EditField field, const QString &before,
                         const QString &after)
{
    FieldChangeEntry entry;
    entry.field = field;
    entry.action = action.id;
    entry.kind = action.kind;
    entry.at = action.at;
    entry.before = before;
    entry.after = after;
    return entry;
}

/// The changes of one field, the oldest first; an action that changed its row several times changed it once.
QList<FieldChangeEntry> changesOfField(const QList<RowChange> &rows, EditField field)
{
    const QString column = columnOf(field);
    QList<FieldChangeEntry> entries;
    for (const RowChange &row : rows) {
        const QString before = row.before.value(column).toString();
        const QString after = row.after.value(column).toString();
        if (before == after)
            continue;
        if (!entries.isEmpty() && entries.last().action == row.action.id)
            entries.last().after = after;
        else
            entries.append(entryOf(row.action, field, before, after));
        if (field == EditField::Stage)
            entries.last().reason = row.after.value("stage_reason"_L1).toString();
    }
    return entries;
}

} // namespace

QList<FieldChangeEntry> historyOfFields(Database &database, const Lead &lead)
{
    const auto rowOf = [&](EditField field) {
        return isCustomers(field) ? std::pair(Entity::Customer, lead.customer.id.value)
                                  : std::pair(Entity::Lead, lead.id.value);
    };
    QMap<Entity, QList<RowChange>> rows;
    QMap<Entity, std::optional<ActionRow>> origins;
    for (const EditField field : {EditField::FirstName, EditField::Owner}) {
        const auto [entity, id] = rowOf(field);
        rows.insert(entity, changesOfRow(database, entity, id));
        origins.insert(entity, originOf(database, entity, id));
    }
    Imports imports(database, lead);
    QList<FieldChangeEntry> all;
    for (const EditField field : allEditFields) {
        const Entity entity = rowOf(field).first;
        QList<FieldChangeEntry> entries = changesOfField(rows.value(entity), field);
        const QString first = entries.isEmpty() ? valueOf(lead, field) : entries.first().before;
        if (const auto origin = origins.value(entity); origin && !first.isEmpty()) {
            entries.prepend(entryOf(*origin, field, {}, first));
            entries.first().first = true;
        }
        all += entries;
    }
    for (FieldChangeEntry &entry : all)
        imports.name(entry);
    std::ranges::stable_sort(
        all, [](const FieldChangeEntry &a, const FieldChangeEntry &b) { return a.action > b.action; });
    return all;
}

} // namespace leadline
