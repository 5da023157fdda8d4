// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/stage.h"

#include <QtCore/QString>
#include <QtCore/QStringView>
#include <array>
#include <optional>

namespace leadline {

/// What a move from one stage to another depends on.
struct StageFacts
{
    bool attempted = false;  ///< an outbound attempt to reach the customer was logged
    QString reason;          ///< what the user gives for it: a code, "code: note", or any text
    int missingMails = 0;    ///< of those that go out before a lead is given up (rules/minimumtouches)
    bool anyway = false;     ///< the user knows that they are missing
    bool unanswered = false; ///< questions are open that must be answered first (rules/qualification)
};

enum class StageRefusal {
    None,
    AlreadyAttempted,
    CustomerAnswered,
    ClosedIsFinal,
    ReasonNeeded,
    NoteNeeded,
    FewTouches,     ///< given up before enough mails went out, without words for why
    AnswersMissing, ///< qualified without the answers that make it so
};

/// "already-attempted", "customer-answered", "closed-is-final", "reason-needed", "note-needed",
/// "few-touches", "answers-missing"; empty: None.
[[nodiscard]] QString code(StageRefusal refusal);

/// May a lead go from one stage to another? Open stages lead everywhere, but back to New only while nobody
/// tried to reach the customer, and to Expired only while the customer has not answered. Closed is final, as
/// in Partner Center (domain facts, section 4), but for reopening as a conversation, for a reason. A stage
/// may stay as it is, with another reason. Given up before enough mails went out, a lead takes a reason in
/// words, unless it is spam or no customer. Qualified is what the required questions are answered about.
struct StageVerdict
{
    StageRefusal refusal = StageRefusal::None;
    std::optional<Stage> wayOut; ///< where it may go instead
    int missingMails = 0;        ///< given up all the same, where it is allowed; else why it is not

    [[nodiscard]] bool allowed() const { return refusal == StageRefusal::None; }
    /// It would be allowed, with a reason.
    [[nodiscard]] bool onlyLacksReason() const
    {
        return refusal == StageRefusal::ReasonNeeded || refusal == StageRefusal::NoteNeeded ||
               refusal == StageRefusal::FewTouches;
    }

    bool operator==(const StageVerdict &) const = default;
};
[[nodiscard]] StageVerdict mayMove(Stage from, Stage to, const StageFacts &facts);

/// Why a lead was lost or declined: Partner Center's list (domain facts, section 4).
enum class StageReason { Budget, NoAnswer, OtherVendor, Requirements, NotACustomer, Timeline, Spam, Other };

inline constexpr std::array allStageReasons{
    StageReason::Budget,       StageReason::NoAnswer, StageReason::OtherVendor, StageReason::Requirements,
    StageReason::NotACustomer, StageReason::Timeline, StageReason::Spam,        StageReason::Other};

/// "budget", "no-answer", "other-vendor", "requirements", "not-a-customer", "timeline", "spam", "other".
[[nodiscard]] QString code(StageReason reason);
[[nodiscard]] std::optional<StageReason> stageReasonFromCode(QStringView code);

/// A reason as it is kept with the lead: "code", "code: note", or a text without a code.
struct StageReasonText
{
    std::optional<StageReason> reason;
    QString note;

    [[nodiscard]] static StageReasonText parse(QStringView text);
    [[nodiscard]] QString text() const;

    bool operator==(const StageReasonText &) const = default;
};

} // namespace leadline
