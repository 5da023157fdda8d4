// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facet.h"
#include "core/services/leadcolumns.h"
#include "core/services/leaddetails.h"
#include "core/services/leadfilter.h"

namespace leadline {

/// The texts behind the numbers of a facet's column; two numbers may have the same one. Of imports none, for
/// their numbers are sets.
[[nodiscard]] QStringList facetTexts(Facet facet, const LeadColumns &columns, const LeadDetails *details);

/// Gives the facet's column of numbers to `job`, whatever the size of a number is. False: it is not there,
/// as the details are not read.
template <typename Job>
bool withNumbers(Facet facet, const LeadColumns &columns, const LeadDetails *details, const LeadMatch &match,
                 Job job)
{
    const auto detail = [&](std::vector<quint32> LeadDetails::*column) {
        if (details)
            job(details->*column);
        return details != nullptr;
    };
    switch (facet) {
    case Facet::Source:
        job(columns.source);
        return true;
    case Facet::Action:
        job(columns.action);
        return true;
    case Facet::Offer:
        job(columns.offer);
        return true;
    case Facet::Deadline:
        job(match.state);
        return true;
    case Facet::DoNotContact:
        job(columns.flags);
        return true;
    case Facet::Stage:
        job(columns.stage);
        return true;
    case Facet::Stale:
        if (!match.stale.empty())
            job(match.stale);
        return !match.stale.empty();
    case Facet::Owner:
        job(columns.owner);
        return true;
    case Facet::Country:
    case Facet::Language:
        return detail(&LeadDetails::country);
    case Facet::NextStep:
        return detail(&LeadDetails::step);
    case Facet::Import:
        return detail(&LeadDetails::imports);
    }
    return false;
}

} // namespace leadline
