// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/offer.h"

#include <tuple>

namespace leadline {

/// Which offers a rule is for: an offer's code or title, or its beginning and a "*"; empty: every offer.
/// Folded once, asked often.
class OfferPattern
{
public:
    OfferPattern() = default;
    explicit OfferPattern(const QString &text);

    [[nodiscard]] bool isForAll() const { return m_key.isEmpty(); }
    [[nodiscard]] bool matches(const OfferRef &offer) const;
    /// The same with what `offer.key()` and its folded title are, for who asks many patterns.
    [[nodiscard]] bool matches(const QString &offerKey, const QString &titleKey) const;
    /// The greater, the fewer offers it is for.
    [[nodiscard]] std::tuple<bool, bool, qsizetype> specificity() const;

    bool operator==(const OfferPattern &) const = default;

private:
    QString m_key;
};

} // namespace leadline
