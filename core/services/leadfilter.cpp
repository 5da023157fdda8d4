// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/leadfilter.h"

#include "core/base/textfold.h"
#include "core/services/facetvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

using Miss = LeadMatch::Miss;
/// By number of a facet's value: 0, or the bit of the facet.
using Misses = std::vector<Miss>;

/// A wish with its texts folded.
class Wanted
{
public:
    explicit Wanted(const FacetWish &wish)
        : m_values(folded(wish.values))
        , m_without(folded(wish.without))
    {
    }

    [[nodiscard]] bool operator()(const QString &text) const
    {
        const QString key = foldText(text);
        return (m_values.isEmpty() || isAmong(key, m_values)) && !isAmong(key, m_without);
    }

private:
    static QStringList folded(const QStringList &texts)
    {
        QStringList keys;
        for (const QString &text : texts)
            keys.append(foldText(text));
        return keys;
    }
    static bool isAmong(const QString &key, const QStringList &patterns)
    {
        return std::ranges::any_of(patterns, [&key](const QString &pattern) {
            return pattern.endsWith(u'*') ? key.startsWith(QStringView(pattern).chopped(1)) : key == pattern;
        });
    }

    QStringList m_values;
    QStringList m_without;
};

/// A title is meant only where no offer goes by it as its code: what a facet counts, it also opens. So each
/// text that is a title becomes the codes of the offers that have it.
QStringList withCodesOfTitles(const QStringList &texts, const QList<OfferRef> &offers)
{
    QStringList codes;
    for (const QString &text : texts) {
        const Wanted isMeant({{text}, {}});
        const auto hasCode = [&](const OfferRef &offer) { return isMeant(offer.code()); };
        codes.append(text);
        if (!text.endsWith(u'*') && std::ranges::any_of(offers, hasCode))
            continue;
        for (const OfferRef &offer : offers) {
            if (isMeant(offer.title))
                codes.append(offer.code());
        }
    }
    return codes;
}

FacetWish wishOf(Facet facet, const LeadQuery &query, const LeadColumns &columns, const LeadMoment &moment)
{
    FacetWish wish = query[facet];
    for (QStringList *const texts : {&wish.values, &wish.without}) {
        if (facet == Facet::Offer)
            *texts = withCodesOfTitles(*texts, columns.offers);
        if (facet == Facet::Owner && texts->contains(u"me"_s, Qt::CaseInsensitive) && !moment.me.isEmpty())
            texts->append(moment.me);
    }
    return wish;
}

/// A lead is of several imports: one that is wanted is enough, and so is one that is not.
Misses importMisses(const QList<QList<ImportId>> &sets, const FacetWish &wish)
{
    Misses misses;
    for (const QList<ImportId> &set : sets) {
        const auto isAmong = [&set](const QStringList &numbers) {
            return std::ranges::any_of(
                set, [&](ImportId id) { return numbers.contains(QString::number(id.value)); });
        };
        const bool wanted = (wish.values.isEmpty() || isAmong(wish.values)) && !isAmong(wish.without);
        misses.push_back(wanted ? Miss{0} : LeadMatch::miss(Facet::Import));
    }
    return misses;
}

Misses missesOf(Facet facet, const FacetWish &wish, const LeadColumns &columns, const LeadDetails *details)
{
    if (facet == Facet::Import)
        return details ? importMisses(details->importSets, wish) : Misses();
    const Wanted isWanted(wish);
    Misses misses;
    for (const QString &text : facetTexts(facet, columns, details))
        misses.push_back(isWanted(text) ? Miss{0} : LeadMatch::miss(facet));
    return misses;
}

