// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/leadquery.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

namespace leadline {

/// One condition of a query, in words, and the query without it.
struct FilterChip
{
    QString text;
    LeadQuery without;
};

/// What the list is filtered by: the one value that the search field, the facets and the chips show and
/// change.
class LeadFilter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeadFilter)

public:
    explicit LeadFilter(QObject *parent = nullptr);

    [[nodiscard]] const LeadQuery &query() const { return m_query; }
    [[nodiscard]] const QList<QueryFault> &faults() const { return m_faults; }
    /// The query as the search field shows it: as it was typed, or in its normal form.
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QList<FilterChip> chips() const;
    /// What values are called that have a name in the book: imports by number, steps by key.
    void setNames(Facet facet, const QHash<QString, QString> &names);
    [[nodiscard]] QString valueText(Facet facet, const QString &value) const;

    /// Values are as domain/facet names them.
    [[nodiscard]] bool has(Facet facet, const QString &value) const;
    [[nodiscard]] bool leavesOut(Facet facet, const QString &value) const;

    void set(const LeadQuery &query);  ///< the order of the rows stays
    void setText(const QString &text); ///< as typed
    void toggle(Facet facet, const QString &value, bool on);
    void toggleLeftOut(Facet facet, const QString &value, bool on);
    void invert(Facet facet); ///< what was wanted is left out, and the other way round
    void clear(Facet facet);
    void clear();
    void sortBy(LeadSort sort, bool descending);
    void groupBy(const QList<Facet> &facets);

Q_SIGNALS:
    void changed();
    void renamed(); ///< the chips and the values have other texts

private:
    void setWish(Facet facet, const FacetWish &wish);

    LeadQuery m_query;
    QString m_text;
    QList<QueryFault> m_faults;
    QHash<Facet, QHash<QString, QString>> m_names;
};

} // namespace leadline
