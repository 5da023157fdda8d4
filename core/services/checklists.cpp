// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/checklists.h"

#include "core/base/textfold.h"
#include "core/rules/checklisttemplate.h"
#include "core/services/rulefile.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

ChecklistSettings readShipped()
{
    ChecklistSettings settings;
    for (const QString &key : checklistKeys()) {
        const auto bytes = ruleFile(QString(u":/checklists/"_s + key + u".json"_s));
        if (auto checklist = checklistTemplateFromJson(bytes.value_or(QByteArray())))
            settings.templates.append(*std::move(checklist));
    }
    const auto rules = ruleFile(u":/checklists.json"_s).and_then([&settings](const QByteArray &bytes) {
        return checklistSettingsFromJson(bytes, settings);
    });
    return rules.value_or(settings);
}

bool isForTheSame(const ChecklistTemplate &a, const ChecklistTemplate &b)
{
    return a.key == b.key && foldText(a.offer) == foldText(b.offer);
}

/// Who writes a file by hand need not number what is in it.
ChecklistSettings numbered(ChecklistSettings settings)
{
    for (ChecklistTemplate &one : settings.templates) {
        if (one.version > 0)
            continue;
        for (const ChecklistTemplate &other : settings.templates + settings.earlier) {
            if (other.key == one.key)
                one.version = qMax(one.version, other.version);
        }
        ++one.version;
    }
    return settings;
}

} // namespace

const ChecklistSettings &Checklists::shipped()
{
    static const ChecklistSettings settings = readShipped();
    return settings;
}

Checklists::Checklists()
    : m_settings(shipped())
{
}

Checklists::Checklists(const Profile &profile)
    : m_path(profile.checklistsPath())
{
    load();
}

void Checklists::load()
{
    m_settings = shipped();
    m_faulty.reset();
    if (QFile::exists(m_path)) {
        const auto read = ruleFile(m_path).and_then(
            [](const QByteArray &bytes) { return checklistSettingsFromJson(bytes, shipped()); });
        if (read)
            m_settings = numbered(*read);
        else
            m_faulty = {m_path, read.error()};
    }
    m_ignoresOffers =
        std::ranges::all_of(m_settings.templates, [](const auto &one) { return one.offer.isEmpty(); });
}

QList<ChecklistStep> Checklists::steps() const
{
    QList<ChecklistStep> steps;
    QSet<QString> keys;
    const auto add = [&](const ChecklistStep &step) {
        if (!keys.contains(step.key))
            steps.append(step);
        keys.insert(step.key);
    };
    for (const ChecklistTemplate &one : all())
        std::ranges::for_each(one.steps, add);
    if (m_settings.outcomes.wrongNumber)
        add(*m_settings.outcomes.wrongNumber);
    return steps;
}

const ChecklistTemplate &Checklists::forLead(const Action &action, const OfferRef &offer, bool withheld) const
{
    static const ChecklistTemplate none; // where a resource is missing: nothing to do rather than a crash
    const ChecklistTemplate *found =
        templateFor(m_settings.templates, templateKeyFor(action, withheld), offer);
    return found ? *found : none;
}

const ChecklistTemplate *Checklists::version(const QString &key, int number) const
{
    for (const auto *list : {&m_settings.templates, &m_settings.earlier, &shipped().templates}) {
        const auto found = std::ranges::find_if(
            *list, [&](const ChecklistTemplate &one) { return one.key == key && one.version == number; });
        if (found != list->end())
            return &*found;
    }
    return nullptr;
}

const ChecklistTemplate &Checklists::followedBy(const LeadStepFacts &facts) const
{
    const auto begun = begunVersion(facts.done, templateKeyFor(facts.action, facts.withheld));
    const ChecklistTemplate *known =
        begun ? version(templateKeyFor(facts.action, facts.withheld), *begun) : nullptr;
    return known ? *known : forLead(facts.action, facts.offer, facts.withheld);
}

QList<StepState> Checklists::stepsOf(const LeadStepFacts &facts) const
{
    QList<StepState> states = stepStates(followedBy(facts), facts.done, facts.stops);
    const auto &wrongNumber = m_settings.outcomes.wrongNumber;
    const bool isCalled = stopOf(StepKind::Call, facts.stops) == StepStop::None;
    if (facts.needsNumber && wrongNumber && isCalled) {
        StepState extra{*wrongNumber, std::nullopt};
        extra.extra = true;
        states.append(extra);
    }
    return states;
}

void Checklists::numberVersions(ChecklistSettings &settings, const QList<std::pair<QString, int>> &used) const
{
    QHash<QString, int> last;
    const auto count = [&last](const QString &key, int number) { last[key] = qMax(last.value(key), number); };
    for (const ChecklistTemplate &one : all() + shipped().templates)
        count(one.key, one.version);
    for (const auto &[key, number] : used)
        count(key, number);
    for (ChecklistTemplate &one : settings.templates) {
        const auto isKnown = [&one](const ChecklistTemplate &other) { return saysTheSame(one, other); };
        const QList<ChecklistTemplate> known = shipped().templates + all();
        const auto same = std::ranges::find_if(known, isKnown);
        one.version = same == known.end() ? ++last[one.key] : same->version;
    }
}

void Checklists::keepEarlier(ChecklistSettings &settings, const QList<std::pair<QString, int>> &used) const
{
    settings.earlier.clear();
    for (const ChecklistTemplate &one : all()) {
        const bool wasEarlier = m_settings.earlier.contains(one); // an undo may bring leads back to it
        const auto isIt = [&one](const ChecklistTemplate &other) {
            return other.key == one.key && other.version == one.version;
        };
        if (!std::ranges::any_of(settings.templates + shipped().templates, isIt) &&
            (wasEarlier || used.contains({one.key, one.version})))
            settings.earlier.append(one);
    }
}

Status Checklists::save(ChecklistSettings settings, const QList<std::pair<QString, int>> &used)
{
    for (const ChecklistTemplate &one : shipped().templates) {
        const auto isForAll = [&one](const ChecklistTemplate &other) { return isForTheSame(one, other); };
        if (std::ranges::none_of(settings.templates, isForAll))
            settings.templates.append(one);
    }
    numberVersions(settings, used);
    keepEarlier(settings, used);
    if (const auto checked = checkSettings(settings); !checked)
        return fail(ErrorCode::BadArgument, checked.error().where, checked.error().found);
    const QByteArray bytes = checklistSettingsToJson(settings, shipped());
    const Status written = writeRuleFile(m_path, bytes);
    load();
    return written;
}

} // namespace leadline
