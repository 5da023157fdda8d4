// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/importdecisions.h"
#include "core/services/importrun.h"
#include "core/services/leadbook_p.h"
#include "core/services/runmarker.h"
#include "core/services/samples.h"
#include "core/store/backup.h"
#include "core/store/importtable.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

QJsonObject countsOf(const ImportReport &report)
{
    return {
        {u"rows_read"_s, report.rowsRead},
        {u"new_customers"_s, report.newCustomers},
        {u"new_leads"_s, report.newLeads},
        {u"new_touches"_s, report.newTouches},
        {u"identical_touches"_s, report.identicalTouches},
        {u"updated"_s, report.updated},
        {u"test_leads"_s, report.testLeads},
        {u"do_not_contact"_s, report.doNotContact},
        {u"skipped"_s, report.skipped},
        {u"rejected"_s, report.rejectedRows},
        {u"left_out"_s, report.leftOut},
        {u"partial"_s, report.partial},
    };
}

/// Streams the plan's file into the writer. Throws StoreError, also for a file that cannot be read and for
/// Cancelled.
ReadSummary stream(const ImportPlan &plan, ImportWriter &writer, ImportProgress *progress)
{
    const auto input = plan.opened();
    if (!input)
        throw StoreError(input.error());
    const auto summary = readRecords(
        **input, plan.format, [](const QStringList &) {},
        [&](const RecordView &record) {
            writer.take(record);
            if (progress)
                progress->rows.fetch_add(1, std::memory_order_relaxed);
        },
        [&](const TextWarning &warning) { writer.warn(warning, plan.header); },
        [progress](qint64 done, qint64 total) {
            if (!progress)
                return true;
            progress->bytes = done;
            progress->bytesTotal = total;
            return !progress->cancel.load();
        });
    if (!summary)
        throw StoreError(summary.error());
    return *summary;
}

Status ready(const ImportPlan &plan)
{
    if (plan.dateOrder)
        return {};
    const auto column = plan.columnOf(LeadField::Received);
    return fail(ErrorCode::AmbiguousDates, column ? plan.header.value(*column) : QString(),
                plan.dates.example());
}

} // namespace

Result<ImportReport> LeadBook::dryRun(const ImportPlan &plan, ImportProgress *progress)
{
    if (const Status status = ready(plan); !status)
        return tl::unexpected(status.error());
    QElapsedTimer timer;
    timer.start();
    return d->store->read([&](Database &database) {
        ImportWriter writer(database, plan, d->clock.now(), d->policy);
        const ReadSummary summary = stream(plan, writer, progress);
        ImportReport report = writer.finish();
        report.fileName = QFileInfo(plan.path).fileName();
        report.sha256 = summary.sha256;
        report.importedBefore = ImportTable(database).importedBefore(summary.sha256.toHex());
        report.seconds = static_cast<double>(timer.elapsed()) / 1000.0;
        return report;
    });
}

Result<ImportReport> LeadBook::import(const ImportPlan &plan, ImportProgress *progress)
{
    if (const Status status = ready(plan); !status)
        return tl::unexpected(status.error());
    QElapsedTimer timer;
    timer.start();
    d->index.reset();
    const RunMarker marker(d->profile.unfinishedImportPath(), plan, d->clock.now());
    return d->store->write([&](Database &database) {
        const QString fileName = QFileInfo(plan.path).fileName();
        ImportTable imports(database);
        ImportWriter writer(database, plan, d->clock.now(), d->policy);
        ActionRecord record(database, u"import"_s, fileName, {}, d->clock.now());
        record.endRedo();
        const ImportId id = imports.open(record.id(), fileName);
        writer.write(record, id);
        const ReadSummary summary = stream(plan, writer, progress);
        ImportReport report = writer.finish();
        report.id = id;
        report.fileName = fileName;
        report.sha256 = summary.sha256;
        report.importedBefore = imports.importedBefore(summary.sha256.toHex());
        report.seconds = static_cast<double>(timer.elapsed()) / 1000.0;
        imports.finish({id, record.id(), fileName, summary.sha256.toHex(), plan.header,
                        toJson(overridesOf(plan)), countsOf(report), report.seconds, d->clock.now(), false});
        return report;
    });
}

Result<QList<ImportRun>> LeadBook::imports()
{
    return d->store->read([](Database &database) {
        QList<ImportRun> runs;
        for (const ImportTable::Row &row : ImportTable(database).all()) {
            const auto count = [&row](QLatin1StringView key) { return row.counts.value(key).toInteger(); };
            ImportRun run;
            run.id = row.id;
            run.action = row.action;
            run.fileName = row.fileName;
            run.sha256 = row.sha256;
            run.at = row.at;
            run.seconds = row.seconds;
            run.rowsRead = count("rows_read"_L1);
            run.newLeads = count("new_leads"_L1);
            run.newTouches = count("new_touches"_L1);
            run.identicalTouches = count("identical_touches"_L1);
            run.doNotContact = count("do_not_contact"_L1);
            run.testLeads = count("test_leads"_L1);
            run.rejectedRows = count("rejected"_L1);
            run.undone = row.undone;
            run.profile = row.decisions.value("profile"_L1).toString();
            run.decisions = QString::fromUtf8(QJsonDocument(row.decisions).toJson(QJsonDocument::Compact));
            run.partial = row.counts.value("partial"_L1).toBool();
            run.sample = row.fileName == sampleFileName();
            runs.append(run);
        }
        return runs;
    });
}

std::optional<UnfinishedImport> LeadBook::unfinishedImport() const
{
    return RunMarker::left(d->profile.unfinishedImportPath());
}

void LeadBook::forgetUnfinishedImport()
{
    QFile::remove(d->profile.unfinishedImportPath());
}

Status LeadBook::undoImport(ImportId id, UndoChoice choice)
{
    d->index.reset();
    const auto run = d->store->read([id](Database &database) { return ImportTable(database).run(id); });
    if (!run)
        return tl::unexpected(run.error());
    if (!*run || (*run)->undone)
        return fail(ErrorCode::NotFound, QString::number(id.value));
    // Work that goes with the leads is not in the journal: a copy of before makes it undoable all the same.
    if (choice == UndoChoice::RevertAll) {
        const auto copy = d->store->read([this](Database &database) {
            return backUpInto(database, d->profile.backupDirectory(), u"before-undo");
        });
        if (!copy)
            return tl::unexpected(copy.error());
    }
    return d->store->write([&](Database &database) {
        ImportTable imports(database);
        const QList<LeadId> worked = imports.leadsWorkedOn(id);
        if (choice == UndoChoice::Ask && !worked.isEmpty())
            throw StoreError({ErrorCode::ChangedSince, (*run)->fileName, QString::number(worked.size())});
        const bool keep = choice == UndoChoice::KeepChanged;
        const QList<LeadId> touched = imports.takeBack(id, keep ? worked : QList<LeadId>(), !keep);
        setUndone(database, (*run)->action, true);
        LeadTable(database).refresh(touched);
    });
}

} // namespace leadline
