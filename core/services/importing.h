// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/leadsource.h"
#include "core/formats/datetimeparser.h"
#include "core/formats/headermap.h"
#include "core/formats/recordsource.h"

#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QTimeZone>
#include <atomic>
#include <functional>

namespace leadline {

class ImportProfiles;

/// What to do with the data of a customer who is known already. Touches are always added, except by Skip.
/// Blank cells never erase.
enum class DuplicatePolicy {
    Add,       ///< the customer's fields stay as they are
    Fill,      ///< fields that are blank are filled
    Overwrite, ///< fields that the row has win
    Skip,      ///< rows of known customers are left out
};
[[nodiscard]] QString code(DuplicatePolicy policy);
[[nodiscard]] std::optional<DuplicatePolicy> duplicatePolicyFromCode(QStringView code);

/// What stands in for a time that a row does not bear; either is flagged as estimated.
enum class MissingTime { ImportTime, FileTime };

/// What the user says about one row of the review.
struct RowDecision
{
    QMap<qsizetype, QString> cells;            ///< corrected: column from 0 to its new text
    std::optional<DuplicatePolicy> duplicates; ///< unset: as the run
    bool leaveOut = false;

    bool operator==(const RowDecision &) const = default;
};

/// What a text of the file stands for, by field: `{Country: {"EE.UU": "US"}}`. Texts are compared folded; an
/// empty meaning says "leave it as it is, and do not ask again".
using ValueMeanings = QMap<LeadField, QMap<QString, QString>>;

/// What the user decides about the content, however the file is written. Saved with a profile, except `rows`.
struct ImportDecisions
{
    DuplicatePolicy duplicates = DuplicatePolicy::Fill;
    QMap<LeadField, DuplicatePolicy> fields; ///< of a customer's fields: other than the run. Skip is Add here
    ValueMeanings values;
    MissingTime missingTime = MissingTime::ImportTime;
    QMap<qint64, RowDecision> rows; ///< by the row's number in the file, from 1

    bool operator==(const ImportDecisions &) const = default;
};

/// What the user said instead of what was found. Unset: look for it.
struct ImportOverrides
{
    std::optional<Encoding> encoding;
    std::optional<CsvDialect> dialect;
    std::optional<ColumnMap> columns;
    std::optional<DateOrder> dateOrder;
    std::optional<QTimeZone> zone;
    std::optional<ImportDecisions> decisions; ///< unset: the profile's
    /// A saved profile to read by; unset: the one that knows this header, if any. Empty: none.
    std::optional<QString> profile;
    bool tolerant =
        false; ///< a table without a known column is planned too: a window lets the user name them
};

/// How one file will be read: found, shown, corrected, then run. A value; nothing has been written.
struct ImportPlan
{
    QString path;
    InputFile::Pointer input; ///< what the plan was made from; unset: the path is opened again
    FileFormat format;
    QList<EncodingGuess> encodings;
    QList<DialectGuess> dialects;
    QStringList header; ///< made up ("1", "2" …) where the file has none
    ColumnMap columns;  ///< one for each header
    DateColumn dates;
    std::optional<DateOrder> dateOrder; ///< unset: ambiguous, the user must say
    QTimeZone zone;                     ///< for times that bear none
    bool zoneChosen = false;            ///< the user said so; else the default was taken and is warned about
    ImportDecisions decisions;
    QString profile;           ///< the saved profile it was read by; empty: none
    int newColumns = 0;        ///< columns that this profile does not know
    qint64 rows = 0;           ///< data records
    bool guarded = false;      ///< our own export: its cells bear the guard against spreadsheets' formulas
    QSet<QString> repeatedIds; ///< of the column of ids: what stands on too many rows to be one
    QByteArray sha256;

    /// The bytes to read, a pipe's too however often they are asked for.
    [[nodiscard]] Result<InputFile::Pointer> opened(const ReadProgress &progress = {}) const;
    /// The column mapped to `field`, from 0.
    [[nodiscard]] std::optional<qsizetype> columnOf(LeadField field) const;
};

/// A cell or a row that needs a word. `code` is stable: the text readers' codes and "no_lead", "bad_email",
/// "unknown_action", "unknown_source", "bad_time", "no_time", "zone_assumed", "action_disagrees",
/// "bad_customer_info", "bad_history", "repeated_id".
struct ImportProblem
{
    int line = 0;   ///< physical line, from 1; 0: the file
    QString column; ///< header text; empty: the whole row
    QString value;
    QString code;
    qint64 row = 0;      ///< number of the data row, from 1; 0: the file
    qsizetype cell = -1; ///< column from 0; -1: the whole row

    bool operator==(const ImportProblem &) const = default;
};

/// What becomes of one row.
enum class RowVerdict { NewLead, NewTouch, Identical, DoNotContact, Test, Rejected, Skipped };

/// A field of a known customer that a row changes.
struct FieldChange
{
    LeadField field = LeadField::FirstName;
    QString before;
    QString after;

