// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/store/database.h"

#include <QtCore/QSet>
#include <QtCore/QStringList>

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

    /// The leads in which every word occurs as the beginning of a word, in their own words or their offer's.
    /// A word of signs alone matches nothing. Looks at the words of every lead: some 50 ms for 100,000.
    [[nodiscard]] QSet<LeadId> find(const QStringList &typed);

private:
    [[nodiscard]] QString wordsOf(LeadId id);

    Database &m_database;
};

} // namespace leadline
