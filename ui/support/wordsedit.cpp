// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Words for fields that are edited, and for what cannot stand in them.
#include "core/rules/editrules.h"
#include "ui/support/words.h"
#include "ui/support/wordstext.h"

#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace leadline::words {
namespace {

QString refusal(EditRefusal refusal, const QString &place)
{
    switch (refusal) {
    case EditRefusal::None:
        return {};
    case EditRefusal::EmailNoAt:
        return Words::tr("An e-mail address has an @ in it, as in name@example.com.");
    case EditRefusal::EmailSeveralAt:
        return Words::tr("Only one e-mail address can stand here, with one @.");
    case EditRefusal::EmailNoLocalPart:
        return Words::tr("Nothing stands before the @.");
    case EditRefusal::EmailNoDomain:
        return Words::tr("Nothing stands after the @.");
    case EditRefusal::EmailNoDot:
        return Words::tr("After the @ there has to be a dot, as in example.com.");
    case EditRefusal::EmailBadCharacter:
        return Words::tr("There is a character in it that no e-mail address may have.");
    case EditRefusal::PhoneNoCountry:
        return Words::tr("Nobody can tell of which country this number is. Begin with + and the country's "
                         "prefix, or fill in the country first.");
    case EditRefusal::PhoneNotPossible:
        return place.isEmpty()
                   ? Words::tr("There is no such phone number. Check the digits behind the +.")
                   : Words::tr(
                         "There is no such phone number in %1. Check the digits, or begin with + and the "
                         "prefix of another country.")
                         .arg(country(place));
    case EditRefusal::CountryUnknown:
        return Words::tr("There is no country of that name. Write its name or its two letters.");
    case EditRefusal::StageUnknown:
        return Words::tr("There is no such stage.");
    case EditRefusal::ControlCharacter:
        return Words::tr("A line break or another invisible sign is in it. Take it out.");
    case EditRefusal::TooLong:
        return Words::tr("This is too long.");
    case EditRefusal::NobodyLeft:
        return Words::tr("Then nothing would tell who the customer is. Leave a name, an e-mail address or a "
                         "phone number.");
    }
    return {};
}

constexpr std::array allEditRefusals{
    EditRefusal::EmailNoAt,      EditRefusal::EmailSeveralAt,   EditRefusal::EmailNoLocalPart,
    EditRefusal::EmailNoDomain,  EditRefusal::EmailNoDot,       EditRefusal::EmailBadCharacter,
    EditRefusal::PhoneNoCountry, EditRefusal::PhoneNotPossible, EditRefusal::CountryUnknown,
    EditRefusal::StageUnknown,   EditRefusal::ControlCharacter, EditRefusal::TooLong,
    EditRefusal::NobodyLeft};

QString refusal(StageRefusal refusal, std::optional<Stage> to)
{
    switch (refusal) {
    case StageRefusal::None:
        return {};
    case StageRefusal::AlreadyAttempted:
        return Words::tr("Somebody has already tried to reach this customer, so the lead is new no more. "
                         "Choose “%1”.")
            .arg(stage(Stage::Attempted));
    case StageRefusal::CustomerAnswered:
        return Words::tr(
                   "A lead expires only while the customer has not answered. Choose “%1”, with the reason.")
            .arg(stage(Stage::Lost));
    case StageRefusal::ClosedIsFinal:
        return Words::tr(
                   "A closed lead stays closed, as in Partner Center. Choose “%1” to open it again, with "
                   "the reason.")
            .arg(stage(Stage::InConversation));
    case StageRefusal::ReasonNeeded:
        return to == Stage::InConversation ? Words::tr("Say why this lead is opened again.")
                                           : Words::tr("Say why this lead is given up.");
    case StageRefusal::NoteNeeded:
        return Words::tr("“%1” alone says nothing: write a note with it.")
            .arg(stageReason(StageReason::Other));
    case StageRefusal::FewTouches:
        return Words::tr("Before a lead is given up, mail goes out on three different days. Write in words "
                         "why it is given up all the same.");
    case StageRefusal::AnswersMissing:
        return Words::tr("Before a lead is qualified, the required questions are answered.");
    }
    return {};
}

QString fewTouches(int missing)
{
    return Words::tr("Before a lead is given up, mail goes out on three different days; %n more is missing. "
                     "Write in words why it is given up all the same.",
                     nullptr, missing);
}

constexpr std::array allStageRefusals{StageRefusal::AlreadyAttempted, StageRefusal::CustomerAnswered,
                                      StageRefusal::ClosedIsFinal,    StageRefusal::ReasonNeeded,
                                      StageRefusal::NoteNeeded,       StageRefusal::FewTouches,
                                      StageRefusal::AnswersMissing};

} // namespace

