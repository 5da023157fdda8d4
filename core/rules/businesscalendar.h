// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/rules/filefault.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QStringList>
#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace leadline {

/// Open from one minute of the day to another, 0 to 1440.
struct WorkPeriod
{
    int from = 0;
    int to = 0;

    bool operator==(const WorkPeriod &) const = default;
};

/// A day off, or half of one.
struct Holiday
{
    QDate date;
    QString name;                ///< a code that ui/support/words knows, or the user's own words
    std::optional<int> closesAt; ///< minute of the day; unset: closed all day

    bool operator==(const Holiday &) const = default;
};

/// What a business calendar is made of, as in its file.
struct CalendarPlan
{
    QString key;  ///< the file's name without its ending
    QString name; ///< empty: one that comes with the program, under the name it has in each language
    QByteArray zone;
    std::array<QList<WorkPeriod>, 7> week; ///< from Monday; gaps within a day are its breaks
    QList<Holiday> holidays;

    bool operator==(const CalendarPlan &) const = default;
};

/// A day between two instants on which there was less work than on others.
struct DayOff
{
    QDate date;
    QString holiday;             ///< empty: no working day of the week
    std::optional<int> closesAt; ///< half a day: closed from then on

    bool operator==(const DayOff &) const = default;
};

/// Working time. An instant is open where the clock on the wall of the calendar's zone is in a period of that
/// day: an hour that the clocks skip is not worked, one that they repeat is worked twice. A value, cheap to
/// copy; questions about the years 2005 to 2055 are answered from a table, others day by day.
class BusinessCalendar
{
public:
    [[nodiscard]] static Checked<BusinessCalendar> make(CalendarPlan plan);

    [[nodiscard]] const CalendarPlan &plan() const;

    /// The first instant at which that much has been worked since `start`; `start` where nothing is to be.
    [[nodiscard]] Instant instantAfter(Instant start, std::chrono::milliseconds work) const;
    /// 0 where `end` is not after `begin`.
    [[nodiscard]] std::chrono::milliseconds workingBetween(Instant begin, Instant end) const;
    /// The days that were closed or short, both ends' days included, in their order.
    [[nodiscard]] QList<DayOff> daysOff(Instant begin, Instant end) const;

    bool operator==(const BusinessCalendar &other) const { return plan() == other.plan(); }

private:
    struct Data;
    explicit BusinessCalendar(std::shared_ptr<const Data> data);

    std::shared_ptr<const Data> d;
};

/// "09:00"; 1440 is "24:00".
[[nodiscard]] QString minuteText(int minute);
/// The minute of a text "h:mm" or "hh:mm" from 00:00 to 24:00.
[[nodiscard]] std::optional<int> minuteFromText(QStringView text);

/// "monday" … "sunday": the members of a calendar's file.
[[nodiscard]] const QStringList &weekdayCodes();

} // namespace leadline
