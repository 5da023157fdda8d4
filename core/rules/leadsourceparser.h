// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/leadsource.h"
#include "core/domain/offer.h"

#include <QtCore/QString>

namespace leadline {

/// A LeadSource string taken apart (DOM-01).
struct LeadSource
{
    QString raw; ///< as it came, untouched
    Source source;
    Action action;
    OfferRef offer;
    bool test = false; ///< holds MSFT_TEST

    bool operator==(const LeadSource &) const = default;
};

/// `Source-Action | publisher.offer`: first `|`, last `-` left of it, first `.` right of it; every part may
/// be missing. Never fails. Grammar and vectors: domain facts 2.3 and 2.4.
[[nodiscard]] LeadSource parseLeadSource(const QString &text);

/// The canonical text; parsing it gives the same parts and the same text again.
[[nodiscard]] QString normalForm(const LeadSource &parsed);

} // namespace leadline
