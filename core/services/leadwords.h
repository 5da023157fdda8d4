// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leadcolumns.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>
#include <memory>
#include <vector>

namespace leadline {

/// Texts one after another in large pieces of memory that stay where they are.
class TextArena
{
public:
    /// The text's copy, which a NUL ends; there as long as the arena.
    [[nodiscard]] const char *add(QByteArrayView text);
    [[nodiscard]] size_t size() const { return m_size; } ///< bytes of all texts

private:
    std::vector<std::unique_ptr<char[]>> m_blocks;
    char *m_free = nullptr;
    size_t m_left = 0;
    size_t m_size = 0;
};

/// The words of all leads (rules/searchwords) in memory, by row of the columns, and the leads
/// found last: what is typed on is looked for among them alone.
class LeadWords
{
public:
    /// Reads them. Throws StoreError.
    LeadWords(Database &database, const LeadColumns &columns);

    /// The row's words are read again. Throws StoreError.
    void refresh(Database &database, size_t row);

    /// By row: 0 where every word typed is the beginning of a word of the lead or of its offer, 1 where not.
    /// A word of signs alone is in none.
    [[nodiscard]] const std::vector<quint8> &find(const QStringList &typed);
    /// The rows that have all words of one text.
    [[nodiscard]] std::vector<size_t> rowsWith(const QString &typed) const;

private:
    void packIfWorthwhile();
    void narrow(std::vector<quint8> &found, const QByteArray &beginning) const;

    const LeadColumns &m_columns;
    TextArena m_texts;
    std::vector<const char *> m_words; ///< of a row
    size_t m_unused = 0;               ///< bytes of words that were replaced

    QList<QByteArray> m_sought; ///< what m_found is about
    std::vector<quint8> m_found;
};

} // namespace leadline
