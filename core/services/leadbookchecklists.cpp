// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The checklist of a lead, what was found out about it, and what all checklists follow.
#include "core/rules/followups.h"
#include "core/services/leadbook_p.h"
#include "core/services/leadsteps_p.h"
#include "core/store/activitytable.h"
#include "core/store/answertable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

std::optional<Instant> dueOf(const ChecklistStep &step, Instant since, const ResponsePolicies &policies)
{
    if (step.dueAfter.count() == 0)
        return std::nullopt;
    ResponsePolicy counted;
    counted.calendar = step.calendar;
    const BusinessCalendar *calendar = policies.calendarOf(counted);
    return calendar ? calendar->instantAfter(since, step.dueAfter) : since + step.dueAfter;
}

QList<std::pair<QString, int>> versionsOf(const QList<ActivityTable::VersionUse> &uses)
{
    QList<std::pair<QString, int>> versions;
    for (const ActivityTable::VersionUse &use : uses)
        versions.append({use.templateKey, use.version});
    return versions;
}

/// Writes one answer; false: it is none to its question, or there is no such question.
void writeAnswer(Database &database, ActionRecord &record, LeadId lead, const QualificationAnswer &answer)
{
    AnswerTable table(database);
    const QList<AnswerTable::Row> rows = table.ofLead(lead);
    const auto known =
        std::ranges::find(rows, answer.key, [](const AnswerTable::Row &row) { return row.answer.key; });
    if (known == rows.end()) {
        if (!answer.value.isEmpty())
            record.create(Entity::LeadAnswer, [&] { return table.insert(lead, answer); });
        return;
    }
    if (known->answer.value == answer.value)
        return;
    record.change(Entity::LeadAnswer, known->id, [&] {
        if (answer.value.isEmpty())
            table.remove(known->id);
        else
            table.update(known->id, answer.value, answer.at);
    });
}

/// Throws a refusal where the answer is none.
QString answerTo(const QList<Criterion> &criteria, const QualificationAnswer &answer)
{
    const auto criterion = std::ranges::find(criteria, answer.key, &Criterion::key);
    if (criterion == criteria.end()) {
        if (answer.value.trimmed().isEmpty()) // to a question that is asked no more
            return {};
        throw StoreError({ErrorCode::NotFound, answer.key, {}});
    }
    const auto value = checkedAnswer(*criterion, answer.value);
    if (!value)
        throw StoreError({ErrorCode::Refused, u"bad-answer"_s, answer.key});
    return *value;
}

} // namespace

LeadStepFacts LeadBook::Parts::stepFacts(Database &database, const Lead &lead) const
{
    ActivityTable table(database);
    LeadStepFacts facts;
    facts.action = lead.summary.action;
    facts.offer = lead.offer.ref;
    facts.withheld = lead.customer.withheld;
    for (const ActivityTable::Step &step : table.steps(lead.id))
        facts.done.append({step.templateKey, step.version, step.step, step.doneAt});
    const ReplyFacts replies = table.replies(lead.id);
    facts.stops = {lead.stage, contactFacts(database, lead),
                   replies.answeredAt && *replies.answeredAt >= lead.summary.received};
    facts.needsNumber =
        replies.wrongNumberAt && !isChangedSince(database, Entity::Customer, lead.customer.id.value,
                                                 u"phone"_s, *replies.wrongNumberAt);
    return facts;
}

QList<StepState> LeadBook::Parts::stepStates(const LeadStepFacts &facts, Instant received) const
{
    QList<StepState> states = checklists.stepsOf(facts);
    for (StepState &state : states)
        state.dueAt = dueOf(state.step, received, targets.policies());
    return states;
}

void LeadBook::Parts::addChecklist(Database &database, LeadPage &page) const
{
    const Lead &lead = page.lead;
    const LeadStepFacts facts = stepFacts(database, lead);
    page.checklistKey = templateKeyFor(facts.action, facts.withheld);
    page.checklistVersion = checklists.followedBy(facts).version;
    page.checklistInForce = checklists.forLead(facts.action, facts.offer, facts.withheld).version;
    page.steps = stepStates(facts, lead.summary.received);
    page.criteria = criteriaFor(facts.offer, checklists.settings().qualification);
    page.answers = AnswerTable(database).answers(lead.id);
    page.missingAnswers = missingAnswers(page.criteria, page.answers);
}

void LeadBook::Parts::tick(ActionRecord &record, Database &database, const Lead &lead, const QString &stepKey,
                           Instant at) const
{
    const ChecklistTemplate &checklist = checklists.followedBy(stepFacts(database, lead));
    record.create(Entity::LeadStep, [&] {
        return ActivityTable(database).insertStep(lead.id, checklist.key, checklist.version, stepKey, at);
    });
}

QStringList LeadBook::Parts::missingAnswersOf(Database &database, const Lead &lead) const
{
    return missingAnswers(criteriaFor(lead.offer.ref, checklists.settings().qualification),
                          AnswerTable(database).answers(lead.id));
}

Status LeadBook::setStep(LeadId id, const QString &stepKey, bool done)
{
    return d->act(id, u"step"_s, stepKey, [&](Database &database, ActionRecord &record, const Lead &lead) {
        const LeadStepFacts facts = d->stepFacts(database, lead);
        const QList<StepState> steps = d->stepStates(facts, lead.summary.received);
        const auto step =
            std::ranges::find(steps, stepKey, [](const StepState &state) { return state.step.key; });
        if (step == steps.end())
            throw StoreError({ErrorCode::NotFound, stepKey, {}});
        if (step->extra) // ends with what it asks for
            throw StoreError({ErrorCode::Refused, u"ends-by-itself"_s, stepKey});
        if (step->doneAt.has_value() == done)
            return;
        if (done) {
            passGate(facts.stops.contact, step->step.kind);
            d->tick(record, database, lead, stepKey, d->clock.now());
            return;
        }
        const QString key = d->checklists.followedBy(facts).key;
        ActivityTable table(database);
        for (const ActivityTable::Step &row : table.steps(lead.id)) {
            if (row.templateKey == key && row.step == stepKey)
                record.change(Entity::LeadStep, row.id, [&] { table.removeStep(row.id); });
        }
    });
}

