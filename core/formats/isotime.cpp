// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/isotime.h"

namespace leadline {
namespace {

constexpr int minuteMs = 60'000;

/// Walks over fixed places; once a place does not fit, it stays failed.
class Places
{
public:
    explicit Places(QStringView text)
        : m_at(text.utf16())
        , m_end(m_at + text.size())
    {
    }

    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    [[nodiscard]] char16_t peek() const { return m_at < m_end ? *m_at : u'\0'; }

    bool take(char16_t c)
    {
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }

    void fail() { m_good = false; }
    void need(char16_t c) { m_good = take(c) && m_good; }

    /// Exactly so many digits.
    int number(int digits)
    {
        int value = 0;
        for (int i = 0; i < digits; ++i) {
            const unsigned digit = unsigned(peek()) - u'0';
            if (digit > 9) {
                m_good = false;
                return 0;
            }
            value = value * 10 + int(digit);
            ++m_at;
        }
        return value;
    }

    [[nodiscard]] bool atDigit() const { return unsigned(peek()) - u'0' <= 9; }

private:
    const char16_t *m_at;
    const char16_t *m_end;
    bool m_good = true;
};

/// Up to nine decimals of a second; milliseconds are cut, not rounded: a lead is never from the future.
int fraction(Places &places)
{
    int ms = 0;
    int digits = 0;
    for (; places.atDigit() && digits < 9; ++digits) {
        const int digit = places.number(1);
        if (digits < 3)
            ms = ms * 10 + digit;
    }
    for (int i = digits; i < 3; ++i)
        ms *= 10;
    if (digits == 0)
        places.fail();
    return ms;
}

void readClock(Places &places, DateText &date)
{
    const int hour = places.number(2);
    places.need(u':');
    const int minute = places.number(2);
    int rest = 0;
    if (places.take(u':')) {
        rest = places.number(2) * 1000;
        if (rest >= minuteMs)
            places.fail();
        if (places.take(u'.'))
            rest += fraction(places);
    }
    if (hour > 23 || minute > 59)
        places.fail();
    date.hasTime = true;
    date.msOfDay = (hour * 60 + minute) * qint64(minuteMs) + rest;
}

void readZone(Places &places, DateText &date)
{
    if (places.take(u'Z')) {
        date.offset = 0;
        return;
    }
    const bool west = places.peek() == u'-';
    if (!west && places.peek() != u'+')
        return;
    places.take(places.peek());
    int minutes = places.number(2) * 60;
    if (places.take(u':') || places.atDigit())
        minutes += places.number(2);
    if (minutes > 14 * 60)
        places.fail();
    date.offset = (west ? -minutes : minutes) * 60;
}

} // namespace

std::optional<DateText> scanIsoTime(QStringView text)
{
    if (text.size() < 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    Places places(text);
    DateText date;
    date.year = places.number(4);
    places.need(u'-');
    date.first = places.number(2);
    places.need(u'-');
    date.second = places.number(2);
    if (!places.good() || date.year < 1900 || date.year >= 2200 || date.first < 1 || date.second < 1 ||
        date.first > 31 || date.second > 31)
        return std::nullopt;
    if (places.atEnd())
        return date;
    if (!places.take(u'T') && !places.take(u' '))
        return std::nullopt;
    readClock(places, date);
    readZone(places, date);
    return places.good() && places.atEnd() ? std::optional(date) : std::nullopt;
}

} // namespace leadline
