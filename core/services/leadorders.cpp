// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/leadorders.h"

#include "core/base/textfold.h"
#include "core/services/leaddetails.h"
#include "core/services/namerank.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>
#include <ranges>

namespace leadline {
namespace {

constexpr size_t keptOrders = 3; ///< 4 bytes a lead each

/// A key and its row; in one number where both fit, which is half the memory and half the way.
struct WideItem
{
    quint64 key;
    quint32 row;
};

/// By key, equal ones as they are: counting passes over eleven bits at a time, from the least, as many as
/// the keys need.
template <typename Item, typename KeyOf>
void sortByKey(std::vector<Item> &items, int keyBits, KeyOf keyOf)
{
    constexpr int bits = 11;
    constexpr quint64 mask = (quint64{1} << bits) - 1;
    std::vector<Item> sorted(items.size());
    for (int shift = 0; shift < keyBits; shift += bits) {
        std::array<size_t, mask + 1> begins{};
        for (const Item &item : items)
            ++begins[(keyOf(item) >> shift) & mask];
        size_t begin = 0;
        for (size_t &count : begins)
            begin += std::exchange(count, begin);
        for (const Item &item : items)
            sorted[begins[(keyOf(item) >> shift) & mask]++] = item;
        items.swap(sorted);
    }
}

/// The rows by their keys, equal ones by number.
template <typename KeyOf>
std::vector<quint32> rowsByKey(size_t count, KeyOf keyOf)
{
    std::vector<quint32> rows(count);
    std::iota(rows.begin(), rows.end(), quint32{0});
    if (count == 0)
        return rows;
    const auto [least, greatest] = std::ranges::minmax(rows | std::views::transform(keyOf));
    const auto aboveLeast = [&](quint32 row) { return static_cast<quint64>(keyOf(row) - least); };
    const auto keyBits = static_cast<int>(std::bit_width(static_cast<quint64>(greatest - least)));
    const auto rowBits = static_cast<int>(std::bit_width(count - 1));
    if (keyBits + rowBits <= 64) {
        std::vector<quint64> items(count);
        std::ranges::transform(rows, items.begin(),
                               [&](quint32 row) { return aboveLeast(row) << rowBits | row; });
        sortByKey(items, keyBits, [rowBits](quint64 item) { return item >> rowBits; });
        const quint64 rowMask = (quint64{1} << rowBits) - 1;
        std::ranges::transform(items, rows.begin(),
                               [rowMask](quint64 item) { return static_cast<quint32>(item & rowMask); });
        return rows;
    }
    std::vector<WideItem> items(count);
    std::ranges::transform(rows, items.begin(), [&](quint32 row) { return WideItem{aboveLeast(row), row}; });
    sortByKey(items, keyBits, [](const WideItem &item) { return item.key; });
    std::ranges::transform(items, rows.begin(), &WideItem::row);
    return rows;
}

/// The place of each text in their folded order; the same for texts that fold alike.
std::vector<qint64> ranksOf(const QStringList &texts)
{
    QStringList folded;
    for (const QString &text : texts)
        folded.append(foldText(text));
    QStringList order = folded;
    std::ranges::sort(order);
    std::vector<qint64> ranks;
    for (const QString &text : folded)
        ranks.push_back(std::ranges::lower_bound(order, text) - order.begin());
    return ranks;
}

/// A day of 2109: among those that are further away, due times are all alike, and so are those before 1970.
/// It keeps the keys short.
constexpr qint64 latestTime = qint64{1} << 42;

qint64 withinTimes(qint64 ms)
{
    return std::clamp(ms, qint64{0}, latestTime);
}

} // namespace

qint64 LeadOrders::keyOf(LeadSort sort, quint32 row) const
{
    switch (sort) {
    case LeadSort::Due:
        // Open clocks by their end; then what is answered, newest first; then what has no clock.
        if (m_columns.clock[row] == 0)
            return withinTimes(m_columns.due[row]);
        return m_columns.clock[row] == static_cast<quint8>(DeadlineState::None)
                   ? 2 * latestTime + 2
                   : 2 * latestTime + 1 - withinTimes(m_columns.received[row]);
    case LeadSort::Received:
        return m_columns.received[row];
    case LeadSort::Name:
        return m_nameRanks[row];
    case LeadSort::Company:
        return m_companyRanks[row];
    case LeadSort::Source:
        return m_sourceRanks[m_columns.source[row]];
    case LeadSort::Action:
        return m_actionRanks[m_columns.action[row]];
    case LeadSort::Offer:
        return m_offerRanks[m_columns.offer[row]];
    case LeadSort::Stage:
        return m_columns.stage[row];
    case LeadSort::Touches:
        return m_columns.touches[row];
    case LeadSort::Owner:
        return m_ownerRanks[m_columns.owner[row]];
    case LeadSort::Country:
        return m_countryRanks[m_details->country[row]];
    case LeadSort::NextStep:
        return m_stepRanks[m_details->step[row]];
    }
    return 0;
}

const std::vector<quint32> &LeadOrders::order(Database &database, LeadSort sort)
{
    const auto known = std::ranges::find(m_orders, sort, &Order::sort);
    if (known != m_orders.end()) {
        std::rotate(known, known + 1, m_orders.end());
        return m_orders.back().rows;
    }
    if (sort == LeadSort::Name || sort == LeadSort::Company)
        readNames(database);
    rankTexts();
    if (m_orders.size() == keptOrders)
        m_orders.erase(m_orders.begin());
    m_orders.push_back({sort, rowsByKey(m_columns.size(), [&](quint32 row) { return keyOf(sort, row); })});
    return m_orders.back().rows;
}

size_t LeadOrders::placeIn(const Order &order, quint32 row) const
{
    const auto before = [&](quint32 a, quint32 b) {
        const qint64 keyA = keyOf(order.sort, a);
        const qint64 keyB = keyOf(order.sort, b);
        return keyA != keyB ? keyA < keyB : a < b;
    };
    return static_cast<size_t>(std::ranges::lower_bound(order.rows, row, before) - order.rows.begin());
}

void LeadOrders::takeOut(quint32 row)
{
    for (Order &order : m_orders)
        order.rows.erase(order.rows.begin() + static_cast<qptrdiff>(placeIn(order, row)));
}

void LeadOrders::putIn(quint32 row)
{
    rankTexts();
    for (Order &order : m_orders)
        order.rows.insert(order.rows.begin() + static_cast<qptrdiff>(placeIn(order, row)), row);
}

bool LeadOrders::readNames(Database &database)
{
    if (m_nameRanks.size() == m_columns.size())
        return false;
    const NameRanks ranks = rankNames(database);
    m_nameRanks.resize(m_columns.size());
    m_companyRanks.resize(m_columns.size());
    for (size_t row = 0; row < m_columns.size(); ++row) {
        const auto place = placeOf(ranks.customers, m_columns.customers[row]);
        m_nameRanks[row] = place ? ranks.names[*place] : 0;
        m_companyRanks[row] = place ? ranks.companies[*place] : 0;
    }
    return true;
}

/// Again where a lead brought a new text: those that were there keep their order among themselves.
void LeadOrders::rankTexts()
{
    const auto follow = [](std::vector<qint64> &ranks, const QStringList &texts) {
        if (ranks.size() != static_cast<size_t>(texts.size()))
            ranks = ranksOf(texts);
    };
    follow(m_sourceRanks, m_columns.sources.texts());
    follow(m_actionRanks, m_columns.actions.texts());
    follow(m_ownerRanks, m_columns.owners.texts());
    if (m_details) {
        follow(m_countryRanks, m_details->countries.texts());
        follow(m_stepRanks, m_details->steps.texts());
    }
    if (m_offerRanks.size() != static_cast<size_t>(m_columns.offers.size())) {
        QStringList codes;
        for (const OfferRef &offer : m_columns.offers)
            codes.append(offer.code());
        m_offerRanks = ranksOf(codes);
    }
}

} // namespace leadline
