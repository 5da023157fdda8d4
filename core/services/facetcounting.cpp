// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/facetcounting.h"

#include "core/services/facetvalues.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <numeric>

namespace leadline {
namespace {

using Miss = LeadMatch::Miss;

template <typename Count>
void collect(const std::vector<qint64> &numbers, const QStringList &texts, Count count)
{
    for (size_t i = 0; i < numbers.size(); ++i) {
        if (numbers[i] > 0)
            count(texts[static_cast<qsizetype>(i)], numbers[i]);
    }
}

/// How many rows that miss nothing but, where `but` says so, this facet have each number.
template <typename Numbers>
std::vector<qint64> countNumbers(const Numbers &numberOf, size_t values, const std::vector<Miss> &missed,
                                 Miss but)
{
    const size_t skipped = values; // a place for what does not count: no branch a row
    // Most rows have the same few values: in turns, or each would wait for the one before.
    constexpr size_t turns = 4;
    std::array<std::vector<qint64>, turns> counts;
    counts.fill(std::vector<qint64>(skipped + 1));
    const auto count = [&](size_t turn, size_t row) {
        ++counts[turn][(missed[row] & ~but) == 0 ? numberOf(row) : skipped];
    };
    size_t row = 0;
    for (; row + turns <= missed.size(); row += turns) {
        for (size_t turn = 0; turn < turns; ++turn)
            count(turn, row + turn);
    }
    for (; row < missed.size(); ++row)
        count(0, row);
    std::vector<qint64> sums = counts[0];
    for (size_t turn = 1; turn < turns; ++turn)
        std::ranges::transform(sums, counts[turn], sums.begin(), std::plus());
    sums.pop_back();
    return sums;
}

/// Counts what stands in the facets' columns of the rows that match. A pass over the rows is what it costs;
/// so facets that count the same rows, since nothing of them is chosen, are counted two in a pass.
class FacetCounter
{
public:
    FacetCounter(const LeadColumns &columns, const LeadDetails *details, const LeadMatch &match,
                 bool forChoosing)
        : m_columns(columns)
        , m_details(details)
        , m_match(match)
        , m_chosen(forChoosing ? missedByAny(match.missed) : Miss{0})
    {
        std::vector<Facet> together;
        for (const Facet facet : allFacets) {
            m_counts[facet].resize(valuesOf(facet));
            if (isChosen(facet))
                countAlone(facet);
            else if (facet != Facet::Language) // has the column of the countries
                together.push_back(facet);
        }
        countTogether(std::move(together));
        if (!isChosen(Facet::Language) && isChosen(Facet::Country))
            countAlone(Facet::Language);
        else if (!isChosen(Facet::Language))
            m_counts[Facet::Language] = m_counts[Facet::Country];
    }

    /// By number; empty where the facet's column is not there.
    [[nodiscard]] const std::vector<qint64> &operator[](Facet facet) const { return m_counts.at(facet); }

private:
    static Miss missedByAny(const std::vector<Miss> &missed)
    {
        return std::accumulate(missed.begin(), missed.end(), Miss{0},
                               [](Miss all, Miss one) { return static_cast<Miss>(all | one); });
    }
    [[nodiscard]] bool isChosen(Facet facet) const { return (m_chosen & LeadMatch::miss(facet)) != 0; }
    [[nodiscard]] size_t valuesOf(Facet facet) const
    {
        if (facet == Facet::Import)
            return m_details ? static_cast<size_t>(m_details->importSets.size()) : 0;
        if (facet == Facet::Stale && m_match.stale.empty())
            return 0;
        return static_cast<size_t>(facetTexts(facet, m_columns, m_details).size());
    }
    template <typename Job>
    void withColumn(Facet facet, Job job) const
    {
        withNumbers(facet, m_columns, m_details, m_match, job);
    }

    void countAlone(Facet facet)
    {
        const auto but = static_cast<Miss>(m_chosen & LeadMatch::miss(facet));
        withColumn(facet, [&](const auto &numbers) {
            const auto numberOf = [&numbers](size_t row) -> size_t { return numbers[row]; };
            m_counts[facet] = countNumbers(numberOf, m_counts[facet].size(), m_match.missed, but);
        });
    }
    /// The one of most values with the one of fewest, as long as the counts of their pairs stay in the
    /// processor's nearest memory.
    void countTogether(std::vector<Facet> facets)
    {
        constexpr size_t mostPairs = 4096;
        const auto values = [this](Facet facet) { return m_counts[facet].size(); };
        std::erase_if(facets, [&](Facet facet) { return values(facet) == 0; });
        std::ranges::stable_sort(facets, {}, values);
        auto fewest = facets.begin();
        auto most = facets.end();
        while (fewest != most) {
            --most;
            if (fewest == most || values(*fewest) * values(*most) > mostPairs)
                countAlone(*most);
            else
                countPairs(*most, *fewest++);
        }
    }
    void countPairs(Facet one, Facet other)
    {
        std::vector<qint64> &ofOne = m_counts[one];
        std::vector<qint64> &ofOther = m_counts[other];
        const size_t width = ofOther.size();
        std::vector<qint64> pairs;
        withColumn(one, [&](const auto &ones) {
            withColumn(other, [&](const auto &others) {
                const auto numberOf = [&](size_t row) -> size_t { return ones[row] * width + others[row]; };
                pairs = countNumbers(numberOf, ofOne.size() * width, m_match.missed, Miss{0});
            });
        });
        for (size_t pair = 0; pair < pairs.size(); ++pair) {
            ofOne[pair / width] += pairs[pair];
            ofOther[pair % width] += pairs[pair];
        }
    }

    const LeadColumns &m_columns;
    const LeadDetails *m_details;
    const LeadMatch &m_match;
    const Miss m_chosen; ///< bits of the facets that do not count what they themselves leave out
    std::map<Facet, std::vector<qint64>> m_counts;
};

void addImports(FacetCounts &counts, const std::vector<qint64> &numbers, const QList<QList<ImportId>> &sets)
{
    for (size_t set = 0; set < numbers.size(); ++set) {
        for (const ImportId id : sets[static_cast<qsizetype>(set)])
            counts[Facet::Import][QString::number(id.value)] += numbers[set];
    }
}

/// Values that are always said.
QStringList standingValues(Facet facet, const LeadColumns &columns)
{
    const bool stands = facet == Facet::Deadline || facet == Facet::Stage || facet == Facet::DoNotContact;
    return stands ? facetTexts(facet, columns, nullptr) : QStringList();
}

} // namespace

FacetCounts countFacets(const LeadColumns &columns, const LeadDetails *details, const LeadMatch &match,
                        bool forChoosing)
{
    FacetCounts counts;
    counts.total = std::ranges::count(match.missed, Miss{0});
    counts.testLeads =
        std::ranges::count_if(columns.flags, [](quint8 flags) { return (flags & LeadColumns::Test) != 0; });
    const FacetCounter numbers(columns, details, match, forChoosing);
    for (const Facet facet : allFacets) {
        for (const QString &value : standingValues(facet, columns))
            counts[facet][value] = 0;
        if (facet == Facet::Import && details)
            addImports(counts, numbers[facet], details->importSets);
        else
            collect(numbers[facet], facetTexts(facet, columns, details),
                    [&](const QString &text, qint64 count) { counts[facet][text] += count; });
    }
    return counts;
}

} // namespace leadline
