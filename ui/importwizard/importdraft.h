// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leadbook.h"

#include <QMap>
#include <QString>
#include <memory>
#include <optional>

namespace leadline {

/// What the wizard knows of one file so far: a value, handed from page to page. Nothing in it has been
/// written.
struct ImportDraft
{
    QString path;
    ImportOverrides overrides;                    ///< what the user said
    std::optional<ImportPlan> plan;               ///< the last good one; unset: the file was never read
    std::shared_ptr<const ImportPreview> preview; ///< its rows as `plan` reads them; null: not read yet
    std::shared_ptr<const ImportReport> dryRun;   ///< of exactly this plan; null: not run yet
    std::shared_ptr<const ImportReport> lastRun;  ///< the last one of this file, also where it is out of date
    std::optional<Error> readFault;               ///< why the file cannot be read as the user said
    std::optional<Error> checkFault;              ///< why the dry run failed
    bool reading = false;
    bool checking = false;
    bool remember = false; ///< keep what the user says as a profile for the next file with this header

    /// What the user decided, or else the profile.
    [[nodiscard]] ImportDecisions decisions() const
    {
        return overrides.decisions.value_or(plan ? plan->decisions : ImportDecisions{});
    }
    /// Read without fault, and nothing is under way.
    [[nodiscard]] bool isRead() const { return plan && preview && !readFault && !reading; }
    /// The dates can be read two ways, and nobody has said which.
    [[nodiscard]] bool asksDateOrder() const { return plan && !plan->dateOrder && plan->dates.isAmbiguous(); }
    /// Checked, and nothing is left to ask.
    [[nodiscard]] bool isExpress() const;
};

/// The rows of a run by what becomes of them; each row is counted once.
[[nodiscard]] QMap<RowVerdict, qint64> rowCounts(const ImportReport &report);

/// The columns of a file read anew, with what the user had said about columns of the same header.
[[nodiscard]] ColumnMap keepUserColumns(const ColumnMap &found, const ColumnMap &said);

/// Some column has a field.
[[nodiscard]] bool anyFieldKnown(const ColumnMap &columns);

/// Fields that more than one column has.
[[nodiscard]] QList<LeadField> fieldsChosenTwice(const ColumnMap &columns);

/// A count for choosing a plural form.
[[nodiscard]] int pluralOf(qint64 count);

} // namespace leadline
