// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/importrun.h"

#include "core/base/textfold.h"
#include "core/rules/identity.h"
#include "core/store/customertable.h"
#include "core/store/journal.h"
#include "core/store/leadtable.h"
#include "core/store/offertable.h"
#include "core/store/touchtable.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr qsizetype mostWarnings = 10'000;
constexpr qsizetype mostRows = 20'000;

QString code(RowVerdict verdict)
{
    switch (verdict) {
    case RowVerdict::NewLead:
        return u"new-lead"_s;
    case RowVerdict::NewTouch:
        return u"new-touch"_s;
    case RowVerdict::Identical:
        return u"identical"_s;
    case RowVerdict::DoNotContact:
        return u"do-not-contact"_s;
    case RowVerdict::Test:
        return u"test"_s;
    case RowVerdict::Rejected:
        return u"rejected"_s;
    case RowVerdict::Skipped:
        return u"skipped"_s;
    }
    Q_UNREACHABLE();
}

/// The fields of a known customer after a row about them, by the policy. Blank cells never erase.
Customer merged(Customer known, const Customer &incoming, DuplicatePolicy policy)
{
    static constexpr QString Customer::*fields[]{
        &Customer::firstName, &Customer::lastName, &Customer::email,   &Customer::phone,
        &Customer::country,   &Customer::company,  &Customer::jobTitle};
    for (const auto field : fields) {
        if ((incoming.*field).isEmpty())
            continue;
        if (policy == DuplicatePolicy::Overwrite ||
            (policy == DuplicatePolicy::Fill && (known.*field).isEmpty()))
            known.*field = incoming.*field;
    }
    known.withheld = !known.hasPersonData();
    return known;
}

} // namespace

ImportWriter::ImportWriter(Database &database, const ImportPlan &plan, Instant now,
                           const ResponsePolicy &policy)
    : m_database(database)
    , m_plan(plan)
    , m_now(now)
    , m_policy(policy)
    , m_reader(plan, now)
{
    loadKnown();
    if (m_plan.dates.needsZone() && !m_plan.zoneChosen)
        addWarning({0, m_plan.header.value(m_plan.columnOf(LeadField::Received).value_or(-1)),
                    QString::fromUtf8(m_plan.zone.id()), u"zone_assumed"_s});
    if (!m_plan.columnOf(LeadField::Received) && !m_plan.columnOf(LeadField::Modified))
        addWarning({0, {}, {}, u"no_time"_s});
}

ImportWriter::~ImportWriter() = default;

void ImportWriter::write(ActionRecord &record, ImportId import)
{
    m_record = &record;
    m_import = import;
}

void ImportWriter::loadKnown()
{
    CustomerTable(m_database).forEachKey([this](CustomerId id, const QString &key) {
        m_customers.insert(key, id);
    });
    m_offers = OfferTable(m_database).all();
    for (const Offer &offer : std::as_const(m_offers))
        m_offersByKey.insert(offer.ref.key(), offer.id);
    LeadTable(m_database).forEachKey([this](LeadId id, CustomerId customer, OfferId offer, bool test) {
        m_leads.insert({customer.value, offer.value, test}, id);
    });
    TouchTable(m_database).forEachFingerprint([this](LeadId lead, quint64 fingerprint) {
        m_touches.insert({lead.value, fingerprint});
    });
}

void ImportWriter::addWarning(ImportProblem problem)
{
    if (m_report.warnings.size() < mostWarnings)
        m_report.warnings.append(std::move(problem));
    else
        ++m_report.warningsLeftOut;
}

void ImportWriter::warn(const TextWarning &warning, const QStringList &header)
{
    addWarning({warning.line, header.value(warning.column - 1), warning.text, leadline::code(warning.code)});
}

OfferId ImportWriter::offerByTitle(const OfferRef &ref) const
{
    // Only where one single offer bears the title: two may share it ("Rainwater Planner", two plans).
    const QString title = foldText(ref.title);
    OfferId found;
    for (const Offer &offer : m_offers) {
        if (!offer.ref.hasId() || foldText(offer.ref.title) != title)
            continue;
        if (found.isSet())
            return {};
        found = offer.id;
    }
    return found;
}

void ImportWriter::learnTitle(OfferId id, const OfferRef &ref)
{
    const auto offer = std::ranges::find(m_offers, id, &Offer::id);
    if (ref.title.isEmpty() || !offer->ref.title.isEmpty())
        return;
    offer->ref.title = ref.title;
    storeOffer(*offer);
}

OfferId ImportWriter::findOffer(const OfferRef &ref) const
{
    const auto known = m_offersByKey.constFind(ref.key());
    if (known != m_offersByKey.constEnd())
        return *known;
    return !ref.hasId() && !ref.title.isEmpty() ? offerByTitle(ref) : OfferId{};
}

