// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/testlead.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {

bool holdsTestMark(QStringView text)
{
    if (text.size() < 9)
        return false;
    const auto end = text.end() - 4;
    for (auto at = text.begin() + 4; (at = std::find(at, end, u'_')) != end; ++at) {
        if (QStringView(at - 4, 9).compare("MSFT_TEST"_L1, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

bool isTestLead(const IncomingLead &lead)
{
    const auto fields = leadFields();
    return std::any_of(fields.begin(), fields.end(),
                       [&lead](const LeadFieldInfo &field) { return holdsTestMark(lead.*field.member); });
}

} // namespace leadline
