// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rules/responsepolicies.h"
#include "core/services/profile.h"

namespace leadline {

/// A file of rules that is at fault, and not in force.
struct TargetFault
{
    QString path;
    FileFault fault;

    bool operator==(const TargetFault &) const = default;
};

/// What a user can settle about response targets. A value.
struct TargetSettings
{
    QList<PolicyRule> rules;
    QList<CalendarPlan> calendars; ///< all there are, those that come with the program too

    bool operator==(const TargetSettings &) const = default;
};

/// Do they hold together? What a save would refuse.
[[nodiscard]] Checked<ResponsePolicies> policiesOf(const TargetSettings &settings);

/// The calendars that come with the program.
[[nodiscard]] const QList<BusinessCalendar> &shippedCalendars();

/// The response targets in force in a profile: its `policies.json`, and its `calendars` in front of those
/// that come with the program. A file at fault is left where it is and says so; what comes with the program
/// stays in force in its place.
class ResponseTargets
{
public:
    explicit ResponseTargets(const Profile &profile);

    [[nodiscard]] const ResponsePolicies &policies() const { return m_policies; }
    [[nodiscard]] TargetSettings settings() const;
    [[nodiscard]] const QList<TargetFault> &faults() const { return m_faults; }

    /// Writes what differs from what comes with the program, and reads all of it again. A file that is
    /// replaced or not needed any more is kept beside as `.bak`.
    [[nodiscard]] Status save(const TargetSettings &settings);

private:
    void load();
    void loadCalendars();

    QString m_policiesPath;
    QString m_calendarDirectory;
    QList<BusinessCalendar> m_calendars;
    ResponsePolicies m_policies;
    QList<TargetFault> m_faults;
};

} // namespace leadline