OfferId ImportWriter::offerFor(const OfferRef &ref, bool exact)
{
    if (const OfferId known = exact ? m_offersByKey.value(ref.key()) : findOffer(ref); known.isSet()) {
        learnTitle(known, ref);
        return known;
    }
    if (const OfferId adopted = exact ? OfferId{} : adoptTitledOffer(ref); adopted.isSet())
        return adopted;
    const OfferId id =
        m_record ? OfferTable(m_database).insert(ref, m_record->id()) : OfferId{provisionalId()};
    m_offers.append({id, ref});
    m_offersByKey.insert(ref.key(), id);
    return id;
}

/// An offer that was known by its title alone gets its id now, and its leads with it.
OfferId ImportWriter::adoptTitledOffer(const OfferRef &ref)
{
    if (!ref.hasId() || ref.title.isEmpty())
        return {};
    const auto byTitle = m_offersByKey.constFind(OfferRef{{}, {}, ref.title}.key());
    if (byTitle == m_offersByKey.constEnd())
        return {};
    const OfferId id = *byTitle;
    m_offersByKey.erase(byTitle);
    m_offersByKey.insert(ref.key(), id);
    const auto offer = std::ranges::find(m_offers, id, &Offer::id);
    offer->ref = ref;
    storeOffer(*offer);
    return id;
}

void ImportWriter::storeOffer(const Offer &offer)
{
    if (!m_record)
        return;
    m_record->change(Entity::Offer, offer.id.value, [&] { OfferTable(m_database).update(offer); });
    for (auto lead = m_leads.cbegin(); lead != m_leads.cend(); ++lead) { // found by the offer's title, too
        if (lead.key().offer == offer.id.value)
            m_changedLeads.insert(lead.value());
    }
}

void ImportWriter::updateCustomer(CustomerId id, const Customer &incoming)
{
    if (!m_seenCustomers.contains(id))
        m_seenCustomers.insert(id, CustomerTable(m_database).customer(id));
    const Customer before = m_seenCustomers.value(id);
    // Rows of one file complete each other, whatever is done about customers of before.
    const bool own = m_newCustomers.contains(id);
    const DuplicatePolicy policy = own && m_plan.decisions.duplicates != DuplicatePolicy::Overwrite
                                       ? DuplicatePolicy::Fill
                                       : m_plan.decisions.duplicates;
    const Customer after = merged(before, incoming, policy);
    if (after == before)
        return;
    m_seenCustomers.insert(id, after);
    if (!own)
        m_updatedCustomers.insert(id);
    if (!m_record)
        return;
    if (own)
        CustomerTable(m_database).update(after);
    else
        m_record->change(Entity::Customer, id.value, [&] { CustomerTable(m_database).update(after); });
    for (const LeadId lead : LeadTable(m_database).ofCustomer(id))
        m_changedLeads.insert(lead);
}

CustomerId ImportWriter::customerFor(const IncomingRow &row)
{
    const auto known = m_customers.constFind(row.identityKey);
    if (known != m_customers.constEnd()) {
        const CustomerId id = *known;
        updateCustomer(id, row.customer);
        return id;
    }
    const CustomerId id =
        m_record ? CustomerTable(m_database).insert(row.identityKey, row.customer, m_record->id())
                 : CustomerId{provisionalId()};
    m_customers.insert(row.identityKey, id);
    Customer customer = row.customer;
    customer.id = id;
    m_seenCustomers.insert(id, customer);
    m_newCustomers.insert(id);
    return id;
}

std::pair<LeadId, bool> ImportWriter::leadFor(const LeadKey &key)
{
    const auto known = m_leads.constFind(key);
    if (known != m_leads.constEnd())
        return {*known, false};
    const LeadId id =
        m_record ? LeadTable(m_database)
                       .insert(CustomerId{key.customer}, OfferId{key.offer}, key.test, m_record->id())
                 : LeadId{provisionalId()};
    m_leads.insert(key, id);
    return {id, true};
}

/// The row's own id tells that it is known, if customer or offer and time agree: two systems may both number
/// from 1.
bool ImportWriter::isKnownByExternalId(const Touch &touch, CustomerId customer, OfferId offer)
{
    if (touch.externalId.isEmpty())
        return false;
    const auto same = [&](const External &other) {
        return (customer.isSet() && other.customer == customer) ||
               (offer.isSet() && other.offer == offer && other.received == touch.received);
    };
    const auto [from, to] = std::as_const(m_externalIds).equal_range(touch.externalId);
    if (std::any_of(from, to, same))
        return true;
    const auto stored = TouchTable(m_database).withExternalId(touch.externalId);
    return std::ranges::any_of(stored, [&](const TouchTable::External &other) {
        return same({other.customer, other.offer, other.received});
    });
}

