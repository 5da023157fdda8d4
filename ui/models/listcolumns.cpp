// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/listcolumns.h"

#include "core/rules/callwindow.h"
#include "ui/models/leadlistmodel.h"
#include "ui/support/words.h"
#include "ui/support/wordschecklist.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

using Column = ListColumn;
using Look = ListColumnInfo::Look;
using At = const CellMoment &;
using Row = const LeadRow &;

QString left(Row row, At at)
{
    return words::deadlineGlyph(row.deadline.state) + u' ' + words::clock(row.deadline, at.now);
}

QString lead(Row row, At /*at*/)
{
    if (!row.name.isEmpty())
        return row.name;
    return row.withheld ? LeadListModel::tr("Contact data withheld") : row.email;
}

QString offer(Row row, At /*at*/)
{
    if (!row.offer.title.isEmpty())
        return row.offer.title;
    // The publisher is nearly always the same one: the tool tip has it.
    return row.offer.hasId() ? row.offer.offerId : words::offer(row.offer);
}

QString nextStepTitle(Row row, At /*at*/)
{
    return row.nextStep.key.isEmpty() ? QString() : words::stepTitle(row.nextStep);
}

QString dots(Row row, At /*at*/)
{
    if (row.stepsTotal == 0)
        return {};
    return QString(row.stepsDone, u'●') + QString(row.stepsTotal - row.stepsDone, u'○') + u' ' +
           QString::number(row.stepsDone) + u'/' + QString::number(row.stepsTotal);
}

QString due(Row row, At at)
{
    return row.deadline.due ? words::dateTime(*row.deadline.due, at.zone) : QString();
}

/// From west to east where the country has several clocks.
QString localTime(Row row, At at)
{
    const CallWindow there = callWindow(clockOf(row.country), at.now);
    if (!there.earliest.isValid())
        return {};
    const QString first = there.earliest.time().toString(u"HH:mm"_s);
    const QString last = there.latest.time().toString(u"HH:mm"_s);
    return first == last ? first : first + u" – "_s + last;
}

QString stageDays(Row row, At at)
{
    return LeadListModel::tr("%n day(s)", nullptr, int(row.stay.length(at.now).count()));
}

QString lastOutcome(Row row, At /*at*/)
{
    if (!row.last)
        return {};
    const QString kind = words::activityKind(row.last->kind);
    if (row.last->outcome == Outcome::None)
        return kind;
    //: what happened last with a lead: "Call: no answer"
    return LeadListModel::tr("%1: %2").arg(kind, words::outcome(row.last->outcome));
}

QString lastAttempt(Row row, At at)
{
    return row.lastAttempt ? words::dateTime(*row.lastAttempt, at.zone) : QString();
}

QString yes(bool is)
{
    return is ? LeadListModel::tr("Yes") : QString();
}

template <QString LeadRow::*Member>
QString text(Row row, At /*at*/)
{
    return row.*Member;
}

QVariant instant(std::optional<Instant> at)
{
    return at ? QVariant(toMs(*at)) : QVariant();
}

QVariant receivedValue(Row row)
{
    return toMs(row.received);
}

constexpr auto noSort = std::nullopt;

