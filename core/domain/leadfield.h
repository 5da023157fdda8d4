// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>
#include <array>
#include <optional>
#include <span>

namespace leadline {

/// What a column of a lead file can mean.
enum class LeadField {
    LeadSource,
    Action,
    Offer,
    OfferCode,
    OfferTitle,
    Publisher,
    FirstName,
    LastName,
    FullName,
    Email,
    Phone,
    Country,
    Company,
    JobTitle,
    Note,
    Received,
    Modified,
    LeadStatus,
    Owner,
    ExternalId,
    PurchaseIntent,
    CustomerInfo,
    History,
};

/// One row of a lead file, in fields. Raw text, trimmed; nothing is interpreted yet.
struct IncomingLead
{
    QString leadSource; ///< "Source-Action | publisher.offer", or the source alone
    QString action;
    QString offer; ///< id or title, whichever the column holds
    QString offerId;
    QString offerTitle;
    QString publisher;
    QString firstName;
    QString lastName;
    QString fullName;
    QString email;
    QString phone;
    QString country;
    QString company;
    QString jobTitle;
    QString note;
    QString received; ///< the marketplace's own time
    QString modified; ///< a system's last write: used only where `received` is empty
    QString status;
    QString owner;
    QString externalId;
    QString purchaseIntent;
    QString customerInfo; ///< a JSON object in one cell; expanded into the person's fields
    QString history;      ///< what was done with the lead, as an export of ours tells it (JSON)

    bool operator==(const IncomingLead &) const = default;
};

/// A row of the one table of fields: mapping, forms, columns and export all go through it.
struct LeadFieldInfo
{
    LeadField field;
    const char *key;               ///< stable name, in profiles and on the command line
    QString IncomingLead::*member; ///< how it is read and written
    bool person;                   ///< says who the customer is (withheld when all of these are empty)
};

[[nodiscard]] std::span<const LeadFieldInfo> leadFields();
[[nodiscard]] const LeadFieldInfo &info(LeadField field);
[[nodiscard]] QString key(LeadField field);
[[nodiscard]] std::optional<LeadField> leadFieldFromKey(QStringView key);

} // namespace leadline
