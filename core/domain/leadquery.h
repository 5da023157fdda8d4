// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/stage.h"

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <array>
#include <chrono>
#include <optional>

namespace leadline {

/// The state of a lead's 24-hour clock (SLA-03); derived by rules/deadline, never stored.
enum class DeadlineState { Overdue, AtRisk, OnTrack, Answered, Paused, None };

inline constexpr std::array allDeadlineStates{DeadlineState::Overdue, DeadlineState::AtRisk,
                                              DeadlineState::OnTrack, DeadlineState::Answered,
                                              DeadlineState::Paused,  DeadlineState::None};

/// "overdue", "at_risk", "on_track", "answered", "paused", "none".
[[nodiscard]] QString deadlineCode(DeadlineState state);
[[nodiscard]] std::optional<DeadlineState> deadlineFromCode(QStringView code);

enum class LeadSort { Due, Received, Name, Company, Source, Action, Offer, Stage, Touches };
[[nodiscard]] QString sortCode(LeadSort sort);
[[nodiscard]] std::optional<LeadSort> sortFromCode(QStringView code);

/// Which leads, in which order. A value: the window's search field, the facets, the command line and the
/// views all speak it. Empty lists mean "any"; several values of one facet mean "or"; facets mean "and".
/// An empty text in a list means "none given" (`source:""`).
struct LeadQuery
{
    QStringList words;   ///< free text; every word must occur (folded, as a prefix of a word)
    QStringList sources; ///< canonical codes or raw text, compared folded
    QStringList actions;
    QStringList offers; ///< code or title; a trailing * matches a prefix
    QList<DeadlineState> deadlines;
    QList<Stage> stages;
    std::optional<bool> doNotContact;
    std::optional<std::chrono::milliseconds>
        dueWithin;           ///< open clocks that end by now + this, overdue ones too
    QList<ImportId> imports; ///< leads that these brought touches to
    bool testLeads = false;  ///< the quarantine instead of the leads (DOM-05)
    LeadSort sort = LeadSort::Due;
    bool descending = false;

    /// Nothing is filtered (the order does not count).
    [[nodiscard]] bool isUnfiltered() const;

    bool operator==(const LeadQuery &) const = default;
};

/// A query text that was not understood: the word, and why.
struct QueryFault
{
    QString word;
    enum class Why { UnknownKey, UnknownValue, UnclosedQuote } why = Why::UnknownKey;
};

/// `action:plt offer:bitnami* due:<4h deadline:overdue is:dnc -is:dnc stage:new source:appsource import:3
/// "free text"`. Keys are English, case does not matter; several values with commas. `faults` may be null.
[[nodiscard]] LeadQuery parseQuery(const QString &text, QList<QueryFault> *faults = nullptr);

/// The normal form: `parseQuery(queryText(q))` gives `q` back, but for the order of the rows.
[[nodiscard]] QString queryText(const LeadQuery &query);

} // namespace leadline
