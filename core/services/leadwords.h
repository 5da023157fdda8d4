// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leadcolumns.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>
#include <vector>

namespace leadline {

/// The words of all leads (rules/searchwords) in one piece of memory, by row of the columns, and the leads
/// found last: what is typed on is looked for among them alone.
class LeadWords
{
public:
    /// Reads them. Throws StoreError.
    LeadWords(Database &database, const LeadColumns &columns);

    /// The row's words are read again. Throws StoreError.
    void refresh(Database &database, size_t row);

    /// By row: 0 where every word typed is the beginning of a word of the lead or of its offer, `miss` where
    /// not. A word of signs alone is in none.
    [[nodiscard]] const std::vector<quint8> &find(const QStringList &typed, quint8 miss);

private:
    void put(size_t row, QByteArrayView words);
    void packIfWorthwhile();
    void narrow(const QByteArray &beginning, quint8 miss);

    const LeadColumns &m_columns;
    QByteArray m_bytes;             ///< each lead's words end with a NUL
    std::vector<qsizetype> m_begin; ///< of a row's words
    qsizetype m_unused = 0;         ///< bytes of words that were replaced

    QList<QByteArray> m_sought; ///< what m_found is about
    std::vector<quint8> m_found;
};

} // namespace leadline
