// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a file of response targets or with a calendar.
#include "ui/support/words.h"
#include "ui/support/wordstext.h"

#include <QtCore/QDir>

using namespace Qt::StringLiterals;

namespace leadline::words {
namespace {

QString sentence(const FileFault &fault)
{
    const QString &found = fault.found;
    switch (fault.code) {
    case FaultCode::NotReadable:
        return Words::tr("The file cannot be read.");
    case FaultCode::NotJson:
        return Words::tr("The text is no JSON: %1.").arg(found);
    case FaultCode::NotOurs:
        return Words::tr("“%1” is no kind of file that is expected here.").arg(found);
    case FaultCode::UnknownMember:
        return Words::tr("“%1” means nothing here.").arg(found);
    case FaultCode::UnknownZone:
        return Words::tr("“%1” is no time zone. They are called as “Europe/Madrid”.").arg(found);
    case FaultCode::BadTime:
        return Words::tr("“%1” is no time of day. Hours are written as “09:00-14:00, 15:00-18:00”.")
            .arg(found);
    case FaultCode::PeriodBackwards:
        return Words::tr("“%1” ends before it begins.").arg(found);
    case FaultCode::PeriodsOverlap:
        return Words::tr("“%1” begins before the hours ahead of it end.").arg(found);
    case FaultCode::NeverOpens:
        return Words::tr("Less than an hour a week is open, so that no deadline would ever come.");
    case FaultCode::BadDate:
        return Words::tr("“%1” is no date. Dates are written as “2026-12-24”.").arg(found);
    case FaultCode::DateTwice:
        return Words::tr("The date %1 is there twice.").arg(found);
    case FaultCode::BadHours:
        return Words::tr("“%1” is no number of hours from a minute (0.02) to 1000.").arg(found);
    case FaultCode::BadShare:
        return Words::tr("“%1” is no percentage from 0 to 100.").arg(found);
    case FaultCode::UnknownCalendar:
        return Words::tr("There is no calendar “%1”.").arg(found);
    case FaultCode::RuleTwice:
        return found.isEmpty() ? Words::tr("There are two usual targets.")
                               : Words::tr("There are two targets for “%1”.").arg(found);
    case FaultCode::BadNumber:
        return Words::tr("“%1” is no number that is possible here.").arg(found);
    case FaultCode::UnknownTemplate:
        return Words::tr("There is no checklist “%1”.").arg(found);
    case FaultCode::TemplateTwice:
        return Words::tr("There are two templates for “%1”.").arg(found);
    case FaultCode::NoSteps:
        return Words::tr("Something is missing here: a checklist has steps, a choice at least two answers.");
    case FaultCode::BadKey:
        return found.isEmpty() ? Words::tr("A name is missing here.")
                               : Words::tr("The name “%1” is there twice.").arg(found);
    case FaultCode::UnknownKind:
        return Words::tr("“%1” is no kind that is known here.").arg(found);
    case FaultCode::NoText:
        return Words::tr("Words are missing here.");
    case FaultCode::OutreachInNotice:
        return Words::tr("Nobody may be contacted on a notice: only tasks and decisions are possible here.");
    case FaultCode::BadBraces:
        return Words::tr("“%1” is a brace too many or too few. Fields are written as “{first_name}”, braces "
                         "“{{” and “}}”.")
            .arg(found);
    case FaultCode::UnknownField:
        return Words::tr("There is no field “%1”.").arg(found);
    }
    return {};
}

} // namespace

QString ruleFault(const FileFault &fault)
{
    return sentence(fault);
}

QString targetFault(const TargetFault &fault)
{
    const QString place = fault.fault.where.isEmpty() ? QString() : QString(u", "_s + fault.fault.where);
    return QString(QDir::toNativeSeparators(fault.path) + place + u": "_s + sentence(fault.fault) + u' ' +
                   Words::tr("Until the file is mended or removed, what comes with the program applies."));
}

} // namespace leadline::words
