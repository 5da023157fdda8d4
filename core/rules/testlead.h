// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/leadfield.h"

namespace leadline {

/// `MSFT_TEST` stands in it, in any case.
[[nodiscard]] bool holdsTestMark(QStringView text);

/// Partner Center's test leads bear `MSFT_TEST` in some field, in any case (DOM-05).
[[nodiscard]] bool isTestLead(const IncomingLead &lead);

} // namespace leadline
