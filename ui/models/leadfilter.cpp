// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/leadfilter.h"

#include "core/base/textfold.h"
#include "ui/support/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

/// What makes two spellings of one value equal: "spza" and "AppSource" are one source.
QString keyOf(Facet facet, const QString &value)
{
    switch (facet) {
    case Facet::Source:
        return foldText(Source::parse(value).code());
    case Facet::Action:
        return foldText(Action::parse(value).code());
    case Facet::Offer:
    case Facet::Deadline:
    case Facet::DoNotContact:
    case Facet::Stage:
        return foldText(value);
    }
    return {};
}

void toggleText(QStringList &values, Facet facet, const QString &value, bool on)
{
    const QString key = keyOf(facet, value);
    values.removeIf([&](const QString &old) { return keyOf(facet, old) == key; });
    if (on)
        values << value;
}

template <typename T>
void toggleValue(QList<T> &values, std::optional<T> value, bool on)
{
    if (!value)
        return;
    values.removeAll(*value);
    if (on)
        values << *value;
}

void toggleIn(LeadQuery &query, Facet facet, const QString &value, bool on)
{
    switch (facet) {
    case Facet::Source:
        return toggleText(query.sources, facet, value, on);
    case Facet::Action:
        return toggleText(query.actions, facet, value, on);
    case Facet::Offer:
        return toggleText(query.offers, facet, value, on);
    case Facet::Deadline:
        return toggleValue(query.deadlines, deadlineFromCode(value), on);
    case Facet::Stage:
        return toggleValue(query.stages, stageFromCode(value), on);
    case Facet::DoNotContact:
        query.doNotContact = on ? std::optional(value == "yes"_L1) : std::nullopt;
        return;
    }
}

QString dueText(std::chrono::milliseconds within)
{
    return QCoreApplication::translate("LeadFilter", "Due within %1").arg(words::duration(within));
}

} // namespace

QString facetText(Facet facet)
{
    switch (facet) {
    case Facet::Source:
        return LeadFilter::tr("Source");
    case Facet::Action:
        return LeadFilter::tr("Action");
    case Facet::Offer:
        return LeadFilter::tr("Offer");
    case Facet::Deadline:
        return LeadFilter::tr("Deadline");
    case Facet::DoNotContact:
        return LeadFilter::tr("Do not contact");
    case Facet::Stage:
        return LeadFilter::tr("Stage");
    }
    return {};
}

QString facetValueText(Facet facet, const QString &value)
{
    switch (facet) {
    case Facet::Source:
        return words::source(Source::parse(value));
    case Facet::Action:
        return words::action(Action::parse(value));
    case Facet::Offer:
        return value.isEmpty() ? words::offer(OfferRef()) : value;
    case Facet::Deadline:
        if (const auto state = deadlineFromCode(value))
            return words::deadlineState(*state);
        return value;
    case Facet::Stage:
        if (const auto stage = stageFromCode(value))
            return words::stage(*stage);
        return value;
    case Facet::DoNotContact:
        return value == "yes"_L1 ? LeadFilter::tr("Do not contact") : LeadFilter::tr("May be contacted");
    }
    return {};
}

LeadFilter::LeadFilter(QObject *parent)
    : QObject(parent)
{
}

QStringList LeadFilter::values(Facet facet) const
{
    QStringList result;
    switch (facet) {
    case Facet::Source:
        return m_query.sources;
    case Facet::Action:
        return m_query.actions;
    case Facet::Offer:
        return m_query.offers;
    case Facet::Deadline:
        for (const DeadlineState state : m_query.deadlines)
            result << deadlineCode(state);
        return result;
    case Facet::Stage:
        for (const Stage stage : m_query.stages)
            result << stageCode(stage);
        return result;
    case Facet::DoNotContact:
        if (m_query.doNotContact)
            result << (*m_query.doNotContact ? u"yes"_s : u"no"_s);
        return result;
    }
    return result;
}

bool LeadFilter::has(Facet facet, const QString &value) const
{
    const QString key = keyOf(facet, value);
    const QStringList chosen = values(facet);
    return std::any_of(chosen.begin(), chosen.end(),
                       [&](const QString &candidate) { return keyOf(facet, candidate) == key; });
}

QList<FilterChip> LeadFilter::chips() const
{
    QList<FilterChip> result;
    for (const QString &word : m_query.words) {
        LeadQuery without = m_query;
        without.words.removeOne(word);
        //: a search word as a filter
        result << FilterChip{tr("“%1”").arg(word), without};
    }
    for (const Facet facet : allFacets) {
        for (const QString &value : values(facet)) {
            LeadQuery without = m_query;
            toggleIn(without, facet, value, false);
            result << FilterChip{facetValueText(facet, value), without};
        }
    }
    for (const ImportId id : m_query.imports) {
        LeadQuery without = m_query;
        without.imports.removeAll(id);
        result << FilterChip{importText(id), without};
    }
    if (m_query.dueWithin) {
        LeadQuery without = m_query;
        without.dueWithin.reset();
        result << FilterChip{dueText(*m_query.dueWithin), without};
    }
    if (m_query.testLeads) {
        LeadQuery without = m_query;
        without.testLeads = false;
        result << FilterChip{tr("Test leads"), without};
    }
    return result;
}

QString LeadFilter::importText(ImportId id) const
{
    constexpr qsizetype shownLetters = 36; // the chips share a line
    QString name = m_importNames.value(id, QString::number(id.value));
    if (name.size() > shownLetters)
        name = name.left(shownLetters / 2) + u'…' + name.right(shownLetters / 2 - 1);
    //: a filter: the leads of this imported file
    return tr("Import: %1").arg(name);
}

void LeadFilter::setImportNames(const QHash<ImportId, QString> &names)
{
    if (names == m_importNames)
        return;
    m_importNames = names;
    if (!m_query.imports.isEmpty())
        Q_EMIT renamed();
}

void LeadFilter::set(LeadQuery query)
{
    query.sort = m_query.sort;
    query.descending = m_query.descending;
    m_query = std::move(query);
    m_text = queryText(m_query);
    m_faults.clear();
    Q_EMIT changed();
}

void LeadFilter::setText(const QString &text)
{
    if (text == m_text)
        return;
    QList<QueryFault> faults;
    LeadQuery query = parseQuery(text, &faults);
    query.sort = m_query.sort;
    query.descending = m_query.descending;
    m_text = text;
    m_query = std::move(query);
    m_faults = faults;
    Q_EMIT changed();
}

void LeadFilter::toggle(Facet facet, const QString &value, bool on)
{
    LeadQuery query = m_query;
    toggleIn(query, facet, value, on);
    set(std::move(query));
}

void LeadFilter::sortBy(LeadSort sort, bool descending)
{
    if (m_query.sort == sort && m_query.descending == descending)
        return;
    m_query.sort = sort;
    m_query.descending = descending;
    Q_EMIT changed();
}

void LeadFilter::clear()
{
    set(LeadQuery());
}

} // namespace leadline
