// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/suppressionlist_p.h"

#include "core/store/activitytable.h"

using namespace Qt::StringLiterals;

namespace leadline {

SuppressionList::SuppressionList(Database &database)
    : m_salt(SuppressionTable(database).salt())
{
    for (const SuppressionEntry &entry : SuppressionTable(database).all())
        m_channels.insert(entry.hash, entry.channel);
}

bool SuppressionList::has(const SuppressionKey &key, Channel channel) const
{
    return m_channels.contains(suppressionHash(key, m_salt), channel);
}

QSet<Channel> SuppressionList::closedTo(const Customer &customer) const
{
    QSet<Channel> closed;
    if (isEmpty()) // the usual case, and hashing takes time
        return closed;
    for (const SuppressionKey &key : suppressionKeys(customer)) {
        const QList<Channel> channels = m_channels.values(suppressionHash(key, m_salt));
        closed.unite(QSet<Channel>(channels.begin(), channels.end()));
    }
    return closed;
}

QString suppressionReason()
{
    return u"suppression-list"_s;
}

void suppress(Database &database, ActionRecord &record, const QList<SuppressionKey> &keys, Channel channel,
              Instant at, const QString &source)
{
    SuppressionTable table(database);
    const QByteArray salt = table.salt();
    for (const SuppressionKey &key : keys)
        record.create(Entity::Suppression, [&] {
            return table.insert({0, suppressionHash(key, salt), key.by, channel, at, source});
        });
}

void liftSuppression(Database &database, ActionRecord &record, const QList<SuppressionKey> &keys,
                     Channel channel)
{
    SuppressionTable table(database);
    const QByteArray salt = table.salt();
    for (const SuppressionKey &key : keys) {
        for (const SuppressionEntry &entry : table.withHash(suppressionHash(key, salt))) {
            if (entry.channel == channel)
                record.change(Entity::Suppression, entry.id, [&] { table.remove(entry.id); });
        }
    }
}

bool closeSuppressed(Database &database, ActionRecord &record, CustomerId customer,
                     const QSet<Channel> &channels, Instant at)
{
    QSet<Channel> open = channels;
    ActivityTable table(database);
    for (const ActivityTable::OptOutRow &closed : table.optOuts(customer))
        open.remove(closed.channel);
    for (const Channel channel : std::as_const(open))
        record.create(Entity::OptOut,
                      [&] { return table.insertOptOut(customer, channel, at, suppressionReason()); });
    return !open.isEmpty();
}

} // namespace leadline
