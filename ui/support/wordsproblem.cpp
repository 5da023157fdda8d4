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
    {"repeated_id",
     QT_TRANSLATE_NOOP("Words", "“%1” stands on too many rows to be the id of a lead; it is left out.")},
    {"zone_assumed", QT_TRANSLATE_NOOP("Words", "the times say no time zone; “%1” was assumed.")},
    {"action_disagrees",
     QT_TRANSLATE_NOOP("Words", "the action column says “%1”, the lead source something else; the column "
                                "counts.")},
    {"bad_customer_info", QT_TRANSLATE_NOOP("Words", "the customer details cannot be read: “%1”.")},
    {"bad_history",
     QT_TRANSLATE_NOOP("Words", "the history of the work cannot be read; the lead comes without it: “%1”.")},
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
    {"unknown_country", QT_TRANSLATE_NOOP("Words", "the country “%1” is not known; it is kept as it is.")},
    {"unknown_stage", QT_TRANSLATE_NOOP("Words", "the status “%1” is not known; it is kept as it is.")},
    {"unknown_value", QT_TRANSLATE_NOOP("Words", "“%1” is not known here; it is kept as it is.")},
    {"damaged_number",
     QT_TRANSLATE_NOOP("Words", "a spreadsheet has spoilt the phone number “%1”: its digits are lost.")},
};

/// Codes with the way out.
constexpr Said hints[]{
    {"no_lead", QT_TRANSLATE_NOOP("Words", "Add an e-mail address, a name or an offer.")},
    {"bad_email", QT_TRANSLATE_NOOP("Words", "Write the address as name@example.com.")},
    {"bad_time", QT_TRANSLATE_NOOP("Words", "Write the date as 2026-12-31 or 2026-12-31 14:30.")},
    {"no_time", QT_TRANSLATE_NOOP("Words", "Add when the marketplace received the lead.")},
    {"unknown_action", QT_TRANSLATE_NOOP("Words", "Use INS, PLT, DNC, Create or StartTestDrive.")},
    {"unknown_source",
     QT_TRANSLATE_NOOP("Words", "Use AzureMarketplace, AzurePortal, AppSource or TestDrive.")},
    {"unknown_country", QT_TRANSLATE_NOOP("Words", "Use the name of a country or its two letters.")},
    {"unknown_stage", QT_TRANSLATE_NOOP("Words", "Use a status that Partner Center knows.")},
    {"damaged_number",
     QT_TRANSLATE_NOOP("Words", "Download the leads again. Where they go through a spreadsheet, format this "
                                "column as text there first.")},
    {"bad_customer_info", QT_TRANSLATE_NOOP("Words", "Put the customer details right as JSON.")},
    {"bad_history", QT_TRANSLATE_NOOP("Words", "Copy the cell from the file that was exported.")},
    {"bad_json", QT_TRANSLATE_NOOP("Words", "Put the JSON right.")},
    {"runaway_quote", QT_TRANSLATE_NOOP("Words", "Close the quotation mark or write it twice.")},
    {"stray_quote", QT_TRANSLATE_NOOP("Words", "Remove the quotation mark or write it twice.")},
    {"undecodable_text", QT_TRANSLATE_NOOP("Words", "Save the file as UTF-8.")},
    {"huge_cell", QT_TRANSLATE_NOOP("Words", "Shorten the cell.")},
};

} // namespace

QString problemSentence(const ImportProblem &problem)
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

QString problem(const ImportProblem &problem)
{
    const QString text = problemSentence(problem);
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

QString problemHint(const ImportProblem &problem)
{
    for (const Said &hint : hints)
        if (problem.code == QLatin1StringView(hint.code))
            return Words::tr(hint.text);
    return {};
}

} // namespace leadline::words
