// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/checklisttemplate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

QHash<QString, QString> textsFrom(const QJsonValue &value)
{
    QHash<QString, QString> texts;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        texts.insert(it.key(), it.value().toString());
    return texts;
}

std::optional<ChecklistStep> stepFrom(const QJsonObject &object)
{
    const std::optional<StepKind> kind = stepKindFromCode(object["kind"_L1].toString());
    const qint64 minutes = object["due_after_minutes"_L1].toInteger(-1);
    ChecklistStep step;
    step.key = object["key"_L1].toString();
    step.title = textsFrom(object["title"_L1]);
    step.instructions = textsFrom(object["instructions"_L1]);
    if (!kind || minutes < 0 || step.key.isEmpty() || step.title.isEmpty())
        return std::nullopt;
    step.kind = *kind;
    step.required = object["required"_L1].toBool();
    step.dueAfter = std::chrono::minutes(minutes);
    return step;
}

} // namespace

std::optional<ChecklistTemplate> checklistTemplateFromJson(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    ChecklistTemplate made;
    made.key = root["key"_L1].toString();
    made.version = root["version"_L1].toInt();
    made.title = textsFrom(root["title"_L1]);

    QSet<QString> keys;
    const QJsonArray steps = root["steps"_L1].toArray();
    for (const auto &value : steps) {
        const std::optional<ChecklistStep> step = stepFrom(value.toObject());
        if (!step || keys.contains(step->key))
            return std::nullopt;
        keys.insert(step->key);
        made.steps.append(*step);
    }
    if (made.key.isEmpty() || made.version < 1 || made.title.isEmpty() || made.steps.isEmpty())
        return std::nullopt;
    return made;
}

} // namespace leadline
