// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/leadfilter.h"

#include "core/base/textfold.h"
#include "ui/support/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

/// What makes two spellings of one value equal: "spza" and "AppSource" are one source.
QString keyOf(Facet facet, const QString &value)
{
    return foldText(facetValue(facet, value).value_or(value));
}

bool isAmong(const QStringList &values, Facet facet, const QString &value)
{
    const QString key = keyOf(facet, value);
    return std::ranges::any_of(values,
                               [&](const QString &candidate) { return keyOf(facet, candidate) == key; });
}

void remove(QStringList &values, Facet facet, const QString &value)
{
    const QString key = keyOf(facet, value);
    values.removeIf([&](const QString &old) { return keyOf(facet, old) == key; });
}

QString shortened(const QString &name)
{
    constexpr qsizetype shownLetters = 36; // the chips share a line
    return name.size() > shownLetters
               ? QString(name.left(shownLetters / 2) + u'…' + name.right(shownLetters / 2 - 1))
               : name;
}

} // namespace

LeadFilter::LeadFilter(QObject *parent)
    : QObject(parent)
{
}

bool LeadFilter::has(Facet facet, const QString &value) const
{
    return isAmong(m_query[facet].values, facet, value);
}

bool LeadFilter::leavesOut(Facet facet, const QString &value) const
{
    return isAmong(m_query[facet].without, facet, value);
}

QString LeadFilter::valueText(Facet facet, const QString &value) const
{
    const QString name = m_names.value(facet).value(value);
    return name.isEmpty() ? words::facetValue(facet, value) : name;
}

QList<FilterChip> LeadFilter::chips() const
{
    QList<FilterChip> result;
    const auto add = [&result, this](const QString &text, auto change) {
        LeadQuery without = m_query;
        change(without);
        result << FilterChip{text, without};
    };
    for (const QString &word : m_query.words)
        //: a search word as a filter
        add(tr("“%1”").arg(word), [&](LeadQuery &query) { query.words.removeOne(word); });
    for (const QString &word : m_query.without)
        //: a search word that must not occur, as a filter
        add(tr("not “%1”").arg(word), [&](LeadQuery &query) { query.without.removeOne(word); });
    for (const Facet facet : allFacets) {
        const auto textOf = [&](const QString &value) {
            const QString text = shortened(valueText(facet, value));
            //: a filter: the leads of this imported file
            return facet == Facet::Import ? tr("Import: %1").arg(text) : text;
        };
        for (const QString &value : m_query[facet].values)
            add(textOf(value), [&](LeadQuery &query) { query[facet].values.removeOne(value); });
        for (const QString &value : m_query[facet].without)
            //: a filter that leaves leads out: "not Won"
            add(tr("not %1").arg(textOf(value)),
                [&](LeadQuery &query) { query[facet].without.removeOne(value); });
    }
    if (m_query.dueWithin)
        add(tr("Due within %1").arg(words::duration(*m_query.dueWithin)),
            [](LeadQuery &query) { query.dueWithin.reset(); });
    if (m_query.testLeads)
        add(tr("Test leads"), [](LeadQuery &query) { query.testLeads = false; });
    return result;
}

void LeadFilter::setNames(Facet facet, const QHash<QString, QString> &names)
{
    if (m_names.value(facet) == names)
        return;
    m_names.insert(facet, names);
    Q_EMIT renamed();
}

void LeadFilter::set(const LeadQuery &query)
{
    m_query = m_query.withFiltersOf(query);
    m_text = queryText(m_query);
    m_faults.clear();
    Q_EMIT changed();
}

void LeadFilter::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_faults.clear();
    m_text = text;
    m_query = m_query.withFiltersOf(parseQuery(text, &m_faults));
    Q_EMIT changed();
}

void LeadFilter::setWish(Facet facet, const FacetWish &wish)
{
    LeadQuery query = m_query;
    query[facet] = wish;
    set(query);
}

void LeadFilter::toggle(Facet facet, const QString &value, bool on)
{
    FacetWish wish = m_query[facet];
    remove(wish.values, facet, value);
    remove(wish.without, facet, value);
    if (isFlag(facet)) // of two sides, both are all
        wish.values.clear();
    if (on)
        wish.values << value;
    setWish(facet, wish);
}

void LeadFilter::toggleLeftOut(Facet facet, const QString &value, bool on)
{
    if (isFlag(facet))
        return toggle(facet, value == "yes"_L1 ? u"no"_s : u"yes"_s, on);
    FacetWish wish = m_query[facet];
    remove(wish.values, facet, value);
    remove(wish.without, facet, value);
    if (on)
        wish.without << value;
    setWish(facet, wish);
}

void LeadFilter::invert(Facet facet)
{
    FacetWish wish = m_query[facet];
    if (isFlag(facet) && !wish.isEmpty())
        return toggle(facet, has(facet, u"yes"_s) ? u"no"_s : u"yes"_s, true);
    std::swap(wish.values, wish.without);
    setWish(facet, wish);
}

void LeadFilter::clear(Facet facet)
{
    setWish(facet, {});
}

void LeadFilter::clear()
{
    set(LeadQuery());
}

void LeadFilter::sortBy(LeadSort sort, bool descending)
{
    if (m_query.sort == sort && m_query.descending == descending)
        return;
    m_query.sort = sort;
    m_query.descending = descending;
    Q_EMIT changed();
}

void LeadFilter::groupBy(const QList<Facet> &facets)
{
    if (m_query.groups == facets)
        return;
    m_query.groups = facets;
    Q_EMIT changed();
}

} // namespace leadline
