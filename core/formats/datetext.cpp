// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/datetext.h"

#include "core/formats/clocktext.h"
#include "core/formats/datewords.h"
#include "core/formats/isotime.h"
#include "core/formats/textscanner.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr qint64 secondMs = 1000;
constexpr qint64 minuteMs = 60 * secondMs;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 ticksPerMs = 10'000;
constexpr qint64 ticksAtEpoch = 621'355'968'000'000'000; // .NET counts from the year 1

/// Between the parts of a date with words: "15 de mayo de 2026", "May 15, 2026", "15-May-26", "May 15th".
void skipDateFiller(TextScanner &scan)
{
    while (!scan.atEnd()) {
        if (scan.takeAny(u",.-/") || scan.peek().isSpace()) {
            scan.skipSpaces();
            continue;
        }
        TextScanner ahead = scan;
        const QString word = ahead.word();
        static constexpr QStringView fillers[] = {u"de", u"del", u"st", u"nd", u"rd", u"th", u"of"};
        if (word.isEmpty() || std::find(std::begin(fillers), std::end(fillers), word) == std::end(fillers))
            return;
        scan = ahead;
    }
}

int fullYear(Number year)
{
    if (year.digits == 4)
        return int(year.value);
    if (year.digits != 2)
        return 0;
    return int(year.value) + (year.value < 70 ? 2000 : 1900);
}

bool plausible(const DateText &date)
{
    return date.year >= 1900 && date.year < 2200 && date.first >= 1 && date.second >= 1 && date.first <= 31 &&
           date.second <= 31;
}

std::optional<DateText> ordered(int year, int month, int day)
{
    DateText date;
    date.year = year;
    date.first = month;
    date.second = day;
    return plausible(date) ? std::optional(date) : std::nullopt;
}

std::optional<int> takeMonth(TextScanner &scan)
{
    TextScanner ahead = scan;
    const int month = monthOf(ahead.word());
    if (month == 0)
        return std::nullopt;
    scan = ahead;
    return month;
}

std::optional<DateText> scanMonthFirst(TextScanner &scan)
{
    const auto month = takeMonth(scan);
    if (!month)
        return std::nullopt;
    skipDateFiller(scan);
    const auto day = scan.number();
    skipDateFiller(scan);
    const auto year = scan.number();
    if (!day || day->digits > 2 || !year || year->digits != 4)
        return std::nullopt;
    return ordered(fullYear(*year), *month, int(day->value));
}

/// After "15 " or "2026 ": a month by its name, then the other of day and year.
std::optional<DateText> scanNamed(TextScanner &scan, Number front)
{
    skipDateFiller(scan);
    const auto month = takeMonth(scan);
    if (!month)
        return std::nullopt;
    skipDateFiller(scan);
    const auto last = scan.number();
    if (!last)
        return std::nullopt;
    if (front.digits == 4)
        return last->digits <= 2 ? ordered(fullYear(front), *month, int(last->value)) : std::nullopt;
    return front.digits <= 2 ? ordered(fullYear(*last), *month, int(front.value)) : std::nullopt;
}

std::optional<DateText> scanNumeric(TextScanner &scan, Number front)
{
    const QChar separator = scan.peek();
    if (!scan.takeAny(u"/-."))
        return std::nullopt;
    scan.skipSpaces(); // "15. 5. 2026"
    const auto middle = scan.number();
    if (!middle || middle->digits > 2 || !scan.take(separator))
        return std::nullopt;
    scan.skipSpaces();
    const auto last = scan.number();
    if (!last)
        return std::nullopt;
    if (front.digits == 4)
        return last->digits <= 2 ? ordered(fullYear(front), int(middle->value), int(last->value))
                                 : std::nullopt;
    if (front.digits > 2)
        return std::nullopt;
    auto date = ordered(fullYear(*last), int(front.value), int(middle->value));
    if (date) {
        date->form = DateText::Form::Numeric;
        date->dotted = separator == u'.';
    }
    return date;
}

/// 20260515.
std::optional<DateText> scanCompact(Number number)
{
    if (number.digits != 8)
        return std::nullopt;
    return ordered(int(number.value / 10000), int(number.value / 100 % 100), int(number.value % 100));
}

