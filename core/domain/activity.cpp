// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/activity.h"

#include "core/domain/codetable.h"

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr std::array allKinds{ActivityKind::Call, ActivityKind::Mail, ActivityKind::Meeting,
                              ActivityKind::Note};
constexpr std::array allDirections{Direction::Outbound, Direction::Inbound, Direction::Internal};
constexpr std::array allOutcomes{Outcome::None,      Outcome::Reached,     Outcome::NoAnswer,
                                 Outcome::Voicemail, Outcome::WrongNumber, Outcome::CallBack,
                                 Outcome::Sent,      Outcome::Replied,     Outcome::Held};
constexpr std::array allChannels{Channel::Phone, Channel::Mail, Channel::Meeting};

} // namespace

QString code(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Call:
        return u"call"_s;
    case ActivityKind::Mail:
        return u"mail"_s;
    case ActivityKind::Meeting:
        return u"meeting"_s;
    case ActivityKind::Note:
        return u"note"_s;
    }
    return {};
}

QString code(Direction direction)
{
    switch (direction) {
    case Direction::Outbound:
        return u"outbound"_s;
    case Direction::Inbound:
        return u"inbound"_s;
    case Direction::Internal:
        return u"internal"_s;
    }
    return {};
}

QString code(Outcome outcome)
{
    switch (outcome) {
    case Outcome::None:
        return u"none"_s;
    case Outcome::Reached:
        return u"reached"_s;
    case Outcome::NoAnswer:
        return u"no-answer"_s;
    case Outcome::Voicemail:
        return u"voicemail"_s;
    case Outcome::WrongNumber:
        return u"wrong-number"_s;
    case Outcome::CallBack:
        return u"call-back"_s;
    case Outcome::Sent:
        return u"sent"_s;
    case Outcome::Replied:
        return u"replied"_s;
    case Outcome::Held:
        return u"held"_s;
    }
    return {};
}

QString code(Channel channel)
{
    switch (channel) {
    case Channel::Phone:
        return u"phone"_s;
    case Channel::Mail:
        return u"mail"_s;
    case Channel::Meeting:
        return u"meeting"_s;
    }
    return {};
}

std::optional<ActivityKind> activityKindFromCode(QStringView text)
{
    return fromCode(allKinds, &code, text);
}

std::optional<Direction> directionFromCode(QStringView text)
{
    return fromCode(allDirections, &code, text);
}

std::optional<Outcome> outcomeFromCode(QStringView text)
{
    return fromCode(allOutcomes, &code, text);
}

std::optional<Channel> channelFromCode(QStringView text)
{
    return fromCode(allChannels, &code, text);
}

std::optional<Channel> channelOf(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Call:
        return Channel::Phone;
    case ActivityKind::Mail:
        return Channel::Mail;
    case ActivityKind::Meeting:
        return Channel::Meeting;
    case ActivityKind::Note:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace leadline
