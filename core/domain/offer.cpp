// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/offer.h"

#include "core/base/textfold.h"

#include <algorithm>

namespace leadline {

OfferRef OfferRef::parse(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const qsizetype dot = trimmed.indexOf(u'.');
    const bool spaced = std::any_of(trimmed.begin(), trimmed.end(), [](QChar c) { return c.isSpace(); });
    OfferRef ref;
    // Half an id ("fabrikam." or ".planner") is kept whole as a title: nothing of it gets lost.
    if (dot <= 0 || dot == trimmed.size() - 1 || spaced) {
        ref.title = trimmed.toString();
        return ref;
    }
    ref.publisher = trimmed.left(dot).toString();
    ref.offerId = trimmed.mid(dot + 1).toString();
    return ref;
}

QString OfferRef::code() const
{
    if (offerId.isEmpty())
        return title;
    if (publisher.isEmpty())
        return offerId;
    return publisher + u'.' + offerId;
}

QString OfferRef::key() const
{
    return foldText(code());
}

bool isForOffer(const QString &pattern, const QString &key, const QString &foldedTitle)
{
    if (pattern.endsWith(u'*'))
        return key.startsWith(QStringView(pattern).chopped(1));
    return key == pattern || foldedTitle == pattern;
}

bool isForOffer(const QString &pattern, const OfferRef &offer)
{
    return isForOffer(pattern, offer.key(), foldText(offer.title));
}

} // namespace leadline
