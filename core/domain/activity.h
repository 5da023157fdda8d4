// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/domain/ids.h"

#include <QtCore/QString>
#include <optional>

namespace leadline {

enum class ActivityKind { Call, Mail, Meeting, Note };
enum class Direction { Outbound, Inbound, Internal };
enum class Outcome { None, Reached, NoAnswer, Voicemail, WrongNumber, CallBack, Sent, Replied, Held };

/// A way to reach a customer that the gate can open or shut. A note reaches nobody and has no channel.
enum class Channel { Phone, Mail, Meeting };

/// Stable codes, as stored and as on the command line: "call", "no-answer", "outbound" …
[[nodiscard]] QString code(ActivityKind kind);
[[nodiscard]] QString code(Direction direction);
[[nodiscard]] QString code(Outcome outcome);
[[nodiscard]] QString code(Channel channel);
[[nodiscard]] std::optional<ActivityKind> activityKindFromCode(QStringView code);
[[nodiscard]] std::optional<Direction> directionFromCode(QStringView code);
[[nodiscard]] std::optional<Outcome> outcomeFromCode(QStringView code);
[[nodiscard]] std::optional<Channel> channelFromCode(QStringView code);

/// The channel an activity of this kind uses; none for a note.
[[nodiscard]] std::optional<Channel> channelOf(ActivityKind kind);

/// A call, mail, meeting or note with a customer, as the user recorded it.
struct Activity
{
    ActivityId id;
    CustomerId customer;
    LeadId lead; ///< the lead it was logged from; unset where it concerns the customer as a whole
    ActivityKind kind = ActivityKind::Note;
    Direction direction = Direction::Internal;
    Outcome outcome = Outcome::None;
    Instant at;
    QString text;

    /// An attempt to reach the customer: the only kind of evidence that stops a clock (SLA-04).
    [[nodiscard]] bool isAttempt() const
    {
        return direction == Direction::Outbound && kind != ActivityKind::Note;
    }

    /// The customer wrote or spoke back.
    [[nodiscard]] bool isAnswer() const
    {
        return direction == Direction::Inbound || outcome == Outcome::Reached ||
               outcome == Outcome::CallBack || outcome == Outcome::Replied || outcome == Outcome::Held;
    }

    bool operator==(const Activity &) const = default;
};

} // namespace leadline
