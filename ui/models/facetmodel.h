// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leadview.h"
#include "ui/models/leadfilter.h"

#include <QAbstractListModel>
#include <QSet>

namespace leadline {

/// The facets as one flat list: a heading, then its values with their counts; several may be ticked or left
/// out. Of a long facet the first values, and a row that shows the rest.
class FacetModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FacetModel)

public:
    enum class Kind { Heading, Value, More };
    enum Role {
        KindRole = Qt::UserRole,
        CountRole, ///< of a heading: values that are ticked or left out
        FacetRole,
        ValueRole,
        LeftOutRole,
        CollapsedRole, ///< of a heading
        MoreRole,      ///< of the row that stands for the rest: set, it shows it
    };
    static constexpr qsizetype fewValues = 7; ///< of a facet, before the rest is asked for

    /// `filter` must outlive the model.
    explicit FacetModel(LeadFilter &filter, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// CheckStateRole ticks a value, LeftOutRole leaves it out, CollapsedRole folds a heading, MoreRole shows
    /// all values of a facet.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// What a click, Space or Enter does: ticks or unticks a value, folds a heading, shows the rest.
    bool act(const QModelIndex &index);
    void setCounts(const FacetCounts &counts);
    /// Only values whose text has this in it, folded; of all facets, folded or not.
    void find(const QString &text);
    void sortByCount(Facet facet, bool byCount);
    [[nodiscard]] bool isByCount(Facet facet) const { return m_byCount.contains(facet); }
    void setCollapsed(const QSet<Facet> &facets);
    [[nodiscard]] const QSet<Facet> &collapsed() const { return m_collapsed; }
    void retranslate();
    [[nodiscard]] int rowOf(Facet facet, const QString &value) const; ///< -1: not there
    [[nodiscard]] int headingOf(Facet facet) const;                   ///< -1: not there

private:
    struct Entry
    {
        Facet facet;
        Kind kind = Kind::Value;
        QString value;
        qint64 count = 0;

        [[nodiscard]] bool isSame(const Entry &other) const
        {
            return facet == other.facet && kind == other.kind && value == other.value;
        }
        friend size_t qHash(const Entry &entry, size_t seed = 0)
        {
            return qHashMulti(seed, int(entry.facet), int(entry.kind), entry.value);
        }
        friend bool operator==(const Entry &a, const Entry &b) { return a.isSame(b); }
    };
    [[nodiscard]] QList<Entry> valuesOf(Facet facet) const;
    [[nodiscard]] QList<Entry> entriesOf(Facet facet) const;
    [[nodiscard]] bool isChosen(const Entry &entry) const;
    [[nodiscard]] QString text(const Entry &entry) const;
    [[nodiscard]] QString accessible(const Entry &entry) const;
    void rebuild();

    LeadFilter &m_filter;
    FacetCounts m_counts;
    QString m_sought; ///< folded
    QSet<Facet> m_whole;
    QSet<Facet> m_collapsed;
    QSet<Facet> m_byCount{Facet::Offer, Facet::Owner, Facet::Country, Facet::Language, Facet::NextStep};
    QList<Entry> m_entries;
};

} // namespace leadline