RowVerdict ImportWriter::decide(IncomingRow &row)
{
    if (row.rejected)
        return RowVerdict::Rejected;
    const CustomerId known = m_customers.value(row.identityKey);
    if (known.isSet() && !m_newCustomers.contains(known) &&
        m_plan.decisions.duplicates == DuplicatePolicy::Skip && !row.test)
        return RowVerdict::Skipped;
    if (isKnownByExternalId(row.touch, known, findOffer(row.touch.offer)))
        return row.test ? RowVerdict::Test : RowVerdict::Identical;
    const OfferId offer = offerFor(row.touch.offer, row.exactOffer);
    return addTouch(row, {customerFor(row).value, offer.value, row.test});
}

/// A test lead that the user keeps as real is known when its row comes again.
bool ImportWriter::isKeptAsReal(const Touch &touch, const LeadKey &key) const
{
    const LeadId real = m_leads.value({key.customer, key.offer, false});
    return real.isSet() &&
           m_touches.contains({real.value, touchFingerprint(QString::number(real.value), touch)});
}

RowVerdict ImportWriter::addTouch(IncomingRow &row, const LeadKey &key)
{
    if (row.test && isKeptAsReal(row.touch, key))
        return RowVerdict::Test;
    const auto [lead, newLead] = leadFor(key);
    const quint64 fingerprint = touchFingerprint(QString::number(lead.value), row.touch);
    if (m_touches.contains({lead.value, fingerprint}))
        return row.test ? RowVerdict::Test : RowVerdict::Identical;
    m_touches.insert({lead.value, fingerprint});
    if (!row.touch.externalId.isEmpty())
        m_externalIds.insert(row.touch.externalId,
                             {CustomerId{key.customer}, OfferId{key.offer}, row.touch.received});
    row.touch.lead = lead;
    row.touch.import = m_import;
    m_changedLeads.insert(lead);
    if (m_record) {
        TouchTable(m_database).insert(row.touch, m_row, fingerprint);
        if (newLead && row.stage)
            LeadTable(m_database).setStage(lead, *row.stage, {}, {});
        if (newLead && !row.owner.isEmpty())
            LeadTable(m_database).setOwner(lead, row.owner);
        if (row.history)
            bringBack(m_database, *m_record, lead, CustomerId{key.customer}, *row.history);
    }
    if (row.test)
        return RowVerdict::Test;
    m_report.newLeads += newLead ? 1 : 0;
    ++m_report.newTouches;
    if (row.touch.action.isNotice()) {
        ++m_report.doNotContact;
        return RowVerdict::DoNotContact;
    }
    if (row.touch.received + m_policy.target > m_now)
        ++m_report.stillAnswerable;
    else
        ++m_report.lateOnArrival;
    return newLead ? RowVerdict::NewLead : RowVerdict::NewTouch;
}

void ImportWriter::count(const IncomingRow &row, RowVerdict verdict)
{
    ++m_report.rowsRead;
    ++m_report.verdicts[verdict];
    m_report.testLeads += row.test && verdict != RowVerdict::Rejected ? 1 : 0;
    m_report.identicalTouches += verdict == RowVerdict::Identical ? 1 : 0;
    m_report.skipped += verdict == RowVerdict::Skipped ? 1 : 0;
    if (verdict == RowVerdict::Rejected) {
        ++m_report.rejectedRows;
        m_report.rejectedNumbers.append(m_row);
        if (m_report.rejected.size() < mostWarnings)
            m_report.rejected.append(row.problems);
    } else {
        for (const ImportProblem &problem : row.problems)
            addWarning(problem);
    }
    if (m_report.rows.size() < mostRows)
        m_report.rows.append({m_row,
                              row.touch.line,
                              verdict,
                              row.customer.displayName(),
                              row.customer.company,
                              row.touch.offer.code(),
                              row.touch.action,
                              false,
                              {}});
}

void ImportWriter::take(const RecordView &record)
{
    ++m_row;
    IncomingRow row = m_reader.read(record);
    const RowVerdict verdict = decide(row);
    // What is known already stands in the store in full; everything else is kept as it came.
    if (m_record && verdict != RowVerdict::Identical)
        TouchTable(m_database).insertRaw(m_import, m_row, record.line, code(verdict), record.raw.toString());
    count(row, verdict);
}

ImportReport ImportWriter::finish()
{
    QSet<qint64> withLeads;
    for (auto key = m_leads.keyBegin(); key != m_leads.keyEnd(); ++key) {
        if (!key->test)
            withLeads.insert(key->customer);
    }
    m_report.newCustomers = std::ranges::count_if(
        m_newCustomers, [&withLeads](CustomerId id) { return withLeads.contains(id.value); });
    m_report.updated = m_updatedCustomers.size();
    if (m_record) {
        const QList<LeadId> leads(m_changedLeads.begin(), m_changedLeads.end());
        LeadTable(m_database).refresh(leads);
    }
    return m_report;
}

} // namespace leadline
