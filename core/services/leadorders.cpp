// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/leadorders.h"

#include "core/base/textfold.h"
#include "core/services/leaddetails.h"
#include "core/services/namerank.h"

#include <algorithm>
#include <array>

namespace leadline {
namespace {

constexpr size_t keptOrders = 3; ///< 4 bytes a lead each

/// The rows by their keys, equal ones by number: counting passes over eleven bits at a time, from the least,
/// as many as the keys need.
std::vector<quint32> rowsByKey(const std::vector<qint64> &keys)
{
    struct Item
    {
        quint64 key;
        quint32 row;
    };
    constexpr unsigned bits = 11;
    constexpr quint64 mask = (quint64{1} << bits) - 1;
    const auto [least, greatest] = std::ranges::minmax(keys);
    std::vector<Item> items(keys.size());
    for (size_t row = 0; row < keys.size(); ++row)
        items[row] = {static_cast<quint64>(keys[row] - least), static_cast<quint32>(row)};
    std::vector<Item> sorted(keys.size());
    const auto span = static_cast<quint64>(greatest - least);
    for (unsigned shift = 0; shift < 64 && (span >> shift) != 0; shift += bits) {
        std::array<size_t, mask + 1> begins{};
        for (const Item &item : items)
            ++begins[(item.key >> shift) & mask];
        size_t begin = 0;
        for (size_t &count : begins)
            begin += std::exchange(count, begin);
        for (const Item &item : items)
            sorted[begins[(item.key >> shift) & mask]++] = item;
        items.swap(sorted);
    }
    std::vector<quint32> rows(keys.size());
    std::ranges::transform(items, rows.begin(), &Item::row);
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

// No time that is read is as far from 1970.
constexpr qint64 afterAllClocks = qint64{1} << 50;
constexpr qint64 afterAll = qint64{1} << 52;

} // namespace

qint64 LeadOrders::keyOf(LeadSort sort, quint32 row) const
{
    switch (sort) {
    case LeadSort::Due:
        // Open clocks by their end; then what is answered, newest first; then what has no clock.
        if (m_columns.clock[row] == 0)
            return m_columns.due[row];
        return m_columns.clock[row] == static_cast<quint8>(DeadlineState::None)
                   ? afterAll
                   : afterAllClocks - m_columns.received[row];
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
    std::vector<quint32> rows;
    if (m_columns.size() > 0) {
        std::vector<qint64> keys(m_columns.size());
        for (size_t row = 0; row < keys.size(); ++row)
            keys[row] = keyOf(sort, static_cast<quint32>(row));
        rows = rowsByKey(keys);
    }
    if (m_orders.size() == keptOrders)
        m_orders.erase(m_orders.begin());
    m_orders.push_back({sort, std::move(rows)});
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
