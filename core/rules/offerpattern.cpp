// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/offerpattern.h"

#include "core/base/textfold.h"

namespace leadline {

OfferPattern::OfferPattern(const QString &text)
    : m_key(foldText(text.trimmed()))
{
}

bool OfferPattern::matches(const OfferRef &offer) const
{
    return isForAll() || matches(offer.key(), foldText(offer.title));
}

bool OfferPattern::matches(const QString &offerKey, const QString &titleKey) const
{
    if (m_key.endsWith(u'*'))
        return offerKey.startsWith(QStringView(m_key).chopped(1));
    return isForAll() || offerKey == m_key || titleKey == m_key;
}

std::tuple<bool, bool, qsizetype> OfferPattern::specificity() const
{
    return {!m_key.isEmpty(), !m_key.isEmpty() && !m_key.endsWith(u'*'), m_key.size()};
}

} // namespace leadline
