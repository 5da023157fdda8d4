// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/datetext.h"

#include "core/base/textfold.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr qint64 secondMs = 1000;
constexpr qint64 minuteMs = 60 * secondMs;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 ticksPerMs = 10'000;
constexpr qint64 ticksAtEpoch = 621'355'968'000'000'000; // .NET counts from the year 1

struct Number
{
    qint64 value = 0;
    int digits = 0;
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// A place in the text that moves forward over what it recognises.
class Scanner
{
public:
    explicit Scanner(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_text.isEmpty(); }
    [[nodiscard]] QStringView rest() const { return m_text; }
    [[nodiscard]] QChar peek() const { return m_text.isEmpty() ? QChar() : m_text.front(); }
    void skip(qsizetype n) { m_text = m_text.sliced(n); }

    void skipSpaces()
    {
        while (!m_text.isEmpty() && m_text.front().isSpace())
            skip(1);
    }

    bool take(QChar c)
    {
        if (peek() != c)
            return false;
        skip(1);
        return true;
    }

    bool takeAny(QStringView set)
    {
        if (m_text.isEmpty() || !set.contains(m_text.front()))
            return false;
        skip(1);
        return true;
    }

    std::optional<Number> number()
    {
        Number out;
        while (!m_text.isEmpty() && isDigit(m_text.front()) && out.digits < 18) {
            out.value = out.value * 10 + (m_text.front().unicode() - u'0');
            ++out.digits;
            skip(1);
        }
        if (out.digits == 0 || isDigit(peek()))
            return std::nullopt;
        return out;
    }

    /// A run of letters, folded; empty where there is none.
    QString word()
    {
        qsizetype n = 0;
        while (n < m_text.size() && (m_text[n].isLetter() || m_text[n].isMark()))
            ++n;
        const QString folded = foldText(m_text.first(n));
        skip(n);
        return folded;
    }

private:
    QStringView m_text;
};

/// Names are folded, so that accents, dots over i and capitals do not matter.
int monthOf(QStringView word)
{
    static constexpr std::array<std::array<QStringView, 4>, 12> names = {{
        {u"january", u"enero", u"ocak", u"january"},
        {u"february", u"febrero", u"subat", u"february"},
        {u"march", u"marzo", u"mart", u"march"},
        {u"april", u"abril", u"nisan", u"april"},
        {u"may", u"mayo", u"mayis", u"may"},
        {u"june", u"junio", u"haziran", u"june"},
        {u"july", u"julio", u"temmuz", u"july"},
        {u"august", u"agosto", u"agustos", u"august"},
        {u"september", u"septiembre", u"eylul", u"setiembre"},
        {u"october", u"octubre", u"ekim", u"october"},
        {u"november", u"noviembre", u"kasim", u"november"},
        {u"december", u"diciembre", u"aralik", u"december"},
    }};
    if (word.size() < 3)
        return 0;
    for (size_t month = 0; month < names.size(); ++month) {
        for (const QStringView name : names[month]) {
            if (name.startsWith(word))
                return int(month) + 1;
        }
    }
    return 0;
}

bool isWeekday(QStringView word)
{
    static constexpr QStringView names[] = {
        u"monday",    u"tuesday", u"wednesday", u"thursday", u"friday",  u"saturday",  u"sunday",
        u"lunes",     u"martes",  u"miercoles", u"jueves",   u"viernes", u"sabado",    u"domingo",
        u"pazartesi", u"sali",    u"carsamba",  u"persembe", u"cuma",    u"cumartesi", u"pazar",
        u"pzt",       u"cmt",     u"prs",       u"car",
    };
    return word.size() >= 2 && std::any_of(std::begin(names), std::end(names),
                                           [word](QStringView name) { return name.startsWith(word); });
}

/// Between the parts of a date with words: "15 de mayo de 2026", "May 15, 2026", "15-May-26", "May 15th".
void skipDateFiller(Scanner &scan)
{
    while (!scan.atEnd()) {
        if (scan.takeAny(u",.-/") || scan.peek().isSpace()) {
            scan.skipSpaces();
            continue;
        }
        Scanner ahead = scan;
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

std::optional<int> takeMonth(Scanner &scan)
{
    Scanner ahead = scan;
    const int month = monthOf(ahead.word());
    if (month == 0)
        return std::nullopt;
    scan = ahead;
    return month;
}

std::optional<DateText> scanMonthFirst(Scanner &scan)
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
std::optional<DateText> scanNamed(Scanner &scan, Number front)
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

std::optional<DateText> scanNumeric(Scanner &scan, Number front)
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
    if (date)
        date->form = DateText::Form::Numeric;
    return date;
}

/// 20260515.
std::optional<DateText> scanCompact(Number number)
{
    if (number.digits != 8)
        return std::nullopt;
    return ordered(int(number.value / 10000), int(number.value / 100 % 100), int(number.value % 100));
}

std::optional<DateText> scanDate(Scanner &scan)
{
    if (scan.peek().isLetter()) {
        Scanner afterDay = scan; // "mar" is March and martes: what follows tells
        if (isWeekday(afterDay.word())) {
            skipDateFiller(afterDay);
            Scanner tried = afterDay;
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
    Scanner tried = scan;
    if (auto date = scanNumeric(tried, *front)) {
        scan = tried;
        return date;
    }
    return scanNamed(scan, *front);
}

enum class HalfDay { None, Morning, Afternoon };

/// AM, p.m., "a. m.", ÖÖ, ÖS.
HalfDay takeHalfDay(Scanner &scan)
{
    Scanner ahead = scan;
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
std::optional<Clock> scanClock(Scanner &scan)
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
    Scanner ahead = scan;
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

bool scanTime(Scanner &scan, DateText &date)
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

/// "+02", "+0200", "-04:30".
std::optional<int> scanOffset(Scanner &scan)
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

/// The zone at the end. False: something is there that is none.
bool scanZone(Scanner &scan, DateText &date)
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

/// Between date and time: "T", ",", "a las", "at", "saat", a weekday (Turkish writes it there).
void skipToTime(Scanner &scan)
{
    while (!scan.atEnd()) {
        scan.skipSpaces();
        if (scan.takeAny(u",-") || scan.atEnd())
            continue;
        Scanner ahead = scan;
        const QString word = ahead.word();
        const bool filler = word == u"t" || word == u"a" || word == u"las" || word == u"la" ||
                            word == u"at" || word == u"saat" || isWeekday(word);
        if (word.isEmpty() || !filler)
            return;
        Scanner half = scan; // "a" may begin "a. m."
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
    const auto number = Scanner(text).number();
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

} // namespace

std::optional<DateText> scanDateText(QStringView text)
{
    text = text.trimmed();
    if (text.size() < 6 || text.size() > 80)
        return std::nullopt;
    if (std::all_of(text.begin(), text.end(), isDigit))
        return scanAllDigits(text);
    Scanner scan(text);
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
