// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/contactpace.h"
#include "core/rules/filefault.h"

#include <QtCore/QByteArray>

namespace leadline {

/// How customers are contacted, as a company may rule it (`contact.json`).
struct ContactSettings
{
    PaceLimits pace;
    int mailDays = 3;      ///< before a lead is given up (CHK-04): the vendor gives no number
    bool overrides = true; ///< may somebody who is not to be contacted be contacted once, for a reason?

    bool operator==(const ContactSettings &) const = default;
};

/// `{"kind": "contact", "per_day": 2, "per_week": 5, "mail_days": 3, "overrides": true}`; what is missing is
/// as usual. Numbers from 1 to 99, days from 0.
[[nodiscard]] Checked<ContactSettings> contactSettingsFromJson(const QByteArray &json);
[[nodiscard]] QByteArray contactSettingsToJson(const ContactSettings &settings);

} // namespace leadline
