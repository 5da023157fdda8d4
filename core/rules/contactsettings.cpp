// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/contactsettings.h"

#include "core/rules/rulejson.h"

#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr int most = 99;

Checked<int> number(const QJsonObject &object, const QString &key, int least, int usual)
{
    if (!object.contains(key))
        return usual;
    const QJsonValue value = object[key];
    const int number = value.toInt(-1);
    if (number < least || number > most)
        return fault(FaultCode::BadNumber, key, value.toVariant().toString());
    return number;
}

} // namespace

Checked<ContactSettings> contactSettingsFromJson(const QByteArray &json)
{
    const auto object =
        ruleObject(json, u"contact"_s, {u"per_day"_s, u"per_week"_s, u"mail_days"_s, u"overrides"_s});
    if (!object)
        return tl::unexpected(object.error());
    ContactSettings settings;
    const auto perDay = number(*object, u"per_day"_s, 1, settings.pace.perDay);
    const auto perWeek = number(*object, u"per_week"_s, 1, settings.pace.perWeek);
    const auto mailDays = number(*object, u"mail_days"_s, 0, settings.mailDays);
    for (const auto *checked : {&perDay, &perWeek, &mailDays}) {
        if (!*checked)
            return tl::unexpected(checked->error());
    }
    const QJsonValue overrides = object->value("overrides"_L1);
    if (!overrides.isBool() && !overrides.isUndefined())
        return fault(FaultCode::UnknownKind, u"overrides"_s, overrides.toVariant().toString());
    return ContactSettings{{*perDay, *perWeek}, *mailDays, overrides.toBool(settings.overrides)};
}

QByteArray contactSettingsToJson(const ContactSettings &settings)
{
    return QJsonDocument(QJsonObject{{u"kind"_s, u"contact"_s},
                                     {u"per_day"_s, settings.pace.perDay},
                                     {u"per_week"_s, settings.pace.perWeek},
                                     {u"mail_days"_s, settings.mailDays},
                                     {u"overrides"_s, settings.overrides}})
        .toJson();
}

} // namespace leadline
