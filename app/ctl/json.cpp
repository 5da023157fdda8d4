// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/json.h"

#include "core/rules/callwindow.h"
#include "core/rules/leadsourceparser.h"
#include "core/services/importdecisions.h"
#include "ui/support/words.h"
#include "ui/support/wordschecklist.h"

#include <QtCore/QJsonDocument>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace leadline::ctl {
namespace {

QJsonValue text(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toIso(*instant)) : QJsonValue();
}

QJsonObject customerJson(const QString &name, const Customer &customer)
{
    return {{u"name"_s, name},
            {u"first_name"_s, customer.firstName},
            {u"last_name"_s, customer.lastName},
            {u"email"_s, customer.email},
            {u"phone"_s, customer.phone},
            {u"country"_s, customer.country},
            {u"company"_s, customer.company},
            {u"job_title"_s, customer.jobTitle},
            {u"withheld"_s, customer.withheld}};
}

QJsonArray changesJson(const QList<FieldChangeEntry> &changes)
{
    QJsonArray array;
    for (const FieldChangeEntry &change : changes) {
        array.append(QJsonObject{{u"field"_s, code(change.field)},
                                 {u"before"_s, change.before},
                                 {u"after"_s, change.after},
                                 {u"by"_s, change.kind},
                                 {u"file"_s, change.fileName}});
    }
    return array;
}

QJsonObject entryJson(const TimelineEntry &entry)
{
    QJsonObject object{{u"at"_s, toIso(entry.at)}, {u"lead"_s, entry.lead.value}, {u"offer"_s, entry.offer}};
    switch (entry.kind) {
    case TimelineEntry::Kind::Touch:
        object[u"kind"_s] = u"touch"_s;
        object[u"source"_s] = entry.touch.source.code();
        object[u"action"_s] = entry.touch.action.code();
        object[u"note"_s] = entry.touch.note;
        object[u"file"_s] = entry.fileName;
        object[u"line"_s] = entry.touch.line;
        object[u"time_estimated"_s] = entry.touch.timeBasis == TimeBasis::Estimated;
        break;
    case TimelineEntry::Kind::Activity:
        object[u"kind"_s] = code(entry.activity.kind);
        object[u"direction"_s] = code(entry.activity.direction);
        object[u"outcome"_s] = code(entry.activity.outcome);
        object[u"text"_s] = entry.activity.text;
        break;
    case TimelineEntry::Kind::Decision:
        object[u"kind"_s] = u"basis"_s;
        object[u"text"_s] = entry.text;
        break;
    case TimelineEntry::Kind::Change:
        object[u"kind"_s] = u"change"_s;
        object[u"changes"_s] = changesJson(entry.changes);
        break;
    }
    return object;
}

QJsonObject ruleJson(const PolicyRule &rule)
{
    return {{u"action"_s, rule.action},
            {u"offer"_s, rule.offer},
            {u"hours"_s, hoursOf(rule.policy.target)},
            {u"calendar"_s, rule.policy.calendar},
            {u"at_risk_percent"_s, rule.policy.atRiskShare * 100},
            {u"hot"_s, rule.policy.hot}};
}

QString reasonCode(DeadlineReason reason)
{
    switch (reason) {
    case DeadlineReason::ClockRuns:
        return u"clock-runs"_s;
    case DeadlineReason::Answered:
        return u"answered"_s;
    case DeadlineReason::NoticeOnly:
        return u"notice-only"_s;
    case DeadlineReason::OptedOut:
        return u"opted-out"_s;
    case DeadlineReason::TestLead:
        return u"test-lead"_s;
    case DeadlineReason::NothingAsked:
        return u"nothing-asked"_s;
    }
    return {};
}

QJsonObject whyJson(const LeadPage &page)
{
    const Deadline &deadline = page.deadline;
    QJsonArray days;
    for (const DayOff &day : deadline.daysOff) {
        days.append(
            QJsonObject{{u"date"_s, day.date.toString(Qt::ISODate)},
                        {u"holiday"_s, day.holiday},
                        {u"closes"_s, day.closesAt ? QJsonValue(minuteText(*day.closesAt)) : QJsonValue()}});
    }
    const bool runs = deadline.due.has_value();
    QJsonValue stoppedBy;
    if (deadline.answered)
        stoppedBy = page.answeredBy ? code(*page.answeredBy) : u"closed"_s;
    return {{u"reason"_s, reasonCode(deadline.reason)},
            {u"since"_s, text(deadline.since)},
            {u"action"_s, deadline.action.code()},
            {u"policy"_s, runs ? QJsonValue(ruleJson(deadline.rule)) : QJsonValue()},
            {u"days_left_out"_s, days},
            {u"stopped_at"_s, text(deadline.answered)},
            {u"stopped_by"_s, stoppedBy}};
}

