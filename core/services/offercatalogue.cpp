// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/offercatalogue.h"

#include "core/base/textfold.h"

namespace leadline {

OfferCatalogue::OfferCatalogue(const QList<Offer> &known)
{
    for (const Offer &offer : known)
        add(offer);
}

void OfferCatalogue::add(const Offer &offer)
{
    m_offers.insert(offer.id, offer);
    m_byKey.insert(offer.ref.key(), offer.id);
    if (offer.ref.hasId() && !offer.ref.title.isEmpty())
        m_byTitle.insert(foldText(offer.ref.title), offer.id);
}

/// Only where one single offer bears the title: two may share it ("Rainwater Planner", two plans).
OfferId OfferCatalogue::withTitle(const QString &title) const
{
    const QString folded = foldText(title);
    return m_byTitle.count(folded) == 1 ? m_byTitle.value(folded) : OfferId{};
}

OfferId OfferCatalogue::find(const OfferRef &ref, const QString &key) const
{
    const auto known = m_byKey.constFind(key);
    if (known != m_byKey.constEnd())
        return *known;
    return !ref.hasId() && !ref.title.isEmpty() ? withTitle(ref.title) : OfferId{};
}

OfferCatalogue::Finding OfferCatalogue::learn(const OfferRef &ref, const QString &key, Match match)
{
    const OfferId known = match == Match::Exact ? m_byKey.value(key) : find(ref, key);
    if (known.isSet()) {
        Offer &offer = m_offers[known];
        if (ref.title.isEmpty() || !offer.ref.title.isEmpty())
            return {offer, Lesson::Nothing};
        offer.ref.title = ref.title;
        add(Offer(offer));
        return {offer, Lesson::Changed};
    }
    const auto byTitle = match == Match::Usual && ref.hasId() && !ref.title.isEmpty()
                             ? m_byKey.constFind(OfferRef{{}, {}, ref.title}.key())
                             : m_byKey.constEnd();
    if (byTitle == m_byKey.constEnd())
        return {{{}, ref}, Lesson::New};
    // It was known by its title alone and gets its id now, and its leads with it.
    const Offer offer{*byTitle, ref};
    m_byKey.erase(byTitle);
    add(offer);
    return {offer, Lesson::Changed};
}

} // namespace leadline
