// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/contactgate.h"
#include "core/store/storeerror.h"

namespace leadline {

/// Ends the transaction: nothing of it stays.
[[noreturn]] inline void refuse(const QString &rule, const QString &detail = {})
{
    throw StoreError({ErrorCode::Refused, rule, detail});
}

/// Refuses what the gate refuses.
inline void passGate(const ContactFacts &facts, Channel channel, bool needsAddress)
{
    const GateVerdict verdict = mayContact(facts, channel, needsAddress);
    if (!verdict.allowed())
        refuse(code(verdict.reason), verdict.since ? toIso(*verdict.since) : QString());
}

} // namespace leadline
