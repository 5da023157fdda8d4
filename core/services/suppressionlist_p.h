// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/suppression.h"
#include "core/store/journal.h"
#include "core/store/suppressiontable.h"

#include <QtCore/QMultiHash>
#include <QtCore/QSet>

namespace leadline {

/// Whom the suppression list closes which channel to. Read once, when it is made. Throws StoreError.
class SuppressionList
{
public:
    explicit SuppressionList(Database &database);

    [[nodiscard]] bool isEmpty() const { return m_channels.isEmpty(); }
    [[nodiscard]] bool has(const SuppressionKey &key, Channel channel) const;
    /// The channels that are closed to this customer, by whatever key.
    [[nodiscard]] QSet<Channel> closedTo(const Customer &customer) const;

private:
    QByteArray m_salt;
    QMultiHash<QString, Channel> m_channels; ///< by hash
};

/// The reason of an opt-out that follows from the list. A code: words are found in the window.
[[nodiscard]] QString suppressionReason();

void suppress(Database &database, ActionRecord &record, const QList<SuppressionKey> &keys, Channel channel,
              Instant at, const QString &source);
/// Takes all entries of these keys for the channel from the list.
void liftSuppression(Database &database, ActionRecord &record, const QList<SuppressionKey> &keys,
                     Channel channel);
/// Closes these channels to the customer because of the list, where they are open. Whether one was.
bool closeSuppressed(Database &database, ActionRecord &record, CustomerId customer,
                     const QSet<Channel> &channels, Instant at);

} // namespace leadline
