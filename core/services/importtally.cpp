// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/importtally.h"

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr qsizetype mostWarnings = 10'000;
constexpr qsizetype mostRows = 20'000;

} // namespace

ImportTally::ImportTally(const ImportPlan &plan)
    : m_plan(plan)
{
    const auto received = plan.columnOf(LeadField::Received);
    if (plan.dates.needsZone() && !plan.zoneChosen)
        addWarning({0, received ? plan.header.value(*received) : QString(), QString::fromUtf8(plan.zone.id()),
                    u"zone_assumed"_s});
    if (!received && !plan.columnOf(LeadField::Modified))
        addWarning({0, {}, {}, u"no_time"_s});
    if (const auto id = plan.columnOf(LeadField::ExternalId)) {
        QStringList repeated(plan.repeatedIds.cbegin(), plan.repeatedIds.cend());
        repeated.sort();
        for (const QString &text : std::as_const(repeated))
            addWarning({0, plan.header.value(*id), text, u"repeated_id"_s});
    }
}

void ImportTally::addWarning(ImportProblem problem)
{
    if (m_report.warnings.size() < mostWarnings)
        m_report.warnings.append(std::move(problem));
    else
        ++m_report.warningsLeftOut;
}

void ImportTally::warn(const TextWarning &warning, qint64 row)
{
    const qsizetype cell = warning.column - 1;
    addWarning(
        {warning.line, m_plan.header.value(cell), warning.text, leadline::code(warning.code), row, cell});
}

void ImportTally::count(const IncomingRow &row, RowOutcome &&outcome)
{
    ++m_report.rowsRead;
    ++m_report.verdicts[outcome.verdict];
    if (outcome.verdict == RowVerdict::Rejected) {
        reject(row);
    } else {
        for (const ImportProblem &problem : row.problems)
            addWarning(problem);
        for (const UnknownValue &unknown : row.unknown)
            ++m_unknown[{unknown.field, unknown.value}];
        countNew(row, outcome);
    }
    if (m_report.rows.size() < mostRows)
        m_report.rows.append({row.number, row.touch.line, outcome.verdict, row.customer.displayName(),
                              row.customer.company, row.touch.offer.code(), row.touch.action,
                              outcome.knownCustomer, std::move(outcome.changes)});
}

void ImportTally::reject(const IncomingRow &row)
{
    ++m_report.rejectedRows;
    m_report.rejectedNumbers.append(row.number);
    if (m_report.rejected.size() < mostWarnings)
        m_report.rejected.append(row.problems);
}

void ImportTally::countNew(const IncomingRow &row, const RowOutcome &outcome)
{
    m_report.testLeads += row.test ? 1 : 0;
    switch (outcome.verdict) {
    case RowVerdict::Skipped:
        ++m_report.skipped;
        m_report.leftOut += row.leftOut ? 1 : 0;
        return;
    case RowVerdict::Identical:
        ++m_report.identicalTouches;
        return;
    case RowVerdict::Test:
    case RowVerdict::Rejected:
        return;
    case RowVerdict::DoNotContact:
        ++m_report.doNotContact;
        break;
    case RowVerdict::NewLead:
    case RowVerdict::NewTouch:
        ++(outcome.inTime ? m_report.stillAnswerable : m_report.lateOnArrival);
        break;
    }
    m_report.newLeads += outcome.newLead ? 1 : 0;
    ++m_report.newTouches;
}

ImportReport ImportTally::take()
{
    for (const auto &[text, rows] : std::as_const(m_unknown).asKeyValueRange())
        m_report.unknownValues.append({text.first, text.second, rows});
    std::ranges::sort(m_report.unknownValues, [](const UnknownValue &a, const UnknownValue &b) {
        return std::tie(b.rows, a.field, a.value) < std::tie(a.rows, b.field, b.value);
    });
    return std::move(m_report);
}

QString code(RowVerdict verdict)
{
    switch (verdict) {
    case RowVerdict::NewLead:
        return u"new-lead"_s;
    case RowVerdict::NewTouch:
        return u"new-touch"_s;
    case RowVerdict::Identical:
        return u"identical"_s;
    case RowVerdict::DoNotContact:
        return u"do-not-contact"_s;
    case RowVerdict::Test:
        return u"test"_s;
    case RowVerdict::Rejected:
        return u"rejected"_s;
    case RowVerdict::Skipped:
        return u"skipped"_s;
    }
    Q_UNREACHABLE();
}

} // namespace leadline
