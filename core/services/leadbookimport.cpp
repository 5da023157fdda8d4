// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/importdecisions.h"
#include "core/services/importrun_p.h"
#include "core/services/leadbook_p.h"
#include "core/services/rowstream_p.h"
#include "core/services/runmarker.h"
#include "core/services/samples.h"
#include "core/store/backup.h"
#include "core/store/bulkload.h"
#include "core/store/importtable.h"
#include "core/store/transaction.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QThread>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr unsigned long pauseMs = 20;

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

/// Between two rows of a run that writes: waits where the user wants to think, and says whether to go on.
/// Throws StoreError with Cancelled, which rolls everything back.
bool goesOn(ImportProgress &progress)
{
    using Request = ImportProgress::Request;
    while (progress.request.load() == Request::Pause && !progress.cancel.load())
        QThread::msleep(pauseMs);
    if (progress.cancel.load() || progress.request.load() == Request::RollBack)
        throw StoreError({ErrorCode::Cancelled, {}, {}});
    return progress.request.load() != Request::Keep;
}

/// Rows from the stream into the writer. False: the user keeps what is in by now, and the rest of the file
/// was not read.
bool takeRows(RowStream &stream, ImportWriter &writer, ImportProgress *progress, bool writes)
{
    RowStream::Batch batch;
    while (true) {
        const auto more = stream.next(batch);
        if (!more)
            throw StoreError(more.error());
        if (!*more)
            break;
        for (IncomingRow &row : batch.rows) {
            if (writes && progress && !goesOn(*progress)) {
                writer.endBatch(upTo(batch.raw, row.number - 1)); // the rest is not to be kept
                return false;
            }
            writer.take(row);
            if (progress)
                progress->rows.fetch_add(1, std::memory_order_relaxed);
        }
        writer.endBatch(batch.raw);
    }
    for (const TextWarning &warning : stream.lastWarnings())
        writer.tally().warn(warning);
    return true;
}

/// The file as it was planned. Throws StoreError where it is another one by now.
class PlannedFile
{
public:
    explicit PlannedFile(const ImportPlan &plan)
        : m_plan(plan)
    {
        const auto opened = plan.opened();
        if (!opened)
            throw StoreError(opened.error());
        m_input = *opened;
        check();
    }

    [[nodiscard]] const InputFile::Pointer &input() const { return m_input; }

    /// One that somebody writes to at its end still begins as it was, and only that is read; one that was
    /// replaced, as most programs save, is another one.
    void check() const
    {
        if (m_plan.input && m_input->isGone() && QFile::exists(m_plan.path))
            throw StoreError({ErrorCode::FileChanged, m_plan.path, {}});
        if (m_plan.input && !m_input->hasChanged())
            return;
        const auto hash = m_input->hash();
        if (!hash)
            throw StoreError(hash.error());
        if (*hash != m_plan.sha256)
            throw StoreError({ErrorCode::FileChanged, m_plan.path, {}});
    }

private:
    const ImportPlan &m_plan;
    InputFile::Pointer m_input;
};

Status ready(const ImportPlan &plan)
{
    if (plan.dateOrder)
        return {};
    const auto column = plan.columnOf(LeadField::Received);
    return fail(ErrorCode::AmbiguousDates, column ? plan.header.value(*column) : QString(),
                plan.dates.example());
}

void describe(ImportReport &report, const ImportPlan &plan, Database &database)
{
    report.fileName = plan.input ? plan.input->displayName() : QFileInfo(plan.path).fileName();
    report.sha256 = plan.sha256;
    report.importedBefore = ImportTable(database).importedBefore(plan.sha256.toHex());
}

} // namespace

Result<ImportReport> LeadBook::dryRun(const ImportPlan &plan, ImportProgress *progress)
{
    if (const Status status = ready(plan); !status)
        return tl::unexpected(status.error());
    QElapsedTimer timer;
    timer.start();
    return d->store->read([&](Database &database) {
        const Snapshot snapshot(database);
        const PlannedFile file(plan);
        ImportWriter writer(database, plan, d->clock.now(), d->targets.policies());
        RowStream stream(plan, file.input(), {plan, d->clock.now(), RowReader::Purpose::DryRun}, progress);
        takeRows(stream, writer, progress, false);
        file.check();
        ImportReport report = writer.finish();
        describe(report, plan, database);
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
        const PlannedFile file(plan);
        BulkLoad bulk(database, BulkLoad::Way::In, plan.rows);
        ImportTable imports(database);
        ImportWriter writer(database, plan, d->clock.now(), d->targets.policies());
        ActionRecord record(database, u"import"_s, file.input()->displayName(), {}, d->clock.now());
        record.endRedo();
        const ImportId id = imports.open(record.id(), file.input()->displayName());
        writer.write(record, id);
        RowStream stream(plan, file.input(), {plan, d->clock.now(), RowReader::Purpose::Store}, progress);
        const bool whole = takeRows(stream, writer, progress, true);
        file.check();
        bulk.finish();
        ImportReport report = writer.finish();
        if (progress)
            static_cast<void>(goesOn(*progress)); // the last moment for rolling back
        report.id = id;
        report.partial = !whole;
        describe(report, plan, database);
        report.seconds = static_cast<double>(timer.elapsed()) / 1000.0;
        imports.finish({id, record.id(), report.fileName, report.sha256.toHex(), plan.header,
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

Result<QList<LeadId>> LeadBook::workedOnSince(ImportId id)
{
    return d->store->read([id](Database &database) { return ImportTable(database).leadsWorkedOn(id); });
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
        const bool removesWork = !keep && !worked.isEmpty();
        const QList<LeadId> touched = imports.takeBack(id, keep ? worked : QList<LeadId>(), removesWork);
        setUndone(database, (*run)->action, true);
        LeadTable(database).refresh(touched);
    });
}

} // namespace leadline
