// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/testlead.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {

bool holdsTestMark(QStringView text)
{
    const auto isLine = [](QChar c) { return c == u'_'; };
    for (auto at = std::find_if(text.begin(), text.end(), isLine); at != text.end();
         at = std::find_if(at + 1, text.end(), isLine)) {
        const qsizetype before = at - text.begin();
        if (before >= 4 && text.mid(before - 4, 9).compare("MSFT_TEST"_L1, Qt::CaseInsensitive) == 0)
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
