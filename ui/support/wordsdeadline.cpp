// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Why a deadline is what it is, and how a lead was answered.
#include "core/rules/calendarjson.h"
#include "ui/support/language.h"
#include "ui/support/words.h"
#include "ui/support/wordstext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline::words {
namespace {

constexpr qsizetype mostDaysNamed = 6;

QString hours(std::chrono::milliseconds target)
{
    // Whole hours are said in hours, also from a day on: a target of 24 hours is known as such.
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(target).count();
    return minutes % 60 == 0 ? Words::tr("%n hour(s)", nullptr, int(minutes / 60)) : duration(target);
}

QString appliedRule(const PolicyRule &rule, const QString &calendarName)
{
    const QString length = target(rule.policy, calendarName);
    const QString asked = action(Action::parse(rule.action));
    if (rule.action.isEmpty() && rule.offer.isEmpty())
        return Words::tr("The usual target applies: %1.").arg(length);
    if (rule.offer.isEmpty())
        return Words::tr("The target for “%1” applies: %2.").arg(asked, length);
    if (rule.action.isEmpty())
        return Words::tr("The target for the offer “%1” applies: %2.").arg(rule.offer, length);
    return Words::tr("The target for “%1” about the offer “%2” applies: %3.").arg(asked, rule.offer, length);
}

QString dayOff(const DayOff &day)
{
    //: Date format: short name of the weekday, day, short name of the month. Letters as in QLocale::toString.
    const QString date = language::locale().toString(day.date, Words::tr("ddd d MMM"));
    if (day.closesAt)
        //: half a day off: date, time from which it is closed, name of the holiday
        return Words::tr("%1 from %2 (%3)").arg(date, minuteText(*day.closesAt), holiday(day.holiday));
    //: a day off: date, name of the holiday
    return day.holiday.isEmpty() ? date : Words::tr("%1 (%2)").arg(date, holiday(day.holiday));
}

QString leftOut(const QList<DayOff> &days)
{
    QStringList names;
    for (const DayOff &day : days.mid(0, mostDaysNamed))
        names.append(dayOff(day));
    const QString list = names.join(u", "_s);
    const int more = int(days.size() - names.size());
    return more == 0 ? Words::tr("Not counted: %1.").arg(list)
                     : Words::tr("Not counted: %1 and %n more day(s).", nullptr, more).arg(list);
}

QString whyRunning(const Deadline &deadline, Instant now, const QTimeZone &zone)
{
    QStringList parts;
    if (deadline.since && deadline.due) {
        parts << Words::tr("%1 arrived on %2. A first answer is due by %3.")
                     .arg(action(deadline.action), dateTime(*deadline.since, zone),
                          dateTime(*deadline.due, zone));
    }
    parts << appliedRule(deadline.rule, deadline.calendarName);
    if (!deadline.daysOff.isEmpty())
        parts.last() += u' ' + leftOut(deadline.daysOff);
    if (deadline.isHot())
        parts.last() += u' ' + Words::tr("Hot: to be answered before others.");
    parts << clock(deadline, now);
    parts << Words::tr(
        "The clock runs from the marketplace's own time. It stops when a call, mail or meeting "
        "with the customer is logged, or when the lead is closed.");
    return parts.join(u"\n\n"_s);
}

QString againRuns()
{
    return Words::tr("A new touch of the customer starts the clock again.");
}

QString answeredOn(const LeadPage &page, const QString &when)
{
    if (!page.answeredBy)
        return Words::tr("Answered on %1, when the lead was closed.").arg(when);
    switch (*page.answeredBy) {
    case ActivityKind::Call:
        return Words::tr("Answered on %1 by a call.").arg(when);
    case ActivityKind::Mail:
        return Words::tr("Answered on %1 by a mail.").arg(when);
    case ActivityKind::Meeting:
        return Words::tr("Answered on %1 by a meeting.").arg(when);
    case ActivityKind::Note:
        break; // reaches nobody
    }
    return Words::tr("Answered on %1.").arg(when);
}

QString answeredAfter(const ResponseProof &proof)
{
    const QString length =
        proof.worked
            ? Words::tr("%1 (%2 of working time)").arg(duration(proof.elapsed), duration(*proof.worked))
            : duration(proof.elapsed);
    if (!proof.how)
        return Words::tr("First answered after %1, by closing the lead").arg(length);
    switch (*proof.how) {
    case ActivityKind::Call:
        return Words::tr("First answered after %1, by a call").arg(length);
    case ActivityKind::Mail:
        return Words::tr("First answered after %1, by a mail").arg(length);
    case ActivityKind::Meeting:
        return Words::tr("First answered after %1, by a meeting").arg(length);
    case ActivityKind::Note:
        break;
    }
    return {};
}

} // namespace

