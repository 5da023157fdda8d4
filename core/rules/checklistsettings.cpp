// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/checklistsettings.h"

#include "core/base/textfold.h"
#include "core/rules/checklist.h"
#include "core/rules/offerpattern.h"

#include <QtCore/QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline {
namespace {

constexpr std::chrono::minutes longestPause = 24h * 366;
constexpr int mostAgain = 20;

bool isWorded(const QHash<QString, QString> &texts)
{
    return std::ranges::any_of(texts, [](const QString &text) { return !text.trimmed().isEmpty(); });
}

bool isPause(std::chrono::minutes pause)
{
    return pause >= 0min && pause <= longestPause;
}

Checked<void> checkKey(const QString &key, const QString &where, QSet<QString> &keys)
{
    if (key.isEmpty() || keys.contains(key))
        return fault(FaultCode::BadKey, QString(where + u".key"_s), key);
    keys.insert(key);
    return {};
}

Checked<void> checkStep(const ChecklistStep &step, const QString &where, bool isNotice, QSet<QString> &keys)
{
    if (const auto checked = checkKey(step.key, where, keys); !checked)
        return checked;
    if (!isWorded(step.title))
        return fault(FaultCode::NoText, QString(where + u".title"_s));
    if (!isPause(step.dueAfter))
        return fault(FaultCode::BadNumber, QString(where + u".due_after_minutes"_s),
                     QString::number(step.dueAfter.count()));
    if (isNotice && channelOf(step.kind))
        return fault(FaultCode::OutreachInNotice, QString(where + u".kind"_s), code(step.kind));
    return {};
}

Checked<void> checkTemplate(const ChecklistTemplate &checklist, const QString &where)
{
    if (!checklistKeys().contains(checklist.key))
        return fault(FaultCode::UnknownTemplate, QString(where + u".key"_s), checklist.key);
    if (checklist.version < 0)
        return fault(FaultCode::BadNumber, QString(where + u".version"_s),
                     QString::number(checklist.version));
    if (!isWorded(checklist.title))
        return fault(FaultCode::NoText, QString(where + u".title"_s));
    if (checklist.steps.isEmpty())
        return fault(FaultCode::NoSteps, QString(where + u".steps"_s));
    QSet<QString> keys;
    for (qsizetype i = 0; i < checklist.steps.size(); ++i) {
        const QString place = where + u".steps[%1]"_s.arg(i + 1);
        if (const auto checked = checkStep(checklist.steps[i], place, checklist.key == "notice"_L1, keys);
            !checked)
            return checked;
    }
    return {};
}

Checked<void> checkTemplates(const ChecklistSettings &settings)
{
    QSet<QString> leads;
    QSet<std::pair<QString, int>> versions;
    const auto check = [&](const QList<ChecklistTemplate> &templates, const QString &member,
                           bool isInForce) -> Checked<void> {
        for (qsizetype i = 0; i < templates.size(); ++i) {
            const ChecklistTemplate &one = templates[i];
            const QString where = member + u"[%1]"_s.arg(i + 1);
            if (auto checked = checkTemplate(one, where); !checked)
                return checked;
            const QString forWhom = one.key + u' ' + foldText(one.offer.trimmed());
            if ((isInForce && leads.contains(forWhom)) ||
                (one.version > 0 && versions.contains({one.key, one.version})))
                return fault(FaultCode::TemplateTwice, where, QString(one.key + u' ' + one.offer).trimmed());
            leads.insert(forWhom);
            versions.insert({one.key, one.version});
        }
        return {};
    };
    if (const auto checked = check(settings.templates, u"templates"_s, true); !checked)
        return checked;
    return check(settings.earlier, u"earlier"_s, false);
}

Checked<void> checkOutcomes(const OutcomeRules &outcomes)
{
    for (const auto &[member, retry] :
         {std::pair(u"no-answer"_s, outcomes.noAnswer), std::pair(u"voicemail"_s, outcomes.voicemail)}) {
        const QString where = u"outcomes."_s + member;
        if (!isPause(retry.after) || retry.after < 1min)
            return fault(FaultCode::BadNumber, QString(where + u".again_after_minutes"_s),
                         QString::number(retry.after.count()));
        if (retry.atMost < 0 || retry.atMost > mostAgain)
            return fault(FaultCode::BadNumber, QString(where + u".at_most"_s), QString::number(retry.atMost));
    }
    return {};
}

Checked<void> checkCriterion(const Criterion &criterion, const QString &where, QSet<QString> &keys)
{
    if (const auto checked = checkKey(criterion.key, where, keys); !checked)
        return checked;
    if (!isWorded(criterion.question))
        return fault(FaultCode::NoText, QString(where + u".question"_s));
    if (criterion.kind != CriterionKind::Choice)
        return {};
    if (criterion.choices.size() < 2)
        return fault(FaultCode::NoSteps, QString(where + u".choices"_s));
    QSet<QString> choices;
    for (qsizetype i = 0; i < criterion.choices.size(); ++i) {
        const QString place = where + u".choices[%1]"_s.arg(i + 1);
        if (const auto checked = checkKey(criterion.choices[i].key, place, choices); !checked)
            return checked;
        if (!isWorded(criterion.choices[i].text))
            return fault(FaultCode::NoText, QString(place + u".text"_s));
    }
    return {};
}

Checked<void> checkQualification(const QList<QualificationPlan> &plans)
{
    QSet<QString> offers;
    for (qsizetype i = 0; i < plans.size(); ++i) {
        const QString where = u"qualification[%1]"_s.arg(i + 1);
        const QString offer = foldText(plans[i].offer.trimmed());
        if (offers.contains(offer))
            return fault(FaultCode::RuleTwice, QString(where + u".offer"_s), plans[i].offer);
        offers.insert(offer);
        QSet<QString> keys;
        for (qsizetype j = 0; j < plans[i].criteria.size(); ++j) {
            const QString place = where + u".criteria[%1]"_s.arg(j + 1);
            if (const auto checked = checkCriterion(plans[i].criteria[j], place, keys); !checked)
                return checked;
        }
    }
    return {};
}

const ChecklistStep *stepOf(const ChecklistTemplate &checklist, const QString &key)
{
    const auto found = std::ranges::find(checklist.steps, key, &ChecklistStep::key);
    return found == checklist.steps.end() ? nullptr : &*found;
}

/// The keys of the steps that are in both, in the order of the first.
QStringList sharedKeys(const ChecklistTemplate &checklist, const ChecklistTemplate &other)
{
    QStringList keys;
    for (const ChecklistStep &step : checklist.steps) {
        if (stepOf(other, step.key))
            keys.append(step.key);
    }
    return keys;
}

} // namespace

