// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/clocktext.h"

#include <algorithm>

namespace leadline {
namespace {

constexpr qint64 secondMs = 1000;
constexpr qint64 minuteMs = 60 * secondMs;
constexpr qint64 hourMs = 60 * minuteMs;

std::optional<qint64> fractionMs(Number fraction)
{
    if (fraction.digits > 9)
        return std::nullopt;
    qint64 value = fraction.value;
    for (int digits = fraction.digits; digits < 3; ++digits)
        value *= 10;
    for (int digits = fraction.digits; digits > 3; --digits)
        value /= 10; // cut, not rounded: a lead is never from the future
    return value;
}

std::optional<qint64> hourOf(qint64 hour, HalfDay half)
{
    if (half == HalfDay::None)
        return hour <= 23 ? std::optional(hour) : std::nullopt;
    if (half == HalfDay::Morning)
        return hour <= 12 ? std::optional(hour % 12) : std::nullopt;
    if (hour <= 12)
        return hour % 12 + 12;
    return hour <= 23 ? std::optional(hour) : std::nullopt;
}

struct Clock
{
    qint64 hour = 0;
    qint64 rest = 0; ///< milliseconds after the hour
};

/// 09:59, 9.59, 04:27:00, 22:13:02.1234567, 221302.
std::optional<Clock> scanClock(TextScanner &scan)
{
    const auto hour = scan.number();
    if (!hour)
        return std::nullopt;
    if (hour->digits == 6 || hour->digits == 4) {
        const qint64 whole = hour->digits == 6 ? hour->value : hour->value * 100;
        if (whole / 100 % 100 > 59 || whole % 100 > 59)
            return std::nullopt;
        return Clock{whole / 10000, whole / 100 % 100 * minuteMs + whole % 100 * secondMs};
    }
    if (hour->digits > 2)
        return std::nullopt;
    TextScanner ahead = scan;
    if (!ahead.takeAny(u":.h")) // "4 PM": minutes may be missing
        return Clock{hour->value, -1};
    const QChar separator = scan.peek();
    scan = ahead;
    const auto minute = scan.number();
    if (!minute || minute->digits != 2 || minute->value > 59)
        return std::nullopt;
    Clock clock{hour->value, minute->value * minuteMs};
    if (separator == u'h' || !scan.take(separator))
        return clock;
    const auto second = scan.number();
    if (!second || second->digits != 2 || second->value > 59)
        return std::nullopt;
    clock.rest += second->value * secondMs;
    if (scan.takeAny(u".,:")) {
        const auto fraction = scan.number();
        const auto ms = fraction ? fractionMs(*fraction) : std::nullopt;
        if (!ms)
            return std::nullopt;
        clock.rest += *ms;
    }
    return clock;
}

/// "+02", "+0200", "-04:30".
std::optional<int> scanOffset(TextScanner &scan)
{
    const bool west = scan.peek() == u'-' || scan.peek() == QChar(0x2212);
    if (!west && scan.peek() != u'+')
        return std::nullopt;
    scan.skip(1);
    const auto hours = scan.number();
    if (!hours || (hours->digits != 2 && hours->digits != 4 && hours->digits != 1))
        return std::nullopt;
    qint64 minutes = hours->digits == 4 ? hours->value / 100 * 60 + hours->value % 100 : hours->value * 60;
    if (hours->digits <= 2 && scan.take(u':')) {
        const auto more = scan.number();
        if (!more || more->digits != 2 || more->value > 59)
            return std::nullopt;
        minutes += more->value;
    }
    if (minutes > 14 * 60)
        return std::nullopt;
    return int(west ? -minutes : minutes) * 60;
}

/// The zone names of RFC 2822 and what else means UTC.
std::optional<int> zoneByName(QStringView word)
{
    struct Named
    {
        QStringView name;
        int hours;
    };
    static constexpr Named zones[] = {{u"z", 0},    {u"utc", 0},  {u"gmt", 0},  {u"ut", 0},
                                      {u"est", -5}, {u"edt", -4}, {u"cst", -6}, {u"cdt", -5},
                                      {u"mst", -7}, {u"mdt", -6}, {u"pst", -8}, {u"pdt", -7}};
    for (const Named &zone : zones) {
        if (word == zone.name)
            return zone.hours * 3600;
    }
    return std::nullopt;
}

} // namespace

HalfDay takeHalfDay(TextScanner &scan)
{
    TextScanner ahead = scan;
    ahead.skipSpaces();
    QString letters;
    while (letters.size() < 2) {
        const QString word = ahead.word();
        if (word.isEmpty())
            return HalfDay::None;
        letters += word;
        ahead.take(u'.');
        if (letters.size() == 1)
            ahead.skipSpaces();
    }
    HalfDay half = HalfDay::None;
    if (letters == u"am" || letters == u"oo")
        half = HalfDay::Morning;
    else if (letters == u"pm" || letters == u"os")
        half = HalfDay::Afternoon;
    if (half != HalfDay::None)
        scan = ahead;
    return half;
}

bool scanTime(TextScanner &scan, DateText &date)
{
    HalfDay half = takeHalfDay(scan); // Turkish writes it first: "ÖS 3:45"
    scan.skipSpaces();
    const auto clock = scanClock(scan);
    if (!clock)
        return false;
    if (half == HalfDay::None)
        half = takeHalfDay(scan);
    if (clock->rest < 0 && half == HalfDay::None)
        return false;
    const bool midnight = half == HalfDay::None && clock->hour == 24 && clock->rest == 0;
    const auto hour = midnight ? std::optional<qint64>(24) : hourOf(clock->hour, half);
    if (!hour)
        return false;
    date.hasTime = true;
    date.msOfDay = *hour * hourMs + std::max<qint64>(0, clock->rest);
    return true;
}

bool scanZone(TextScanner &scan, DateText &date)
{
    scan.skipSpaces();
    if (scan.peek() == u'(' && scan.rest().endsWith(u')'))
        return true; // a comment of RFC 2822
    if (scan.atEnd())
        return true;
    if (scan.peek().isLetter()) {
        date.offset = zoneByName(scan.word());
        if (!date.offset)
            return false;
        if (*date.offset == 0 && !scan.atEnd() && (scan.peek() == u'+' || scan.peek() == u'-')) {
            date.offset = scanOffset(scan);
            if (!date.offset)
                return false;
        }
    } else {
        date.offset = scanOffset(scan);
        if (!date.offset)
            return false;
    }
    scan.skipSpaces();
    return scan.atEnd() || (scan.peek() == u'(' && scan.rest().endsWith(u')'));
}

} // namespace leadline
