// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/domain/ids.h"
#include "core/domain/leadsource.h"
#include "core/domain/offer.h"

#include <QtCore/QString>

namespace leadline {

/// How sure the time of a touch is.
enum class TimeBasis {
    Exact,     ///< the row bears an instant, or a local time whose zone the user confirmed
    Day,       ///< the row bears a date only; the clock runs from the start of that day
    Estimated, ///< the row bears no usable time; the moment of the import stands in
};

/// One marketplace event as it arrived. Immutable.
struct Touch
{
    TouchId id;
    LeadId lead;
    CustomerId customer;
    ImportId import;
    int line = 0; ///< where the record starts in its file, from 1
    Source source;
    Action action;
    OfferRef offer;
    Instant received;
    TimeBasis timeBasis = TimeBasis::Exact;
    QString note;       ///< the customer's own words
    QString externalId; ///< Lead ID, RowKey, Referral ID; empty where the row brings none

    bool operator==(const Touch &) const = default;
};

} // namespace leadline
