// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"

#include <QtCore/QDateTime>

using namespace Qt::StringLiterals;

namespace leadline {

QString toIso(Instant instant)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(toMs(instant), Qt::UTC);
    return utc.toString(utc.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
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

} // namespace leadline
