// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"

#include <QtCore/QDateTime>

using namespace Qt::StringLiterals;

namespace leadline {

namespace {

QChar *writeDigits(QChar *out, unsigned value, int digits)
{
    for (int i = digits - 1; i >= 0; --i, value /= 10)
        out[i] = QChar(char16_t(u'0' + value % 10));
    return out + digits;
}

} // namespace

QString toIso(Instant instant)
{
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss time{instant - day};
    if (int(date.year()) < 1 || int(date.year()) > 9999) // a sign, or more digits
        return QDateTime::fromMSecsSinceEpoch(toMs(instant), Qt::UTC).toString(Qt::ISODateWithMs);
    QString text = u"0000-00-00T00:00:00.000Z"_s;
    QChar *out = text.data();
    out = writeDigits(out, unsigned(int(date.year())), 4) + 1;
    out = writeDigits(out, unsigned(date.month()), 2) + 1;
    out = writeDigits(out, unsigned(date.day()), 2) + 1;
    out = writeDigits(out, unsigned(time.hours().count()), 2) + 1;
    out = writeDigits(out, unsigned(time.minutes().count()), 2) + 1;
    out = writeDigits(out, unsigned(time.seconds().count()), 2) + 1;
    if (time.subseconds().count() == 0)
        text.remove(19, 4);
    else
        writeDigits(out, unsigned(time.subseconds().count()), 3);
    return text;
}

std::optional<Instant> instantFromIso(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const qsizetype time = trimmed.indexOf(u'T');
    const bool zoned = trimmed.endsWith(u'Z') || (time > 0 && trimmed.mid(time).contains(u'+')) ||
                       (time > 0 && trimmed.mid(time).contains(u'-'));
    if (!zoned)
        return std::nullopt;
    const QDateTime parsed = QDateTime::fromString(trimmed.toString(), Qt::ISODateWithMs);
    if (!parsed.isValid())
        return std::nullopt;
    return instantFromMs(parsed.toMSecsSinceEpoch());
}

QDateTime toZone(Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(instant), zone);
}

Instant atClock(QDate day, QTime time, const QTimeZone &zone)
{
    return instantFromMs(QDateTime(day, time, zone).toMSecsSinceEpoch());
}

} // namespace leadline