/// A clock that runs is at 0, overdue, and one further for each of its limits that is yet to come. One that
/// does not run has a code of its own, and limits before all times.
void findStates(const LeadColumns &columns, const LeadMoment &moment, std::vector<quint8> &states)
{
    static_assert(static_cast<int>(DeadlineState::Overdue) == 0 &&
                  static_cast<int>(DeadlineState::AtRisk) == 1 &&
                  static_cast<int>(DeadlineState::OnTrack) == 2);
    const qint64 now = toMs(moment.now);
    for (size_t row = 0; row < states.size(); ++row) {
        states[row] = static_cast<quint8>(columns.clock[row] + (columns.due[row] > now) +
                                          (columns.riskFrom[row] > now));
    }
}

/// Of the clocks that run, those whose calendar is closed; most users have none.
void findPaused(const LeadColumns &columns, const LeadMoment &moment, std::vector<quint8> &states)
{
    std::vector<bool> isClosed;
    for (const ResponseClock &clock : columns.calendars)
        isClosed.push_back(clock.resumesAfter(moment.now).has_value());
    if (std::ranges::count(isClosed, true) == 0)
        return;
    constexpr auto atRisk = static_cast<quint8>(DeadlineState::AtRisk);
    constexpr auto onTrack = static_cast<quint8>(DeadlineState::OnTrack);
    for (size_t row = 0; row < states.size(); ++row) {
        if (isClosed[columns.calendar[row]] && (states[row] == atRisk || states[row] == onTrack))
            states[row] = static_cast<quint8>(DeadlineState::Paused);
    }
}

void findStale(const LeadDetails &details, Instant now, std::vector<quint8> &stale)
{
    const qint64 ms = toMs(now);
    stale.resize(details.staleFrom.size());
    for (size_t row = 0; row < stale.size(); ++row)
        stale[row] = static_cast<quint8>(details.staleFrom[row] <= ms);
}

/// Sets the bit where `isOut` says so of a row.
template <typename IsOut>
void leaveOut(std::vector<Miss> &missed, IsOut isOut)
{
    for (size_t row = 0; row < missed.size(); ++row)
        missed[row] = static_cast<Miss>(missed[row] | (isOut(row) ? LeadMatch::other : 0));
}

} // namespace

bool needsDetails(const LeadQuery &query)
{
    constexpr std::array detailed{Facet::Stale, Facet::Country, Facet::Language, Facet::NextStep,
                                  Facet::Import};
    const bool isSorted = query.sort == LeadSort::Country || query.sort == LeadSort::NextStep;
    return isSorted || std::ranges::any_of(detailed, [&query](Facet facet) {
               return !query[facet].isEmpty() || query.groups.contains(facet);
           });
}

LeadMatch matchLeads(const LeadColumns &columns, const LeadDetails *details, const LeadQuery &query,
                     const LeadMoment &moment, const std::vector<quint8> &outside)
{
    LeadMatch match;
    match.missed.resize(columns.size());
    match.state.resize(columns.size());
    findStates(columns, moment, match.state);
    findPaused(columns, moment, match.state);
    if (details)
        findStale(*details, moment.now, match.stale);
    const quint8 set = query.testLeads ? LeadColumns::Test : 0;
    leaveOut(match.missed, [&](size_t row) { return (columns.flags[row] & LeadColumns::Test) != set; });
    for (const Facet facet : allFacets) {
        if (query[facet].isEmpty())
            continue;
        const Misses misses = missesOf(facet, wishOf(facet, query, columns, moment), columns, details);
        withNumbers(facet, columns, details, match, [&](const auto &numbers) {
            for (size_t row = 0; row < match.missed.size(); ++row)
                match.missed[row] = static_cast<Miss>(match.missed[row] | misses[numbers[row]]);
        });
    }
    if (!outside.empty())
        leaveOut(match.missed, [&](size_t row) { return outside[row] != 0; });
    if (query.dueWithin) { // a clock that does not run never ends
        const qint64 latest = toMs(moment.now + *query.dueWithin);
        leaveOut(match.missed,
                 [&](size_t row) { return columns.clock[row] != 0 || columns.due[row] > latest; });
    }
    return match;
}

} // namespace leadline
