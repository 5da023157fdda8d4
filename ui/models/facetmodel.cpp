// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/facetmodel.h"

#include "core/base/textfold.h"
#include "core/domain/leadsource.h"
#include "core/domain/stage.h"
#include "ui/support/words.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

/// Where the values of a facet have an order that people think of them in; the rest after them, blank last.
int placeOf(Facet facet, const QString &value)
{
    constexpr int last = 99;
    switch (facet) {
    case Facet::Source:
        return value.isEmpty() ? last : Source::parse(value).isKnown() ? 0 : 1;
    case Facet::Action:
        return value.isEmpty() ? last : Action::parse(value).isKnown() ? 0 : 1;
    case Facet::Deadline:
        return int(deadlineFromCode(value).value_or(DeadlineState::None));
    case Facet::Stage:
        return int(stageFromCode(value).value_or(Stage::Expired));
    case Facet::DoNotContact:
    case Facet::Stale:
        return value == "yes"_L1 ? 0 : 1;
    case Facet::Import: // the newest first
        return -value.toInt();
    case Facet::Offer:
    case Facet::Owner:
    case Facet::Country:
    case Facet::Language:
    case Facet::NextStep:
        return value.isEmpty() ? last : 0;
    }
    return 0;
}

/// A facet in which all leads are alike says nothing.
bool isTelling(Facet facet, const QMap<QString, qint64> &counts)
{
    switch (facet) {
    case Facet::Source:
    case Facet::Action:
    case Facet::Offer:
    case Facet::Deadline:
    case Facet::DoNotContact:
    case Facet::Stage:
        return true;
    case Facet::Stale:
        return counts.value(u"yes"_s) > 0;
    case Facet::Owner:
    case Facet::Country:
    case Facet::Language:
    case Facet::NextStep:
        return counts.size() > 1 || (counts.size() == 1 && !counts.firstKey().isEmpty());
    case Facet::Import:
        return counts.size() > 1;
    }
    return true;
}

/// States and stages that no lead is in, and that are not what one looks for first.
bool isHiddenAtZero(Facet facet, const QString &value)
{
    return facet == Facet::Stage ||
           (facet == Facet::Deadline && value == deadlineCode(DeadlineState::Paused));
}

} // namespace

FacetModel::FacetModel(LeadFilter &filter, QObject *parent)
    : QAbstractListModel(parent)
    , m_filter(filter)
{
    rebuild();
    connect(&filter, &LeadFilter::changed, this, &FacetModel::rebuild);
    connect(&filter, &LeadFilter::renamed, this, &FacetModel::rebuild);
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QString FacetModel::text(const Entry &entry) const
{
    switch (entry.kind) {
    case Kind::Heading:
        return words::facet(entry.facet);
    case Kind::Value:
        return m_filter.valueText(entry.facet, entry.value);
    case Kind::More:
        return tr("%n more", "values of a filter", int(entry.count));
    }
    return {};
}

QString FacetModel::accessible(const Entry &entry) const
{
    const QString facet = words::facet(entry.facet);
    switch (entry.kind) {
    case Kind::Heading:
        return facet;
    case Kind::Value: {
        //: %1 is a facet (“Source”), %2 one of its values (“AppSource”), %3 "31 leads"
        const QString said =
            tr("%1: %2, %3").arg(facet, text(entry), tr("%n lead(s)", nullptr, int(entry.count)));
        //: %1 is a value of a filter with its count; leads that have it are not shown
        return m_filter.leavesOut(entry.facet, entry.value) ? tr("%1, left out").arg(said) : said;
    }
    case Kind::More:
        return QString(facet + u": "_s + text(entry));
    }
    return {};
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    const bool isValue = entry.kind == Kind::Value;
    switch (role) {
    case Qt::DisplayRole:
        return text(entry);
    case Qt::AccessibleTextRole:
        return accessible(entry);
    case Qt::ToolTipRole:
        return isValue ? QVariant(u"<qt>"_s + text(entry).toHtmlEscaped() + u"</qt>"_s) : QVariant();
    case Qt::CheckStateRole:
        return isValue ? QVariant(int(m_filter.has(entry.facet, entry.value) ? Qt::Checked : Qt::Unchecked))
                       : QVariant();
    case KindRole:
        return int(entry.kind);
    case CountRole:
        return entry.count;
    case FacetRole:
        return int(entry.facet);
    case ValueRole:
        return entry.value;
    case LeftOutRole:
        return isValue && m_filter.leavesOut(entry.facet, entry.value);
    case CollapsedRole:
        return m_collapsed.contains(entry.facet);
    }
    return {};
}

bool FacetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Entry entry = m_entries.at(index.row());
    if (role == CollapsedRole && entry.kind == Kind::Heading) {
        QSet<Facet> collapsed = m_collapsed;
        if (value.toBool())
            collapsed.insert(entry.facet);
        else
            collapsed.remove(entry.facet);
        setCollapsed(collapsed);
        return true;
    }
    if (role == MoreRole && entry.kind == Kind::More) {
        m_whole.insert(entry.facet);
        rebuild();
        return true;
    }
    if (entry.kind != Kind::Value || (role != Qt::CheckStateRole && role != LeftOutRole))
        return false;
    if (role == Qt::CheckStateRole)
        m_filter.toggle(entry.facet, entry.value, value.toInt() == Qt::Checked);
    else
        m_filter.toggleLeftOut(entry.facet, entry.value, value.toBool());
    return true;
}