QJsonValue responseJson(const ResponseProof &proof)
{
    if (!proof.received)
        return {};
    const auto seconds = [](std::chrono::milliseconds length) {
        return QJsonValue(static_cast<double>(length.count()) / 1000.0);
    };
    QJsonValue how;
    if (proof.answered)
        how = proof.how ? code(*proof.how) : u"closed"_s;
    return QJsonObject{{u"received"_s, text(proof.received)},
                       {u"action"_s, proof.action.code()},
                       {u"due"_s, text(proof.due)},
                       {u"first_attempt"_s, text(proof.answered)},
                       {u"how"_s, how},
                       {u"by"_s, proof.by},
                       {u"elapsed_seconds"_s, seconds(proof.elapsed)},
                       {u"working_seconds"_s, proof.worked ? seconds(*proof.worked) : QJsonValue()},
                       {u"in_time"_s, proof.answered ? QJsonValue(proof.inTime()) : QJsonValue()},
                       {u"policy"_s, ruleJson(proof.rule)}};
}

QJsonObject windowJson(const CallWindow &window)
{
    const auto local = [&window](const QDateTime &time) {
        return window.state == CallState::Unknown ? QJsonValue() : QJsonValue(time.toString(Qt::ISODate));
    };
    return {{u"state"_s, code(window.state)},
            {u"earliest_local_time"_s, local(window.earliest)},
            {u"latest_local_time"_s, local(window.latest)},
            {u"changes"_s, text(window.changes)},
            {u"day_off"_s, window.dayOff}};
}

QJsonArray qualityJson(const QList<QualityHint> &hints)
{
    QJsonArray array;
    for (const QualityHint &hint : hints) {
        QJsonObject fix;
        for (const FieldEdit &edit : hint.fix)
            fix[code(edit.field)] = edit.value;
        array.append(QJsonObject{
            {u"code"_s, code(hint.issue)}, {u"severity"_s, code(severityOf(hint.issue))}, {u"fix"_s, fix}});
    }
    return array;
}

QJsonObject countsJson(const QMap<QString, qint64> &counts)
{
    QJsonObject object;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        object[it.key()] = it.value();
    return object;
}

qint64 peakMemoryBytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return qint64{usage.ru_maxrss} * 1024;
}

QJsonValue followUpJson(const std::optional<FollowUp> &followUp)
{
    if (!followUp)
        return QJsonValue::Null;
    return QJsonObject{{u"kind"_s, code(followUp->kind)},
                       {u"at"_s, toIso(followUp->at)},
                       {u"set"_s, toIso(followUp->setAt)}};
}

} // namespace

QJsonObject toJson(const LeadRow &row)
{
    return {{u"id"_s, row.id.value},
            {u"customer"_s, QJsonObject{{u"name"_s, row.name},
                                        {u"email"_s, row.email},
                                        {u"phone"_s, row.phone},
                                        {u"country"_s, row.country},
                                        {u"company"_s, row.company},
                                        {u"withheld"_s, row.withheld}}},
            {u"source"_s, row.source.code()},
            {u"action"_s, row.action.code()},
            {u"offer"_s, row.offer.code()},
            {u"received"_s, toIso(row.received)},
            {u"due"_s, text(row.deadline.due)},
            {u"deadline"_s, deadlineCode(row.deadline.state)},
            {u"stage"_s, stageCode(row.stage)},
            {u"owner"_s, row.owner},
            {u"touches"_s, row.touches},
            {u"do_not_contact"_s, row.doNotContact},
            {u"test"_s, row.test},
            {u"next_step"_s, row.nextStep.key}};
}

QJsonObject toJson(const FacetCounts &counts)
{
    QJsonObject object{{u"total"_s, counts.total}, {u"test_leads"_s, counts.testLeads}};
    for (const Facet facet : allFacets) {
        if (facet == Facet::Import) // by numbers, which depend on the order of the files
            continue;
        if (facet == Facet::DoNotContact)
            object[u"do_not_contact"_s] = counts[facet].value(u"yes"_s);
        else if (isFlag(facet))
            object[facetCode(facet)] = QJsonObject{{u"yes"_s, counts[facet].value(u"yes"_s)},
                                                   {u"no"_s, counts[facet].value(u"no"_s)}};
        else
            object[facetCode(facet)] = countsJson(counts[facet]);
    }
    return object;
}

QJsonArray qualificationJson(const LeadPage &page)
{
    QJsonArray questions;
    for (const Criterion &criterion : page.criteria) {
        const auto answer = std::ranges::find(page.answers, criterion.key, &QualificationAnswer::key);
        const bool isAnswered = answer != page.answers.end();
        questions.append(QJsonObject{{u"key"_s, criterion.key},
                                     {u"kind"_s, code(criterion.kind)},
                                     {u"question"_s, words::inOwnLanguage(criterion.question)},
                                     {u"required"_s, criterion.required},
                                     {u"answer"_s, isAnswered ? QJsonValue(answer->value) : QJsonValue()},
                                     {u"at"_s, isAnswered ? text(answer->at) : QJsonValue()}});
    }
    return questions;
}