QString deadlineWhy(const Deadline &deadline, Instant now, const QTimeZone &zone)
{
    switch (deadline.reason) {
    case DeadlineReason::ClockRuns:
        return whyRunning(deadline, now, zone);
    case DeadlineReason::Answered:
        if (!deadline.answered)
            return Words::tr("Every request of this lead has been answered.");
        return Words::tr("Answered on %1.").arg(dateTime(*deadline.answered, zone)) + u' ' + againRuns();
    case DeadlineReason::NoticeOnly:
        return Words::tr("Notices only: the marketplace says that no contact is needed, so no clock runs.");
    case DeadlineReason::OptedOut:
        return Words::tr("The customer wants neither calls nor mails, so no clock runs.");
    case DeadlineReason::TestLead:
        return Words::tr("A test lead of Partner Center: it is set aside and counted nowhere.");
    case DeadlineReason::NothingAsked:
        return Words::tr("Nothing in this lead asks for an answer.");
    }
    return {};
}

QString deadlineWhy(const LeadPage &page, Instant now, const QTimeZone &zone)
{
    const Deadline &deadline = page.deadline;
    if (deadline.reason != DeadlineReason::Answered || !deadline.answered)
        return deadlineWhy(deadline, now, zone);
    return answeredOn(page, dateTime(*deadline.answered, zone)) + u' ' + againRuns();
}

QString response(const ResponseProof &proof)
{
    if (!proof.answered)
        return {};
    QStringList parts{answeredAfter(proof), proof.inTime() ? Words::tr("in time") : Words::tr("too late")};
    if (!proof.by.isEmpty())
        parts << proof.by;
    return parts.join(u" · "_s);
}

QString target(const ResponsePolicy &policy, const QString &calendarName)
{
    if (policy.calendar.isEmpty())
        //: a response target: "24 hours, day and night"
        return Words::tr("%1, day and night").arg(hours(policy.target));
    //: a response target: "8 hours of working time (Spain)"
    return Words::tr("%1 of working time (%2)")
        .arg(hours(policy.target), calendar(policy.calendar, calendarName));
}

QString calendar(const QString &key, const QString &name)
{
    if (!name.isEmpty())
        return name;
    if (key == "es"_L1)
        return Words::tr("Spain");
    if (key == "tr"_L1)
        return Words::tr("Türkiye");
    return key;
}

QString holiday(const QString &codeOrText)
{
    const std::pair<QLatin1StringView, QString> names[]{
        {"new-year"_L1, Words::tr("New Year")},
        {"epiphany"_L1, Words::tr("Epiphany")},
        {"good-friday"_L1, Words::tr("Good Friday")},
        {"labour-day"_L1, Words::tr("Labour Day")},
        {"assumption"_L1, Words::tr("Assumption Day")},
        {"es-national-day"_L1, Words::tr("National Day of Spain")},
        {"all-saints"_L1, Words::tr("All Saints' Day")},
        {"es-constitution-day"_L1, Words::tr("Constitution Day")},
        {"immaculate-conception"_L1, Words::tr("Immaculate Conception")},
        {"christmas"_L1, Words::tr("Christmas Day")},
        {"tr-sovereignty-day"_L1, Words::tr("National Sovereignty and Children's Day")},
        {"tr-labour-day"_L1, Words::tr("Labour and Solidarity Day")},
        {"tr-youth-day"_L1, Words::tr("Youth and Sports Day")},
        {"tr-democracy-day"_L1, Words::tr("Democracy and National Unity Day")},
        {"tr-victory-day"_L1, Words::tr("Victory Day")},
        {"tr-republic-eve"_L1, Words::tr("Eve of Republic Day")},
        {"tr-republic-day"_L1, Words::tr("Republic Day")},
        {"ramadan-feast-eve"_L1, Words::tr("Eve of the Feast of Ramadan")},
        {"ramadan-feast"_L1, Words::tr("Feast of Ramadan")},
        {"sacrifice-feast-eve"_L1, Words::tr("Eve of the Feast of Sacrifice")},
        {"sacrifice-feast"_L1, Words::tr("Feast of Sacrifice")},
    };
    const auto found = std::ranges::find(names, codeOrText, [](const auto &name) { return name.first; });
    return found == std::end(names) ? codeOrText : found->second;
}

} // namespace leadline::words