bool FacetModel::act(const QModelIndex &index)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Entry entry = m_entries.at(index.row());
    switch (entry.kind) {
    case Kind::Heading:
        return setData(index, !m_collapsed.contains(entry.facet), CollapsedRole);
    case Kind::Value:
        m_filter.toggle(entry.facet, entry.value, !m_filter.has(entry.facet, entry.value));
        return true;
    case Kind::More:
        return setData(index, true, MoreRole);
    }
    return false;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return Qt::NoItemFlags;
    const bool isValue = m_entries.at(index.row()).kind == Kind::Value;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren |
           (isValue ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

int FacetModel::rowOf(Facet facet, const QString &value) const
{
    return int(m_entries.indexOf(Entry{facet, Kind::Value, value, 0}));
}

int FacetModel::headingOf(Facet facet) const
{
    return int(m_entries.indexOf(Entry{facet, Kind::Heading, {}, 0}));
}

void FacetModel::setCounts(const FacetCounts &counts)
{
    m_counts = counts;
    rebuild();
}

void FacetModel::find(const QString &text)
{
    m_sought = foldText(text);
    rebuild();
}

void FacetModel::sortByCount(Facet facet, bool byCount)
{
    if (byCount)
        m_byCount.insert(facet);
    else
        m_byCount.remove(facet);
    rebuild();
}

void FacetModel::setCollapsed(const QSet<Facet> &facets)
{
    m_collapsed = facets;
    rebuild();
}

void FacetModel::retranslate()
{
    rebuild();
}

bool FacetModel::isChosen(const Entry &entry) const
{
    return m_filter.has(entry.facet, entry.value) || m_filter.leavesOut(entry.facet, entry.value);
}

/// All values in their order; what is chosen is there whatever its count, or it could not be unticked.
QList<FacetModel::Entry> FacetModel::valuesOf(Facet facet) const
{
    QList<Entry> entries;
    const QMap<QString, qint64> &counts = m_counts[facet];
    const FacetWish &wish = m_filter.query()[facet];
    if (wish.isEmpty() && !isTelling(facet, counts))
        return entries;
    QSet<QString> listed;
    for (const auto &[value, count] : counts.asKeyValueRange()) {
        const Entry entry{facet, Kind::Value, value, count};
        if (count == 0 && isHiddenAtZero(facet, value) && !isChosen(entry))
            continue;
        listed.insert(foldText(value));
        entries << entry;
    }
    for (const QString &chosen : wish.values + wish.without) {
        if (!listed.contains(foldText(chosen)))
            entries << Entry{facet, Kind::Value, chosen, 0};
    }
    const bool byCount = m_byCount.contains(facet);
    std::ranges::sort(entries, {}, [&](const Entry &entry) {
        return std::tuple(byCount ? -entry.count : 0, placeOf(facet, entry.value),
                          foldText(m_filter.valueText(facet, entry.value)), entry.value);
    });
    return entries;
}

QList<FacetModel::Entry> FacetModel::entriesOf(Facet facet) const
{
    QList<Entry> values = valuesOf(facet);
    if (!m_sought.isEmpty())
        values.removeIf([this](const Entry &entry) { return !foldText(text(entry)).contains(m_sought); });
    if (values.isEmpty())
        return values;
    const auto chosen = std::ranges::count_if(values, [this](const Entry &entry) { return isChosen(entry); });
    const bool isSearch = !m_sought.isEmpty();
    const bool isCollapsed = m_collapsed.contains(facet) && !isSearch;
    // One row more is better than a row that says so.
    const bool isCut = !isSearch && !m_whole.contains(facet) && values.size() > fewValues + 1;
    QList<Entry> entries{Entry{facet, Kind::Heading, {}, chosen}};
    qsizetype hidden = 0;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const bool isShown = isChosen(values[i]) || (!isCollapsed && (!isCut || i < fewValues));
        if (isShown)
            entries << values[i];
        else
            ++hidden;
    }
    if (hidden > 0 && !isCollapsed)
        entries << Entry{facet, Kind::More, {}, hidden};
    return entries;
}

/// Brings the rows to what they should be by single inserts and removals, so that the current row stays
/// current.
void FacetModel::rebuild()
{
    QList<Entry> wanted;
    for (const Facet facet : allFacets)
        wanted << entriesOf(facet);

    const QSet<Entry> staying(wanted.begin(), wanted.end());
    for (int row = int(m_entries.size()) - 1; row >= 0; --row) {
        if (staying.contains(m_entries.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_entries.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < int(wanted.size()); ++row) {
        if (row < int(m_entries.size()) && m_entries.at(row).isSame(wanted.at(row)))
            continue;
        const qsizetype elsewhere = m_entries.indexOf(wanted.at(row), row);
        if (elsewhere >= 0) { // counts have changed places
            beginMoveRows({}, int(elsewhere), int(elsewhere), {}, row);
            m_entries.move(elsewhere, row);
            endMoveRows();
            continue;
        }
        beginInsertRows({}, row, row);
        m_entries.insert(row, wanted.at(row));
        endInsertRows();
    }
    m_entries = wanted;
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace leadline