Checked<void> checkSettings(const ChecklistSettings &settings)
{
    if (const auto checked = checkTemplates(settings); !checked)
        return checked;
    if (const auto checked = checkOutcomes(settings.outcomes); !checked)
        return checked;
    return checkQualification(settings.qualification);
}

const ChecklistTemplate *templateFor(const QList<ChecklistTemplate> &templates, const QString &key,
                                     const OfferRef &offer)
{
    const ChecklistTemplate *best = nullptr;
    for (const ChecklistTemplate &one : templates) {
        if (one.key != key)
            continue;
        const OfferPattern pattern(one.offer);
        if (pattern.matches(offer) &&
            (!best || pattern.specificity() > OfferPattern(best->offer).specificity()))
            best = &one;
    }
    return best;
}

bool saysTheSame(const ChecklistTemplate &a, const ChecklistTemplate &b)
{
    ChecklistTemplate same = b;
    same.version = a.version;
    return a == same;
}

ChecklistDifference difference(const ChecklistTemplate &from, const ChecklistTemplate &to)
{
    ChecklistDifference result;
    for (const ChecklistStep &step : to.steps) {
        const ChecklistStep *before = stepOf(from, step.key);
        if (!before)
            result.added.append(step);
        else if (*before != step)
            result.changed.append(step);
    }
    for (const ChecklistStep &step : from.steps) {
        if (!stepOf(to, step.key))
            result.removed.append(step);
    }
    result.reordered = sharedKeys(from, to) != sharedKeys(to, from);
    return result;
}

} // namespace leadline
