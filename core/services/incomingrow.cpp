// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/incomingrow.h"

#include "core/domain/country.h"
#include "core/domain/emailaddress.h"
#include "core/formats/csvwriter.h"
#include "core/formats/leadjson.h"
#include "core/rules/identity.h"
#include "core/rules/leadsourceparser.h"
#include "core/rules/testlead.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

IncomingLead incoming(const RecordView &record, const ImportPlan &plan)
{
    if (!plan.guarded)
        return toIncomingLead(record.cells, plan.columns);
    std::vector<QStringView> cells(record.cells.begin(), record.cells.end());
    std::ranges::transform(cells, cells.begin(), &CsvWriter::unguard);
    return toIncomingLead(cells, plan.columns);
}

/// One row on its way from fields to facts.
class RowReader
{
public:
    RowReader(const RecordView &record, const ImportPlan &plan, Instant now)
        : m_plan(plan)
        , m_now(now)
        , m_in(incoming(record, plan))
    {
        m_row.touch.line = record.line;
    }

    IncomingRow read()
    {
        if (!m_in.customerInfo.isEmpty() && !expandCustomerInfo(m_in))
            warn(LeadField::CustomerInfo, m_in.customerInfo, u"bad_customer_info"_s);
        m_source = parseLeadSource(m_in.leadSource);
        m_row.test = isTestLead(m_in) || m_source.test;
        readPerson();
        readWhat();
        m_row.identityKey = identityKey(m_row.customer);
        if (m_row.identityKey.isEmpty() && m_row.touch.offer.isEmpty() && m_row.touch.externalId.isEmpty()) {
            m_row.rejected = true;
            m_row.problems = {{m_row.touch.line, {}, {}, u"no_lead"_s}};
            return m_row;
        }
        readTime();
        if (m_row.identityKey.isEmpty())
            m_row.identityKey = withheldKey(m_row.touch);
        return m_row;
    }

private:
    void warn(LeadField field, const QString &value, const QString &code)
    {
        const auto column = m_plan.columnOf(field);
        m_row.problems.append(
            {m_row.touch.line, column ? m_plan.header.value(*column) : QString(), value, code});
    }

    void readPerson()
    {
        Customer &customer = m_row.customer;
        customer.firstName = m_in.firstName;
        customer.lastName = m_in.lastName;
        if (customer.firstName.isEmpty() && customer.lastName.isEmpty())
            splitFullName();
        customer.email = m_in.email;
        customer.phone = m_in.phone;
        customer.company = m_in.company;
        customer.jobTitle = m_in.jobTitle;
        const auto country = Country::parse(m_in.country);
        customer.country = country ? country->code() : m_in.country;
        customer.withheld = !customer.hasPersonData();
        if (!m_in.email.isEmpty() && !EmailAddress::parse(m_in.email))
            warn(LeadField::Email, m_in.email, u"bad_email"_s);
    }

    /// "Muñoz García, Begoña" or "Begoña Muñoz García": the first word is the first name.
    void splitFullName()
    {
        const QString name = m_in.fullName.simplified();
        if (const qsizetype comma = name.indexOf(u','); comma > 0) {
            m_row.customer.lastName = name.left(comma).trimmed();
            m_row.customer.firstName = name.mid(comma + 1).trimmed();
            return;
        }
        m_row.customer.firstName = name.section(u' ', 0, 0);
        m_row.customer.lastName = name.section(u' ', 1);
    }

    void readWhat()
    {
        Touch &touch = m_row.touch;
        touch.source = m_source.source;
        touch.action = m_source.action;
        if (!m_in.action.isEmpty()) {
            touch.action = Action::parse(m_in.action);
            if (m_source.action.kind() != Action::Kind::None && m_source.action != touch.action)
                warn(LeadField::Action, m_in.action, u"action_disagrees"_s);
        }
        if (touch.action.kind() == Action::Kind::Other && !m_row.test)
            warn(m_in.action.isEmpty() ? LeadField::LeadSource : LeadField::Action, touch.action.code(),
                 u"unknown_action"_s);
        if (touch.source.kind() == Source::Kind::Other && !m_row.test)
            warn(LeadField::LeadSource, touch.source.code(), u"unknown_source"_s);
        touch.offer = readOffer();
        touch.note = m_in.note;
        touch.externalId = m_in.externalId;
    }

    /// An id wins over a title, a column of its own over the LeadSource text.
    [[nodiscard]] OfferRef readOffer() const
    {
        OfferRef own = OfferRef::parse(m_in.offer);
        if (!m_in.offerId.isEmpty()) {
            own = OfferRef::parse(m_in.offerId);
            if (!own.hasId())
                own = {m_in.publisher, m_in.offerId, {}};
        }
        OfferRef offer = own.hasId() || !m_source.offer.hasId() ? own : m_source.offer;
        if (offer.isEmpty())
            offer = m_source.offer;
        const QString &title = m_in.offerTitle.isEmpty() ? own.title : m_in.offerTitle;
        if (!title.isEmpty())
            offer.title = title;
        return offer;
    }

    void readTime()
    {
        Touch &touch = m_row.touch;
        const LeadField field = m_in.received.isEmpty() ? LeadField::Modified : LeadField::Received;
        const QString &text = m_in.received.isEmpty() ? m_in.modified : m_in.received;
        const auto time = parseTime(text, m_plan.dateOrder.value_or(DateOrder::YearFirst), m_plan.zone);
        touch.received = time ? time->instant : m_now;
        if (time)
            touch.timeBasis = time->dateOnly ? TimeBasis::Day : TimeBasis::Exact;
        else
            touch.timeBasis = TimeBasis::Estimated;
        if (!time && !text.isEmpty())
            warn(field, text, u"bad_time"_s);
    }

    const ImportPlan &m_plan;
    Instant m_now;
    IncomingLead m_in;
    LeadSource m_source;
    IncomingRow m_row;
};

} // namespace

IncomingRow readRow(const RecordView &record, const ImportPlan &plan, Instant now)
{
    return RowReader(record, plan, now).read();
}

} // namespace leadline
