// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QStringView>
#include <array>
#include <optional>

namespace leadline {

/// The state of a lead's 24-hour clock (SLA-03), the most urgent first; derived by rules/deadline, never
/// stored.
/// The most urgent first.
enum class DeadlineState {
    Overdue,
    AtRisk,
    OnTrack,
    Paused, ///< outside the hours of the calendar that the clock goes by
    Answered,
    None
};

inline constexpr std::array allDeadlineStates{DeadlineState::Overdue,  DeadlineState::AtRisk,
                                              DeadlineState::OnTrack,  DeadlineState::Paused,
                                              DeadlineState::Answered, DeadlineState::None};

/// Of clocks that run and have time left.
inline constexpr std::array statesInTime{DeadlineState::AtRisk, DeadlineState::OnTrack,
                                         DeadlineState::Paused};

/// "overdue", "at_risk", "on_track", "answered", "paused", "none".
[[nodiscard]] QString deadlineCode(DeadlineState state);
[[nodiscard]] QStringList codesInTime(); ///< of statesInTime
[[nodiscard]] std::optional<DeadlineState> deadlineFromCode(QStringView code);

} // namespace leadline
