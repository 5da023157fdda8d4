// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of checklists as a file, and back.
#include "core/base/textfold.h"
#include "core/rules/checklistsettings.h"
#include "core/rules/checklisttemplate.h"
#include "core/rules/rulejson.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

const QString fileKind = u"Leadline checklists"_s;

/// `one(object, where)` of each member of a list.
template <typename T, typename One>
Checked<QList<T>> listFrom(const QJsonValue &value, const QString &where, One one)
{
    QList<T> list;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto made = one(array[i].toObject(), QString(where + u"[%1]"_s.arg(i + 1)));
        if (!made)
            return tl::unexpected(made.error());
        list.append(*made);
    }
    return list;
}

template <typename T, typename One>
QJsonArray arrayOf(const QList<T> &list, One one)
{
    QJsonArray array;
    for (const T &each : list)
        array.append(one(each));
    return array;
}

Checked<RetryRule> retryFrom(const QJsonObject &object, const QString &where)
{
    if (const auto checked = onlyMembers(object, {u"again_after_minutes"_s, u"at_most"_s}, where); !checked)
        return tl::unexpected(checked.error());
    const qint64 minutes = object["again_after_minutes"_L1].toInteger(-1);
    const qint64 times = object["at_most"_L1].toInteger(-1);
    if (minutes < 0 || times < 0 || times > std::numeric_limits<int>::max())
        return fault(FaultCode::BadNumber,
                     QString(where + (minutes < 0 ? u".again_after_minutes"_s : u".at_most"_s)));
    return RetryRule{std::chrono::minutes(minutes), static_cast<int>(times)};
}

QJsonObject retryJson(const RetryRule &rule)
{
    return {{u"again_after_minutes"_s, qint64(rule.after.count())}, {u"at_most"_s, rule.atMost}};
}

Checked<OutcomeRules> outcomesFrom(const QJsonObject &object, OutcomeRules rules)
{
    const QString where = u"outcomes"_s;
    if (const auto checked = onlyMembers(object, {u"no-answer"_s, u"voicemail"_s, u"wrong-number"_s}, where);
        !checked)
        return tl::unexpected(checked.error());
    for (const auto &[member, rule] : {std::pair(u"no-answer"_s, &OutcomeRules::noAnswer),
                                       std::pair(u"voicemail"_s, &OutcomeRules::voicemail)}) {
        if (!object.contains(member))
            continue;
        const auto retry = retryFrom(object.value(member).toObject(), QString(where + u'.' + member));
        if (!retry)
            return tl::unexpected(retry.error());
        rules.*rule = *retry;
    }
    const QJsonValue wrong = object.value("wrong-number"_L1);
    if (wrong.isNull())
        rules.wrongNumber.reset();
    if (!wrong.isObject())
        return rules;
    const auto step = stepFromJson(wrong.toObject(), QString(where + u".wrong-number"_s));
    if (!step)
        return tl::unexpected(step.error());
    rules.wrongNumber = *step;
    return rules;
}

QJsonObject outcomesJson(const OutcomeRules &rules)
{
    return {{u"no-answer"_s, retryJson(rules.noAnswer)},
            {u"voicemail"_s, retryJson(rules.voicemail)},
            {u"wrong-number"_s, rules.wrongNumber ? QJsonValue(toJson(*rules.wrongNumber)) : QJsonValue()}};
}

Checked<CriterionChoice> choiceFrom(const QJsonObject &object, const QString &where)
{
    if (const auto checked = onlyMembers(object, {u"key"_s, u"text"_s}, where); !checked)
        return tl::unexpected(checked.error());
    return CriterionChoice{object["key"_L1].toString(), textsFromJson(object["text"_L1])};
}

Checked<Criterion> criterionFrom(const QJsonObject &object, const QString &where)
{
    const QStringList members{u"key"_s, u"kind"_s, u"required"_s, u"question"_s, u"choices"_s};
    if (const auto checked = onlyMembers(object, members, where); !checked)
        return tl::unexpected(checked.error());
    const auto kind = criterionKindFromCode(object["kind"_L1].toString());
    if (!kind)
        return fault(FaultCode::UnknownKind, QString(where + u".kind"_s), object["kind"_L1].toString());
    auto choices =
        listFrom<CriterionChoice>(object["choices"_L1], QString(where + u".choices"_s), &choiceFrom);
    if (!choices)
        return tl::unexpected(choices.error());
    return Criterion{object["key"_L1].toString(), *kind, object["required"_L1].toBool(),
                     textsFromJson(object["question"_L1]), *choices};
}

