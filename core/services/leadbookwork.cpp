// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/followups.h"
#include "core/services/leadbook_p.h"
#include "core/services/passgate_p.h"
#include "core/store/activitytable.h"
#include "core/store/importtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

JournalEntry entryOf(const ActionRow &row)
{
    return {row.id, row.kind, row.subject, row.detail, row.at, row.undone, row.barred};
}

void setFollowUp(Database &database, ActionRecord &record, const Lead &lead,
                 const std::optional<FollowUp> &followUp)
{
    if (followUp != lead.followUp)
        record.change(Entity::Lead, lead.id.value,
                      [&] { LeadTable(database).setFollowUp(lead.id, followUp); });
}

std::optional<FollowUp> followUpAfter(const Activity &activity, std::optional<Instant> callBackAt,
                                      const Lead &lead, ActivityTable &table, const OutcomeRules &outcomes)
{
    if (callBackAt)
        return FollowUp{FollowUp::Kind::CallBack, *callBackAt, activity.at};
    const NextTime next = nextTimeAfter(activity, table.ofLead(lead.id), outcomes);
    return next.keeps ? lead.followUp : next.followUp;
}

} // namespace

void LeadBook::Parts::keepActivity(ActionRecord &record, Database &database, const Lead &lead,
                                   const Activity &activity)
{
    record.create(Entity::Activity, [&] { return ActivityTable(database).insert(activity).value; });
    if (activity.isAttempt() && lead.stage == Stage::New) {
        record.change(Entity::Lead, lead.id.value,
                      [&] { LeadTable(database).setStage(lead.id, Stage::Attempted, {}, {}); });
    }
}

Status LeadBook::log(LeadId id, const ActivityDraft &draft)
{
    Activity activity;
    activity.kind = draft.kind;
    activity.direction = draft.kind == ActivityKind::Note ? Direction::Internal : draft.direction;
    activity.outcome = draft.outcome;
    activity.at = draft.at.value_or(d->clock.now());
    activity.text = draft.text;
    const Instant now = d->clock.now();
    if (activity.at > now)
        return fail(ErrorCode::BadArgument, u"at"_s, u"in the future"_s);
    if (draft.callBackAt && *draft.callBackAt <= now)
        return fail(ErrorCode::BadArgument, u"call-back"_s, u"in the past"_s);
    // The action bears the time of writing; where that is another, for when it was written stands with it.
    const QString detail =
        activity.at < now ? QString(code(draft.kind) + u' ' + toIso(activity.at)) : code(draft.kind);
    return d->act(id, u"log"_s, detail, [&](Database &database, ActionRecord &record, const Lead &lead) {
        const auto channel = channelOf(activity.kind);
        if (channel && activity.direction == Direction::Outbound)
            passGate(d->contactFacts(database, lead), *channel, false);
        if (draft.callBackAt) // a call to come, whatever it is written down with
            passGate(d->contactFacts(database, lead), Channel::Phone, false);
        activity.customer = lead.customer.id;
        activity.lead = lead.id;
        ActivityTable table(database);
        d->keepActivity(record, database, lead, activity);
        const QList<StepState> steps = d->stepStates(database, lead);
        if (const auto ticked = stepTickedBy(activity, steps))
            d->tick(record, database, lead, steps[*ticked].step.key, activity.at);
        const OutcomeRules &outcomes = d->checklists.settings().outcomes;
        setFollowUp(database, record, lead, followUpAfter(activity, draft.callBackAt, lead, table, outcomes));
    });
}

Status LeadBook::putOff(LeadId id, std::optional<Instant> until)
{
    const Instant now = d->clock.now();
    if (until && *until <= now)
        return fail(ErrorCode::BadArgument, u"until"_s, u"in the past"_s);
    const QString detail = until ? toIso(*until) : QString();
    return d->act(id, u"put-off"_s, detail, [&](Database &database, ActionRecord &record, const Lead &lead) {
        std::optional<FollowUp> followUp;
        if (until)
            followUp = FollowUp{FollowUp::Kind::Snoozed, *until, now};
        setFollowUp(database, record, lead, followUp);
    });
}

Status LeadBook::keepAsReal(LeadId id)
{
    return d->act(id, u"keep-test"_s, {}, [&](Database &database, ActionRecord &record, const Lead &lead) {
        LeadTable table(database);
        if (table.hasRealTwin(lead.id))
            refuse(u"already-real"_s);
        if (lead.test)
            record.change(Entity::Lead, lead.id.value, [&] { table.setTest(lead.id, false); });
    });
}

Result<QList<JournalEntry>> LeadBook::history(int limit)
{
    return d->store->read([limit](Database &database) {
        QList<JournalEntry> entries;
        for (const ActionRow &row : actions(database, limit))
            entries.append(entryOf(row));
        return entries;
    });
}

Result<JournalEntry> LeadBook::undo(std::optional<ActionId> wanted)
{
    const auto target = d->store->read([&](Database &database) {
        const auto row = wanted ? action(database, *wanted) : lastToUndo(database);
        if (!row || row->undone)
            throw StoreError({ErrorCode::NotFound, wanted ? QString::number(wanted->value) : u"undo"_s, {}});
        return std::pair(*row, ImportTable(database).runOfAction(row->id));
    });
    if (!target)
        return tl::unexpected(target.error());
    const auto &[row, import] = *target;
    const Status done = import ? undoImport(import->id, UndoChoice::Ask) : replayAction(row.id, false);
    if (!done)
        return tl::unexpected(done.error());
    JournalEntry entry = entryOf(row);
    entry.undone = true;
    return entry;
}

Result<JournalEntry> LeadBook::redo()
{
    const auto row = d->store->read([](Database &database) {
        const auto next = nextToRedo(database);
        if (!next)
            throw StoreError({ErrorCode::NotFound, u"redo"_s, {}});
        if (ImportTable(database).runOfAction(next->id))
            refuse(u"import-again"_s, next->subject); // what was taken back comes again from its file
        return *next;
    });
    if (!row)
        return tl::unexpected(row.error());
    if (const Status done = replayAction(row->id, true); !done)
        return tl::unexpected(done.error());
    return entryOf(*row);
}

Status LeadBook::replayAction(ActionId id, bool forward)
{
    return d->change([&](Database &database) {
        const JournalEffect effect = replay(database, id, forward);
        if (!effect.conflicts.isEmpty())
            throw StoreError(
                {ErrorCode::ChangedSince, u"action"_s, QString::number(effect.conflicts.size())});
        setUndone(database, id, !forward);
        if (effect.customers)
            d->index.reset(); // it does not follow names
        return effect.leads;
    });
}

} // namespace leadline
