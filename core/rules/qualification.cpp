// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/qualification.h"

#include "core/base/textfold.h"
#include "core/rules/offerpattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

std::optional<QString> keyAmong(const QStringList &keys, const QString &value)
{
    const QString wanted = foldIdentifier(value);
    for (const QString &key : keys) {
        if (foldIdentifier(key) == wanted)
            return key;
    }
    return std::nullopt;
}

QStringList keysOf(const QList<CriterionChoice> &choices)
{
    QStringList keys;
    for (const CriterionChoice &choice : choices)
        keys.append(choice.key);
    return keys;
}

} // namespace

QList<Criterion> criteriaFor(const OfferRef &offer, const QList<QualificationPlan> &plans)
{
    const QualificationPlan *best = nullptr;
    for (const QualificationPlan &plan : plans) {
        const OfferPattern pattern(plan.offer);
        if (pattern.matches(offer) &&
            (!best || pattern.specificity() > OfferPattern(best->offer).specificity()))
            best = &plan;
    }
    return best ? best->criteria : QList<Criterion>();
}

std::optional<QString> checkedAnswer(const Criterion &criterion, const QString &value)
{
    const QString text = value.trimmed();
    if (text.isEmpty())
        return text;
    switch (criterion.kind) {
    case CriterionKind::YesNo:
        return keyAmong({u"yes"_s, u"no"_s}, text);
    case CriterionKind::Text:
        return text;
    case CriterionKind::Choice:
        return keyAmong(keysOf(criterion.choices), text);
    }
    return std::nullopt;
}

QStringList missingAnswers(std::span<const Criterion> criteria, std::span<const QualificationAnswer> answers)
{
    QStringList missing;
    for (const Criterion &criterion : criteria) {
        const auto answer = std::ranges::find(answers, criterion.key, &QualificationAnswer::key);
        const bool isAnswered =
            answer != answers.end() && !checkedAnswer(criterion, answer->value).value_or(QString()).isEmpty();
        if (criterion.required && !isAnswered)
            missing.append(criterion.key);
    }
    return missing;
}

} // namespace leadline
