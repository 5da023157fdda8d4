// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/typedtime.h"

#include "core/base/textfold.h"

#include <QtCore/QDateTime>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

std::optional<Instant> at(QDate day, QTime time, const QTimeZone &zone)
{
    const QDateTime there(day, time, zone);
    if (!there.isValid())
        return std::nullopt;
    return instantFromMs(there.toMSecsSinceEpoch());
}

std::optional<Instant> fromNow(int count, const QString &unit, Instant now, const QTimeZone &zone)
{
    if (QStringList{u"m"_s, u"min"_s, u"dk"_s}.contains(unit))
        return now + std::chrono::minutes{count};
    if (QStringList{u"h"_s, u"sa"_s}.contains(unit))
        return now + std::chrono::hours{count};
    const QDateTime here = toZone(now, zone);
    return atClock(here.date().addDays(count), here.time(), zone);
}

std::optional<Instant> nextAt(QTime time, Instant now, const QTimeZone &zone)
{
    const QDate today = toZone(now, zone).date();
    const auto soon = at(today, time, zone);
    return soon && *soon > now ? soon : at(today.addDays(1), time, zone);
}

} // namespace

std::optional<Instant> typedTime(QStringView text, Instant now, const QTimeZone &zone)
{
    static const QRegularExpression length(u"^\\+?\\s*([0-9]{1,4})\\s*(m|min|dk|h|sa|d|g)$"_s);
    static const QRegularExpression clock(u"^([0-9]{1,2})[:.]([0-9]{2})$"_s);
    static const QRegularExpression date(
        u"^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})\\s+([0-9]{1,2})[:.]([0-9]{2})$"_s);
    const QString typed = foldText(text);
    const auto number = [](const QRegularExpressionMatch &match, int group) {
        return match.capturedView(group).toInt();
    };
    if (const auto match = length.match(typed); match.hasMatch())
        return fromNow(number(match, 1), match.captured(2), now, zone);
    if (const auto match = clock.match(typed); match.hasMatch()) {
        const QTime time(number(match, 1), number(match, 2));
        return time.isValid() ? nextAt(time, now, zone) : std::nullopt;
    }
    const auto match = date.match(typed);
    const QDate day(number(match, 1), number(match, 2), number(match, 3));
    const QTime time(number(match, 4), number(match, 5));
    if (!match.hasMatch() || !day.isValid() || !time.isValid())
        return std::nullopt;
    return at(day, time, zone);
}

} // namespace leadline
