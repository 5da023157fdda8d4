// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/language.h"
#include "ui/support/words.h"
#include "ui/support/wordstext.h"

using namespace Qt::StringLiterals;

namespace leadline::words {
namespace {

QString noClock(DeadlineReason reason)
{
    switch (reason) {
    case DeadlineReason::NoticeOnly:
    case DeadlineReason::OptedOut:
        return Words::tr("do not contact");
    case DeadlineReason::TestLead:
        return Words::tr("test lead");
    case DeadlineReason::ClockRuns:
    case DeadlineReason::Answered:
    case DeadlineReason::NothingAsked:
        return Words::tr("no clock");
    }
    return {};
}

QString answered(const Deadline &deadline)
{
    if (deadline.since && deadline.answered && *deadline.answered >= *deadline.since)
        return Words::tr("answered in %1").arg(duration(*deadline.answered - *deadline.since));
    return Words::tr("answered");
}

} // namespace

QString deadlineState(DeadlineState state)
{
    switch (state) {
    case DeadlineState::Overdue:
        return Words::tr("Overdue");
    case DeadlineState::AtRisk:
        return Words::tr("At risk");
    case DeadlineState::OnTrack:
        return Words::tr("On track");
    case DeadlineState::Answered:
        return Words::tr("Answered");
    case DeadlineState::Paused:
        return Words::tr("Paused");
    case DeadlineState::None:
        return Words::tr("No clock");
    }
    return {};
}

QString deadlineGlyph(DeadlineState state)
{
    switch (state) {
    case DeadlineState::Overdue:
        return u"▲"_s;
    case DeadlineState::AtRisk:
        return u"◆"_s;
    case DeadlineState::OnTrack:
        return u"●"_s;
    case DeadlineState::Answered:
        return u"✓"_s;
    case DeadlineState::Paused:
        return u"‖"_s;
    case DeadlineState::None:
        return u"–"_s;
    }
    return {};
}

QString stageStay(const StageStay &stay, Instant now)
{
    const int length = int(stay.length(now).count());
    const QString said = Words::tr("%n day(s) in this stage", nullptr, length);
    //: %1 is "21 days in this stage", %2 the number of days that a lead is meant to stay there at most
    return stay.limit ? Words::tr("%1; meant: %2").arg(said, number(stay.limit->count())) : said;
}

QString staleBadge(const StageStay &stay, Instant now)
{
    return stay.isStale(now) ? QString(u"◔ "_s + duration(stay.length(now))) : QString();
}

QString clock(const Deadline &deadline, Instant now)
{
    switch (deadline.state) {
    case DeadlineState::Overdue:
        return deadline.due ? Words::tr("%1 late").arg(duration(now - *deadline.due))
                            : deadlineState(deadline.state);
    case DeadlineState::AtRisk:
    case DeadlineState::OnTrack:
        return deadline.due ? Words::tr("%1 left").arg(duration(*deadline.due - now))
                            : deadlineState(deadline.state);
    case DeadlineState::Answered:
        return answered(deadline);
    case DeadlineState::Paused:
        //: outside the office's hours no time passes; %1 is a length of time
        return deadline.resumes ? Words::tr("paused for %1").arg(duration(*deadline.resumes - now))
                                : Words::tr("paused");
    case DeadlineState::None:
        return noClock(deadline.reason);
    }
    return {};
}

QString duration(std::chrono::milliseconds length)
{
    using namespace std::chrono;
    const auto total = duration_cast<seconds>(abs(length)).count();
    const auto days = total / 86'400;
    const auto hours = total / 3'600 % 24;
    const auto minutes = total / 60 % 60;
    if (days > 0 && (hours == 0 || days > 9))
        //: a length of time in days, as short as is readable
        return Words::tr("%1 d").arg(number(days));
    if (days > 0)
        //: a length of time in days and hours
        return Words::tr("%1 d %2 h").arg(days).arg(hours);
    if (hours > 0 && minutes == 0)
        //: a length of time in hours
        return Words::tr("%1 h").arg(hours);
    if (hours > 0)
        //: a length of time in hours and minutes
        return Words::tr("%1 h %2 min").arg(hours).arg(minutes);
    if (minutes > 0)
        //: a length of time in minutes
        return Words::tr("%1 min").arg(minutes);
    //: a length of time in seconds
    return Words::tr("%1 s").arg(total);
}

QString dateTime(Instant instant, const QTimeZone &zone)
{
    //: Date format: day, short name of the month, year, time. Letters as in Qt's QLocale::toString.
    return language::locale().toString(toZone(instant, zone), Words::tr("d MMM yyyy, HH:mm"));
}

QString date(Instant instant, const QTimeZone &zone)
{
    //: Date format: day, short name of the month, year. Letters as in Qt's QLocale::toString.
    return language::locale().toString(toZone(instant, zone), Words::tr("d MMM yyyy"));
}

QString number(qint64 value)
{
    // By hand: Qt 6.4 groups Spanish numbers of a million and more wrongly.
    QString digits = QString::number(value < 0 ? -value : value);
    const bool spanish = language::current() == "es"_L1;
    const QChar separator = language::current() == "en"_L1 ? u',' : u'.';
    const qsizetype shortest = spanish ? 5 : 4;
    if (digits.size() >= shortest) {
        for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
            digits.insert(at, separator);
    }
    if (value < 0)
        digits.prepend(QChar(0x2212));
    return digits;
}

} // namespace leadline::words