const std::array table{
    ListColumnInfo{Column::LeftColumn, "left"_L1, QT_TRANSLATE_NOOP("leadline::LeadListModel", "Time left"),
                   0, 0, Look::Plain, LeadSort::Due, left, [](Row row) { return instant(row.deadline.due); }},
    ListColumnInfo{Column::LeadColumn, "lead"_L1, QT_TRANSLATE_NOOP("leadline::LeadListModel", "Lead"), 20, 3,
                   Look::Plain, LeadSort::Name, lead, nullptr, EditField::FirstName},
    ListColumnInfo{Column::ActionColumn, "action"_L1, QT_TRANSLATE_NOOP("leadline::LeadListModel", "Action"),
                   25, 2, Look::Plain, LeadSort::Action,
                   [](Row row, At) { return words::action(row.action); }, nullptr},
    ListColumnInfo{Column::CompanyColumn, "company"_L1,
                   QT_TRANSLATE_NOOP("leadline::LeadListModel", "Company"), 14, 3, Look::Plain,
                   LeadSort::Company, text<&LeadRow::company>, nullptr, EditField::Company},
    ListColumnInfo{Column::SourceColumn, "source"_L1, QT_TRANSLATE_NOOP("leadline::LeadListModel", "Source"),
                   20, 0, Look::Muted, LeadSort::Source,
                   [](Row row, At) { return words::source(row.source); }, nullptr},
    ListColumnInfo{Column::OfferColumn, "offer"_L1, QT_TRANSLATE_NOOP("leadline::LeadListModel", "Offer"), 18,
                   3, Look::Plain, LeadSort::Offer, offer, nullptr},
    ListColumnInfo{Column::StageColumn, "stage"_L1, QT_TRANSLATE_NOOP("leadline::LeadListModel", "Stage"), 28,
                   0, Look::Plain, LeadSort::Stage, [](Row row, At) { return words::stage(row.stage); },
                   [](Row row) { return QVariant(int(row.stage)); }, EditField::Stage},
    ListColumnInfo{Column::NextStepColumn, "step"_L1,
                   QT_TRANSLATE_NOOP("leadline::LeadListModel", "Next step"), 22, 3, Look::Plain,
                   LeadSort::NextStep, nextStepTitle, nullptr, std::nullopt, CellWork::NextStep},
    ListColumnInfo{
        Column::ProgressColumn, "progress"_L1, QT_TRANSLATE_NOOP("leadline::LeadListModel", "Progress"), 16,
        0, Look::Plain, noSort, dots,
        [](Row row) { return QVariant(row.stepsTotal == 0 ? 0.0 : double(row.stepsDone) / row.stepsTotal); }},
    ListColumnInfo{Column::ReceivedColumn, "received"_L1,
                   QT_TRANSLATE_NOOP("leadline::LeadListModel", "Received"), 23, 0, Look::Muted,
                   LeadSort::Received, [](Row row, At at) { return words::dateTime(row.received, at.zone); },
                   receivedValue},
    ListColumnInfo{Column::TouchesColumn, "touches"_L1,
                   QT_TRANSLATE_NOOP("leadline::LeadListModel", "Touches"), 11, 0, Look::Number,
                   LeadSort::Touches, [](Row row, At) { return words::number(row.touches); },
                   [](Row row) { return QVariant(row.touches); }},
    ListColumnInfo{Column::EmailColumn, "email"_L1, QT_TRANSLATE_NOOP("leadline::LeadListModel", "E-mail"),
                   26, 2, Look::Plain, noSort, text<&LeadRow::email>, nullptr, EditField::Email},
    ListColumnInfo{Column::PhoneColumn, "phone"_L1, QT_TRANSLATE_NOOP("leadline::LeadListModel", "Phone"), 20,
                   0, Look::Plain, noSort, text<&LeadRow::phone>, nullptr, EditField::Phone},
    ListColumnInfo{Column::CountryColumn, "country"_L1,
                   QT_TRANSLATE_NOOP("leadline::LeadListModel", "Country"), 16, 1, Look::Plain,
                   LeadSort::Country, [](Row row, At) { return words::country(row.country); }, nullptr,
                   EditField::Country},
    ListColumnInfo{Column::LanguageColumn, "language"_L1,
                   QT_TRANSLATE_NOOP("leadline::LeadListModel", "Language"), 14, 0, Look::Plain, noSort,
                   [](Row row, At) {
                       return row.language.isEmpty() ? QString()
                                                     : words::facetValue(Facet::Language, row.language);
                   },
                   nullptr},
    ListColumnInfo{Column::LocalTimeColumn, "local-time"_L1,
                   QT_TRANSLATE_NOOP("leadline::LeadListModel", "Customer's time"), 16, 0, Look::Number,
                   noSort, localTime, nullptr},
    ListColumnInfo{Column::OwnerColumn, "owner"_L1, QT_TRANSLATE_NOOP("leadline::LeadListModel", "Owner"), 16,
                   1, Look::Plain, LeadSort::Owner, text<&LeadRow::owner>, nullptr, EditField::Owner},
    ListColumnInfo{Column::JobTitleColumn, "title"_L1,
                   QT_TRANSLATE_NOOP("leadline::LeadListModel", "Job title"), 18, 1, Look::Plain, noSort,
                   text<&LeadRow::jobTitle>, nullptr, EditField::JobTitle},
    ListColumnInfo{Column::PublisherColumn, "publisher"_L1,
                   QT_TRANSLATE_NOOP("leadline::LeadListModel", "Publisher"), 16, 1, Look::Muted, noSort,
                   [](Row row, At) { return row.offer.publisher; }, nullptr},
    ListColumnInfo{Column::OfferTitleColumn, "offer-title"_L1,
                   QT_TRANSLATE_NOOP("leadline::LeadListModel", "Offer title"), 20, 2, Look::Plain, noSort,
                   [](Row row, At) { return row.offer.title; }, nullptr},
    ListColumnInfo{Column::DueColumn, "due"_L1, QT_TRANSLATE_NOOP("leadline::LeadListModel", "Answer due"),
                   23, 0, Look::Number, LeadSort::Due, due,
                   [](Row row) { return instant(row.deadline.due); }},
    ListColumnInfo{Column::AgeColumn, "age"_L1, QT_TRANSLATE_NOOP("leadline::LeadListModel", "Age"), 14, 0,
                   Look::Number, LeadSort::Received,
                   [](Row row, At at) { return words::duration(at.now - row.received); }, receivedValue},
    ListColumnInfo{Column::StageDaysColumn, "stage-days"_L1,
                   QT_TRANSLATE_NOOP("leadline::LeadListModel", "In this stage"), 15, 0, Look::Number, noSort,
                   stageDays, [](Row row) { return QVariant(toMs(row.stay.since)); }},
    ListColumnInfo{Column::LastOutcomeColumn, "last-outcome"_L1,
                   QT_TRANSLATE_NOOP("leadline::LeadListModel", "Last outcome"), 22, 1, Look::Plain, noSort,
                   lastOutcome, nullptr, std::nullopt, CellWork::Note},
    ListColumnInfo{Column::LastAttemptColumn, "last-attempt"_L1,
                   QT_TRANSLATE_NOOP("leadline::LeadListModel", "Last contact"), 23, 0, Look::Number, noSort,
                   lastAttempt, [](Row row) { return instant(row.lastAttempt); }},
    ListColumnInfo{Column::NoteColumn, "note"_L1,
                   QT_TRANSLATE_NOOP("leadline::LeadListModel", "Customer's note"), 30, 4, Look::Plain,
                   noSort, [](Row row, At) { return row.note.simplified(); }, nullptr},
    ListColumnInfo{Column::StageReasonColumn, "stage-reason"_L1,
                   QT_TRANSLATE_NOOP("leadline::LeadListModel", "Reason of the stage"), 22, 1, Look::Plain,
                   noSort, text<&LeadRow::stageReason>, nullptr},
    ListColumnInfo{Column::TestColumn, "test"_L1, QT_TRANSLATE_NOOP("leadline::LeadListModel", "Test lead"),
                   13, 0, Look::Plain, noSort, [](Row row, At) { return yes(row.test); }, nullptr},
    ListColumnInfo{Column::DoNotContactColumn, "dnc"_L1,
                   QT_TRANSLATE_NOOP("leadline::LeadListModel", "Do not contact"), 18, 0, Look::Plain, noSort,
                   [](Row row, At) { return yes(row.doNotContact); }, nullptr},
    ListColumnInfo{Column::IdColumn, "id"_L1, QT_TRANSLATE_NOOP("leadline::LeadListModel", "Number"), 11, 0,
                   Look::Number, noSort, [](Row row, At) { return QString::number(row.id.value); },
                   [](Row row) { return QVariant(row.id.value); }},
};

