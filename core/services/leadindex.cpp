// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/leadindex.h"

#include "core/base/textfold.h"
#include "core/store/leadtable.h"
#include "core/store/offertable.h"

#include <algorithm>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr qint64 noTime = std::numeric_limits<qint64>::min();

qint64 timeOr(const std::optional<Instant> &instant)
{
    return instant ? toMs(*instant) : noTime;
}

/// Numbers for texts, in order of appearance.
class Dictionary
{
public:
    explicit Dictionary(QStringList &texts)
        : m_texts(texts)
    {
    }
    quint16 number(const QString &text)
    {
        const auto known = m_numbers.constFind(text);
        if (known != m_numbers.constEnd())
            return *known;
        const auto number = static_cast<quint16>(std::min<qsizetype>(m_texts.size(), 65'535));
        m_texts.append(text);
        m_numbers.insert(text, number);
        return number;
    }

private:
    QStringList &m_texts;
    QHash<QString, quint16> m_numbers;
};

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

/// For each text of a dictionary, whether the query wants it. No wish: all.
std::vector<bool> wanted(const QStringList &texts, const QStringList &wishes)
{
    const QStringList folded = foldedList(wishes);
    std::vector<bool> result;
    for (const QString &text : texts)
        result.push_back(folded.isEmpty() || matches(foldText(text), folded));
    return result;
}

} // namespace

struct LeadIndex::Filter
{
    Filter(const LeadQuery &wish, const LeadIndex &index, const std::optional<QSet<LeadId>> &picked)
        : query(wish)
        , sources(wanted(index.m_sources, wish.sources))
        , actions(wanted(index.m_actions, wish.actions))
        , hits(picked)
    {
        const QStringList folded = foldedList(wish.offers);
        // A title is meant only where no offer goes by it as its code: what a facet counts, it also opens.
        QStringList titles = folded;
        for (const OfferRef &offer : index.m_offers)
            titles.removeAll(foldText(offer.code()));
        for (const OfferRef &offer : index.m_offers) {
            offers.push_back(folded.isEmpty() || matches(foldText(offer.code()), folded) ||
                             matches(foldText(offer.title), titles));
        }
    }

