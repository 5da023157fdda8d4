// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/businesscalendar.h"

#include <QtCore/QByteArray>

namespace leadline {

/// A calendar's file: `kind` ("Leadline calendar"), `name` (may be missing), `zone`, `week` (by weekday, each
/// a list of "09:00-14:00"), `holidays` (each `date`, `name`, and `closes` where it is half a day).
[[nodiscard]] Checked<BusinessCalendar> calendarFromJson(const QString &key, const QByteArray &json);
[[nodiscard]] QByteArray calendarToJson(const CalendarPlan &plan);

/// "09:00-14:00, 15:00-18:00"; also what a user types. Empty: closed.
[[nodiscard]] QString periodsText(const QList<WorkPeriod> &periods);
/// A period that cannot be read is what is `found`.
[[nodiscard]] Checked<QList<WorkPeriod>> periodsFromText(const QString &text);

} // namespace leadline