QList<ChecklistTemplate> LeadBook::checklists() const
{
    return d->checklists.all();
}

const Checklists &LeadBook::checklistRules() const
{
    return d->checklists;
}

Status LeadBook::setChecklists(const ChecklistSettings &settings)
{
    const auto used = d->store->read(
        [](Database &database) { return versionsOf(ActivityTable(database).versionsInUse()); });
    if (!used)
        return tl::unexpected(used.error());
    const Status saved = d->checklists.save(settings, *used);
    d->index.reset(); // it knows every lead's next step
    return saved;
}

Result<QList<ChecklistMove>> LeadBook::checklistMoves()
{
    return d->store->read([&](Database &database) {
        QList<ChecklistMove> moves;
        const QList<ChecklistTemplate> &inForce = d->checklists.settings().templates;
        for (const ActivityTable::VersionUse &use : ActivityTable(database).versionsInUse()) {
            const ChecklistTemplate *now = templateFor(inForce, use.templateKey, use.offer);
            if (!now || now->version == use.version)
                continue;
            const auto known = std::ranges::find_if(moves, [&](const ChecklistMove &move) {
                return move.key == use.templateKey && move.from == use.version && move.to == now->version;
            });
            if (known == moves.end())
                moves.append({use.templateKey, use.version, now->version, use.leads});
            else
                known->leads += use.leads;
        }
        return moves;
    });
}

Result<qint64> LeadBook::moveChecklists(const QList<ChecklistMove> &moves)
{
    qint64 count = 0;
    const Status done = d->change([&](Database &database) -> QList<LeadId> {
        ActivityTable table(database);
        QList<std::pair<LeadId, ChecklistMove>> moved;
        for (const ChecklistMove &move : moves) {
            for (const LeadId id : table.leadsOnVersion(move.key, move.from)) {
                const ChecklistTemplate *now = templateFor(d->checklists.settings().templates, move.key,
                                                           d->leadOrThrow(database, id).offer.ref);
                if (now && now->version == move.to)
                    moved.append({id, move});
            }
        }
        if (moved.isEmpty())
            return {};
        ActionRecord record(database, u"checklist"_s, QString::number(moved.size()), moved.first().second.key,
                            d->clock.now());
        QList<LeadId> leads;
        for (const auto &[id, move] : std::as_const(moved)) {
            leads.append(id);
            for (const ActivityTable::Step &row : table.steps(id)) {
                if (row.templateKey == move.key)
                    record.change(Entity::LeadStep, row.id,
                                  [&, to = move.to] { table.setStepVersion(row.id, to); });
            }
        }
        record.endRedo();
        count = moved.size();
        return leads;
    });
    return done ? Result<qint64>(count) : tl::unexpected(done.error());
}

Result<StepReport> LeadBook::Parts::tickStep(std::span<const LeadId> ids, const QString &stepKey, bool write)
{
    LeadSteps plan(stepKey, [this](Database &database, const Lead &lead) {
        const LeadStepFacts facts = stepFacts(database, lead);
        return LeadSteps::Checklist{checklists.followedBy(facts), stepStates(facts, lead.summary.received),
                                    facts.stops.contact};
    });
    if (!write) {
        const Status reckoned = store->read([&](Database &database) {
            const Snapshot snapshot(database);
            plan.reckon(database, ids);
        });
        return reckoned ? Result<StepReport>(plan.report()) : tl::unexpected(reckoned.error());
    }
    const Status done = change([&](Database &database) {
        plan.reckon(database, ids);
        return plan.write(database, clock.now());
    });
    return done ? Result<StepReport>(plan.report()) : tl::unexpected(done.error());
}

Result<StepReport> LeadBook::tickStep(std::span<const LeadId> ids, const QString &stepKey)
{
    return d->tickStep(ids, stepKey, true);
}

Result<StepReport> LeadBook::previewTick(std::span<const LeadId> ids, const QString &stepKey)
{
    return d->tickStep(ids, stepKey, false);
}

Result<QList<StepChoice>> LeadBook::nextSteps(std::span<const LeadId> ids)
{
    return d->store->read([&](Database &database) {
        const QMap<QString, qint64> counts = d->freshIndex(database).nextSteps(ids);
        QList<StepChoice> choices;
        for (const ChecklistStep &step : d->checklists.steps()) {
            if (counts.contains(step.key))
                choices.append({step, counts.value(step.key)});
        }
        std::ranges::stable_sort(choices, std::ranges::greater(), &StepChoice::leads);
        return choices;
    });
}

Status LeadBook::answer(LeadId id, const QList<QualificationAnswer> &answers)
{
    QStringList keys;
    for (const QualificationAnswer &one : answers)
        keys.append(one.key);
    return d->act(
        id, u"answer"_s, keys.join(u','), [&](Database &database, ActionRecord &record, const Lead &lead) {
            const QList<Criterion> criteria =
                criteriaFor(lead.offer.ref, d->checklists.settings().qualification);
            for (const QualificationAnswer &one : answers)
                writeAnswer(database, record, lead.id, {one.key, answerTo(criteria, one), d->clock.now()});
        });
}

} // namespace leadline
