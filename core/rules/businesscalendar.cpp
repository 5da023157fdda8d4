// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/businesscalendar.h"

#include <QtCore/QDateTime>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr qint64 msOfMinute = 60'000;
constexpr int minutesOfDay = 1'440;
constexpr qint64 msOfDay = minutesOfDay * msOfMinute;
constexpr qint64 farthestZone = 15 * 60 * msOfMinute; // no zone is or was as far from UTC
constexpr int leastAWeek = 60;                        // minutes; less would make deadlines of centuries
constexpr int firstYear = 2005;
constexpr int lastYear = 2055;

qint64 dayMs(QDate date)
{
    return (date.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * msOfDay;
}

/// What a zone's clocks are ahead of UTC, over a span of time.
class Offsets
{
public:
    Offsets(const QTimeZone &zone, qint64 from, qint64 to)
    {
        const auto utc = [](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC); };
        m_parts.push_back({from, zone.offsetFromUtc(utc(from)) * qint64{1'000}});
        for (const QTimeZone::OffsetData &change : zone.transitions(utc(from + 1), utc(to)))
            m_parts.push_back({change.atUtc.toMSecsSinceEpoch(), change.offsetFromUtc * qint64{1'000}});
    }

    /// Gives each stretch of one offset that meets [from, to): where it begins, ends, and the offset.
    template <typename Each>
    void walk(qint64 from, qint64 to, Each each) const
    {
        auto part = std::ranges::upper_bound(m_parts, from, {}, &Part::from);
        for (part = part == m_parts.begin() ? part : std::prev(part); part != m_parts.end(); ++part) {
            if (part->from >= to)
                return;
            const auto next = std::next(part);
            each(std::max(from, part->from), next == m_parts.end() ? to : std::min(to, next->from),
                 part->offset);
        }
    }

private:
    struct Part
    {
        qint64 from;
        qint64 offset;
    };
    std::vector<Part> m_parts;
};

struct Span
{
    qint64 begin = 0;
    qint64 end = 0;
    qint64 before = 0; ///< worked in the spans before it

    [[nodiscard]] qint64 workedAtEnd() const { return before + end - begin; }
};

const Holiday *holidayOn(const QList<Holiday> &sorted, QDate date)
{
    const auto found = std::ranges::lower_bound(sorted, date, {}, &Holiday::date);
    return found != sorted.end() && found->date == date ? &*found : nullptr;
}

/// The spans of one day, in the order of its clocks.
void addSpans(const CalendarPlan &plan, const Offsets &offsets, QDate date, std::vector<Span> &spans)
{
    const Holiday *const holiday = holidayOn(plan.holidays, date);
    const int closes = holiday ? holiday->closesAt.value_or(0) : minutesOfDay;
    const qint64 midnight = dayMs(date);
    const auto firstOfDay = static_cast<qptrdiff>(spans.size());
    for (const WorkPeriod &period : plan.week[static_cast<size_t>(date.dayOfWeek() - 1)]) {
        const qint64 from = midnight + period.from * msOfMinute;
        const qint64 to = midnight + std::min(period.to, closes) * msOfMinute;
        offsets.walk(midnight - farthestZone, midnight + msOfDay + farthestZone,
                     [&](qint64 partBegin, qint64 partEnd, qint64 offset) {
                         const Span span{std::max(partBegin, from - offset), std::min(partEnd, to - offset)};
                         if (span.begin < span.end)
                             spans.push_back(span);
                     });
    }
    std::sort(spans.begin() + firstOfDay, spans.end(),
              [](const Span &a, const Span &b) { return a.begin < b.begin; });
}

void addUp(std::vector<Span> &spans)
{
    std::ranges::sort(spans, {}, &Span::begin);
    qint64 worked = 0;
    for (Span &span : spans) {
        span.before = worked;
        worked = span.workedAtEnd();
    }
}

qint64 workedAt(const std::vector<Span> &spans, qint64 at)
{
    const auto next = std::ranges::upper_bound(spans, at, {}, &Span::begin);
    if (next == spans.begin())
        return 0;
    const Span &span = *std::prev(next);
    return span.before + std::min(at, span.end) - span.begin;
}

std::optional<qint64> instantOf(const std::vector<Span> &spans, qint64 worked)
{
    const auto span = std::ranges::lower_bound(spans, worked, {}, &Span::workedAtEnd);
    if (span == spans.end())
        return std::nullopt;
    return span->begin + worked - span->before;
}

Checked<void> checkDay(const QList<WorkPeriod> &periods, const QString &where)
{
    int end = 0;
    for (const WorkPeriod &period : periods) {
        const QString text = minuteText(period.from) + u'-' + minuteText(period.to);
        if (period.from < 0 || period.to > minutesOfDay)
            return fault(FaultCode::BadTime, where, text);
        if (period.from >= period.to)
            return fault(FaultCode::PeriodBackwards, where, text);
        if (period.from < end)
            return fault(FaultCode::PeriodsOverlap, where, text);
        end = period.to;
    }
    return {};
}

Checked<void> check(const CalendarPlan &plan)
{
    if (plan.zone.isEmpty() || !QTimeZone(plan.zone).isValid())
        return fault(FaultCode::UnknownZone, u"zone"_s, QString::fromUtf8(plan.zone));
    int open = 0;
    for (size_t day = 0; day < plan.week.size(); ++day) {
        const QString where = u"week."_s + weekdayCodes()[static_cast<qsizetype>(day)];
        if (const auto checked = checkDay(plan.week[day], where); !checked)
            return checked;
        for (const WorkPeriod &period : plan.week[day])
            open += period.to - period.from;
    }
    if (open < leastAWeek)
        return fault(FaultCode::NeverOpens, u"week"_s);
    for (qsizetype i = 0; i < plan.holidays.size(); ++i) {
        const Holiday &holiday = plan.holidays[i];
        const QString where = u"holidays"_s;
        if (!holiday.date.isValid())
            return fault(FaultCode::BadDate, where);
        if (i > 0 && plan.holidays[i - 1].date == holiday.date)
            return fault(FaultCode::DateTwice, where, holiday.date.toString(Qt::ISODate));
        if (holiday.closesAt && (*holiday.closesAt <= 0 || *holiday.closesAt >= minutesOfDay))
            return fault(FaultCode::BadTime, where, minuteText(*holiday.closesAt));
    }
    return {};
}

} // namespace

struct BusinessCalendar::Data
{
    explicit Data(CalendarPlan made)
        : plan(std::move(made))
        , zone(plan.zone)
    {
        const QDate first(firstYear, 1, 1);
        const QDate last(lastYear, 12, 31);
        const Offsets offsets(zone, dayMs(first) - 2 * msOfDay, dayMs(last) + 2 * msOfDay);
        spans.reserve(static_cast<size_t>(first.daysTo(last)) * 2);
        for (QDate date = first; date <= last; date = date.addDays(1))
            addSpans(plan, offsets, date, spans);
        addUp(spans);
    }

    [[nodiscard]] std::vector<Span> spansOn(QDate date) const
    {
        const qint64 midnight = dayMs(date);
        std::vector<Span> found;
        addSpans(plan, Offsets(zone, midnight - 2 * msOfDay, midnight + 2 * msOfDay), date, found);
        addUp(found);
        return found;
    }

    [[nodiscard]] QDate dateOf(Instant instant) const { return toZone(instant, zone).date(); }
    [[nodiscard]] bool knows(qint64 at) const { return at >= spans.front().begin && at < spans.back().end; }

    CalendarPlan plan;
    QTimeZone zone;
    std::vector<Span> spans; ///< of the years that leads are of
};

BusinessCalendar::BusinessCalendar(std::shared_ptr<const Data> data)
    : d(std::move(data))
{
}

Checked<BusinessCalendar> BusinessCalendar::make(CalendarPlan plan)
{
    std::ranges::sort(plan.holidays, {}, &Holiday::date);
    if (const auto checked = check(plan); !checked)
        return tl::unexpected(checked.error());
    return BusinessCalendar(std::make_shared<const Data>(std::move(plan)));
}

const CalendarPlan &BusinessCalendar::plan() const
{
    return d->plan;
}

Instant BusinessCalendar::instantAfter(Instant start, std::chrono::milliseconds work) const
{
    if (work.count() <= 0)
        return start;
    if (d->knows(toMs(start))) {
        if (const auto found = instantOf(d->spans, workedAt(d->spans, toMs(start)) + work.count()))
            return instantFromMs(*found);
    }
    qint64 left = work.count();
    for (QDate date = d->dateOf(start).addDays(-1);; date = date.addDays(1)) {
        const std::vector<Span> day = d->spansOn(date);
        const qint64 before = workedAt(day, toMs(start));
        if (const auto found = instantOf(day, before + left))
            return instantFromMs(*found);
        left -= day.empty() ? 0 : day.back().workedAtEnd() - before;
    }
}

std::chrono::milliseconds BusinessCalendar::workingBetween(Instant begin, Instant end) const
{
    using std::chrono::milliseconds;
    if (end <= begin)
        return milliseconds{0};
    if (d->knows(toMs(begin)) && d->knows(toMs(end)))
        return milliseconds{workedAt(d->spans, toMs(end)) - workedAt(d->spans, toMs(begin))};
    qint64 worked = 0;
    const QDate last = d->dateOf(end).addDays(1);
    for (QDate date = d->dateOf(begin).addDays(-1); date <= last; date = date.addDays(1)) {
        const std::vector<Span> day = d->spansOn(date);
        worked += workedAt(day, toMs(end)) - workedAt(day, toMs(begin));
    }
    return milliseconds{worked};
}

QList<DayOff> BusinessCalendar::daysOff(Instant begin, Instant end) const
{
    QList<DayOff> days;
    const QDate last = d->dateOf(end);
    for (QDate date = d->dateOf(begin); date <= last; date = date.addDays(1)) {
        const QList<WorkPeriod> &usual = d->plan.week[static_cast<size_t>(date.dayOfWeek() - 1)];
        const Holiday *const holiday = holidayOn(d->plan.holidays, date);
        if (usual.isEmpty())
            days.append({date, holiday ? holiday->name : QString(), {}});
        else if (holiday && holiday->closesAt.value_or(0) < usual.last().to)
            days.append({date, holiday->name, holiday->closesAt});
    }
    return days;
}

QString minuteText(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
}

std::optional<int> minuteFromText(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (colon < 1 || colon > 2 || text.size() != colon + 3 ||
        !std::ranges::all_of(text.left(colon), isDigit) || !std::ranges::all_of(text.mid(colon + 1), isDigit))
        return std::nullopt;
    const int minutes = text.mid(colon + 1).toInt();
    const int minute = text.left(colon).toInt() * 60 + minutes;
    return minutes < 60 && minute <= minutesOfDay ? std::optional(minute) : std::nullopt;
}

const QStringList &weekdayCodes()
{
    static const QStringList codes{u"monday"_s, u"tuesday"_s,  u"wednesday"_s, u"thursday"_s,
                                   u"friday"_s, u"saturday"_s, u"sunday"_s};
    return codes;
}

} // namespace leadline
