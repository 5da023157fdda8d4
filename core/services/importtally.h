// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/importing.h"
#include "core/services/incomingrow.h"

#include <QtCore/QMap>

namespace leadline {

/// What an import says about a row when it is done with it.
struct RowOutcome
{
    RowVerdict verdict = RowVerdict::NewLead;
    bool newLead = false;
    bool inTime = false;          ///< a new touch whose clock still runs
    bool knownCustomer = false;   ///< there before this import
    QList<FieldChange> changes{}; ///< of that customer
};

/// Adds up a report, row by row.
class ImportTally
{
public:
    explicit ImportTally(const ImportPlan &plan);

    /// What the text reader says, before the row it belongs to or after the last one.
    void warn(const TextWarning &warning, qint64 row = 0);
    void count(const IncomingRow &row, RowOutcome &&outcome);

    [[nodiscard]] qint64 rows() const { return m_report.rowsRead; }
    /// The report so far; to be called once.
    [[nodiscard]] ImportReport take();

private:
    void addWarning(ImportProblem problem);
    void countNew(const IncomingRow &row, const RowOutcome &outcome);
    void reject(const IncomingRow &row);

    const ImportPlan &m_plan;
    ImportReport m_report;
    QMap<std::pair<LeadField, QString>, qint64> m_unknown;
};

/// The stable code of a verdict, as the store keeps it with the raw row.
[[nodiscard]] QString code(RowVerdict verdict);

} // namespace leadline
