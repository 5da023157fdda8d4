// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Words for a run of the import: its sums, and how its file was read.
#include "ui/support/words.h"
#include "ui/support/wordstext.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace leadline::words {
namespace {

int plural(qint64 count)
{
    return static_cast<int>(std::clamp<qint64>(count, 0, std::numeric_limits<int>::max()));
}

QString counted(const char *text, qint64 count)
{
    return Words::tr(text, nullptr, plural(count)).arg(number(count));
}

QStringList verdictParts(const ImportReport &report)
{
    const auto rows = [&report](RowVerdict verdict) { return report.verdicts.value(verdict); };
    //: in a list of counts: rows that make a new lead
    QStringList parts{counted(QT_TRANSLATE_N_NOOP("Words", "%1 new"), rows(RowVerdict::NewLead))};
    if (const qint64 touches = rows(RowVerdict::NewTouch))
        parts.append(counted(QT_TRANSLATE_N_NOOP("Words", "%1 new touch(es)"), touches));
    if (const qint64 known = rows(RowVerdict::Identical))
        parts.append(counted(QT_TRANSLATE_N_NOOP("Words", "%1 already known"), known));
    if (const qint64 skipped = rows(RowVerdict::Skipped))
        parts.append(counted(QT_TRANSLATE_N_NOOP("Words", "%1 left out"), skipped));
    if (const qint64 notices = rows(RowVerdict::DoNotContact))
        parts.append(Words::tr("%1 do not contact").arg(number(notices)));
    if (const qint64 tests = rows(RowVerdict::Test))
        parts.append(counted(QT_TRANSLATE_N_NOOP("Words", "%1 test lead(s)"), tests));
    if (report.rejectedRows > 0)
        parts.append(counted(QT_TRANSLATE_N_NOOP("Words", "%1 rejected"), report.rejectedRows));
    return parts;
}

QString columnsRead(const ColumnMap &columns)
{
    QStringList pairs;
    for (const ColumnMatch &column : columns)
        if (column.field)
            pairs.append(u"%1 → %2"_s.arg(column.header.simplified(), field(*column.field)));
    return pairs.isEmpty() ? QString() : Words::tr("Columns: %1").arg(pairs.join(u", "_s));
}

QString meaningsRead(const ValueMeanings &values)
{
    QStringList pairs;
    for (auto one = values.cbegin(); one != values.cend(); ++one)
        for (auto text = one->cbegin(); text != one->cend(); ++text)
            if (!text.value().isEmpty())
                pairs.append(u"%1 = %2"_s.arg(text.key(), valueMeaning(one.key(), text.value())));
    return pairs.isEmpty() ? QString() : Words::tr("Values: %1").arg(pairs.join(u", "_s));
}

QStringList decisionsRead(const ImportDecisions &decisions)
{
    QStringList lines{Words::tr("Known customers: %1").arg(duplicatePolicy(decisions.duplicates))};
    for (auto one = decisions.fields.cbegin(); one != decisions.fields.cend(); ++one)
        lines.append(u"%1: %2"_s.arg(field(one.key()), duplicatePolicy(one.value())));
    lines.append(Words::tr("Rows without a time: %1").arg(missingTime(decisions.missingTime)));
    lines.append(meaningsRead(decisions.values));
    const auto leftOut = std::ranges::count_if(decisions.rows, &RowDecision::leaveOut);
    const qint64 corrected =
        std::ranges::count_if(decisions.rows, [](const RowDecision &row) { return !row.cells.isEmpty(); });
    if (corrected > 0)
        lines.append(counted(QT_TRANSLATE_N_NOOP("Words", "%1 row(s) corrected by hand"), corrected));
    if (leftOut > 0)
        lines.append(counted(QT_TRANSLATE_N_NOOP("Words", "%1 row(s) left out by hand"), leftOut));
    return lines;
}

} // namespace

QString missingTime(MissingTime missing)
{
    switch (missing) {
    case MissingTime::ImportTime:
        return Words::tr("Time of the import (estimated)");
    case MissingTime::FileTime:
        return Words::tr("Time of the file (estimated)");
    }
    return {};
}

QString valueMeaning(LeadField field, const QString &code)
{
    switch (field) {
    case LeadField::Action:
        return action(Action::parse(code));
    case LeadField::LeadSource:
        return source(Source::parse(code));
    case LeadField::Country:
        return country(code);
    case LeadField::LeadStatus:
        if (const auto known = stageFromCode(code))
            return stage(*known);
        return code;
    case LeadField::Offer:
    case LeadField::OfferCode:
    case LeadField::OfferTitle:
    case LeadField::Publisher:
    case LeadField::FirstName:
    case LeadField::LastName:
    case LeadField::FullName:
    case LeadField::Email:
    case LeadField::Phone:
    case LeadField::Company:
    case LeadField::JobTitle:
    case LeadField::Note:
    case LeadField::Received:
    case LeadField::Modified:
    case LeadField::Owner:
    case LeadField::ExternalId:
    case LeadField::PurchaseIntent:
    case LeadField::CustomerInfo:
    case LeadField::History:
        break;
    }
    return code;
}

QString runLine(const ImportReport &report)
{
    const qint64 problems = report.rejectedRows + report.warnings.size() + report.warningsLeftOut;
    return QStringList{counted(QT_TRANSLATE_N_NOOP("Words", "%1 row(s)"), report.rowsRead),
                       verdictParts(report).join(u", "_s),
                       counted(QT_TRANSLATE_N_NOOP("Words", "%1 problem(s)"), problems)}
        .join(u" · "_s);
}

QStringList reading(const ImportOverrides &said)
{
    QStringList lines;
    if (said.encoding)
        lines.append(Words::tr("Encoding: %1").arg(encoding(*said.encoding)));
    if (said.dialect)
        lines.append(Words::tr("Delimiter: %1").arg(delimiter(said.dialect->delimiter)));
    if (said.dateOrder)
        lines.append(Words::tr("Dates: %1").arg(dateOrder(*said.dateOrder)));
    if (said.zone)
        lines.append(Words::tr("Times without a zone: %1").arg(QString::fromUtf8(said.zone->id())));
    if (said.decisions)
        lines.append(decisionsRead(*said.decisions));
    if (said.columns)
        lines.append(columnsRead(*said.columns));
    lines.removeAll(QString());
    return lines;
}

} // namespace leadline::words
