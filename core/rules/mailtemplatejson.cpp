// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The files of mail templates: those of the program, and the user's.
#include "core/rules/mailtemplates.h"
#include "core/rules/rulejson.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

const QString kind = u"Leadline mails"_s;

bool isLanguage(const QString &code)
{
    static const QRegularExpression iso(u"^[a-z]{2,3}$"_s);
    return iso.match(code).hasMatch();
}

QString bodyFrom(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    QStringList lines;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &line : array)
        lines.append(line.toString());
    return lines.join(u'\n');
}

Checked<QHash<QString, MailText>> textsFrom(const QJsonObject &object, const QString &where)
{
    QHash<QString, MailText> texts;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString place = where + u'.' + it.key();
        if (!isLanguage(it.key()))
            return fault(FaultCode::UnknownMember, place, it.key());
        const QJsonObject text = it.value().toObject();
        if (const auto checked = onlyMembers(text, {u"subject"_s, u"body"_s}, place); !checked)
            return tl::unexpected(checked.error());
        texts.insert(it.key(), {text.value(u"subject"_s).toString(), bodyFrom(text.value(u"body"_s))});
    }
    return texts;
}

Checked<MailTemplate> templateFrom(const QJsonObject &object, const QString &where)
{
    const QStringList members{u"key"_s, u"offer"_s, u"title"_s, u"texts"_s};
    if (const auto checked = onlyMembers(object, members, where); !checked)
        return tl::unexpected(checked.error());
    MailTemplate made;
    made.key = object.value(u"key"_s).toString().trimmed();
    made.offer = object.value(u"offer"_s).toString().trimmed();
    if (made.key.isEmpty())
        return fault(FaultCode::NotOurs, QString(where + u".key"_s));
    const QJsonObject title = object.value(u"title"_s).toObject();
    for (auto it = title.begin(); it != title.end(); ++it)
        made.title.insert(it.key(), it.value().toString());
    auto texts = textsFrom(object.value(u"texts"_s).toObject(), QString(where + u".texts"_s));
    if (!texts)
        return tl::unexpected(texts.error());
    made.texts = *std::move(texts);
    return made;
}

QJsonObject toJson(const MailTemplate &one)
{
    QJsonObject object{{u"key"_s, one.key}};
    if (!one.offer.isEmpty())
        object.insert(u"offer"_s, one.offer);
    QJsonObject title;
    for (auto it = one.title.begin(); it != one.title.end(); ++it)
        title.insert(it.key(), it.value());
    if (!title.isEmpty())
        object.insert(u"title"_s, title);
    QJsonObject texts;
    for (auto it = one.texts.begin(); it != one.texts.end(); ++it) {
        const QJsonArray lines = QJsonArray::fromStringList(it.value().body.split(u'\n'));
        texts.insert(it.key(), QJsonObject{{u"subject"_s, it.value().subject}, {u"body"_s, lines}});
    }
    object.insert(u"texts"_s, texts);
    return object;
}

} // namespace

Checked<MailTemplate> mailTemplateFromJson(const QByteArray &json)
{
    const auto object = ruleObject(json, u"Leadline mail"_s, {u"key"_s, u"title"_s, u"texts"_s});
    return object ? templateFrom(*object, u"mail"_s) : tl::unexpected(object.error());
}

Checked<MailSettings> mailSettingsFromJson(const QByteArray &json)
{
    const auto object = ruleObject(json, kind, {u"own_company"_s, u"mails"_s});
    if (!object)
        return tl::unexpected(object.error());
    MailSettings settings;
    settings.ownCompany = object->value(u"own_company"_s).toString();
    const QJsonArray array = object->value(u"mails"_s).toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto one = templateFrom(array[i].toObject(), u"mails[%1]"_s.arg(i + 1));
        if (!one)
            return tl::unexpected(one.error());
        settings.mails.append(*one);
    }
    return settings;
}

QByteArray mailSettingsToJson(const MailSettings &settings)
{
    QJsonArray array;
    for (const MailTemplate &one : settings.mails)
        array.append(toJson(one));
    QJsonObject object{{u"kind"_s, kind}, {u"mails"_s, array}};
    if (!settings.ownCompany.isEmpty())
        object.insert(u"own_company"_s, settings.ownCompany);
    return QJsonDocument(object).toJson();
}

} // namespace leadline
