// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/store/database.h"

#include <QtCore/QString>

namespace leadline {

/// The search words of leads (rules/searchwords): name, company, e-mail, phone, notes and what was logged.
/// Derived: refresh() makes them from the store. Throws StoreError.
class SearchTable
{
public:
    explicit SearchTable(Database &database)
        : m_database(database)
    {
    }

    /// Makes the words of a lead anew.
    void refresh(LeadId id);
    /// Is what is kept what would be made anew?
    [[nodiscard]] bool isFresh(LeadId id);

private:
    [[nodiscard]] QString wordsOf(LeadId id);

    Database &m_database;
};

} // namespace leadline
