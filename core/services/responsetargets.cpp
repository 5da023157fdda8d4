// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/responsetargets.h"

#include "core/rules/calendarjson.h"
#include "core/services/rulefile.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

QList<BusinessCalendar> readShipped()
{
    QList<BusinessCalendar> calendars;
    const QDir directory(u":/calendars"_s);
    for (const QFileInfo &file : directory.entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const auto bytes = ruleFile(file.filePath());
        if (const auto calendar = calendarFromJson(file.baseName(), bytes.value_or(QByteArray())))
            calendars.append(*calendar);
    }
    return calendars;
}

bool isShipped(const CalendarPlan &plan)
{
    return std::ranges::any_of(shippedCalendars(),
                               [&plan](const BusinessCalendar &known) { return known.plan() == plan; });
}

} // namespace

const QList<BusinessCalendar> &shippedCalendars()
{
    static const QList<BusinessCalendar> calendars = readShipped();
    return calendars;
}

Checked<ResponsePolicies> policiesOf(const TargetSettings &settings)
{
    QList<BusinessCalendar> calendars;
    for (const CalendarPlan &plan : settings.calendars) {
        auto calendar = BusinessCalendar::make(plan);
        if (!calendar)
            return fault(calendar.error().code, QString(plan.key + u": "_s + calendar.error().where),
                         calendar.error().found);
        calendars.append(*std::move(calendar));
    }
    return ResponsePolicies::make(settings.rules, calendars);
}

ResponseTargets::ResponseTargets(const Profile &profile)
    : m_policiesPath(profile.policiesPath())
    , m_calendarDirectory(profile.calendarDirectory())
{
    load();
}

TargetSettings ResponseTargets::settings() const
{
    TargetSettings settings{m_policies.rules(), {}};
    for (const BusinessCalendar &calendar : m_calendars)
        settings.calendars.append(calendar.plan());
    return settings;
}

void ResponseTargets::load()
{
    m_faults.clear();
    loadCalendars();
    m_policies = ResponsePolicies::make(ResponsePolicies().rules(), m_calendars).value_or(ResponsePolicies());
    if (!QFile::exists(m_policiesPath))
        return;
    const auto made =
        ruleFile(m_policiesPath).and_then(&policyRulesFromJson).and_then([this](const auto &rules) {
            return ResponsePolicies::make(rules, m_calendars);
        });
    if (made)
        m_policies = *made;
    else
        m_faults.append({m_policiesPath, made.error()});
}

void ResponseTargets::loadCalendars()
{
    m_calendars = shippedCalendars();
    const QDir directory(m_calendarDirectory);
    for (const QFileInfo &file : directory.entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const QString key = file.completeBaseName();
        const auto made = ruleFile(file.filePath()).and_then([&key](const QByteArray &bytes) {
            return calendarFromJson(key, bytes);
        });
        if (!made) {
            m_faults.append({file.filePath(), made.error()});
            continue;
        }
        const auto known = std::ranges::find(
            m_calendars, key, [](const BusinessCalendar &calendar) { return calendar.plan().key; });
        if (known == m_calendars.end())
            m_calendars.append(*made);
        else
            *known = *made;
    }
}

Status ResponseTargets::save(const TargetSettings &settings)
{
    const auto checked = policiesOf(settings);
    if (!checked)
        return fail(ErrorCode::BadArgument, checked.error().where, checked.error().found);
    if (!QDir().mkpath(m_calendarDirectory))
        return fail(ErrorCode::CannotWrite, m_calendarDirectory);
    QStringList own;
    for (const CalendarPlan &plan : settings.calendars) {
        if (isShipped(plan))
            continue;
        if (plan.key.isEmpty() || plan.key.startsWith(u'.') || plan.key.contains(u'/'))
            return fail(ErrorCode::BadArgument, plan.key);
        own.append(plan.key + u".json"_s);
        const Status written = writeRuleFile(m_calendarDirectory + u'/' + own.last(), calendarToJson(plan));
        if (!written)
            return written;
    }
    if (const Status written = writeRuleFile(m_policiesPath, policyRulesToJson(checked->rules())); !written)
        return written;
    const QDir directory(m_calendarDirectory);
    for (const QString &name : directory.entryList({u"*.json"_s}, QDir::Files)) {
        if (own.contains(name))
            continue;
        if (const Status aside = putAside(directory.filePath(name)); !aside)
            return aside;
    }
    load();
    return {};
}

} // namespace leadline
