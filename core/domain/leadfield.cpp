// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/leadfield.h"

#include "core/base/textfold.h"

#include <algorithm>

namespace leadline {
namespace {

// In the order of LeadField, so that a field is its own index. Company, job title and country do not say
// which person it is: a row that bears only those has its person withheld.
constexpr LeadFieldInfo table[] = {
    {LeadField::LeadSource, "lead_source", &IncomingLead::leadSource, false},
    {LeadField::Action, "action", &IncomingLead::action, false},
    {LeadField::Offer, "offer", &IncomingLead::offer, false},
    {LeadField::OfferCode, "offer_id", &IncomingLead::offerId, false},
    {LeadField::OfferTitle, "offer_title", &IncomingLead::offerTitle, false},
    {LeadField::Publisher, "publisher", &IncomingLead::publisher, false},
    {LeadField::FirstName, "first_name", &IncomingLead::firstName, true},
    {LeadField::LastName, "last_name", &IncomingLead::lastName, true},
    {LeadField::FullName, "full_name", &IncomingLead::fullName, true},
    {LeadField::Email, "email", &IncomingLead::email, true},
    {LeadField::Phone, "phone", &IncomingLead::phone, true},
    {LeadField::Country, "country", &IncomingLead::country, false},
    {LeadField::Company, "company", &IncomingLead::company, false},
    {LeadField::JobTitle, "job_title", &IncomingLead::jobTitle, false},
    {LeadField::Note, "note", &IncomingLead::note, false},
    {LeadField::Received, "received", &IncomingLead::received, false},
    {LeadField::Modified, "modified", &IncomingLead::modified, false},
    {LeadField::LeadStatus, "status", &IncomingLead::status, false},
    {LeadField::Owner, "owner", &IncomingLead::owner, false},
    {LeadField::ExternalId, "external_id", &IncomingLead::externalId, false},
    {LeadField::PurchaseIntent, "purchase_intent", &IncomingLead::purchaseIntent, false},
    {LeadField::CustomerInfo, "customer_info", &IncomingLead::customerInfo, false},
    {LeadField::History, "history", &IncomingLead::history, false},
};

constexpr bool inOrder()
{
    for (size_t i = 0; i < std::size(table); ++i) {
        if (static_cast<size_t>(table[i].field) != i)
            return false;
    }
    return std::size(table) == static_cast<size_t>(LeadField::History) + 1;
}
static_assert(inOrder());

} // namespace

std::span<const LeadFieldInfo> leadFields()
{
    return table;
}

const LeadFieldInfo &info(LeadField field)
{
    return table[static_cast<size_t>(field)];
}

QString key(LeadField field)
{
    return QString::fromLatin1(info(field).key);
}

std::optional<LeadField> leadFieldFromKey(QStringView text)
{
    const QString wanted = foldIdentifier(text);
    for (const LeadFieldInfo &row : table) {
        if (foldIdentifier(QString::fromLatin1(row.key)) == wanted)
            return row.field;
    }
    return std::nullopt;
}

} // namespace leadline
