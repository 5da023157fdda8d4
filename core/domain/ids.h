// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/typedid.h"

namespace leadline {

using CustomerId = TypedId<struct CustomerTag>;
using LeadId = TypedId<struct LeadTag>;
using TouchId = TypedId<struct TouchTag>;
using OfferId = TypedId<struct OfferTag>;
using ActivityId = TypedId<struct ActivityTag>;
using ImportId = TypedId<struct ImportTag>;
using ActionId = TypedId<struct ActionTag>; ///< one user action in the journal

} // namespace leadline