QJsonObject toJson(const LeadPage &page, Instant now)
{
    const Lead &lead = page.lead;
    QJsonArray steps;
    for (const StepState &state : page.steps) {
        steps.append(QJsonObject{{u"key"_s, state.step.key},
                                 {u"kind"_s, code(state.step.kind)},
                                 {u"title"_s, words::stepTitle(state.step)},
                                 {u"required"_s, state.step.required},
                                 {u"due_at"_s, text(state.dueAt)},
                                 {u"done_at"_s, text(state.doneAt)},
                                 {u"stopped"_s, code(state.stop)},
                                 {u"extra"_s, state.extra}});
    }
    QJsonArray timeline;
    for (const TimelineEntry &entry : page.timeline)
        timeline.append(entryJson(entry));
    QJsonObject gate;
    for (auto it = page.gate.cbegin(); it != page.gate.cend(); ++it)
        gate[code(it.key())] = code(it->reason);
    QJsonArray optOuts;
    for (const OptOut &optOut : page.optOuts)
        optOuts.append(QJsonObject{
            {u"channel"_s, code(optOut.channel)}, {u"at"_s, toIso(optOut.at)}, {u"reason"_s, optOut.reason}});
    const auto next = nextStep(page.steps);
    const QJsonObject window = windowJson(callWindow(page.clock, now));
    return {{u"id"_s, lead.id.value},
            {u"customer"_s, customerJson(lead.customer.displayName(), lead.customer)},
            {u"source"_s, lead.summary.source.code()},
            {u"action"_s, lead.summary.action.code()},
            {u"offer"_s, lead.offer.ref.code()},
            {u"offer_title"_s, lead.offer.ref.title},
            {u"received"_s, toIso(lead.summary.received)},
            {u"due"_s, text(page.deadline.due)},
            {u"answered"_s, text(page.deadline.answered)},
            {u"stage_since"_s, toIso(page.stay.since)},
            {u"stale"_s, page.stay.isStale(now)},
            {u"deadline"_s, deadlineCode(page.deadline.state)},
            {u"deadline_why"_s, whyJson(page)},
            {u"response"_s, responseJson(page.response)},
            {u"stage"_s, stageCode(lead.stage)},
            {u"stage_reason"_s, lead.stageReason},
            {u"owner"_s, lead.owner},
            {u"touches"_s, lead.summary.touches},
            {u"next_contact_from"_s, text(page.pace.nextAllowed)},
            {u"mails_missing_before_closing"_s, page.missingMails},
            {u"do_not_contact"_s, lead.summary.noticeOnly},
            {u"test"_s, lead.test},
            {u"note"_s, page.note},
            {u"gate"_s, gate},
            {u"opt_outs"_s, optOuts},
            {u"checklist"_s, QJsonObject{{u"template"_s, page.checklistKey},
                                         {u"version"_s, page.checklistVersion},
                                         {u"version_in_force"_s, page.checklistInForce},
                                         {u"steps"_s, steps}}},
            {u"qualification"_s, qualificationJson(page)},
            {u"next_step"_s, next ? page.steps[*next].step.key : QString()},
            {u"follow_up"_s, followUpJson(lead.followUp)},
            {u"timeline"_s, timeline},
            {u"timeline_left_out"_s, page.earlier},
            {u"local_time"_s, window[u"earliest_local_time"_s]},
            {u"call_window"_s, window},
            {u"quality"_s, qualityJson(page.quality)}};
}

QJsonObject toJson(const Colleagues &colleagues)
{
    QJsonArray timeline;
    for (const TimelineEntry &entry : colleagues.timeline) {
        QJsonObject object = entryJson(entry);
        object[u"name"_s] = entry.colleague;
        timeline.append(object);
    }
    return {{u"people"_s, colleagues.people},
            {u"only_counted"_s, colleagues.crowd},
            {u"timeline"_s, timeline},
            {u"timeline_left_out"_s, colleagues.earlier}};
}

QJsonArray toJson(const QList<ImportProblem> &problems)
{
    QJsonArray array;
    for (const ImportProblem &problem : problems) {
        array.append(QJsonObject{{u"line"_s, problem.line},
                                 {u"column"_s, problem.column},
                                 {u"value"_s, problem.value},
                                 {u"code"_s, problem.code},
                                 {u"text"_s, words::problem(problem)}});
    }
    return array;
}

