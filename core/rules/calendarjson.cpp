// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/calendarjson.h"

#include "core/rules/rulejson.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

const QString kind = u"Leadline calendar"_s;

Checked<WorkPeriod> periodFromText(QStringView text)
{
    const qsizetype dash = text.indexOf(u'-');
    const auto from = minuteFromText(text.left(qMax(dash, 0)).trimmed());
    const auto to = minuteFromText(text.mid(dash + 1).trimmed());
    if (dash < 0 || !from || !to)
        return fault(FaultCode::BadTime, {}, text.toString());
    return WorkPeriod{*from, *to};
}

Checked<QList<WorkPeriod>> periodsFrom(const QJsonArray &array, const QString &where)
{
    QList<WorkPeriod> periods;
    for (const auto &value : array) {
        const auto period = periodFromText(value.toString());
        if (!period)
            return fault(period.error().code, where, period.error().found);
        periods.append(*period);
    }
    return periods;
}

Checked<void> readWeek(const QJsonObject &week, CalendarPlan &plan)
{
    if (const auto checked = onlyMembers(week, weekdayCodes(), u"week"_s); !checked)
        return checked;
    for (size_t day = 0; day < plan.week.size(); ++day) {
        const QString code = weekdayCodes()[static_cast<qsizetype>(day)];
        const auto periods = periodsFrom(week.value(code).toArray(), QString(u"week."_s + code));
        if (!periods)
            return tl::unexpected(periods.error());
        plan.week[day] = *periods;
    }
    return {};
}

Checked<Holiday> holidayFrom(const QJsonObject &object, const QString &where)
{
    if (const auto checked = onlyMembers(object, {u"date"_s, u"name"_s, u"closes"_s}, where); !checked)
        return tl::unexpected(checked.error());
    const QString date = object.value(u"date"_s).toString();
    Holiday holiday{
        QDate::fromString(date, Qt::ISODate), object.value(u"name"_s).toString().simplified(), {}};
    if (!holiday.date.isValid())
        return fault(FaultCode::BadDate, QString(where + u".date"_s), date);
    if (object.contains(u"closes"_s)) {
        const QString closes = object.value(u"closes"_s).toString();
        holiday.closesAt = minuteFromText(closes);
        if (!holiday.closesAt)
            return fault(FaultCode::BadTime, QString(where + u".closes"_s), closes);
    }
    return holiday;
}

QJsonObject objectOf(const Holiday &holiday)
{
    QJsonObject object{{u"date"_s, holiday.date.toString(Qt::ISODate)}, {u"name"_s, holiday.name}};
    if (holiday.closesAt)
        object.insert(u"closes"_s, minuteText(*holiday.closesAt));
    return object;
}

} // namespace

Checked<BusinessCalendar> calendarFromJson(const QString &key, const QByteArray &json)
{
    const auto object = ruleObject(json, kind, {u"name"_s, u"zone"_s, u"week"_s, u"holidays"_s});
    if (!object)
        return tl::unexpected(object.error());
    CalendarPlan plan;
    plan.key = key;
    plan.name = object->value(u"name"_s).toString().simplified();
    plan.zone = object->value(u"zone"_s).toString().toUtf8();
    if (const auto week = readWeek(object->value(u"week"_s).toObject(), plan); !week)
        return tl::unexpected(week.error());
    const QJsonArray holidays = object->value(u"holidays"_s).toArray();
    for (qsizetype i = 0; i < holidays.size(); ++i) {
        const auto holiday = holidayFrom(holidays[i].toObject(), u"holidays[%1]"_s.arg(i + 1));
        if (!holiday)
            return tl::unexpected(holiday.error());
        plan.holidays.append(*holiday);
    }
    return BusinessCalendar::make(std::move(plan));
}

QByteArray calendarToJson(const CalendarPlan &plan)
{
    QJsonObject week;
    for (size_t day = 0; day < plan.week.size(); ++day) {
        QJsonArray periods;
        for (const WorkPeriod &period : plan.week[day])
            periods.append(periodsText({period}));
        if (!periods.isEmpty())
            week.insert(weekdayCodes()[static_cast<qsizetype>(day)], periods);
    }
    QJsonArray holidays;
    for (const Holiday &holiday : plan.holidays)
        holidays.append(objectOf(holiday));
    QJsonObject object{{u"kind"_s, kind},
                       {u"zone"_s, QString::fromUtf8(plan.zone)},
                       {u"week"_s, week},
                       {u"holidays"_s, holidays}};
    if (!plan.name.isEmpty())
        object.insert(u"name"_s, plan.name);
    return QJsonDocument(object).toJson();
}

QString periodsText(const QList<WorkPeriod> &periods)
{
    QStringList texts;
    for (const WorkPeriod &period : periods)
        texts.append(minuteText(period.from) + u'-' + minuteText(period.to));
    return texts.join(u", "_s);
}

Checked<QList<WorkPeriod>> periodsFromText(const QString &text)
{
    QList<WorkPeriod> periods;
    QString plain = text;
    plain.replace(QChar(0x2013), u'-').replace(u';', u',');
    for (const QString &part : plain.split(u',', Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const auto period = periodFromText(part);
        if (!period)
            return fault(FaultCode::BadTime, {}, part.trimmed());
        periods.append(*period);
    }
    return periods;
}

} // namespace leadline
