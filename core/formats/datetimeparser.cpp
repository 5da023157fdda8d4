// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/datetimeparser.h"

#include "core/formats/datetext.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <algorithm>
#include <cmath>

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

ParsedTime inZone(qint64 wallMs, bool dateOnly, const QTimeZone &zone)
{
    return {instantFromMs(fromWallClock(wallMs, zone)), dateOnly, false};
}

/// Days since 1899-12-30; nothing for numbers that no lead's day has (1970 to 2100).
std::optional<double> serialDay(QStringView text)
{
    if (text.size() < 5 || text.size() > 24 || (text.size() > 5 && text[5] != u'.' && text[5] != u','))
        return std::nullopt;
    const auto isOther = [](QChar c) { return c < u'0' || c > u'9'; };
    if (text.size() == 6 || std::any_of(text.begin(), text.begin() + 5, isOther) ||
        std::any_of(text.begin() + std::min<qsizetype>(6, text.size()), text.end(), isOther))
        return std::nullopt;
    const double days = text.toString().replace(u',', u'.').toDouble();
    return days >= 25569.0 && days < 73051.0 ? std::optional(days) : std::nullopt;
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
    if (!scanned) {
        const bool serial = serialDay(text.trimmed()).has_value();
        m_serials = m_serials || serial;
        m_others = m_others || (!serial && !text.trimmed().isEmpty());
        return;
    }
    m_others = true;
    const bool zoneless = scanned->hasTime && !scanned->offset;
    if (scanned->form != DateText::Form::Numeric) {
        const bool real = scanned->form == DateText::Form::Absolute ||
                          QDate::isValid(scanned->year, scanned->first, scanned->second);
        m_orderedSeen = m_orderedSeen || real;
        m_zoneless = m_zoneless || (real && zoneless);
        return;
    }
    const bool dayFirst = QDate::isValid(scanned->year, scanned->second, scanned->first);
    const bool monthFirst = QDate::isValid(scanned->year, scanned->first, scanned->second);
    if (!dayFirst && !monthFirst)
        return; // 31/31/2026 proves nothing
    m_numericSeen = true;
    m_dotted = m_dotted || scanned->dotted;
    m_zoneless = m_zoneless || zoneless;
    m_dayFirstPossible = m_dayFirstPossible && dayFirst;
    m_monthFirstPossible = m_monthFirstPossible && monthFirst;
    bool &differs = scanned->dotted ? m_dottedDiffers : m_differs;
    if (!dayFirst || !monthFirst || scanned->first == scanned->second || differs)
        return;
    differs = true;
    if (m_example.isEmpty() || !scanned->dotted)
        m_example = text.trimmed().toString();
}

bool DateColumn::isAmbiguous() const
{
    if (m_dottedDiffers && !m_dayFirstPossible)
        return true; // month first with dots: nobody's custom
    // Both impossible: the column mixes the orders, and its undecided texts can be either.
    return m_differs && m_dayFirstPossible == m_monthFirstPossible;
}

std::optional<DateOrder> DateColumn::order() const
{
    if (isAmbiguous())
        return std::nullopt;
    if (m_numericSeen && m_dayFirstPossible != m_monthFirstPossible)
        return m_dayFirstPossible ? DateOrder::DayFirst : DateOrder::MonthFirst;
    if (m_dotted && m_dayFirstPossible)
        return DateOrder::DayFirst;
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
    if (!scanned->offset)
        return inZone(wall, !scanned->hasTime, zone);
    return ParsedTime{instantFromMs(wall - 1000LL * *scanned->offset), !scanned->hasTime, true};
}

std::optional<ParsedTime> parseSerialTime(QStringView text, const QTimeZone &zone)
{
    constexpr double epochDay = 25569.0; // 1970-01-01
    constexpr double daySeconds = 86400.0;
    const auto days = serialDay(text.trimmed());
    if (!days)
        return std::nullopt;
    const qint64 seconds = qRound64((*days - epochDay) * daySeconds);
    return inZone(seconds * 1000, *days == std::floor(*days), zone);
}

} // namespace leadline