    bool operator==(const FieldChange &) const = default;
};

struct ImportRow
{
    qint64 row = 0; ///< number of the data row, from 1
    int line = 0;
    RowVerdict verdict = RowVerdict::NewLead;
    QString name;
    QString company;
    QString offer;
    Action action;
    bool knownCustomer = false; ///< there before this import
    QList<FieldChange> changes; ///< of that customer
};

/// A text that a field of codes does not know, with how many rows bear it.
struct UnknownValue
{
    LeadField field = LeadField::Action;
    QString value;
    qint64 rows = 0;

    bool operator==(const UnknownValue &) const = default;
};

/// The counts of one run; the dry run's equal the run's. Test touches are counted in `testLeads` only.
struct ImportReport
{
    ImportId id; ///< unset after a dry run
    QString fileName;
    qint64 rowsRead = 0;
    qint64 newCustomers = 0;
    qint64 newLeads = 0;
    qint64 newTouches = 0;
    qint64 identicalTouches = 0;
    qint64 updated = 0; ///< customers known before whose fields changed
    qint64 testLeads = 0;
    qint64 doNotContact = 0;
    qint64 suppressed = 0;      ///< customers to whom the suppression list closes a channel
    qint64 skipped = 0;         ///< by DuplicatePolicy::Skip
    qint64 stillAnswerable = 0; ///< new touches whose clock still runs at the time of the import
    qint64 lateOnArrival = 0;
    qint64 rejectedRows = 0;
    QList<qint64> rejectedNumbers; ///< of the rows, from 1: all of them
    QList<ImportProblem> rejected; ///< the first 10,000
    QList<ImportProblem> warnings;
    qint64 warningsLeftOut = 0;        ///< beyond the first 10,000
    QList<ImportRow> rows;             ///< the first 20,000, for the review
    QMap<RowVerdict, qint64> verdicts; ///< of all rows, each counted once: what the review shows
    QList<UnknownValue> unknownValues; ///< actions, sources, countries, stages; most frequent first
    qint64 leftOut = 0;                ///< rows that the user left out
    bool partial = false;              ///< stopped half-way, and what was done until then kept
    double seconds = 0;
    QByteArray sha256;
    std::optional<Instant> importedBefore; ///< the same bytes were imported then
};

/// Shared between the worker that runs and the window that watches; lock-free.
struct ImportProgress
{
    std::atomic<qint64> bytes{0};
    std::atomic<qint64> bytesTotal{0};
    std::atomic<qint64> rows{0};
    std::atomic<bool> cancel{false}; ///< stops, and nothing was written
    /// Of a run that writes: halts between two rows until it is told to go on, to keep or to roll back.
    enum class Request { Go, Pause, Keep, RollBack };
    std::atomic<Request> request{Request::Go};
};

/// Reads the whole file once: format, header, columns, dates. What the user did not say comes from the
/// profile that knows the header, if `profiles` has one. Needs no store; any thread. Fails with
/// FileNotReadable, NotLeads or Cancelled.
[[nodiscard]] Result<ImportPlan> planImport(const InputFile::Pointer &input, const ImportOverrides &overrides,
                                            const QTimeZone &defaultZone, ImportProgress *progress = nullptr,
                                            const ImportProfiles *profiles = nullptr);
[[nodiscard]] Result<ImportPlan> planImport(const QString &path, const ImportOverrides &overrides,
                                            const QTimeZone &defaultZone, ImportProgress *progress = nullptr,
                                            const ImportProfiles *profiles = nullptr);

/// May it run without a question? Everything was recognised, nothing is rejected, unknown or ambiguous, and
/// no row needs a word.
[[nodiscard]] bool isExpress(const ImportPlan &plan, const ImportReport &dryRun);

/// The rows a run rejected as a file that imports again once it is mended: the columns and the dialect of the
/// plan's file and `_row`, `_column`, `_error`, `_fix_hint`, which an import drops; where that has no header
/// the exports' headings stand in. `wording` says what is wrong, `hint` what to do. Reads the plan's file
/// again. Fails with CannotWrite or FileNotReadable.
[[nodiscard]] Status writeRejectedRows(const ImportPlan &plan, const ImportReport &report,
                                       const QString &path,
                                       const std::function<QString(const ImportProblem &)> &wording,
                                       const std::function<QString(const ImportProblem &)> &hint);

/// The file's records as the plan reads them, for the preview; at most `limit`.
struct ImportPreview
{
    QList<Record> records;
    bool complete = true; ///< all records of the file are here
    qint64 undecodable = 0;
};
[[nodiscard]] Result<ImportPreview> previewImport(const ImportPlan &plan, qint64 limit = 100'000);

/// A run that the program did not live to finish.
struct UnfinishedImport
{
    QString path;
    ImportOverrides overrides; ///< what the user had said
    Instant at;
};

/// A finished run, as the journal keeps it.
struct ImportRun
{
    ImportId id;
    ActionId action;
    QString fileName;
    QByteArray sha256;
    Instant at;
    double seconds = 0;
    qint64 rowsRead = 0;
    qint64 newLeads = 0;
    qint64 newTouches = 0;
    qint64 identicalTouches = 0;
    qint64 doNotContact = 0;
    qint64 testLeads = 0;
    qint64 rejectedRows = 0;
    bool undone = false;
    bool sample = false; ///< the shipped sample leads
    bool partial = false;
    QString profile;
    QString decisions; ///< JSON: how the file was read, for the details
};

} // namespace leadline
