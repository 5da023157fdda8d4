// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/importrun_p.h"

#include "core/rules/identity.h"
#include "core/rules/leadsummary.h"
#include "core/rules/searchwords.h"
#include "core/services/customertexts.h"
#include "core/services/emptiedfields_p.h"
#include "core/services/leadhistory.h"
#include "core/store/customertable.h"
#include "core/store/journal.h"
#include "core/store/leadtable.h"
#include "core/store/offertable.h"
#include "core/store/rawtable.h"
#include "core/store/touchtable.h"

#include <algorithm>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

/// The fields of a known customer after a row about them; `policyOf(LeadField)` says what is done about each,
/// `mayFill(LeadField)` of a blank one whether nobody wants it blank. Blank cells never erase.
template <typename PolicyOf, typename MayFill>
Customer merged(Customer known, const Customer &incoming, PolicyOf policyOf, MayFill mayFill)
{
    for (const auto &[field, text] : customerTexts) {
        const QString &value = incoming.*text;
        if (value.isEmpty())
            continue;
        const DuplicatePolicy policy = policyOf(field);
        if (policy == DuplicatePolicy::Overwrite ||
            (policy == DuplicatePolicy::Fill && (known.*text).isEmpty() && mayFill(field)))
            known.*text = value;
    }
    known.withheld = !known.hasPersonData();
    return known;
}

QList<FieldChange> differences(const Customer &before, const Customer &after)
{
    QList<FieldChange> changes;
    for (const auto &[field, text] : customerTexts) {
        if (before.*text != after.*text)
            changes.append({field, before.*text, after.*text});
    }
    return changes;
}

} // namespace

ImportWriter::ImportWriter(Database &database, const ImportPlan &plan, Instant now,
                           const ResponsePolicies &policies)
    : m_database(database)
    , m_plan(plan)
    , m_now(now)
    , m_policies(policies)
    , m_tally(plan)
    , m_known(database, plan.rows)
    , m_offers(OfferTable(database).all())
    , m_suppression(database)
{
}

void ImportWriter::write(ActionRecord &record, ImportId import)
{
    m_record = &record;
    m_import = import;
}

Offer ImportWriter::offerFor(const IncomingRow &row)
{
    auto [offer, lesson] =
        m_offers.learn(row.touch.offer, row.offerKey,
                       row.exactOffer ? OfferCatalogue::Match::Exact : OfferCatalogue::Match::Usual);
    if (lesson == OfferCatalogue::Lesson::New) {
        offer.id =
            m_record ? OfferTable(m_database).insert(offer.ref, m_record->id()) : OfferId{provisionalId()};
        m_offers.add(offer);
    } else if (lesson == OfferCatalogue::Lesson::Changed && m_record) {
        m_record->change(Entity::Offer, offer.id.value, [&] { OfferTable(m_database).update(offer); });
    }
    return offer;
}

/// However somebody comes again, what was closed to them is closed.
void ImportWriter::checkSuppression(CustomerId id, const Customer &customer)
{
    if (const QSet<Channel> closed = m_suppression.closedTo(customer); !closed.isEmpty())
        m_suppressed[id].unite(closed);
}

/// Rows of one file complete each other, whatever is done about customers of before.
void ImportWriter::updateOwnCustomer(const KnownRecords::Person &known, const IncomingRow &row)
{
    if (!row.test && m_testOnly.remove(known.id))
        ++m_newCustomers;
    checkSuppression(known.id, row.customer);
    if (!m_record || known.texts == row.customerPrint)
        return;
    const DuplicatePolicy run = row.duplicates.value_or(m_plan.decisions.duplicates);
    const DuplicatePolicy policy = run == DuplicatePolicy::Overwrite ? run : DuplicatePolicy::Fill;
    const Customer before = CustomerTable(m_database).customer(known.id);
    m_completed = merged(
        before, row.customer, [policy](LeadField) { return policy; }, [](LeadField) { return true; });
    if (*m_completed == before)
        return;
    CustomerTable(m_database).update(*m_completed);
    m_known.add(row.identityKey, {known.id, customerPrint(*m_completed)});
    m_changedCustomers.insert(known.id);
}