std::optional<DateText> scanDate(TextScanner &scan)
{
    if (scan.peek().isLetter()) {
        TextScanner afterDay = scan; // "mar" is March and martes: what follows tells
        if (isWeekday(afterDay.word())) {
            skipDateFiller(afterDay);
            TextScanner tried = afterDay;
            if (auto date = scanDate(tried)) {
                scan = tried;
                return date;
            }
        }
        return scanMonthFirst(scan);
    }
    const auto front = scan.number();
    if (!front)
        return std::nullopt;
    if (auto compact = scanCompact(*front))
        return compact;
    TextScanner tried = scan;
    if (auto date = scanNumeric(tried, *front)) {
        scan = tried;
        return date;
    }
    return scanNamed(scan, *front);
}

/// Between date and time: "T", ",", "a las", "at", "saat", a weekday (Turkish writes it there).
void skipToTime(TextScanner &scan)
{
    while (!scan.atEnd()) {
        scan.skipSpaces();
        if (scan.takeAny(u",-") || scan.atEnd())
            continue;
        TextScanner ahead = scan;
        const QString word = ahead.word();
        const bool filler = word == u"t" || word == u"a" || word == u"las" || word == u"la" ||
                            word == u"at" || word == u"saat" || isWeekday(word);
        if (word.isEmpty() || !filler)
            return;
        TextScanner half = scan; // "a" may begin "a. m."
        if (takeHalfDay(half) != HalfDay::None)
            return;
        scan = ahead;
    }
}

std::optional<DateText> absolute(qint64 ms)
{
    DateText date;
    date.form = DateText::Form::Absolute;
    date.epochMs = ms;
    date.hasTime = true;
    date.offset = 0;
    return date;
}

/// Ticks, Unix seconds or milliseconds, 20260515095900.
std::optional<DateText> scanAllDigits(QStringView text)
{
    const auto number = TextScanner(text).number();
    if (!number)
        return std::nullopt;
    if (number->digits == 18 && number->value > ticksAtEpoch)
        return absolute((number->value - ticksAtEpoch) / ticksPerMs);
    if (number->digits == 10)
        return absolute(number->value * secondMs);
    if (number->digits == 13)
        return absolute(number->value);
    if (number->digits == 8)
        return scanCompact(*number);
    if (number->digits != 14)
        return std::nullopt;
    auto date = scanCompact({number->value / 1'000'000, 8});
    const qint64 clock = number->value % 1'000'000;
    if (!date || clock / 10000 > 23 || clock / 100 % 100 > 59 || clock % 100 > 59)
        return std::nullopt;
    date->hasTime = true;
    date->msOfDay = clock / 10000 * hourMs + clock / 100 % 100 * minuteMs + clock % 100 * secondMs;
    return date;
}

/// "/Date(1747119565123)/" and "/Date(1747119565123+0200)/": milliseconds of UTC, the offset is for display.
std::optional<DateText> scanJsonDate(QStringView text)
{
    if (!text.startsWith("/Date("_L1, Qt::CaseInsensitive) || !text.endsWith(")/"_L1))
        return std::nullopt;
    const auto ms = TextScanner(text.sliced(6)).number();
    return ms && ms->digits >= 9 ? absolute(ms->value) : std::nullopt;
}

} // namespace

std::optional<DateText> scanDateText(QStringView text)
{
    text = text.trimmed();
    if (text.size() < 6 || text.size() > 80)
        return std::nullopt;
    if (const auto iso = scanIsoTime(text))
        return iso;
    if (text.front() == u'/')
        return scanJsonDate(text);
    if (std::all_of(text.begin(), text.end(), isDigit))
        return scanAllDigits(text);
    TextScanner scan(text);
    auto date = scanDate(scan);
    if (!date)
        return std::nullopt;
    scan.take(u'.'); // Hungarian-style "2026.05.15."
    if (isDigit(scan.peek()))
        return std::nullopt;
    skipToTime(scan);
    if (scan.atEnd())
        return date;
    if (!scanTime(scan, *date) || !scanZone(scan, *date))
        return std::nullopt;
    return date;
}

} // namespace leadline
