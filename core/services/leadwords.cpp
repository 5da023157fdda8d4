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

LeadWords::LeadWords(Database &database, const LeadColumns &columns)
    : m_columns(columns)
    , m_bytes(1, '\0')
    , m_begin(columns.size())
{
    size_t row = 0;
    LeadTable(database).forEachWords([&](LeadId id, QByteArrayView words) {
        while (row < m_columns.size() && m_columns.ids[row] < id.value) // gone since
            ++row;
        if (row < m_columns.size() && m_columns.ids[row] == id.value)
            put(row, words);
    });
}

void LeadWords::put(size_t row, QByteArrayView words)
{
    m_begin[row] = m_bytes.size();
    m_bytes.append(words).append('\0');
}

void LeadWords::refresh(Database &database, size_t row)
{
    LeadTable(database).withWords(LeadId{m_columns.ids[row]}, [&](QByteArrayView words) {
        const char *const before = m_bytes.constData() + m_begin[row];
        if (words == QByteArrayView(before))
            return;
        m_unused += static_cast<qsizetype>(std::strlen(before)) + 1;
        put(row, words);
        m_sought.clear();
        packIfWorthwhile();
    });
}

void LeadWords::packIfWorthwhile()
{
    constexpr qsizetype fewBytes = 1 << 20;
    if (m_unused < std::max(fewBytes, m_bytes.size() / 8))
        return;
    QByteArray packed(1, '\0');
    packed.reserve(m_bytes.size() - m_unused);
    for (qsizetype &begin : m_begin) {
        const char *const words = m_bytes.constData() + begin;
        begin = packed.size();
        packed.append(words).append('\0');
    }
    m_bytes.swap(packed);
    m_unused = 0;
}

const std::vector<quint8> &LeadWords::find(const QStringList &typed, quint8 miss)
{
    const QList<QByteArray> beginnings = beginningsOf(typed);
    if (!goesOnFrom(m_sought, beginnings))
        m_found.assign(m_columns.size(), beginnings.isEmpty() ? miss : 0);
    for (const QByteArray &beginning : beginnings) {
        if (!m_sought.contains(beginning))
            narrow(beginning, miss);
    }
    m_sought = beginnings;
    return m_found;
}

void LeadWords::narrow(const QByteArray &beginning, quint8 miss)
{
    std::vector<bool> isInOffer;
    for (const OfferRef &offer : m_columns.offers)
        isInOffer.push_back(searchWords(offer).toUtf8().contains(beginning));
    const char *const bytes = m_bytes.constData();
    for (size_t row = 0; row < m_found.size(); ++row) {
        if (m_found[row] == 0 && !isInOffer[m_columns.offer[row]] &&
            !std::strstr(bytes + m_begin[row], beginning.constData()))
            m_found[row] = miss;
    }
}

} // namespace leadline
