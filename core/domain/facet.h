// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QStringView>
#include <array>
#include <optional>

namespace leadline {

/// What leads are counted, filtered and grouped by.
enum class Facet {
    Source,
    Action,
    Offer,
    Deadline,
    DoNotContact,
    Stage,
    Stale,
    Owner,
    Country,
    Language,
    NextStep,
    Import,
};

inline constexpr std::array allFacets{
    Facet::Source, Facet::Action, Facet::Offer,   Facet::Deadline, Facet::DoNotContact, Facet::Stage,
    Facet::Stale,  Facet::Owner,  Facet::Country, Facet::Language, Facet::NextStep,     Facet::Import,
};

/// "source", "action", "offer", "deadline", "dnc", "stage", "stale", "owner", "country", "language", "step",
/// "import": the keys of the query language.
[[nodiscard]] QString facetCode(Facet facet);
[[nodiscard]] std::optional<Facet> facetFromCode(QStringView code);

/// The value as the facet names it: the code of a source, a stage, a country; "yes" and "no" of
/// what a lead is or is not; other text trimmed. Nothing: the facet has no such value.
[[nodiscard]] std::optional<QString> facetValue(Facet facet, const QString &text);

/// A lead is it or not ("yes", "no"): `is:dnc`, `-is:stale`.
[[nodiscard]] constexpr bool isFlag(Facet facet)
{
    return facet == Facet::DoNotContact || facet == Facet::Stale;
}

/// A lead has one value of it; of imports it has one for each that brought it a touch.
[[nodiscard]] constexpr bool canGroupBy(Facet facet)
{
    return facet != Facet::Import;
}

/// What is wanted of a facet: one of `values`, where there are any, and none of `without`. An empty text is
/// the value of leads that have none. A trailing * matches a beginning; a value is compared folded.
struct FacetWish
{
    QStringList values;
    QStringList without;

    [[nodiscard]] bool isEmpty() const { return values.isEmpty() && without.isEmpty(); }

    bool operator==(const FacetWish &) const = default;
};

} // namespace leadline
