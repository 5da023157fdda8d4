// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/leadfilter.h"

#include "core/base/textfold.h"

#include <algorithm>

namespace leadline {
namespace {

/// What each value of a facet misses: 0, or the bit of the facet.
using Misses = std::vector<quint8>;

bool matches(const QString &folded, const QStringList &patterns)
{
    return std::ranges::any_of(patterns, [&folded](const QString &pattern) {
        return pattern.endsWith(u'*') ? folded.startsWith(QStringView(pattern).chopped(1))
                                      : folded == pattern;
    });
}

QStringList foldedList(const QStringList &texts)
{
    QStringList folded;
    for (const QString &text : texts)
        folded.append(foldText(text));
    return folded;
}

Misses textMisses(const QStringList &texts, const QStringList &wishes, quint8 bit)
{
    const QStringList folded = foldedList(wishes);
    Misses misses;
    for (const QString &text : texts)
        misses.push_back(folded.isEmpty() || matches(foldText(text), folded) ? 0 : bit);
    return misses;
}

Misses offerMisses(const QList<OfferRef> &offers, const QStringList &wishes)
{
    const QStringList folded = foldedList(wishes);
    // A title is meant only where no offer goes by it as its code: what a facet counts, it also opens.
    QStringList titles = folded;
    for (const OfferRef &offer : offers)
        titles.removeAll(foldText(offer.code()));
    Misses misses;
    for (const OfferRef &offer : offers) {
        const bool wanted = folded.isEmpty() || matches(foldText(offer.code()), folded) ||
                            matches(foldText(offer.title), titles);
        misses.push_back(wanted ? 0 : LeadMatch::Offer);
    }
    return misses;
}

template <typename Values, typename Value>
Misses valueMisses(const Values &all, const QList<Value> &wishes, quint8 bit)
{
    Misses misses;
    for (const Value value : all)
        misses.push_back(wishes.isEmpty() || wishes.contains(value) ? 0 : bit);
    return misses;
}

Misses flagMisses(const LeadQuery &query)
{
    Misses misses;
    for (int flags = 0; flags <= (LeadColumns::Test | LeadColumns::DoNotContact); ++flags) {
        const bool test = (flags & LeadColumns::Test) != 0;
        const bool doNotContact = (flags & LeadColumns::DoNotContact) != 0;
        const bool isOther = test != query.testLeads;
        const bool isUnwanted = query.doNotContact && *query.doNotContact != doNotContact;
        misses.push_back(
            static_cast<quint8>((isOther ? LeadMatch::Other : 0) | (isUnwanted ? LeadMatch::Notice : 0)));
    }
    return misses;
}

/// A clock that runs is at 0, overdue, and one further for each limit it started after. One that does not run
/// has a code of its own and started before all times.
void findStates(const LeadColumns &columns, const LeadMoment &moment, std::vector<quint8> &states)
{
    static_assert(static_cast<int>(DeadlineState::Overdue) == 0 &&
                  static_cast<int>(DeadlineState::AtRisk) == 1 &&
                  static_cast<int>(DeadlineState::OnTrack) == 2);
    const ClockLimits limits = clockLimits(moment.policy, moment.now);
    const qint64 overdue = toMs(limits.overdue);
    const qint64 atRisk = toMs(limits.atRisk);
    for (size_t row = 0; row < states.size(); ++row) {
        const qint64 since = columns.runsSince[row];
        states[row] = static_cast<quint8>(columns.clock[row] + (since > overdue) + (since > atRisk));
    }
}

/// A clock that does not run never ends.
void leaveOutLater(const LeadColumns &columns, Instant latestStart, std::vector<quint8> &missed)
{
    const qint64 latest = toMs(latestStart);
    for (size_t row = 0; row < missed.size(); ++row) {
        const bool later = columns.clock[row] != 0 || columns.runsSince[row] > latest;
        missed[row] = static_cast<quint8>(missed[row] | (later ? LeadMatch::Other : 0));
    }
}

void collect(const std::vector<qint64> &numbers, const QStringList &names, QMap<QString, qint64> &into)
{
    for (size_t i = 0; i < numbers.size(); ++i) {
        if (numbers[i] > 0)
            into[names[static_cast<qsizetype>(i)]] += numbers[i];
    }
}

} // namespace

LeadMatch matchLeads(const LeadColumns &columns, const LeadQuery &query, const LeadMoment &moment,
                     const std::vector<quint8> &outside)
{
    const Misses source = textMisses(columns.sources.texts(), query.sources, LeadMatch::Source);
    const Misses action = textMisses(columns.actions.texts(), query.actions, LeadMatch::Action);
    const Misses offer = offerMisses(columns.offers, query.offers);
    const Misses deadline = valueMisses(allDeadlineStates, query.deadlines, LeadMatch::Deadline);
    const Misses stage = valueMisses(allStages, query.stages, LeadMatch::Stage);
    const Misses flag = flagMisses(query);

    LeadMatch match;
    match.missed.resize(columns.size());
    match.state.resize(columns.size());
    findStates(columns, moment, match.state);
    for (size_t row = 0; row < columns.size(); ++row) {
        match.missed[row] = static_cast<quint8>(source[columns.source[row]] | action[columns.action[row]] |
                                                offer[columns.offer[row]] | deadline[match.state[row]] |
                                                stage[columns.stage[row]] | flag[columns.flags[row]]);
    }
    for (size_t row = 0; row < outside.size(); ++row)
        match.missed[row] = static_cast<quint8>(match.missed[row] | outside[row]);
    if (query.dueWithin)
        leaveOutLater(columns, moment.now + *query.dueWithin - moment.policy.target, match.missed);
    return match;
}

FacetCounts countFacets(const LeadColumns &columns, const LeadMatch &match, bool forChoosing)
{
    std::vector<qint64> source(static_cast<size_t>(columns.sources.texts().size()));
    std::vector<qint64> action(static_cast<size_t>(columns.actions.texts().size()));
    std::vector<qint64> offer(static_cast<size_t>(columns.offers.size()));
    std::array<qint64, allDeadlineStates.size()> deadline{};
    std::array<qint64, allStages.size()> stage{};
    FacetCounts counts;
    for (size_t row = 0; row < columns.size(); ++row) {
        const quint8 missed = match.missed[row];
        counts.testLeads += columns.flags[row] & LeadColumns::Test;
        const quint8 others = forChoosing ? missed & (missed - 1) : missed;
        if (others != 0) // two facets or more: left out of every count
            continue;
        const auto counted = [missed](quint8 facet) { return (missed & ~facet) == 0 ? 1 : 0; };
        counts.total += missed == 0;
        source[columns.source[row]] += counted(LeadMatch::Source);
        action[columns.action[row]] += counted(LeadMatch::Action);
        offer[columns.offer[row]] += counted(LeadMatch::Offer);
        deadline[match.state[row]] += counted(LeadMatch::Deadline);
        stage[columns.stage[row]] += counted(LeadMatch::Stage);
        counts.doNotContact +=
            (columns.flags[row] & LeadColumns::DoNotContact) ? counted(LeadMatch::Notice) : 0;
    }
    QStringList codes;
    for (const OfferRef &ref : columns.offers)
        codes.append(ref.code());
    collect(source, columns.sources.texts(), counts.source);
    collect(action, columns.actions.texts(), counts.action);
    collect(offer, codes, counts.offer);
    for (const DeadlineState state : allDeadlineStates)
        counts.deadline[state] = deadline[static_cast<size_t>(state)];
    for (const Stage each : allStages)
        counts.stage[each] = stage[static_cast<size_t>(each)];
    return counts;
}

} // namespace leadline
