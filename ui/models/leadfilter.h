// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/leadquery.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

namespace leadline {

enum class Facet { Source, Action, Offer, Deadline, DoNotContact, Stage };
inline constexpr std::array allFacets{Facet::Source,   Facet::Action,       Facet::Offer,
                                      Facet::Deadline, Facet::DoNotContact, Facet::Stage};

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
    /// What the chips call the imports; one without a name is called by its number.
    void setImportNames(const QHash<ImportId, QString> &names);

    /// Values are canonical codes; those of DoNotContact are "yes" and "no".
    [[nodiscard]] bool has(Facet facet, const QString &value) const;
    [[nodiscard]] QStringList values(Facet facet) const;

    void set(LeadQuery query);         ///< the order of the rows stays
    void setText(const QString &text); ///< as typed
    void toggle(Facet facet, const QString &value, bool on);
    void sortBy(LeadSort sort, bool descending);
    void clear();

Q_SIGNALS:
    void changed();
    void renamed(); ///< the chips have other texts

private:
    [[nodiscard]] QString importText(ImportId id) const;

    LeadQuery m_query;
    QString m_text;
    QList<QueryFault> m_faults;
    QHash<ImportId, QString> m_importNames;
};

/// A value of a facet, in words.
[[nodiscard]] QString facetValueText(Facet facet, const QString &value);
[[nodiscard]] QString facetText(Facet facet);

} // namespace leadline
