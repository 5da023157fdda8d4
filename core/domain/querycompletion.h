// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facet.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace leadline {

/// A value that a facet has, and what the user reads for it.
struct FacetChoice
{
    Facet facet = Facet::Source;
    QString value; ///< as domain/facet names it
    QString text;
};

/// What can be written at the cursor of a query text.
struct QueryCompletion
{
    struct Proposal
    {
        QString text;    ///< what takes the place of `from` to `to`
        QString meaning; ///< the choice's text; empty of a key
    };
    qsizetype from = 0; ///< in the query text
    qsizetype to = 0;
    QList<Proposal> proposals;
};

/// After `key:` the values of that facet which begin so, by their code or in a word of their text; before a
/// colon the keys, and the values of any facet. `choices` in the order they are to be proposed. None where
/// nothing was typed, or in a text in quotes.
[[nodiscard]] QueryCompletion completeQuery(const QString &text, qsizetype cursor,
                                            const QList<FacetChoice> &choices);

} // namespace leadline
