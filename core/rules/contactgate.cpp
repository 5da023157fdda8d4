// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/contactgate.h"

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

/// The rep decided, and no notice has come since. A notice without a time cannot be outrun.
bool basisStands(const ContactFacts &facts)
{
    return facts.basisDecidedAt && facts.noticeAt && *facts.basisDecidedAt > *facts.noticeAt;
}

bool hasAddress(const ContactFacts &facts, Channel channel)
{
    switch (channel) {
    case Channel::Phone:
        return facts.phoneKnown;
    case Channel::Mail:
        return facts.mailKnown;
    case Channel::Meeting: // an invitation goes by mail, a date is made by phone
        return facts.phoneKnown || facts.mailKnown;
    }
    return false;
}

} // namespace

QString code(GateReason reason)
{
    switch (reason) {
    case GateReason::Allowed:
        return u"allowed"_s;
    case GateReason::TestLead:
        return u"test-lead"_s;
    case GateReason::DoNotContact:
        return u"do-not-contact"_s;
    case GateReason::BasisNeeded:
        return u"basis-needed"_s;
    case GateReason::OptedOut:
        return u"opted-out"_s;
    case GateReason::NoAddress:
        return u"no-address"_s;
    }
    return {};
}

GateVerdict mayContact(const ContactFacts &facts, Channel channel, bool needsAddress)
{
    if (facts.test)
        return {GateReason::TestLead, std::nullopt};
    if (facts.optedOut.contains(channel))
        return {GateReason::OptedOut, std::nullopt};
    if (facts.noticeOnly)
        return {GateReason::DoNotContact, facts.noticeAt};
    if (facts.hasNotice && !basisStands(facts))
        return {GateReason::BasisNeeded, facts.noticeAt};
    if (needsAddress && !hasAddress(facts, channel))
        return {GateReason::NoAddress, std::nullopt};
    return {};
}

} // namespace leadline
