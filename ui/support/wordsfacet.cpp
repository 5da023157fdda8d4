// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/language.h"
#include "ui/support/words.h"
#include "ui/support/wordsmail.h"
#include "ui/support/wordstext.h"

using namespace Qt::StringLiterals;

namespace leadline::words {
namespace {

QString orElse(const QString &text, const QString &blank)
{
    return text.isEmpty() ? blank : text;
}

QString languageOrNone(const QString &code)
{
    if (code.isEmpty())
        return Words::tr("(language unknown)");
    return languageTitle(code);
}

} // namespace

QString facet(Facet facet)
{
    switch (facet) {
    case Facet::Source:
        return Words::tr("Source");
    case Facet::Action:
        return Words::tr("Action");
    case Facet::Offer:
        return Words::tr("Offer");
    case Facet::Deadline:
        return Words::tr("Deadline");
    case Facet::DoNotContact:
        return Words::tr("Contact");
    case Facet::Stage:
        return Words::tr("Stage");
    case Facet::Stale:
        return Words::tr("Time in stage");
    case Facet::Owner:
        return Words::tr("Owner");
    case Facet::Country:
        return Words::tr("Country");
    case Facet::Language:
        //: the language to write to a customer in
        return Words::tr("Customer's language");
    case Facet::NextStep:
        return Words::tr("Next step");
    case Facet::Import:
        return Words::tr("Import");
    }
    return {};
}

QString facetValue(Facet facet, const QString &value)
{
    switch (facet) {
    case Facet::Source:
        return source(Source::parse(value));
    case Facet::Action:
        return action(Action::parse(value));
    case Facet::Offer:
        return orElse(value, offer(OfferRef()));
    case Facet::Deadline:
        if (const auto state = deadlineFromCode(value))
            return deadlineState(*state);
        return value;
    case Facet::DoNotContact:
        return value == "yes"_L1 ? Words::tr("Do not contact") : Words::tr("May be contacted");
    case Facet::Stage:
        if (const auto known = stageFromCode(value))
            return stage(*known);
        return value;
    case Facet::Stale:
        //: leads that have been in their stage for longer than they are meant to
        return value == "yes"_L1 ? Words::tr("Stale") : Words::tr("Not stale");
    case Facet::Owner:
        //: the leads that I own
        return value == "me"_L1 ? Words::tr("Mine") : orElse(value, Words::tr("(nobody)"));
    case Facet::Country:
        return value.isEmpty() ? Words::tr("(no country)") : country(value);
    case Facet::Language:
        return languageOrNone(value);
    case Facet::NextStep:
        return orElse(value, Words::tr("(nothing left to do)"));
    case Facet::Import:
        return value;
    }
    return {};
}

} // namespace leadline::words
