// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/offer.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QString>

namespace leadline {

/// All known offers, as an import learns them: by id, by title alone, and both at last.
class OfferCatalogue
{
public:
    explicit OfferCatalogue(const QList<Offer> &known);

    /// What has to be written for a reference that a row makes.
    enum class Lesson {
        Nothing, ///< it is known as it is
        Changed, ///< it has got a title or its id: `offer` is how it is now
        New,     ///< unknown so far: add() it
    };
    struct Finding
    {
        Offer offer;
        Lesson lesson = Lesson::Nothing;
    };
    /// How a reference may find its offer: by its title too, or only just as it is written.
    enum class Match { Usual, Exact };
    /// `key` is the reference's key.
    [[nodiscard]] Finding learn(const OfferRef &ref, const QString &key, Match match = Match::Usual);
    /// Unset: not known yet. Learns nothing.
    [[nodiscard]] OfferId find(const OfferRef &ref, const QString &key) const;
    void add(const Offer &offer);

private:
    [[nodiscard]] OfferId withTitle(const QString &title) const;

    QHash<OfferId, Offer> m_offers;
    QHash<QString, OfferId> m_byKey;
    QMultiHash<QString, OfferId> m_byTitle; ///< by the folded titles of those that have an id
};

} // namespace leadline
