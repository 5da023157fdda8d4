// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/checklisttemplate.h"

#include "core/rules/rulejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

const QStringList templateMembers{u"key"_s, u"offer"_s, u"version"_s, u"title"_s, u"steps"_s};
const QStringList stepMembers{u"key"_s,      u"kind"_s,  u"required"_s,    u"due_after_minutes"_s,
                              u"calendar"_s, u"title"_s, u"instructions"_s};

QString textOf(const QJsonValue &value)
{
    return value.toVariant().toString();
}

} // namespace

QHash<QString, QString> textsFromJson(const QJsonValue &value)
{
    QHash<QString, QString> texts;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const QString text = it.value().toString(); !text.isEmpty())
            texts.insert(it.key(), text);
    }
    return texts;
}

QJsonObject textsToJson(const QHash<QString, QString> &texts)
{
    QJsonObject object;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

Checked<ChecklistStep> stepFromJson(const QJsonObject &object, const QString &where)
{
    if (const auto checked = onlyMembers(object, stepMembers, where); !checked)
        return tl::unexpected(checked.error());
    const std::optional<StepKind> kind = stepKindFromCode(object["kind"_L1].toString());
    if (!kind)
        return fault(FaultCode::UnknownKind, QString(where + u".kind"_s), textOf(object["kind"_L1]));
    const qint64 minutes = object["due_after_minutes"_L1].toInteger(-1);
    if (minutes < 0)
        return fault(FaultCode::BadNumber, QString(where + u".due_after_minutes"_s),
                     textOf(object["due_after_minutes"_L1]));
    ChecklistStep step;
    step.key = object["key"_L1].toString();
    step.kind = *kind;
    step.required = object["required"_L1].toBool();
    step.dueAfter = std::chrono::minutes(minutes);
    step.calendar = object["calendar"_L1].toString();
    step.title = textsFromJson(object["title"_L1]);
    step.instructions = textsFromJson(object["instructions"_L1]);
    return step;
}

QJsonObject toJson(const ChecklistStep &step)
{
    QJsonObject object{{u"key"_s, step.key},
                       {u"kind"_s, code(step.kind)},
                       {u"required"_s, step.required},
                       {u"due_after_minutes"_s, qint64(step.dueAfter.count())},
                       {u"title"_s, textsToJson(step.title)},
                       {u"instructions"_s, textsToJson(step.instructions)}};
    if (!step.calendar.isEmpty())
        object.insert(u"calendar"_s, step.calendar);
    return object;
}

Checked<ChecklistTemplate> templateFromJson(const QJsonObject &object, const QString &where)
{
    if (const auto checked = onlyMembers(object, templateMembers, where); !checked)
        return tl::unexpected(checked.error());
    ChecklistTemplate made;
    made.key = object["key"_L1].toString();
    made.offer = object["offer"_L1].toString().trimmed();
    made.version = object["version"_L1].toInt();
    made.title = textsFromJson(object["title"_L1]);
    const QJsonArray steps = object["steps"_L1].toArray();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const auto step = stepFromJson(steps[i].toObject(), QString(where + u".steps[%1]"_s.arg(i + 1)));
        if (!step)
            return tl::unexpected(step.error());
        made.steps.append(*step);
    }
    return made;
}

QJsonObject toJson(const ChecklistTemplate &checklist)
{
    QJsonArray steps;
    for (const ChecklistStep &step : checklist.steps)
        steps.append(toJson(step));
    QJsonObject object{{u"key"_s, checklist.key},
                       {u"version"_s, checklist.version},
                       {u"title"_s, textsToJson(checklist.title)},
                       {u"steps"_s, steps}};
    if (!checklist.offer.isEmpty())
        object.insert(u"offer"_s, checklist.offer);
    return object;
}

std::optional<ChecklistTemplate> checklistTemplateFromJson(const QByteArray &json)
{
    const auto made = templateFromJson(QJsonDocument::fromJson(json).object(), {});
    if (!made || made->key.isEmpty() || made->version < 1 || made->title.isEmpty() || made->steps.isEmpty())
        return std::nullopt;
    QSet<QString> keys;
    for (const ChecklistStep &step : made->steps) {
        if (step.key.isEmpty() || step.title.isEmpty() || keys.contains(step.key))
            return std::nullopt;
        keys.insert(step.key);
    }
    return *made;
}

} // namespace leadline
