// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/words.h"
#include "ui/support/wordstext.h"

#include "core/domain/emailaddress.h"

using namespace Qt::StringLiterals;

namespace leadline::words {
namespace {

QString badMail(const QString &value)
{
    switch (emailFault(value)) {
    case EmailFault::None:
    case EmailFault::Empty:
        return Words::tr("“%1” is not an e-mail address.").arg(value);
    case EmailFault::NoAt:
        return Words::tr("“%1” has no @.").arg(value);
    case EmailFault::SeveralAt:
        return Words::tr("“%1” has more than one @.").arg(value);
    case EmailFault::NoLocalPart:
        return Words::tr("“%1” has nothing before the @.").arg(value);
    case EmailFault::NoDomain:
        return Words::tr("“%1” has nothing after the @.").arg(value);
    case EmailFault::NoDot:
        return Words::tr("“%1” has no dot after the @.").arg(value);
    case EmailFault::BadCharacter:
        return Words::tr("“%1” has a character that no e-mail address may have.").arg(value);
    case EmailFault::TooLong:
        return Words::tr("“%1” is too long for an e-mail address.").arg(value);
    }
    return {};
}

struct Said
{
    const char *code;
    const char *text;
};

/// Codes with the sentence that words them; %1 is the value.
constexpr Said problems[]{
    {"no_lead", QT_TRANSLATE_NOOP("Words", "nothing in this row identifies a lead.")},
    {"unknown_action", QT_TRANSLATE_NOOP("Words", "the action “%1” is not known; it is kept as it is.")},
    {"unknown_source", QT_TRANSLATE_NOOP("Words", "the source “%1” is not known; it is kept as it is.")},
    {"bad_time", QT_TRANSLATE_NOOP("Words", "“%1” is not a date; the time of the import stands in.")},
    {"no_time", QT_TRANSLATE_NOOP("Words", "there is no date; the time of the import stands in.")},
    {"zone_assumed", QT_TRANSLATE_NOOP("Words", "the times say no time zone; “%1” was assumed.")},
    {"action_disagrees",
     QT_TRANSLATE_NOOP("Words", "the action column says “%1”, the lead source something else; the column "
                                "counts.")},
    {"bad_customer_info", QT_TRANSLATE_NOOP("Words", "the customer details cannot be read: “%1”.")},
    {"runaway_quote",
     QT_TRANSLATE_NOOP("Words", "a quotation mark opens and never closes; it was read as text: “%1”.")},
    {"stray_quote", QT_TRANSLATE_NOOP("Words", "a quotation mark stands in the wrong place: “%1”.")},
    {"nul_removed", QT_TRANSLATE_NOOP("Words", "an invisible NUL character was removed.")},
    {"undecodable_text",
     QT_TRANSLATE_NOOP("Words", "some characters do not fit the encoding: “%1”. Try another encoding.")},
    {"short_row", QT_TRANSLATE_NOOP("Words", "cells are missing; they stay empty.")},
    {"long_row",
     QT_TRANSLATE_NOOP("Words", "there are more cells than headers; the rest is kept as extra data.")},
    {"mended_json", QT_TRANSLATE_NOOP("Words", "a comma was missing; it was read all the same.")},
    {"bad_json", QT_TRANSLATE_NOOP("Words", "this is not JSON: “%1”.")},
    {"file_changed",
     QT_TRANSLATE_NOOP("Words", "the file was written to while it was read: rows that came in meanwhile"
                                " are not in. Import it once more.")},
    {"huge_cell", QT_TRANSLATE_NOOP("Words", "a cell is too large and was cut: “%1”.")},
};

QString saying(const ImportProblem &problem)
{
    if (problem.code == "bad_email"_L1)
        return badMail(problem.value);
    for (const Said &said : problems) {
        if (problem.code != QLatin1StringView(said.code))
            continue;
        QString text = Words::tr(said.text);
        return text.contains("%1"_L1) ? text.arg(problem.value) : text;
    }
    return problem.code;
}

} // namespace

QString problem(const ImportProblem &problem)
{
    const QString text = saying(problem);
    if (problem.line == 0 && problem.column.isEmpty())
        return text;
    if (problem.line == 0)
        //: %1 is a column of the file, %2 says what is wrong
        return Words::tr("Column %1: %2").arg(problem.column, text);
    if (problem.column.isEmpty())
        //: %1 is a line number, %2 says what is wrong
        return Words::tr("Row %1: %2").arg(number(problem.line), text);
    //: %1 is a line number, %2 a column of the file, %3 says what is wrong
    return Words::tr("Row %1, %2: %3").arg(number(problem.line), problem.column, text);
}

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
    }
    return {};
}

} // namespace leadline::words