    const LeadQuery &query;
    std::vector<bool> sources;
    std::vector<bool> actions;
    std::vector<bool> offers;
    const std::optional<QSet<LeadId>> &hits;
};

LeadIndex::LeadIndex(Database &database)
    : m_database(database)
{
    Dictionary sources(m_sources);
    Dictionary actions(m_actions);
    QHash<OfferId, qint32> offers;
    for (const Offer &offer : OfferTable(database).all()) {
        offers.insert(offer.id, static_cast<qint32>(m_offers.size()));
        m_offers.append(offer.ref);
    }
    LeadTable(database).forEachFacts([&](const LeadFacts &facts) {
        m_entries.push_back({facts.id.value, toMs(facts.received), timeOr(facts.openSince),
                             timeOr(facts.answeredAt), offers.value(facts.offer), facts.touches,
                             sources.number(facts.source), actions.number(facts.action), facts.stage,
                             facts.test, facts.noticeOnly, facts.noticeOnly || facts.optedOut});
        m_real += facts.test ? 0 : 1;
    });
}

Deadline LeadIndex::deadlineOf(const Entry &entry, const Moment &moment) const
{
    LeadSummary summary;
    summary.noticeOnly = entry.noticeOnly;
    if (entry.openSince != noTime)
        summary.openSince = instantFromMs(entry.openSince);
    if (entry.answeredAt != noTime)
        summary.answeredAt = instantFromMs(entry.answeredAt);
    return leadline::deadlineOf(summary, entry.test, moment.policy, moment.now);
}

unsigned LeadIndex::misses(const Entry &entry, const Filter &filter, DeadlineState state) const
{
    const LeadQuery &query = filter.query;
    unsigned missed = 0;
    if (!filter.sources[entry.source])
        missed |= MissSource;
    if (!filter.actions[entry.action])
        missed |= MissAction;
    if (!filter.offers[static_cast<size_t>(entry.offer)])
        missed |= MissOffer;
    if (!query.deadlines.isEmpty() && !query.deadlines.contains(state))
        missed |= MissDeadline;
    if (!query.stages.isEmpty() && !query.stages.contains(entry.stage))
        missed |= MissStage;
    if (query.doNotContact && *query.doNotContact != entry.doNotContact)
        missed |= MissNotice;
    if (entry.test != query.testLeads || (filter.hits && !filter.hits->contains(LeadId{entry.id})))
        missed |= MissOther;
    return missed;
}

QList<LeadId> LeadIndex::select(const LeadQuery &query, const Moment &moment,
                                const std::optional<QSet<LeadId>> &hits)
{
    const Filter filter(query, *this, hits);
    std::vector<size_t> rows;
    for (size_t row = 0; row < m_entries.size(); ++row) {
        const Entry &entry = m_entries[row];
        const Deadline deadline = deadlineOf(entry, moment);
        if (misses(entry, filter, deadline.state) != 0)
            continue;
        if (query.dueWithin && !(deadline.due && *deadline.due <= moment.now + *query.dueWithin))
            continue;
        rows.push_back(row);
    }
    sort(rows, query, moment);
    QList<LeadId> ids;
    ids.reserve(static_cast<qsizetype>(rows.size()));
    for (const size_t row : rows)
        ids.append(LeadId{m_entries[row].id});
    return ids;
}

FacetCounts LeadIndex::facets(const LeadQuery &query, const Moment &moment,
                              const std::optional<QSet<LeadId>> &hits, bool forChoosing) const
{
    const Filter filter(query, *this, hits);
    FacetCounts counts;
    for (const DeadlineState state : allDeadlineStates)
        counts.deadline[state] = 0;
    for (const Stage stage : allStages)
        counts.stage[stage] = 0;
    std::vector<qint64> sources(m_sources.size());
    std::vector<qint64> actions(m_actions.size());
    std::vector<qint64> offers(m_offers.size());
    for (const Entry &entry : m_entries) {
        const Deadline deadline = deadlineOf(entry, moment);
        counts.testLeads += entry.test ? 1 : 0;
        const unsigned missed = misses(entry, filter, deadline.state);
        const bool late =
            query.dueWithin && !(deadline.due && *deadline.due <= moment.now + *query.dueWithin);
        if (late || (missed & MissOther))
            continue;
        const auto counted = [&](unsigned facet) { return (forChoosing ? (missed & ~facet) : missed) == 0; };
        counts.total += missed == 0 ? 1 : 0;
        sources[entry.source] += counted(MissSource) ? 1 : 0;
        actions[entry.action] += counted(MissAction) ? 1 : 0;
        offers[static_cast<size_t>(entry.offer)] += counted(MissOffer) ? 1 : 0;
        if (counted(MissDeadline))
            ++counts.deadline[deadline.state];
        if (counted(MissStage))
            ++counts.stage[entry.stage];
        counts.doNotContact += entry.doNotContact && counted(MissNotice) ? 1 : 0;
    }
    const auto collect = [](const std::vector<qint64> &numbers, QMap<QString, qint64> &into, auto nameOf) {
        for (size_t i = 0; i < numbers.size(); ++i) {
            if (numbers[i] > 0)
                into[nameOf(static_cast<qsizetype>(i))] += numbers[i];
        }
    };
    collect(sources, counts.source, [this](qsizetype i) { return m_sources[i]; });
    collect(actions, counts.action, [this](qsizetype i) { return m_actions[i]; });
    collect(offers, counts.offer, [this](qsizetype i) { return m_offers[i].code(); });
    return counts;
}

const std::vector<qint32> &LeadIndex::ranks(LeadSort sort)
{
    std::vector<qint32> &ranks = m_ranks[static_cast<int>(sort)];
    if (ranks.size() == m_entries.size())
        return ranks;
    LeadTable table(m_database);
    const QList<LeadId> order = sort == LeadSort::Company ? table.byCompany() : table.byName();
    QHash<qint64, qint32> place;
    for (qsizetype i = 0; i < order.size(); ++i)
        place.insert(order[i].value, static_cast<qint32>(i));
    ranks.resize(m_entries.size());
    std::ranges::transform(m_entries, ranks.begin(),
                           [&place](const Entry &entry) { return place.value(entry.id); });
    return ranks;
}

void LeadIndex::sort(std::vector<size_t> &rows, const LeadQuery &query, const Moment &moment)
{
    // One number for each entry; ties keep the order of the ids.
    std::vector<qint64> keys(m_entries.size());
    const auto fill = [&](auto keyOf) { std::ranges::transform(m_entries, keys.begin(), keyOf); };
    const auto byText = [&](const QStringList &texts, auto numberOf) {
        std::vector<qint64> place(static_cast<size_t>(texts.size()));
        std::vector<size_t> order(place.size());
        std::iota(order.begin(), order.end(), size_t{0});
        std::ranges::sort(order, {}, [&](size_t i) { return foldText(texts[static_cast<qsizetype>(i)]); });
        for (size_t i = 0; i < order.size(); ++i)
            place[order[i]] = static_cast<qint64>(i);
        fill([&](const Entry &entry) { return place[static_cast<size_t>(numberOf(entry))]; });
    };
    switch (query.sort) {
    case LeadSort::Due:
        fill([&](const Entry &entry) {
            // Open clocks by their end; then what is answered, newest first; then what has no clock.
            const Deadline deadline = deadlineOf(entry, moment);
            if (deadline.due)
                return toMs(*deadline.due);
            constexpr qint64 afterAllClocks = std::numeric_limits<qint64>::max() / 2;
            return deadline.state == DeadlineState::None ? std::numeric_limits<qint64>::max()
                                                         : afterAllClocks - entry.received;
        });
        break;
    case LeadSort::Received:
        fill([](const Entry &entry) { return entry.received; });
        break;
    case LeadSort::Name:
    case LeadSort::Company: {
        const std::vector<qint32> &places = ranks(query.sort);
        std::ranges::copy(places, keys.begin());
        break;
    }
    case LeadSort::Source:
        byText(m_sources, [](const Entry &entry) { return entry.source; });
        break;
    case LeadSort::Action:
        byText(m_actions, [](const Entry &entry) { return entry.action; });
        break;
    case LeadSort::Offer: {
        QStringList codes;
        for (const OfferRef &offer : m_offers)
            codes.append(offer.code());
        byText(codes, [](const Entry &entry) { return entry.offer; });
        break;
    }
    case LeadSort::Stage:
        fill([](const Entry &entry) { return static_cast<qint64>(entry.stage); });
        break;
    case LeadSort::Touches:
        fill([](const Entry &entry) { return qint64{entry.touches}; });
        break;
    }
    std::ranges::stable_sort(
        rows, [&](size_t a, size_t b) { return query.descending ? keys[b] < keys[a] : keys[a] < keys[b]; });
}

} // namespace leadline
