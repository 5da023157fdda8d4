// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/leadbook.h"

#include "core/domain/language.h"
#include "core/rules/callwindow.h"
#include "core/rules/minimumtouches.h"
#include "core/services/leadbook_p.h"
#include "core/services/leadtimeline_p.h"
#include "core/store/activitytable.h"
#include "core/store/importtable.h"
#include "core/store/rawtable.h"
#include "core/store/touchtable.h"

#include <algorithm>
#include <future>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

void countTouch(FacetCounts &counts, const Touch &touch, const Lead &lead)
{
    ++counts[Facet::Source][touch.source.code()];
    ++counts[Facet::Action][touch.action.code()];
    ++counts[Facet::Offer][touch.offer.code()];
    ++counts[Facet::DoNotContact][touch.action.isNotice() ? u"yes"_s : u"no"_s];
    ++counts[Facet::Import][QString::number(touch.import.value)];
    ++counts[Facet::Stage][stageCode(lead.stage)];
    ++counts[Facet::Owner][lead.owner];
    ++counts[Facet::Country][lead.customer.country];
    ++counts[Facet::Language][languageOfCountry(lead.customer.country)];
}

} // namespace

LeadBook::LeadBook(std::unique_ptr<Parts> parts)
    : d(std::move(parts))
{
}

LeadBook::~LeadBook() = default;

Result<std::unique_ptr<LeadBook>> LeadBook::open(const Profile &profile, const Clock &clock,
                                                 const QTimeZone &zone)
{
    auto store = Store::open(profile.storePath(), profile.backupDirectory());
    if (!store)
        return tl::unexpected(store.error());
    auto parts = std::make_unique<Parts>(profile, clock, zone, *std::move(store));
    return std::unique_ptr<LeadBook>(new LeadBook(std::move(parts))); // the constructor is private
}

LeadIndex &LeadBook::Parts::freshIndex(Database &database)
{
    const qint64 version = database.integer("PRAGMA data_version");
    if (!index || version != dataVersion) {
        companies.reset();
        index = std::make_unique<LeadIndex>(database, checklists, targets.policies());
    }
    dataVersion = version;
    return *index;
}

QList<LeadId> LeadBook::Parts::selected(Database &database, const LeadQuery &query)
{
    LeadIndex &known = freshIndex(database);
    return known.ids(known.match(query, moment()), query);
}

/// What another program wrote since is noticed by the next question, which drops the index.
void LeadBook::Parts::follow(const QList<LeadId> &changed)
{
    constexpr qsizetype many = 1'000; // reading all leads again is quicker then
    if (!index)
        return;
    if (changed.size() > many) {
        index.reset();
        return;
    }
    const auto followed = store->read([&](Database &database) {
        if (companies) {
            for (const LeadId id : changed) {
                if (const auto lead = LeadTable(database).lead(id))
                    companies->put(lead->customer);
            }
        }
        return index->refresh(changed);
    });
    if (!followed.value_or(false))
        index.reset();
}

ReadAhead LeadBook::Parts::readAhead(Database &database)
{
    LeadIndex &known = freshIndex(database);
    if (known.readDetails())
        return ReadAhead::Facets;
    if (known.readAhead())
        return ReadAhead::Other;
    if (companies)
        return ReadAhead::Nothing;
    companies = std::make_unique<CompanyPeople>(database);
    return ReadAhead::Other;
}

Lead LeadBook::Parts::leadOrThrow(Database &database, LeadId id) const
{
    auto lead = LeadTable(database).lead(id);
    if (!lead)
        throw StoreError({ErrorCode::NotFound, QString::number(id.value), {}});
    return *std::move(lead);
}

ContactFacts LeadBook::Parts::contactFacts(Database &database, const Lead &lead) const
{
    ContactFacts facts;
    facts.test = lead.test;
    facts.noticeOnly = lead.summary.noticeOnly;
    facts.hasNotice = lead.summary.hasNotice;
    for (const Touch &touch : TouchTable(database).ofLead(lead.id)) {
        if (touch.action.isNotice())
            facts.noticeAt = touch.received;
    }
    facts.basisDecidedAt = LeadTable(database).basis(lead.id).at;
    for (const ActivityTable::OptOutRow &optOut : ActivityTable(database).optOuts(lead.customer.id))
        facts.optedOut.append(optOut.channel);
    facts.phoneKnown = !lead.customer.phone.isEmpty();
    facts.mailKnown = !lead.customer.email.isEmpty();
    return facts;
}

int LeadBook::Parts::missingMailsOf(Database &database, const Lead &lead) const
{
    ClosingFacts facts;
    facts.stage = lead.stage;
    facts.mailDays = contactRules.settings().mailDays;
    facts.mailOpen = mayContact(contactFacts(database, lead), Channel::Mail, true).allowed();
    const QList<Touch> touches = TouchTable(database).ofLead(lead.id);
    const auto first = std::ranges::min_element(touches, {}, &Touch::received);
    facts.since = first == touches.end() ? lead.summary.received : first->received;
    return missingMails(facts, ActivityTable(database).ofCustomer(lead.customer.id), zone);
}

Result<LeadSelection> LeadBook::select(const LeadQuery &query)
{
    return d->store->read([&](Database &database) {
        LeadIndex &index = d->freshIndex(database);
        const LeadMatch match = index.match(query, d->moment());
        // Counting needs nothing of the store: beside it, the ids are put into their order.
        auto choices = std::async(std::launch::async, [&] { return index.facets(match, true); });
        LeadSelection selection;
        index.fill(selection, match, query);
        selection.choices = choices.get();
        selection.all = index.size();
        return selection;
    });
}

