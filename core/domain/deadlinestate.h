// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>
#include <array>
#include <optional>

namespace leadline {

/// The state of a lead's 24-hour clock (SLA-03), the most urgent first; derived by rules/deadline, never
/// stored.
enum class DeadlineState { Overdue, AtRisk, OnTrack, Answered, Paused, None };

inline constexpr std::array allDeadlineStates{DeadlineState::Overdue, DeadlineState::AtRisk,
                                              DeadlineState::OnTrack, DeadlineState::Answered,
                                              DeadlineState::Paused,  DeadlineState::None};

/// "overdue", "at_risk", "on_track", "answered", "paused", "none".
[[nodiscard]] QString deadlineCode(DeadlineState state);
[[nodiscard]] std::optional<DeadlineState> deadlineFromCode(QStringView code);

} // namespace leadline
