// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/offer.h"
#include "core/store/database.h"

#include <QtCore/QList>

namespace leadline {

/// The offer catalogue, learned from imports. Throws StoreError.
class OfferTable
{
public:
    explicit OfferTable(Database &database)
        : m_database(database)
    {
    }

    OfferId insert(const OfferRef &ref, ActionId addedBy);
    void update(const Offer &offer);
    [[nodiscard]] QList<Offer> all();

    [[nodiscard]] static OfferRef refFromRow(const Statement &row,
                                             int firstColumn); ///< publisher, offer_id, title

private:
    Database &m_database;
};

} // namespace leadline
