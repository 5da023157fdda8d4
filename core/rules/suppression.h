// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/domain/activity.h"
#include "core/domain/customer.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <optional>

namespace leadline {

/// By what somebody stands on the suppression list (DNC-03).
enum class SuppressedBy { Mail, Phone, Domain };
[[nodiscard]] QString code(SuppressedBy by); ///< "mail", "phone", "domain"
[[nodiscard]] std::optional<SuppressedBy> suppressedByFromCode(QStringView code);

/// A folded e-mail address, a number in E.164, or the folded domain of addresses.
struct SuppressionKey
{
    SuppressedBy by = SuppressedBy::Mail;
    QString text;

    bool operator==(const SuppressionKey &) const = default;
};

/// All by which a customer may stand on the list.
[[nodiscard]] QList<SuppressionKey> suppressionKeys(const Customer &customer);

/// What stands on the list once the customer has closed this channel: the address, whatever the channel; the
/// number for the phone alone, for colleagues share one and may still be written to.
[[nodiscard]] QList<SuppressionKey> keysToSuppress(const Customer &customer, Channel channel);

/// What somebody typed: an address, a number with its country's code, or a domain. Nothing where it is none
/// of these, and for a domain of free mail: that would be half of the world.
[[nodiscard]] std::optional<SuppressionKey> suppressionKeyFrom(QStringView typed);

/// What the list keeps of a key: SHA-256 in hex, so that it can be recognised, not read. The salt is the
/// store's own.
[[nodiscard]] QString suppressionHash(const SuppressionKey &key, QByteArrayView salt);

/// A line of the list.
struct SuppressionEntry
{
    qint64 id = 0;
    QString hash;
    SuppressedBy by = SuppressedBy::Mail;
    Channel channel = Channel::Mail;
    Instant at;
    QString source; ///< where the objection came from, in the user's words

    bool operator==(const SuppressionEntry &) const = default;
};

} // namespace leadline
