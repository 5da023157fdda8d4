// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/emptiedfields_p.h"

using namespace Qt::StringLiterals;

namespace leadline {

QSet<QString> emptiedByUser(Database &database, Entity entity, qint64 id)
{
    QSet<QString> emptied;
    for (const RowChange &change : changesOfRow(database, entity, id)) {
        const bool isUsers = change.action.kind != "import"_L1;
        for (auto column = change.after.begin(); column != change.after.end(); ++column) {
            if (*column == change.before.value(column.key()))
                continue;
            if (isUsers && column->toString().isEmpty())
                emptied.insert(column.key());
            else
                emptied.remove(column.key());
        }
    }
    return emptied;
}

} // namespace leadline
