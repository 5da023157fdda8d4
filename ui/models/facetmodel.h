// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leadview.h"
#include "ui/models/leadfilter.h"

#include <QAbstractListModel>

namespace leadline {

/// The facets as one flat list: a heading, then its values with their counts; several may be ticked.
class FacetModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FacetModel)

public:
    enum Role { HeadingRole = Qt::UserRole, CountRole, FacetRole, ValueRole };

    /// `filter` must outlive the model.
    explicit FacetModel(LeadFilter &filter, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    void setCounts(const FacetCounts &counts);
    void retranslate();
    [[nodiscard]] int rowOf(Facet facet, const QString &value) const; ///< -1: not there

private:
    struct Entry
    {
        Facet facet;
        QString value;
        bool heading = false;
        qint64 count = 0;

        [[nodiscard]] bool isSame(const Entry &other) const
        {
            return facet == other.facet && heading == other.heading && value == other.value;
        }
    };
    [[nodiscard]] QList<Entry> entriesOf(Facet facet) const;
    void rebuild();

    LeadFilter &m_filter;
    FacetCounts m_counts;
    QList<Entry> m_entries;
};

} // namespace leadline
