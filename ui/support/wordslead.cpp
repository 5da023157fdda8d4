// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/wordslead.h"

#include "core/domain/language.h"
#include "ui/support/language.h"
#include "ui/support/words.h"
#include "ui/support/wordstext.h"

using namespace Qt::StringLiterals;

namespace leadline::words {
namespace {

QString dayAndTime(const QDateTime &time)
{
    //: Date format: short name of the weekday, time. Letters as in Qt's QLocale::toString.
    return language::locale().toString(time, Words::tr("ddd HH:mm"));
}

QString valueOrBlank(EditField edited, const QString &text)
{
    return text.isEmpty() ? Words::tr("(blank)") : value(edited, text);
}

QString queueReason(QueueReason reason)
{
    switch (reason) {
    case QueueReason::CallBack:
        return Words::tr("Call back now");
    case QueueReason::Hot:
        return Words::tr("Hot");
    case QueueReason::AtRisk:
        return Words::tr("At risk");
    case QueueReason::JustLate:
        return Words::tr("Just missed");
    case QueueReason::OnTrack:
        return Words::tr("On track");
    case QueueReason::TakenUp:
        return Words::tr("Follow up now");
    case QueueReason::LongLate:
        return Words::tr("Missed long ago");
    }
    return {};
}

} // namespace

QString queueReasons(QueueReason reason, const LeadPage &page, Instant now)
{
    const Customer &customer = page.lead.customer;
    QStringList reasons{queueReason(reason), action(page.lead.summary.action)};
    if (page.deadline.due)
        reasons << clock(page.deadline, now);
    reasons << (customer.phone.isEmpty() ? Words::tr("no phone number") : Words::tr("phone number there"));
    if (const QString language = languageOfCountry(customer.country); !language.isEmpty())
        //: %1 is the name of a language
        reasons << Words::tr("speaks %1").arg(words::facetValue(Facet::Language, language));
    return reasons.join(u" · "_s);
}

QString snoozeTime(SnoozeTime time)
{
    switch (time) {
    case SnoozeTime::OneHour:
        return Words::tr("For an hour");
    case SnoozeTime::AfterLunch:
        return Words::tr("Until after lunch");
    case SnoozeTime::Tomorrow:
        return Words::tr("Until tomorrow morning");
    case SnoozeTime::CustomersMorning:
        return Words::tr("Until the customer's morning");
    }
    return {};
}

QString soon(Instant instant, Instant now, const QTimeZone &zone)
{
    constexpr auto week = std::chrono::days{6};
    return instant - now < week ? dayAndTime(toZone(instant, zone)) : dateTime(instant, zone);
}

QString followUp(const FollowUp &followUp, const QTimeZone &zone)
{
    const QString at = dateTime(followUp.at, zone);
    switch (followUp.kind) {
    case FollowUp::Kind::Snoozed:
        return Words::tr("Put off until %1").arg(at);
    case FollowUp::Kind::CallBack:
        return Words::tr("To be called back on %1").arg(at);
    case FollowUp::Kind::Retry:
        return Words::tr("Nobody answered; again on %1").arg(at);
    }
    return {};
}

QString callGlyph(CallState state)
{
    switch (state) {
    case CallState::Unknown:
        return {};
    case CallState::Open:
        return u"●"_s;
    case CallState::Partly:
        return u"◐"_s;
    case CallState::Shut:
        return u"○"_s;
    }
    return {};
}

QString localTime(const CallWindow &window)
{
    if (window.state == CallState::Unknown)
        return {};
    const QString first = dayAndTime(window.earliest);
    if (window.earliest.offsetFromUtc() == window.latest.offsetFromUtc())
        return first;
    if (window.earliest.date() == window.latest.date())
        return first + u'–' + language::locale().toString(window.latest, u"HH:mm"_s);
    return first + u" – "_s + dayAndTime(window.latest);
}

QString callWindow(const CallWindow &window, Instant now)
{
    QString opens = window.changes ? duration(*window.changes - now) : QString();
    opens.replace(u' ', QChar::Nbsp); // a pill may wrap
    switch (window.state) {
    case CallState::Unknown:
        return {};
    case CallState::Open:
        //: %1 is the time of day where the customer is
        return Words::tr("%1 there · good time to call").arg(localTime(window));
    case CallState::Partly:
        //: %1 are the times of day in the customer's country
        return Words::tr("%1 there · working hours in part of the country").arg(localTime(window));
    case CallState::Shut:
        //: %1 is the time of day where the customer is, %2 a length of time
        return window.dayOff ? Words::tr("%1 there · day off, opens in %2").arg(localTime(window), opens)
                             //: %1 is the time of day where the customer is, %2 a length of time
                             : Words::tr("%1 there · opens in %2").arg(localTime(window), opens);
    }
    return {};
}

QString callHours(const CallHours &hours)
{
    return Words::tr("A fair time to call is from %1 to %2 on working days, by the clock of the customer's "
                     "country.")
        .arg(hours.from.toString(u"HH:mm"_s), hours.until.toString(u"HH:mm"_s));
}

QString quality(const QualityHint &hint)
{
    switch (hint.issue) {
    case QualityIssue::MailSlip:
        return Words::tr("E-mail address misspelt");
    case QualityIssue::DisposableMail:
        return Words::tr("Throw-away e-mail address");
    case QualityIssue::ImpossiblePhone:
        return Words::tr("Phone number cannot be right");
    case QualityIssue::NoPhone:
        return Words::tr("No phone number");
    case QualityIssue::NamesSwapped:
        return Words::tr("First and last name swapped");
    case QualityIssue::NameInCapitals:
        return Words::tr("Name in capitals");
    case QualityIssue::NameInLowerCase:
        return Words::tr("Name in small letters");
    case QualityIssue::CountryFromPhone:
        return Words::tr("No country, but the phone number tells it");
    case QualityIssue::FreeMail:
        return Words::tr("Free mail address, not a company's");
    }
    return {};
}

QString qualityFix(const QualityHint &hint, const Customer &customer)
{
    if (hint.fix.isEmpty())
        return {};
    if (hint.issue == QualityIssue::CountryFromPhone || hint.issue == QualityIssue::MailSlip)
        return value(hint.fix.first().field, hint.fix.first().value);
    Customer mended = customer;
    for (const FieldEdit &edit : hint.fix)
        (edit.field == EditField::FirstName ? mended.firstName : mended.lastName) = edit.value;
    return mended.displayName();
}

QString fieldChange(const FieldChangeEntry &change)
{
    //: a field, its value before and its value now
    return Words::tr("%1: %2 → %3")
        .arg(field(change.field), valueOrBlank(change.field, change.before),
             valueOrBlank(change.field, change.after));
}

} // namespace leadline::words