// In the order in which they are looked at.
constexpr std::array usual{Column::LeftColumn,     Column::LeadColumn,   Column::ActionColumn,
                           Column::CompanyColumn,  Column::OfferColumn,  Column::NextStepColumn,
                           Column::ProgressColumn, Column::StageColumn,  Column::ReceivedColumn,
                           Column::SourceColumn,   Column::TouchesColumn};
static_assert(table.size() == Column::ColumnCount);

} // namespace

std::span<const ListColumnInfo> listColumns()
{
    return table;
}

const ListColumnInfo &columnInfo(ListColumn::Column column)
{
    return table[size_t(column)];
}

std::optional<ListColumn::Column> listColumnFromKey(QStringView key)
{
    const auto found =
        std::ranges::find_if(table, [key](const ListColumnInfo &column) { return key == column.key; });
    return found == table.end() ? std::nullopt : std::optional(found->column);
}

bool isSearched(ListColumn::Column column)
{
    constexpr std::array searched{Column::LeadColumn,  Column::CompanyColumn,   Column::OfferColumn,
                                  Column::EmailColumn, Column::PhoneColumn,     Column::JobTitleColumn,
                                  Column::NoteColumn,  Column::PublisherColumn, Column::OfferTitleColumn};
    return std::ranges::find(searched, column) != searched.end();
}

QString columnTitle(ListColumn::Column column)
{
    return LeadListModel::tr(columnInfo(column).title);
}

QList<ViewColumn> usualColumns()
{
    QList<ViewColumn> columns;
    for (const Column::Column column : usual)
        columns.append({columnInfo(column).key, 0});
    return columns;
}

QStringList listColumnKeys()
{
    QStringList keys;
    for (const ListColumnInfo &column : table)
        keys << column.key;
    return keys;
}

} // namespace leadline
