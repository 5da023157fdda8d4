// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/namerank.h"

#include "core/store/customertable.h"

#include <QtCore/QByteArray>
#include <QtCore/QtEndian>

#include <algorithm>
#include <cstring>

namespace leadline {
namespace {

/// A text with its first bytes as a number: most comparisons end there.
struct Item
{
    quint64 head;
    quint32 tie; ///< decides between equal texts
    quint32 index;
    QByteArrayView text;
};

quint64 headOf(QByteArrayView text)
{
    quint64 head = 0;
    std::memcpy(&head, text.data(), static_cast<size_t>(std::min<qsizetype>(text.size(), sizeof head)));
    return qFromBigEndian(head);
}

bool isLess(const Item &a, const Item &b)
{
    if (a.head != b.head)
        return a.head < b.head;
    if (const auto order = a.text.compare(b.text); order != 0)
        return order < 0;
    return a.tie < b.tie;
}

bool isSame(const Item &a, const Item &b)
{
    return a.head == b.head && a.tie == b.tie && a.text == b.text;
}

std::vector<quint32> ranksOf(std::vector<Item> &items)
{
    std::ranges::sort(items, isLess);
    std::vector<quint32> ranks(items.size());
    quint32 rank = 0;
    for (size_t i = 0; i < items.size(); ++i) {
        if (i > 0 && !isSame(items[i - 1], items[i]))
            ++rank;
        ranks[items[i].index] = rank;
    }
    return ranks;
}

} // namespace

NameRanks rankNames(Database &database)
{
    NameRanks ranks;
    QByteArray texts;               // names and companies in turn
    std::vector<qsizetype> ends{0}; // of each
    CustomerTable(database).forEachSortKeys(
        [&](CustomerId customer, QByteArrayView name, QByteArrayView company) {
            ranks.customers.push_back(customer.value);
            ends.push_back(texts.append(name).size());
            ends.push_back(texts.append(company).size());
        });
    std::vector<Item> items;
    items.reserve(ranks.customers.size());
    const auto rank = [&](size_t which, auto tieOf) {
        items.clear();
        for (size_t i = 0; i < ranks.customers.size(); ++i) {
            const qsizetype *const end = &ends[2 * i + which];
            const auto text = QByteArrayView(texts).sliced(end[0], end[1] - end[0]);
            items.push_back({headOf(text), tieOf(i), static_cast<quint32>(i), text});
        }
        return ranksOf(items);
    };
    ranks.names = rank(0, [](size_t) { return quint32{0}; });
    ranks.companies = rank(1, [&ranks](size_t i) { return ranks.names[i]; });
    return ranks;
}

} // namespace leadline
