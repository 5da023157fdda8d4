// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deadlinestate.h"
#include "core/domain/facet.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <array>
#include <chrono>
#include <optional>

namespace leadline {

enum class LeadSort {
    Due,
    Received,
    Name,
    Company,
    Source,
    Action,
    Offer,
    Stage,
    Touches,
    Owner,
    Country,
    NextStep,
};
inline constexpr std::array allSorts{LeadSort::Due,     LeadSort::Received, LeadSort::Name,
                                     LeadSort::Company, LeadSort::Source,   LeadSort::Action,
                                     LeadSort::Offer,   LeadSort::Stage,    LeadSort::Touches,
                                     LeadSort::Owner,   LeadSort::Country,  LeadSort::NextStep};

[[nodiscard]] QString sortCode(LeadSort sort);
[[nodiscard]] std::optional<LeadSort> sortFromCode(QStringView code);

/// Which leads, in which order. A value: the window's search field, the facets, the command line and the
/// views all speak it. Facets mean "and".
struct LeadQuery
{
    QStringList words;   ///< free text; every word must occur (folded, as a prefix of a word)
    QStringList without; ///< and none of these
    std::array<FacetWish, allFacets.size()> facets;
    std::optional<std::chrono::milliseconds>
        dueWithin;          ///< open clocks that end by now + this, overdue ones too
    bool testLeads = false; ///< the quarantine instead of the leads (DOM-05)
    LeadSort sort = LeadSort::Due;
    bool descending = false;
    QList<Facet> groups; ///< the leads of one value together, and within them by the next; then by the sort

    [[nodiscard]] FacetWish &operator[](Facet facet) { return facets[static_cast<size_t>(facet)]; }
    [[nodiscard]] const FacetWish &operator[](Facet facet) const
    {
        return facets[static_cast<size_t>(facet)];
    }

    /// Nothing is filtered (the order does not count).
    [[nodiscard]] bool isUnfiltered() const;
    /// The other query's filters in the order of this one.
    [[nodiscard]] LeadQuery withFiltersOf(const LeadQuery &other) const;

    bool operator==(const LeadQuery &) const = default;
};

/// A query text that was not understood: the word, and why.
struct QueryFault
{
    QString word;
    enum class Why { UnknownKey, UnknownValue, UnclosedQuote } why = Why::UnknownKey;
};

/// `action:plt offer:bitnami* -stage:won,lost owner:"" country:es due:<4h is:stale -is:dnc "free text" -not`.
/// Keys are English (facetCode), case does not matter; several values with commas; a minus turns a word, a
/// facet or a flag round. `faults` may be null.
[[nodiscard]] LeadQuery parseQuery(const QString &text, QList<QueryFault> *faults = nullptr);

/// The normal form: `parseQuery(queryText(q))` gives `q` back, but for the order of the rows.
[[nodiscard]] QString queryText(const LeadQuery &query);

} // namespace leadline
