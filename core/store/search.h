// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/customer.h"
#include "core/domain/touch.h"
#include "core/store/database.h"

#include <QtCore/QSet>
#include <QtCore/QStringList>

namespace leadline {

/// The search words of leads: name, company, e-mail, phone digits, offer, notes and what was logged, folded
/// by our own rules (FTS5 leaves the dotless ı alone). Throws StoreError.
class SearchTable
{
public:
    explicit SearchTable(Database &database)
        : m_database(database)
    {
    }

    void refresh(LeadId id);
    /// Of a lead that has just come in with one touch.
    void insert(LeadId id, const Customer &customer, const OfferRef &offer, const Touch &touch);
    void remove(LeadId id);
    /// Is what is kept what would be made anew?
    [[nodiscard]] bool isFresh(LeadId id);

    /// The leads in which every word occurs as the beginning of a word. A word of signs alone matches
    /// nothing.
    [[nodiscard]] QSet<LeadId> find(const QStringList &words);

private:
    [[nodiscard]] QString wordsOf(LeadId id);

    Database &m_database;
};

} // namespace leadline
