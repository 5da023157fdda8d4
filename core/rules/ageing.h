// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/domain/stage.h"

#include <optional>

namespace leadline {

/// How many days a lead is meant to stay in an open stage at most. Nothing: as long as it likes, for it is
/// closed, or nobody may do anything about it.
[[nodiscard]] std::optional<std::chrono::days> stageLimit(Stage stage, bool test, bool doNotContact);

/// A lead's stay in its stage (PIP-04).
struct StageStay
{
    Instant since;                          ///< when it came there; never moved: when it was received
    std::optional<std::chrono::days> limit; ///< `stageLimit`

    /// Full days of 24 hours; never less than none.
    [[nodiscard]] std::chrono::days length(Instant now) const;
    /// From this moment on it lasts more days than it is meant to. Nothing: it never will.
    [[nodiscard]] std::optional<Instant> staleFrom() const;
    [[nodiscard]] bool isStale(Instant now) const;

    bool operator==(const StageStay &) const = default;
};

} // namespace leadline
