// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the list, for a window of leads at a time, and how many leads a view has.
#include "core/services/leadbook.h"

#include "core/domain/language.h"
#include "core/services/leadbook_p.h"
#include "core/store/activitytable.h"
#include "core/store/touchtable.h"

#include <algorithm>
#include <ranges>

namespace leadline {
namespace {

constexpr qsizetype longestNote = 400; // more than a cell or a tool tip shows

void addPerson(const Customer &customer, LeadRow &row)
{
    row.name = customer.withheld ? QString() : customer.displayName();
    row.firstName = customer.firstName;
    row.lastName = customer.lastName;
    row.company = customer.company;
    row.email = customer.email;
    row.phone = customer.phone;
    row.country = customer.country;
    row.jobTitle = customer.jobTitle;
    row.language = languageOfCountry(customer.country);
    row.withheld = customer.withheld;
}

void addSummary(const LeadSummary &summary, LeadRow &row)
{
    row.source = summary.source;
    row.action = summary.action;
    row.touches = summary.touches;
    row.received = summary.received;
}

void addSteps(const QList<StepState> &steps, LeadRow &row)
{
    const auto next = nextStep(steps);
    row.nextStep = next ? steps[*next].step : ChecklistStep{};
    row.stepsDone = static_cast<int>(
        std::ranges::count_if(steps, [](const StepState &step) { return step.doneAt.has_value(); }));
    row.stepsTotal = row.stepsDone + static_cast<int>(std::ranges::count_if(steps, &StepState::isOpen));
}

void addNote(Database &database, LeadRow &row)
{
    const QList<Touch> touches = TouchTable(database).ofLead(row.id);
    for (const Touch &touch : touches) {
        if (!touch.note.isEmpty())
            row.note = touch.note.left(longestNote);
    }
}

void addWork(Database &database, CustomerId customer, LeadRow &row)
{
    const QList<Activity> activities = ActivityTable(database).ofCustomer(customer);
    for (const Activity &activity : activities) {
        if (activity.lead == row.id)
            row.last = activity;
        if (activity.isAttempt())
            row.lastAttempt = activity.at;
    }
}

} // namespace

StageStay LeadBook::Parts::stayOf(Database &database, const Lead &lead, const ContactFacts &facts) const
{
    return {LeadTable(database).stageSince(lead.id).value_or(lead.summary.received),
            stageLimit(lead.stage, lead.test, facts.isDoNotContact())};
}

LeadRow LeadBook::Parts::rowOf(Database &database, const Lead &lead) const
{
    const ContactFacts facts = contactFacts(database, lead);
    LeadRow row;
    row.id = lead.id;
    addPerson(lead.customer, row);
    addSummary(lead.summary, row);
    addSteps(stepStates(database, lead), row);
    row.offer = lead.offer.ref;
    row.stage = lead.stage;
    row.stageReason = lead.stageReason;
    row.owner = lead.owner;
    row.test = lead.test;
    row.doNotContact = facts.isDoNotContact();
    row.mailAllowed = mayContact(facts, Channel::Mail, false).allowed();
    row.phoneAllowed = mayContact(facts, Channel::Phone, false).allowed();
    row.deadline = deadlineOf(lead, facts.isOptedOut(), targets.policies(), clock.now());
    addNote(database, row);
    addWork(database, lead.customer.id, row);
    row.stay = stayOf(database, lead, facts);
    return row;
}

void LeadBook::Parts::addResponse(Database &database, LeadPage &page) const
{
    const Lead &lead = page.lead;
    const QList<Activity> activities = ActivityTable(database).ofCustomer(lead.customer.id);
    if (page.deadline.answered)
        page.answeredBy = attemptAt(activities, *page.deadline.answered);
    if (lead.test) // counted nowhere
        return;
    page.response =
        responseProof(TouchTable(database).ofLead(lead.id), activities, LeadTable(database).closedAt(lead.id),
                      lead.offer.ref, targets.policies(), clock.now());
    if (page.response.answered)
        page.response.by = lead.owner.isEmpty() ? profile.ownName() : lead.owner;
}

Result<QList<LeadRow>> LeadBook::rows(std::span<const LeadId> ids)
{
    return d->store->read([&](Database &database) {
        QList<LeadRow> rows;
        for (const LeadId id : ids) {
            if (const auto lead = LeadTable(database).lead(id))
                rows.append(d->rowOf(database, *lead));
        }
        return rows;
    });
}

Result<QList<LeadRow>> LeadBook::firstRows(const LeadQuery &query, qsizetype count)
{
    LeadQuery running; // the clocks that run stand first where leads are in the order of their due times
    running.dueWithin = query.dueWithin;
    if (d->index || query != running || !d->targets.policies().keepsOrder())
        return QList<LeadRow>();
    const auto ids =
        d->store->read([count](Database &database) { return LeadTable(database).longestWaiting(count); });
    if (!ids)
        return tl::unexpected(ids.error());
    auto first = rows(*ids);
    if (first && query.dueWithin) {
        const Instant latest = d->clock.now() + *query.dueWithin;
        first->removeIf(
            [latest](const LeadRow &row) { return !row.deadline.due || *row.deadline.due > latest; });
    }
    return first;
}

Result<QList<qint64>> LeadBook::counts(const QList<LeadQuery> &queries)
{
    return d->store->read([&](Database &database) {
        LeadIndex &index = d->freshIndex(database);
        QList<qint64> counts;
        for (const LeadQuery &query : queries)
            counts.append(std::ranges::count(index.match(query, d->moment()).missed, quint8{0}));
        return counts;
    });
}

} // namespace leadline