QString stageReason(StageReason reason)
{
    switch (reason) {
    case StageReason::Budget:
        return Words::tr("No budget", "why a lead is given up");
    case StageReason::NoAnswer:
        return Words::tr("No answer from the customer", "why a lead is given up");
    case StageReason::OtherVendor:
        return Words::tr("Another vendor was chosen", "why a lead is given up");
    case StageReason::Requirements:
        return Words::tr("Requirements are not met", "why a lead is given up");
    case StageReason::NotACustomer:
        return Words::tr("Not a customer", "why a lead is given up");
    case StageReason::Timeline:
        return Words::tr("Too little time", "why a lead is given up");
    case StageReason::Spam:
        return Words::tr("Spam or abuse", "why a lead is given up");
    case StageReason::Other:
        return Words::tr("Other", "why a lead is given up");
    }
    return {};
}

QString stageReason(const QString &kept)
{
    const StageReasonText text = StageReasonText::parse(kept);
    if (!text.reason)
        return kept;
    const QString reason = stageReason(*text.reason);
    return text.note.isEmpty() ? reason : QString(reason + u": "_s + text.note);
}

QString field(EditField edited)
{
    switch (edited) {
    case EditField::FirstName:
        return field(LeadField::FirstName);
    case EditField::LastName:
        return field(LeadField::LastName);
    case EditField::Email:
        return field(LeadField::Email);
    case EditField::Phone:
        return field(LeadField::Phone);
    case EditField::Country:
        return field(LeadField::Country);
    case EditField::Company:
        return field(LeadField::Company);
    case EditField::JobTitle:
        return field(LeadField::JobTitle);
    case EditField::Owner:
        return field(LeadField::Owner);
    case EditField::Stage:
        return Words::tr("Stage", "of a lead");
    }
    return {};
}

QString value(EditField field, const QString &value)
{
    if (field == EditField::Country)
        return country(value);
    const auto known = field == EditField::Stage ? stageFromCode(value) : std::nullopt;
    return known ? stage(*known) : value;
}

QString editRefusal(const QString &rule, const QString &detail)
{
    for (const EditRefusal candidate : allEditRefusals) {
        if (rule == code(candidate))
            return refusal(candidate, detail);
    }
    if (const int missing = detail.toInt(); missing > 0 && rule == code(StageRefusal::FewTouches))
        return fewTouches(missing);
    if (!detail.isEmpty() && rule == code(StageRefusal::AnswersMissing))
        return Words::tr("Before a lead is qualified, the required questions are answered. Missing: %1.")
            .arg(detail);
    for (const StageRefusal candidate : allStageRefusals) {
        if (rule == code(candidate))
            return refusal(candidate, stageFromCode(detail));
    }
    return rule == "not-found"_L1 ? Words::tr("This lead is not there any more.") : QString();
}

QString edited(const EditReport &report)
{
    if (report.changes.size() != 1) {
        QSet<LeadId> leads;
        for (const EditedField &change : report.changes)
            leads.insert(change.lead);
        return Words::tr("Edited %n lead(s).", nullptr, int(leads.size()))
            .replace(QString::number(leads.size()), number(leads.size()));
    }
    const EditedField &change = report.changes.first();
    const QString after = value(change.field, change.after);
    //: %1 is a customer, %2 a field, %3 what stands in it now
    return after.isEmpty() ? Words::tr("%1: %2 emptied.").arg(change.name, field(change.field))
                           : Words::tr("%1: %2 is “%3” now.").arg(change.name, field(change.field), after);
}

QString changeOrigin(const FieldChangeEntry &entry)
{
    if (!entry.fileName.isEmpty())
        //: a file and a line in it
        return entry.line > 0 ? Words::tr("%1, line %2").arg(entry.fileName, number(entry.line))
                              : Words::tr("Import of %1").arg(entry.fileName);
    if (entry.kind == "bulk-edit"_L1)
        return Words::tr("Edited here, with other leads");
    if (entry.kind == "set-back"_L1)
        return Words::tr("Set back here");
    if (entry.kind == "log"_L1)
        return Words::tr("Followed from what was logged");
    return Words::tr("Edited here");
}

QString stageRefusal(const StageVerdict &verdict, Stage to)
{
    return verdict.refusal == StageRefusal::FewTouches ? fewTouches(verdict.missingMails)
                                                       : refusal(verdict.refusal, to);
}

QString pace(const ContactPace &pace, const QTimeZone &zone)
{
    if (pace.allowed())
        return {};
    const QString so = pace.days == 1
                           ? Words::tr("Contacted %n time(s) in the last 24 hours.", nullptr, pace.contacts)
                           : Words::tr("Contacted %n time(s) in the last 7 days.", nullptr, pace.contacts);
    //: %1 is a day and a time
    return so + u' ' +
           Words::tr("The next contact is in order from %1, so that nobody feels bombarded.")
               .arg(dateTime(*pace.nextAllowed, zone));
}

} // namespace leadline::words
