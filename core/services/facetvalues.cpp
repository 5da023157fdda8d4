// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/facetvalues.h"

using namespace Qt::StringLiterals;

namespace leadline {

QStringList facetTexts(Facet facet, const LeadColumns &columns, const LeadDetails *details)
{
    QStringList texts;
    switch (facet) {
    case Facet::Source:
        return columns.sources.texts();
    case Facet::Action:
        return columns.actions.texts();
    case Facet::Offer:
        for (const OfferRef &offer : columns.offers)
            texts.append(offer.code());
        return texts;
    case Facet::Deadline:
        for (const DeadlineState state : allDeadlineStates)
            texts.append(deadlineCode(state));
        return texts;
    case Facet::Stage:
        for (const Stage stage : allStages)
            texts.append(stageCode(stage));
        return texts;
    case Facet::DoNotContact:
        // By flags, and so for test leads and others alike.
        for (int flags = 0; flags <= LeadColumns::allFlags; ++flags)
            texts.append((flags & LeadColumns::DoNotContact) != 0 ? u"yes"_s : u"no"_s);
        return texts;
    case Facet::Stale:
        return {u"no"_s, u"yes"_s};
    case Facet::Owner:
        return columns.owners.texts();
    case Facet::Country:
        return details ? details->countries.texts() : texts;
    case Facet::Language:
        return details ? details->languages : texts;
    case Facet::NextStep:
        return details ? details->steps.texts() : texts;
    case Facet::Import:
        return texts;
    }
    return texts;
}

} // namespace leadline