QJsonObject criterionJson(const Criterion &criterion)
{
    QJsonObject object{{u"key"_s, criterion.key},
                       {u"kind"_s, code(criterion.kind)},
                       {u"required"_s, criterion.required},
                       {u"question"_s, textsToJson(criterion.question)}};
    if (!criterion.choices.isEmpty())
        object.insert(u"choices"_s, arrayOf(criterion.choices, [](const CriterionChoice &choice) {
                          return QJsonObject{{u"key"_s, choice.key}, {u"text"_s, textsToJson(choice.text)}};
                      }));
    return object;
}

Checked<QualificationPlan> planFrom(const QJsonObject &object, const QString &where)
{
    if (const auto checked = onlyMembers(object, {u"offer"_s, u"criteria"_s}, where); !checked)
        return tl::unexpected(checked.error());
    const auto criteria =
        listFrom<Criterion>(object["criteria"_L1], QString(where + u".criteria"_s), &criterionFrom);
    if (!criteria)
        return tl::unexpected(criteria.error());
    return QualificationPlan{object["offer"_L1].toString().trimmed(), *criteria};
}

QJsonObject planJson(const QualificationPlan &plan)
{
    return {{u"offer"_s, plan.offer}, {u"criteria"_s, arrayOf(plan.criteria, &criterionJson)}};
}

/// A template of one's own takes the place of the one for the same leads.
void putTemplate(QList<ChecklistTemplate> &templates, const ChecklistTemplate &own)
{
    const auto known = std::ranges::find_if(templates, [&own](const ChecklistTemplate &one) {
        return one.key == own.key && foldText(one.offer) == foldText(own.offer);
    });
    if (known == templates.end())
        templates.append(own);
    else
        *known = own;
}

Checked<void> readTemplates(const QJsonObject &object, ChecklistSettings &settings)
{
    const auto own = listFrom<ChecklistTemplate>(object["templates"_L1], u"templates"_s, &templateFromJson);
    const auto earlier = listFrom<ChecklistTemplate>(object["earlier"_L1], u"earlier"_s, &templateFromJson);
    if (!own || !earlier)
        return tl::unexpected(own ? earlier.error() : own.error());
    // Judged before they are put in place: the numbers in a fault are those of the file.
    if (const auto checked = checkSettings({*own, *earlier, settings.outcomes, {}}); !checked)
        return checked;
    for (const ChecklistTemplate &one : *own)
        putTemplate(settings.templates, one);
    settings.earlier = *earlier;
    return {};
}

} // namespace

Checked<ChecklistSettings> checklistSettingsFromJson(const QByteArray &json, const ChecklistSettings &usual)
{
    const auto object =
        ruleObject(json, fileKind, {u"templates"_s, u"earlier"_s, u"outcomes"_s, u"qualification"_s});
    if (!object)
        return tl::unexpected(object.error());
    ChecklistSettings settings = usual;
    if (const auto read = readTemplates(*object, settings); !read)
        return tl::unexpected(read.error());
    const auto outcomes = outcomesFrom(object->value("outcomes"_L1).toObject(), settings.outcomes);
    if (!outcomes)
        return tl::unexpected(outcomes.error());
    settings.outcomes = *outcomes;
    if (object->contains("qualification"_L1)) {
        const auto plans =
            listFrom<QualificationPlan>(object->value("qualification"_L1), u"qualification"_s, &planFrom);
        if (!plans)
            return tl::unexpected(plans.error());
        settings.qualification = *plans;
    }
    if (const auto checked = checkSettings(settings); !checked)
        return tl::unexpected(checked.error());
    return settings;
}

QByteArray checklistSettingsToJson(const ChecklistSettings &settings, const ChecklistSettings &usual)
{
    QList<ChecklistTemplate> own;
    std::ranges::copy_if(settings.templates, std::back_inserter(own),
                         [&usual](const ChecklistTemplate &one) { return !usual.templates.contains(one); });
    const auto templateJson = [](const ChecklistTemplate &one) { return toJson(one); };
    QJsonObject object{{u"kind"_s, fileKind},
                       {u"templates"_s, arrayOf(own, templateJson)},
                       {u"earlier"_s, arrayOf(settings.earlier, templateJson)}};
    if (settings.outcomes != usual.outcomes)
        object.insert(u"outcomes"_s, outcomesJson(settings.outcomes));
    if (settings.qualification != usual.qualification)
        object.insert(u"qualification"_s, arrayOf(settings.qualification, &planJson));
    return QJsonDocument(object).toJson();
}

} // namespace leadline
