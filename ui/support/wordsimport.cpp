// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/words.h"
#include "ui/support/wordstext.h"

using namespace Qt::StringLiterals;

namespace leadline::words {

QString matchReason(MatchReason reason)
{
    switch (reason) {
    case MatchReason::None:
        return Words::tr("not recognised");
    case MatchReason::Alias:
        return Words::tr("by its name");
    case MatchReason::Values:
        return Words::tr("by its values");
    case MatchReason::Profile:
        return Words::tr("as last time");
    case MatchReason::User:
        return Words::tr("chosen by you");
    case MatchReason::Ambiguous:
        return Words::tr("ambiguous: please choose");
    }
    return {};
}

QString encoding(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
    case Encoding::Utf16Le:
    case Encoding::Utf16Be:
    case Encoding::Utf32Le:
    case Encoding::Utf32Be:
        return encodingName(encoding);
    case Encoding::Windows1252:
    case Encoding::Iso8859_15:
    case Encoding::Cp850:
    case Encoding::MacRoman:
        return Words::tr("%1 (Western European)").arg(encodingName(encoding));
    case Encoding::Windows1254:
    case Encoding::Iso8859_9:
    case Encoding::Iso8859_3:
    case Encoding::Cp857:
    case Encoding::MacTurkish:
        return Words::tr("%1 (Turkish)").arg(encodingName(encoding));
    case Encoding::Windows1250:
    case Encoding::Iso8859_2:
        return Words::tr("%1 (Central European)").arg(encodingName(encoding));
    }
    return {};
}

QString delimiter(QChar delimiter)
{
    if (delimiter == u',')
        return Words::tr("Comma ( , )");
    if (delimiter == u';')
        return Words::tr("Semicolon ( ; )");
    if (delimiter == u'\t')
        return Words::tr("Tab");
    if (delimiter == u'|')
        return Words::tr("Bar ( | )");
    if (delimiter == u' ')
        return Words::tr("Space");
    return QString(delimiter);
}

QString dateOrder(DateOrder order)
{
    switch (order) {
    case DateOrder::DayFirst:
        return Words::tr("Day first (31/12/2026)");
    case DateOrder::MonthFirst:
        return Words::tr("Month first (12/31/2026)");
    case DateOrder::YearFirst:
        return Words::tr("Year first (2026-12-31)");
    }
    return {};
}

QString rowVerdict(RowVerdict verdict)
{
    switch (verdict) {
    case RowVerdict::NewLead:
        return Words::tr("New lead");
    case RowVerdict::NewTouch:
        return Words::tr("New touch");
    case RowVerdict::Identical:
        return Words::tr("Already known");
    case RowVerdict::DoNotContact:
        return Words::tr("Do not contact");
    case RowVerdict::Test:
        return Words::tr("Test lead");
    case RowVerdict::Rejected:
        return Words::tr("Rejected");
    case RowVerdict::Skipped:
        return Words::tr("Skipped");
    }
    return {};
}

QString duplicatePolicy(DuplicatePolicy policy)
{
    switch (policy) {
    case DuplicatePolicy::Add:
        return Words::tr("Keep what is known of the customer");
    case DuplicatePolicy::Fill:
        return Words::tr("Fill in what is blank");
    case DuplicatePolicy::Overwrite:
        return Words::tr("Let the file win");
    case DuplicatePolicy::Skip:
        return Words::tr("Leave out known customers");
    }
    return {};
}

QString field(LeadField field)
{
    switch (field) {
    case LeadField::LeadSource:
        return Words::tr("Lead source");
    case LeadField::Action:
        return Words::tr("Action");
    case LeadField::Offer:
        return Words::tr("Offer");
    case LeadField::OfferCode:
        return Words::tr("Offer id");
    case LeadField::OfferTitle:
        return Words::tr("Offer title");
    case LeadField::Publisher:
        return Words::tr("Publisher");
    case LeadField::FirstName:
        return Words::tr("First name");
    case LeadField::LastName:
        return Words::tr("Last name");
    case LeadField::FullName:
        return Words::tr("Full name");
    case LeadField::Email:
        return Words::tr("E-mail");
    case LeadField::Phone:
        return Words::tr("Phone");
    case LeadField::Country:
        return Words::tr("Country");
    case LeadField::Company:
        return Words::tr("Company");
    case LeadField::JobTitle:
        return Words::tr("Job title");
    case LeadField::Note:
        return Words::tr("Customer's note");
    case LeadField::Received:
        return Words::tr("Received");
    case LeadField::Modified:
        return Words::tr("Last changed");
    case LeadField::LeadStatus:
        return Words::tr("Status");
    case LeadField::Owner:
        return Words::tr("Owner");
    case LeadField::ExternalId:
        return Words::tr("Lead id");
    case LeadField::PurchaseIntent:
        return Words::tr("Purchase intent");
    case LeadField::CustomerInfo:
        return Words::tr("Customer details (JSON)");
    case LeadField::History:
        return Words::tr("History of the work (Leadline export)");
    }
    return {};
}

} // namespace leadline::words