DuplicatePolicy ImportWriter::policyFor(const IncomingRow &row, LeadField field) const
{
    const ImportDecisions &decisions = m_plan.decisions;
    return row.duplicates.value_or(decisions.fields.value(field, decisions.duplicates));
}

void ImportWriter::updateKnownCustomer(CustomerId id, const IncomingRow &row, RowOutcome &outcome)
{
    const auto seen = m_updated.constFind(id);
    const Customer before = seen != m_updated.constEnd() ? *seen : CustomerTable(m_database).customer(id);
    std::optional<QSet<QString>> emptied; // looked up where something would be filled
    const auto mayFill = [&](LeadField field) {
        if (!emptied)
            emptied = emptiedByUser(m_database, Entity::Customer, id.value);
        return !emptied->contains(QString::fromLatin1(info(field).key));
    };
    const auto policyOf = [&](LeadField field) { return policyFor(row, field); };
    const Customer after = merged(before, row.customer, policyOf, mayFill);
    outcome.knownCustomer = true;
    if (after == before)
        return;
    outcome.changes = differences(before, after);
    m_updated.insert(id, after);
    checkSuppression(id, after);
    if (!m_record)
        return;
    m_record->change(Entity::Customer, id.value, [&] { CustomerTable(m_database).update(after); });
    m_changedCustomers.insert(id);
}

CustomerId ImportWriter::addCustomer(const IncomingRow &row)
{
    const CustomerId id =
        m_record ? CustomerTable(m_database).insert(row.customerTexts, row.customer.withheld, m_record->id())
                 : CustomerId{provisionalId()};
    m_known.add(row.identityKey, {id, row.customerPrint});
    checkSuppression(id, row.customer);
    if (row.test)
        m_testOnly.insert(id);
    else
        ++m_newCustomers;
    return id;
}

CustomerId ImportWriter::customerFor(const IncomingRow &row, const KnownRecords::Person &known,
                                     RowOutcome &outcome)
{
    m_completed.reset();
    if (!known.id.isSet())
        return addCustomer(row);
    if (m_known.isOwn(known.id))
        updateOwnCustomer(known, row);
    else
        updateKnownCustomer(known.id, row, outcome);
    return known.id;
}

RowOutcome ImportWriter::decide(IncomingRow &row)
{
    if (row.leftOut)
        return {.verdict = RowVerdict::Skipped};
    if (row.rejected)
        return {.verdict = RowVerdict::Rejected};
    RowOutcome outcome;
    const KnownRecords::Person known = m_known.person(row.identityKey);
    const bool skips = row.duplicates.value_or(m_plan.decisions.duplicates) == DuplicatePolicy::Skip;
    if (skips && known.id.isSet() && !m_known.isOwn(known.id) && !row.test)
        return {.verdict = RowVerdict::Skipped, .knownCustomer = true};
    if (m_known.hasExternalId(row.touch, known.id, m_offers.find(row.touch.offer, row.offerKey)))
        return {.verdict = row.test ? RowVerdict::Test : RowVerdict::Identical};
    const Offer offer = offerFor(row);
    const CustomerId customer = customerFor(row, known, outcome);
    RowOutcome added = addTouch(row, {customer, offer.id, row.test});
    added.knownCustomer = outcome.knownCustomer;
    added.changes = std::move(outcome.changes);
    return added;
}

/// A test lead that the user keeps as real is known when its row comes again.
bool ImportWriter::isKeptAsReal(const IncomingRow &row, const LeadKey &key)
{
    const KnownRecords::Lead real = m_known.lead({key.customer, key.offer, false});
    return real.id.isSet() && m_known.hasTouch(real, row.fingerprint);
}

/// Nobody has worked on a customer who came with this import, but in a history that it brings: sums and words
/// of a new lead of theirs follow from the row. Others' are made from the store, at the end.
LeadId ImportWriter::addLead(const IncomingRow &row, const LeadKey &key)
{
    if (!m_record)
        return LeadId{provisionalId()};
    LeadSummary sums;
    if (row.closedAt)
        sums = summarise(std::span(&row.touch, 1), {}, row.closedAt);
    else
        leadline::addTouch(sums, row.touch);
    const QByteArray words = m_completed ? searchWords(*m_completed).toUtf8() + row.touchWords() : row.words;
    const LeadId id = LeadTable(m_database)
                          .insert({key.customer, key.offer, key.test, row.stage.value_or(Stage::New),
                                   row.closedAt, row.owner, sums, words},
                                  m_record->id());
    if (!m_known.isOwn(key.customer))
        m_changedLeads.insert(id);
    return id;
}