QJsonArray toJson(const QList<UnknownValue> &values)
{
    QJsonArray array;
    for (const UnknownValue &unknown : values) {
        array.append(QJsonObject{
            {u"field"_s, key(unknown.field)}, {u"value"_s, unknown.value}, {u"rows"_s, unknown.rows}});
    }
    return array;
}

QJsonObject toJson(const ImportReport &report, const ImportPlan &plan)
{
    return {{u"import_id"_s, report.id.isSet() ? QJsonValue(report.id.value) : QJsonValue()},
            {u"file"_s, report.fileName},
            {u"sha256"_s, QString::fromLatin1(report.sha256.toHex())},
            {u"encoding"_s, encodingName(plan.format.encoding)},
            {u"dialect"_s, toJson(plan.format.dialect)},
            {u"profile_name"_s, plan.profile},
            {u"new_columns"_s, plan.newColumns},
            {u"rows_read"_s, report.rowsRead},
            {u"new_customers"_s, report.newCustomers},
            {u"suppressed"_s, report.suppressed},
            {u"new_leads"_s, report.newLeads},
            {u"new_touches"_s, report.newTouches},
            {u"identical_touches"_s, report.identicalTouches},
            {u"updated"_s, report.updated},
            {u"skipped"_s, report.skipped},
            {u"left_out"_s, report.leftOut},
            {u"test_leads"_s, report.testLeads},
            {u"do_not_contact"_s, report.doNotContact},
            {u"still_answerable"_s, report.stillAnswerable},
            {u"late_on_arrival"_s, report.lateOnArrival},
            {u"rejected"_s, toJson(report.rejected)},
            {u"rejected_rows"_s, report.rejectedRows},
            {u"unknown_values"_s, toJson(report.unknownValues)},
            {u"warnings"_s, toJson(report.warnings)},
            {u"warnings_left_out"_s, report.warningsLeftOut},
            {u"partial"_s, report.partial},
            {u"imported_before"_s, text(report.importedBefore)},
            {u"seconds"_s, report.seconds},
            {u"peak_memory_bytes"_s, peakMemoryBytes()}};
}

QJsonObject toJson(const ImportRun &run)
{
    return {{u"import_id"_s, run.id.value},
            {u"action"_s, run.action.value},
            {u"file"_s, run.fileName},
            {u"sha256"_s, QString::fromLatin1(run.sha256)},
            {u"at"_s, toIso(run.at)},
            {u"seconds"_s, run.seconds},
            {u"rows_read"_s, run.rowsRead},
            {u"new_leads"_s, run.newLeads},
            {u"new_touches"_s, run.newTouches},
            {u"identical_touches"_s, run.identicalTouches},
            {u"do_not_contact"_s, run.doNotContact},
            {u"test_leads"_s, run.testLeads},
            {u"rejected"_s, run.rejectedRows},
            {u"profile_name"_s, run.profile},
            {u"partial"_s, run.partial},
            {u"undone"_s, run.undone}};
}

QJsonObject toJson(const JournalEntry &entry)
{
    return {{u"id"_s, entry.id.value},
            {u"kind"_s, entry.kind},
            {u"subject"_s, entry.subject},
            {u"detail"_s, entry.detail},
            {u"at"_s, toIso(entry.at)},
            {u"undone"_s, entry.undone},
            {u"text"_s, words::journalEntry(entry)}};
}

QJsonObject toJson(const ResponseTargets &targets)
{
    QJsonArray rules;
    for (const PolicyRule &rule : targets.policies().rules())
        rules.append(ruleJson(rule));
    QJsonArray calendars;
    const TargetSettings settings = targets.settings();
    for (const CalendarPlan &plan : settings.calendars) {
        calendars.append(QJsonObject{{u"key"_s, plan.key},
                                     {u"name"_s, words::calendar(plan.key, plan.name)},
                                     {u"zone"_s, QString::fromUtf8(plan.zone)},
                                     {u"holidays"_s, plan.holidays.size()}});
    }
    QJsonArray faults;
    for (const TargetFault &fault : targets.faults()) {
        faults.append(QJsonObject{{u"file"_s, fault.path},
                                  {u"where"_s, fault.fault.where},
                                  {u"found"_s, fault.fault.found},
                                  {u"text"_s, words::targetFault(fault)}});
    }
    return {{u"rules"_s, rules}, {u"calendars"_s, calendars}, {u"faults"_s, faults}};
}

QJsonObject toJson(const ColumnMatch &match)
{
    QJsonArray candidates;
    for (const LeadField field : match.candidates)
        candidates.append(key(field));
    return {{u"header"_s, match.header},
            {u"field"_s, match.field ? QJsonValue(key(*match.field)) : QJsonValue()},
            {u"score"_s, match.score},
            {u"reason"_s, code(match.reason)},
            {u"candidates"_s, candidates}};
}

} // namespace leadline::ctl
