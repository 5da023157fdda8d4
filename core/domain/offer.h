// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QtCore/QString>
#include <QtCore/QStringView>

namespace leadline {

/// What the marketplace says of an offer in one touch: ids, a title, or neither. Split at the first dot;
/// never validated as a GUID (the published sample is one digit short).
struct OfferRef
{
    QString publisher;
    QString offerId;
    QString title;

    /// "publisher.offer-id", or a title where there is no dot or there are spaces.
    [[nodiscard]] static OfferRef parse(QStringView text);

    [[nodiscard]] bool isEmpty() const { return publisher.isEmpty() && offerId.isEmpty() && title.isEmpty(); }
    [[nodiscard]] bool hasId() const { return !offerId.isEmpty(); }
    /// What the list and the filters call it: "publisher.offer-id", else the offer id, else the title.
    [[nodiscard]] QString code() const;
    /// `code()` folded: two spellings of one offer are equal.
    [[nodiscard]] QString key() const;

    bool operator==(const OfferRef &) const = default;
};

/// Is the offer one that `pattern` is for: a code or a title, or the beginning of a code and a "*"; folded.
[[nodiscard]] bool isForOffer(const QString &pattern, const QString &key, const QString &foldedTitle);
[[nodiscard]] bool isForOffer(const QString &pattern, const OfferRef &offer);

/// An offer of the catalogue, learned from touches (DOM-08).
struct Offer
{
    OfferId id;
    OfferRef ref;

    bool operator==(const Offer &) const = default;
};

} // namespace leadline
