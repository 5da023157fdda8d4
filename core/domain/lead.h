// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/domain/customer.h"
#include "core/domain/followup.h"
#include "core/domain/ids.h"
#include "core/domain/leadsource.h"
#include "core/domain/offer.h"
#include "core/domain/stage.h"

#include <optional>

namespace leadline {

/// What the touches and activities of one lead add up to. Facts only: no policy and no "now" in it, so it can
/// be kept beside the lead. Made by rules/leadsummary.
struct LeadSummary
{
    Source source;    ///< of the effective touch
    Action action;    ///< of the effective touch
    Instant received; ///< of the effective touch
    int touches = 0;
    std::optional<Instant>
        openSince;     ///< the earliest asking touch that nobody answered; unset: no open clock
    Action openAction; ///< the action of that touch, whose policy sets the deadline
    std::optional<Instant> answeredAt; ///< the first attempt or disposition after the latest answered touch
    bool noticeOnly = false;           ///< every touch is a do-not-contact notice (DNC-01)
    bool hasNotice = false;            ///< at least one is

    bool operator==(const LeadSummary &) const = default;
};

/// A customer's interest in one offer: the row of the list.
struct Lead
{
    LeadId id;
    Customer customer;
    Offer offer;
    Stage stage = Stage::New;
    QString stageReason;
    QString owner;
    bool test = false; ///< set aside, counted nowhere (DOM-05)
    std::optional<FollowUp> followUp;
    LeadSummary summary;

    bool operator==(const Lead &) const = default;
};

} // namespace leadline
