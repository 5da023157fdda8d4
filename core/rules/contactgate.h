// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/domain/activity.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <optional>

namespace leadline {

/// What the gate must know of a lead and its customer.
struct ContactFacts
{
    bool test = false;
    bool noticeOnly = false;               ///< every touch of the lead is a do-not-contact notice
    bool hasNotice = false;                ///< one of them is, beside a direct request
    std::optional<Instant> noticeAt;       ///< the latest notice
    std::optional<Instant> basisDecidedAt; ///< the rep decided to contact on the basis of the direct request
    QList<Channel> optedOut;               ///< the customer's own will
    bool phoneKnown = false;
    bool mailKnown = false;

    /// The customer wants neither mail nor calls.
    [[nodiscard]] bool isOptedOut() const
    {
        return optedOut.contains(Channel::Phone) && optedOut.contains(Channel::Mail);
    }

    /// Nobody asked, or the customer wants neither mail nor calls: drawn apart, no clock, never stale.
    [[nodiscard]] bool isDoNotContact() const { return noticeOnly || isOptedOut(); }

    bool operator==(const ContactFacts &) const = default;
};

enum class GateReason {
    Allowed,
    TestLead,
    DoNotContact, ///< notice only (DNC-01)
    BasisNeeded,  ///< notice and direct request on one lead: the rep decides once, with a reason (DNC-04)
    OptedOut,     ///< the customer closed this channel
    NoAddress,    ///< nothing to reach the customer by on this channel
};
/// Stable codes: "allowed", "test-lead", "do-not-contact", "basis-needed", "opted-out", "no-address".
[[nodiscard]] QString code(GateReason reason);

struct GateVerdict
{
    GateReason reason = GateReason::Allowed;
    std::optional<Instant> since; ///< of the notice that refuses

    [[nodiscard]] bool allowed() const { return reason == GateReason::Allowed; }
    bool operator==(const GateVerdict &) const = default;
};

/// May this customer be contacted about this lead on this channel? Every path asks here: windows, command
/// line, clipboard, export for mailing. Recording a meeting or a call that needs no address passes without
/// one; `needsAddress` is true where the program itself would open the mail program or the phone.
[[nodiscard]] GateVerdict mayContact(const ContactFacts &facts, Channel channel, bool needsAddress);

} // namespace leadline
