// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/datetimeparser.h"

#include "core/formats/datetext.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

qint64 offsetMs(const QTimeZone &zone, qint64 utcMs)
{
    return 1000LL * zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC));
}

/// The instant of a wall clock, `wallMs` being what it would be in UTC.
qint64 fromWallClock(qint64 wallMs, const QTimeZone &zone)
{
    const qint64 before = offsetMs(zone, wallMs - dayMs);
    const qint64 after = offsetMs(zone, wallMs + dayMs);
    if (before == after)
        return wallMs - before;
    // The clock as it was before the change gives the first of a doubled hour, and in a gap exactly the time
    // moved forward by the gap.
    const bool afterHolds = offsetMs(zone, wallMs - after) == after;
    const bool beforeHolds = offsetMs(zone, wallMs - before) == before;
    return beforeHolds || !afterHolds ? wallMs - before : wallMs - after;
}

QDate dateOf(const DateText &text, DateOrder order)
{
    if (text.form == DateText::Form::Numeric && order == DateOrder::DayFirst)
        return QDate(text.year, text.second, text.first);
    return QDate(text.year, text.first, text.second);
}

} // namespace

QString dateOrderCode(DateOrder order)
{
    switch (order) {
    case DateOrder::DayFirst:
        return u"dmy"_s;
    case DateOrder::MonthFirst:
        return u"mdy"_s;
    case DateOrder::YearFirst:
        return u"ymd"_s;
    }
    return {};
}

std::optional<DateOrder> dateOrderFromCode(QStringView code)
{
    for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst}) {
        if (code.compare(dateOrderCode(order), Qt::CaseInsensitive) == 0)
            return order;
    }
    return std::nullopt;
}

void DateColumn::add(QStringView text)
{
    const auto scanned = scanDateText(text);
    if (!scanned)
        return;
    const bool zoneless = scanned->hasTime && !scanned->offset;
    if (scanned->form != DateText::Form::Numeric) {
        const bool real =
            scanned->form == DateText::Form::Absolute || dateOf(*scanned, DateOrder::YearFirst).isValid();
        m_orderedSeen = m_orderedSeen || real;
        m_zoneless = m_zoneless || (real && zoneless);
        return;
    }
    const QDate dayFirst = dateOf(*scanned, DateOrder::DayFirst);
    const QDate monthFirst = dateOf(*scanned, DateOrder::MonthFirst);
    if (!dayFirst.isValid() && !monthFirst.isValid())
        return; // 31/31/2026 proves nothing
    m_numericSeen = true;
    m_zoneless = m_zoneless || zoneless;
    m_dayFirstPossible = m_dayFirstPossible && dayFirst.isValid();
    m_monthFirstPossible = m_monthFirstPossible && monthFirst.isValid();
    if (dayFirst.isValid() && monthFirst.isValid() && dayFirst != monthFirst && !m_differs) {
        m_differs = true;
        m_example = text.trimmed().toString();
    }
}

bool DateColumn::isAmbiguous() const
{
    // Both impossible: the column mixes the orders, and its undecided texts can be either.
    return m_differs && m_dayFirstPossible == m_monthFirstPossible;
}

std::optional<DateOrder> DateColumn::order() const
{
    if (m_numericSeen && m_dayFirstPossible != m_monthFirstPossible)
        return m_dayFirstPossible ? DateOrder::DayFirst : DateOrder::MonthFirst;
    if (!m_numericSeen && m_orderedSeen)
        return DateOrder::YearFirst;
    return std::nullopt;
}

bool DateColumn::needsZone() const
{
    return m_zoneless;
}

std::optional<ParsedTime> parseTime(QStringView text, DateOrder order, const QTimeZone &zone)
{
    const auto scanned = scanDateText(text);
    if (!scanned)
        return std::nullopt;
    if (scanned->form == DateText::Form::Absolute)
        return ParsedTime{instantFromMs(scanned->epochMs), false, true};
    const QDate date = dateOf(*scanned, order);
    if (!date.isValid())
        return std::nullopt;
    const qint64 wall = QDate(1970, 1, 1).daysTo(date) * dayMs + scanned->msOfDay;
    const qint64 utc = scanned->offset ? wall - 1000LL * *scanned->offset : fromWallClock(wall, zone);
    return ParsedTime{instantFromMs(utc), !scanned->hasTime, scanned->offset.has_value()};
}

} // namespace leadline