Result<FacetCounts> LeadBook::facets(const LeadQuery &query)
{
    return d->store->read([&](Database &database) {
        LeadIndex &index = d->freshIndex(database);
        index.readDetails();
        return index.facets(index.match(query, d->moment()), false);
    });
}

Result<WorkQueue> LeadBook::queue(const QSet<LeadId> &skipped, qsizetype count)
{
    return d->store->read(
        [&](Database &database) { return d->freshIndex(database).queue(d->clock.now(), skipped, count); });
}

Result<FacetCounts> LeadBook::touchFacets(const LeadQuery &query)
{
    return d->store->read([&](Database &database) {
        FacetCounts counts;
        for (const DeadlineState state : allDeadlineStates)
            counts[Facet::Deadline][deadlineCode(state)] = 0;
        for (const Stage stage : allStages)
            counts[Facet::Stage][stageCode(stage)] = 0;
        for (const Facet flag : {Facet::DoNotContact, Facet::Stale})
            counts[flag] = {{u"yes"_s, 0}, {u"no"_s, 0}};
        LeadQuery tests;
        tests.testLeads = true;
        for (const LeadId id : d->selected(database, query)) {
            const Lead lead = d->leadOrThrow(database, id);
            const QList<StepState> steps = d->stepStates(database, lead);
            const auto next = nextStep(steps);
            const ContactFacts facts = d->contactFacts(database, lead);
            const StageStay stay = d->stayOf(database, lead, facts);
            for (const Touch &touch : TouchTable(database).ofLead(id)) {
                ++counts.total;
                const LeadSummary alone = LeadTable(database).summaryOfTouch(touch);
                const Deadline deadline =
                    deadlineOf(alone, query.testLeads, lead.offer.ref, d->targets.policies(), d->clock.now(),
                               facts.isOptedOut());
                countTouch(counts, touch, lead);
                ++counts[Facet::Deadline][deadlineCode(deadline.state)];
                ++counts[Facet::Stale][stay.isStale(d->clock.now()) ? u"yes"_s : u"no"_s];
                ++counts[Facet::NextStep][next ? steps[*next].step.key : QString()];
            }
        }
        for (const LeadId id : d->selected(database, tests))
            counts.testLeads += TouchTable(database).ofLead(id).size();
        return counts;
    });
}

Result<LeadPage> LeadBook::lead(LeadId id, qsizetype timelineLength)
{
    return d->store->read([&](Database &database) {
        LeadPage page;
        page.lead = d->leadOrThrow(database, id);
        page.facts = d->contactFacts(database, page.lead);
        page.deadline = deadlineOf(page.lead, page.facts.isOptedOut(), d->targets.policies(), d->clock.now());
        d->addResponse(database, page);
        page.stay = d->stayOf(database, page.lead, page.facts);
        page.pace = contactPace(ActivityTable(database).ofCustomer(page.lead.customer.id), d->clock.now(),
                                d->contactRules.settings().pace);
        page.missingMails = d->missingMailsOf(database, page.lead);
        page.attempted = !ActivityTable(database).attempts(page.lead.customer.id).isEmpty();
        for (const Channel channel : {Channel::Phone, Channel::Mail, Channel::Meeting})
            page.gate.insert(channel, mayContact(page.facts, channel, channel != Channel::Meeting));
        for (const ActivityTable::OptOutRow &row : ActivityTable(database).optOuts(page.lead.customer.id))
            page.optOuts.append({row.channel, row.at, row.reason});
        d->addChecklist(database, page);
        page.quality = qualityHints(page.lead.customer);
        page.clock = clockOf(page.lead.customer.country, d->targets.settings().calendars);
        fillTimeline(database, page, timelineLength);
        return page;
    });
}

Result<QList<RawRow>> LeadBook::rawRows(LeadId id)
{
    return d->store->read([&](Database &database) {
        QList<RawRow> rows;
        for (const RawTable::Row &raw : RawTable(database).ofLead(d->leadOrThrow(database, id).id)) {
            const auto run = ImportTable(database).run(raw.import);
            rows.append({raw.import, run ? run->fileName : QString(), raw.line,
                         run ? run->header : QStringList(), raw.text});
        }
        return rows;
    });
}

Result<ReadAhead> LeadBook::readAhead()
{
    return d->store->read([this](Database &database) { return d->readAhead(database); });
}

QString LeadBook::ownName() const
{
    return d->profile.ownName();
}

Status LeadBook::setOwnName(const QString &name)
{
    return d->profile.setOwnName(name);
}

bool LeadBook::refreshIfChangedOutside()
{
    const auto version =
        d->store->read([](Database &database) { return database.integer("PRAGMA data_version"); });
    return version && d->index && *version != d->dataVersion;
}

Instant LeadBook::now() const
{
    return d->clock.now();
}

QTimeZone LeadBook::zone() const
{
    return d->zone;
}

const ResponseTargets &LeadBook::responseTargets() const
{
    return d->targets;
}

Status LeadBook::setResponseTargets(const TargetSettings &settings)
{
    if (const Status saved = d->targets.save(settings); !saved)
        return saved;
    d->index.reset(); // it knows every clock's end
    return {};
}

} // namespace leadline
