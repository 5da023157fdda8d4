// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/leadwords.h"

#include "core/rules/searchwords.h"
#include "core/store/leadtable.h"

#include <algorithm>
#include <cstring>

namespace leadline {
namespace {

/// With the space before each; the longest, which is the rarest, first.
QList<QByteArray> beginningsOf(const QStringList &typed)
{
    QList<QByteArray> beginnings;
    for (const QString &word : wordBeginnings(typed))
        beginnings.append(QByteArray(" " + word.toUtf8()));
    std::ranges::stable_sort(beginnings, std::ranges::greater(), &QByteArray::size);
    return beginnings;
}

/// Whether what has all of `now` also has all of `before`.
bool goesOnFrom(const QList<QByteArray> &before, const QList<QByteArray> &now)
{
    return !before.isEmpty() && std::ranges::all_of(before, [&now](const QByteArray &old) {
        return std::ranges::any_of(now, [&old](const QByteArray &word) { return word.startsWith(old); });
    });
}

} // namespace

const char *TextArena::add(QByteArrayView text)
{
    constexpr size_t blockSize = 1 << 20;
    const auto needed = static_cast<size_t>(text.size()) + 1;
    if (needed > m_left) {
        m_left = std::max(needed, blockSize);
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(m_left));
        m_free = m_blocks.back().get();
    }
    char *const begin = m_free;
    std::ranges::copy(text, begin);
    begin[text.size()] = '\0';
    m_free += needed;
    m_left -= needed;
    m_size += needed;
    return begin;
}

LeadWords::LeadWords(Database &database, const LeadColumns &columns)
    : m_columns(columns)
    , m_words(columns.size(), "")
{
    size_t row = 0;
    LeadTable(database).forEachWords([&](LeadId id, QByteArrayView words) {
        while (row < m_columns.size() && m_columns.ids[row] < id.value) // gone since
            ++row;
        if (row < m_columns.size() && m_columns.ids[row] == id.value)
            m_words[row] = m_texts.add(words);
    });
}

void LeadWords::refresh(Database &database, size_t row)
{
    LeadTable(database).withWords(LeadId{m_columns.ids[row]}, [&](QByteArrayView words) {
        if (words == QByteArrayView(m_words[row]))
            return;
        m_unused += std::strlen(m_words[row]) + 1;
        m_words[row] = m_texts.add(words);
        m_sought.clear();
        packIfWorthwhile();
    });
}

void LeadWords::packIfWorthwhile()
{
    constexpr size_t fewBytes = 1 << 20;
    if (m_unused < std::max(fewBytes, m_texts.size() / 8))
        return;
    TextArena packed;
    for (const char *&words : m_words)
        words = packed.add(words);
    m_texts = std::move(packed);
    m_unused = 0;
}

const std::vector<quint8> &LeadWords::find(const QStringList &typed)
{
    const QList<QByteArray> beginnings = beginningsOf(typed);
    if (!goesOnFrom(m_sought, beginnings)) {
        m_sought.clear();
        m_found.assign(m_columns.size(), beginnings.isEmpty() ? 1 : 0);
    }
    for (const QByteArray &beginning : beginnings) {
        if (!m_sought.contains(beginning))
            narrow(m_found, beginning);
    }
    m_sought = beginnings;
    return m_found;
}

std::vector<size_t> LeadWords::rowsWith(const QString &typed) const
{
    const QList<QByteArray> beginnings = beginningsOf({typed});
    std::vector<quint8> found(m_columns.size(), beginnings.isEmpty() ? 1 : 0);
    for (const QByteArray &beginning : beginnings)
        narrow(found, beginning);
    std::vector<size_t> rows;
    for (size_t row = 0; row < found.size(); ++row) {
        if (found[row] == 0)
            rows.push_back(row);
    }
    return rows;
}

void LeadWords::narrow(std::vector<quint8> &found, const QByteArray &beginning) const
{
    std::vector<bool> isInOffer;
    for (const OfferRef &offer : m_columns.offers)
        isInOffer.push_back(searchWords(offer).toUtf8().contains(beginning));
    for (size_t row = 0; row < found.size(); ++row) {
        if (found[row] == 0 && !isInOffer[m_columns.offer[row]] &&
            !std::strstr(m_words[row], beginning.constData()))
            found[row] = 1;
    }
}

} // namespace leadline
