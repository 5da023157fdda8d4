// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>
#include <array>
#include <optional>

namespace leadline {

/// Where a lead stands; maps to Partner Center's states (domain facts, section 4).
enum class Stage { New, Attempted, InConversation, Qualified, Won, Lost, Disqualified, Expired };

inline constexpr std::array allStages{Stage::New, Stage::Attempted, Stage::InConversation, Stage::Qualified,
                                      Stage::Won, Stage::Lost,      Stage::Disqualified,   Stage::Expired};

/// The stable code: "new", "attempted", "in-conversation", "qualified", "won", "lost", "disqualified",
/// "expired".
[[nodiscard]] QString stageCode(Stage stage);
[[nodiscard]] std::optional<Stage> stageFromCode(QStringView code);

/// A code or one of Partner Center's words (Received, Accepted, Won …), in any case.
[[nodiscard]] std::optional<Stage> stageFromText(QStringView text);

/// Won, Lost, Disqualified, Expired: a disposition, which stops the clock.
[[nodiscard]] bool isClosed(Stage stage);

/// Partner Center's words: {"New","Received"} … {"Closed","Won"}.
struct PartnerCenterState
{
    QString status;
    QString substatus;

    bool operator==(const PartnerCenterState &) const = default;
};
[[nodiscard]] PartnerCenterState partnerCenterState(Stage stage);

} // namespace leadline
