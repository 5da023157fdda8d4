// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/testlead.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {

bool isTestLead(const IncomingLead &lead)
{
    const auto fields = leadFields();
    return std::any_of(fields.begin(), fields.end(), [&lead](const LeadFieldInfo &field) {
        return (lead.*field.member).contains("MSFT_TEST"_L1, Qt::CaseInsensitive);
    });
}

} // namespace leadline
