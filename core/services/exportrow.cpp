// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/identity.h"
#include "core/rules/leadsourceparser.h"
#include "core/rules/testlead.h"
#include "core/services/customertexts.h"
#include "core/services/exportrow_p.h"

#include <QtCore/QDateTime>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr qsizetype mostKinds = 4096;

/// "AppSource-PLT | publisher.offer", as the marketplace writes it. A title is a column of its own.
QString leadSourceText(const Touch &touch)
{
    LeadSource source;
    source.source = touch.source;
    source.action = touch.action;
    source.offer = touch.offer;
    return normalForm(source);
}

/// A day as its beginning in this zone, with the zone's offset: readable here, and the same instant anywhere.
/// Nothing where the marketplace said nothing.
QString receivedText(const Touch &touch, const QTimeZone &zone)
{
    switch (touch.timeBasis) {
    case TimeBasis::Estimated:
        return {};
    case TimeBasis::Exact:
        return toIso(touch.received);
    case TimeBasis::Day:
        break;
    }
    const QDateTime local = toZone(touch.received, zone);
    const int offset = local.offsetFromUtc();
    // ISO 8601 has no seconds in an offset; zones of long ago have.
    return offset % 60 == 0 && local.time().msec() == 0 ? local.toOffsetFromUtc(offset).toString(Qt::ISODate)
                                                        : toIso(touch.received);
}

/// How a file of ours is read: column by column, without a word of the user.
ImportPlan ownPlan()
{
    ImportPlan plan;
    for (const LeadField field : exportColumns()) {
        plan.header.append(key(field));
        plan.columns.append({key(field), field, 1.0, MatchReason::Alias, {}});
    }
    plan.dateOrder = DateOrder::YearFirst;
    plan.zone = QTimeZone::utc();
    return plan;
}

void keepIfOther(QMap<LeadField, QString> &exact, LeadField field, const QString &read, const QString &stored)
{
    if (read != stored)
        exact.insert(field, stored);
}

/// A cell that an import takes as it stands, and for nothing but itself.
bool isPlain(QStringView text)
{
    return text.isEmpty() || (!text.front().isSpace() && !text.back().isSpace() && !holdsTestMark(text));
}

QString keyOf(const Customer &customer, const Touch &touch)
{
    const QString key = identityKey(customer);
    return key.isEmpty() ? withheldKey(touch) : key;
}

} // namespace

RowExporter::RowExporter(Database &database, const QTimeZone &zone)
    : m_database(database)
    , m_zone(zone)
    , m_plan(ownPlan())
    , m_reader(m_plan, Instant{}, RowReader::Purpose::DryRun)
{
    for (const OfferId offer : ExportTable(database).mistakableOffers())
        m_mistakable.insert(offer);
}

const RowExporter::Kind &RowExporter::kindOf(const ExportTable::Row &stored)
{
    const Touch &touch = stored.touch;
    const KindKey key{stored.offer, touch.source, touch.action};
    if (const auto known = m_kinds.constFind(key); known != m_kinds.constEnd())
        return *known;
    if (m_kinds.size() >= mostKinds)
        m_kinds.clear();
    IncomingLead fields;
    fields.leadSource = leadSourceText(touch);
    fields.offerTitle = touch.offer.title;
    const IncomingRow read = readBack(fields);
    const bool comesBack = !read.test && read.touch.source == touch.source &&
                           read.touch.action == touch.action && read.touch.offer == touch.offer &&
                           !m_mistakable.contains(stored.offer);
    return *m_kinds.insert(key, {fields.leadSource, comesBack});
}

bool RowExporter::countryComesBack(const QString &country)
{
    return m_countries.of(country, [this](const QString &text) {
        IncomingLead fields;
        fields.country = text;
        return readBack(fields).customer.country == text;
    });
}

/// The row as an importer would want it.
IncomingLead RowExporter::fieldsOf(const ExportTable::Row &stored, const Kind &kind) const
{
    IncomingLead out;
    out.externalId = stored.touch.externalId;
    out.received = receivedText(stored.touch, m_zone);
    out.leadSource = kind.leadSource;
    out.offerTitle = stored.touch.offer.title;
    out.firstName = stored.customer.firstName;
    out.lastName = stored.customer.lastName;
    out.email = stored.customer.email;
    out.phone = stored.customer.phone;
    out.country = stored.customer.country;
    out.company = stored.customer.company;
    out.jobTitle = stored.customer.jobTitle;
    out.note = stored.touch.note;
    out.status = stageCode(stored.stage);
    out.owner = stored.owner;
    return out;
}

bool RowExporter::comesBack(const ExportTable::Row &stored, const Kind &kind)
{
    const Customer &customer = stored.customer;
    return kind.comesBack && !stored.test && countryComesBack(customer.country) &&
           std::ranges::all_of(customerTexts,
                               [&](const CustomerText &one) { return isPlain(customer.*one.text); }) &&
           isPlain(stored.touch.note) && isPlain(stored.touch.externalId) && isPlain(stored.owner) &&
           !stored.identityKey.isEmpty() && identityKey(customer) == stored.identityKey;
}

IncomingRow RowExporter::readBack(const IncomingLead &fields)
{
    m_cells.clear();
    for (const LeadField field : exportColumns())
        m_cells.push_back(fields.*info(field).member);
    return m_reader.read({1, 1, m_cells, {}});
}

void RowExporter::addWhatIsLost(const ExportTable::Row &stored, ExportedRow &row)
{
    const IncomingRow read = readBack(row.fields);
    LeadHistory &history = row.history;
    QMap<LeadField, QString> &exact = history.exact;
    const Touch &touch = stored.touch;
    for (const auto &[field, text] : customerTexts)
        keepIfOther(exact, field, read.customer.*text, stored.customer.*text);
    keepIfOther(exact, LeadField::LeadSource, read.touch.source.code(), touch.source.code());
    keepIfOther(exact, LeadField::Action, read.touch.action.code(), touch.action.code());
    keepIfOther(exact, LeadField::Note, read.touch.note, touch.note);
    keepIfOther(exact, LeadField::ExternalId, read.touch.externalId, touch.externalId);
    keepIfOther(exact, LeadField::Owner, read.owner, stored.owner);
    if (read.touch.offer != touch.offer || m_mistakable.contains(stored.offer)) {
        exact.insert(LeadField::Publisher, touch.offer.publisher);
        exact.insert(LeadField::OfferCode, touch.offer.offerId);
        exact.insert(LeadField::OfferTitle, touch.offer.title);
    }
    if (read.test != stored.test)
        history.test = stored.test;
    // Made of what the import has once it took the exact texts.
    const QString identity = exact.isEmpty() ? read.identityKey : keyOf(stored.customer, touch);
    if (identity != stored.identityKey)
        history.identityKey = stored.identityKey;
}

ExportedRow RowExporter::row(const ExportTable::Row &stored, bool first)
{
    ExportedRow row;
    const Kind &kind = kindOf(stored);
    row.fields = fieldsOf(stored, kind);
    if (first && stored.worked)
        row.history = historyOf(m_database, stored.touch.lead);
    if (!comesBack(stored, kind))
        addWhatIsLost(stored, row);
    row.history.isDay = stored.touch.timeBasis == TimeBasis::Day;
    if (stored.touch.timeBasis == TimeBasis::Estimated)
        row.history.estimatedAt = stored.touch.received;
    return row;
}

} // namespace leadline