void ImportWriter::addToLead(LeadId id, const IncomingRow &row)
{
    if (!m_record)
        return;
    LeadTable leads(m_database);
    if (!m_known.isOwn(row.touch.customer) || m_changedLeads.contains(id) ||
        !leads.addToSums(id, row.touch, row.touchWords()))
        m_changedLeads.insert(id);
    if (row.owner.isEmpty() || leads.hasOwner(id))
        return;
    if (m_known.isOwn(id))
        leads.setOwner(id, row.owner);
    else if (policyFor(row, LeadField::Owner) == DuplicatePolicy::Overwrite ||
             !emptiedByUser(m_database, Entity::Lead, id.value).contains(u"owner"_s))
        m_record->change(Entity::Lead, id.value, [&] { leads.setOwner(id, row.owner); });
}

RowOutcome ImportWriter::addTouch(IncomingRow &row, const LeadKey &key)
{
    if (row.test && isKeptAsReal(row, key))
        return {.verdict = RowVerdict::Test};
    Touch &touch = row.touch;
    const KnownRecords::Lead known = m_known.lead(key);
    const bool isNew = !known.id.isSet();
    if (!isNew && m_known.hasTouch(known, row.fingerprint))
        return {.verdict = row.test ? RowVerdict::Test : RowVerdict::Identical};
    touch.customer = key.customer;
    touch.lead = isNew ? addLead(row, key) : known.id;
    touch.import = m_import;
    if (isNew) {
        m_known.add(key, {touch.lead, row.fingerprint});
    } else {
        m_known.addTouch(touch.lead, row.fingerprint);
        addToLead(touch.lead, row);
    }
    m_known.addExternalId(touch, key.customer, key.offer);
    if (m_record) {
        TouchTable(m_database).insert(touch, row.number, row.fingerprint);
        if (row.history && bringBack(m_database, *m_record, touch.lead, key.customer, *row.history))
            m_changedCustomers.insert(key.customer);
    }
    if (row.test)
        return {.verdict = RowVerdict::Test};
    if (touch.action.isNotice())
        return {.verdict = RowVerdict::DoNotContact, .newLead = isNew};
    const ResponsePolicy &policy = m_policies.ruleFor(touch.action, touch.offer).policy;
    return {.verdict = isNew ? RowVerdict::NewLead : RowVerdict::NewTouch,
            .newLead = isNew,
            .inTime = m_policies.clockOf(policy).limits(touch.received).due > m_now};
}

void ImportWriter::take(IncomingRow &row)
{
    for (const TextWarning &warning : std::as_const(row.warnings))
        m_tally.warn(warning, row.number);
    RowOutcome outcome = decide(row);
    m_hasNews |= outcome.verdict != RowVerdict::Identical;
    m_tally.count(row, std::move(outcome));
}

void ImportWriter::endBatch(const RawBlock &raw)
{
    if (m_record && std::exchange(m_hasNews, false))
        RawTable(m_database).insert(m_import, raw);
}

ImportReport ImportWriter::finish()
{
    LeadTable leads(m_database);
    for (auto closed = m_suppressed.cbegin(); m_record && closed != m_suppressed.cend(); ++closed) {
        if (closeSuppressed(m_database, *m_record, closed.key(), *closed, m_now))
            m_changedCustomers.insert(closed.key());
    }
    for (const CustomerId customer : std::as_const(m_changedCustomers)) {
        for (const LeadId lead : leads.ofCustomer(customer))
            m_changedLeads.insert(lead);
    }
    QList<LeadId> changed(m_changedLeads.cbegin(), m_changedLeads.cend());
    std::ranges::sort(changed);
    leads.refresh(changed);
    ImportReport report = m_tally.take();
    report.newCustomers = m_newCustomers;
    report.updated = m_updated.size();
    report.suppressed = std::ranges::count_if(
        m_suppressed.keys(), [this](CustomerId customer) { return !m_testOnly.contains(customer); });
    return report;
}

} // namespace leadline
