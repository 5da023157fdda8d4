// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/facetmodel.h"

#include "core/base/textfold.h"
#include "ui/support/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

QMap<QString, qint64> countsOf(Facet facet, const FacetCounts &counts)
{
    QMap<QString, qint64> result;
    switch (facet) {
    case Facet::Source:
        return counts.source;
    case Facet::Action:
        return counts.action;
    case Facet::Offer:
        return counts.offer;
    case Facet::Deadline:
        for (const DeadlineState state : allDeadlineStates) {
            if (state != DeadlineState::Paused || counts.deadline.value(state) > 0)
                result.insert(deadlineCode(state), counts.deadline.value(state));
        }
        return result;
    case Facet::Stage:
        for (const Stage stage : allStages)
            result.insert(stageCode(stage), counts.stage.value(stage));
        return result;
    case Facet::DoNotContact:
        result.insert(u"yes"_s, counts.doNotContact);
        result.insert(u"no"_s, counts.total - counts.doNotContact);
        return result;
    }
    return result;
}

/// Known codes first, in the order people think of them; then the rest by its text; blank last.
QString orderOf(Facet facet, const QString &value)
{
    const auto numbered = [](int place) { return QString(QChar(char16_t(u'0' + place))); };
    switch (facet) {
    case Facet::Source:
        return numbered(value.isEmpty() ? 9 : Source::parse(value).isKnown() ? 0 : 1) + foldText(value);
    case Facet::Action:
        return numbered(value.isEmpty() ? 9 : Action::parse(value).isKnown() ? 0 : 1) + foldText(value);
    case Facet::Offer:
        return numbered(value.isEmpty() ? 9 : 0) + foldText(value);
    case Facet::Deadline:
        return numbered(int(deadlineFromCode(value).value_or(DeadlineState::None)));
    case Facet::Stage:
        return numbered(int(stageFromCode(value).value_or(Stage::Expired)));
    case Facet::DoNotContact:
        return value == "yes"_L1 ? u"0"_s : u"1"_s;
    }
    return {};
}

} // namespace

FacetModel::FacetModel(LeadFilter &filter, QObject *parent)
    : QAbstractListModel(parent)
    , m_filter(filter)
{
    rebuild();
    connect(&filter, &LeadFilter::changed, this, &FacetModel::rebuild);
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.heading ? facetText(entry.facet) : facetValueText(entry.facet, entry.value);
    case Qt::AccessibleTextRole:
        if (entry.heading)
            return facetText(entry.facet);
        //: %1 is a facet (“Source”), %2 one of its values (“AppSource”), %3 "31 leads"
        return tr("%1: %2, %3")
            .arg(facetText(entry.facet), facetValueText(entry.facet, entry.value),
                 tr("%n lead(s)", nullptr, int(entry.count)));
    case Qt::ToolTipRole:
        return entry.heading ? QVariant()
                             : QVariant(u"<qt>"_s + facetValueText(entry.facet, entry.value).toHtmlEscaped() +
                                        u"</qt>"_s);
    case Qt::CheckStateRole:
        if (entry.heading)
            return {};
        return int(m_filter.has(entry.facet, entry.value) ? Qt::Checked : Qt::Unchecked);
    case HeadingRole:
        return entry.heading;
    case CountRole:
        return entry.count;
    case FacetRole:
        return int(entry.facet);
    case ValueRole:
        return entry.value;
    }
    return {};
}

bool FacetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Entry entry = m_entries.at(index.row());
    if (entry.heading)
        return false;
    m_filter.toggle(entry.facet, entry.value, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return Qt::NoItemFlags;
    if (m_entries.at(index.row()).heading)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

int FacetModel::rowOf(Facet facet, const QString &value) const
{
    const Entry wanted{facet, value, false, 0};
    for (int row = 0; row < int(m_entries.size()); ++row) {
        if (m_entries.at(row).isSame(wanted))
            return row;
    }
    return -1;
}

void FacetModel::setCounts(const FacetCounts &counts)
{
    m_counts = counts;
    rebuild();
}

void FacetModel::retranslate()
{
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QList<FacetModel::Entry> FacetModel::entriesOf(Facet facet) const
{
    QList<Entry> entries;
    const QMap<QString, qint64> counts = countsOf(facet, m_counts);
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const bool isEmptyStage = facet == Facet::Stage && it.value() == 0 && !m_filter.has(facet, it.key());
        if (!isEmptyStage)
            entries << Entry{facet, it.key(), false, it.value()};
    }
    // What is chosen stays in sight, whatever its count, or it could not be unticked.
    for (const QString &chosen : m_filter.values(facet)) {
        const bool listed = std::any_of(entries.begin(), entries.end(), [&](const Entry &entry) {
            return foldText(entry.value) == foldText(chosen);
        });
        if (!listed)
            entries << Entry{facet, chosen, false, 0};
    }
    std::sort(entries.begin(), entries.end(), [facet](const Entry &a, const Entry &b) {
        return orderOf(facet, a.value) < orderOf(facet, b.value);
    });
    if (!entries.isEmpty())
        entries.prepend(Entry{facet, QString(), true, 0});
    return entries;
}

/// Brings the rows to what they should be by single inserts and removals, so that the current row stays
/// current.
void FacetModel::rebuild()
{
    QList<Entry> wanted;
    for (const Facet facet : allFacets)
        wanted << entriesOf(facet);

    for (int row = int(m_entries.size()) - 1; row >= 0; --row) {
        const bool stays = std::any_of(wanted.begin(), wanted.end(),
                                       [&](const Entry &entry) { return entry.isSame(m_entries.at(row)); });
        if (stays)
            continue;
        beginRemoveRows({}, row, row);
        m_entries.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < int(wanted.size()); ++row) {
        if (row < int(m_entries.size()) && m_entries.at(row).isSame(wanted.at(row)))
            continue;
        beginInsertRows({}, row, row);
        m_entries.insert(row, wanted.at(row));
        endInsertRows();
    }
    m_entries = wanted;
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace leadline
