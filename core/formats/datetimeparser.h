// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QtCore/QString>
#include <QtCore/QStringView>
#include <QtCore/QTimeZone>
#include <optional>

namespace leadline {

enum class DateOrder { DayFirst, MonthFirst, YearFirst };
/// "dmy", "mdy", "ymd".
[[nodiscard]] QString dateOrderCode(DateOrder order);
[[nodiscard]] std::optional<DateOrder> dateOrderFromCode(QStringView code);

/// What the texts of one column allow. Fed with every text of the column, then asked. Dates with dots are
/// written day first wherever dots are the custom: they prove that order, unless another text of the column
/// contradicts.
class DateColumn
{
public:
    void add(QStringView text);

    /// Some text reads differently day-first and month-first, and no other text settles it.
    [[nodiscard]] bool isAmbiguous() const;
    /// The order the column proves or needs; day-first and month-first only where a text like 15/05 or
    /// 05.06.2026 settles it.
    [[nodiscard]] std::optional<DateOrder> order() const;
    /// Some time bears neither `Z` nor an offset: a zone has to be chosen.
    [[nodiscard]] bool needsZone() const;
    /// Every text is a number such as spreadsheets store days (45432.5): read them with parseSerialTime().
    [[nodiscard]] bool isSerial() const { return m_serials && !m_others; }
    /// A text that shows the ambiguity, for the question.
    [[nodiscard]] QString example() const { return m_example; }

private:
    bool m_dayFirstPossible = true;
    bool m_monthFirstPossible = true;
    bool m_numericSeen = false;
    bool m_orderedSeen = false;
    bool m_dotted = false;
    bool m_differs = false; ///< with other signs than dots
    bool m_dottedDiffers = false;
    bool m_serials = false;
    bool m_others = false;
    bool m_zoneless = false;
    QString m_example;
};

struct ParsedTime
{
    Instant instant;
    bool dateOnly = false;
    bool zoned = false; ///< the text itself says its zone

    bool operator==(const ParsedTime &) const = default;
};

/// ISO 8601 (up to 7 decimals), 15/05/2026 09:59, 05/15/2026 04:27:00 AM, 17.05.2026 15:53, 5/12/2026,
/// month names in en, es, tr, RFC 2822, .NET ticks, Unix seconds; `order` settles all-digit dates and `zone`
/// times without one. In a gap of that zone the time moves forward by the gap; of a doubled hour the first is
/// taken. Nothing for impossible dates.
[[nodiscard]] std::optional<ParsedTime> parseTime(QStringView text, DateOrder order, const QTimeZone &zone);

/// A spreadsheet's day number ("45432", "45432.41597", "45432,5"): days since 1899-12-30 in the wall clock of
/// `zone`, to the second. Only for columns that hold nothing else: any number could be one.
[[nodiscard]] std::optional<ParsedTime> parseSerialTime(QStringView text, const QTimeZone &zone);

} // namespace leadline
