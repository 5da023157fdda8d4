// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>
#include <optional>

namespace leadline {

/// A date and time as written, before anybody decides on order and zone.
struct DateText
{
    enum class Form {
        Ordered,  ///< year, month and day are known: ISO, or a month with its name
        Numeric,  ///< 05/06/2026: the order is open
        Absolute, ///< ticks or Unix time
    };
    Form form = Form::Ordered;
    int first = 0;  ///< Ordered: the month; Numeric: the number written first
    int second = 0; ///< Ordered: the day; Numeric: the number written second
    int year = 0;
    bool dotted = false; ///< Numeric: 05.06.2026
    bool hasTime = false;
    qint64 msOfDay = 0;
    std::optional<int> offset; ///< seconds east of UTC, where the text says so
    qint64 epochMs = 0;        ///< Absolute
};

/// Reads every shape named at parseTime(). Nothing: this is no date. Days and months are not checked against
/// each other.
[[nodiscard]] std::optional<DateText> scanDateText(QStringView text);

} // namespace leadline
